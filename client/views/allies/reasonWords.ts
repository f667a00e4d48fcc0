/** Reasons, which the server gives as codes and ids, as a person reads them. */
import { useCallback } from 'react';
import type { AllyListFragment } from '../../api/generated/operations.ts';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';

export type FoundAlly = AllyListFragment['nodes'][number];
export type AllyReason = FoundAlly['reasons'][number];

const valueSets = {
  HUB: 'HubRole',
  CAPACITY: 'SupportForm',
  LEVEL: 'Level',
  LEGAL_FORM: 'LegalForm',
} as const;

/** Reasons of one sort that name an entity each are one sentence. */
export interface ToldReason {
  readonly code: AllyReason['code'];
  readonly sentence: string;
  readonly ties: AllyReason['ties'];
}

const joined: readonly AllyReason['code'][] = [
  'WORKS_ON',
  'WORKS_IN',
  'BASED_IN',
  'NEARBY',
  'SHARED_COALITION',
  'TWO_STEPS',
  'CONSTITUENCY',
  'HUB',
  'CAPACITY',
  'LEGAL_FORM',
];

export function useReasonWords(): (reasons: readonly AllyReason[]) => readonly ToldReason[] {
  const { say, list } = useWords();
  const vocabulary = useVocabulary();
  return useCallback(
    (reasons) => {
      const groups = new Map<string, AllyReason[]>();
      reasons.forEach((reason, at) => {
        const key = joined.includes(reason.code) ? reason.code : String(at);
        groups.set(key, [...(groups.get(key) ?? []), reason]);
      });
      return [...groups.values()].map((group): ToldReason => {
        const [{ code }] = group as [AllyReason];
        const names = [...new Set(group.flatMap(({ entities }) => entities.map(({ name }) => name)))];
        const set = code in valueSets ? valueSets[code as keyof typeof valueSets] : null;
        const values =
          set === null
            ? []
            : group.flatMap(({ value }) => (value ? [vocabulary.valueLabel(set, value)] : []));
        return {
          code,
          sentence: say(`allies.reason.${code}`, { names: list(names), value: list(values) }),
          ties: [...new Map(group.flatMap(({ ties }) => ties.map((tie) => [tie.id, tie] as const))).values()],
        };
      });
    },
    [say, list, vocabulary],
  );
}

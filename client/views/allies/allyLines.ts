/** An answer as rows: as a spreadsheet, and as a saved story takes it along. */
import { useCallback } from 'react';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { allyParts } from '../../state/allies/allies.ts';
import type { CsvColumn } from '../explore/tables/csv.ts';
import { useReasonWords, type FoundAlly } from './reasonWords.ts';
import { sourceTexts } from './sourceTexts.ts';
import { tiesOf, type TieClaims } from './tieClaims.ts';
import type { AllyFindings } from './useAllyAnswer.ts';

export interface AllyLine {
  readonly standing: 'NEW' | 'PARTNER' | 'UNNAMED';
  readonly ally: FoundAlly;
}

export const linesOf = ({ new: fresh, partners, unnamed }: AllyFindings): readonly AllyLine[] => [
  ...fresh.nodes.map((ally) => ({ standing: 'NEW' as const, ally })),
  ...partners.nodes.map((ally) => ({ standing: 'PARTNER' as const, ally })),
  ...unnamed.nodes.map((ally) => ({ standing: 'UNNAMED' as const, ally })),
];

export const valueOfPart = ({ parts }: FoundAlly, part: string): number | null =>
  parts.find((one) => one.part === part)?.value ?? null;

export function useAllyColumns(): (claims: TieClaims) => readonly CsvColumn<AllyLine>[] {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const tell = useReasonWords();
  return useCallback(
    (claims) => [
      { heading: say('table.id'), text: ({ ally }) => ally.entity.id },
      { heading: say('table.name'), text: ({ ally }) => ally.entity.name },
      { heading: say('table.kind'), text: ({ ally }) => vocabulary.kindLabel(ally.entity.kind) },
      { heading: say('table.states'), text: ({ ally }) => ally.entity.states.join(' ') },
      { heading: say('allies.column.standing'), text: ({ standing }) => say(`allies.standing.${standing}`) },
      { heading: say('allies.column.steps'), text: ({ ally }) => String(ally.steps ?? '') },
      { heading: say('allies.score'), text: ({ ally }) => String(Math.round(ally.score * 100)) },
      ...allyParts.map((part) => ({
        heading: say(`allies.part.${part}`),
        text: ({ ally }: AllyLine) => {
          const value = valueOfPart(ally, part);
          return value === null ? '' : String(Math.round(value * 100));
        },
      })),
      {
        heading: say('allies.column.reasons'),
        text: ({ ally }) =>
          tell(ally.reasons)
            .map(({ sentence }) => sentence)
            .join('; '),
      },
      {
        heading: say('table.sources'),
        text: ({ ally }) => sourceTexts(tiesOf(ally).flatMap((id) => claims.get(id) ?? [])).join('; '),
      },
    ],
    [say, vocabulary, tell],
  );
}

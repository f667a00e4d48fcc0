/** Each change as a sentence, in the reader's language. */
import { useCallback } from 'react';
import type { MessageKey } from '../../messages/en.ts';
import { useVocabulary, type Vocabulary } from '../../messages/vocabulary.ts';
import { useWords, type Words } from '../../messages/words.ts';
import { valueSetOf } from '../explore/panel/Claims.tsx';
import type { Change } from './useChanges.ts';

type Sentence = Pick<Change, 'edge' | 'property' | 'value' | 'before' | 'tie' | 'entity' | 'topic'>;

export function sentenceOf(change: Sentence, { say, sayOr }: Words, vocabulary: Vocabulary): string {
  const { edge, property, tie, entity } = change;
  const set = valueSetOf(property);
  const label = (code: string): string => (set === undefined ? code : vocabulary.valueLabel(set, code));
  const value = label(change.value ?? '');
  if (tie) {
    const ends = { from: tie.from.name, to: tie.to.name };
    if (change.topic === 'ROLE') return say(`changes.told.role.${edge}`, { ...ends, role: value });
    const key = `changes.told.${tie.kind}.${edge}`;
    return sayOr(key, '') === ''
      ? say(`changes.told.tie.${edge}`, { ...ends, reading: vocabulary.reading(tie, 'forward') })
      : say(key as MessageKey, { ...ends, how: tie.how ?? 'other' });
  }
  const name = entity?.name ?? '';
  if (change.before != null) {
    const before = label(change.before);
    return property === 'name'
      ? say('changes.told.name.BECAME', { before, value })
      : say('changes.told.property.BECAME', {
          name,
          property: vocabulary.propertyLabel(property),
          before,
          value,
        });
  }
  const key = `changes.told.${property}.${edge}`;
  return sayOr(key, '') === ''
    ? say(`changes.told.property.${edge}`, { name, property: vocabulary.propertyLabel(property), value })
    : say(key as MessageKey, { name, value });
}

export function useSentence(): (change: Sentence) => string {
  const words = useWords();
  const vocabulary = useVocabulary();
  return useCallback((change) => sentenceOf(change, words, vocabulary), [words, vocabulary]);
}

/** Kinds and fields of the model in words, whether or not this page's schema knows them. */
import { useMemo } from 'react';
import type { EntityKind, TieKind } from '../../api/generated/operations.ts';
import { useVocabulary, type Vocabulary } from '../../messages/vocabulary.ts';
import { useWords, type Words } from '../../messages/words.ts';
import type { Field } from '../../state/import/mapping.ts';

export interface KindWords {
  readonly vocabulary: Vocabulary;
  readonly words: Words;
}

export function useKindWords(): KindWords {
  const [vocabulary, words] = [useVocabulary(), useWords()];
  return useMemo(() => ({ vocabulary, words }), [vocabulary, words]);
}

export function kindName(kind: string, { vocabulary }: KindWords): string {
  return vocabulary.tieKind(kind as TieKind)
    ? vocabulary.tieLabel(kind as TieKind)
    : vocabulary.kindLabel(kind as EntityKind);
}

/** What a column means, as a picker lists it under the one it speaks of. */
export function fieldName(field: Field, { vocabulary, words }: KindWords): string {
  const { say, sayOr } = words;
  switch (field.as) {
    case 'property':
      return sayOr(
        `import.field.property.${field.property ?? ''}`,
        vocabulary.propertyLabel(field.property ?? ''),
      );
    case 'tied': {
      const reading = vocabulary.kindReading(field.kind as TieKind, field.reversed ? 'backward' : 'forward');
      return say('import.field.tied', { reading });
    }
    case 'externalId':
      return say('import.field.externalId', { scheme: field.scheme ?? '' });
    case 'basedIn':
    case 'operatesIn':
    case 'source':
      return sayOr(`import.field.${field.as}.${field.part ?? ''}`, `${field.as} ${field.part ?? ''}`);
    case 'worksOn':
      return sayOr(`import.field.worksOn.${field.by ?? ''}`, field.as);
    case 'kind':
      return say(field.of === 'tie' ? 'import.field.kindOfTie' : 'import.field.kind');
    default:
      return sayOr(`import.field.${field.as}`, field.as);
  }
}

/** The one line that tells namesakes apart: what it is, or at least its level and legal form. */
import { useCallback } from 'react';
import type { EntityKind, LegalForm, Level } from '../../api/generated/operations.ts';
import { useVocabulary } from '../../messages/vocabulary.ts';

interface Described {
  readonly kind: EntityKind;
  readonly description?: string | null;
  readonly level?: Level | null;
  readonly legalForm?: LegalForm | null;
}

export function useOneLine(): (entity: Described) => string {
  const vocabulary = useVocabulary();
  return useCallback(
    ({ kind, description, level, legalForm }) => {
      if (description) return description;
      const parts = [
        level ? vocabulary.valueLabel('Level', level) : null,
        legalForm ? vocabulary.valueLabel('LegalForm', legalForm) : null,
        vocabulary.kindLabel(kind),
      ];
      return parts.filter((part) => part !== null).join(' · ');
    },
    [vocabulary],
  );
}

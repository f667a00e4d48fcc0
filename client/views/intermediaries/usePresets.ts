import { useMemo } from 'react';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { fromServerScope, type ScopeChoice } from '../../state/analysis/scope.ts';
import { useCatalogue } from './results.ts';

export interface PresetScope {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly scope: ScopeChoice;
}

/** The server's presets in the reader's words. */
export function usePresets(): readonly PresetScope[] {
  const { sayOr } = useWords();
  const vocabulary = useVocabulary();
  const { scopePresets } = useCatalogue();
  return useMemo(
    () =>
      scopePresets.map(({ name, label, description, scope }) => ({
        name,
        label: sayOr(`scope.preset.${name}`, label),
        description: sayOr(`scope.preset.${name}.description`, description),
        scope: fromServerScope(scope, vocabulary.allianceKinds),
      })),
    [scopePresets, vocabulary, sayOr],
  );
}

import { useCallback } from 'react';
import { useWords } from '../../messages/words.ts';
import { comparedScope, type Analysis } from '../../state/analysis/analysis.ts';
import { countsAlike, differingFields, sameScope, type ScopeChoice } from '../../state/analysis/scope.ts';
import { useSavedScopes } from './savedScopesStore.ts';
import { timeWords } from './timeWords.ts';
import { useFacetOptions } from './useFacetOptions.ts';
import { usePresets } from './usePresets.ts';

/** How the two sides of a comparison are told apart. */
export interface Sides {
  readonly here: string;
  readonly there: string;
}

/**
 * Two sides are called by what sets them apart: their dates, their issues, or the names of their scopes. Made when wanted, of
 * the reading at that moment; null without a comparison.
 */
export function useSides(): (reading: Pick<Analysis, 'scope' | 'compare'>) => Sides | null {
  const words = useWords();
  const { say, list } = words;
  const presets = usePresets();
  const { saved } = useSavedScopes();
  const { issues } = useFacetOptions();
  return useCallback(
    (reading) => {
      const other = comparedScope(reading);
      if (other === null) return null;
      const fields = differingFields(reading.scope, other);
      const both = (told: (scope: ScopeChoice) => string): Sides => ({
        here: told(reading.scope),
        there: told(other),
      });
      const isOnly = (field: keyof ScopeChoice) => fields.length === 1 && fields[0] === field;
      if (isOnly('asOf') || (fields.length === 0 && reading.compare?.by === 'date'))
        return both(({ asOf }) => timeWords(words, asOf));
      if (isOnly('issues'))
        return both((scope) =>
          scope.issues.length === 0
            ? say('scope.everyIssue')
            : list(scope.issues.map((id) => issues.find((issue) => issue.id === id)?.label ?? id)),
        );
      const nameOf = (scope: ScopeChoice): string | undefined => {
        const kept = saved.find((one) => sameScope(one.scope, scope))?.name;
        const preset = presets.find((one) => countsAlike(one.scope, scope))?.label;
        const time = fields.includes('asOf') ? timeWords(words, scope.asOf) : undefined;
        return kept ?? (preset && [preset, ...(time === undefined ? [] : [time])].join(', '));
      };
      const named = { here: nameOf(reading.scope), there: nameOf(other) };
      return {
        here: named.here ?? say('intermediaries.compareThis'),
        there:
          named.there !== undefined && named.there !== named.here
            ? named.there
            : say('intermediaries.compareOther'),
      };
    },
    [words, say, list, presets, saved, issues],
  );
}

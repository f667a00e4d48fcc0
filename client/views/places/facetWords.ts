/** What the facets by which actors are counted are called, and their values. */
import { useMemo } from 'react';
import type { TieKind } from '../../api/generated/operations.ts';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { placeFacets, type PlaceFacet } from '../../state/places/places.ts';
import { usePlaces } from './placesSession.ts';

const valueSets = { LEVEL: 'Level', LEGAL_FORM: 'LegalForm', HUB_ROLE: 'HubRole' } as const;

export function useFacetWords(): {
  readonly codesOf: (facet: PlaceFacet) => readonly string[];
  readonly label: (facet: PlaceFacet, code: string) => string;
} {
  const vocabulary = useVocabulary();
  return useMemo(
    () => ({
      codesOf: (facet) =>
        facet === 'TIE_KIND' ? vocabulary.allianceKinds : vocabulary.codesIn(valueSets[facet]),
      label: (facet, code) =>
        facet === 'TIE_KIND'
          ? vocabulary.tieLabel(code as TieKind)
          : vocabulary.valueLabel(valueSets[facet], code),
    }),
    [vocabulary],
  );
}

/** The values chosen of each facet that has any. */
export function useChosenWords(): readonly (readonly string[])[] {
  const { label } = useFacetWords();
  const facets = usePlaces((places) => places.facets);
  return placeFacets
    .filter((facet) => facets[facet].length > 0)
    .map((facet) => facets[facet].map((code) => label(facet, code)));
}

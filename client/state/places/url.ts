/** The page of places as an address, in words a person can read and change. What cannot be understood is left out. */
import { readDate } from '../asOf.ts';
import { LONGEST_TEXT } from '../finding.ts';
import { escapeValue, readList, writeList, type Address } from '../url.ts';
import { initialPlaces, measures, placeFacets, type PlaceFacet, type Places } from './places.ts';

/** The value of the parameter `view` by which the page is told from the others. */
export const PLACES = 'places';

const facetParameters: Readonly<Record<PlaceFacet, string>> = {
  LEVEL: 'level',
  LEGAL_FORM: 'form',
  HUB_ROLE: 'hub',
  TIE_KIND: 'tied',
};
const measureWords = { works: 'works-there', is: 'is-there' } as const;

export function writePlaces(places: Partial<Places>): Address {
  const { state, issue, coalition, measure, facets, text, asOf, flows } = { ...initialPlaces, ...places };
  const pairs: [string, string][] = [['view', PLACES]];
  if (state !== null) pairs.push(['state', state]);
  if (issue !== null) pairs.push(['issue', issue]);
  if (coalition !== null) pairs.push(['coalition', coalition]);
  if (measure !== initialPlaces.measure) pairs.push(['measure', measureWords[measure]]);
  for (const facet of placeFacets)
    if (facets[facet].length > 0) pairs.push([facetParameters[facet], writeList(facets[facet])]);
  if (text !== '') pairs.push(['q', text]);
  if (asOf !== null) pairs.push(['asOf', asOf]);
  if (flows) pairs.push(['flows', 'yes']);
  return { search: `?${pairs.map(([name, value]) => `${name}=${escapeValue(value)}`).join('&')}`, hash: '' };
}

export function readPlaces({ search }: Pick<Address, 'search'>): Places {
  const query = new URLSearchParams(search);
  const get = (name: string): string | null => query.get(name);
  const state = (get('state') ?? '').toUpperCase();
  const facets = { ...initialPlaces.facets };
  for (const facet of placeFacets) facets[facet] = readList(get(facetParameters[facet]));
  return {
    state: /^[A-Z]{2}$/.test(state) ? state : null,
    issue: get('issue') || null,
    coalition: get('coalition') || null,
    measure: measures.find((one) => measureWords[one] === get('measure')) ?? initialPlaces.measure,
    facets,
    text: (get('q') ?? '').slice(0, LONGEST_TEXT),
    asOf: readDate(get('asOf') ?? ''),
    flows: get('flows') === 'yes',
  };
}

/** The address of the page of a state, an issue or a coalition, on the date that is being looked at. */
export const placesAddress = (
  subject: Partial<Pick<Places, 'state' | 'issue' | 'coalition' | 'asOf'>>,
): string => writePlaces(subject).search;

/** Leaves out what a link says in codes that the vocabulary does not have. */
export const onlyKnownPlaces =
  (codes: Readonly<Record<PlaceFacet, readonly string[]>>) =>
  (places: Places): Places => {
    const isKnown = placeFacets.every((facet) =>
      places.facets[facet].every((code) => codes[facet].includes(code)),
    );
    if (isKnown) return places;
    const facets = { ...places.facets };
    for (const facet of placeFacets)
      facets[facet] = places.facets[facet].filter((code) => codes[facet].includes(code));
    return { ...places, facets };
  };

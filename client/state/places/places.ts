/** What a person looks at on the page of places: which place, issue or coalition, counted how, for whom, on which date. */
import type { HubRole, LegalForm, Level, PlaceFilter, TieKind } from '../../api/generated/operations.ts';
import type { AsOf } from '../asOf.ts';
import { sameValues, type Values } from '../lists.ts';

/** Who works there, or who has its seat there. */
export const measures = ['works', 'is'] as const;
export type Measure = (typeof measures)[number];

export const placeFacets = ['LEVEL', 'LEGAL_FORM', 'HUB_ROLE', 'TIE_KIND'] as const;
export type PlaceFacet = (typeof placeFacets)[number];

export interface Places {
  /** The postal code of the state that is open; null for all. */
  readonly state: string | null;
  /** The id of the issue that those counted work on. */
  readonly issue: string | null;
  /** The id of the coalition that those counted are in. */
  readonly coalition: string | null;
  readonly measure: Measure;
  readonly facets: Readonly<Record<PlaceFacet, Values>>;
  readonly text: string;
  readonly asOf: AsOf;
  /** Whether the ties of national actors are drawn. */
  readonly flows: boolean;
}

export const initialPlaces: Places = {
  state: null,
  issue: null,
  coalition: null,
  measure: 'works',
  facets: { LEVEL: [], LEGAL_FORM: [], HUB_ROLE: [], TIE_KIND: [] },
  text: '',
  asOf: null,
  flows: false,
};

type Change = (places: Places) => Places;

/** A change of one part; the same state where it changes nothing, so that it is no step to undo. */
const changing =
  <Part extends keyof Places>(part: Part, value: Places[Part]): Change =>
  (places) =>
    places[part] === value ? places : { ...places, [part]: value };

export const openState = (state: string | null): Change => changing('state', state);
export const chooseIssue = (issue: string | null): Change => changing('issue', issue);
export const chooseCoalition = (coalition: string | null): Change => changing('coalition', coalition);
export const measureBy = (measure: Measure): Change => changing('measure', measure);
export const lookFor = (text: string): Change => changing('text', text);
export const tellAsOf = (asOf: AsOf): Change => changing('asOf', asOf);
export const showFlows = (flows: boolean): Change => changing('flows', flows);

export const chooseAmong =
  (facet: PlaceFacet, values: Values): Change =>
  (places) =>
    sameValues(places.facets[facet], values)
      ? places
      : { ...places, facets: { ...places.facets, [facet]: values } };

/** How many things narrow down whom the page counts, the place and the date aside. */
export function narrowings({ facets, text, issue, coalition }: Places): number {
  return (
    placeFacets.reduce((sum, facet) => sum + facets[facet].length, 0) +
    [text.trim() !== '', issue !== null, coalition !== null].filter(Boolean).length
  );
}

export const countEverybody: Change = (places) =>
  narrowings(places) === 0
    ? places
    : { ...places, facets: initialPlaces.facets, text: '', issue: null, coalition: null };

/** Whom the page counts, as the server takes it. */
export function toPlaceQuestion({ issue, coalition, facets, text, asOf, state }: Places): {
  text: string | null;
  filter: PlaceFilter;
  asOf: AsOf;
  within: string | null;
} {
  return {
    text: text.trim() === '' ? null : text.trim(),
    filter: {
      ...(issue !== null && { issues: [issue] }),
      ...(coalition !== null && { coalitions: [coalition] }),
      ...(facets.LEVEL.length > 0 && { levels: [...facets.LEVEL] as Level[] }),
      ...(facets.LEGAL_FORM.length > 0 && { legalForms: [...facets.LEGAL_FORM] as LegalForm[] }),
      ...(facets.HUB_ROLE.length > 0 && { hubRoles: [...facets.HUB_ROLE] as HubRole[] }),
      ...(facets.TIE_KIND.length > 0 && { tieKinds: [...facets.TIE_KIND] as TieKind[] }),
    },
    asOf,
    within: state,
  };
}

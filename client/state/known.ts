/** Leaves out what a link says in codes that the vocabulary does not have: mistyped, or of another version. */
import type { EntityKind, FacetName, TieKind } from '../api/generated/operations.ts';
import type { Transition } from './exploration.ts';
import { facetNames, type Criteria } from './finding.ts';
import { sameValues, type Values } from './lists.ts';
import type { Origin } from './view.ts';

export interface Codes {
  readonly entityKinds: readonly EntityKind[];
  readonly tieKinds: readonly TieKind[];
  /** The values a facet may have; facets that are not named here may have any. */
  readonly facets: Readonly<Partial<Record<FacetName, Values>>>;
}

const among = (values: Values, known: Values | undefined): Values => {
  if (known === undefined) return values;
  const kept = values.filter((value) => known.includes(value));
  return sameValues(kept, values) ? values : kept;
};

function knownCriteria(criteria: Criteria, codes: Codes): Criteria {
  const facets = { ...criteria.facets };
  for (const name of facetNames) facets[name] = among(facets[name], codes.facets[name]);
  return facetNames.every((name) => facets[name] === criteria.facets[name])
    ? criteria
    : { ...criteria, facets };
}

function knownOrigin(origin: Origin, codes: Codes): Origin {
  if (origin.type === 'entity') return origin;
  const criteria = knownCriteria(origin.criteria, codes);
  return criteria === origin.criteria ? origin : { ...origin, criteria };
}

/** Kinds of ties of which none is known are the usual ones: all switched off is told by an empty list. */
function knownTieKinds(values: Values | null, codes: Codes): Values | null {
  if (values === null || values.length === 0) return values;
  const kept = among(values, codes.tieKinds);
  return kept.length === 0 ? null : kept;
}

export const onlyKnown =
  (codes: Codes): Transition =>
  (state) => {
    const origins = state.view.origins.map((origin) => knownOrigin(origin, codes));
    const isSameView = origins.every((origin, at) => origin === state.view.origins[at]);
    const finding = knownCriteria(state.finding, codes);
    const tieKinds = knownTieKinds(state.legend.tieKinds, codes);
    const withoutKinds = among(state.legend.withoutKinds, codes.entityKinds);
    const isSameLegend = tieKinds === state.legend.tieKinds && withoutKinds === state.legend.withoutKinds;
    if (isSameView && isSameLegend && finding === state.finding) return state;
    return {
      ...state,
      view: isSameView ? state.view : { ...state.view, origins },
      legend: isSameLegend ? state.legend : { tieKinds, withoutKinds },
      finding,
    };
  };

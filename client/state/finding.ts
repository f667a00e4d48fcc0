import type {
  EntityKind,
  FacetName,
  HubRole,
  LegalForm,
  Level,
  SearchFilter,
  TieKind,
} from '../api/generated/operations.ts';
import { sameValues, toggled, type Values } from './lists.ts';

/** The facets by which actors are found, in the order they are shown. */
export const facetNames = [
  'STATE',
  'ISSUE',
  'KIND',
  'LEGAL_FORM',
  'LEVEL',
  'HUB_ROLE',
  'TIE_KIND',
] as const satisfies readonly FacetName[];

/** The most letters the server looks for at once. */
export const LONGEST_TEXT = 200;

/** What is looked for: words of a name, and the values chosen in each facet. */
export interface Criteria {
  readonly text: string;
  readonly facets: Readonly<Record<FacetName, Values>>;
}

export const noCriteria: Criteria = {
  text: '',
  facets: { STATE: [], ISSUE: [], KIND: [], LEGAL_FORM: [], LEVEL: [], HUB_ROLE: [], TIE_KIND: [] },
};

export function isEmpty(criteria: Criteria): boolean {
  return criteria.text.trim() === '' && facetNames.every((name) => criteria.facets[name].length === 0);
}

export function toggleFacetValue(criteria: Criteria, name: FacetName, value: string): Criteria {
  return { ...criteria, facets: { ...criteria.facets, [name]: toggled(criteria.facets[name], value) } };
}

export function lookFor(criteria: Criteria, text: string): Criteria {
  return text === criteria.text ? criteria : { ...criteria, text };
}

export function chosenCount(criteria: Criteria): number {
  return facetNames.reduce(
    (sum, name) => sum + criteria.facets[name].length,
    criteria.text.trim() === '' ? 0 : 1,
  );
}

export function sameCriteria(a: Criteria, b: Criteria): boolean {
  return a.text === b.text && facetNames.every((name) => sameValues(a.facets[name], b.facets[name]));
}

/** The criteria as the server takes them; a facet without a chosen value does not narrow the answer. */
export function toSearch(criteria: Criteria): { text: string | null; filter: SearchFilter | null } {
  const { STATE, ISSUE, KIND, LEGAL_FORM, LEVEL, HUB_ROLE, TIE_KIND } = criteria.facets;
  const filter: SearchFilter = {
    ...(STATE.length > 0 && { states: [...STATE] }),
    ...(ISSUE.length > 0 && { issues: [...ISSUE] }),
    ...(KIND.length > 0 && { kinds: [...KIND] as EntityKind[] }),
    ...(LEGAL_FORM.length > 0 && { legalForms: [...LEGAL_FORM] as LegalForm[] }),
    ...(LEVEL.length > 0 && { levels: [...LEVEL] as Level[] }),
    ...(HUB_ROLE.length > 0 && { hubRoles: [...HUB_ROLE] as HubRole[] }),
    ...(TIE_KIND.length > 0 && { tieKinds: [...TIE_KIND] as TieKind[] }),
  };
  const text = criteria.text.trim();
  return { text: text === '' ? null : text, filter: Object.keys(filter).length === 0 ? null : filter };
}

import { groupBy } from '../model/groupBy.ts';
import { dayOf, dayRange, type Day } from '../model/partialDate.ts';
import {
  allianceTieKinds,
  entityKinds,
  labelOf,
  tieKind,
  entityKind,
  type EntityKindName,
  type TieKindName,
} from '../model/vocabulary.ts';
import { asOfParameters, type Reader } from './reader.ts';
import { luceneQuery } from './searchText.ts';
import type { Page } from './ties.ts';

export interface SearchFilter {
  readonly kinds: readonly EntityKindName[];
  readonly legalForms: readonly string[];
  readonly levels: readonly string[];
  readonly states: readonly string[];
  readonly issues: readonly string[];
  readonly hubRoles: readonly string[];
  readonly tieKinds: readonly TieKindName[];
}

export const facetNames = ['KIND', 'LEGAL_FORM', 'LEVEL', 'STATE', 'ISSUE', 'HUB_ROLE', 'TIE_KIND'] as const;
export type FacetName = (typeof facetNames)[number];

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface SearchAnswer {
  readonly total: number;
  /** Ids in the order of the answer. */
  readonly ids: readonly string[];
  readonly facets: readonly { name: FacetName; values: readonly FacetValue[] }[];
}

/** The most matches of a text that are looked at; more would say that the text is too vague to rank. */
export const MOST_CANDIDATES = 5_000;

/** Kinds found by search: figures are reached through what they are about. */
const findable = entityKinds.map((kind) => kind.name).filter((name) => name !== 'Figure');

/** Ties that tell actors apart in a facet. */
const facetTieKinds: readonly TieKindName[] = [...allianceTieKinds, 'RECOMMENDS', 'RUNS', 'SUCCEEDED_BY'];

function labelOfValue(facet: FacetName, value: string, label: string | null): string {
  switch (facet) {
    case 'KIND':
      return entityKind(value as EntityKindName).label;
    case 'LEGAL_FORM':
      return labelOf('LegalForm', value);
    case 'LEVEL':
      return labelOf('Level', value);
    case 'HUB_ROLE':
      return labelOf('HubRole', value);
    case 'TIE_KIND':
      return tieKind(value as TieKindName).label;
    default:
      return label ?? value;
  }
}

/** The days that properties are read on: an entity shows what holds today unless a date is asked for. */
export function propertyDays(asOf: string | null): { onEarliest: Day; onLatest: Day } {
  const today = dayOf(new Date());
  const { earliest, latest } = asOf === null ? { earliest: today, latest: today } : dayRange(asOf);
  return { onEarliest: earliest, onLatest: latest };
}

/** Entities by text and facets, with what each facet would give. Without text or filter: everything that can be found. */
export async function search(
  reader: Reader,
  {
    text,
    filter,
    asOf,
    page,
    wantFacets,
  }: { text: string; filter: SearchFilter; asOf: string | null; page: Page; wantFacets: boolean },
): Promise<SearchAnswer> {
  const lucene = luceneQuery(text);
  if (lucene === null && text.trim() !== '')
    return { total: 0, ids: [], facets: facetNames.map((name) => ({ name, values: [] })) };
  interface FacetRow {
    facet: FacetName;
    value: string;
    label: string | null;
    count: number;
  }
  const [row] = await reader.read<{ total: number; page: string[]; facets: FacetRow[] }>('searchEntities', {
    text: text.trim().toLowerCase(),
    lucene: lucene ?? '',
    candidates: MOST_CANDIDATES,
    kinds: findable,
    filter,
    tieKinds: facetTieKinds,
    ...asOfParameters(asOf),
    ...propertyDays(asOf),
    wantFacets,
    ...page,
  });
  const byFacet = groupBy(row?.facets ?? [], ({ facet }) => facet);
  return {
    total: row?.total ?? 0,
    ids: row?.page ?? [],
    facets: facetNames.map((name) => ({
      name,
      values: (byFacet.get(name) ?? []).map(({ value, label, count }) => ({
        value,
        count,
        label: labelOfValue(name, value, label),
      })),
    })),
  };
}

import {
  allianceTieKinds,
  tieKinds,
  valueSets,
  type EntityKindName,
  type TieKindName,
} from '../model/vocabulary.ts';
import { dayOf, dayRange, endedBefore, holdsAsOf, type DayRange } from '../model/partialDate.ts';
import type { StoredValue } from '../model/propertyValues.ts';
import { asOfParameters, type Reader } from './reader.ts';

/** A tie as the store shows it on the date it was read for. */
export interface Tie {
  readonly id: string;
  readonly kind: TieKindName;
  readonly from: string;
  readonly to: string;
  readonly asOf: string | null;
  readonly properties: Readonly<Record<string, StoredValue | readonly StoredValue[] | null | undefined>>;
}

export interface TieFilter {
  readonly kinds: readonly TieKindName[];
  readonly roles: readonly string[];
  readonly otherKinds: readonly EntityKindName[];
  readonly direction: 'OUT' | 'IN' | null;
  readonly minConfidence: number;
}

export const everyTie: TieFilter = {
  kinds: tieKinds.map((kind) => kind.name),
  roles: [],
  otherKinds: [],
  direction: null,
  minConfidence: 0,
};
export const allianceTies: TieFilter = { ...everyTie, kinds: allianceTieKinds };

/** A filter as queries take it: one map, so that one plan serves every choice. */
export function cypherFilter(filter: TieFilter) {
  return { ...filter, direction: filter.direction ?? '' };
}

interface TieRow {
  tie: Tie['properties'] & { id: string };
  kind: TieKindName;
  from: string;
  to: string;
}

function shaped({ tie, kind, from, to }: TieRow, asOf: string | null): Tie {
  return { id: tie.id, kind, from, to, asOf, properties: tie };
}

const kindRank = Object.fromEntries(tieKinds.map((kind, rank) => [kind.name, rank]));
const symmetricKinds = tieKinds.filter((kind) => kind.symmetric).map((kind) => kind.name);

export interface Page {
  readonly skip: number;
  readonly limit: number;
}

export interface TiePage {
  readonly total: number;
  readonly undated: number;
  readonly ties: readonly Tie[];
}

/** A page of the ties of each of several entities. */
export async function tiesOfEntities(
  reader: Reader,
  ids: readonly string[],
  { filter, asOf, page }: { filter: TieFilter; asOf: string | null; page: Page },
): Promise<Map<string, TiePage>> {
  const rows = await reader.read<{ id: string; total: number; undated: number; page: TieRow[] }>(
    'tiesOfEntities',
    {
      ids,
      filter: cypherFilter(filter),
      ...asOfParameters(asOf),
      ...page,
      kindRank,
      symmetricKinds,
    },
  );
  return new Map(
    rows.map((row) => [
      row.id,
      { total: row.total, undated: row.undated, ties: row.page.map((tie) => shaped(tie, asOf)) },
    ]),
  );
}

/** How many alliance ties each entity has. */
export async function tieCounts(
  reader: Reader,
  ids: readonly string[],
  asOf: string | null,
): Promise<Map<string, number>> {
  const rows = await reader.read<{ id: string; count: number }>('tieCounts', {
    ids,
    kinds: allianceTieKinds,
    ...asOfParameters(asOf),
  });
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** All ties within a set of entities. */
export async function tiesAmong(
  reader: Reader,
  ids: readonly string[],
  filter: TieFilter,
  asOf: string | null,
): Promise<Tie[]> {
  const rows = await reader.read<TieRow>('tiesAmong', {
    ids,
    filter: cypherFilter(filter),
    ...asOfParameters(asOf),
  });
  return rows.map((row) => shaped(row, asOf));
}

export async function tiesById(
  reader: Reader,
  ids: readonly string[],
  asOf: string | null,
): Promise<Map<string, Tie>> {
  const rows = await reader.read<TieRow>('tiesById', { ids });
  return new Map(rows.map((row) => [row.tie.id, shaped(row, asOf)]));
}

export interface RoleSpan {
  readonly role: string;
  readonly start: string | null;
  readonly end: string | null;
}

const texts = (tie: Tie, property: string): readonly string[] =>
  (tie.properties[property] ?? []) as readonly string[];

const roleRank = new Map<string, number>(valueSets.Role.map(({ code }, rank) => [code, rank]));

/** The roles of a tie with the time each was held, the weightiest first; on a date, those that may have been held then. */
export function roleSpans(tie: Tie): RoleSpan[] {
  const starts = texts(tie, 'spanStarts');
  const ends = texts(tie, 'spanEnds');
  return texts(tie, 'spanRoles')
    .map((role, index) => ({ role, start: starts[index] || null, end: ends[index] || null }))
    .filter(({ start, end }) => holdsAsOf(start, end, tie.asOf))
    .sort((a, b) => roleRank.get(a.role)! - roleRank.get(b.role)!);
}

/** Whether a tie ended for certain before the date it was read for, or before today. */
export function isOver(tie: Tie, now: Date): boolean {
  const day = dayOf(now);
  const then: DayRange = tie.asOf === null ? { earliest: day, latest: day } : dayRange(tie.asOf);
  return endedBefore((tie.properties['end'] as string | undefined) ?? null, then);
}

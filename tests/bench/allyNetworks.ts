/** Real networks whose ties are hidden to see who finds them again. */
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSeed } from '../../server/importers/seed/seedReader.ts';
import { namesNoOrganization } from '../../server/importers/names.ts';
import { normalizeEin } from '../../server/model/ein.ts';
import { allianceTieKinds } from '../../server/model/vocabulary.ts';
import type { AllyTraits } from '../../server/analysis/allyScore.ts';
import { DATA } from './matchData.ts';

export type Pair = readonly [string, string];

/** A network of pairs, and what is known of its actors besides. */
export interface TieNetwork {
  readonly name: string;
  /** Undirected, each once. */
  readonly pairs: readonly Pair[];
  /** Everybody who could be tied, also those without a tie. */
  readonly actors: readonly string[];
  /** Of two-mode networks: ties lead from one side to the other alone. Null elsewhere. */
  readonly sideOf: ((id: string) => 0 | 1) | null;
  readonly isAffiliation: (id: string) => boolean;
  /** What is known of each actor when only these pairs are. */
  readonly traits: (known: readonly Pair[]) => (id: string) => AllyTraits;
}

const nothing: AllyTraits = { issues: new Set(), places: new Set(), strengths: new Set(), level: null };

/** Values by key, each once. */
class Sets {
  readonly #sets = new Map<string, Set<string>>();
  add(key: string, value: string): void {
    const set = this.#sets.get(key) ?? new Set();
    set.add(value);
    this.#sets.set(key, set);
  }
  of(key: string): ReadonlySet<string> {
    return this.#sets.get(key) ?? new Set();
  }
  keys(): Iterable<string> {
    return this.#sets.keys();
  }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The pairs, each once, without ties of an actor to itself; in an order that does not depend on the file's. */
const distinct = (pairs: Iterable<Pair>): Pair[] =>
  [...new Map([...pairs].filter(([a, b]) => a !== b).map((pair) => [pairKey(...pair), pair])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, pair]) => pair);

/** All alliance ties of the curated dataset, with what it says of issues, places, constituencies, hubs and levels. */
export async function curatedNetwork(): Promise<TieNetwork> {
  const { entities, ties } = await readSeed(path.join(import.meta.dirname, '../../seed'));
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind as string]));
  const levels = new Map(
    entities.flatMap(({ id, statements }) => {
      const level = statements.find(({ property }) => property === 'level')?.value;
      return level ? [[id, level] as const] : [];
    }),
  );
  const broader = new Sets();
  const wider = new Sets();
  const direct = { issues: new Sets(), places: new Sets(), strengths: new Sets() };
  const forms = new Map<string, string[]>();
  const pairs: Pair[] = [];
  const isPart = (id: string): boolean =>
    ['Organization', 'Coalition', 'Hybrid', 'Campaign'].includes(kinds.get(id) ?? '');
  const values = (statements: readonly { property: string; value: string | null }[], property: string) =>
    statements.flatMap((one) => (one.property === property && one.value ? [one.value] : []));
  const alliance: readonly string[] = allianceTieKinds;
  for (const { kind, from, to, statements } of ties) {
    if (kind === 'BROADER_THAN') broader.add(to, from);
    else if (kind === 'WITHIN') wider.add(from, to);
    else if (kind === 'WORKS_ON') direct.issues.add(from, to);
    else if (kind === 'OPERATES_IN' || kind === 'BASED_IN') direct.places.add(from, to);
    else if (kind === 'ORGANIZES') direct.strengths.add(from, `constituency:${to}`);
    else if (kind === 'SERVES_AS_HUB') {
      direct.places.add(from, to);
      for (const role of values(statements, 'hubRole')) direct.strengths.add(from, `hub:${role}`);
    } else if (alliance.includes(kind) && isPart(from) && isPart(to)) {
      pairs.push([from, to]);
      if (kind === 'BUILDS_CAPACITY_OF')
        forms.set(pairKey(from, to), [
          ...(forms.get(pairKey(from, to)) ?? []),
          ...values(statements, 'forms').map((form) => `${from} form:${form}`),
        ]);
    }
  }
  const nation = entities.find(
    ({ kind, statements }) => kind === 'Place' && values(statements, 'placeLevel').includes('NATION'),
  );
  const above = (ids: ReadonlySet<string>, sets: Sets): Set<string> => {
    const reached = [...ids];
    for (const id of reached) for (const one of sets.of(id)) if (!reached.includes(one)) reached.push(one);
    return new Set(reached.filter((id) => id !== nation?.id));
  };
  const actors = [...kinds.keys()].filter(isPart).sort();
  const fixed = new Map(
    actors.map((id) => [
      id,
      {
        issues: above(direct.issues.of(id), broader),
        places: above(direct.places.of(id), wider),
        level: levels.get(id) ?? null,
      },
    ]),
  );
  return {
    name: 'the curated alliance',
    pairs: distinct(pairs),
    actors,
    sideOf: null,
    isAffiliation: (id) => ['Coalition', 'Campaign'].includes(kinds.get(id) ?? ''),
    traits: (known) => {
      const given = new Sets();
      for (const [a, b] of known)
        for (const told of forms.get(pairKey(a, b)) ?? []) {
          const [from = '', form = ''] = told.split(' ');
          given.add(from, form);
        }
      return (id) => ({
        ...fixed.get(id)!,
        strengths: new Set([...direct.strengths.of(id), ...given.of(id)]),
      });
    },
  };
}

export const areRealNetworksThere = (): boolean => existsSync(path.join(DATA, '990/tables'));

/**
 * A table of Form 990 in which filers name other organizations, with the address of each: filers on one side, those named on the
 * other. The table does not give the filers' addresses; a filer works where those it is known to be tied to are.
 */
function filersAndNamed(name: string, file: string, prefix: string): TieNetwork {
  const rows = parse<Record<string, string>>(
    readFileSync(path.join(DATA, '990/tables', file)).toString('latin1'),
    { columns: true, bom: true, relax_column_count: true },
  );
  const pairs: Pair[] = [];
  const places = new Sets();
  for (const row of rows) {
    const [filer, named] = [normalizeEin(row.EIN!), normalizeEin(row[`${prefix}_EIN`]!)];
    const called = row[`${prefix}_NAME_L1`] ?? '';
    if (filer === null || named === null || filer === named || namesNoOrganization(called)) continue;
    pairs.push([`filer ${filer}`, `named ${named}`]);
    const state = row[`${prefix}_ADDR_STATE`] ?? 'NA';
    if (state === 'NA' || state === '') continue;
    places.add(`named ${named}`, state);
    places.add(`named ${named}`, `${state} ${(row[`${prefix}_ADDR_CITY`] ?? '').toUpperCase()}`);
  }
  const all = distinct(pairs);
  return {
    name,
    pairs: all,
    actors: [...new Set(all.flat())].sort(),
    sideOf: (id) => (id.startsWith('filer') ? 0 : 1),
    isAffiliation: () => false,
    traits: (known) => {
      const reached = new Sets();
      for (const [filer, named] of known) for (const place of places.of(named)) reached.add(filer, place);
      return (id) => ({ ...nothing, places: id.startsWith('filer') ? reached.of(id) : places.of(id) });
    },
  };
}

export const fundingNetwork = (): TieNetwork =>
  filersAndNamed(
    'funders and recipients (Form 990, Schedule I)',
    'SI-P02-T01-GRANTS-US-ORGS-GOVTS.csv',
    'SI_02_GRANT_US_ORG',
  );

export const relatedNetwork = (): TieNetwork =>
  filersAndNamed(
    'organizations and their affiliates (Form 990, Schedule R)',
    'SR-P02-T01-ID-RLTD-TAX-EXEMPED-ORGS.csv',
    'SR_02_RLTD_ORG',
  );

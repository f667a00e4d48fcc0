import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allianceTieKinds, entityKinds, tieKinds } from '../../server/model/vocabulary.ts';
import { readQueryCatalogue, type NamedQuery } from '../../server/store/queryCatalogue.ts';
import type { Store } from '../../server/store/store.ts';
import { cypherFolder, openGraphStore } from '../support/graphStore.ts';

const queries = [...(await readQueryCatalogue(cypherFolder)).values()];
const reads = queries.filter(({ file }) => file.startsWith('queries'));

const someId = '00000000-0000-4000-8000-000000000000';

/** A value of the right shape for every parameter that some query takes, with lists of `size`. */
const samples = (size: number): Readonly<Record<string, unknown>> => ({
  actors: Array.from({ length: size }, () => someId),
  after: null,
  allianceKinds: allianceTieKinds,
  areas: Array.from({ length: size }, () => someId),
  asOfEarliest: 20120101,
  asOfLatest: 20121231,
  about: 'TIE',
  asked: {
    kinds: ['Organization'],
    within: Array.from({ length: size }, () => someId),
    areas: Array.from({ length: size }, () => someId),
    nationals: Array.from({ length: size }, () => someId),
  },
  at: '2026-01-01T00:00:00.000Z',
  batch: someId,
  before: '2026-01-01T00:00:00.000Z',
  by: 'someone',
  candidates: 5000,
  coalitions: Array.from({ length: size }, () => someId),
  code: 'CO',
  filter: {
    kinds: allianceTieKinds,
    roles: ['CONVENER'],
    otherKinds: ['Organization'],
    direction: 'OUT',
    minConfidence: 0.5,
    legalForms: ['C501C3'],
    levels: ['NATIONAL'],
    states: ['CO'],
    issues: [someId],
    hubRoles: ['STATE_TABLE'],
    coalitions: Array.from({ length: size }, () => someId),
    tieKinds: ['MEMBER_OF'],
  },
  firstYear: '2011',
  hubRoles: ['STATE_TABLE'],
  id: someId,
  ids: Array.from({ length: size }, () => someId),
  entity: someId,
  files: ['a.csv'],
  earliest: 20120101,
  eins: Array.from({ length: size }, () => '520888113'),
  issues: Array.from({ length: size }, () => someId),
  kindRank: Object.fromEntries(tieKinds.map(({ name }, rank) => [name, rank])),
  kinds: entityKinds.map(({ name }) => name),
  levels: ['STATE'],
  lastYear: '2013',
  latest: 20121231,
  limit: 20,
  lucene: '(promise^8 OR promise*^3)',
  mostTies: 20,
  onEarliest: 20120101,
  onLatest: 20121231,
  pageTies: { kinds: ['WORKS_ON'], to: [someId] },
  pairs: Array.from({ length: size }, () => ({ from: someId, to: someId })),
  places: Array.from({ length: size }, () => someId),
  properties: ['legalForm'],
  public: true,
  report: '{}',
  rows: Array.from({ length: size }, () => ({
    id: someId,
    from: someId,
    to: someId,
    sourceId: someId,
    properties: { visibility: 'PUBLIC' },
  })),
  skip: 0,
  statuses: ['loading', 'applied'],
  subjects: Array.from({ length: size }, () => someId),
  symmetricKinds: ['SISTER_OF'],
  text: 'promise',
  tieKinds: allianceTieKinds,
  title: 'A batch',
  today: 20260101,
  visibility: 'PUBLIC',
  visible: ['PUBLIC'],
  wantFacets: true,
  within: Array.from({ length: size }, () => someId),
});

/** Ways to find things that read everything of a sort, or pair everything with everything. */
const DEAR = /AllNodesScan|ByLabels?Scan|RelationshipTypes?Scan|AllRelationshipsScan|CartesianProduct/;

describe('every named query', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openGraphStore();
  });
  afterAll(() => store.close());

  it('takes only parameters of which a sample is given here', () => {
    expect(queries.flatMap((query) => parametersOf(query).filter((name) => !(name in samples(1))))).toEqual(
      [],
    );
  });

  /** The plan may differ with the length of a list. */
  it.each(
    [1, 2, 300].flatMap((size) => [
      ['read', size, reads] as const,
      ['write', size, queries.filter((query) => !reads.includes(query))] as const,
    ]),
  )('finds what it needs to %s through an index, for lists of %i', async (_, size, some) => {
    const dear: string[] = [];
    for (const query of some) {
      const given = samples(size);
      const parameters = Object.fromEntries(parametersOf(query).map((name) => [name, given[name]]));
      const plan = await store.explain(query, parameters);
      expect(plan.length, query.name).toBeGreaterThan(0);
      for (const { operator, details } of plan)
        if (DEAR.test(operator)) dear.push(`${query.name}: ${operator} ${details}`);
    }
    expect(some.length).toBeGreaterThan(10);
    expect(dear).toEqual([]);
  });

  it('says what it is for, what it takes and what it gives', () => {
    const silent = queries.filter((query) => {
      const header = headerOf(query);
      const purpose = header.split('\n')[0]!;
      return (
        purpose.length < 20 ||
        !parametersOf(query).every((name) => new RegExp(`\\$${name}\\b`).test(header)) ||
        (/\bRETURN\b/.test(query.cypher) && !header.includes('Row: {'))
      );
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  function parametersOf({ cypher }: NamedQuery): string[] {
    return [...new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name!))];
  }

  /** The comment under a query's name. */
  function headerOf({ name, file }: NamedQuery): string {
    const text = readFileSync(path.join(cypherFolder, file), 'utf8');
    return new RegExp(`^// name: ${name}\\n((?://.*\\n)+)`, 'm').exec(text)?.[1] ?? '';
  }
});

/**
 * What a query may bind without asking whether the reader sees it, and why: records of the store itself, which say
 * nothing about any entity or tie.
 */
const seenByAll: Readonly<Record<string, readonly string[]>> = {
  storeStatus: ['(store)'],
  datasetSummary: ['(store)'],
  batchStatus: ['(batch)'],
  // Whoever imported it, what it left has to be taken back.
  unfinishedBatches: ['(batch)'],
  // Only for deciding alike again: of these, nothing is answered.
  decisions: ['(decision)'],
  // Decides whether the curated dataset is due: whatever is there counts, whoever may see it.
  storeIsEmpty: ['(n)'],
};

const CLAUSE = /\b(?:OPTIONAL MATCH|MATCH|WHERE|WITH|RETURN|UNWIND|CALL|UNION|ORDER BY|LIMIT|YIELD)\b/;

/** The nodes and ties that a statement matches and does not hold against the viewer's visibility, as `(n)`, `[t]` or `[:WITHIN]`. */
function unasked(cypher: string): string[] {
  const ASKED = String.raw`\.visibility IN \$visible OR \1\.embargoedUntil <= \$today`;
  const asked = new Set(
    [...cypher.matchAll(new RegExp(String.raw`\b(\w+)` + ASKED, 'g'))].map(([, variable]) => variable!),
  );
  const lists = [
    ...cypher.matchAll(
      new RegExp(String.raw`all\((\w+) IN (\w+\(\w+\)) WHERE \1` + ASKED + String.raw`\)`, 'g'),
    ),
  ];
  const askedAll = new Set(lists.map(([, , list]) => list!));
  const found: string[] = [];
  for (const rest of cypher.split(/\bMATCH\b/).slice(1)) {
    const [pattern = ''] = rest.split(CLAUSE);
    const [, path] = /^\s*(\w+) = /.exec(pattern) ?? [];
    for (const [, name = ''] of pattern.matchAll(/\((\w*)(?::\w+)?\s*(?:\{[^}]*\})?\)/g)) {
      if (askedAll.has(`nodes(${path})`)) asked.add(name);
      else found.push(`(${name})`);
    }
    for (const [, name = '', types = ''] of pattern.matchAll(/\[(\w*)((?::[\w|]+)?)[^\]]*\]/g)) {
      if (types === ':CITES' || askedAll.has(`relationships(${path})`)) continue;
      found.push(`[${name || types}]`);
    }
  }
  return [...new Set(found)].filter((entry) => !asked.has(entry.slice(1, -1)));
}

describe('every named read', () => {
  it.each(reads.map((query) => [query.name, query] as const))(
    'holds all it matches against the viewer’s visibility: %s',
    (name, { cypher }) => {
      expect(cypher).toMatch(/\bMATCH\b|queryNodes/);
      expect(unasked(cypher)).toEqual(seenByAll[name] ?? []);
    },
  );

  const asked = (variable: string): string =>
    `(${variable}.visibility IN $visible OR ${variable}.embargoedUntil <= $today)`;
  it.each([
    [
      'a node',
      `MATCH (n:Entity {id: $id})-[t]-(o:Entity) WHERE ${asked('t')} AND ${asked('n')} RETURN o`,
      ['(o)'],
    ],
    ['a tie', `MATCH (n)-[t:FUNDS]->(o) WHERE ${asked('n')} AND ${asked('o')} RETURN count(t)`, ['[t]']],
    [
      'what lies in between',
      `MATCH (n)-[t]-(:Place)-[:WITHIN*0..3]->(o) WHERE ${asked('t')} AND ${asked('n')} AND ${asked('o')} RETURN o`,
      ['()', '[:WITHIN]'],
    ],
    ['an embargo that has ended', 'MATCH (n:Entity) WHERE n.visibility IN $visible RETURN n', ['(n)']],
  ])('would be caught if it forgot %s', (_, cypher, forgotten) => {
    expect(unasked(cypher)).toEqual(forgotten);
  });
});

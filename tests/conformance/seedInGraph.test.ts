import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import {
  entityKinds,
  propertiesOf,
  tieKinds,
  type EntityKindName,
  type Property,
} from '../../server/model/vocabulary.ts';
import { openRawGraph, type RawGraph } from '../support/rawGraph.ts';
import { allSeedRows, seedTable, type CsvRow } from '../support/seedCsv.ts';

let raw: RawGraph;
beforeAll(() => {
  raw = openRawGraph();
});
afterAll(() => raw.close());

const figures = allSeedRows('figures');
const ties = allSeedRows('ties');
const keys = new Set([
  ...seedTable('sources.csv').map((row) => row['key']!),
  ...[...allSeedRows('entities'), ...figures].map((row) => row['key']!),
]);
/** What tells one tie of the dataset from another. */
const tieKeys = new Set([
  ...ties.map((row) => [row['from'], row['kind'], row['to'], row['tie']].join('|')),
  ...figures.map((row) => [row['key'], 'MEASURES', row['about'], ''].join('|')),
]);

function sorted<T>(items: Iterable<T>): T[] {
  return [...items].sort();
}

describe('the graph', () => {
  it('holds each entity of the dataset once, and no other', async () => {
    const rows = await raw.run<{ id: string }>('MATCH (n:Entity) RETURN n.id AS id');
    expect(sorted(rows.map(({ id }) => id))).toEqual(sorted([...keys].map(seedEntityId)));
    expect(keys.size).toBeGreaterThan(700);
  });

  it('holds each tie of the dataset once, and no other', async () => {
    const rows = await raw.run<{ from: string; kind: string; to: string }>(
      'MATCH (from:Entity)-[tie]->(to:Entity) RETURN from.id AS from, type(tie) AS kind, to.id AS to',
    );
    const expected = [...tieKeys].map((key) => {
      const [from, kind, to] = key.split('|') as [string, string, string];
      return [seedEntityId(from), kind, seedEntityId(to)].join('|');
    });
    expect(sorted(rows.map(({ from, kind, to }) => [from, kind, to].join('|')))).toEqual(sorted(expected));
    expect(tieKeys.size).toBeGreaterThan(2000);
  });

  it('gives every tie an id of its own', async () => {
    const [row] = await raw.run(
      'MATCH (:Entity)-[tie]->(:Entity) RETURN count(tie) AS ties, count(DISTINCT tie.id) AS ids',
    );
    expect(row!['ids']).toBe(row!['ties']);
  });

  it('ties no two by one symmetric kind in both directions', async () => {
    const symmetric = tieKinds.filter((kind) => kind.symmetric).map(({ name }) => name);
    const rows = await raw.run(
      `MATCH (a:Entity)-[tie]->(b:Entity) WHERE type(tie) IN $symmetric
       MATCH (b)-[back]->(a) WHERE type(back) = type(tie) RETURN a.name AS a, type(tie) AS kind, b.name AS b`,
      { symmetric },
    );
    expect(rows).toEqual([]);
  });
});

/** A claim that says something: by a source, with a place in it. */
const SAID = `MATCH (claim:Claim {subjectId: id})-[:CITES]->(:Source)
  WHERE trim(coalesce(claim.locator, '')) <> '' AND claim.retractedAt IS NULL`;

describe('who says so', () => {
  it('is known of every tie', async () => {
    const unsaid = await raw.run(
      `MATCH (from:Entity)-[tie]->(to:Entity) WITH from, tie, to, tie.id AS id WHERE NOT EXISTS { ${SAID} } RETURN from.name, type(tie), to.name`,
    );
    expect(unsaid).toEqual([]);
  });

  it('is known of every entity', async () => {
    const unsaid = await raw.run(
      `MATCH (n:Entity) WITH n, n.id AS id WHERE NOT EXISTS { ${SAID} } RETURN n.kind, n.name`,
    );
    expect(unsaid).toEqual([]);
  });

  it('is known of every value that an entity or tie shows', async () => {
    const about = new Map(
      (
        await raw.run<{ id: string; properties: string[] }>(
          'MATCH (claim:Claim) RETURN claim.subjectId AS id, collect(DISTINCT claim.property) AS properties',
        )
      ).map(({ id, properties }) => [id, new Set(properties)] as const),
    );
    const nodes = await raw.run<{ kind: EntityKindName; shown: Record<string, unknown> & { id: string } }>(
      'MATCH (n:Entity) RETURN n.kind AS kind, properties(n) AS shown',
    );
    const rels = await raw.run<{ kind: string; shown: Record<string, unknown> & { id: string } }>(
      'MATCH (:Entity)-[tie]->(:Entity) RETURN type(tie) AS kind, properties(tie) AS shown',
    );
    const ofTies = new Map(
      tieKinds.map((kind) => [
        kind.name as string,
        ['start', 'end', ...(kind.properties as readonly Property[]).map(({ name }) => name)],
      ]),
    );
    const unsaid = [
      ...nodes.flatMap(({ kind, shown }) =>
        propertiesOf(kind)
          .map(({ name }) => name)
          .filter((name) => name !== 'name' && name in shown && !about.get(shown.id)?.has(name))
          .map((name) => `${kind} ${String(shown['name'])}: ${name}`),
      ),
      ...rels.flatMap(({ kind, shown }) =>
        ofTies
          .get(kind)!
          .filter((name) => name in shown && !about.get(shown.id)?.has(name))
          .map((name) => `${kind} ${shown.id}: ${name}`),
      ),
    ];
    expect(unsaid).toEqual([]);
    expect(nodes.length + rels.length).toBeGreaterThan(3000);
  });

  it('is one source for each claim, about something that is there', async () => {
    const several = await raw.run(
      'MATCH (claim:Claim) WHERE COUNT { (claim)-[:CITES]->(:Source) } <> 1 RETURN claim.id',
    );
    const astray = await raw.run(
      `MATCH (:Entity)-[tie]->(:Entity) WITH collect(tie.id) AS ties
       MATCH (n:Entity) WITH ties, collect(n.id) AS entities
       MATCH (claim:Claim) WHERE NOT claim.subjectId IN ties AND NOT claim.subjectId IN entities RETURN claim.id`,
    );
    expect([several, astray]).toEqual([[], []]);
  });

  it('is nobody who was promised confidence: no claim of the dataset quotes', async () => {
    expect(await raw.run('MATCH (claim:Claim) WHERE claim.quote IS NOT NULL RETURN claim.quote')).toEqual([]);
  });
});

describe('each row of the dataset', () => {
  async function claims(): Promise<Map<string, Set<string>>> {
    const rows = await raw.run<Record<'id' | 'property' | 'source' | 'locator', string>>(
      'MATCH (claim:Claim)-[:CITES]->(source) RETURN claim.subjectId AS id, claim.property AS property, source.id AS source, claim.locator AS locator',
    );
    const bySubject = new Map<string, Set<string>>();
    for (const { id, property, source, locator } of rows) {
      if (!bySubject.has(id)) bySubject.set(id, new Set());
      bySubject.get(id)!.add([property, source, locator].join('|'));
    }
    return bySubject;
  }

  const said = (row: CsvRow, property: string): string =>
    [property, seedEntityId(row['source']!), row['locator']].join('|');

  it('of entities is a claim that cites its place', async () => {
    const known = await claims();
    const lost = allSeedRows('entities').filter(
      (row) => !known.get(seedEntityId(row['key']!))?.has(said(row, 'existence')),
    );
    expect(lost.map((row) => `${row.set}: ${JSON.stringify(row)}`)).toEqual([]);
  });

  it('of properties is a claim that cites its place', async () => {
    const known = await claims();
    const rows = allSeedRows('properties');
    const lost = rows.filter(
      (row) => !known.get(seedEntityId(row['entity']!))?.has(said(row, row['property']!)),
    );
    expect(lost.map((row) => `${row.set}: ${JSON.stringify(row)}`)).toEqual([]);
    expect(rows.length).toBeGreaterThan(500);
  });

  it('of ties is a claim on a tie between the same two that cites its place', async () => {
    const known = await claims();
    const rels = await raw.run<{ between: string; id: string }>(
      "MATCH (from:Entity)-[tie]->(to:Entity) RETURN from.id + '|' + type(tie) + '|' + to.id AS between, tie.id AS id",
    );
    const ids = new Map<string, string[]>();
    for (const { between, id } of rels) ids.set(between, [...(ids.get(between) ?? []), id]);
    const lost = ties.filter((row) => {
      const between = [seedEntityId(row['from']!), row['kind'], seedEntityId(row['to']!)].join('|');
      return !ids.get(between)?.some((id) => known.get(id)?.has(said(row, 'existence')));
    });
    expect(lost.map((row) => `${row.set}: ${JSON.stringify(row)}`)).toEqual([]);
  });

  it('of figures is a figure with its number', async () => {
    const rows = await raw.run<{ id: string; value: number }>(
      "MATCH (n:Entity) WHERE n.kind = 'Figure' RETURN n.id AS id, n.value AS value",
    );
    expect(sorted(rows.map(({ id, value }) => `${id} ${value}`))).toEqual(
      sorted(figures.map((row) => `${seedEntityId(row['key']!)} ${Number(row['value'])}`)),
    );
  });

  it('is of a kind that the model has', () => {
    const kinds = new Set<string>([...entityKinds, ...tieKinds].map(({ name }) => name));
    expect([...allSeedRows('entities'), ...ties].filter((row) => !kinds.has(row['kind']!))).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import {
  allianceTieKinds,
  entityKinds,
  tieFamilies,
  tieKinds,
  valueSets,
  type Property,
} from '../../server/model/vocabulary.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { openRawGraph, type RawGraph } from '../support/rawGraph.ts';
import { seedRows, seedTable } from '../support/seedCsv.ts';

let crosstie: TestCrosstie;
let raw: RawGraph;
beforeAll(async () => {
  crosstie = await startTestCrosstie();
  raw = openRawGraph();
});
afterAll(async () => {
  await raw.close();
  await crosstie.close();
});

const nobody = '00000000-0000-4000-8000-000000000000';
const firm = seedEntityId('fair-immigration-reform-movement');
const ccc = seedEntityId('center-for-community-change');
const surveyed = seedEntityId('cohort-ipo-survey-groups');

describe('an entity', () => {
  it('is answered as its own kind, with the properties of that kind', async () => {
    const { coalition, place, policy } = await crosstie.ask(
      `query ($coalition: ID!, $place: ID!, $policy: ID!) {
        coalition: entity(id: $coalition) { __typename kind name aliases ... on Coalition { founded level } }
        place: entity(id: $place) { __typename name states ... on Place { fips postalCode placeLevel latitude } }
        policy: entity(id: $policy) { __typename name ... on Policy { policyKind date } }
      }`,
      { coalition: firm, place: seedEntityId('us-az'), policy: seedEntityId('daca') },
    );
    expect(coalition).toEqual({
      __typename: 'Coalition',
      kind: 'Coalition',
      name: 'Fair Immigration Reform Movement',
      aliases: ['FIRM'],
      founded: '2004',
      level: 'NATIONAL',
    });
    expect(place).toEqual({
      __typename: 'Place',
      name: 'Arizona',
      states: ['AZ'],
      fips: '04',
      postalCode: 'AZ',
      placeLevel: 'STATE',
      latitude: expect.closeTo(34.3, 0) as number,
    });
    expect(policy).toEqual({
      __typename: 'Policy',
      name: 'DACA',
      policyKind: 'EXECUTIVE_ACTION',
      date: '2011/2012',
    });
  });

  it.each(entityKinds.map(({ name }) => name))('of kind %s answers every field of its type', async (kind) => {
    const { __type } = await crosstie.ask<{
      __type: { fields: { name: string; type: { kind: string; ofType: { kind: string } | null } }[] };
    }>(
      `{ __type(name: "${kind}") { fields { name type { kind ofType { kind ofType { kind ofType { kind } } } } } } }`,
    );
    const [{ id }] = (await raw.run<{ id: string }>(
      `MATCH (n:${kind}) RETURN n.id AS id ORDER BY n.name LIMIT 1`,
    )) as [{ id: string }];
    const nested: Readonly<Record<string, string>> = {
      ties: 'ties { totalCount }',
      figures: 'figures { id }',
      claims: 'claims { id }',
      disagreements: 'disagreements { property }',
      facts: 'facts { totalCount }',
    };
    const asked = __type.fields.map(({ name }) => nested[name] ?? name);
    const { entity } = await crosstie.ask<{ entity: Record<string, unknown> }>(
      `query ($id: ID!) { entity(id: $id) { ... on ${kind} { ${asked.join(' ')} } } }`,
      { id },
    );
    expect(entity['kind']).toBe(kind);
    expect(Object.keys(entity)).toHaveLength(__type.fields.length);
  });

  it('is null when there is none of that id', async () => {
    expect(await crosstie.ask('query ($id: ID!) { entity(id: $id) { id } }', { id: nobody })).toEqual({
      entity: null,
    });
  });

  it('comes with others in the order asked, null for those that are not there', async () => {
    const { entities } = await crosstie.ask('query ($ids: [ID!]!) { entities(ids: $ids) { id } }', {
      ids: [ccc, nobody, firm, ccc],
    });
    expect(entities).toEqual([{ id: ccc }, null, { id: firm }, { id: ccc }]);
  });

  it('says in which states it works', async () => {
    const { entities } = await crosstie.ask('query ($ids: [ID!]!) { entities(ids: $ids) { states } }', {
      ids: ['promise-arizona', 'instituto', 'boom', 'us-oh', 'fair-immigration-reform-movement'].map(
        seedEntityId,
      ),
    });
    expect(entities).toEqual([
      { states: ['AZ'] },
      { states: ['AZ'] },
      { states: ['MI'] },
      { states: ['OH'] },
      { states: [] },
    ]);
  });

  it('counts as its ties those of an alliance, parallel ones each', async () => {
    const ids = ['movement-voter-project', 'promise-arizona', 'center-for-community-change-hybrid'].map(
      seedEntityId,
    );
    const { entities } = await crosstie.ask('query ($ids: [ID!]!) { entities(ids: $ids) { id tieCount } }', {
      ids,
    });
    const expected = await Promise.all(
      ids.map(async (id) => {
        const [row] = await raw.run<{ tieCount: number }>(
          'MATCH (:Entity {id: $id})-[tie]-(:Entity) WHERE type(tie) IN $kinds RETURN count(tie) AS tieCount',
          { id, kinds: allianceTieKinds },
        );
        return { id, ...row };
      }),
    );
    expect(entities).toEqual(expected);
  });

  it('has the figures that its source gives', async () => {
    const { entity } = await crosstie.ask<{
      entity: { figures: { measure: string; value: number; unit: string; period: string | null }[] };
    }>('query ($id: ID!) { entity(id: $id) { figures { measure value unit period } } }', { id: surveyed });
    const expected = seedRows('ipo-survey', 'figures')
      .filter((row) => row['about'] === 'cohort-ipo-survey-groups')
      .map((row) => ({
        measure: row['measure'],
        value: Number(row['value']),
        unit: row['unit']!.toUpperCase(),
        period: row['period'] || null,
      }));
    expect(entity.figures).toHaveLength(expected.length);
    expect(entity.figures).toEqual(expect.arrayContaining(expected));
    expect(entity.figures).toContainEqual({
      measure: 'contact attempts',
      value: 8_000_000,
      unit: 'COUNT',
      period: '2016',
    });
  });

  it('says who says so, where, and how surely', async () => {
    const { entity } = await crosstie.ask<{ entity: { claims: unknown[] } }>(
      'query ($id: ID!) { entity(id: $id) { claims { property value locator quote confidence retractedAt recordedBy source { id name } } } }',
      { id: ccc },
    );
    const [source] = seedTable('sources.csv').filter(({ key }) => key === 'alliance-study');
    expect(entity.claims).toContainEqual({
      property: 'founded',
      value: '1968',
      locator: '§4 ¶1',
      quote: null,
      confidence: 0.9,
      retractedAt: null,
      recordedBy: 'the curated dataset',
      source: { id: seedEntityId('alliance-study'), name: source!['title'] },
    });
  });
});

describe('starting points', () => {
  it('begin with the alliance at the heart of the dataset', async () => {
    const { startingPoints } = await crosstie.ask<{
      startingPoints: { name: string; kind: string; tieCount: number }[];
    }>('{ startingPoints(first: 4) { name kind tieCount } }');
    expect(startingPoints).toHaveLength(4);
    expect(startingPoints[0]).toMatchObject({ name: 'Fair Immigration Reform Movement', kind: 'Coalition' });
    for (const { tieCount } of startingPoints) expect(tieCount).toBeGreaterThanOrEqual(5);
  });
});

describe('sources', () => {
  it('are the documents and data files of the dataset', async () => {
    const { sources } = await crosstie.ask<{
      sources: {
        totalCount: number;
        nodes: { name: string; published: string | null; licence: string | null }[];
      };
    }>('{ sources { totalCount nodes { name published licence } } }');
    const expected = seedTable('sources.csv').map((row) => ({
      name: row['title']!,
      published: row['published'] || null,
      licence: row['licence'] || null,
    }));
    expect(sources.nodes).toHaveLength(expected.length);
    expect(sources.nodes).toEqual(expect.arrayContaining(expected));
    expect(sources.totalCount).toBe(expected.length);
  });

  it('come page by page', async () => {
    const { first } = await crosstie.ask<{
      first: { nodes: { id: string }[]; pageInfo: { endCursor: string } };
    }>('{ first: sources(first: 4) { nodes { id } pageInfo { endCursor } } }');
    const { rest } = await crosstie.ask<{
      rest: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean } };
    }>(
      'query ($after: String) { rest: sources(first: 50, after: $after) { nodes { id } pageInfo { hasNextPage } } }',
      { after: first.pageInfo.endCursor },
    );
    const ids = [...first.nodes, ...rest.nodes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(seedTable('sources.csv').length);
    expect(ids).toHaveLength(seedTable('sources.csv').length);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('name who commissioned and wrote them', async () => {
    const { entity } = await crosstie.ask<{
      entity: { ties: { nodes: { reading: string; other: { name: string } }[] } };
    }>('query ($id: ID!) { entity(id: $id) { ties { nodes { reading other { name } } } } }', {
      id: seedEntityId('ipo-survey'),
    });
    expect(entity.ties.nodes.map(({ reading, other }) => `${reading} ${other.name}`)).toEqual([
      'was written by Adam Gold',
      'was written by Ryan Greenwood',
      'was commissioned by See Forward Fund',
    ]);
  });
});

describe('the dataset', () => {
  it('counts what is really there', async () => {
    const { dataset } = await crosstie.ask('{ dataset { entities ties claims sources } }');
    const [counts] = await raw.run(
      `RETURN COUNT { (:Entity) } AS entities, COUNT { (:Entity)-->(:Entity) } AS ties, COUNT { (:Claim) } AS claims,
        COUNT { (:Source) } AS sources`,
    );
    expect(dataset).toEqual(counts);
  });

  it('has a version that stays while nothing is written', async () => {
    const [first, second] = [
      await crosstie.ask('{ dataset { version } }'),
      await crosstie.ask('{ dataset { version } }'),
    ];
    expect(first).toEqual(second);
    expect(first).toEqual({ dataset: { version: expect.stringMatching(/^[1-9]\d*$/) as string } });
  });
});

describe('the vocabulary', () => {
  it('is that of the model: kinds with their labels, marks and properties, and the sets of values', async () => {
    const entry = 'name label type many varies description';
    const { vocabulary } = await crosstie.ask(
      `{ vocabulary {
        entityKinds { name label plural description isActor shape colour { light dark } properties { ${entry} } }
        tieKinds {
          name label description family from to symmetric isAlliance strength line arrow width colour { light dark }
          reading { forward backward pastForward pastBackward } properties { ${entry} }
        }
        tieFamilies { name label }
        valueSets { name values { code label } }
      } }`,
    );
    const properties = (entries: readonly Property[]): unknown[] =>
      entries.map((one) => ({ ...one, type: typeof one.type === 'string' ? one.type : one.type.oneOf }));
    expect(vocabulary).toEqual({
      entityKinds: entityKinds.map((kind) => ({
        ...kind,
        namedBy: undefined,
        properties: properties(kind.properties),
      })),
      tieKinds: tieKinds.map((kind) => ({
        ...kind,
        readBy: undefined,
        properties: properties(kind.properties),
      })),
      tieFamilies,
      valueSets: Object.entries(valueSets).map(([name, values]) => ({ name, values })),
    });
  });
});

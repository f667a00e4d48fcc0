import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { ModelError } from '../../server/model/errors.ts';
import type { EntityRecord, TieRecord } from '../../server/model/records.ts';
import { recordFacts, type Facts } from '../../server/services/recordFacts.ts';
import { QueryError } from '../../server/store/errors.ts';
import { readQueryCatalogue } from '../../server/store/queryCatalogue.ts';
import { Store } from '../../server/store/store.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import {
  entityRecord,
  forgetWhatTestsRecorded,
  sourceRecord,
  testRecording,
  tieRecord,
} from '../support/facts.ts';
import { cypherFolder, openGraphStore } from '../support/graphStore.ts';
import { openRawGraph, type RawGraph } from '../support/rawGraph.ts';

let crosstie: TestCrosstie;
let store: Store;
let raw: RawGraph;
beforeAll(async () => {
  crosstie = await startTestCrosstie();
  store = await openGraphStore();
  raw = openRawGraph();
});
afterAll(async () => {
  await raw.close();
  await store.close();
  await crosstie.close();
});
afterEach(() => forgetWhatTestsRecorded(raw, store));

const study = seedEntityId('alliance-study');
const gamaliel = seedEntityId('gamaliel');
const moveOn = seedEntityId('moveon');
const firm = seedEntityId('fair-immigration-reform-movement');

async function record(
  entities: readonly EntityRecord[],
  ties: readonly TieRecord[] = [],
  at = testRecording.at,
): Promise<void> {
  await recordFacts(store, { entities, ties }, { ...testRecording, at });
}

/** All that the facts have become in the store. */
async function stored({ entities, ties }: Facts): Promise<unknown> {
  const ids = [...entities, ...ties].map(({ id }) => id);
  const nodes = await raw.run(
    'MATCH (n:Entity) WHERE n.id IN $ids RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id',
    { ids },
  );
  const found = await raw.run(
    `MATCH (from:Entity)-[tie]->(to:Entity) WHERE tie.id IN $ids
     RETURN type(tie) AS type, from.id AS from, to.id AS to, properties(tie) AS properties ORDER BY tie.id`,
    { ids },
  );
  const claims = await raw.run(
    `MATCH (claim:Claim)-[:CITES]->(source) WHERE claim.subjectId IN $ids
     RETURN properties(claim) AS properties, source.id AS source ORDER BY claim.id, source.id`,
    { ids },
  );
  return { nodes, ties: found, claims };
}

async function graphVersion(): Promise<number> {
  return Number(
    (await crosstie.ask<{ dataset: { version: string } }>('{ dataset { version } }')).dataset.version,
  );
}

/** How much there is of each sort, and the version that every write counts on. */
async function sizeOfGraph(): Promise<unknown> {
  const [size] = await raw.run(
    `MATCH (store:CrosstieStore) RETURN store.graphVersion AS version, COUNT { (:Entity) } AS entities,
       COUNT { (:Entity)-->(:Entity) } AS ties, COUNT { (:Claim) } AS claims, COUNT { (:Claim)-[:CITES]->() } AS citations`,
  );
  return size;
}

const year = fc.integer({ min: 1990, max: 2020 }).map(String);
const span = fc
  .tuple(fc.option(year), fc.option(year))
  .map(([a, b]): [string | null, string | null] => (a !== null && b !== null && a > b ? [b, a] : [a, b]));
const confidence = fc.constantFrom(0.5, 0.8, 1);

/** Two sources, two organizations and a coalition, with statements that may contradict each other, and parallel ties. */
const someFacts: fc.Arbitrary<Facts> = fc
  .record({
    published: fc.tuple(fc.option(year), fc.option(year)),
    forms: fc.array(fc.tuple(fc.constantFrom('C501C3', 'C501C4', 'LLC'), span, confidence, fc.nat(1)), {
      maxLength: 4,
    }),
    founded: fc.array(fc.tuple(year, confidence, fc.nat(1)), { maxLength: 3 }),
    roles: fc.array(fc.tuple(fc.constantFrom('MEMBER', 'CONVENER', 'ALLY'), span), { maxLength: 3 }),
    grants: fc.array(fc.nat(1_000_000), { maxLength: 3 }),
  })
  .map(({ published, forms, founded, roles, grants }) => {
    const sources = published.map((date, index) => sourceRecord(`Papers ${index}`, date));
    const [source] = sources as [EntityRecord];
    const a = entityRecord('Organization', { name: 'A' }, { source: source.id });
    const b = entityRecord('Organization', { name: 'B' }, { source: source.id });
    const coalition = entityRecord('Coalition', { name: 'C' }, { source: source.id });
    return {
      entities: [
        ...sources,
        a,
        b,
        coalition,
        ...forms.map(([form, held, sure, from], index) =>
          entityRecord(
            'Organization',
            { legalForm: [[form, ...held]] },
            { source: sources[from]!.id, locator: `p. ${index + 2}`, id: a.id, confidence: sure },
          ),
        ),
        ...founded.map(([date, sure, from], index) =>
          entityRecord(
            'Organization',
            { founded: date },
            { source: sources[from]!.id, locator: `p. ${index + 9}`, id: a.id, confidence: sure },
          ),
        ),
      ],
      ties: [
        tieRecord(
          'MEMBER_OF',
          [a.id, coalition.id],
          { source: source.id },
          { roles: roles.map(([role, held]) => [role, ...held] as const) },
        ),
        ...grants.map((amount) =>
          tieRecord('FUNDS', [a.id, b.id], { source: source.id }, { amountUsd: String(amount) }),
        ),
      ],
    };
  });

describe('recording facts', () => {
  it('a second time changes nothing, not even the version of the graph', async () => {
    await fc.assert(
      fc.asyncProperty(someFacts, async ({ entities, ties }) => {
        await record(entities, ties);
        const [once, version] = [await stored({ entities, ties }), await graphVersion()];
        await record(entities, ties, new Date('2026-03-04T05:06:07Z'));
        expect(await stored({ entities, ties })).toEqual(once);
        expect(await graphVersion()).toBe(version);
      }),
      { numRuns: 10 },
    );
  });

  it('shows the same whether statements come at once or one by one, in either order', async () => {
    await fc.assert(
      fc.asyncProperty(someFacts, async ({ entities, ties }) => {
        await record(entities, ties);
        const atOnce = await stored({ entities, ties });
        await forgetWhatTestsRecorded(raw, store);
        const [first, second, a, b, coalition, ...rest] = entities;
        await record([first!, second!, a!, b!, coalition!]);
        for (const one of rest.reverse()) await record([one]);
        for (const tie of [...ties].reverse()) await record([], [tie]);
        expect(await stored({ entities, ties })).toEqual(atOnce);
      }),
      { numRuns: 6 },
    );
  });

  it('writes a fact and its claims together or not at all', async () => {
    const catalogue = new Map(await readQueryCatalogue(cypherFolder));
    catalogue.set('writeClaims', {
      name: 'writeClaims',
      file: 'a test',
      cypher: 'UNWIND $rows AS row RETURN row.id / 0',
    });
    const failing = new Store({ ...inject('neo4j'), database: null }, { queries: catalogue });
    const organization = entityRecord('Organization', { name: 'Half-written' }, { source: study });
    const tie = tieRecord('PARTNERS_WITH', [organization.id, gamaliel], { source: study });
    const version = await graphVersion();
    try {
      await expect(
        recordFacts(failing, { entities: [organization], ties: [tie] }, testRecording),
      ).rejects.toThrow(QueryError);
    } finally {
      await failing.close();
    }
    expect(await stored({ entities: [organization], ties: [tie] })).toEqual({
      nodes: [],
      ties: [],
      claims: [],
    });
    expect(await graphVersion()).toBe(version);
  });

  it('lets two writers at once both succeed', async () => {
    const records = Array.from({ length: 6 }, (_, index) =>
      entityRecord(
        'Organization',
        { name: `Writer ${index}`, founded: String(2000 + index) },
        { source: study },
      ),
    );
    const shared = tieRecord('PARTNERS_WITH', [gamaliel, moveOn], { source: study });
    const version = await graphVersion();
    await Promise.all(records.map((one) => record([one], [shared])));
    const { nodes, ties, claims } = (await stored({ entities: records, ties: [shared] })) as Record<
      string,
      unknown[]
    >;
    expect([nodes!.length, ties!.length, claims!.length]).toEqual([6, 1, 6 * 3 + 1]);
    expect(await graphVersion()).toBe(version + 6);
  });
});

describe('sources that contradict each other', () => {
  const older = sourceRecord('Older papers', '2010');
  const newer = sourceRecord('Newer papers', '2015');

  async function shownFor(id: string): Promise<unknown> {
    const { entity } = await crosstie.ask(
      `query ($id: ID!) { entity(id: $id) {
        ... on Organization { founded }
        disagreements { property shown claims { value source { name } } }
        claims { property value }
      } }`,
      { id },
    );
    return entity;
  }

  it.each([
    ['the one it is surer of', 0.9, 0.7, '1999', ['1999', '2004']],
    ['the more recent one when it is as sure of both', 0.8, 0.8, '2004', ['2004', '1999']],
  ])(
    'are both kept, told as a disagreement, and shown is %s',
    async (_, olderConfidence, newerConfidence, shown, order) => {
      const organization = entityRecord('Organization', { name: 'Contested' }, { source: older.id });
      await record([
        older,
        newer,
        organization,
        entityRecord(
          'Organization',
          { founded: '1999' },
          { id: organization.id, source: older.id, confidence: olderConfidence },
        ),
        entityRecord(
          'Organization',
          { founded: '2004' },
          { id: organization.id, source: newer.id, confidence: newerConfidence },
        ),
      ]);
      const names: Record<string, string> = { 1999: 'Older papers', 2004: 'Newer papers' };
      expect(await shownFor(organization.id)).toMatchObject({
        founded: shown,
        disagreements: [
          {
            property: 'founded',
            shown,
            claims: order.map((value) => ({ value, source: { name: names[value]! } })),
          },
        ],
      });
    },
  );

  it('are told on a tie too', async () => {
    const tie = tieRecord('FUNDS', [gamaliel, moveOn], { source: older.id }, { amountUsd: '1000' });
    const other = tieRecord(
      'FUNDS',
      [gamaliel, moveOn],
      { source: newer.id, id: tie.id },
      { amountUsd: '$2,000' },
    );
    await record([older, newer], [tie, other]);
    const { tie: found } = await crosstie.ask(
      'query ($id: ID!) { tie(id: $id) { amountUsd disagreements { property shown claims { value } } } }',
      { id: tie.id },
    );
    expect(found).toEqual({
      amountUsd: 2000,
      disagreements: [
        { property: 'amountUsd', shown: '2000', claims: [{ value: '2000' }, { value: '1000' }] },
      ],
    });
  });

  it('do not contradict each other by dates of different precision, nor about different times', async () => {
    const organization = entityRecord(
      'Organization',
      {
        name: 'Uncontested',
        founded: ['2010', '2010-04'],
        legalForm: [
          ['C501C3', null, '2009'],
          ['C501C4', '2010', null],
        ],
      },
      { source: study },
    );
    await record([organization]);
    expect(await shownFor(organization.id)).toMatchObject({ disagreements: [] });
  });

  it('leave a value that held for a time readable on its date', async () => {
    const organization = entityRecord(
      'Organization',
      {
        name: 'Changing',
        legalForm: [
          ['FISCALLY_SPONSORED_PROJECT', null, '2005'],
          ['C501C3', '2006', '2012'],
          ['C501C4', '2013', null],
        ],
      },
      { source: study },
    );
    await record([organization]);
    const forms = await crosstie.ask(
      `query ($id: ID!) {
        ${['2004', '2008', '2020'].map((date) => `in${date}: entity(id: $id, asOf: "${date}") { ... on Organization { legalForm } }`).join('\n')}
        now: entity(id: $id) { ... on Organization { legalForm } }
      }`,
      { id: organization.id },
    );
    expect(forms).toEqual({
      in2004: { legalForm: 'FISCALLY_SPONSORED_PROJECT' },
      in2008: { legalForm: 'C501C3' },
      in2020: { legalForm: 'C501C4' },
      now: { legalForm: 'C501C4' },
    });
  });
});

describe('ties between the same two', () => {
  it('of one kind are kept apart', async () => {
    const grants = ['1000', '2500'].map((amountUsd) =>
      tieRecord('FUNDS', [gamaliel, moveOn], { source: study }, { amountUsd, start: '2010' }),
    );
    await record([], grants);
    const { entity } = await crosstie.ask<{
      entity: { ties: { totalCount: number; nodes: { amountUsd: number }[] } };
    }>(
      'query ($id: ID!) { entity(id: $id) { ties(filter: { kinds: [FUNDS] }) { totalCount nodes { amountUsd claims { value } } } } }',
      { id: moveOn },
    );
    expect(entity.ties.nodes.map(({ amountUsd }) => amountUsd).sort((a, b) => a - b)).toEqual([1000, 2500]);
  });

  it('have roles each for its own time, by which they are filtered and read', async () => {
    const tie = tieRecord(
      'MEMBER_OF',
      [moveOn, firm],
      { source: study },
      {
        start: '2008',
        roles: [
          ['EXECUTIVE_COMMITTEE', '2010', '2014'],
          ['MEMBER', null, null],
        ],
      },
    );
    await record([], [tie]);
    const answers = await crosstie.ask(
      `query ($id: ID!) {
        ${['2009', '2012', '2016']
          .map(
            (date) => `in${date}: entity(id: $id, asOf: "${date}") {
              all: ties(filter: { kinds: [MEMBER_OF] }) { nodes { reading roles } }
              committee: ties(filter: { kinds: [MEMBER_OF], roles: [EXECUTIVE_COMMITTEE] }) { totalCount }
            }`,
          )
          .join('\n')}
      }`,
      { id: moveOn },
    );
    const member = { nodes: [{ reading: 'is a member of', roles: ['MEMBER'] }] };
    expect(answers).toEqual({
      in2009: { all: member, committee: { totalCount: 0 } },
      in2012: {
        all: {
          nodes: [
            {
              reading: expect.stringContaining('is on the executive committee of') as string,
              roles: expect.arrayContaining(['MEMBER', 'EXECUTIVE_COMMITTEE']) as string[],
            },
          ],
        },
        committee: { totalCount: 1 },
      },
      in2016: { all: member, committee: { totalCount: 0 } },
    });
  });
});

describe('what does not fit the model', () => {
  const said = { source: study };
  const named = entityRecord('Organization', { name: 'Fitting' }, said);
  const about = (values: Parameters<typeof entityRecord>[1]): Facts => ({
    entities: [entityRecord('Organization', { name: 'Unfit', ...values }, said)],
    ties: [],
  });
  const tie = (...given: Parameters<typeof tieRecord>): Facts => ({
    entities: [],
    ties: [tieRecord(...given)],
  });
  const nobody = '00000000-0000-4000-8000-000000000000';
  const changed = (facts: Facts, change: object): Facts => ({
    entities: facts.entities.map((one) => ({
      ...one,
      statements: one.statements.map((statement) => ({ ...statement, ...change })),
    })),
    ties: facts.ties,
  });

  it.each<[string, Facts, RegExp]>([
    [
      'a property that the kind lacks',
      about({ hubRole: 'CONVENING' }),
      /Organization has no property “hubRole”/,
    ],
    [
      'a value outside its set',
      about({ legalForm: '501(c)(99)' }),
      /“501\(c\)\(99\)” is not one of .*501\(c\)\(3\)/,
    ],
    ['a date that is none', about({ founded: 'spring 2014' }), /“spring 2014” is not a date/],
    ['an EIN of eight digits', about({ ein: '12345678' }), /not an EIN/],
    ['an address that is none', about({ website: 'zanzibar' }), /not a web address/],
    ['an amount below zero', tie('FUNDS', [gamaliel, moveOn], said, { amountUsd: '-5' }), /not an amount/],
    ['a time that is no date', about({ legalForm: [['LLC', 'once', null]] }), /“once” is not a date/],
    [
      'a time that ends before it begins',
      about({ legalForm: [['LLC', '2014', '2010']] }),
      /ends before it begins/,
    ],
    ['a confidence above one', changed(about({}), { confidence: 1.5 }), /between 0 and 1/],
    ['no place in the source', changed(about({}), { locator: ' ' }), /where in its source/],
    ['a source that does not exist', changed(about({}), { sourceId: nobody }), /source that does not exist/],
    ['a source that is none', changed(about({}), { sourceId: gamaliel }), /source that does not exist/],
    [
      'a new entity without a name',
      { entities: [entityRecord('Organization', { founded: '2004' }, said)], ties: [] },
      /without a name/,
    ],
    [
      'another kind than before',
      { entities: [entityRecord('Coalition', { name: 'Gamaliel' }, { ...said, id: gamaliel })], ties: [] },
      /cannot become a Coalition/,
    ],
    [
      'one id for two kinds',
      {
        entities: [named, entityRecord('Coalition', { name: 'Fitting' }, { ...said, id: named.id })],
        ties: [],
      },
      /same id/,
    ],
    ['a tie to nobody', tie('PARTNERS_WITH', [gamaliel, nobody], said), /does not exist/],
    [
      'a tie to a kind it does not take',
      tie('MEMBER_OF', [gamaliel, moveOn], said),
      /cannot have a Organization as its to: it takes Coalition/,
    ],
    [
      'a tie from a kind it does not take',
      tie('RUNS', [seedEntityId('us-az'), seedEntityId('grassroots-ambassadors')], said),
      /cannot have a Place as its from/,
    ],
    ['a tie to itself', tie('PARTNERS_WITH', [gamaliel, gamaliel], said), /to itself/],
    [
      'a tie without a statement',
      { entities: [], ties: [{ ...tieRecord('PARTNERS_WITH', [gamaliel, moveOn], said), statements: [] }] },
      /without a statement/,
    ],
  ])('is refused with a reason, and nothing is written: %s', async (_, facts, reason) => {
    await refused(facts, reason);
  });

  it('is refused with a reason, and nothing is written: an EIN that another has', async () => {
    await record([entityRecord('Organization', { name: 'First', ein: '52-0888113' }, said)]);
    await refused(about({ ein: '520888113' }), /EIN/);
  });

  it('is refused with a reason, and nothing is written: the id of a tie between others', async () => {
    const known = tieRecord('PARTNERS_WITH', [gamaliel, moveOn], said);
    await record([], [known]);
    await refused({ entities: [], ties: [{ ...known, to: seedEntityId('america-votes') }] }, /tie/);
  });

  it('is refused with a reason, and nothing is written: the id of a tie of another kind', async () => {
    const known = tieRecord('PARTNERS_WITH', [gamaliel, moveOn], said);
    await record([], [known]);
    await refused({ entities: [], ties: [{ ...known, kind: 'FUNDS' }] }, /tie/);
  });

  async function refused(facts: Facts, reason: RegExp): Promise<void> {
    const fitting = entityRecord('Organization', { name: 'Fitting and first' }, said);
    const before = await sizeOfGraph();
    const error: unknown = await record([fitting, ...facts.entities], facts.ties).then(
      () => 'nothing was refused',
      (thrown: unknown) => thrown,
    );
    expect(await sizeOfGraph()).toEqual(before);
    expect(error).toBeInstanceOf(ModelError);
    expect((error as ModelError).message).toMatch(reason);
  }
});

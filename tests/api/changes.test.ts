import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { recordFacts, type Facts } from '../../server/services/recordFacts.ts';
import type { Store } from '../../server/store/store.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { entityRecord, forgetWhatTestsRecorded, testRecording, tieRecord } from '../support/facts.ts';
import { openGraphStore } from '../support/graphStore.ts';
import { openRawGraph, type RawGraph } from '../support/rawGraph.ts';
import { allSeedRows, reached, tiedTo } from '../support/seedCsv.ts';

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
const arizona = seedEntityId('promise-arizona');
const center = seedEntityId('center-for-community-change-hybrid');
const firm = seedEntityId('fair-immigration-reform-movement');

interface Told {
  id: string;
  topic: string;
  edge: string;
  certainty: string;
  date: string;
  property: string;
  value: string | null;
  before: string | null;
  tie: { kind: string; from: { id: string }; to: { id: string } } | null;
  entity: { id: string } | null;
  claims: { property: string; value: string | null; locator: string }[];
}
interface Answer {
  totalCount: number;
  undatedCount: number;
  backwards: boolean;
  counts: { topic: string; edge: string; certain: number; possible: number }[];
  nodes: Told[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const QUESTION = `query ($input: ChangesInput!, $first: Int, $after: String) {
  changes(input: $input, first: $first, after: $after) {
    totalCount undatedCount backwards
    counts { topic edge certain possible }
    nodes {
      id topic edge certainty date property value before
      tie { kind from { id } to { id } }
      entity { id }
      claims { property value locator }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function changes(input: object, page: object = { first: 200 }): Promise<Answer> {
  const answer = await crosstie.ask<{ changes: Answer }>(QUESTION, { input, ...page });
  return answer.changes;
}

/** A change in a line: what, of which tie or entity, by which date. */
const line = ({ topic, edge, tie, entity, property, value, date }: Told): string =>
  [
    topic,
    edge,
    tie ? `${tie.kind} ${tie.from.id} ${tie.to.id}` : entity!.id,
    property,
    value ?? '',
    date,
  ].join(' ');
const lines = ({ nodes }: Answer): string[] => nodes.map(line).sort();

/** Every edge that the curated ties state, by the year that its date names. */
const seedEdges = [
  ...new Map(
    allSeedRows('ties')
      .flatMap(({ from, kind, to, tie, start, end }) =>
        [['BEGAN', 'start', start] as const, ['ENDED', 'end', end] as const].map(
          ([edge, property, date]) => ({ from, kind, to, tie, edge, property, date }),
        ),
      )
      .filter(({ date }) => date)
      .map((edge) => [[edge.from, edge.kind, edge.to, edge.tie, edge.edge].join(), edge] as const),
  ).values(),
];

describe('what changed in the curated dataset', () => {
  it('says that the fiscal sponsorship of Promise Arizona ended in 2014, and who says so', async () => {
    const stated = seedEdges.find(
      ({ kind, to, edge }) => kind === 'FISCALLY_SPONSORS' && to === 'promise-arizona' && edge === 'ENDED',
    )!;
    const row = allSeedRows('ties').find(
      ({ kind, to, end }) => kind === 'FISCALLY_SPONSORS' && to === 'promise-arizona' && end,
    )!;
    const { nodes } = await changes({ about: [arizona], from: stated.date, to: stated.date });
    const sponsorship = nodes.find(({ topic }) => topic === 'SPONSORSHIP')!;
    expect(sponsorship).toMatchObject({
      edge: 'ENDED',
      certainty: 'CERTAIN',
      date: '2014',
      tie: { kind: 'FISCALLY_SPONSORS', from: { id: center }, to: { id: arizona } },
      claims: [{ property: 'end', value: '2014', locator: row['locator'] }],
    });
    expect(nodes.find(({ topic }) => topic === 'PROPERTY')).toMatchObject({
      edge: 'ENDED',
      property: 'legalForm',
      value: 'FISCALLY_SPONSORED_PROJECT',
      date: '2014',
      entity: { id: arizona },
    });
  });

  it('tells every start and end that some tie states, and no other, over the whole record', async () => {
    const told = (await changes({})).nodes.filter(({ tie, value }) => tie && value === null);
    expect(told.map(line).sort()).toEqual(
      seedEdges
        .map(({ from, kind, to, edge, property, date }) =>
          line({
            ...told.find(
              (change) =>
                change.tie!.kind === kind &&
                change.tie!.from.id === seedEntityId(from!) &&
                change.tie!.to.id === seedEntityId(to!),
            )!,
            edge,
            property,
            value: null,
            date: date!,
          }),
        )
        .sort(),
    );
    expect(told.every(({ certainty }) => certainty === 'CERTAIN')).toBe(true);
    expect(told.every(({ claims }) => claims.length > 0)).toBe(true);
  });

  it('tells what may lie in a period as possible only', async () => {
    const founded = allSeedRows('properties').find(
      ({ entity, property }) => entity === 'promise-arizona' && property === 'founded',
    )!;
    const [earliest, latest] = founded['value']!.split('/');
    const certainty = async (from: string, to: string) =>
      (await changes({ about: [arizona], from, to })).nodes.find(({ property }) => property === 'founded')
        ?.certainty;
    expect(await certainty(earliest!, latest!)).toBe('CERTAIN');
    expect(await certainty(latest!, '2014')).toBe('POSSIBLE');
    expect(await certainty('2013', '2014')).toBeUndefined();
  });

  it('swaps what began and what ended when time is read backwards', async () => {
    const forwards = await changes({ from: '2004', to: '2014' });
    const backwards = await changes({ from: '2014', to: '2004' });
    expect([forwards.backwards, backwards.backwards]).toEqual([false, true]);
    const turned = forwards.nodes.map((change) => ({
      ...change,
      edge: change.edge === 'BEGAN' ? 'ENDED' : 'BEGAN',
    }));
    expect(lines(backwards)).toEqual(turned.map(line).sort());
  });

  it('counts the ties without a date, and tells no change of them', async () => {
    const undated = new Set(
      allSeedRows('ties')
        .filter(
          ({ from, kind, to }) =>
            kind === 'MEMBER_OF' && [from, to].includes('fair-immigration-reform-movement'),
        )
        .map(({ from, to, tie }) => [from, to, tie].join()),
    );
    for (const { from, kind, to, tie } of seedEdges)
      if (kind === 'MEMBER_OF') undated.delete([from, to, tie].join());
    const answer = await changes({ about: [firm], topics: ['MEMBERSHIP'] });
    expect(answer.undatedCount).toBe(undated.size);
    expect(undated.size).toBeGreaterThan(3);
  });

  it('tells where to look: the years in which something changed', async () => {
    const years = async (about: string[]) =>
      (
        await crosstie.ask<{ yearsOfChanges: { year: number; began: number; ended: number }[] }>(
          'query ($about: [ID!]) { yearsOfChanges(about: $about) { year began ended } }',
          { about },
        )
      ).yearsOfChanges;
    expect(await years([arizona])).toEqual([
      { year: 2010, began: 1, ended: 0 },
      { year: 2014, began: 0, ended: 2 },
    ]);
    const all = await years([]);
    expect(all.map(({ year }) => year)).toEqual(all.map(({ year }) => year).sort((a, b) => a - b));
    expect(all.reduce((sum, { began, ended }) => sum + began + ended, 0)).toBe(
      (await changes({})).totalCount,
    );
    expect((await changes({ from: '2020', to: '2021' })).totalCount).toBe(0);
  });
});

describe('whom changes are about', () => {
  it('is whoever works in a place, or on an issue or a narrower one', async () => {
    const workersOf = (kind: string, target: string, way: 'WITHIN' | 'BROADER_THAN') =>
      tiedTo(kind, reached(target, way, way === 'WITHIN' ? 'inwards' : 'outwards'));
    const touching = (workers: ReadonlySet<string>) =>
      seedEdges
        .filter(({ from, to }) => workers.has(from!) || workers.has(to!))
        .map(({ from, kind, to, edge }) => [kind, seedEntityId(from!), seedEntityId(to!), edge].join());
    const told = async (about: string[]) =>
      (await changes({ about })).nodes
        .filter(({ tie, value }) => tie && value === null)
        .map(({ tie, edge }) => [tie!.kind, tie!.from.id, tie!.to.id, edge].join());
    const inArizona = touching(workersOf('OPERATES_IN', 'us-az', 'WITHIN'));
    const onRights = touching(workersOf('WORKS_ON', 'issue-immigrant-rights', 'BROADER_THAN'));
    expect(inArizona.length).toBeGreaterThan(0);
    expect((await told([seedEntityId('us-az')])).sort()).toEqual(inArizona.sort());
    expect((await told([seedEntityId('issue-immigrant-rights')])).sort()).toEqual(onRights.sort());
    const both = inArizona.filter((one) => onRights.includes(one));
    expect((await told([seedEntityId('us-az'), seedEntityId('issue-immigrant-rights')])).sort()).toEqual(
      both.sort(),
    );
  });

  it('is nobody where the id is unknown', async () => {
    expect(await changes({ about: ['nobody'] })).toMatchObject({ totalCount: 0, undatedCount: 0 });
  });
});

describe('changes of what was added', () => {
  const said = { source: study };
  const record = (entities: Facts['entities'], ties: Facts['ties'] = []) =>
    recordFacts(store, { entities, ties }, testRecording);

  it('tell of roles and values held for a time, but nothing where one time goes over into the next', async () => {
    const group = entityRecord(
      'Organization',
      {
        name: 'Prairie Table',
        legalForm: [
          ['FISCALLY_SPONSORED_PROJECT', null, '2009'],
          ['C501C3', '2010', '2015'],
          ['C501C3', '2016', null],
        ],
        founded: '2008-03-01',
        dissolved: '2019~',
      },
      said,
    );
    const membership = tieRecord('MEMBER_OF', [group.id, firm], said, {
      start: '2011',
      end: '2018',
      roles: [
        ['MEMBER', '2011', '2018'],
        ['STEERING_COMMITTEE', '2013', '2014-06'],
      ],
    });
    await record([group], [membership]);
    const told = (answer: Answer) =>
      answer.nodes.map(({ topic, edge, property, before, value, date, certainty }) =>
        [topic, edge, property, before, value, date, certainty].filter((part) => part !== null).join(' '),
      );
    expect(told(await changes({ about: [group.id] }))).toEqual([
      'EXISTENCE BEGAN founded 2008-03-01 CERTAIN',
      'EXISTENCE ENDED dissolved 2019~ CERTAIN',
      'MEMBERSHIP BEGAN start 2011 CERTAIN',
      'MEMBERSHIP ENDED end 2018 CERTAIN',
      'ROLE BEGAN roles STEERING_COMMITTEE 2013 CERTAIN',
      'ROLE ENDED roles STEERING_COMMITTEE 2014-06 CERTAIN',
      'PROPERTY BEGAN legalForm FISCALLY_SPONSORED_PROJECT C501C3 2010 CERTAIN',
    ]);
    expect(told(await changes({ about: [group.id], from: '2014', to: '2019' }))).toEqual([
      'EXISTENCE ENDED dissolved 2019~ POSSIBLE',
      'MEMBERSHIP ENDED end 2018 CERTAIN',
      'ROLE ENDED roles STEERING_COMMITTEE 2014-06 CERTAIN',
    ]);
    const everywhere = await changes({ from: '2008', to: '2019' });
    for (const change of (await changes({ about: [group.id], from: '2008', to: '2019' })).nodes)
      expect(everywhere.nodes.map(({ id }) => id)).toContain(change.id);
  });

  it('tell as one that a value became another, where both lie in the period and no year lies between them', async () => {
    const group = entityRecord(
      'Organization',
      {
        name: 'Hill Table',
        legalForm: [
          ['FISCALLY_SPONSORED_PROJECT', null, '2009'],
          ['C501C3', '2010', '2012'],
          ['C501C4', '2015', null],
        ],
      },
      said,
    );
    await record([group]);
    const told = async (input: object) => {
      const { nodes, totalCount, counts } = await changes({
        about: [group.id],
        topics: ['PROPERTY'],
        ...input,
      });
      expect(totalCount).toBe(nodes.length);
      if (!('edges' in input))
        expect(counts.reduce((sum, { certain }) => sum + certain, 0)).toBe(nodes.length);
      return nodes.map(({ edge, before, value, date }) => [edge, before, value, date]);
    };
    expect(await told({})).toEqual([
      ['BEGAN', null, 'C501C4', '2015'],
      ['BEGAN', 'FISCALLY_SPONSORED_PROJECT', 'C501C3', '2010'],
      ['ENDED', null, 'C501C3', '2012'],
    ]);
    const [became] = (await changes({ about: [group.id], from: '2009', to: '2010' })).nodes;
    expect(became!.claims.map(({ value }) => value).sort()).toEqual(['C501C3', 'FISCALLY_SPONSORED_PROJECT']);
    // Seen from either side alone, it is what began, or what ended.
    expect(await told({ from: '2010', to: '2010' })).toEqual([['BEGAN', null, 'C501C3', '2010']]);
    expect(await told({ to: '2009' })).toEqual([['ENDED', null, 'FISCALLY_SPONSORED_PROJECT', '2009']]);
    expect(await told({ edges: ['ENDED'], to: '2010' })).toEqual([
      ['ENDED', null, 'FISCALLY_SPONSORED_PROJECT', '2009'],
    ]);
    // Read backwards, the one goes back to the other.
    expect(await told({ from: '2010', to: '2009' })).toEqual([
      ['BEGAN', 'C501C3', 'FISCALLY_SPONSORED_PROJECT', '2009'],
    ]);
  });

  it('tell of new names, mergers and spin-offs, by claim or by tie', async () => {
    const [before, after] = ['Old Name', 'New Name'].map((name) =>
      entityRecord('Organization', { name }, said),
    );
    const renamed = entityRecord(
      'Organization',
      {
        name: [
          ['Plains Voice', null, '2017-02'],
          ['Prairie Voice', '2017-03', null],
        ],
      },
      said,
    );
    await record(
      [before!, after!, renamed],
      [tieRecord('SUCCEEDED_BY', [before!.id, after!.id], said, { start: '2016', how: 'RENAMED' })],
    );
    const topics = (answer: Answer) =>
      answer.nodes.map(({ topic, edge, before, value, date }) =>
        [topic, edge, before, value, date].filter((part) => part !== null).join(' '),
      );
    expect(topics(await changes({ about: [after!.id] }))).toEqual(['SUCCESSION BEGAN 2016']);
    expect(topics(await changes({ about: [renamed.id] }))).toEqual([
      'SUCCESSION BEGAN Plains Voice Prairie Voice 2017-03',
    ]);
  });

  it('find dates that are off their own text: approximate ones, and those between two others', async () => {
    const group = entityRecord('Organization', { name: 'Far Off' }, said);
    await record(
      [group],
      [
        tieRecord('FUNDS', [center, group.id], said, { start: '2011~' }),
        tieRecord('PARTNERS_WITH', [center, group.id], said, { start: '1990/2012', end: '2012/2031' }),
      ],
    );
    for (const about of [[group.id], []]) {
      const found = (await changes({ about, from: '2012', to: '2012' })).nodes.filter(
        ({ tie }) => tie?.to.id === group.id,
      );
      expect(found.map(({ topic, edge, certainty }) => `${topic} ${edge} ${certainty}`)).toEqual([
        'FUNDING BEGAN POSSIBLE',
        'PARTNERSHIP BEGAN POSSIBLE',
        'PARTNERSHIP ENDED POSSIBLE',
      ]);
    }
  });

  it('come in pages that together are the whole, in the same order', async () => {
    const whole = await changes({});
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Answer = await changes({}, { first: 7, after });
      ids.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(ids).toEqual(whole.nodes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(whole.totalCount);
  });

  it('are counted by topic whichever topics and edges are asked for', async () => {
    const whole = await changes({});
    const ended = await changes({ topics: ['SPONSORSHIP', 'CAMPAIGN'], edges: ['ENDED'] });
    expect(ended.counts).toEqual(whole.counts);
    expect(ended.nodes).toEqual(
      whole.nodes.filter(
        ({ topic, edge }) => ['SPONSORSHIP', 'CAMPAIGN'].includes(topic) && edge === 'ENDED',
      ),
    );
    expect(whole.counts.reduce((sum, { certain, possible }) => sum + certain + possible, 0)).toBe(
      whole.totalCount,
    );
  });
});

describe('a timeline', () => {
  interface Bar {
    topic: string;
    property: string | null;
    value: string | null;
    start: { date: string; earliest: string; latest: string } | null;
    end: { date: string; earliest: string; latest: string } | null;
    tie: { kind: string; reading: string; other: { id: string } } | null;
    claims: { property: string; value: string | null }[];
  }
  const timeline = async (id: string, limit = 500) =>
    (
      await crosstie.ask<{ timeline: { entity: { id: string }; tieCount: number; bars: Bar[] } | null }>(
        `query ($id: ID!, $limit: Int) {
          timeline(id: $id, limit: $limit) {
            entity { id }
            tieCount
            bars {
              topic property value
              start { date earliest latest }
              end { date earliest latest }
              tie { kind reading other { id } }
              claims { property value }
            }
          }
        }`,
        { id, limit },
      )
    ).timeline;

  it('of Promise Arizona tells its life, legal form and sponsorship with the days that each date may stand for', async () => {
    const { bars } = (await timeline(arizona))!;
    expect(bars.find(({ topic }) => topic === 'EXISTENCE')).toMatchObject({
      property: 'founded',
      start: { date: '2010-04/2012', earliest: '2010-04-01', latest: '2012-12-31' },
      end: null,
      claims: [{ property: 'founded', value: '2010-04/2012' }],
    });
    expect(bars.find(({ property }) => property === 'legalForm')).toMatchObject({
      value: 'FISCALLY_SPONSORED_PROJECT',
      start: null,
      end: { date: '2014', earliest: '2014-01-01', latest: '2014-12-31' },
    });
    expect(bars.find(({ topic }) => topic === 'SPONSORSHIP')).toMatchObject({
      tie: { reading: 'was fiscally sponsored by', other: { id: center } },
      start: null,
      end: { date: '2014' },
    });
    expect(bars.every(({ claims }) => claims.length > 0)).toBe(true);
  });

  it('holds every tie, the undated ones too, and roles with a time of their own beside their tie', async () => {
    const { bars, tieCount } = (await timeline(center))!;
    const ties = bars.filter(({ property, tie }) => tie && property === null);
    expect(ties).toHaveLength(tieCount);
    const rows = allSeedRows('ties').filter(({ from, to }) =>
      [from, to].includes('center-for-community-change-hybrid'),
    );
    expect(tieCount).toBe(new Set(rows.map(({ from, kind, to, tie }) => [from, kind, to, tie].join())).size);
    expect(ties.some(({ start, end }) => start === null && end === null)).toBe(true);
    expect((await timeline(center, 3))!.bars.filter(({ property, tie }) => tie && !property)).toHaveLength(3);
  });

  it('is null for whom nobody knows', async () => {
    expect(await timeline('nobody')).toBeNull();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { forgetWhatTestsRecorded, testRecording, tieRecord } from '../support/facts.ts';
import { openGraphStore } from '../support/graphStore.ts';
import { openRawGraph, type RawGraph } from '../support/rawGraph.ts';
import { recordFacts } from '../../server/services/recordFacts.ts';
import type { Store } from '../../server/store/store.ts';

interface Reason {
  readonly code: string;
  readonly value: string | null;
  readonly entities: readonly { id: string; name: string }[];
  readonly ties: readonly { id: string; undated: boolean }[];
}

interface Found {
  readonly entity: { readonly id: string; readonly name: string };
  readonly score: number;
  readonly steps: number | null;
  readonly parts: readonly { part: string; value: number | null }[];
  readonly reasons: readonly Reason[];
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Found[];
}

interface Allies {
  readonly selves: readonly { name: string }[];
  readonly unknownLegalForms: number;
  readonly nearest: readonly { code: string; count: number; issues: readonly { name: string }[] }[];
  readonly new: Page;
  readonly partners: Page;
  readonly unnamed: Page;
}

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

const ally = `totalCount nodes {
  entity { id name } score steps parts { part value }
  reasons { code value entities { id name } ties { id undated } }
}`;

async function allies(input: Record<string, unknown>): Promise<Allies> {
  const answer = await crosstie.ask<{ allies: Allies }>(
    `query ($input: AlliesInput!) {
      allies(input: $input) {
        selves { name } unknownLegalForms nearest { code count issues { name } }
        new(first: 200) { ${ally} } partners(first: 200) { ${ally} } unnamed(first: 200) { ${ally} }
      }
    }`,
    { input },
  );
  return answer.allies;
}

const namesOf = (page: Page): string[] => page.nodes.map(({ entity }) => entity.name);
const one = (page: Page, name: string): Found => page.nodes.find(({ entity }) => entity.name === name)!;
const told = ({ reasons }: Found, code: string): string[] =>
  reasons
    .filter((reason) => reason.code === code)
    .flatMap(({ entities }) => entities.map(({ name }) => name));
const partOf = ({ parts }: Found, part: string): number | null =>
  parts.find((one) => one.part === part)!.value;

const retirement = seedEntityId('issue-retirement-security');
const ohioCollaborative = seedEntityId('ohio-organizing-collaborative');
const ccc = seedEntityId('center-for-community-change');
const promiseArizona = seedEntityId('promise-arizona');
const THE_CENTER = 'The Center (CCC and CCCAction)';

describe('retirement security in Ohio', () => {
  it('is worked on by the Center, which says so by ties, and by groups that a source does not name', async () => {
    const found = await allies({ me: ohioCollaborative, issues: [retirement], states: ['OH'] });
    expect(found.selves.map(({ name }) => name)).toEqual([
      'Ohio Organizing Collaborative',
      'Stand Up For Ohio',
    ]);
    expect(namesOf(found.new)).toEqual([THE_CENTER]);
    const center = one(found.new, THE_CENTER);
    expect(told(center, 'WORKS_ON')).toEqual(['Retirement security']);
    expect(told(center, 'WORKS_IN')).toEqual(['Ohio']);
    for (const { code, ties } of center.reasons)
      if (!['LEVEL', 'LEGAL_FORM'].includes(code)) expect(ties.length, code).toBeGreaterThan(0);
    expect(namesOf(found.unnamed)).toEqual([
      'Organizations in Ohio that the Center supported on retirement security',
    ]);
  });

  it('tells what is nearest, each with as many as its own question finds', async () => {
    const { nearest } = await allies({ issues: [retirement], states: ['OH'] });
    expect(nearest.map(({ code, issues }) => [code, issues.map(({ name }) => name)])).toEqual([
      ['ISSUE_ELSEWHERE', ['Retirement security']],
      ['NEARBY_STATES', ['Retirement security']],
      ['BROADER_ISSUE', ['Economic justice']],
      ['ANY_ISSUE', []],
    ]);
    const counts = Object.fromEntries(nearest.map(({ code, count }) => [code, count]));
    const economicJustice = seedEntityId('issue-economic-justice');
    for (const [code, input] of [
      ['ISSUE_ELSEWHERE', { issues: [retirement] }],
      ['NEARBY_STATES', { issues: [retirement], states: ['OH'], nearby: true }],
      ['BROADER_ISSUE', { issues: [economicJustice], states: ['OH'] }],
      ['ANY_ISSUE', { states: ['OH'] }],
    ] as const) {
      const found = await allies(input);
      expect(counts[code], code).toBe(found.new.totalCount + found.partners.totalCount);
    }
  });
});

describe('a reason', () => {
  it('names ties whose claims say so', async () => {
    const { new: found } = await allies({ issues: [retirement], states: ['OH'] });
    const ids = one(found, THE_CENTER).reasons.flatMap(({ ties }) => ties.map(({ id }) => id));
    const { ties } = await crosstie.ask<{
      ties: readonly ({ id: string; claims: readonly { source: { name: string } }[] } | null)[];
    }>('query ($ids: [ID!]!) { ties(ids: $ids) { id claims { source { name } } } }', { ids: [...ids, 'x'] });
    expect(ties.map((tie) => tie?.id ?? null)).toEqual([...ids, null]);
    for (const tie of ties.slice(0, -1)) expect(tie!.claims.length).toBeGreaterThan(0);
  });
});

describe('an organization', () => {
  it('meets its partners apart from those it does not know', async () => {
    const { new: strangers, partners } = await allies({ me: promiseArizona });
    expect(namesOf(partners)).toContain('Fair Immigration Reform Movement');
    expect(strangers.nodes.filter(({ steps }) => steps === 1)).toEqual([]);
    expect(partners.nodes.every(({ steps, reasons }) => steps === 1 && reasons[0]!.code === 'PARTNER')).toBe(
      true,
    );
    const dreamers = one(strangers, 'United We Dream');
    expect(dreamers.steps).toBe(2);
    expect(told(dreamers, 'SHARED_COALITION')).toContain('Fair Immigration Reform Movement');
  });

  it('acts as one with its sister entity and their hybrid, none of which is its own ally', async () => {
    const { selves, new: strangers, partners } = await allies({ me: ccc });
    const own = selves.map(({ name }) => name);
    expect(own).toEqual(
      expect.arrayContaining([
        'Center for Community Change',
        'Center for Community Change Action',
        THE_CENTER,
      ]),
    );
    expect([...namesOf(strangers), ...namesOf(partners)].filter((name) => own.includes(name))).toEqual([]);
    expect(namesOf(partners)).toContain('Promise Arizona');
  });

  it('need not be named: what compares with it is then not told', async () => {
    const { new: found, partners } = await allies({ states: ['OH'] });
    expect(partners.totalCount).toBe(0);
    for (const ally of found.nodes) {
      expect(partOf(ally, 'COALITIONS')).toBeNull();
      expect(partOf(ally, 'PLACES')).toBe(1);
    }
  });

  it('is asked about on a date: who was a partner before is not one after', async () => {
    const before = await allies({ me: promiseArizona, asOf: '2012' });
    const after = await allies({ me: promiseArizona, asOf: '2016', tieKinds: ['FISCALLY_SPONSORS'] });
    const sponsoredBy = await allies({ me: promiseArizona, asOf: '2012', tieKinds: ['FISCALLY_SPONSORS'] });
    expect(before.partners.totalCount).toBeGreaterThan(0);
    expect(sponsoredBy.partners.totalCount).toBe(1);
    expect(after.partners.totalCount).toBe(0);
  });
});

describe('what is asked for', () => {
  it('narrows the answer by each list and widens it within one', async () => {
    const ohio = await allies({ states: ['OH'] });
    const both = await allies({ states: ['OH', 'PA'] });
    const nearby = await allies({ states: ['OH'], nearby: true });
    const stateLevel = await allies({ states: ['OH'], levels: ['STATE'] });
    expect(both.new.totalCount).toBeGreaterThan(ohio.new.totalCount);
    expect(nearby.new.totalCount).toBeGreaterThanOrEqual(both.new.totalCount);
    expect(stateLevel.new.totalCount).toBeLessThan(ohio.new.totalCount);
    expect(namesOf(ohio.new)).toEqual(expect.arrayContaining(namesOf(stateLevel.new)));
  });

  it('may be who may take c3 grants, and says how many forms nobody recorded', async () => {
    const ohio = await allies({ states: ['OH'] });
    const { new: able, unknownLegalForms } = await allies({ states: ['OH'], abilities: ['TAKE_C3_GRANTS'] });
    expect(namesOf(able)).toContain('Ohio Organizing Collaborative');
    expect(namesOf(able)).not.toContain('Stand Up For Ohio');
    expect(unknownLegalForms).toBeGreaterThan(0);
    expect(able.totalCount + unknownLegalForms).toBeLessThan(ohio.new.totalCount + ohio.unnamed.totalCount);
  });

  it('may be that a place is where somebody is, not where they work', async () => {
    const works = await allies({ states: ['CO'], inPlaces: 'WORKS' });
    const based = await allies({ states: ['CO'], inPlaces: 'BASED' });
    expect(works.new.nodes.flatMap((one) => told(one, 'WORKS_IN'))).toContain('Colorado');
    expect(based.new.totalCount).toBeGreaterThan(0);
    for (const one of based.new.nodes) expect(told(one, 'BASED_IN').length).toBeGreaterThan(0);
  });

  it('is ranked by the weights given', async () => {
    const onlyReach = [
      'ISSUES',
      'PLACES',
      'COALITIONS',
      'NEIGHBOURS',
      'RESOURCES',
      'PATHS',
      'STRENGTHS',
      'LEVELS',
    ].map((part) => ({ part, weight: 0 }));
    const { new: found } = await allies({ me: promiseArizona, weights: onlyReach });
    for (const one of found.nodes) expect(one.score).toBeCloseTo(partOf(one, 'REACH')!, 12);
    expect(found.nodes.map(({ score }) => score)).toEqual(
      found.nodes.map(({ score }) => score).sort((a, b) => b - a),
    );
  });

  it('is bounded', async () => {
    const ids = Array.from({ length: 201 }, (_none, at) => `issue-${at}`);
    const question = 'query ($input: AlliesInput!) { allies(input: $input) { isCut } }';
    const refused = await Promise.all([
      crosstie.refusals(question, { input: { issues: ids } }),
      crosstie.refusals(question, { input: { text: 'a'.repeat(201) } }),
      crosstie.refusals(question, { input: { weights: [{ part: 'REACH', weight: 11 }] } }),
      crosstie.refusals(question, { input: { asOf: 'soon' } }),
    ]);
    expect(refused.map(([first]) => first?.code)).toEqual([
      'LIMIT_EXCEEDED',
      'LIMIT_EXCEEDED',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
  });
});

describe('what readers may not see', () => {
  it('leaves no trace in who is found, in scores and in reasons', async () => {
    const questions = [
      { me: ohioCollaborative, issues: [retirement], states: ['OH'] },
      { me: ohioCollaborative },
      { states: ['OH'] },
    ];
    const before = await Promise.all(questions.map(allies));
    const said = { source: seedEntityId('alliance-study'), visibility: 'PARTNER' as const };
    const common = seedEntityId('common-good-ohio');
    await recordFacts(
      store,
      {
        entities: [],
        ties: [
          tieRecord('PARTNERS_WITH', [ohioCollaborative, common], said),
          tieRecord('PARTNERS_WITH', [ccc, ohioCollaborative], said),
          tieRecord('WORKS_ON', [common, retirement], said),
          tieRecord('WORKS_ON', [ohioCollaborative, retirement], said),
          tieRecord('SISTER_OF', [ohioCollaborative, seedEntityId('ohio-student-association')], said),
        ],
      },
      testRecording,
    );
    try {
      expect(await Promise.all(questions.map(allies))).toEqual(before);
    } finally {
      await forgetWhatTestsRecorded(raw, store);
    }
  });
});

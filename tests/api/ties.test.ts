import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { openRawGraph, type RawGraph } from '../support/rawGraph.ts';

interface Tie {
  readonly id: string;
  readonly kind: string;
  readonly reading: string;
  readonly readingBack: string;
  readonly direction: string;
  readonly other: { readonly name: string };
  readonly start: string | null;
  readonly end: string | null;
  readonly over: boolean;
  readonly undated: boolean;
  readonly confidence: number;
  readonly roles: readonly string[];
  readonly roleSpans: readonly { role: string; start: string | null; end: string | null }[];
}

interface TiePage {
  readonly totalCount: number;
  readonly undatedCount: number;
  readonly nodes: readonly Tie[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

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

const promiseArizona = seedEntityId('promise-arizona');
const firm = seedEntityId('fair-immigration-reform-movement');
const theCenter = seedEntityId('center-for-community-change-hybrid');
const deferredAction = seedEntityId('campaign-deferred-action-for-dreamers');

interface Question {
  readonly filter?: Record<string, unknown>;
  readonly asOf?: string | null;
  readonly entityAsOf?: string;
  readonly first?: number;
  readonly after?: string | null;
}

async function tiesOf(id: string, question: Question = {}): Promise<TiePage> {
  const { entity } = await crosstie.ask<{ entity: { ties: TiePage } }>(
    `query ($id: ID!, $entityAsOf: PartialDate, $filter: TieFilter, $asOf: PartialDate, $first: Int, $after: String) {
      entity(id: $id, asOf: $entityAsOf) {
        ties(filter: $filter, asOf: $asOf, first: $first, after: $after) {
          totalCount
          undatedCount
          nodes {
            id kind reading readingBack direction other { name } start end over undated confidence
            roles roleSpans { role start end }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }`,
    { id, first: 200, ...question },
  );
  return entity.ties;
}

async function only(id: string, question: Question): Promise<Tie> {
  const { nodes } = await tiesOf(id, question);
  expect(nodes).toHaveLength(1);
  return nodes[0]!;
}

const sponsorship = { filter: { kinds: ['FISCALLY_SPONSORS'] } };

describe('the sponsorship of Promise Arizona', () => {
  it('ended in 2014, and is told in the past tense', async () => {
    expect(await only(promiseArizona, sponsorship)).toMatchObject({
      reading: 'was fiscally sponsored by',
      readingBack: 'was the fiscal sponsor of',
      direction: 'IN',
      other: { name: 'The Center (CCC and CCCAction)' },
      start: null,
      end: '2014',
      over: true,
      undated: false,
    });
  });

  it.each(['2012', '2014', '2014-06'])('holds as of %s', async (asOf) => {
    expect(await only(promiseArizona, { ...sponsorship, asOf })).toMatchObject({
      reading: 'is fiscally sponsored by',
      over: false,
    });
  });

  it.each(['2015', '2016'])('is gone as of %s', async (asOf) => {
    expect(await tiesOf(promiseArizona, { ...sponsorship, asOf })).toMatchObject({
      totalCount: 0,
      nodes: [],
    });
  });

  it('made it a fiscally sponsored project as of 2012, and no longer as of 2016', async () => {
    const { then, later, now } = await crosstie.ask<
      Record<'then' | 'later' | 'now', { legalForm: string | null }>
    >(
      `query ($id: ID!) {
        then: entity(id: $id, asOf: "2012") { ... on Organization { legalForm } }
        later: entity(id: $id, asOf: "2016") { ... on Organization { legalForm } }
        now: entity(id: $id) { ... on Organization { legalForm } }
      }`,
      { id: promiseArizona },
    );
    expect([then.legalForm, later.legalForm, now.legalForm]).toEqual([
      'FISCALLY_SPONSORED_PROJECT',
      null,
      null,
    ]);
  });

  it('is read on the date of the entity unless the ties are given their own', async () => {
    expect((await tiesOf(promiseArizona, { ...sponsorship, entityAsOf: '2016' })).totalCount).toBe(0);
    expect(
      (await tiesOf(promiseArizona, { ...sponsorship, entityAsOf: '2016', asOf: '2012' })).totalCount,
    ).toBe(1);
  });
});

describe('a tie', () => {
  it('reads in both directions', async () => {
    const forward = await only(theCenter, { filter: { kinds: ['FISCALLY_SPONSORS'] } });
    const backward = await only(promiseArizona, sponsorship);
    expect(forward.id).toBe(backward.id);
    expect([forward.reading, forward.readingBack]).toEqual([backward.readingBack, backward.reading]);
    expect([forward.direction, backward.direction]).toEqual(['OUT', 'IN']);
  });

  it('reads by the roles held in it', async () => {
    const { nodes } = await tiesOf(firm, { filter: { kinds: ['MEMBER_OF'] } });
    const readings = new Map(nodes.map(({ other, reading }) => [other.name, reading]));
    expect(readings.get('Promise Arizona')).toBe('has as executive committee member');
    expect(readings.get('Service Employees International Union')).toBe('has as an ally');
    expect(readings.get('Field partners in 30 states')).toBe('has as a field partner');
    expect(readings.get('The Center (CCC and CCCAction)')).toContain('is convened by');
  });

  it('is symmetric for sister entities, seen from either', async () => {
    const sister = { filter: { kinds: ['SISTER_OF'] } };
    const fromCcc = await only(seedEntityId('center-for-community-change'), sister);
    const fromAction = await only(seedEntityId('center-for-community-change-action'), sister);
    expect(fromCcc).toMatchObject({
      direction: 'BOTH',
      other: { name: 'Center for Community Change Action' },
      start: '2003',
    });
    expect(fromAction).toMatchObject({
      direction: 'BOTH',
      other: { name: 'Center for Community Change' },
      id: fromCcc.id,
    });
  });

  it('has each role with the time it was held', async () => {
    const { nodes } = await tiesOf(firm, { filter: { kinds: ['MEMBER_OF'], otherKinds: ['Hybrid'] } });
    expect(nodes).toHaveLength(1);
    expect([...nodes[0]!.roles].sort()).toEqual(['CONVENER', 'EXECUTIVE_COMMITTEE', 'FOUNDER', 'STAFF_HOST']);
    expect(nodes[0]!.roleSpans).toContainEqual({ role: 'FOUNDER', start: '2004', end: null });
    expect(nodes[0]!.roleSpans).toContainEqual({ role: 'CONVENER', start: null, end: null });
  });

  it('shows on a date only the roles that may have been held then', async () => {
    const before = await tiesOf(theCenter, {
      filter: { kinds: ['MEMBER_OF'], roles: ['FOUNDER'] },
      asOf: '2003',
    });
    const after = await only(theCenter, {
      filter: { kinds: ['MEMBER_OF'], roles: ['FOUNDER'] },
      asOf: '2005',
    });
    expect(before.totalCount).toBe(0);
    expect(after.other.name).toBe('Fair Immigration Reform Movement');
  });

  it('is found by its id, seen from its start, with its ends and claims', async () => {
    const { id } = await only(promiseArizona, sponsorship);
    const { tie } = await crosstie.ask(
      `query ($id: ID!) {
        tie(id: $id) {
          id kind reading readingBack direction end
          from { name } to { name } other { name }
          claims { property value locator confidence source { name } }
        }
      }`,
      { id },
    );
    const claim = {
      locator: '§4.2 ¶3',
      confidence: 0.9,
      source: { name: expect.stringContaining('Multi-organizational') as string },
    };
    expect(tie).toEqual({
      id,
      kind: 'FISCALLY_SPONSORS',
      reading: 'was the fiscal sponsor of',
      readingBack: 'was fiscally sponsored by',
      direction: 'OUT',
      end: '2014',
      from: { name: 'The Center (CCC and CCCAction)' },
      to: { name: 'Promise Arizona' },
      other: { name: 'Promise Arizona' },
      claims: [
        { property: 'end', value: '2014', ...claim },
        { property: 'existence', value: null, ...claim },
      ],
    });
  });

  it('is null for an id that no tie has', async () => {
    expect(await crosstie.ask('{ tie(id: "00000000-0000-4000-8000-000000000000") { id } }')).toEqual({
      tie: null,
    });
    expect(await crosstie.ask('query ($id: ID!) { tie(id: $id) { id } }', { id: promiseArizona })).toEqual({
      tie: null,
    });
  });

  it('stands apart from another of its kind between the same two', async () => {
    const { nodes } = await tiesOf(theCenter, { filter: { kinds: ['SERVES_AS_HUB'] } });
    expect(nodes.map(({ other }) => other.name)).toEqual(['United States', 'United States']);
    expect(nodes.map(({ reading }) => reading).sort()).toEqual([
      'is the convening hub in',
      'is the research & communications hub in',
    ]);
  });
});

describe('the ties of an entity', () => {
  it('count those without dates, which every date keeps', async () => {
    const all = await tiesOf(promiseArizona);
    const in1950 = await tiesOf(promiseArizona, { asOf: '1950' });
    expect(all.undatedCount).toBe(all.nodes.filter(({ undated }) => undated).length);
    expect(all.undatedCount).toBe(
      all.nodes.filter(({ start, end }) => start === null && end === null).length,
    );
    expect(all.undatedCount).toBeGreaterThan(0);
    expect(in1950.undatedCount).toBe(all.undatedCount);
    expect(in1950.totalCount).toBeLessThanOrEqual(all.totalCount);
  });

  it('on a date are those whose possible extent covers it', async () => {
    expect(
      (
        await tiesOf(deferredAction, {
          asOf: '2010',
          filter: { roles: ['LEAD'], kinds: ['PARTICIPATES_IN'] },
        })
      ).nodes.map(({ other }) => other.name),
    ).not.toContain('Fair Immigration Reform Movement');
    expect(
      (
        await tiesOf(deferredAction, {
          asOf: '2012-03',
          filter: { roles: ['LEAD'], kinds: ['PARTICIPATES_IN'] },
        })
      ).nodes.map(({ other }) => other.name),
    ).toContain('Fair Immigration Reform Movement');
  });

  it.each([
    ['kind', { kinds: ['RUNS'] }, (tie: Tie) => tie.kind === 'RUNS'],
    [
      'role',
      { kinds: ['MEMBER_OF', 'PARTICIPATES_IN'], roles: ['EXECUTIVE_COMMITTEE'] },
      (tie: Tie) => tie.roles.includes('EXECUTIVE_COMMITTEE'),
    ],
    ['direction inwards', { direction: 'IN' }, (tie: Tie) => tie.direction !== 'OUT'],
    ['direction outwards', { direction: 'OUT' }, (tie: Tie) => tie.direction !== 'IN'],
    ['confidence', { minConfidence: 0.85 }, (tie: Tie) => tie.confidence >= 0.85],
  ])('are filtered by %s', async (_, filter, passes) => {
    const all = await tiesOf(promiseArizona);
    const found = await tiesOf(promiseArizona, { filter });
    const expected = all.nodes.filter(
      (tie) =>
        passes(tie) || (tie.roles.length === 0 && 'roles' in filter && filter.kinds.includes(tie.kind)),
    );
    expect(found.nodes.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(found.totalCount).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.totalCount);
  });

  it('are filtered by the kind of the other end', async () => {
    const found = await tiesOf(firm, { filter: { otherKinds: ['Person'] } });
    expect(found.nodes.map(({ other }) => other.name)).toEqual(['Deepak Bhargava']);
  });

  it('come page by page, each once', async () => {
    const movementVoterProject = seedEntityId('movement-voter-project');
    const ids: string[] = [];
    let page = await tiesOf(movementVoterProject, { first: 61 });
    ids.push(...page.nodes.map(({ id }) => id));
    while (page.pageInfo.hasNextPage) {
      page = await tiesOf(movementVoterProject, { first: 61, after: page.pageInfo.endCursor });
      ids.push(...page.nodes.map(({ id }) => id));
    }
    const [{ count }] = (await raw.run<{ count: number }>(
      'MATCH (:Entity {id: $id})-[tie]-(:Entity) RETURN count(tie) AS count',
      { id: movementVoterProject },
    )) as [{ count: number }];
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
    expect(count).toBeGreaterThan(200);
  });

  it('say of a hybrid which sister entities make it up', async () => {
    const { nodes } = await tiesOf(theCenter, { filter: { kinds: ['COMPONENT_OF'] } });
    expect(nodes.map(({ other, reading, start }) => [reading, other.name, start])).toEqual([
      ['has as a part', 'Center for Community Change', '2003'],
      ['has as a part', 'Center for Community Change Action', '2003'],
    ]);
  });

  it('hold on the hybrid what a source gives to the whole, not on one sister', async () => {
    const ccc = await tiesOf(seedEntityId('center-for-community-change'), {
      filter: { kinds: ['MEMBER_OF', 'FISCALLY_SPONSORS'] },
    });
    const whole = await tiesOf(theCenter, { filter: { kinds: ['MEMBER_OF', 'FISCALLY_SPONSORS'] } });
    expect(ccc.totalCount).toBe(0);
    expect(whole.nodes.map(({ other }) => other.name).sort()).toEqual([
      'Fair Immigration Reform Movement',
      'Promise Arizona',
    ]);
  });

  it('lead back to where they started', async () => {
    const { entity } = await crosstie.ask<{
      entity: {
        id: string;
        ties: {
          nodes: { id: string; other: { ties: { nodes: { id: string; other: { id: string } }[] } } }[];
        };
      };
    }>(
      `query ($id: ID!) {
        entity(id: $id) { id ties(filter: { kinds: [MEMBER_OF] }, first: 20) { nodes { id other { ties(filter: { kinds: [MEMBER_OF] }, first: 200) { nodes { id other { id } } } } } } }
      }`,
      { id: firm },
    );
    expect(entity.ties.nodes.length).toBeGreaterThan(5);
    for (const tie of entity.ties.nodes)
      expect(tie.other.ties.nodes).toContainEqual({ id: tie.id, other: { id: entity.id } });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { states as stateNames } from '../../server/model/states.ts';
import { allianceTieKinds, findValue, valueSets } from '../../server/model/vocabulary.ts';
import { recordFacts } from '../../server/services/recordFacts.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { entityRecord, forgetWhatTestsRecorded, testRecording, tieRecord } from '../support/facts.ts';
import { openGraphStore } from '../support/graphStore.ts';
import { openRawGraph } from '../support/rawGraph.ts';
import { allSeedRows, reached, seedName, tiedTo } from '../support/seedCsv.ts';

const queries: string[] = [];
let crosstie: TestCrosstie;
beforeAll(async () => {
  crosstie = await startTestCrosstie({ onQuery: ({ name }) => queries.push(name) });
});
afterAll(() => crosstie.close());

interface Presence {
  readonly count: number;
  readonly undated: number;
}
interface PlaceCount {
  readonly place: { id: string; name: string; postalCode: string | null; placeLevel: string };
  readonly worksThere: Presence;
  readonly isThere: Presence;
  readonly recorded: boolean;
}
interface Attached {
  readonly entity: { id: string; name: string };
  readonly through: readonly { id: string; kind: string; undated: boolean; claims: { id: string }[] }[];
  readonly tieCount: number;
}
interface Overview {
  readonly totalCount: number;
  readonly worksSomewhere: Presence;
  readonly isSomewhere: Presence;
  readonly places: readonly PlaceCount[];
  readonly levels: readonly { level: string | null; count: number }[];
  readonly listed: { totalCount: number; nodes: readonly Attached[] };
}
interface Question {
  readonly text?: string;
  readonly filter?: Readonly<Record<string, readonly string[]>>;
  readonly within?: string;
  readonly asOf?: string;
}

const attached = 'entity { id name } tieCount through { id kind undated claims { id } }';

async function overview(question: Question = {}): Promise<Overview> {
  const { placeOverview } = await crosstie.ask<{ placeOverview: Overview }>(
    `query ($text: String, $filter: PlaceFilter, $within: String, $asOf: PartialDate) {
      placeOverview(text: $text, filter: $filter, within: $within, asOf: $asOf, first: 200) {
        totalCount
        worksSomewhere { count undated }
        isSomewhere { count undated }
        places {
          place { id name postalCode placeLevel }
          worksThere { count undated }
          isThere { count undated }
          recorded
        }
        levels { level count }
        listed { totalCount nodes { ${attached} } }
      }
    }`,
    { ...question },
  );
  return placeOverview;
}

const countOf = ({ places }: Overview, code: string): PlaceCount =>
  places.find(({ place }) => place.postalCode === code)!;

/** The seed's keys of actors who have a name. */
const kindOf = new Map(allSeedRows('entities').map((row) => [row['key']!, row['kind']!]));
const named = (keys: Iterable<string>): Set<string> =>
  new Set([...keys].filter((key) => ['Organization', 'Coalition', 'Hybrid'].includes(kindOf.get(key)!)));
const inState = (code: string): Set<string> => reached(`us-${code.toLowerCase()}`, 'WITHIN', 'inwards');
const onIssue = (key: string): Set<string> =>
  named(tiedTo('WORKS_ON', reached(key, 'BROADER_THAN', 'outwards')));
const both = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> => new Set([...a].filter((one) => b.has(one)));
const idsOf = (keys: Iterable<string>): string[] => [...keys].map((key) => seedEntityId(key)).sort();
const codes = Object.keys(stateNames);

describe('counts by state', () => {
  it('tell every state and territory and the nation, places nobody is recorded in among them', async () => {
    const { places } = await overview();
    const states = places.filter(({ place }) => place.placeLevel === 'STATE');
    expect(states.map(({ place }) => place.postalCode).sort()).toEqual([...codes].sort());
    expect(places.filter(({ place }) => place.placeLevel === 'NATION')).toHaveLength(1);
  });

  it.each([
    ['work there, in its counties and cities', 'worksThere', 'OPERATES_IN'],
    ['have their seat there', 'isThere', 'BASED_IN'],
  ] as const)('count each actor once among those who %s', async (_, measure, kind) => {
    const found = await overview();
    expect(Object.fromEntries(codes.map((code) => [code, countOf(found, code)[measure].count]))).toEqual(
      Object.fromEntries(codes.map((code) => [code, named(tiedTo(kind, inState(code))).size])),
    );
  });

  it('keep working somewhere and being somewhere apart', async () => {
    const found = await overview();
    expect(found.totalCount).toBe(named(kindOf.keys()).size);
    expect(found.worksSomewhere.count).toBe(named(tiedTo('OPERATES_IN', new Set(kindOf.keys()))).size);
    expect(found.isSomewhere.count).toBe(named(tiedTo('BASED_IN', new Set(kindOf.keys()))).size);
    expect(found.isSomewhere.count).not.toBe(found.worksSomewhere.count);
  });

  it('count to the nation only who is said to work in the nation as a whole', async () => {
    const nation = (await overview()).places.find(({ place }) => place.placeLevel === 'NATION')!;
    expect(nation.worksThere.count).toBe(named(tiedTo('OPERATES_IN', new Set(['us']))).size);
  });

  it('say that a state is not recorded where nobody at all is, and that it is where only the filter finds nobody', async () => {
    const found = await overview({ filter: { issues: [seedEntityId('issue-retirement-security')] } });
    const recorded = codes.filter(
      (code) =>
        named([...tiedTo('OPERATES_IN', inState(code)), ...tiedTo('BASED_IN', inState(code))]).size > 0,
    );
    expect(codes.filter((code) => countOf(found, code).recorded).sort()).toEqual(recorded.sort());
    expect(recorded.length).toBeLessThan(codes.length);
    expect(recorded.some((code) => countOf(found, code).worksThere.count === 0)).toBe(true);
  });

  it('are those of an issue with its narrower ones', async () => {
    const issue = 'issue-economic-justice';
    const found = await overview({ filter: { issues: [seedEntityId(issue)] } });
    const workers = onIssue(issue);
    expect(found.totalCount).toBe(workers.size);
    expect(Object.fromEntries(codes.map((code) => [code, countOf(found, code).worksThere.count]))).toEqual(
      Object.fromEntries(
        codes.map((code) => [code, both(workers, tiedTo('OPERATES_IN', inState(code))).size]),
      ),
    );
  });

  it('are those of the members of a coalition', async () => {
    const coalition = 'economic-justice-alliance-of-michigan';
    const members = named(tiedTo('MEMBER_OF', new Set([coalition])));
    const found = await overview({ filter: { coalitions: [seedEntityId(coalition)] } });
    expect(found.totalCount).toBe(members.size);
    expect(countOf(found, 'MI').worksThere.count).toBe(
      both(members, tiedTo('OPERATES_IN', inState('MI'))).size,
    );
    expect(members.size).toBeGreaterThan(1);
  });

  it.each([
    ['issues', () => [seedEntityId('issue-nowhere')]],
    ['coalitions', () => [seedEntityId('nowhere')]],
  ] as const)('count nobody for %s that there are not', async (name, values) => {
    expect((await overview({ filter: { [name]: values() } })).totalCount).toBe(0);
  });

  it.each(['promise arizona', 'zzzz promise', '(('])('follow the words looked for: “%s”', async (text) => {
    const { search } = await crosstie.ask<{ search: { totalCount: number } }>(
      'query ($text: String) { search(text: $text, filter: { kinds: [Organization, Coalition, Hybrid] }) { totalCount } }',
      { text },
    );
    expect((await overview({ text })).totalCount).toBe(search.totalCount);
  });

  it.each([
    ['levels', 'LEVEL'],
    ['legalForms', 'LEGAL_FORM'],
    ['hubRoles', 'HUB_ROLE'],
    ['tieKinds', 'TIE_KIND'],
  ] as const)('agree with the search for each of its %s, state by state', async (name, facet) => {
    interface Facets {
      search: { facets: { name: string; values: { value: string; count: number }[] }[] };
    }
    const search = async (filter: object): Promise<Facets['search']['facets']> =>
      (
        await crosstie.ask<Facets>(
          'query ($filter: SearchFilter) { search(filter: $filter) { facets { name values { value count } } } }',
          { filter: { kinds: ['Organization', 'Coalition', 'Hybrid'], ...filter } },
        )
      ).search.facets;
    const values = (await search({})).find((one) => one.name === facet)!.values;
    expect(values.length).toBeGreaterThan(1);
    for (const { value, count } of values.slice(0, 5)) {
      const found = await overview({ filter: { [name]: [value] } });
      expect([value, found.totalCount]).toEqual([value, count]);
      const states = (await search({ [name]: [value] })).find((one) => one.name === 'STATE')!.values;
      expect(
        found.places
          .filter(({ place }) => place.placeLevel === 'STATE')
          .flatMap(({ place, worksThere }) =>
            worksThere.count > 0 ? [[place.postalCode, worksThere.count]] : [],
          )
          .sort(),
      ).toEqual(states.map((one) => [one.value, one.count]).sort());
    }
  });

  it('count as undated who is there only by ties without any date', async () => {
    const found = countOf(await overview(), 'OH');
    const dated = allSeedRows('ties').filter(
      (row) => row['kind'] === 'OPERATES_IN' && inState('OH').has(row['to']!) && (row['start'] || row['end']),
    );
    expect(dated).toEqual([]);
    expect(found.worksThere.undated).toBe(found.worksThere.count);
  });

  it('count on a date who may have been there then, and as dated who has a date besides', async () => {
    const store = await openGraphStore();
    const raw = openRawGraph();
    const source = seedEntityId('alliance-study');
    const ohio = seedEntityId('us-oh');
    const cleveland = seedEntityId('us-oh-cleveland');
    const name = 'A group of the test of places';
    const group = entityRecord('Organization', { name }, { source });
    try {
      const before = countOf(await overview(), 'OH').worksThere;
      const ties = [
        tieRecord('OPERATES_IN', [group.id, cleveland], { source }),
        tieRecord('OPERATES_IN', [group.id, ohio], { source }, { start: '2010', end: '2012' }),
      ];
      await recordFacts(store, { entities: [group], ties }, testRecording);
      expect(countOf(await overview(), 'OH').worksThere).toEqual({
        count: before.count + 1,
        undated: before.undated,
      });
      // In 2015 it may still have worked in Cleveland; that it did in 2011 in the whole state has a date.
      expect(countOf(await overview({ asOf: '2015' }), 'OH').worksThere.undated).toBe(before.undated + 1);
      expect(countOf(await overview({ asOf: '2011' }), 'OH').worksThere.undated).toBe(before.undated);
    } finally {
      await forgetWhatTestsRecorded(raw, store);
      await raw.close();
      await store.close();
    }
  });
});

describe('counts within one state', () => {
  it('are of the state with each of its counties and cities', async () => {
    const found = await overview({ within: 'OH' });
    const places = [...inState('OH')];
    expect(found.places.map(({ place }) => place.id).sort()).toEqual(idsOf(places));
    for (const key of places)
      expect(found.places.find(({ place }) => place.id === seedEntityId(key))!.worksThere.count).toBe(
        named(tiedTo('OPERATES_IN', reached(key, 'WITHIN', 'inwards'))).size,
      );
  });

  it('come with everybody who is there, and with the ties that say so, each with its claims', async () => {
    const { listed, totalCount } = await overview({ within: 'OH' });
    const there = named([...tiedTo('OPERATES_IN', inState('OH')), ...tiedTo('BASED_IN', inState('OH'))]);
    expect(listed.nodes.map(({ entity }) => entity.id).sort()).toEqual(idsOf(there));
    expect([totalCount, listed.totalCount]).toEqual([there.size, there.size]);
    for (const { through } of listed.nodes) {
      expect(through.length).toBeGreaterThan(0);
      for (const tie of through) expect(tie.claims.length).toBeGreaterThan(0);
    }
  });

  it('narrow to an issue: who in Ohio works on what the filter asks', async () => {
    const { listed } = await overview({
      within: 'OH',
      filter: { issues: [seedEntityId('issue-civic-engagement')] },
    });
    const there = new Set([...tiedTo('OPERATES_IN', inState('OH')), ...tiedTo('BASED_IN', inState('OH'))]);
    expect(listed.nodes.map(({ entity }) => entity.id).sort()).toEqual(
      idsOf(both(onIssue('issue-civic-engagement'), there)),
    );
  });

  it('are refused for a code that no state has', async () => {
    expect(await crosstie.refusals('{ placeOverview(within: "QQ") { totalCount } }')).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message: 'within: “QQ” is no postal code of a state or territory.',
      },
    ]);
  });
});

describe('sources of counts', () => {
  const said = async (question: Question): Promise<ReadonlyMap<string, readonly string[]>> => {
    const { placeOverview } = await crosstie.ask<{
      placeOverview: { places: { place: { postalCode: string | null }; sources: { id: string }[] }[] };
    }>(
      `query ($filter: PlaceFilter, $within: String) {
        placeOverview(filter: $filter, within: $within, first: 0) { places { place { postalCode } sources { id } } }
      }`,
      { ...question },
    );
    return new Map(
      placeOverview.places.map(({ place, sources }) => [place.postalCode ?? '', sources.map(({ id }) => id)]),
    );
  };
  /** Whom the dataset cites for those who work or are in a state. */
  const citedFor = (code: string, who: ReadonlySet<string>): string[] => {
    const there = inState(code);
    return [
      ...new Set(
        presences
          .filter(({ from, to }) => who.has(from!) && there.has(to!))
          .map(({ source }) => seedEntityId(source!)),
      ),
    ];
  };
  const presences = allSeedRows('ties').filter(({ kind }) => ['OPERATES_IN', 'BASED_IN'].includes(kind!));

  it('are those of the ties that lead there, state by state, and of nobody else', async () => {
    const everybody = await said({});
    const actors = named(kindOf.keys());
    for (const code of codes)
      expect([code, [...everybody.get(code)!].sort()]).toEqual([code, citedFor(code, actors).sort()]);
    expect(everybody.get('OH')!.length).toBeGreaterThan(1);
  });

  it('are those of whom the filter lets through', async () => {
    const issue = 'issue-civic-engagement';
    const some = await said({ filter: { issues: [seedEntityId(issue)] }, within: 'OH' });
    expect([...some.get('OH')!].sort()).toEqual(citedFor('OH', named(onIssue(issue))).sort());
  });
});

describe('ties from national actors', () => {
  it('are counted to the states of those they lead to, for each actor', async () => {
    interface Answer {
      placeOverview: {
        places: {
          place: { postalCode: string | null };
          nationals: { actor: { id: string }; ties: number }[];
        }[];
      };
    }
    const answer = await crosstie.ask<Answer>(
      '{ placeOverview { places { place { postalCode } nationals { actor { id } ties undated } } } }',
    );
    const national = nationals();
    const told = new Map(
      answer.placeOverview.places.map(({ place, nationals: found }) => [place.postalCode, found]),
    );
    const ties = allianceTies();
    for (const code of codes) {
      const there = named(tiedTo('OPERATES_IN', inState(code)));
      const expected = new Map<string, number>();
      for (const [from, to] of ties)
        for (const [a, b] of [
          [from, to],
          [to, from],
        ] as const)
          if (national.has(a) && !national.has(b) && there.has(b))
            expected.set(seedEntityId(a), (expected.get(seedEntityId(a)) ?? 0) + 1);
      expect([
        code,
        Object.fromEntries(told.get(code)!.map(({ actor, ties: count }) => [actor.id, count])),
      ]).toEqual([code, Object.fromEntries(expected)]);
    }
  });
});

/** National and multi-state actors of the seed, with hybrids they are part of. */
function nationals(): Set<string> {
  const found = new Set(
    allSeedRows('properties')
      .filter((row) => row['property'] === 'level' && ['national', 'multi-state'].includes(row['value']!))
      .map((row) => row['entity']!),
  );
  for (const key of found) if (!named([key]).has(key)) found.delete(key);
  for (const { kind, from, to } of allSeedRows('ties'))
    if (kind === 'COMPONENT_OF' && found.has(from!)) found.add(to!);
  return found;
}

/** The alliance ties of the seed as pairs, each tie once. */
function allianceTies(): [string, string][] {
  const rows = allSeedRows('ties').filter((row) =>
    (allianceTieKinds as readonly string[]).includes(row['kind']!),
  );
  const byTie = new Map(
    rows.map(({ from, kind, to, tie }): [string, [string, string]] => {
      const ends = ['SISTER_OF', 'PARTNERS_WITH'].includes(kind!) ? [from!, to!].sort() : [from!, to!];
      return [[kind, ...ends, tie].join(' '), [from!, to!]];
    }),
  );
  return [...byTie.values()];
}

describe('the page of a state', () => {
  interface StatePage {
    readonly place: { name: string };
    readonly hubs: {
      role: string;
      ties: { from: { id: string }; claims: object[] }[];
      nationwide: { from: { id: string } }[];
    }[];
    readonly missingHubRoles: string[];
    readonly coalitions: { nodes: Attached[] };
    readonly coalitionsThroughMembers: Attached[];
    readonly campaigns: { nodes: Attached[] };
    readonly cohorts: { nodes: Attached[] };
    readonly nationalPartners: { totalCount: number; nodes: Attached[] };
  }
  const page = async (state: string): Promise<StatePage> =>
    (
      await crosstie.ask<{ statePage: StatePage }>(
        `query ($state: String!) {
          statePage(state: $state) {
            place { name }
            hubs { role ties { from { id } claims { id } } nationwide { from { id } } }
            missingHubRoles
            coalitions { nodes { ${attached} } }
            coalitionsThroughMembers { ${attached} }
            campaigns { nodes { ${attached} } }
            cohorts { nodes { ${attached} } }
            nationalPartners(first: 200) { totalCount nodes { ${attached} } }
          }
        }`,
        { state },
      )
    ).statePage;

  const hubsIn = (places: ReadonlySet<string>, role: string): Set<string> =>
    new Set(
      allSeedRows('ties')
        .filter(
          (row) =>
            row['kind'] === 'SERVES_AS_HUB' &&
            places.has(row['to']!) &&
            findValue('HubRole', row['hubRole']!)!.code === role,
        )
        .map((row) => row['from']!),
    );

  it.each(['NC', 'MA', 'OH', 'WI'])(
    'tells of %s who plays each part, and which parts nobody is recorded in',
    async (code) => {
      const { hubs, missingHubRoles } = await page(code);
      expect(hubs.map(({ role }) => role)).toEqual(valueSets.HubRole.map((role) => role.code));
      for (const { role, ties, nationwide } of hubs) {
        expect(ties.map(({ from }) => from.id).sort()).toEqual(idsOf(hubsIn(inState(code), role)));
        expect([...new Set(nationwide.map(({ from }) => from.id))].sort()).toEqual(
          idsOf(hubsIn(new Set(['us']), role)),
        );
        for (const tie of ties) expect(tie.claims.length).toBeGreaterThan(0);
      }
      expect(missingHubRoles).toEqual(
        hubs.filter(({ role }) => hubsIn(inState(code), role).size === 0).map(({ role }) => role),
      );
    },
  );

  it('says that no donor table is recorded in Ohio, and who has one in North Carolina', async () => {
    expect((await page('OH')).missingHubRoles).toContain('DONOR_TABLE');
    expect((await page('NC')).missingHubRoles).not.toContain('DONOR_TABLE');
  });

  it.each([
    ['coalitions', 'Coalition'],
    ['campaigns', 'Campaign'],
    ['cohorts', 'Cohort'],
  ] as const)('lists the %s that work there', async (section, kind) => {
    for (const code of ['OH', 'MI', 'MA']) {
      const there = [...tiedTo('OPERATES_IN', inState(code)), ...tiedTo('BASED_IN', inState(code))];
      const expected = new Set(there.filter((key) => kindOf.get(key) === kind));
      expect((await page(code))[section].nodes.map(({ entity }) => entity.id).sort()).toEqual(
        idsOf(expected),
      );
    }
  });

  it('finds coalitions through their members, and partners through those they are tied to', async () => {
    const { coalitionsThroughMembers, nationalPartners } = await page('AZ');
    const there = tiedTo('OPERATES_IN', inState('AZ'));
    const through = allSeedRows('ties').filter(
      (row) => row['kind'] === 'MEMBER_OF' && there.has(row['from']!),
    );
    expect(coalitionsThroughMembers.map(({ entity }) => entity.id).sort()).toEqual(
      idsOf(new Set(through.map((row) => row['to']!))),
    );
    const national = nationals();
    const partners = new Set(
      allianceTies().flatMap(([from, to]) =>
        (
          [
            [from, to],
            [to, from],
          ] as const
        ).flatMap(([a, b]) => (national.has(a) && !national.has(b) && there.has(b) ? [a] : [])),
      ),
    );
    expect(nationalPartners.nodes.map(({ entity }) => entity.id).sort()).toEqual(idsOf(partners));
    expect(nationalPartners.totalCount).toBe(partners.size);
    for (const { through: ties, tieCount } of nationalPartners.nodes) {
      expect(ties.length).toBe(Math.min(20, tieCount));
      for (const tie of ties) expect(tie.claims.length).toBeGreaterThan(0);
    }
  });

  it('is null where there is no such state', async () => {
    expect(await crosstie.ask('{ statePage(state: "QQ") { place { id } } }')).toEqual({ statePage: null });
  });

  it('asks the database as often for a state of many groups as for one of few', async () => {
    const asked = async (code: string): Promise<number> => {
      const before = queries.length;
      await page(code);
      return queries.length - before;
    };
    await asked('WY');
    expect(await asked('CA')).toBeLessThanOrEqual((await asked('OH')) + 2);
  });
});

describe('the page of an issue', () => {
  it('names what it is part of and what is part of it, and who works on it', async () => {
    interface IssuePage {
      issue: { name: string };
      broader: { id: string }[];
      narrower: { id: string }[];
      campaigns: { nodes: Attached[] };
      cohorts: { nodes: Attached[] };
    }
    const around = allSeedRows('ties').filter((row) => row['kind'] === 'BROADER_THAN');
    for (const key of ['issue-economic-justice', 'issue-retirement-security']) {
      const { issuePage } = await crosstie.ask<{ issuePage: IssuePage }>(
        `query ($id: ID!) { issuePage(id: $id) {
          issue { name } broader { id } narrower { id }
          campaigns(first: 200) { nodes { ${attached} } } cohorts(first: 200) { nodes { ${attached} } }
        } }`,
        { id: seedEntityId(key) },
      );
      expect(issuePage.issue.name).toBe(seedName(key));
      expect(issuePage.broader.map(({ id }) => id).sort()).toEqual(
        idsOf(around.filter((row) => row['to'] === key).map((row) => row['from']!)),
      );
      expect(issuePage.narrower.map(({ id }) => id).sort()).toEqual(
        idsOf(around.filter((row) => row['from'] === key).map((row) => row['to']!)),
      );
      const workers = tiedTo('WORKS_ON', reached(key, 'BROADER_THAN', 'outwards'));
      for (const [section, kind] of [
        ['campaigns', 'Campaign'],
        ['cohorts', 'Cohort'],
      ] as const) {
        const expected = [...workers].filter((worker) => kindOf.get(worker) === kind);
        expect(issuePage[section].nodes.map(({ entity }) => entity.id).sort()).toEqual(idsOf(expected));
        for (const { through: ties } of issuePage[section].nodes)
          expect(ties.map((tie) => tie.kind)).toContain('WORKS_ON');
      }
    }
  });

  it('is null for what is no issue', async () => {
    const id = seedEntityId('us-oh');
    expect(await crosstie.ask('query ($id: ID!) { issuePage(id: $id) { issue { id } } }', { id })).toEqual({
      issuePage: null,
    });
  });
});

describe('the page of a coalition', () => {
  interface CoalitionPage {
    readonly memberCount: number;
    readonly members: { nodes: Attached[] };
    readonly states: { state: string; count: number }[];
    readonly inNoState: number;
    readonly levels: { level: string | null; count: number }[];
    readonly roles: { role: string; count: number }[];
    readonly overlaps: {
      coalition: { id: string };
      shared: { id: string }[];
      memberCount: number;
      jaccard: number;
    }[];
  }
  const page = async (id: string): Promise<CoalitionPage | null> =>
    (
      await crosstie.ask<{ coalitionPage: CoalitionPage | null }>(
        `query ($id: ID!) {
          coalitionPage(id: $id) {
            memberCount
            members(first: 200) { nodes { ${attached} } }
            states { state count }
            inNoState
            levels { level count }
            roles { role count }
            overlaps { coalition { id } shared { id } memberCount jaccard }
          }
        }`,
        { id },
      )
    ).coalitionPage;

  it.each(['fair-immigration-reform-movement', 'new-mexico-working-families-party'])(
    'lists the members of %s, and in how many states, levels and roles they are',
    async (key) => {
      const found = (await page(seedEntityId(key)))!;
      const members = tiedTo('MEMBER_OF', new Set([key]));
      expect(found.members.nodes.map(({ entity }) => entity.id).sort()).toEqual(idsOf(members));
      expect(found.memberCount).toBe(members.size);
      expect(Object.fromEntries(found.states.map(({ state, count }) => [state, count]))).toEqual(
        Object.fromEntries(
          codes
            .map((code): [string, number] => [code, both(members, tiedTo('OPERATES_IN', inState(code))).size])
            .filter(([, count]) => count > 0),
        ),
      );
      expect(found.levels.reduce((sum, { count }) => sum + count, 0)).toBe(members.size);
      const roles = new Map<string, Set<string>>();
      for (const row of allSeedRows('ties').filter(({ kind, to }) => kind === 'MEMBER_OF' && to === key))
        for (const role of (row['roles'] ?? '').split('|').filter((one) => one !== '')) {
          const { code } = findValue('Role', role.split('@')[0]!)!;
          roles.set(code, (roles.get(code) ?? new Set()).add(row['from']!));
        }
      expect(Object.fromEntries(found.roles.map(({ role, count }) => [role, count]))).toEqual(
        Object.fromEntries([...roles].map(([role, who]) => [role, who.size])),
      );
    },
  );

  it('measures how far coalitions overlap by the members they share', async () => {
    const store = await openGraphStore();
    const raw = openRawGraph();
    const source = seedEntityId('alliance-study');
    const make = (name: string, kind: 'Coalition' | 'Organization') =>
      entityRecord(kind, { name }, { source });
    const one = make('First coalition of the test', 'Coalition');
    const other = make('Second coalition of the test', 'Coalition');
    const members = ['a', 'b', 'c', 'd', 'e'].map((letter) =>
      make(`Member ${letter} of the test`, 'Organization'),
    );
    const joins = (of: readonly number[], coalition: { id: string }) =>
      of.map((at) =>
        tieRecord('MEMBER_OF', [members[at]!.id, coalition.id], { source }, { roles: ['MEMBER'] }),
      );
    try {
      await recordFacts(
        store,
        {
          entities: [one, other, ...members],
          ties: [...joins([0, 1, 2], one), ...joins([1, 2, 3, 4], other)],
        },
        testRecording,
      );
      expect((await page(one.id))!.overlaps).toEqual([
        {
          coalition: { id: other.id },
          shared: [{ id: members[1]!.id }, { id: members[2]!.id }],
          memberCount: 4,
          jaccard: 2 / 5,
        },
      ]);
    } finally {
      await forgetWhatTestsRecorded(raw, store);
      await raw.close();
      await store.close();
    }
  });

  it('is null for what is no coalition', async () => {
    expect(await page(seedEntityId('us-oh'))).toBeNull();
  });
});

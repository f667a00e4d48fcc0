import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { dayOf, type Day } from '../../server/model/partialDate.ts';
import type { EntityRecord } from '../../server/model/records.ts';
import type { Visibility } from '../../server/model/visibility.ts';
import { recordFacts, type Facts } from '../../server/services/recordFacts.ts';
import type { Store } from '../../server/store/store.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import {
  entityRecord,
  forgetWhatTestsRecorded,
  sourceRecord,
  testRecording,
  tieRecord,
} from '../support/facts.ts';
import { openGraphStore } from '../support/graphStore.ts';
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

const firm = seedEntityId('fair-immigration-reform-movement');
const ccc = seedEntityId('center-for-community-change');
const gamaliel = seedEntityId('gamaliel');
const moveOn = seedEntityId('moveon');
const immigrantRights = seedEntityId('issue-immigrant-rights');
const study = seedEntityId('alliance-study');

interface Added {
  readonly facts: Facts;
  /** The ids of what is added, entities and ties. */
  readonly entities: readonly string[];
  readonly ties: readonly string[];
}

function added(entities: Facts['entities'], ties: Facts['ties']): Added {
  return {
    facts: { entities, ties },
    entities: entities.map(({ id }) => id).filter((id) => id !== ccc),
    ties: ties.map(({ id }) => id),
  };
}

/** Facts that a reader might see a trace of, by how they are hidden. */
const sorts: Readonly<Record<string, (visibility: Visibility) => Added>> = {
  'hidden entities and ties': (visibility) => {
    const said = { source: study, visibility };
    const alliance = zanzibarAlliance(visibility);
    const figure = entityRecord('Figure', { measure: 'zanzibar hours', value: '17', unit: 'COUNT' }, said);
    return added(
      [alliance, figure, sourceRecord('Zanzibar papers', '2020', visibility)],
      [
        tieRecord('MEMBER_OF', [alliance.id, firm], said, {
          roles: [['STEERING_COMMITTEE', '2011', '2012']],
          start: '2010',
        }),
        tieRecord('PARTNERS_WITH', [ccc, moveOn], said, { start: '2009', end: '2011' }),
        tieRecord('SERVES_AS_HUB', [gamaliel, seedEntityId('us-co')], said, { hubRole: 'CONVENING' }),
        tieRecord('OPERATES_IN', [gamaliel, seedEntityId('us-co')], said),
        tieRecord('WORKS_ON', [gamaliel, immigrantRights], said),
        tieRecord('MEASURES', [figure.id, firm], said),
        tieRecord('BROADER_THAN', [immigrantRights, seedEntityId('issue-housing')], said),
      ],
    );
  },
  'public ties to hidden ends': (visibility) => {
    const said = { source: study, visibility };
    const alliance = zanzibarAlliance(visibility);
    const issue = entityRecord('Issue', { name: 'Zanzibar justice' }, said);
    const county = entityRecord('Place', { name: 'Zanzibar county', placeLevel: 'COUNTY' }, said);
    return added(
      [alliance, issue, county],
      [
        tieRecord('FUNDS', [alliance.id, firm], { source: study }, { start: '2012' }),
        tieRecord('WORKS_ON', [gamaliel, issue.id], { source: study }),
        tieRecord('BROADER_THAN', [immigrantRights, issue.id], { source: study }),
        tieRecord('OPERATES_IN', [gamaliel, county.id], { source: study }),
        tieRecord('WITHIN', [county.id, seedEntityId('us-wy')], { source: study }),
      ],
    );
  },
  'hidden statements about a public entity': (visibility) =>
    added(
      [
        entityRecord(
          'Organization',
          { founded: '1901', dissolved: '2013', legalForm: ['C501C5', ['C501C6', '2011', '2012']] },
          { source: study, visibility, id: ccc, confidence: 1 },
        ),
      ],
      [],
    ),
  'public statements of a hidden source': (visibility) => {
    const source = sourceRecord('Zanzibar papers', '2020', visibility);
    return added(
      [
        source,
        entityRecord('Organization', { website: 'https://zanzibar.example' }, { source: source.id, id: ccc }),
      ],
      [],
    );
  },
};

function zanzibarAlliance(visibility: Visibility): EntityRecord {
  return entityRecord(
    'Organization',
    { name: 'Zanzibar Alliance', aliases: ['ZBA'], legalForm: 'C501C6', level: 'NATIONAL', sector: 'LABOR' },
    { source: study, visibility },
  );
}

/** Counts by place, with who is behind them, and the pages of a state, an issue and a coalition. */
const counts = `totalCount worksSomewhere { count undated } isSomewhere { count undated } levels { level count }
  places { place { id } worksThere { count undated } isThere { count undated } recorded sources { id } nationals { actor { id } ties } }`;
const listed = 'totalCount nodes { entity { id } tieCount through { id } }';
const pagesOfPlaces = `
  byState: placeOverview(first: 0) { ${counts} }
  inWyomingByPlace: placeOverview(within: "WY") { ${counts} listed { ${listed} } }
  onTheIssueByState: placeOverview(filter: { issues: [$issue] }) { ${counts} listed { ${listed} } }
  ofTheCoalition: placeOverview(filter: { coalitions: [$firm] }, first: 0) { totalCount }
  colorado: statePage(state: "CO") {
    hubs { role ties { id } nationwide { id } }
    missingHubRoles
    coalitionsThroughMembers { entity { id } tieCount through { id } }
    nationalPartners(first: 10) { ${listed} }
  }
  issuePage(id: $issue) { broader { id } narrower { id } cohorts(first: 10) { ${listed} } }
  coalitionPage(id: $firm) {
    memberCount
    members(first: 20) { ${listed} }
    states { state count }
    inNoState
    levels { level count }
    roles { role count }
    overlaps { coalition { id } shared { id } memberCount jaccard }
  }`;

/** Everything that the public is told in which one of the facts could leave a trace. */
async function publicAnswers({ entities: hidden, ties }: Added): Promise<Answers> {
  const page = 'totalCount nodes { id name } facets { name values { value count } }';
  const entity = `id tieCount states ties(first: 200) { totalCount undatedCount nodes { id reading other { id } } }
    figures { id } claims { id property value } disagreements { property shown }`;
  const ally = `totalCount nodes { entity { id } score parts { part value } reasons { code value entities { id } ties { id } } }`;
  const allies = `selves { id } isCut unknownLegalForms nearest { code count issues { id } }
    new(first: 200) { ${ally} } partners(first: 200) { ${ally} } unnamed(first: 200) { ${ally} }`;
  const change = 'totalCount undatedCount counts { topic edge certain possible } nodes { id claims { id } }';
  const timeline = 'tieCount bars { id topic value claims { id } }';
  const overview = await crosstie.ask(
    `{
      dataset { entities ties claims sources }
      everything: search(first: 200) { ${page} }
      named: search(text: "zanzibar") { ${page} }
      aliased: search(text: "ZBA") { ${page} }
      inColorado: search(filter: { states: [CO] }) { ${page} }
      inWyoming: search(filter: { states: [WY] }) { ${page} }
      convening: search(filter: { hubRoles: [CONVENING] }) { ${page} }
      startingPoints(first: 100) { id }
      sources(first: 200) { totalCount nodes { id } }
      analysis(scope: { isolates: true, cohorts: true }) {
        key statement tieCount undatedTieCount
        leftOut { outsideActors withinOneActor belowConfidence otherRoles }
        actors { id name level legalForm sector states }
        ties { id }
      }
      changes(input: {}, first: 200) { ${change} }
      yearsOfChanges { year began ended }
    }`.replaceAll(/\[(CO|WY)\]/g, '["$1"]'),
  );
  const details = await crosstie.ask(
    `query ($firm: ID!, $ccc: ID!, $gamaliel: ID!, $study: ID!, $issue: ID!, $colorado: ID!, $hidden: [ID!]!) {
      firm: entity(id: $firm) { ${entity} }
      ccc: entity(id: $ccc) { ${entity} ... on Organization { founded legalForm website } }
      cccIn2012: entity(id: $ccc, asOf: "2012") { ... on Organization { founded legalForm website } }
      gamaliel: entity(id: $gamaliel) { ${entity} }
      study: entity(id: $study) {
        ${entity}
        ... on Source { facts(first: 200) { totalCount nodes { entity { id } tie { id } claims { id } } } }
      }
      onTheIssue: search(filter: { issues: [$issue] }, first: 200) { ${page} }
      neighborhood(ids: [$firm], depth: 2, limit: 2000) { total entities { id } ties { id } }
      ${pagesOfPlaces}
      hidden: entities(ids: $hidden) { id }
      changesAtFirm: changes(input: { about: [$firm] }) { ${change} }
      changesAtCcc: changes(input: { about: [$ccc], from: "2009", to: "2013" }) { ${change} }
      changesOnTheIssue: changes(input: { about: [$issue] }) { ${change} }
      changesInColorado: changes(input: { about: [$colorado] }) { ${change} }
      changesAtHidden: changes(input: { about: $hidden }) { ${change} }
      years: yearsOfChanges(about: [$ccc, $firm]) { year began ended }
      firmInTime: timeline(id: $firm) { ${timeline} }
      cccInTime: timeline(id: $ccc) { ${timeline} }
    }`,
    { firm, ccc, gamaliel, study, issue: immigrantRights, colorado: seedEntityId('us-co'), hidden },
  );
  const possibleAllies = await crosstie.ask(
    `{
      ofCenter: allies(input: { me: "${ccc}" }) { ${allies} }
      inColorado: allies(input: { states: ["CO"], issues: ["${immigrantRights}"], nearby: true }) { ${allies} }
      called: allies(input: { text: "zanzibar" }) { ${allies} }
    }`,
  );
  const steps = 'steps { from to trust by { id direction } }';
  const found = 'outcome actors { id parts } ties { id trust } alternatives { change steps tieKind } unknown';
  const introductions = await crosstie.ask(
    `query ($ccc: ID!, $moveOn: ID!, $firm: ID!, $hidden: [ID!]!, $some: ID!) {
      near: paths(input: { from: [$ccc], to: $moveOn, first: 20 }) { ${found} ways { trust ${steps} } }
      toHidden: paths(input: { from: [$firm], to: $some }) { ${found} ways { trust ${steps} } }
      none: paths(input: { from: [$firm], to: $moveOn, steps: 1, over: { tieKinds: [SISTER_OF] } }) { ${found} }
      connection(input: { among: [$ccc, $moveOn, $firm, $some] }) { ${found} groups { asked trust ${steps} } }
      fromHidden: paths(input: { from: $hidden, to: $firm }) { ${found} }
    }`,
    { ccc, moveOn, firm, hidden: hidden.length > 0 ? hidden : ['x'], some: hidden[0] ?? 'x' },
  );
  const byId = await crosstie.ask(
    `{ ${ties.map((id, index) => `t${index}: tie(id: "${id}") { id }`).join(' ')} none: tie(id: "x") { id } }`,
  );
  return { ...overview, ...details, possibleAllies, introductions, byId } as unknown as Answers;
}

interface Answers {
  readonly dataset: Record<'entities' | 'ties' | 'claims' | 'sources', number>;
  readonly named: Found;
  readonly inColorado: Found;
  readonly inWyoming: Found;
  readonly onTheIssue: Found;
  readonly convening: Found;
  readonly sources: Found;
  readonly firm: { tieCount: number; figures: { id: string }[] };
  readonly ccc: { claims: { property: string; value: string | null }[] };
  readonly gamaliel: { states: string[] };
  readonly neighborhood: { entities: { id: string }[] };
  readonly hidden: ({ id: string } | null)[];
  readonly byId: Record<string, { id: string } | null>;
}

interface Found {
  readonly totalCount: number;
  readonly nodes: { id: string; name: string }[];
}

/** Runs `check` while the facts are in the store, embargoed until a day where one is given. */
async function whileRecorded(
  facts: Facts,
  embargoedUntil: Day | null,
  check: () => Promise<void>,
): Promise<void> {
  try {
    await recordFacts(store, facts, testRecording);
    if (embargoedUntil !== null) {
      const day = { day: embargoedUntil };
      await raw.run(
        "MATCH (n:Entity|Claim) WHERE n.visibility = 'EMBARGOED' SET n.embargoedUntil = $day",
        day,
      );
      await raw.run(
        "MATCH (:Entity)-[tie]->(:Entity) WHERE tie.visibility = 'EMBARGOED' SET tie.embargoedUntil = $day",
        day,
      );
    }
    await check();
  } finally {
    await forgetWhatTestsRecorded(raw, store);
  }
}

describe('what the public may not see leaves no trace in any answer', () => {
  const ways = [
    ['for signed-in readers', 'PARTNER', null],
    ['embargoed until a day to come', 'EMBARGOED', 29991231],
  ] as const;
  it.each([
    ...Object.keys(sorts).flatMap((sort) => ways.map((way) => [sort, ...way] as const)),
    ['hidden entities and ties', 'embargoed without a date', 'EMBARGOED', null] as const,
  ])('%s: %s', async (sort, _, visibility, until) => {
    const hidden = sorts[sort]!(visibility);
    const before = await publicAnswers(hidden);
    await whileRecorded(hidden.facts, until, async () => {
      expect(await publicAnswers(hidden)).toEqual(before);
    });
    expect(await publicAnswers(hidden)).toEqual(before);
  });

  it.each(['hidden entities and ties', 'hidden statements about a public entity'])(
    'not even that something was written: %s',
    async (sort) => {
      const version = '{ dataset { version } }';
      const before = await crosstie.ask(version);
      const health = await (await fetch(new URL('health', crosstie.url))).json();
      await whileRecorded(sorts[sort]!('PARTNER').facts, null, async () => {
        expect(await crosstie.ask(version)).toEqual(before);
        expect(await (await fetch(new URL('health', crosstie.url))).json()).toEqual(health);
      });
    },
  );
});

describe('an embargo', () => {
  const ended = [
    ['was over long ago', 20200101],
    ['ends today', dayOf(new Date())],
  ] as const;

  async function beforeAndAfter(
    sort: string,
    until: Day,
    check: (before: Answers, after: Answers, hidden: Added) => void,
  ): Promise<void> {
    const hidden = sorts[sort]!('EMBARGOED');
    const before = await publicAnswers(hidden);
    await whileRecorded(hidden.facts, until, async () => check(before, await publicAnswers(hidden), hidden));
  }

  it.each(ended)('that %s lets entities and ties be seen everywhere', async (_, until) => {
    await beforeAndAfter('hidden entities and ties', until, (before, after, hidden) => {
      const [alliance, figure, source] = hidden.entities;
      expect(after.named.nodes.map(({ name }) => name).sort()).toEqual([
        'Zanzibar Alliance',
        'Zanzibar papers',
      ]);
      expect(after.hidden).toEqual(hidden.entities.map((id) => ({ id })));
      expect(Object.values(after.byId).filter((tie) => tie !== null)).toHaveLength(hidden.ties.length);
      expect(after.dataset.entities - before.dataset.entities).toBe(hidden.entities.length);
      expect(after.dataset.ties - before.dataset.ties).toBe(hidden.ties.length);
      expect(after.dataset.claims).toBeGreaterThan(before.dataset.claims);
      expect(after.sources.nodes).toContainEqual({ id: source });
      expect(after.firm.figures).toContainEqual({ id: figure });
      expect(after.firm.tieCount - before.firm.tieCount).toBe(1);
      expect(after.neighborhood.entities).toContainEqual({ id: alliance });
      expect([before.gamaliel.states, after.gamaliel.states]).toEqual([[], ['CO']]);
      expect(after.inColorado.totalCount - before.inColorado.totalCount).toBe(1);
      expect(after.convening.totalCount - before.convening.totalCount).toBe(1);
      expect(after.onTheIssue.nodes).toContainEqual({ id: gamaliel, name: 'Gamaliel' });
    });
  });

  it.each(ended)('that %s lets what leads through a place or an issue be found', async (_, until) => {
    await beforeAndAfter('public ties to hidden ends', until, (before, after) => {
      expect([before.gamaliel.states, after.gamaliel.states]).toEqual([[], ['WY']]);
      expect(after.inWyoming.totalCount - before.inWyoming.totalCount).toBe(1);
      expect(after.onTheIssue.nodes).toContainEqual({ id: gamaliel, name: 'Gamaliel' });
    });
  });

  it.each(ended)('that %s lets statements be read', async (_, until) => {
    await beforeAndAfter('hidden statements about a public entity', until, (before, after) => {
      const founded = ({ ccc: { claims } }: Answers): unknown[] =>
        claims.filter(({ property }) => property === 'founded').map(({ value }) => value);
      expect(founded(before)).toEqual(['1968']);
      expect(founded(after).sort()).toEqual(['1901', '1968']);
    });
  });
});

describe('who may see a fact', () => {
  it('is decided when it is first recorded: saying it again in public does not open it', async () => {
    const alliance = zanzibarAlliance('PARTNER');
    const tie = tieRecord('PARTNERS_WITH', [ccc, moveOn], { source: study, visibility: 'PARTNER' });
    await whileRecorded({ entities: [alliance], ties: [tie] }, null, async () => {
      const inPublic = {
        entities: [{ ...alliance, visibility: 'PUBLIC' as const }],
        ties: [{ ...tie, visibility: 'PUBLIC' as const }],
      };
      await recordFacts(store, inPublic, testRecording);
      const seen = await crosstie.ask(
        'query ($alliance: ID!, $tie: ID!) { entity(id: $alliance) { id } tie(id: $tie) { id } }',
        {
          alliance: alliance.id,
          tie: tie.id,
        },
      );
      expect(seen).toEqual({ entity: null, tie: null });
    });
  });
});

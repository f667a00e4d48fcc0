import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { betweenness } from '../../server/analysis/kernels/betweenness.ts';
import { buildGraph } from '../../server/analysis/kernels/csr.ts';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { recordFacts } from '../../server/services/recordFacts.ts';
import type { Store } from '../../server/store/store.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { forgetWhatTestsRecorded, testRecording, tieRecord } from '../support/facts.ts';
import { openGraphStore } from '../support/graphStore.ts';
import { openRawGraph, type RawGraph } from '../support/rawGraph.ts';

let asked: string[] = [];
let crosstie: TestCrosstie;
let store: Store;
let raw: RawGraph;
beforeAll(async () => {
  crosstie = await startTestCrosstie({ onQuery: ({ name }) => asked.push(name) });
  store = await openGraphStore();
  raw = openRawGraph();
});
afterAll(async () => {
  await raw.close();
  await store.close();
  await crosstie.close();
});

const center = seedEntityId('center-for-community-change-hybrid');
const firm = seedEntityId('fair-immigration-reform-movement');
const promiseArizona = seedEntityId('promise-arizona');
const moveOn = seedEntityId('moveon');
const gamaliel = seedEntityId('gamaliel');
const study = seedEntityId('alliance-study');

interface Outcome {
  readonly state: 'DONE' | 'RUNNING';
  readonly values: (number | null)[];
  readonly names: string[];
  readonly ranks: (number | null)[];
  readonly statement: string;
  readonly convention: { id: string };
}
interface Analysis {
  readonly key: string;
  readonly graphVersion: string;
  readonly statement: string;
  readonly actorCount: number;
  readonly tieCount: number;
  readonly undatedTieCount: number;
  readonly actors: { id: string; name: string; parts: string[]; legalForm: string | null }[];
  readonly ties: { id: string; kind: string; from: string; to: string }[];
  readonly measures: Outcome[];
}

/** An analysis whose measures are all done: asks again while one is running, as a client does. */
async function analysis(scope: object, of: readonly object[] = []): Promise<Analysis> {
  for (;;) {
    const { analysis } = await crosstie.ask<{ analysis: Analysis }>(
      `query ($scope: ScopeInput, $of: [MeasureChoice!]!) {
        analysis(scope: $scope) {
          key graphVersion statement actorCount tieCount undatedTieCount
          actors { id name parts legalForm }
          ties { id kind from to }
          measures(of: $of) { state values names ranks statement convention { id } }
        }
      }`,
      { scope, of },
    );
    if (analysis.measures.every(({ state }) => state === 'DONE')) return analysis;
  }
}

function tiedTo({ ties }: Analysis, actor: string): Set<string> {
  return new Set(ties.flatMap(({ from, to }) => (from === actor ? [to] : to === actor ? [from] : [])));
}

describe('analysis', () => {
  it('takes the Center as one hybrid actor, or its sisters apart', async () => {
    const one = await analysis({});
    const parts = one.actors.find(({ id }) => id === center)!.parts;
    expect(parts).toHaveLength(3);
    expect(tiedTo(one, center)).toContain(firm);
    const apart = await analysis({ hybrids: 'APART' });
    expect(apart.actors.map(({ id }) => id)).not.toContain(center);
    for (const sister of parts.slice(1)) expect(tiedTo(apart, sister)).toContain(firm);
    expect(apart.statement).toMatch(/Sister entities stand apart/);
  });

  it('has the sponsorship of Promise Arizona in 2012 and not in 2016', async () => {
    const sponsored = async (asOf: string): Promise<boolean> =>
      (await analysis({ asOf, tieKinds: ['FISCALLY_SPONSORS'] })).actors.some(
        ({ id }) => id === promiseArizona,
      );
    expect([await sponsored('2012'), await sponsored('2016')]).toEqual([true, false]);
  });

  it('gives the values that the kernel gives for the ties it lists, with ranks and a method', async () => {
    const found = await analysis({ asOf: '2012' }, [{ measure: 'betweenness' }]);
    const index = new Map(found.actors.map(({ id }, at) => [id, at]));
    const graph = buildGraph({
      order: found.actors.length,
      directed: false,
      from: Int32Array.from(found.ties, ({ from }) => index.get(from)!),
      to: Int32Array.from(found.ties, ({ to }) => index.get(to)!),
    });
    const [{ values, ranks, statement }] = found.measures as [Outcome];
    expect(values).toEqual([...betweenness(graph)]);
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(values[ranks.indexOf(1)]).toBe(Math.max(...(values as number[])));
    expect(statement).toMatch(/Brandes/);
    expect(found.statement).toMatch(/As of 2012/);
    expect(found.tieCount).toBe(graph.size);
  });

  it('sets directions aside for measures that know none', async () => {
    const money = { tieKinds: ['FUNDS', 'BUILDS_CAPACITY_OF'], direction: 'AS_STATED' };
    const { measures } = await analysis(money, [
      { measure: 'national_to_local.span' },
      { measure: 'degree' },
    ]);
    expect(measures[0]!.statement).toMatch(/Directions are set aside for this measure/);
    expect(measures[1]!.convention.id).toBe('in');
  });

  it('says null where a measure is undefined, and why', async () => {
    const { actors, measures } = await analysis({ isolates: true }, [{ measure: 'constraint' }]);
    const [{ values, ranks, statement }] = measures as [Outcome];
    const undefinedAt = values.findIndex((value) => value === null);
    expect(undefinedAt).toBeGreaterThanOrEqual(0);
    expect(ranks[undefinedAt]).toBeNull();
    expect(statement).toMatch(/Undefined:/);
    expect(actors).toHaveLength(values.length);
  });

  it('says why: a path, and a triad whose ends are not tied', async () => {
    const { analysis: found } = await crosstie.ask<{
      analysis: { paths: Explanation; triads: Explanation; ties: Analysis['ties'] };
    }>(
      `query ($actor: ID!) { analysis(scope: { asOf: "2012" }) {
        ties { id kind from to }
        paths: why(actor: $actor, of: { measure: "betweenness" }, first: 5) { kind total items { actors value } }
        triads: why(actor: $actor, of: { measure: "brokerage.raw" }, first: 200) { kind total items { actors role } }
      } }`,
      { actor: center },
    );
    const tied = new Set(found.ties.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
    expect(found.paths).toMatchObject({ kind: 'PATHS' });
    expect(found.paths.items).toHaveLength(5);
    for (const { actors } of found.paths.items) {
      expect(actors.slice(1, -1)).toContain(center);
      for (let at = 1; at < actors.length; at++) expect(tied).toContain(`${actors[at - 1]} ${actors[at]}`);
    }
    expect(found.triads.items.length).toBeGreaterThan(0);
    for (const { actors, role } of found.triads.items) {
      expect(actors[1]).toBe(center);
      expect(role).toBe('COORDINATOR');
      expect(tied).not.toContain(`${actors[0]} ${actors[2]}`);
    }
  });

  it('tells reach state by state, and two-mode measures where the network has two modes', async () => {
    const byState = {
      measure: 'national_to_local.reach',
      convention: '{view},within 2 steps by state,levels={group}',
    };
    const { actors, measures } = await analysis({}, [byState, { measure: 'twomode.degree' }]);
    const [states, twoMode] = measures as [Outcome, Outcome];
    expect(states.names).toContain('CA');
    expect(states.values).toHaveLength(actors.length * states.names.length);
    expect(new Set(twoMode.values)).toEqual(new Set([null]));
    expect(twoMode.statement).toMatch(/Undefined: the network is not of two modes/);
    const campaigns = await analysis({ tieKinds: ['PARTICIPATES_IN'] }, [{ measure: 'twomode.degree' }]);
    const shares = campaigns.measures[0]!.values as number[];
    expect(Math.max(...shares)).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('says what of that which only some conventions need a network holds, and which convention needs what', async () => {
    const scopes = [
      '{}',
      '{ tieKinds: [PARTICIPATES_IN] }',
      '{ tieKinds: [BUILDS_CAPACITY_OF] }',
      '{ tieKinds: [FUNDS] }',
    ];
    const held = await Promise.all(
      scopes.map(async (scope) => {
        const { analysis } = await crosstie.ask<{ analysis: { traits: string[] } }>(
          `{ analysis(scope: ${scope}) { traits } }`,
        );
        return analysis.traits.filter((trait) => trait !== 'STATES');
      }),
    );
    expect(held).toEqual([['SUPPORT', 'MONEY'], ['MODES'], ['SUPPORT'], ['SUPPORT', 'MONEY']]);
    const { measures } = await crosstie.ask<{
      measures: { name: string; conventions: { id: string; needsTrait: string | null }[] }[];
    }>('{ measures { name conventions { id needsTrait } } }');
    const needs = (wanted: string) =>
      new Set(measures.find(({ name }) => name === wanted)!.conventions.map(({ needsTrait }) => needsTrait));
    expect(needs('twomode.degree')).toEqual(new Set(['MODES']));
    expect(needs('national_to_local.support_through')).toEqual(new Set(['MONEY']));
    expect(needs('degree')).toEqual(new Set([null]));
  });

  it('groups by issue and by the communities found in the network', async () => {
    const by = (partition: string) => ({
      measure: 'modularity',
      convention: '{view},partition={group}',
      partition,
    });
    const { measures } = await analysis({}, [
      by('community'),
      { measure: 'modularity', convention: '{view},leiden,best of 10 seeds' },
      by('issue'),
    ]);
    expect(measures[0]!.values).toEqual([expect.closeTo(measures[1]!.values[0]!, 9)]);
    expect(measures[0]!.statement).toMatch(/Groups: communities that the Leiden algorithm finds/);
    expect(measures[2]!.statement).toMatch(/Groups: issue: .*Civil rights/);
    const { analysis: drawn } = await crosstie.ask<{
      analysis: { robustness: { state: string; low: number[] } };
    }>(
      `{ analysis { robustness(of: { measure: "brokerage.raw", partition: "community" }, draws: { draws: 4 }) { state low } } }`,
    );
    expect(drawn.robustness.state).toBe('DONE');
  });

  it('ranks the least constrained first', async () => {
    const { measures } = await analysis({}, [{ measure: 'constraint' }, { measure: 'community' }]);
    const [constraint, community] = measures as [Outcome, Outcome];
    const defined = constraint.values.filter((value) => value !== null);
    expect(constraint.values[constraint.ranks.indexOf(1)]).toBe(Math.min(...defined));
    expect(new Set(community.ranks)).toEqual(new Set([null]));
  });

  it('says why of span by paths from national to local actors', async () => {
    const { analysis: found } = await crosstie.ask<{
      analysis: { actors: { id: string; level: string | null }[]; why: Explanation };
    }>(
      `query ($actor: ID!) { analysis { actors { id level }
        why(actor: $actor, of: { measure: "national_to_local.span" }, first: 100) { kind total items { actors value } } } }`,
      { actor: center },
    );
    const levels = new Map(found.actors.map(({ id, level }) => [id, level]));
    expect(found.why.items.length).toBeGreaterThan(0);
    for (const { actors } of found.why.items) {
      expect(['NATIONAL', 'MULTI_STATE']).toContain(levels.get(actors[0]!));
      expect(levels.get(actors.at(-1)!)).toBe('LOCAL');
    }
  });

  it('draws once for several measures what it draws for each, and refuses what is not one number', async () => {
    const of = [
      { measure: 'degree' },
      { measure: 'constraint' },
      { measure: 'national_to_local.support_through' },
    ];
    const draws = { draws: 20, seed: 5 };
    const fields = 'state low high bestRank keptShare';
    const { analysis: found } = await crosstie.ask<{
      analysis: Record<string, object> & { all: object[] };
    }>(
      `query ($of: [MeasureChoice!]!, $a: MeasureChoice!, $b: MeasureChoice!, $c: MeasureChoice!, $draws: DrawsInput) {
        analysis { all: robustnessOfAll(of: $of, draws: $draws) { ${fields} }
          a: robustness(of: $a, draws: $draws) { ${fields} }
          b: robustness(of: $b, draws: $draws) { ${fields} }
          c: robustness(of: $c, draws: $draws) { ${fields} } } }`,
      { of, a: of[0], b: of[1], c: of[2], draws },
    );
    expect(found.all).toEqual([found['a'], found['b'], found['c']]);
    const [refusal] = await crosstie.refusals(
      `{ analysis { robustness(of: { measure: "national_to_local.support_arriving", convention: "ties by kind,levels={group}" }) { state } } }`,
    );
    expect(refusal!.message).toMatch(/one number for each kind of support/);
  });

  it('compares ranks among all actors of either network', async () => {
    const { analysis: before } = await crosstie.ask<{
      analysis: {
        actors: { id: string }[];
        measures: Outcome[];
        comparison: {
          other: { actors: { id: string }[]; measures: Outcome[] };
          actors: { id: string; rankBefore: number | null; rankAfter: number | null }[];
          entered: { id: string }[];
          enteredRanks: (number | null)[];
        };
      };
    }>(
      `{ analysis(scope: { asOf: "2004" }) { actors { id } measures(of: [{ measure: "constraint" }]) { ranks }
        comparison(with: { asOf: "2012" }, of: { measure: "constraint" }, draws: { draws: 2 }) {
          other { actors { id } measures(of: [{ measure: "constraint" }]) { ranks } }
          actors { id rankBefore rankAfter } entered { id } enteredRanks } } }`,
    );
    const { comparison } = before;
    const rankIn = ({ actors, measures }: { actors: { id: string }[]; measures: Outcome[] }, id: string) =>
      measures[0]!.ranks[actors.findIndex((actor) => actor.id === id)]!;
    expect(comparison.actors.length).toBeGreaterThan(0);
    for (const { id, rankBefore, rankAfter } of comparison.actors)
      expect([rankBefore, rankAfter]).toEqual([rankIn(before, id), rankIn(comparison.other, id)]);
    expect(comparison.enteredRanks).toEqual(comparison.entered.map(({ id }) => rankIn(comparison.other, id)));
  });

  it('reads the graph once for all scopes of a version, and again after a write that its reader can see', async () => {
    await analysis({ asOf: '2009' });
    asked = [];
    const before = await analysis({ asOf: '2010' }, [{ measure: 'degree' }]);
    expect(asked.filter((name) => name.startsWith('analysis'))).toEqual([]);
    try {
      const tie = tieRecord('PARTNERS_WITH', [gamaliel, moveOn], { source: study });
      await recordFacts(store, { entities: [], ties: [tie] }, testRecording);
      const after = await analysis({ asOf: '2010' }, [{ measure: 'degree' }]);
      expect(after.key).toBe(before.key);
      expect(after.graphVersion).not.toBe(before.graphVersion);
      expect(after.tieCount - before.tieCount).toBe(1);
      const degreeOf = ({ actors, measures }: Analysis, id: string) =>
        measures[0]!.values[actors.findIndex((actor) => actor.id === id)]!;
      expect(degreeOf(after, moveOn) - degreeOf(before, moveOn)).toBe(1);
    } finally {
      await forgetWhatTestsRecorded(raw, store);
    }
  });

  it('tells support as it arrives from national and goes on to local actors', async () => {
    const { actors } = (
      await crosstie.ask<{ analysis: { actors: { id: string; kind: string; level: string | null }[] } }>(
        '{ analysis(scope: { isolates: true }) { actors { id kind level } } }',
      )
    ).analysis;
    const at = (level: string): string =>
      actors.find((one) => one.id !== center && one.kind === 'Organization' && one.level === level)!.id;
    const [national, local] = [at('NATIONAL'), at('LOCAL')];
    const supports = (what: string, conventions: readonly string[]) =>
      conventions.map((id) => ({
        measure: `national_to_local.support_${what}`,
        convention: `${id},levels={group}`,
      }));
    try {
      const ties = [
        tieRecord('FUNDS', [national, center], { source: study }, { amountUsd: '500', fundingKind: 'GRANT' }),
        tieRecord('FUNDS', [center, local], { source: study }, { amountUsd: '200', fundingKind: 'SUBGRANT' }),
        tieRecord('BUILDS_CAPACITY_OF', [center, local], { source: study }, { forms: ['TRAINING'] }),
      ];
      await recordFacts(store, { entities: [], ties }, testRecording);
      const scope = { tieKinds: ['FUNDS', 'BUILDS_CAPACITY_OF'] };
      const of = [
        ...supports('arriving', ['USD']),
        ...supports('through', ['USD']),
        ...supports('passed_on', ['ties by kind']),
      ];
      const found = await analysis(scope, of);
      const [arriving, through, kinds] = found.measures as [Outcome, Outcome, Outcome];
      const here = found.actors.findIndex(({ id }) => id === center);
      expect(arriving.values[here]).toBeGreaterThanOrEqual(500);
      expect(through.values[here]).toBeGreaterThanOrEqual(200);
      expect(through.ranks[here]).toBeGreaterThanOrEqual(1);
      const count = found.actors.length;
      const ofKind = (kind: string) => kinds.values[count * kinds.names.indexOf(kind) + here];
      expect(ofKind('SUBGRANT')).toBeGreaterThanOrEqual(1);
      expect(ofKind('TRAINING')).toBeGreaterThanOrEqual(1);
      expect(kinds.values).toHaveLength(count * kinds.names.length);
      expect(kinds.ranks).toEqual([]);
    } finally {
      await forgetWhatTestsRecorded(raw, store);
    }
    const [none] = (await analysis({ tieKinds: ['PARTNERS_WITH'] }, supports('through', ['USD']))).measures;
    expect(new Set(none!.values)).toEqual(new Set([null]));
    expect(none!.statement).toMatch(/Undefined: the scope counts no ties of money/);
  });

  it.each([
    ['{ analysis(scope: { tieKinds: [] }) { key } }', 'BAD_USER_INPUT', /at least one kind of tie/],
    ['{ analysis(scope: { minConfidence: 7 }) { key } }', 'BAD_USER_INPUT', /between 0 and 1/],
    ['{ analysis(scope: { asOf: "soon" }) { key } }', 'BAD_USER_INPUT', /not a date/],
    [
      '{ analysis { measures(of: [{ measure: "fame" }]) { state } } }',
      'BAD_USER_INPUT',
      /no measure named “fame”/,
    ],
    [
      '{ analysis { measures(of: [{ measure: "brokerage.raw", partition: "shoe size" }]) { state } } }',
      'BAD_USER_INPUT',
      /cannot be grouped by “shoe size”/,
    ],
    [
      '{ analysis { why(actor: "nobody", of: { measure: "degree" }) { total } } }',
      'BAD_USER_INPUT',
      /no such actor/,
    ],
  ])('refuses %s in words', async (query, code, message) => {
    const [refusal] = await crosstie.refusals(query);
    expect(refusal).toMatchObject({ code });
    expect(refusal!.message).toMatch(message);
  });

  it('describes every measure and preset', async () => {
    const { measures, scopePresets } = await crosstie.ask<{
      measures: { name: string; formula: string; references: string[]; conventions: { id: string }[] }[];
      scopePresets: { name: string; scope: { tieKinds: string[] } }[];
    }>(
      '{ measures { name formula references conventions { id label } } scopePresets { name label scope { tieKinds hybrids } } }',
    );
    for (const { formula, references, conventions } of measures) {
      expect(formula).not.toBe('');
      expect(references.length).toBeGreaterThan(0);
      expect(new Set(conventions.map(({ id }) => id)).size).toBe(conventions.length);
    }
    expect(scopePresets.map(({ name }) => name)).toEqual([
      'ALL_ALLIANCE_TIES',
      'FORMAL_COALITION_TIES',
      'MONEY',
      'CAPACITY_SUPPORT',
      'LEGAL_STRUCTURE',
    ]);
  });
});

interface Explanation {
  readonly kind: string;
  readonly total: number;
  readonly items: { actors: string[]; value: number; role: string | null }[];
}

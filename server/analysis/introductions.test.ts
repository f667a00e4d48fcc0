import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../model/partialDate.ts';
import type { TieKindName } from '../model/vocabulary.ts';
import type { AllianceActor, AllianceTie } from './allianceData.ts';
import {
  dayAskedOf,
  introductionNetwork,
  introductionTieKinds,
  recencyOf,
  trustOf,
  UNDATED_RECENCY,
} from './introductions.ts';
import { trustedPaths } from './kernels/trustedPaths.ts';
import { defaultScope, strengthOf } from './scope.ts';
import { scopedNetwork } from './scopedNetwork.ts';

const TODAY = 20260101;
const rule = { on: TODAY, halfLifeYears: 10 };

describe('recency', () => {
  const of = (latest: number, undated = false): number => recencyOf({ latest, undated }, rule);

  it('is 1 for a tie that may last', () => {
    expect([of(END_OF_TIME), of(TODAY), of(20301231)]).toEqual([1, 1, 1]);
  });

  it('is halved with each half-life since the end', () => {
    expect(of(20160101)).toBeCloseTo(0.5, 12);
    expect(of(20060101)).toBeCloseTo(0.25, 12);
    expect(recencyOf({ latest: 20210101, undated: false }, { on: TODAY, halfLifeYears: 5 })).toBeCloseTo(
      0.5,
      12,
    );
  });

  it('is that of half a half-life where there is no date at all', () => {
    expect(of(END_OF_TIME, true)).toBe(UNDATED_RECENCY);
    expect(UNDATED_RECENCY).toBeCloseTo(of(20210101), 12);
  });

  it('never grows as time goes by, and lies above 0 and is at most 1', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    const day = days.map((date) => Number(date.toISOString().slice(0, 10).replaceAll('-', '')));
    fc.assert(
      fc.property(day, day, day, fc.integer({ min: 1, max: 100 }), (latest, a, b, halfLifeYears) => {
        const [sooner, later] = a < b ? [a, b] : [b, a];
        const recency = (on: number) => recencyOf({ latest, undated: false }, { on, halfLifeYears });
        expect(recency(later)).toBeLessThanOrEqual(recency(sooner));
        expect(recency(later)).toBeGreaterThan(0);
        expect(recency(sooner)).toBeLessThanOrEqual(1);
      }),
      { seed: 26 },
    );
  });

  it('is as of the last day that is asked of, and of today where none is', () => {
    expect([dayAskedOf('2012', TODAY), dayAskedOf('2004/2008-06', TODAY), dayAskedOf(null, TODAY)]).toEqual([
      20121231, 20080630, 20260101,
    ]);
  });
});

/** A small alliance: a hybrid of two sisters, a coalition and some organizations. */
const kinds: Readonly<Record<string, AllianceActor['kind']>> = {
  a: 'Organization',
  b: 'Organization',
  c3: 'Organization',
  c4: 'Organization',
  center: 'Hybrid',
  d: 'Organization',
  firm: 'Coalition',
};
const ids = Object.keys(kinds);
const actors = ids.map((id): AllianceActor => ({
  id,
  name: id,
  kind: kinds[id]!,
  sector: null,
  levels: [],
  legalForms: [],
  states: [],
  issues: [],
}));
const tied = (
  id: string,
  kind: TieKindName,
  source: string,
  target: string,
  given: Partial<AllianceTie> = {},
): AllianceTie => ({
  id,
  kind,
  source,
  target,
  confidence: 1,
  from: BEGINNING_OF_TIME,
  to: END_OF_TIME,
  undated: true,
  roles: null,
  amountUsd: null,
  fundingKind: null,
  forms: [],
  ...given,
});
const sisters = [tied('s3', 'COMPONENT_OF', 'c3', 'center'), tied('s4', 'COMPONENT_OF', 'c4', 'center')];

const year = fc.integer({ min: 2000, max: 2012 });
const alliances = fc
  .array(
    fc.record({
      kind: fc.constantFrom<TieKindName>(
        'MEMBER_OF',
        'FUNDS',
        'PARTNERS_WITH',
        'FISCALLY_SPONSORS',
        'RECOMMENDS',
      ),
      source: fc.constantFrom(...ids),
      target: fc.constantFrom(...ids),
      confidence: fc.constantFrom(0, 0.4, 0.8, 1),
      years: fc.option(fc.tuple(year, year)),
    }),
    { minLength: 12, maxLength: 30, size: 'max' },
  )
  .map((ties) =>
    ties
      .filter(({ source, target }) => source !== target)
      .map(({ kind, source, target, confidence, years }, at) =>
        tied(`t${at}`, kind, source, target, {
          confidence,
          undated: years === null,
          ...(years && {
            from: Math.min(...years) * 10_000 + 101,
            to: Math.max(...years) * 10_000 + 1231,
          }),
        }),
      ),
  );

const choices = fc.record({
  ties: alliances,
  tieKinds: fc.subarray(
    ['MEMBER_OF', 'FUNDS', 'PARTNERS_WITH', 'FISCALLY_SPONSORS', 'RECOMMENDS', 'COMPONENT_OF'] as const,
    { minLength: 3 },
  ),
  avoid: fc.constantFrom(null, 'b', 'firm'),
  asOf: fc.constantFrom(null, '2004', '2008'),
  sistersAs: fc.constantFrom<'ONE_ACTOR' | 'APART'>('ONE_ACTOR', 'APART'),
  mostSteps: fc.integer({ min: 1, max: 5 }),
});
type Choice = typeof choices extends fc.Arbitrary<infer C> ? C : never;

/** Where an entity stands, said in words of the question and not by the scope's own code. */
function placesOf(id: string, sistersAs: Choice['sistersAs']): string[] {
  if (sistersAs === 'ONE_ACTOR') return ['center', 'c3', 'c4'].includes(id) ? ['center'] : [id];
  return id === 'center' ? ['c3', 'c4'] : [id];
}

/** The best trust of each path from `a` to `d` by trying all, straight from the ties as they are stated. */
function byTryingAll({ ties, tieKinds, avoid, asOf, sistersAs, mostSteps }: Choice): number[] {
  const best = new Map<string, number>();
  for (const tie of [...ties, ...sisters]) {
    if (!(tieKinds as readonly string[]).includes(tie.kind)) continue;
    const day = asOf === null ? TODAY : Number(asOf) * 10_000 + 1231;
    if (asOf !== null && (tie.from > day || tie.to < Number(asOf) * 10_000 + 101)) continue;
    const age = Math.max(0, Math.floor(day / 10_000) - Math.floor(tie.to / 10_000));
    const fraction = day % 10_000 === 101 ? -(11 / 12 + 30 / 372) : 0;
    const recency = tie.undated ? UNDATED_RECENCY : 2 ** (-Math.max(0, age + fraction) / 10);
    const trust = tie.confidence * strengthOf(defaultScope, tie.kind) * recency;
    if (trust === 0) continue;
    for (const from of placesOf(tie.source, sistersAs))
      for (const to of placesOf(tie.target, sistersAs))
        for (const way of [`${from} ${to}`, `${to} ${from}`])
          if (from !== to) best.set(way, Math.max(best.get(way) ?? 0, trust));
  }
  const found: number[] = [];
  const walk = (path: string[], trust: number): void => {
    const last = path.at(-1)!;
    if (last === 'd') found.push(trust);
    if (last === 'd' || path.length > mostSteps) return;
    for (const next of ids)
      if (!path.includes(next) && next !== avoid && best.has(`${last} ${next}`))
        walk([...path, next], trust * best.get(`${last} ${next}`)!);
  };
  walk(['a'], 1);
  return found.sort((x, y) => y - x);
}

describe('introductions over an alliance', () => {
  it('are the best there are with these kinds, on this date, past those avoided, with sisters as one or apart (1,000 alliances)', () => {
    let found = 0;
    fc.assert(
      fc.property(choices, (choice) => {
        const network = scopedNetwork(
          { actors, ties: [...choice.ties, ...sisters], issues: new Map() },
          {
            ...defaultScope,
            tieKinds: introductionTieKinds,
            asOf: choice.asOf,
            hybrids: choice.sistersAs,
            isolates: true,
          },
          TODAY,
        );
        const at = (id: string): number => network.ids.indexOf(id);
        const introductions = introductionNetwork(network, {
          tieKinds: choice.tieKinds,
          avoid: new Set(choice.avoid === null ? [] : [at(choice.avoid)]),
          rule: { on: dayAskedOf(choice.asOf, TODAY), halfLifeYears: 10 },
        });
        const { paths } = trustedPaths(introductions.lengths, {
          sources: Int32Array.of(at('a')),
          targets: Int32Array.of(at('d')),
          mostSteps: choice.mostSteps,
          count: 20,
          mostWork: 1e9,
        });
        const expected = byTryingAll(choice).slice(0, 20);
        expect(paths).toHaveLength(expected.length);
        for (const [rank, { actors: way }] of paths.entries()) {
          const trust = way.slice(1).reduce((product, actor, step) => {
            const joining = introductions
              .between(way[step]!, actor)
              .map((one) => introductions.trusts.get(one)!.trust);
            expect(joining).toEqual([...joining].sort((x, y) => y - x));
            return product * joining[0]!;
          }, 1);
          expect(trust / expected[rank]!).toBeCloseTo(1, 8);
        }
        found += paths.length;
      }),
      { seed: 2012, numRuns: 1000, unbiased: true },
    );
    expect(found).toBeGreaterThan(1000);
  });

  it('trust a tie by its confidence, how close its kind binds and how lately it held', () => {
    const network = scopedNetwork(
      {
        actors,
        ties: [
          tied('t', 'FISCALLY_SPONSORS', 'a', 'b', {
            confidence: 0.8,
            undated: false,
            from: 20100101,
            to: 20160101,
          }),
        ],
        issues: new Map(),
      },
      { ...defaultScope, tieKinds: introductionTieKinds },
      TODAY,
    );
    const { trust, ...factors } = trustOf(network.ties[0]!, rule);
    expect(factors).toEqual({ confidence: 0.8, strength: 0.9, recency: 0.5 });
    expect(trust).toBeCloseTo(0.36, 12);
  });
});

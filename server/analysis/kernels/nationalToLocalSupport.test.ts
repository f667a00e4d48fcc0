import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCAL, NATIONAL, STATE, UNKNOWN, type Levels } from './nationalToLocal.ts';
import { supportFlow, type SupportFlow, type SupportTies } from './nationalToLocalSupport.ts';
import { worstDifference } from './randomGraphs.ts';

const RUNS = { seed: 16, numRuns: 1500 };
const KINDS = 3;

/** Up to 22 ties of support among up to 7 actors, some doubled, some of unknown amount. */
const cases = fc
  .record({
    levels: fc.array(fc.constantFrom(UNKNOWN, NATIONAL, STATE, LOCAL), { minLength: 1, maxLength: 7 }),
    ties: fc.array(
      fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: KINDS - 1 }), fc.constantFrom(NaN, 0, 1, 10, 100)),
      { maxLength: 22 },
    ),
  })
  .map(({ levels, ties }) => ({
    levels: Uint8Array.from(levels),
    ties: tiesOf(ties.map(([a, b, kind, usd]) => [a % levels.length, b % levels.length, kind, usd] as const)),
  }));

function tiesOf(
  list: readonly (readonly [from: number, to: number, kind: number, usd: number])[],
): SupportTies {
  return {
    from: Int32Array.from(list, ([from]) => from),
    to: Int32Array.from(list, ([, to]) => to),
    kinds: Int32Array.from(list, ([, , kind]) => kind),
    kindCount: KINDS,
    amountsUsd: Float64Array.from(list, ([, , , usd]) => usd),
  };
}

/** Every path of two or three ties walked, and the ties of each actor inside collected. */
function byDefinition({ from, to, kinds, amountsUsd }: SupportTies, levels: Levels): SupportFlow {
  const order = levels.length;
  const arriving = Array.from({ length: order }, () => new Set<number>());
  const passedOn = Array.from({ length: order }, () => new Set<number>());
  const walk = (path: readonly number[], actors: readonly number[]): void => {
    if (path.length >= 2 && levels[actors.at(-1)!] === LOCAL)
      for (let i = 1; i < actors.length - 1; i++) {
        arriving[actors[i]!]!.add(path[i - 1]!);
        passedOn[actors[i]!]!.add(path[i]!);
      }
    if (path.length === 3) return;
    from.forEach((giver, tie) => {
      if (giver === actors.at(-1) && !actors.includes(to[tie]!)) walk([...path, tie], [...actors, to[tie]!]);
    });
  };
  levels.forEach((level, v) => {
    if (level === NATIONAL) walk([], [v]);
  });
  const side = (sets: readonly Set<number>[]): SupportFlow['arriving'] => ({
    amountsUsd: Float64Array.from(sets, (set) =>
      [...set].reduce((sum, tie) => sum + (Number.isNaN(amountsUsd[tie]) ? 0 : amountsUsd[tie]!), 0),
    ),
    counts: Float64Array.from(
      sets.flatMap((set) => [0, 1, 2].map((kind) => [...set].filter((tie) => kinds[tie] === kind).length)),
    ),
    unknownAmounts: Float64Array.from(
      sets,
      (set) => [...set].filter((tie) => Number.isNaN(amountsUsd[tie])).length,
    ),
  });
  const [into, out] = [side(arriving), side(passedOn)];
  return {
    arriving: into,
    passedOn: out,
    throughUsd: into.amountsUsd.map((amount, v) => Math.min(amount, out.amountsUsd[v]!)),
  };
}

describe('support flow', () => {
  it('is what the methods note says of its example', () => {
    // F national funder, C national center, S state group, A and B local; kinds: grant, subgrant, training.
    const [F, C, S, A, B] = [0, 1, 2, 3, 4];
    const flow = supportFlow(
      tiesOf([
        [F, C, 0, 900_000],
        [C, S, 1, 200_000],
        [C, S, 2, 0],
        [S, A, 1, 30_000],
        [S, B, 1, NaN],
        [F, A, 0, 50_000],
      ]),
      Uint8Array.of(NATIONAL, NATIONAL, STATE, LOCAL, LOCAL),
    );
    expect([...flow.arriving.amountsUsd]).toEqual([0, 900_000, 200_000, 0, 0]);
    expect([...flow.passedOn.amountsUsd]).toEqual([0, 200_000, 30_000, 0, 0]);
    expect([...flow.throughUsd]).toEqual([0, 200_000, 30_000, 0, 0]);
    expect([...flow.passedOn.unknownAmounts]).toEqual([0, 0, 1, 0, 0]);
    expect([...flow.arriving.counts.subarray(S * KINDS, S * KINDS + KINDS)]).toEqual([0, 1, 1]);
    expect([...flow.passedOn.counts.subarray(S * KINDS, S * KINDS + KINDS)]).toEqual([0, 2, 0]);
    expect([...flow.passedOn.counts.subarray(C * KINDS, C * KINDS + KINDS)]).toEqual([0, 1, 1]);
  });

  it('does not take support that comes back to its giver for support passed on', () => {
    // N → v → u → v is no path; nor is v → w → v.
    const levels = Uint8Array.of(NATIONAL, LOCAL, STATE);
    const flow = supportFlow(
      tiesOf([
        [0, 1, 0, 5],
        [1, 2, 0, 5],
        [2, 1, 0, 5],
      ]),
      levels,
    );
    expect([...flow.arriving.counts]).toEqual(new Array(9).fill(0));
  });

  it('equals the definition with every path walked', () => {
    fc.assert(
      fc.property(cases, ({ ties, levels }) => {
        const [ours, theirs] = [supportFlow(ties, levels), byDefinition(ties, levels)];
        for (const side of ['arriving', 'passedOn'] as const)
          for (const what of ['amountsUsd', 'counts', 'unknownAmounts'] as const)
            expect(worstDifference(ours[side][what], theirs[side][what])).toBe(0);
        expect(worstDifference(ours.throughUsd, theirs.throughUsd)).toBe(0);
      }),
      RUNS,
    );
  });

  it('arrives where and only where it is passed on, and a tie more never takes away', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.nat(), ({ ties, levels }, a, b) => {
        const flow = supportFlow(ties, levels);
        const order = levels.length;
        const sum = (counts: Float64Array, v: number): number =>
          counts.subarray(v * KINDS, v * KINDS + KINDS).reduce((all, count) => all + count, 0);
        const more = supportFlow(
          {
            ...ties,
            from: Int32Array.of(...ties.from, a % order),
            to: Int32Array.of(...ties.to, b % order),
            kinds: Int32Array.of(...ties.kinds, 0),
            amountsUsd: Float64Array.of(...ties.amountsUsd, 7),
          },
          levels,
        );
        for (let v = 0; v < order; v++) {
          const [into, out] = [sum(flow.arriving.counts, v), sum(flow.passedOn.counts, v)];
          const fine = into > 0 === out > 0;
          if (!fine) expect.fail(`actor ${v}: ${into} in, ${out} out`);
        }
        const never = (before: Float64Array, after: Float64Array): void =>
          before.forEach((value, i) => {
            if (after[i]! < value) expect.fail(`${value} became ${after[i]}`);
          });
        for (const side of ['arriving', 'passedOn'] as const)
          for (const what of ['amountsUsd', 'counts', 'unknownAmounts'] as const)
            never(flow[side][what], more[side][what]);
        never(flow.throughUsd, more.throughUsd);
      }),
      RUNS,
    );
  });
});

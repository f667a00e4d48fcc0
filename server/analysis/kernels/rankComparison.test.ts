import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from './csr.ts';
import { directedGraphs, ties, undirectedGraphs, worstDifference } from './randomGraphs.ts';
import {
  changeBeyondNoise,
  compared,
  kendall,
  pearson,
  ranksOf,
  sharedActors,
  spearman,
} from './rankComparison.ts';
import { tieTurnover } from './tieTurnover.ts';

const RUNS = { seed: 35, numRuns: 1000 };

const pairsOfValues = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), {
    minLength: 2,
    maxLength: 14,
  })
  .map((pairs) => [Float64Array.from(pairs, ([a]) => a), Float64Array.from(pairs, ([, b]) => b)] as const);

describe('ranksOf', () => {
  it('gives equals the better rank, and none to what is undefined', () => {
    expect(ranksOf(Float64Array.of(3, 5, NaN, 5, 1))).toEqual(Float64Array.of(3, 1, NaN, 1, 4));
  });
});

describe('correlations', () => {
  it('are 1 for the same order, −1 for the opposite one, and undefined where all are equal', () => {
    const [up, down, flat] = [
      Float64Array.of(1, 2, 3),
      Float64Array.of(9, 4, 1),
      Float64Array.of(0.1, 0.1, 0.1),
    ];
    for (const correlation of [spearman, kendall]) {
      expect(correlation(up, up)).toBeCloseTo(1, 14);
      expect(correlation(up, down)).toBeCloseTo(-1, 14);
    }
    for (const correlation of [pearson, spearman, kendall]) expect(correlation(up, flat)).toBeNaN();
  });

  it('pass over pairs with an undefined value', () => {
    const [a, b] = [Float64Array.of(1, NaN, 2, 3), Float64Array.of(2, 9, NaN, 4)];
    for (const correlation of [pearson, spearman, kendall]) expect(correlation(a, b)).toBeCloseTo(1, 14);
  });

  it('agree with their definitions over pairs (property)', () => {
    fc.assert(
      fc.property(pairsOfValues, ([a, b]) => {
        let [same, opposite, aliveA, aliveB] = [0, 0, 0, 0];
        for (let i = 0; i < a.length; i++)
          for (let j = 0; j < i; j++) {
            const sign = Math.sign(a[i]! - a[j]!) * Math.sign(b[i]! - b[j]!);
            if (sign > 0) same++;
            if (sign < 0) opposite++;
            if (a[i] !== a[j]) aliveA++;
            if (b[i] !== b[j]) aliveB++;
          }
        const expected = (same - opposite) / Math.sqrt(aliveA * aliveB);
        expect(worstDifference([kendall(a, b)], [expected])).toBeLessThan(1e-12);
        const middle = (values: Float64Array): Float64Array =>
          values.map(
            (value) =>
              values.filter((other) => other < value).length +
              values.filter((other) => other === value).length / 2,
          );
        expect(worstDifference([spearman(a, b)], [pearson(middle(a), middle(b))])).toBeLessThan(1e-12);
        const n = a.length;
        const sum = (values: Float64Array): number => values.reduce((x, y) => x + y, 0);
        const moment = (x: Float64Array, y: Float64Array): number =>
          n * sum(x.map((value, i) => value * y[i]!)) - sum(x) * sum(y);
        const correlation = moment(a, b) / Math.sqrt(moment(a, a) * moment(b, b));
        expect(worstDifference([pearson(a, b)], [correlation])).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });
});

describe('compared', () => {
  it('gives differences, places won and lost, and who entered and left', () => {
    const shared = sharedActors(['a', 'b', 'c', 'd'], ['d', 'x', 'b', 'a']);
    expect(shared).toEqual({
      before: Int32Array.of(0, 1, 3),
      after: Int32Array.of(3, 2, 0),
      entered: Int32Array.of(1),
      left: Int32Array.of(2),
    });
    const { differences, climbs } = compared(Float64Array.of(10, 5, 1), Float64Array.of(3, 5, 8));
    expect(differences).toEqual(Float64Array.of(-7, 0, 7));
    expect(climbs).toEqual(Float64Array.of(-2, 0, 2));
  });

  it('calls a change beyond noise only where 95 % of draws agree on its sign', () => {
    const pairs = Array.from({ length: 100 }, (_, i) => i);
    const { low, high, beyondNoise } = changeBeyondNoise(
      {
        before: Float64Array.from(pairs.flatMap((i) => [i / 100, i % 2, NaN])),
        after: Float64Array.from(pairs.flatMap((i) => [0, 2 + i / 100, ((i + 1) % 2) + 0, 1])),
      },
      { before: 3, after: 4 },
      { before: Int32Array.of(0, 1, 2), after: Int32Array.of(1, 2, 3) },
    );
    expect(beyondNoise).toEqual(Uint8Array.of(1, 0, 0));
    expect(worstDifference(low, [2, -1, NaN])).toBeLessThan(1e-12);
    expect(worstDifference(high, [2, 1, NaN])).toBeLessThan(1e-12);
  });
});

describe('tieTurnover', () => {
  it('counts the ties that stayed, came and went (property)', () => {
    const states = fc.oneof(
      fc.tuple(directedGraphs, directedGraphs),
      fc.tuple(undirectedGraphs, undirectedGraphs),
    );
    fc.assert(
      fc.property(states, ([before, other]) => {
        const { order, directed } = before;
        // The other graph's ties among as many actors.
        const there = ties(other);
        const kept: [number, number][] = [];
        for (let v = 0; v < Math.min(order, other.order); v++)
          for (let u = 0; u < Math.min(order, other.order); u++) if (there(v, u)) kept.push([v, u]);
        const after = buildGraph({
          order,
          directed,
          from: Int32Array.from(kept, ([v]) => v),
          to: Int32Array.from(kept, ([, u]) => u),
        });
        const [was, is] = [ties(before), ties(after)];
        let [persisted, added, dropped, pairs] = [0, 0, 0, 0];
        for (let v = 0; v < order; v++)
          for (let u = 0; u < order; u++) {
            if (v === u || (!directed && u < v)) continue;
            pairs++;
            if (was(v, u) && is(v, u)) persisted++;
            else if (is(v, u)) added++;
            else if (was(v, u)) dropped++;
          }
        const turnover = tieTurnover(before, after);
        expect(turnover).toMatchObject({ persisted, added, dropped, changed: added + dropped });
        expect(
          worstDifference(
            [turnover.jaccard, turnover.changedShare, turnover.densityChange],
            [persisted / (persisted + added + dropped), (added + dropped) / pairs, (added - dropped) / pairs],
          ),
        ).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });

  it('refuses states of different actors', () => {
    const alone = (order: number) =>
      buildGraph({ order, directed: false, from: new Int32Array(0), to: new Int32Array(0) });
    expect(() => tieTurnover(alone(2), alone(3))).toThrow(RangeError);
  });
});

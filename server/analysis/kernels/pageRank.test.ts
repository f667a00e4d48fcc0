import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, sourcesOf, type Graph } from './csr.ts';
import { leadingEigenvector } from './eigenvector.ts';
import { katz } from './katz.ts';
import { pageRank } from './pageRank.ts';
import { relabelled, valuedGraphs, withPermutation, worstDifference } from './randomGraphs.ts';

const RUNS = { seed: 32, numRuns: 1000 };

/** `arcs[u][v]`: the strength of the tie from u to v. */
function arcsOf({ order, out }: Graph, valued: boolean): number[][] {
  const arcs = Array.from({ length: order }, () => new Array<number>(order).fill(0));
  sourcesOf(out).forEach((u, i) => {
    arcs[u]![out.targets[i]!] = valued && out.strengths ? out.strengths[i]! : 1;
  });
  return arcs;
}

/** The solution of a system of linear equations, by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const m = matrix.map((row, i) => [...row, right[i]!]);
  const n = m.length;
  for (let k = 0; k < n; k++) {
    const pivot = m
      .slice(k)
      .reduce((best, row, i) => (Math.abs(row[k]!) > Math.abs(m[best]![k]!) ? k + i : best), k);
    [m[k], m[pivot]] = [m[pivot]!, m[k]!];
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = m[i]![k]! / m[k]![k]!;
      for (let j = k; j <= n; j++) m[i]![j]! -= factor * m[k]![j]!;
    }
  }
  return m.map((row, i) => row[n]! / row[i]!);
}

describe('pageRank', () => {
  it('gives all of a cycle the same, and two tied actors half each', () => {
    const dyad = buildGraph({ order: 2, directed: false, from: Int32Array.of(0), to: Int32Array.of(1) });
    expect(worstDifference(pageRank(dyad, { valued: false }), [0.5, 0.5])).toBeLessThan(1e-13);
  });

  it('lets an actor without outgoing ties begin anywhere', () => {
    // x₀ = 0.075 + 0.425 x₁, x₁ = 0.075 + 0.85 x₀ + 0.425 x₁.
    const arc = buildGraph({ order: 2, directed: true, from: Int32Array.of(0), to: Int32Array.of(1) });
    expect(worstDifference(pageRank(arc, { valued: false }), [1 / 2.85, 1.85 / 2.85])).toBeLessThan(1e-12);
  });

  it('refuses a damping that is not between 0 and 1', () => {
    const dyad = buildGraph({ order: 2, directed: false, from: Int32Array.of(0), to: Int32Array.of(1) });
    expect(() => pageRank(dyad, { damping: 1, valued: false })).toThrow(RangeError);
  });

  it('agrees with the linear system, sums to 1 and gives everyone at least (1 − d)/n (property)', () => {
    fc.assert(
      fc.property(
        valuedGraphs,
        fc.boolean(),
        fc.constantFrom(0.1, 0.5, 0.85, 0.99),
        (graph, valued, damping) => {
          const values = pageRank(graph, { damping, valued });
          const n = graph.order;
          const arcs = arcsOf(graph, valued);
          const followed = arcs.map((row) => {
            const sum = row.reduce((a, b) => a + b, 0);
            return row.map((x) => (sum > 0 ? x / sum : 1 / n));
          });
          const expected = solved(
            arcs.map((_, v) => arcs.map((_, u) => (u === v ? 1 : 0) - damping * followed[u]![v]!)),
            arcs.map(() => (1 - damping) / n),
          );
          expect(worstDifference(values, expected)).toBeLessThan(1e-11);
          expect(values.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
          expect(Math.min(...values)).toBeGreaterThanOrEqual((1 - damping) / n - 1e-12);
        },
      ),
      RUNS,
    );
  });

  it('is unchanged by relabelling (property)', () => {
    fc.assert(
      fc.property(withPermutation(valuedGraphs), ({ graph, permutation }) => {
        const theirs = pageRank(relabelled(graph, permutation), { valued: true });
        const ours = pageRank(graph, { valued: true });
        expect(
          worstDifference(
            ours,
            permutation.map((to) => theirs[to]!),
          ),
        ).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });
});

describe('katz', () => {
  const settings = { ties: 'in', valued: true, relativeAttenuation: 0.5 } as const;

  it('counts one walk of each length between two tied actors: 1 + ½ + ¼ + … = 2', () => {
    const dyad = buildGraph({ order: 3, directed: false, from: Int32Array.of(0), to: Int32Array.of(1) });
    expect(worstDifference(katz(dyad, { ...settings, eigenvalue: 1 }), [2, 2, 1])).toBeLessThan(1e-12);
  });

  it('is undefined where the leading eigenvalue is 0, and refuses an attenuation beyond 1/λ', () => {
    const arc = buildGraph({ order: 2, directed: true, from: Int32Array.of(0), to: Int32Array.of(1) });
    expect(katz(arc, { ...settings, eigenvalue: 0 })).toEqual(Float64Array.of(NaN, NaN));
    expect(() => katz(arc, { ...settings, eigenvalue: 1, relativeAttenuation: 1 })).toThrow(RangeError);
  });

  it('agrees with the linear system and is at least 1 (property)', () => {
    fc.assert(
      fc.property(
        valuedGraphs,
        fc.constantFrom('in' as const, 'out' as const),
        fc.boolean(),
        (graph, ties, valued) => {
          const { value: eigenvalue } = leadingEigenvector(graph, ties, valued);
          fc.pre(eigenvalue > 0);
          const values = katz(graph, { ties, valued, eigenvalue, relativeAttenuation: 0.5 });
          const arcs = arcsOf(graph, valued);
          const gain = (v: number, u: number): number => (ties === 'in' ? arcs[u]![v]! : arcs[v]![u]!);
          const expected = solved(
            arcs.map((_, v) => arcs.map((_, u) => (u === v ? 1 : 0) - (0.5 / eigenvalue) * gain(v, u))),
            arcs.map(() => 1),
          );
          expect(worstDifference(values, expected)).toBeLessThan(1e-9);
          expect(Math.min(...values)).toBeGreaterThanOrEqual(1);
        },
      ),
      RUNS,
    );
  });
});

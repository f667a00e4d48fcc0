import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weakComponents } from './components.ts';
import { among, distanceMatrix, path, star, tied, twoTriangles } from './componentsExamples.ts';
import type { Graph } from './csr.ts';
import { distances } from './distances.ts';
import { distanceFragmentation, fragmentation } from './keyPlayers.ts';
import { fragmentingSet, reachingSet, reachShare } from './keyPlayersSets.ts';
import { relabelled, undirectedGraphs, withPermutation } from './randomGraphs.ts';

const RUNS = { seed: 41, numRuns: 1000 };

function subsets(order: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const found: number[][] = [];
  for (let v = from; v <= order - size; v++)
    for (const rest of subsets(order, size - 1, v + 1)) found.push([v, ...rest]);
  return found;
}

/** The largest value over all sets, and how many have it. */
function bestOf(
  order: number,
  size: number,
  value: (set: number[]) => number,
): { value: number; optima: number } {
  const values = subsets(order, size).map(value);
  const most = Math.max(...values);
  return { value: most, optima: values.filter((other) => Math.abs(other - most) < 1e-9).length };
}

function reached(graph: Graph, within: number | 'any distance'): (set: number[]) => number {
  const d = distanceMatrix(graph);
  return (set) => {
    let sum = 0;
    for (let v = 0; v < graph.order; v++) {
      if (set.includes(v)) continue;
      const nearest = Math.min(...set.map((member) => d[member]![v]!));
      sum += within === 'any distance' ? 1 / nearest : Number(nearest <= within);
    }
    return sum;
  };
}

const sized = undirectedGraphs.chain((graph) =>
  fc.record({ graph: fc.constant(graph), size: fc.integer({ min: 1, max: 3 }) }),
);

describe('fragmentingSet', () => {
  it('takes the centre of a star, and of two joined triangles one of each', () => {
    expect(fragmentingSet(star(5), 1, 'F')).toEqual({
      actors: Int32Array.of(0),
      value: 1,
      method: 'exhaustive',
      optima: 1,
    });
    expect(fragmentingSet(twoTriangles, 2, 'DF').value).toBeCloseTo(2 / 3, 15);
  });

  it('is the best of all sets, and counts them (1,000 graphs)', () => {
    fc.assert(
      fc.property(sized, ({ graph, size }) => {
        fc.pre(size <= graph.order - 2);
        const rest = (set: number[]): Graph => among(graph, (v) => !set.includes(v));
        const F = bestOf(graph.order, size, (set) => fragmentation(weakComponents(rest(set))));
        const DF = bestOf(graph.order, size, (set) => {
          const left = rest(set);
          return distanceFragmentation(distances(left.out, left.in).reciprocals);
        });
        for (const [by, expected] of [
          ['F', F],
          ['DF', DF],
        ] as const) {
          const found = fragmentingSet(graph, size, by);
          expect(found.method).toBe('exhaustive');
          expect(found.value).toBeCloseTo(expected.value, 12);
          expect(found.optima).toBe(expected.optima);
          const quick = fragmentingSet(graph, size, by, 0);
          expect(quick.method).toBe('greedy with swaps');
          expect(quick.optima).toBeNull();
          expect(quick.value).toBeLessThanOrEqual(expected.value + 1e-12);
          const left = rest([...quick.actors]);
          const value =
            by === 'F'
              ? fragmentation(weakComponents(left))
              : distanceFragmentation(distances(left.out, left.in).reciprocals);
          expect(quick.value).toBeCloseTo(value, 12);
        }
      }),
      { ...RUNS, numRuns: 1000 },
    );
  }, 20_000);

  it('refuses a directed graph, no actors, and leaving fewer than two', () => {
    expect(() => fragmentingSet(tied('abc', 'ab', true), 1, 'F')).toThrow(RangeError);
    expect(() => fragmentingSet(star(3), 0, 'F')).toThrow(RangeError);
    expect(() => fragmentingSet(star(3), 3, 'F')).toThrow(/1 to 2/);
  });
});

describe('reachingSet', () => {
  it('reaches all of a path of six from its second and its fifth', () => {
    const { actors, value } = reachingSet(path(6), 2, 1);
    expect([...actors]).toEqual([1, 4]);
    expect(value).toBe(4);
    expect(reachShare(reachingSet(star(4), 1, 'any distance'), 5)).toBe(1);
  });

  it('is the best of all sets, and counts them (1,000 graphs)', () => {
    fc.assert(
      fc.property(sized, ({ graph, size }) => {
        fc.pre(size <= graph.order - 1);
        for (const within of [1, 2, 'any distance'] as const) {
          const value = reached(graph, within);
          const expected = bestOf(graph.order, size, value);
          const found = reachingSet(graph, size, within);
          expect(found.value).toBeCloseTo(expected.value, 10);
          expect(found.optima).toBe(expected.optima);
          expect(value([...found.actors])).toBeCloseTo(expected.value, 10);
          const quick = reachingSet(graph, size, within, 0);
          expect(quick.method).toBe('greedy with swaps');
          expect(quick.value).toBeCloseTo(value([...quick.actors]), 10);
          // What greedy choice reaches of the best is at least 1 − 1/e, members counted.
          expect(quick.value + size).toBeGreaterThanOrEqual(
            (1 - 1 / Math.E) * (expected.value + size) - 1e-9,
          );
        }
      }),
      RUNS,
    );
  }, 20_000);

  it('stays under relabelling in value (1,000 graphs)', () => {
    fc.assert(
      fc.property(withPermutation(undirectedGraphs), ({ graph, permutation }) => {
        fc.pre(graph.order > 2);
        const renamed = relabelled(graph, permutation);
        expect(reachingSet(renamed, 2, 'any distance').value).toBeCloseTo(
          reachingSet(graph, 2, 'any distance').value,
          10,
        );
      }),
      RUNS,
    );
  });
});

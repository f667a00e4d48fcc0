import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete, cycle, star, twoTriangles } from './componentsExamples.ts';
import { coreness } from './coreness.ts';
import { positionOf, type Graph } from './csr.ts';
import { graphs, relabelled, sideBySide, withPermutation } from './randomGraphs.ts';

const RUNS = { seed: 33, numRuns: 1000 };
const ways = ['in', 'out', 'all'] as const;

/** Taking actors away until all left have k ties, for each k. */
function byDefinition({ order, out, directed }: Graph, ties: (typeof ways)[number]): number[] {
  const arc = (a: number, b: number): number => Number(positionOf(out, a, b) >= 0);
  const count = (v: number, there: Set<number>): number =>
    [...there].reduce(
      (sum, u) =>
        sum + (directed && ties === 'all' ? arc(u, v) + arc(v, u) : ties === 'in' ? arc(u, v) : arc(v, u)),
      0,
    );
  const cores = Array<number>(order).fill(0);
  for (let k = 1; k <= 2 * order; k++) {
    const there = new Set(cores.keys());
    for (let fell = true; fell;) {
      fell = false;
      for (const v of [...there])
        if (count(v, there) < k) {
          there.delete(v);
          fell = true;
        }
    }
    for (const v of there) cores[v] = k;
  }
  return cores;
}

describe('coreness', () => {
  it('is 1 throughout a star, 2 in a cycle, n − 1 in a complete graph', () => {
    expect([...coreness(star(5))]).toEqual([1, 1, 1, 1, 1, 1]);
    expect([...coreness(cycle(6))]).toEqual([2, 2, 2, 2, 2, 2]);
    expect([...coreness(complete(7))]).toEqual(Array(7).fill(6));
    expect([...coreness(twoTriangles)]).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('counts what comes in, goes out, or both, of a directed cycle', () => {
    const graph = cycle(3, true);
    expect(ways.map((way) => coreness(graph, way)[0])).toEqual([1, 1, 2]);
  });

  it('is the largest k whose core the actor is in (1,000 graphs)', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const way of ways) expect([...coreness(graph, way)]).toEqual(byDefinition(graph, way));
      }),
      RUNS,
    );
  });

  it('stays under relabelling, and is of each part what it is alone (1,000 graphs)', () => {
    fc.assert(
      fc.property(withPermutation(graphs), ({ graph, permutation }) => {
        const cores = [...coreness(graph)];
        const renamed = coreness(relabelled(graph, permutation));
        expect(permutation.map((to) => renamed[to])).toEqual(cores);
        expect([...coreness(sideBySide(graph, graph))]).toEqual([...cores, ...cores]);
      }),
      RUNS,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weakComponents } from './components.ts';
import { cycle, reachability, tied } from './componentsExamples.ts';
import {
  connectedness,
  leastUpperBoundedness,
  reachHierarchy,
  treeEfficiency,
} from './componentsHierarchy.ts';
import { buildGraph, symmetrised, type Graph } from './csr.ts';
import { randomFrom } from './random.ts';
import { directedGraphs, relabelled, withPermutation } from './randomGraphs.ts';

const RUNS = { seed: 37, numRuns: 1000 };

const all = (graph: Graph): number[] => [
  connectedness(weakComponents(graph)),
  treeEfficiency(graph, weakComponents(graph)),
  reachHierarchy(graph),
  leastUpperBoundedness(graph),
];

function byDefinition(graph: Graph): number[] {
  const { order } = graph;
  const reach = reachability(graph);
  const joined = reachability(symmetrised(graph));
  let [pairs, together, either, mutual, without, possible] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < order; i++)
    for (let j = 0; j < i; j++) {
      pairs++;
      if (joined[i]![j]) together++;
      if (reach[i]![j] || reach[j]![i]) either++;
      if (reach[i]![j] && reach[j]![i]) mutual++;
      if (!joined[i]![j]) continue;
      const above = reach.map((row, k) => (row[i] && row[j] ? k : -1)).filter((k) => k >= 0);
      if (!above.some((k) => above.every((other) => reach[other]![k]))) without++;
    }
  const { sizes } = weakComponents(graph);
  let [needed, spare] = [0, 0];
  for (const n of sizes) {
    needed += n - 1;
    spare += n * (n - 1) - (n - 1);
    if (n > 2) possible += ((n - 1) * (n - 2)) / 2;
  }
  return [
    pairs === 0 ? NaN : together / pairs,
    spare === 0 ? NaN : 1 - (graph.size - needed) / spare,
    either === 0 ? NaN : 1 - mutual / either,
    possible === 0 ? NaN : 1 - without / possible,
  ];
}

function expectClose(ours: number[], theirs: number[]): void {
  ours.forEach((value, i) => {
    if (Number.isNaN(theirs[i])) expect(value).toBeNaN();
    else expect(value).toBeCloseTo(theirs[i]!, 12);
  });
}

describe('Krackhardt’s dimensions', () => {
  it('are all 1 for an out-tree', () => {
    expect(all(tied('abcdef', 'ab ac bd be cf', true))).toEqual([1, 1, 1, 1]);
  });

  it('find no superior where all arcs lead in to one', () => {
    expect(leastUpperBoundedness(tied('abcd', 'ba ca da', true))).toBe(0);
  });

  it('find no closest superior where two are as close', () => {
    // c and d both have the superiors a and b, neither above the other.
    expect(leastUpperBoundedness(tied('abcd', 'ac ad bc bd', true))).toBeCloseTo(1 - 2 / 3, 15);
  });

  it('are without hierarchy in a cycle, and undefined without ties', () => {
    expect(reachHierarchy(cycle(4, true))).toBe(0);
    expect(all(tied('ab', '', true))).toEqual([0, NaN, NaN, NaN]);
    expect(all(tied('a', '', true))).toEqual([NaN, NaN, NaN, NaN]);
  });

  it('are what their definitions say (1,000 graphs)', () => {
    fc.assert(
      fc.property(directedGraphs, (graph) => {
        expectClose(all(graph), byDefinition(graph));
      }),
      RUNS,
    );
  });

  it('are what their definitions say where there are more than 32 components', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = randomFrom(seed);
      const order = 90;
      // Mostly arcs from lower to higher numbers: many strong components, some with several actors.
      const ends = Array.from({ length: 110 }, () => {
        const [a, b] = [random.below(order), random.below(order)];
        return random.uniform() < 0.95 ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)];
      });
      const graph = buildGraph({
        order,
        directed: true,
        from: Int32Array.from(ends, ([a]) => a!),
        to: Int32Array.from(ends, ([, b]) => b!),
      });
      expectClose(all(graph), byDefinition(graph));
    }
  });

  it('stay under relabelling (1,000 graphs)', () => {
    fc.assert(
      fc.property(withPermutation(directedGraphs), ({ graph, permutation }) => {
        expectClose(all(relabelled(graph, permutation)), all(graph));
      }),
      RUNS,
    );
  });
});

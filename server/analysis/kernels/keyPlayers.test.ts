import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weakComponents } from './components.ts';
import {
  among,
  complete,
  cycle,
  distanceMatrix,
  path,
  scattered,
  star,
  tied,
  twoTriangles,
} from './componentsExamples.ts';
import { buildGraph, type Graph } from './csr.ts';
import { depthFirst } from './cutPoints.ts';
import { distances } from './distances.ts';
import {
  distanceFragmentation,
  distanceFragmentationWithout,
  fragmentation,
  fragmentationWithout,
  reciprocalsWithout,
  withoutTiesOf,
} from './keyPlayers.ts';
import { randomFrom } from './random.ts';
import { relabelled, undirectedGraphs, withPermutation, worstDifference } from './randomGraphs.ts';

const RUNS = { seed: 40, numRuns: 1000 };

/** F and DF by their definitions. */
function byDefinition(graph: Graph): { F: number; DF: number } {
  const lengths = distanceMatrix(graph).flatMap((row, a) => row.filter((_, b) => a !== b));
  const mean = (values: readonly number[]): number =>
    values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    F: mean(lengths.map((length) => Number(length === Infinity))),
    DF: mean(lengths.map((length) => 1 - 1 / length)),
  };
}
const without = (graph: Graph, actor: number): Graph => among(graph, (v) => v !== actor);

describe('fragmentation', () => {
  it('is 0.8 of two dyads and an isolate, 0 of a cycle, 1 without ties', () => {
    expect(fragmentation(weakComponents(scattered))).toBe(0.8);
    expect(fragmentation(weakComponents(cycle(6)))).toBe(0);
    expect(fragmentation(weakComponents(tied('abc', '')))).toBe(1);
    expect(fragmentation(weakComponents(tied('a', '')))).toBeNaN();
  });

  it('is 1 after taking away the centre of a star, 2/3 and 1/2 after inner actors of a path of five', () => {
    expect([...fragmentationWithout(depthFirst(star(5)))].slice(0, 2)).toEqual([1, 0]);
    const values = fragmentationWithout(depthFirst(path(5)));
    expect(values[2]).toBeCloseTo(2 / 3, 15);
    expect(values[1]).toBeCloseTo(1 / 2, 15);
    expect(fragmentationWithout(depthFirst(twoTriangles))[2]).toBeCloseTo(0.6, 15);
  });

  it('is undefined where fewer than two actors are left', () => {
    expect([...fragmentationWithout(depthFirst(tied('ab', 'ab')))]).toEqual([NaN, NaN]);
    expect([...distanceFragmentationWithout(tied('ab', 'ab'))]).toEqual([NaN, NaN]);
  });

  it('is by definition, of the whole and without each actor (1,000 graphs)', () => {
    fc.assert(
      fc.property(undirectedGraphs, (graph) => {
        const whole = byDefinition(graph);
        const rest = Array.from({ length: graph.order }, (_, v) => byDefinition(without(graph, v)));
        const ours = [
          fragmentation(weakComponents(graph)),
          distanceFragmentation(distances(graph.out, graph.in).reciprocals),
        ];
        expect(worstDifference(ours, [whole.F, whole.DF])).toBeLessThan(1e-12);
        expect(
          worstDifference(
            fragmentationWithout(depthFirst(graph)),
            rest.map(({ F }) => F),
          ),
        ).toBeLessThan(1e-12);
        expect(
          worstDifference(
            distanceFragmentationWithout(graph),
            rest.map(({ DF }) => DF),
          ),
        ).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });

  it('stays under relabelling, and DF is never below F (1,000 graphs)', () => {
    fc.assert(
      fc.property(withPermutation(undirectedGraphs), ({ graph, permutation }) => {
        const values = distanceFragmentationWithout(graph);
        const renamed = distanceFragmentationWithout(relabelled(graph, permutation));
        expect(
          worstDifference(
            permutation.map((to) => renamed[to]!),
            values,
          ),
        ).toBeLessThan(1e-12);
        fragmentationWithout(depthFirst(graph)).forEach((F, v) =>
          expect(!(values[v]! < F - 1e-12)).toBe(true),
        );
      }),
      RUNS,
    );
  });
});

describe('reciprocalsWithout', () => {
  it('finds the detours of sparse graphs with long ways, as searching anew does', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const random = randomFrom(seed);
      const order = 60;
      const from = Int32Array.from({ length: 62 + seed }, (_, i) => (i < order ? i : random.below(order)));
      const to = Int32Array.from(from, (a, i) =>
        i < order ? Math.max(0, a - 1 - random.below(3)) : random.below(order),
      );
      const graph = buildGraph({ order, directed: false, from, to });
      const expected = Array.from({ length: order }, (_, v) => {
        const rest = without(graph, v);
        return distances(rest.out, rest.in).reciprocals.reduce((sum, value) => sum + value, 0);
      });
      expect(worstDifference(reciprocalsWithout(graph), expected)).toBeLessThan(1e-9);
    }
  });

  it('is (n − 1)(n − 2) of a complete graph, and refuses a directed one', () => {
    expect([...reciprocalsWithout(complete(6))]).toEqual(Array(6).fill(20));
    expect(() => reciprocalsWithout(cycle(3, true))).toThrow(RangeError);
  });
});

describe('withoutTiesOf', () => {
  it('keeps the actors, without ties', () => {
    const rest = withoutTiesOf(twoTriangles, [2]);
    expect([rest.order, rest.size]).toEqual([6, 4]);
    expect(rest.out.offsets[2]).toBe(rest.out.offsets[3]);
  });
});

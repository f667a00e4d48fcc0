import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { path, scattered, tied, twoTriangles, twoTrianglesGroups } from './componentsExamples.ts';
import { sourcesOf, type Graph } from './csr.ts';
import {
  eiIndex,
  eiOfActors,
  eiOfGroups,
  eiPermutation,
  eiRange,
  expectedEi,
  pairCounts,
  tieCounts,
} from './eiIndex.ts';
import { graphs, relabelled, sideBySide, withPermutation } from './randomGraphs.ts';

const RUNS = { seed: 39, numRuns: 1000 };
const inThree = ({ order }: Graph): Int32Array => Int32Array.from({ length: order }, (_, v) => (v % 4) - 1);

describe('eiIndex', () => {
  it('is −5/7 of two triangles joined by a tie, −1 of an inner actor and −1/3 of an end of the tie', () => {
    expect(eiIndex(tieCounts(twoTriangles, twoTrianglesGroups))).toBeCloseTo(-5 / 7, 15);
    const actors = eiOfActors(twoTriangles, twoTrianglesGroups);
    expect([actors[0], actors[2]]).toEqual([-1, -1 / 3]);
    expect([...eiOfGroups(twoTriangles, twoTrianglesGroups, 2)]).toEqual([-5 / 7, -5 / 7]);
  });

  it('is undefined of an isolate, of who has no group, and without ties', () => {
    expect([...eiOfActors(scattered, Int32Array.of(0, 1, -1, 1, 0))]).toEqual([1, 1, NaN, NaN, NaN]);
    expect(eiIndex(tieCounts(tied('ab', ''), Int32Array.of(0, 1)))).toBeNaN();
    expect([...eiOfGroups(scattered, Int32Array.of(0, 0, 1, 1, 2), 3)]).toEqual([-1, -1, NaN]);
  });

  it('counts ties by looking at them, adds over parts, stays under relabelling (1,000 graphs)', () => {
    fc.assert(
      fc.property(withPermutation(graphs), ({ graph, permutation }) => {
        const groups = inThree(graph);
        const counts = { internal: 0, external: 0 };
        sourcesOf(graph.out).forEach((source, i) => {
          const [a, b] = [groups[source]!, groups[graph.out.targets[i]!]!];
          if (a >= 0 && b >= 0) counts[a === b ? 'internal' : 'external'] += graph.directed ? 1 : 0.5;
        });
        expect(tieCounts(graph, groups)).toEqual(counts);
        const twice = tieCounts(sideBySide(graph, graph), Int32Array.of(...groups, ...groups));
        expect(twice).toEqual({ internal: 2 * counts.internal, external: 2 * counts.external });
        const renamed = new Int32Array(graph.order);
        permutation.forEach((to, v) => (renamed[to] = groups[v]!));
        expect(tieCounts(relabelled(graph, permutation), renamed)).toEqual(counts);
        for (const value of eiOfActors(graph, groups)) expect(!(Math.abs(value) > 1)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('expectedEi', () => {
  it('is the mean over all ways to hand out the places', () => {
    const groups = [0, 0, 1, 1, 2];
    const permutations = (items: number[]): number[][] =>
      items.length < 2
        ? [items]
        : items.flatMap((item, i) =>
            permutations(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]),
          );
    const graph = tied('abcde', 'ab bc cd de ea ac');
    const values = permutations(groups).map((places) => eiIndex(tieCounts(graph, Int32Array.from(places))));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(expectedEi(pairCounts(Int32Array.from(groups)))).toBeCloseTo(mean, 12);
  });
});

describe('eiRange', () => {
  it('is as far as the pairs within and between groups allow', () => {
    // Two groups of two: 2 pairs within, 4 between; 3 ties.
    const groups = Int32Array.of(0, 0, 1, 1);
    const range = eiRange(tieCounts(path(4), groups), pairCounts(groups));
    expect(range.most).toBe(1);
    expect(range.least).toBeCloseTo(-1 / 3, 15);
  });

  it('holds the index of every graph without direction (1,000 graphs)', () => {
    fc.assert(
      fc.property(
        graphs.filter(({ directed }) => !directed),
        (graph) => {
          const groups = inThree(graph);
          const counts = tieCounts(graph, groups);
          const { least, most } = eiRange(counts, pairCounts(groups));
          const value = eiIndex(counts);
          expect(Number.isNaN(value) ? Number.isNaN(least) : least <= value && value <= most).toBe(true);
        },
      ),
      RUNS,
    );
  });
});

describe('eiPermutation', () => {
  it('gives the same for the same seed, near the exact chances', () => {
    // Of the 20 ways to choose a group of three, 2 have E-I −5/7.
    const test = eiPermutation(twoTriangles, twoTrianglesGroups, 4000, 3);
    expect(eiPermutation(twoTriangles, twoTrianglesGroups, 4000, 3)).toEqual(test);
    expect(test.observed).toBeCloseTo(-5 / 7, 15);
    expect(Math.abs(test.pLow - 0.1)).toBeLessThan(0.02);
    expect(test.pHigh).toBe(1);
    expect(Math.abs(test.mean - expectedEi(pairCounts(twoTrianglesGroups)))).toBeLessThan(0.03);
    expect(test.deviation).toBeGreaterThan(0);
  });

  it('never says 0, and is undefined without ties', () => {
    const { pLow, pTwoSided } = eiPermutation(twoTriangles, twoTrianglesGroups, 9, 1);
    expect(Math.min(pLow, pTwoSided)).toBeGreaterThanOrEqual(0.1);
    expect(eiPermutation(tied('ab', ''), Int32Array.of(0, 1), 9, 1).pLow).toBeNaN();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betweenness,
  betweennessFrom,
  betweennessOf,
  mostBetweenness,
  partedPairs,
  prepareBetweenness,
} from './betweenness.ts';
import { betweennessAsPrinted, betweennessByDefinition } from './betweennessByDefinition.ts';
import { buildGraph, type Graph } from './csr.ts';
import { graphs, relabelled, sideBySide, withPermutation, worstDifference } from './randomGraphs.ts';
import { randomFrom } from './random.ts';
import { fastestEngine } from './webAssembly.ts';

const graphOf = (order: number, directed: boolean, ties: readonly (readonly [number, number])[]): Graph =>
  buildGraph({
    order,
    directed,
    from: Int32Array.from(ties, ([from]) => from),
    to: Int32Array.from(ties, ([, to]) => to),
  });

/** k diamonds in a row: joints 3i, and between each and the next the sides 3i + 1 and 3i + 2. */
const diamonds = (k: number, directed: boolean): Graph =>
  graphOf(
    3 * k + 1,
    directed,
    Array.from({ length: k }, (_, i) => 3 * i).flatMap((joint) =>
      [1, 2].flatMap((side) => [[joint, joint + side] as const, [joint + side, joint + 3] as const]),
    ),
  );

/** A core with hubs, and some who hang on it by one tie, as alliances have; in several parts. */
function hubbed(seed: number, order: number, directed: boolean): Graph {
  const random = randomFrom(seed);
  return graphOf(
    order,
    directed,
    Array.from({ length: 2 * order }, (_, i) => {
      const hub = Math.floor(random.uniform() ** 3 * order);
      return i < order
        ? ([i, random.below(10) < 8 ? hub : i] as const)
        : ([random.below(order), hub] as const);
    }),
  );
}

const seeds = fc.record({
  seed: fc.integer(),
  order: fc.integer({ min: 2, max: 120 }),
  directed: fc.boolean(),
});

describe('betweenness', () => {
  it('gives every pair to the centre of a star', () => {
    const star = graphOf(6, false, [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
      [0, 5],
    ]);
    expect([...betweenness(star)]).toEqual([10, 0, 0, 0, 0, 0]);
    expect(mostBetweenness(6, false)).toBe(10);
  });

  it('counts the pairs on either side along a path', () => {
    const path = graphOf(5, false, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    expect([...betweenness(path)]).toEqual([0, 3, 4, 3, 0]);
  });

  it('splits a pair between its two ways round a cycle of six', () => {
    const ring = Array.from({ length: 6 }, (_, i) => [i, (i + 1) % 6] as const);
    expect([...betweenness(graphOf(6, false, ring))]).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('gives 6 to both ends of the bridge between two triangles', () => {
    const triangles = graphOf(6, false, [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [3, 5],
    ]);
    expect([...betweenness(triangles)]).toEqual([0, 0, 6, 6, 0, 0]);
  });

  it('counts ordered pairs in a directed cycle', () => {
    const cycle = graphOf(3, true, [
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
    expect([...betweenness(cycle)]).toEqual([1, 1, 1]);
    expect(mostBetweenness(3, true)).toBe(2);
  });

  it('takes self-ties and doubled ties for none and one', () => {
    const doubled = graphOf(3, false, [
      [0, 1],
      [1, 0],
      [0, 1],
      [1, 1],
      [1, 2],
    ]);
    expect([...betweenness(doubled)]).toEqual([0, 1, 0]);
  });

  it('gives 0 to isolates and in pairs of two', () => {
    expect([
      ...betweenness(
        graphOf(5, false, [
          [0, 1],
          [2, 3],
        ]),
      ),
    ]).toEqual([0, 0, 0, 0, 0]);
  });

  it.each([false, true])(
    'gives (3k − 2) / 2 to either side of the first of k chained diamonds; k = 40 → 59; directed: %s',
    (directed) => {
      const values = betweenness(diamonds(40, directed));
      // Undirected, a side also lies on half of the way between the joints' other neighbours: none here.
      expect(values[1]).toBeCloseTo(59, 9);
      expect(values[2]).toBeCloseTo(59, 9);
    },
  );

  it('does not overflow with 2^1100 shortest paths', () => {
    const values = betweenness(diamonds(1100, true));
    expect(values[1]).toBeCloseTo((3 * 1100 - 2) / 2, 6);
    expect(values.every(Number.isFinite)).toBe(true);
    // From the middle joint the network looks the same both ways.
    const middle = 3 * 550;
    expect(values[middle]).toBeCloseTo(middle * (3 * 1100 - middle), 3);
  });

  it('does not overflow where the diamonds close to a ring, one block', () => {
    const k = 2200;
    const ties = Array.from({ length: k }, (_, i) => 3 * i).flatMap((joint) =>
      [1, 2].flatMap((side) => [
        [joint, joint + side] as const,
        [joint + side, (joint + 3) % (3 * k)] as const,
      ]),
    );
    const prepared = prepareBetweenness(graphOf(3 * k, false, ties));
    // A few sources suffice: what they add must be finite.
    expect(betweennessFrom(prepared, 0, 3).every(Number.isFinite)).toBe(true);
    expect(betweennessFrom(prepared, 0, 3).some((value) => value > k)).toBe(true);
  });

  it('is what the definition says, for any small graph', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const expected = betweennessByDefinition(graph).actors;
        expect(worstDifference(betweenness(graph), expected)).toBeLessThan(1e-9);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('is what Brandes’ algorithm says as printed, for graphs with hubs, cut-points and parts', () => {
    fc.assert(
      fc.property(seeds, ({ seed, order, directed }) => {
        const graph = hubbed(seed, order, directed);
        expect(worstDifference(betweenness(graph), betweennessAsPrinted(graph))).toBeLessThan(1e-8);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it('is the same on a path-like network, whose sources are searched one by one', () => {
    const width = 3;
    const length = 60;
    const ladder = graphOf(
      width * length,
      false,
      Array.from({ length: width * length }, (_, v) => v).flatMap((v) => [
        ...(v % width < width - 1 ? [[v, v + 1] as const] : []),
        ...(v + width < width * length ? [[v, v + width] as const] : []),
      ]),
    );
    expect(worstDifference(betweenness(ladder), betweennessAsPrinted(ladder))).toBeLessThan(1e-8);
  });

  it('adds up from any ranges of sources', () => {
    fc.assert(
      fc.property(seeds, fc.nat(), ({ seed, order, directed }, cut) => {
        const graph = hubbed(seed, order, directed);
        const prepared = prepareBetweenness(graph);
        const sources = prepared.actors.length;
        const at = sources ? cut % sources : 0;
        const added = [
          betweennessFrom(prepared, 0, at),
          betweennessFrom(prepared, at, sources),
          partedPairs(prepared),
        ];
        expect(worstDifference(betweennessOf(graph, added), betweenness(graph))).toBeLessThan(1e-9);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('lies between 0 and all pairs of others', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const most = Math.max(0, mostBetweenness(graph.order, graph.directed));
        for (const value of betweenness(graph)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(most + 1e-9);
        }
      }),
      { numRuns: 1000, seed: 4 },
    );
  });

  it('is unchanged by relabelling actors', () => {
    fc.assert(
      fc.property(withPermutation(graphs), ({ graph, permutation }) => {
        const renamed = betweenness(relabelled(graph, permutation));
        expect(
          worstDifference(
            betweenness(graph),
            permutation.map((v) => renamed[v]!),
          ),
        ).toBeLessThan(1e-9);
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it('is that of each part alone', () => {
    fc.assert(
      fc.property(graphs, graphs, (a, b) => {
        fc.pre(a.directed === b.directed);
        expect(
          worstDifference(betweenness(sideBySide(a, b)), [...betweenness(a), ...betweenness(b)]),
        ).toBeLessThan(1e-9);
      }),
      { numRuns: 1000, seed: 6 },
    );
  });
});

describe('betweenness in WebAssembly', () => {
  const worstShare = (graph: Graph): number => {
    const plain = betweenness(graph, 'TypeScript');
    const scale = Math.max(1, ...plain);
    return worstDifference(betweenness(graph, 'WebAssembly'), plain) / scale;
  };

  it('is there wherever these tests are run', () => {
    expect(fastestEngine()).toBe('WebAssembly');
  });

  it('is that in TypeScript, for any small graph', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(worstShare(graph)).toBeLessThan(1e-12);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('is that in TypeScript, for graphs with hubs, cut-points and parts', () => {
    fc.assert(
      fc.property(seeds, ({ seed, order, directed }) => {
        expect(worstShare(hubbed(seed, order, directed))).toBeLessThan(1e-12);
      }),
      { numRuns: 1000, seed: 8 },
    );
  });

  it.each([false, true])('is that in TypeScript over many batches of sources; directed: %s', (directed) => {
    for (const order of [700, 2000]) {
      const dense = hubbed(order, order, directed);
      expect(worstShare(dense)).toBeLessThan(1e-12);
      expect(worstShare(sideBySide(dense, hubbed(order + 1, 64, directed)))).toBeLessThan(1e-12);
    }
  });

  it('leaves what is path-like, or has more paths than numbers hold, to single searches', () => {
    const ring = Array.from({ length: 600 }, (_, v) => [v, (v + 1) % 600] as const);
    expect(worstShare(graphOf(600, false, ring))).toBeLessThan(1e-12);
    const joints = Array.from({ length: 1100 }, (_, i) => 3 * i);
    const ties = joints.flatMap((joint) =>
      [1, 2].flatMap((side) => [[joint, joint + side] as const, [joint + side, joint + 3] as const]),
    );
    const prepared = prepareBetweenness(graphOf(3301, true, ties));
    const [fast, plain] = (['WebAssembly', 'TypeScript'] as const).map((engine) =>
      betweennessFrom(prepared, 0, 70, engine),
    );
    expect(fast).toEqual(plain);
  });

  it('is the same however its memory was used before', () => {
    const [large, small] = [hubbed(1, 2000, false), hubbed(2, 100, true)];
    const before = betweenness(small, 'WebAssembly');
    betweenness(large, 'WebAssembly');
    expect(betweenness(small, 'WebAssembly')).toEqual(before);
  });
});

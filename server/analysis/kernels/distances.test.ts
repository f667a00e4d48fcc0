import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, type Graph, type Rows } from './csr.ts';
import {
  addDistances,
  diameter,
  distances,
  distancesFrom,
  emptyDistances,
  meanDistance,
  prepareDistances,
  type Distances,
} from './distances.ts';
import { weightedDistances, weightedDistancesFrom } from './distancesWeighted.ts';
import { randomFrom } from './random.ts';
import { graphs, relabelled, valuedGraphs, withPermutation, worstDifference } from './randomGraphs.ts';

/** Between all pairs, by trying every actor as a way (Floyd–Warshall). */
function pairwise(order: number, rows: Rows, lengthOf: (i: number) => number): number[][] {
  const all = Array.from({ length: order }, (_, v) => v);
  const between = all.map((s) => all.map((t) => (s === t ? 0 : Infinity)));
  for (const s of all)
    for (let i = rows.offsets[s]!; i < rows.offsets[s + 1]!; i++) between[s]![rows.targets[i]!] = lengthOf(i);
  for (const via of all)
    for (const s of all)
      for (const t of all) between[s]![t] = Math.min(between[s]![t]!, between[s]![via]! + between[via]![t]!);
  return between;
}

function expectSummed(found: Distances, between: number[][]): void {
  const reached = between.map((row, s) => row.filter((d, t) => t !== s && d < Infinity));
  const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
  expect(worstDifference(found.sums, reached.map(sum))).toBeLessThan(1e-9);
  expect([...found.reached]).toEqual(reached.map((row) => row.length));
  const reciprocals = reached.map((row) => sum(row.map((d) => 1 / d)));
  expect(worstDifference(found.reciprocals, reciprocals)).toBeLessThan(1e-9);
  expect(
    worstDifference(
      found.farthest,
      reached.map((row) => Math.max(0, ...row)),
    ),
  ).toBeLessThan(1e-9);
}

/** By a search from each actor, for graphs too large to try every way. */
function bySearch({ order, out }: Graph): number[][] {
  return Array.from({ length: order }, (_, s) => {
    const steps = Array.from({ length: order }, () => Infinity);
    steps[s] = 0;
    const queue = [s];
    for (const v of queue)
      for (const w of out.targets.subarray(out.offsets[v], out.offsets[v + 1])) {
        if (steps[w]! < Infinity) continue;
        steps[w] = steps[v]! + 1;
        queue.push(w);
      }
    return steps;
  });
}

const chain = (order: number, directed: boolean): Graph =>
  buildGraph({
    order,
    directed,
    from: Int32Array.from({ length: order - 1 }, (_, i) => i),
    to: Int32Array.from({ length: order - 1 }, (_, i) => i + 1),
  });

/** Some ties at random among some of the actors, so that there are several parts. */
function scattered(seed: number, order: number, directed: boolean): Graph {
  const random = randomFrom(seed);
  const size = Math.floor(1.4 * order);
  const end = (): Int32Array => Int32Array.from({ length: size }, () => random.below(order));
  return buildGraph({ order, directed, from: end(), to: end() });
}

describe('distances', () => {
  it('are those between all pairs, out and in', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expectSummed(
          distances(graph.out, graph.in),
          pairwise(graph.order, graph.out, () => 1),
        );
        expectSummed(
          distances(graph.in, graph.out),
          pairwise(graph.order, graph.in, () => 1),
        );
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it.each([false, true])('are the same over several batches of sources; directed: %s', (directed) => {
    for (const order of [256, 257, 700]) {
      const graph = scattered(order, order, directed);
      expectSummed(distances(graph.out, graph.in), bySearch(graph));
    }
  });

  it.each([false, true])('are the same beyond 64 steps; directed: %s', (directed) => {
    for (const order of [64, 65, 66, 300]) {
      const graph = chain(order, directed);
      expectSummed(distances(graph.out, graph.in), bySearch(graph));
    }
  });

  it('add up from any ranges', () => {
    const graph = scattered(9, 700, true);
    const plan = prepareDistances(graph.out, graph.in);
    const sources = plan.actors.length;
    const all = emptyDistances(graph.order);
    for (const [from, to] of [
      [0, 100],
      [100, 101],
      [101, 600],
      [600, sources],
    ] as const)
      addDistances(all, distancesFrom(plan, from, to));
    expectSummed(all, bySearch(graph));
  });

  it('are unchanged by relabelling actors', () => {
    fc.assert(
      fc.property(withPermutation(graphs), ({ graph, permutation }) => {
        const renamed = relabelled(graph, permutation);
        const { sums } = distances(renamed.out, renamed.in);
        expect([...distances(graph.out, graph.in).sums]).toEqual(permutation.map((v) => sums[v]));
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});

describe('distances in WebAssembly', () => {
  /** Either way along the ties. */
  const expectSame = ({ out, in: into }: Graph): void => {
    for (const [ahead, behind] of [
      [out, into],
      [into, out],
    ] as const) {
      const plain = distances(ahead, behind, 'TypeScript');
      const fast = distances(ahead, behind, 'WebAssembly');
      expect(fast.sums).toEqual(plain.sums);
      expect(fast.reached).toEqual(plain.reached);
      expect(fast.farthest).toEqual(plain.farthest);
      const scale = Math.max(1, ...plain.reciprocals);
      expect(worstDifference(fast.reciprocals, plain.reciprocals) / scale).toBeLessThan(1e-12);
    }
  };

  it('are those in TypeScript, for any small graph', () => {
    fc.assert(fc.property(graphs, expectSame), { numRuns: 1000, seed: 6 });
  });

  it.each([false, true])(
    'are those in TypeScript over several batches of sources; directed: %s',
    (directed) => {
      for (const order of [300, 511, 512, 513, 1024, 2000]) {
        expectSame(scattered(order, order, directed));
        // In one part, so that the sets of sources fill up.
        const random = randomFrom(order);
        const path = Array.from({ length: order }, (_, v) => v);
        expectSame(
          buildGraph({
            order,
            directed,
            from: Int32Array.from([...path, ...path]),
            to: Int32Array.from([
              ...path.map((v) => (v + 1) % order),
              ...path.map(() => random.below(order)),
            ]),
          }),
        );
      }
    },
  );

  it.each([false, true])('are those in TypeScript beyond 64 steps; directed: %s', (directed) => {
    for (const order of [64, 65, 66, 300, 700]) expectSame(chain(order, directed));
  });
});

describe('weightedDistances', () => {
  it('are those between all pairs, a tie of strength w being 1/w long', () => {
    fc.assert(
      fc.property(valuedGraphs, ({ order, out }) => {
        expectSummed(
          weightedDistances(out),
          pairwise(order, out, (i) => 1 / out.strengths![i]!),
        );
      }),
      { numRuns: 1000, seed: 3 },
    );
  });

  it('are steps where no strength is stated', () => {
    fc.assert(
      fc.property(graphs, ({ order, out }) => {
        expectSummed(
          weightedDistances(out),
          pairwise(order, out, () => 1),
        );
      }),
      { numRuns: 1000, seed: 4 },
    );
  });

  it('add up from any ranges', () => {
    fc.assert(
      fc.property(valuedGraphs, fc.nat(), ({ order, out }, cut) => {
        const at = cut % (order + 1);
        const all = weightedDistancesFrom(out, 0, at);
        addDistances(all, weightedDistancesFrom(out, at, order));
        expect(all).toEqual(weightedDistances(out));
      }),
      { numRuns: 1000, seed: 5 },
    );
  });
});

describe('diameter and meanDistance', () => {
  it('are 4 and 2 on a path of five', () => {
    const { out } = chain(5, false);
    expect(diameter(distances(out, out))).toBe(4);
    expect(meanDistance(distances(out, out))).toBe(2);
  });

  it('leave out pairs that are not connected', () => {
    const graph = buildGraph({
      order: 6,
      directed: false,
      from: Int32Array.of(0, 2, 3),
      to: Int32Array.of(1, 3, 4),
    });
    const found = distances(graph.out, graph.out);
    expect(diameter(found)).toBe(2);
    // Unordered: 0–1, 2–3, 3–4 at one step, 2–4 at two.
    expect(meanDistance(found)).toBe(5 / 4);
  });

  it('are undefined without ties', () => {
    expect(diameter(emptyDistances(3))).toBeNaN();
    expect(meanDistance(emptyDistances(3))).toBeNaN();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, sourcesOf, type Graph } from './csr.ts';
import { leiden } from './leiden.ts';
import { adjustedRandIndex, leidenRuns } from './leidenRuns.ts';
import { modularity } from './modularity.ts';
import { graphs, undirectedGraphs, valuedGraphs } from './randomGraphs.ts';

const RUNS = { seed: 33, numRuns: 1000 };

function undirected(order: number, ties: readonly (readonly [number, number])[]): Graph {
  return buildGraph({
    order,
    directed: false,
    from: Int32Array.from(ties, ([from]) => from),
    to: Int32Array.from(ties, ([, to]) => to),
  });
}

const trianglesAndBridge = undirected(6, [
  [0, 1],
  [1, 2],
  [0, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [3, 5],
]);

/** Zachary’s karate club (1977, Journal of Anthropological Research 33(4)). */
const karate = undirected(
  34,
  (
    '0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3 1-7 1-13 1-17 1-19 1-21 1-30 2-3 ' +
    '2-7 2-8 2-9 2-13 2-27 2-28 2-32 3-7 3-12 3-13 4-6 4-10 5-6 5-10 5-16 6-16 8-30 8-32 8-33 9-33 13-33 14-32 14-33 ' +
    '15-32 15-33 18-32 18-33 19-33 20-32 20-33 22-32 22-33 23-25 23-27 23-29 23-32 23-33 24-25 24-27 24-31 25-31 26-29 ' +
    '26-33 27-33 28-31 28-33 29-32 29-33 30-32 30-33 31-32 31-33 32-33'
  )
    .split(' ')
    .map((tie) => tie.split('-').map(Number) as [number, number]),
);

/** Q over pairs of actors: Σ (A − γ s(v)s(u)/2m) / 2m for those in the same group. */
function byDefinition(graph: Graph, groups: Int32Array, resolution: number, valued: boolean): number {
  const { order, out } = graph;
  const arcs = new Float64Array(order * order);
  sourcesOf(out).forEach((v, i) => {
    arcs[v * order + out.targets[i]!] = valued && out.strengths ? out.strengths[i]! : 1;
  });
  const total = arcs.reduce((a, b) => a + b, 0);
  const actors = Array.from({ length: order }, (_, v) => v);
  const from = actors.map((v) => actors.reduce((sum, u) => sum + arcs[v * order + u]!, 0));
  const to = actors.map((v) => actors.reduce((sum, u) => sum + arcs[u * order + v]!, 0));
  let sum = 0;
  for (const v of actors)
    for (const u of actors)
      if (v === u || (groups[v]! >= 0 && groups[v] === groups[u]))
        sum += arcs[v * order + u]! - (resolution * from[v]! * to[u]!) / total;
  return total === 0 ? NaN : sum / total;
}

/** The highest modularity of any partition. */
function highest(graph: Graph, resolution: number): number {
  const groups = new Int32Array(graph.order);
  let most = -Infinity;
  const place = (actor: number, count: number): void => {
    if (actor === graph.order) {
      most = Math.max(most, modularity(graph, groups, { resolution, valued: false }));
      return;
    }
    for (let group = 0; group <= count; group++) {
      groups[actor] = group;
      place(actor + 1, Math.max(count, group + 1));
    }
  };
  place(0, 0);
  return most;
}

describe('modularity', () => {
  it('is 5/14 for two triangles joined by a tie', () => {
    const groups = Int32Array.of(0, 0, 0, 1, 1, 1);
    expect(modularity(trianglesAndBridge, groups, { valued: false })).toBeCloseTo(5 / 14, 14);
  });

  it('is 0 for all in one group, and undefined without ties', () => {
    expect(modularity(karate, new Int32Array(34), { valued: false })).toBeCloseTo(0, 14);
    expect(modularity(undirected(3, []), new Int32Array(3), { valued: false })).toBeNaN();
  });

  it('agrees with the sum over pairs of actors, with those without a group alone (property)', () => {
    const grouped = fc.oneof(graphs, valuedGraphs).chain((graph) =>
      fc.record({
        graph: fc.constant(graph),
        groups: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: graph.order, maxLength: graph.order }),
      }),
    );
    fc.assert(
      fc.property(
        grouped,
        fc.constantFrom(0.5, 1, 2),
        fc.boolean(),
        ({ graph, groups }, resolution, valued) => {
          const partition = Int32Array.from(groups);
          const ours = modularity(graph, partition, { resolution, valued });
          if (graph.size === 0) {
            expect(ours).toBeNaN();
            return;
          }
          expect(ours).toBeCloseTo(byDefinition(graph, partition, resolution, valued), 10);
        },
      ),
      RUNS,
    );
  });
});

describe('leiden', () => {
  it('finds the two triangles', () => {
    expect(leiden(trianglesAndBridge, { seed: 1, valued: false })).toEqual({
      groups: Int32Array.of(0, 0, 0, 1, 1, 1),
      count: 2,
    });
  });

  it('finds the exact optimum of the karate club, Q = 0.4197896 (Brandes et al. 2008), from every one of 20 seeds', () => {
    const { modularities, agreement, count } = leidenRuns(karate, { seed: 1, runs: 20, valued: false });
    for (const q of modularities) expect(q).toBeCloseTo(0.419789612097304, 12);
    expect([agreement, count]).toEqual([1, 4]);
  });

  it('finds the same communities from the same seed, whatever was found before', () => {
    const first = leiden(karate, { seed: 5, resolution: 1.5, valued: false });
    leiden(karate, { seed: 6, valued: false });
    expect(leiden(karate, { seed: 5, resolution: 1.5, valued: false })).toEqual(first);
  });

  it('finds all alone at a high resolution and whole components at a low one', () => {
    expect(leiden(karate, { seed: 1, resolution: 100, valued: false }).count).toBe(34);
    expect(leiden(karate, { seed: 1, resolution: 0.001, valued: false }).count).toBe(1);
  });

  it('is at least as good as 300 cliques in a ring taken one by one, beyond the size at which turns are random', () => {
    const ties: [number, number][] = [];
    for (let clique = 0; clique < 300; clique++) {
      const first = clique * 10;
      for (let a = 0; a < 10; a++) for (let b = 0; b < a; b++) ties.push([first + a, first + b]);
      ties.push([first, (first + 11) % 3000]);
    }
    const ring = undirected(3000, ties);
    const strengths = new Float64Array(ring.out.targets.length).fill(2);
    const valued = { ...ring, out: { ...ring.out, strengths } };
    const byClique = Int32Array.from({ length: 3000 }, (_, v) => Math.floor(v / 10));
    const found = leiden(ring, { seed: 1, valued: false });
    expect(modularity(ring, found.groups, { valued: false })).toBeGreaterThanOrEqual(
      modularity(ring, byClique, { valued: false }),
    );
    expect(connectedGroups(ring, found.groups)).toBe(found.count);
    expect(leiden(valued, { seed: 1, valued: true })).toEqual(found);
    const start = leiden(ring, { seed: 1, valued: false, start: found.groups, rounds: 1 });
    expect(modularity(ring, start.groups, { valued: false })).toBeGreaterThanOrEqual(
      modularity(ring, found.groups, { valued: false }) - 1e-12,
    );
  });

  it('leaves isolates alone', () => {
    expect(leiden(undirected(3, [[0, 1]]), { seed: 1, valued: false }).groups).toEqual(
      Int32Array.of(0, 0, 1),
    );
  });

  it('refuses directions and a resolution of 0', () => {
    const arc = buildGraph({ order: 2, directed: true, from: Int32Array.of(0), to: Int32Array.of(1) });
    expect(() => leiden(arc, { seed: 1, valued: false })).toThrow(RangeError);
    expect(() => leiden(karate, { seed: 1, resolution: 0, valued: false })).toThrow(RangeError);
  });

  it('reaches the best of all partitions of small graphs within fifty seeds, and never exceeds it (property)', () => {
    const small = undirectedGraphs.filter(({ order, size }) => order <= 6 && size > 0);
    fc.assert(
      fc.property(small, fc.constantFrom(0.7, 1, 1.4), (graph, resolution) => {
        const best = highest(graph, resolution);
        let q = -Infinity;
        for (let seed = 1; seed <= 41 && q < best - 1e-12; seed += 10)
          q = Math.max(q, leidenRuns(graph, { seed, runs: 10, resolution, valued: false }).modularity);
        expect(q).toBeLessThanOrEqual(best + 1e-12);
        expect(q).toBeGreaterThanOrEqual(best - 1e-12);
      }),
      RUNS,
    );
  });

  it('finds connected communities that no single move betters (property)', () => {
    const plain = fc.oneof(
      undirectedGraphs,
      valuedGraphs.filter(({ directed }) => !directed),
    );
    fc.assert(
      fc.property(plain, fc.integer(), (graph, seed) => {
        const { groups, count } = leiden(graph, { seed, valued: true });
        expect(connectedGroups(graph, groups)).toBe(count);
        const q = modularity(graph, groups, { valued: true });
        if (graph.size === 0) return;
        for (let v = 0; v < graph.order; v++) {
          const own = groups[v]!;
          for (let to = 0; to <= count; to++) {
            groups[v] = to;
            expect(modularity(graph, groups, { valued: true })).toBeLessThanOrEqual(q + 1e-9);
          }
          groups[v] = own;
        }
      }),
      RUNS,
    );
  });
});

/** How many groups there are, if each is connected; else more. */
function connectedGroups({ order, out }: Graph, groups: Int32Array): number {
  const roots = Int32Array.from({ length: order }, (_, v) => v);
  const sources = sourcesOf(out);
  for (let changed = true; changed;) {
    changed = false;
    sources.forEach((v, i) => {
      const u = out.targets[i]!;
      if (groups[v] !== groups[u] || roots[v] === roots[u]) return;
      roots[v] = roots[u] = Math.min(roots[v]!, roots[u]!);
      changed = true;
    });
  }
  return new Set(roots).size;
}

describe('adjusted Rand index', () => {
  it('is 1 for the same partition by other labels, also where all are together or all apart', () => {
    expect(adjustedRandIndex(Int32Array.of(0, 0, 1, 1), Int32Array.of(1, 1, 0, 0))).toBe(1);
    expect(adjustedRandIndex(Int32Array.of(0, 0, 0), Int32Array.of(0, 0, 0))).toBe(1);
    expect(adjustedRandIndex(Int32Array.of(0, 1, 2), Int32Array.of(2, 1, 0))).toBe(1);
  });

  it('agrees with counting pairs, and is the same either way round (property)', () => {
    const partitions = fc.integer({ min: 2, max: 12 }).chain((order) => {
      const partition = fc
        .array(fc.integer({ min: 0, max: 3 }), { minLength: order, maxLength: order })
        .map((groups) => Int32Array.from(groups));
      return fc.tuple(partition, partition);
    });
    fc.assert(
      fc.property(partitions, ([a, b]) => {
        let [both, inA, inB, pairs] = [0, 0, 0, 0];
        for (let u = 0; u < a.length; u++)
          for (let v = 0; v < u; v++) {
            pairs++;
            if (a[u] === a[v]) inA++;
            if (b[u] === b[v]) inB++;
            if (a[u] === a[v] && b[u] === b[v]) both++;
          }
        const expected = (inA * inB) / pairs;
        const index = adjustedRandIndex(a, b);
        if ((inA + inB) / 2 !== expected)
          expect(index).toBeCloseTo((both - expected) / ((inA + inB) / 2 - expected), 10);
        expect(adjustedRandIndex(b, a)).toBeCloseTo(index, 12);
      }),
      RUNS,
    );
  });
});

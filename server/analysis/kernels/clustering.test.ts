import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barratClustering,
  fagioloClustering,
  localClustering,
  meanClustering,
  onnelaClustering,
  transitivity,
  triangles,
} from './clustering.ts';
import { complete, cycle, scattered, star, twoTriangles } from './componentsExamples.ts';
import { positionOf, symmetrised, type Graph } from './csr.ts';
import {
  directedGraphs,
  relabelled,
  ties,
  undirectedGraphs,
  valuedGraphs,
  withPermutation,
  worstDifference,
} from './randomGraphs.ts';

const RUNS = { seed: 36, numRuns: 1000 };
const local = (graph: Graph): Float64Array => localClustering(graph, triangles(graph));

/** For each actor, a sum over pairs of its neighbours that are tied. */
function overTriangles(graph: Graph, of: (v: number, a: number, b: number) => number): number[] {
  const tie = ties(graph);
  return Array.from({ length: graph.order }, (_, v) => {
    let sum = 0;
    for (let a = 0; a < graph.order; a++)
      for (let b = a + 1; b < graph.order; b++) if (tie(v, a) && tie(v, b) && tie(a, b)) sum += of(v, a, b);
    return sum;
  });
}

describe('localClustering', () => {
  it('is 0 in a cycle, 1 in a complete graph, 1/3 at the bridge between two triangles', () => {
    expect([...local(cycle(6))]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...local(complete(5))]).toEqual([1, 1, 1, 1, 1]);
    expect([...local(twoTriangles)]).toEqual([1, 1, 1 / 3, 1 / 3, 1, 1]);
  });

  it('is undefined for fewer than two ties, which the average leaves out or counts as 0', () => {
    expect([...local(scattered)]).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect(meanClustering(local(scattered), 'left out')).toBeNaN();
    expect(meanClustering(local(scattered), 'zero')).toBe(0);
    expect(meanClustering(Float64Array.of(1, NaN, 0.5), 'left out')).toBe(0.75);
    expect(meanClustering(Float64Array.of(1, NaN, 0.5), 'zero')).toBe(0.5);
  });

  it('counts tied pairs of neighbours (1,000 graphs)', () => {
    fc.assert(
      fc.property(withPermutation(undirectedGraphs), ({ graph, permutation }) => {
        const counts = overTriangles(graph, () => 1);
        expect([...triangles(graph)]).toEqual(counts);
        const values = local(graph);
        for (const value of values) expect(Number.isNaN(value) || (value >= 0 && value <= 1)).toBe(true);
        const renamed = local(relabelled(graph, permutation));
        expect(permutation.map((to) => renamed[to])).toEqual([...values]);
      }),
      RUNS,
    );
  });

  it('refuses a directed graph', () => {
    expect(() => triangles(cycle(3, true))).toThrow(RangeError);
  });
});

describe('clustering by strength', () => {
  const valued = valuedGraphs.map((graph) => symmetrised(graph));

  it('is by the actor’s own ties (Barrat), by all three (Onnela) (1,000 graphs)', () => {
    fc.assert(
      fc.property(valued, (graph) => {
        const w = (a: number, b: number): number => graph.out.strengths![positionOf(graph.out, a, b)]!;
        const most = Math.max(...graph.out.strengths!);
        const row = (v: number): number[] => [
          ...graph.out.strengths!.subarray(graph.out.offsets[v], graph.out.offsets[v + 1]),
        ];
        const barrat = overTriangles(graph, (v, a, b) => w(v, a) + w(v, b)).map((sum, v) => {
          const strengths = row(v);
          const strength = strengths.reduce((all, value) => all + value, 0);
          return strengths.length < 2 ? NaN : sum / (strength * (strengths.length - 1));
        });
        const onnela = overTriangles(graph, (v, a, b) => (w(v, a) * w(v, b) * w(a, b)) ** (1 / 3) / most).map(
          (sum, v) => (row(v).length < 2 ? 0 : (2 * sum) / (row(v).length * (row(v).length - 1))),
        );
        expect(worstDifference(barratClustering(graph), barrat)).toBeLessThan(1e-12);
        expect(worstDifference(onnelaClustering(graph), onnela)).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });

  it('is the unweighted where all ties are alike (1,000 graphs)', () => {
    fc.assert(
      fc.property(undirectedGraphs, (graph) => {
        const alike = {
          ...graph,
          out: {
            ...graph.out,
            strengths: graph.out.targets.length ? new Float64Array(graph.out.targets.length).fill(3) : null,
          },
        };
        expect(worstDifference(barratClustering(alike), local(graph))).toBeLessThan(1e-12);
        expect(
          worstDifference(
            onnelaClustering(alike),
            local(graph).map((value) => (Number.isNaN(value) ? 0 : value)),
          ),
        ).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });
});

describe('fagioloClustering', () => {
  it('is 1/2 in a directed 3-cycle, where half of the turns are not there', () => {
    expect([...fagioloClustering(cycle(3, true))]).toEqual([0.5, 0.5, 0.5]);
  });

  it('is by the cube of the matrix and its transpose (1,000 graphs)', () => {
    fc.assert(
      fc.property(directedGraphs, (graph) => {
        const tie = ties(graph);
        const actors = Array.from({ length: graph.order }, (_, v) => v);
        const s = actors.map((a) => actors.map((b) => Number(tie(a, b)) + Number(tie(b, a))));
        const expected = actors.map((v) => {
          let cube = 0;
          for (const a of actors) for (const b of actors) cube += s[v]![a]! * s[a]![b]! * s[b]![v]!;
          const total = s[v]!.reduce((sum, value) => sum + value, 0);
          const mutual = s[v]!.filter((value) => value === 2).length;
          const possible = 2 * (total * (total - 1) - 2 * mutual);
          return possible === 0 ? 0 : cube / possible;
        });
        expect(worstDifference(fagioloClustering(graph), expected)).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });

  it('is the usual one of a graph without direction (1,000 graphs)', () => {
    fc.assert(
      fc.property(undirectedGraphs, (graph) => {
        const usual = local(graph).map((value) => (Number.isNaN(value) ? 0 : value));
        expect(worstDifference(fagioloClustering(graph), usual)).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });
});

describe('transitivity', () => {
  it('is 0 in a star, 1 in a complete graph, undefined where nobody has two ties', () => {
    expect(transitivity(star(5), triangles(star(5)))).toBe(0);
    expect(transitivity(complete(5), triangles(complete(5)))).toBe(1);
    expect(transitivity(scattered, triangles(scattered))).toBeNaN();
  });

  it('is 3 × 2 triangles over 10 connected triples in two joined triangles', () => {
    expect(transitivity(twoTriangles, triangles(twoTriangles))).toBe(0.6);
  });
});

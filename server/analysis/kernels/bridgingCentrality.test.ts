import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgingCentrality, bridgingCoefficient } from './bridgingCentrality.ts';
import { buildGraph } from './csr.ts';
import { relabelled, ties, undirectedGraphs, withPermutation, worstDifference } from './randomGraphs.ts';

const RUNS = { seed: 12, numRuns: 1000 };

describe('bridging coefficient', () => {
  it('is 1/9 at the centre of a star of three ends, and 3 at each end', () => {
    const star = buildGraph({
      order: 4,
      directed: false,
      from: Int32Array.of(0, 0, 0),
      to: Int32Array.of(1, 2, 3),
    });
    const coefficients = bridgingCoefficient(star);
    expect(coefficients[0]).toBeCloseTo(1 / 9, 15);
    expect([...coefficients.subarray(1)]).toEqual(
      [3, 3, 3].map((value) => expect.closeTo(value, 12) as number),
    );
  });

  it('is undefined for an isolate, and so is bridging centrality', () => {
    const graph = buildGraph({ order: 1, directed: false, from: new Int32Array(), to: new Int32Array() });
    expect(bridgingCoefficient(graph)[0]).toBeNaN();
    expect(bridgingCentrality(graph, Float64Array.of(0))[0]).toBeNaN();
  });

  it('equals the definition, and lies between the inverse of the squared degree and the largest degree beside', () => {
    fc.assert(
      fc.property(undirectedGraphs, (graph) => {
        const tied = ties(graph);
        const actors = Array.from({ length: graph.order }, (_, v) => v);
        const degree = (v: number): number => actors.filter((u) => tied(v, u)).length;
        bridgingCoefficient(graph).forEach((value, v) => {
          const around = actors.filter((u) => tied(v, u));
          if (around.length === 0) return expect(value).toBeNaN();
          const sum = around.reduce((sum, u) => sum + 1 / degree(u), 0);
          expect(value).toBeCloseTo(1 / around.length / sum, 12);
          expect(value).toBeGreaterThanOrEqual(1 / around.length ** 2 - 1e-12);
          expect(value).toBeLessThanOrEqual(Math.max(...around.map(degree)) / around.length ** 2 + 1e-12);
        });
      }),
      RUNS,
    );
  });

  it('is unchanged by relabelling actors', () => {
    fc.assert(
      fc.property(withPermutation(undirectedGraphs), ({ graph, permutation }) => {
        const after = bridgingCoefficient(relabelled(graph, permutation));
        const before = bridgingCoefficient(graph);
        expect(
          worstDifference(
            before,
            permutation.map((v) => after[v]!),
          ),
        ).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });
});

describe('bridging centrality', () => {
  it('multiplies the coefficient by betweenness', () => {
    fc.assert(
      fc.property(undirectedGraphs, (graph) => {
        const betweenness = Float64Array.from({ length: graph.order }, (_, v) => v + 1);
        const coefficients = bridgingCoefficient(graph);
        const product = coefficients.map((value, v) => value * (v + 1));
        expect(worstDifference(bridgingCentrality(graph, betweenness), product)).toBe(0);
      }),
      RUNS,
    );
  });
});

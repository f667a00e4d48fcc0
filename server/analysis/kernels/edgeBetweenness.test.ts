import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweennessByDefinition } from './betweennessByDefinition.ts';
import { buildGraph } from './csr.ts';
import { distances } from './distances.ts';
import { edgeBetweenness } from './edgeBetweenness.ts';
import { graphs, worstDifference } from './randomGraphs.ts';

describe('edgeBetweenness', () => {
  it('gives a bridge the product of its sides', () => {
    const path = buildGraph({
      order: 4,
      directed: false,
      from: Int32Array.of(0, 1, 2),
      to: Int32Array.of(1, 2, 3),
    });
    // Rows 0: 1; 1: 0, 2; 2: 1, 3; 3: 2.
    expect([...edgeBetweenness(path)]).toEqual([3, 3, 4, 4, 3, 3]);
  });

  it('is what the definition says, for any small graph', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(worstDifference(edgeBetweenness(graph), betweennessByDefinition(graph).ties)).toBeLessThan(
          1e-9,
        );
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('adds up over ties to the sum of all distances', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
        // Both positions of an undirected tie have its value, and both orders of a pair its distance.
        expect(sum(edgeBetweenness(graph))).toBeCloseTo(sum(distances(graph.out, graph.in).sums), 8);
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});

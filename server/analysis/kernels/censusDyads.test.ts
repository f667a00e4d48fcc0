import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dyadCensus, dyadicReciprocity, dyadicSymmetry, edgewiseReciprocity } from './censusDyads.ts';
import { cycle, tied } from './componentsExamples.ts';
import { graphs, relabelled, ties, withPermutation } from './randomGraphs.ts';

const RUNS = { seed: 34, numRuns: 1000 };

describe('dyadCensus', () => {
  it('tells pairs with arcs both ways, one way and none', () => {
    expect(dyadCensus(tied('abc', 'ab ba bc', true))).toEqual({ mutual: 1, asymmetric: 1, none: 1 });
  });

  it('counts every pair once, by looking at it (1,000 graphs)', () => {
    fc.assert(
      fc.property(withPermutation(graphs), ({ graph, permutation }) => {
        const tie = ties(graph);
        const counts = [0, 0, 0];
        for (let a = 0; a < graph.order; a++)
          for (let b = a + 1; b < graph.order; b++) counts[Number(tie(a, b)) + Number(tie(b, a))]!++;
        const census = dyadCensus(graph);
        expect([census.none, census.asymmetric, census.mutual]).toEqual(counts);
        expect(dyadCensus(relabelled(graph, permutation))).toEqual(census);
        for (const share of [edgewiseReciprocity, dyadicReciprocity, dyadicSymmetry]) {
          const value = share(census);
          expect(Number.isNaN(value) || (value >= 0 && value <= 1)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('reciprocity', () => {
  it('is 0 in a directed 3-cycle, and undefined without ties or pairs', () => {
    expect(edgewiseReciprocity(dyadCensus(cycle(3, true)))).toBe(0);
    const none = dyadCensus(tied('ab', '', true));
    expect([edgewiseReciprocity(none), dyadicReciprocity(none), dyadicSymmetry(none)]).toEqual([NaN, NaN, 1]);
    expect(dyadicSymmetry(dyadCensus(tied('a', '', true)))).toBeNaN();
  });

  it('differs by what it is a share of: one pair mutual, one one-way, one empty', () => {
    const census = dyadCensus(tied('abc', 'ab ba bc', true));
    expect(edgewiseReciprocity(census)).toBeCloseTo(2 / 3, 15);
    expect(dyadicReciprocity(census)).toBe(0.5);
    expect(dyadicSymmetry(census)).toBeCloseTo(2 / 3, 15);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness, betweennessOf, partedPairs } from './betweenness.ts';
import { betweennessByDefinition } from './betweennessByDefinition.ts';
import { buildGraph, type Graph } from './csr.ts';
import { graphs, valuedGraphs, worstDifference } from './randomGraphs.ts';
import {
  prepareWeightedBetweenness,
  weightedBetweenness,
  weightedBetweennessFrom,
} from './weightedBetweenness.ts';
import { exactLengths, fractionOf } from './weightedBetweennessLengths.ts';

const valued = (
  order: number,
  directed: boolean,
  ties: readonly (readonly [number, number, number])[],
): Graph =>
  buildGraph({
    order,
    directed,
    from: Int32Array.from(ties, ([from]) => from),
    to: Int32Array.from(ties, ([, to]) => to),
    strengths: Float64Array.from(ties, ([, , strength]) => strength),
  });

/** Graphs whose strengths are all of those given. */
const withStrengths = (strengths: readonly number[]): fc.Arbitrary<Graph> =>
  fc
    .record({
      order: fc.integer({ min: 3, max: 8 }),
      directed: fc.boolean(),
      ties: fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom(...strengths)), {
        maxLength: 22,
        // Not the same pair twice: strengths would be added.
        selector: ([a, b]) => Math.min(a, b) * 8 + Math.max(a, b),
      }),
    })
    .map(({ order, directed, ties }) =>
      valued(
        order,
        directed,
        ties.filter(([a, b]) => a < order && b < order),
      ),
    );

describe('weightedBetweenness', () => {
  it('sees that 1/6 + 1/30 is 1/5, which doubles do not', () => {
    const graph = valued(3, false, [
      [0, 1, 6],
      [1, 2, 30],
      [0, 2, 5],
    ]);
    expect(1 / 6 + 1 / 30).not.toBe(1 / 5);
    expect([...weightedBetweenness(graph, 'reciprocal')]).toEqual([0, 0.5, 0]);
  });

  it('takes decimals for what they were written as: 0.1 + 0.2 is 0.3', () => {
    const graph = valued(3, false, [
      [0, 1, 0.1],
      [1, 2, 0.2],
      [0, 2, 0.3],
    ]);
    expect([...weightedBetweenness(graph, 'strength')]).toEqual([0, 0.5, 0]);
  });

  it('takes 0.3333333333333333 for a third', () => {
    const third = 1 / 3;
    const graph = valued(4, false, [
      [0, 1, third],
      [1, 2, third],
      [2, 3, third],
      [0, 3, 1],
    ]);
    // Three thirds are as long as 1, so that the ends of 0–3 are as near either way.
    expect([...weightedBetweenness(graph, 'strength')]).toEqual([0, 1.5, 1.5, 0]);
  });

  it('prefers two strong ties to a weak one, or the other way round', () => {
    const graph = valued(3, false, [
      [0, 1, 4],
      [1, 2, 4],
      [0, 2, 1],
    ]);
    expect([...weightedBetweenness(graph, 'reciprocal')]).toEqual([0, 1, 0]);
    expect([...weightedBetweenness(graph, 'strength')]).toEqual([0, 0, 0]);
  });

  it('does not overflow with 2^1100 shortest ways', () => {
    const k = 1100;
    const graph = valued(
      3 * k + 1,
      true,
      Array.from({ length: k }, (_, i) => 3 * i).flatMap((joint) =>
        [1, 2].flatMap((side) => [[joint, joint + side, 2] as const, [joint + side, joint + 3, 2] as const]),
      ),
    );
    const prepared = prepareWeightedBetweenness(graph, 'reciprocal');
    const source = prepared.blocks.actors.indexOf(0);
    const values = weightedBetweennessFrom(prepared, source, source + 1);
    expect(values[1]).toBeCloseTo((3 * k - 2) / 2, 6);
  });

  it('is betweenness where all strengths are equal', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const values = weightedBetweenness(graph, 'reciprocal');
        expect(worstDifference(values, betweenness(graph))).toBeLessThan(1e-9);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('is what the definition says in whole numbers, for small strengths', () => {
    // Divisible by every strength that parallel ties of 1 to 4 add up to.
    const unit = Array.from({ length: 100 }, (_, i) => BigInt(i + 1)).reduce((a, b) => a * b);
    fc.assert(
      fc.property(valuedGraphs, (graph) => {
        const near = betweennessByDefinition(graph, (w) => unit / BigInt(w)).actors;
        expect(worstDifference(weightedBetweenness(graph, 'reciprocal'), near)).toBeLessThan(1e-9);
        const far = betweennessByDefinition(graph, BigInt).actors;
        expect(worstDifference(weightedBetweenness(graph, 'strength'), far)).toBeLessThan(1e-9);
      }),
      { numRuns: 1000, seed: 2 },
    );
  });

  it.each([
    ['no common unit of which 2^53 suffice', [1000003, 1000033, 1000037, 1000039, 500019.5]],
    ['a difference beyond the digits of a double', [1, 2, 2 ** 52, 2 ** 51, 999999999989]],
  ])('is what the definition says where lengths have %s', (_, strengths) => {
    const unit = strengths.reduce((product, w) => product * BigInt(2 * w), 1n);
    fc.assert(
      fc.property(withStrengths(strengths), (graph) => {
        const near = betweennessByDefinition(graph, (w) => (2n * unit) / BigInt(2 * w)).actors;
        expect(worstDifference(weightedBetweenness(graph, 'reciprocal'), near)).toBeLessThan(1e-9);
        const far = betweennessByDefinition(graph, (w) => BigInt(2 * w)).actors;
        expect(worstDifference(weightedBetweenness(graph, 'strength'), far)).toBeLessThan(1e-9);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });

  it('adds up from any ranges of sources', () => {
    fc.assert(
      fc.property(valuedGraphs, fc.nat(), (graph, cut) => {
        const prepared = prepareWeightedBetweenness(graph, 'reciprocal');
        const sources = prepared.blocks.actors.length;
        const at = sources ? cut % sources : 0;
        const added = [
          weightedBetweennessFrom(prepared, 0, at),
          weightedBetweennessFrom(prepared, at, sources),
          partedPairs(prepared.blocks),
        ];
        expect(
          worstDifference(betweennessOf(graph, added), weightedBetweenness(graph, 'reciprocal')),
        ).toBeLessThan(1e-9);
      }),
      { numRuns: 1000, seed: 4 },
    );
  });
});

describe('exactLengths', () => {
  it('reads fractions as they were meant', () => {
    expect(fractionOf(0.1)).toEqual([1n, 10n]);
    expect(fractionOf(2 / 3)).toEqual([2n, 3n]);
    expect(fractionOf(2500)).toEqual([2500n, 1n]);
    expect(fractionOf(1e22)).toEqual([10n ** 22n, 1n]);
    expect(fractionOf(0.1 + 0.2)).toEqual([30000000000000004n / 4n, 10n ** 17n / 4n]);
  });

  it('keeps lengths in whole numbers where they fit', () => {
    expect([...exactLengths(Float64Array.of(6, 30, 5), 'reciprocal').whole!]).toEqual([5, 1, 6]);
    expect(exactLengths(Float64Array.of(999983, 999979, 999961), 'reciprocal').whole).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from './betweenness.ts';
import {
  centralization,
  largestArcDegreeSum,
  largestBetweennessSum,
  largestClosenessSum,
  largestDegreeSum,
} from './centralization.ts';
import { freemanCloseness } from './closeness.ts';
import { buildGraph, type Graph } from './csr.ts';
import { degrees } from './degree.ts';
import { distances } from './distances.ts';
import { directedGraphs, undirectedGraphs } from './randomGraphs.ts';

const byDegree = (graph: Graph): number =>
  centralization(degrees(graph.out), largestDegreeSum(graph.order, false));
const byBetweenness = (graph: Graph): number =>
  centralization(betweenness(graph), largestBetweennessSum(graph.order, graph.directed));
const byCloseness = (graph: Graph): number =>
  centralization(
    freemanCloseness(distances(graph.out, graph.in)),
    largestClosenessSum(graph.order, graph.directed),
  );

/** Of n actors: every other tied to 0. */
const star = (order: number, directed: boolean, bothWays = false): Graph => {
  const others = Array.from({ length: order - 1 }, (_, i) => i + 1);
  const centre = others.map(() => 0);
  return buildGraph({
    order,
    directed,
    from: Int32Array.from(bothWays ? [...centre, ...others] : centre),
    to: Int32Array.from(bothWays ? [...others, ...centre] : others),
  });
};

describe('centralization', () => {
  it.each([3, 6, 11])('is 1 in a star of %i, by degree, betweenness and closeness', (order) => {
    const graph = star(order, false);
    expect(byDegree(graph)).toBeCloseTo(1, 12);
    expect(byBetweenness(graph)).toBeCloseTo(1, 12);
    expect(byCloseness(graph)).toBeCloseTo(1, 12);
  });

  it('is 1 by degree in a directed star: out, in, and both ways', () => {
    const out = star(6, true);
    expect(centralization(degrees(out.out), largestArcDegreeSum(6))).toBe(1);
    const both = star(6, true, true);
    const total = degrees(both.out).map((value, v) => value + degrees(both.in)[v]!);
    expect(centralization(total, largestDegreeSum(6, true))).toBe(1);
    expect(byBetweenness(both)).toBe(1);
  });

  it('passes 1 by n / (n − 1) by closeness in a star whose ties go out, as the bound in use allows', () => {
    expect(byCloseness(star(6, true))).toBeCloseTo(6 / 5, 12);
  });

  it('is 0 where all are alike, and undefined where there is no largest sum', () => {
    const ring = buildGraph({
      order: 6,
      directed: false,
      from: Int32Array.of(0, 1, 2, 3, 4, 5),
      to: Int32Array.of(1, 2, 3, 4, 5, 0),
    });
    expect([byDegree(ring), byBetweenness(ring), byCloseness(ring)]).toEqual([0, 0, 0]);
    expect(byDegree(star(2, false))).toBeNaN();
  });

  it('lies between 0 and 1 for any graph of three and more', () => {
    fc.assert(
      fc.property(undirectedGraphs, directedGraphs, (undirected, directed) => {
        fc.pre(undirected.order > 2 && directed.order > 2);
        const connected = distances(undirected.out, undirected.in).reached[0] === undirected.order - 1;
        const values = [
          byDegree(undirected),
          byBetweenness(undirected),
          byBetweenness(directed),
          centralization(degrees(directed.in), largestArcDegreeSum(directed.order)),
          connected ? byCloseness(undirected) : 0,
        ];
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});

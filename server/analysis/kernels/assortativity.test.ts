import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreeAssortativity, mixingOf, nominalAssortativity } from './assortativity.ts';
import { among, cycle, star, tied, twoTriangles, twoTrianglesGroups } from './componentsExamples.ts';
import { degreeIn, sourcesOf } from './csr.ts';
import { graphs, relabelled, withPermutation } from './randomGraphs.ts';

const RUNS = { seed: 38, numRuns: 1000 };

function expectClose(ours: number, theirs: number): void {
  if (Number.isNaN(theirs)) expect(ours).toBeNaN();
  else expect(ours).toBeCloseTo(theirs, 10);
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const of = (a: readonly number[], b: readonly number[], ma: number, mb: number): number =>
    a.reduce((sum, value, i) => sum + (value - ma) * (b[i]! - mb), 0);
  return new Set(x).size < 2 || new Set(y).size < 2
    ? NaN
    : of(x, y, mx, my) / Math.sqrt(of(x, x, mx, mx) * of(y, y, my, my));
}

describe('degreeAssortativity', () => {
  it('is −1 of a star, and undefined of a cycle and without ties', () => {
    expect(degreeAssortativity(star(5))).toBe(-1);
    expect(degreeAssortativity(cycle(5))).toBeNaN();
    expect(degreeAssortativity(tied('ab', ''))).toBeNaN();
  });

  it('is the correlation of degrees at the ends of ties (1,000 graphs)', () => {
    fc.assert(
      fc.property(withPermutation(graphs), ({ graph, permutation }) => {
        const sources = [...sourcesOf(graph.out)];
        const value = degreeAssortativity(graph);
        expectClose(
          value,
          correlation(
            sources.map((v) => degreeIn(graph.out, v)),
            [...graph.out.targets].map((v) => degreeIn(graph.in, v)),
          ),
        );
        expectClose(degreeAssortativity(relabelled(graph, permutation)), value);
        expect(!(Math.abs(value) > 1 + 1e-9)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('nominalAssortativity', () => {
  it('is 5/7 of two triangles joined by a tie, by triangle', () => {
    const mixing = mixingOf(twoTriangles, twoTrianglesGroups);
    expect(nominalAssortativity(mixing)).toBeCloseTo((6 / 7 - 1 / 2) / (1 / 2), 15);
  });

  it('is undefined where all ties are of one group, and without ties', () => {
    expect(nominalAssortativity(mixingOf(twoTriangles, new Int32Array(6)))).toBeNaN();
    expect(nominalAssortativity(mixingOf(tied('ab', ''), Int32Array.of(0, 1)))).toBeNaN();
  });

  it('is the correlation of groups where there are two of them (1,000 graphs)', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const groups = Int32Array.from({ length: graph.order }, (_, v) => v % 2);
        const sources = [...sourcesOf(graph.out)].map((v) => groups[v]!);
        const targets = [...graph.out.targets].map((v) => groups[v]!);
        const value = nominalAssortativity(mixingOf(graph, groups));
        expect(!(value > 1 + 1e-12)).toBe(true);
        // With direction the two ends' shares differ, and the index is no correlation.
        if (!graph.directed) expectClose(value, correlation(sources, targets));
      }),
      RUNS,
    );
  });

  it('leaves out who has no group, with their ties (1,000 graphs)', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const groups = Int32Array.from({ length: graph.order }, (_, v) => (v % 3) - 1);
        const kept = among(graph, (v) => groups[v]! >= 0);
        const rest = groups.filter((group) => group >= 0);
        expect(mixingOf(graph, groups).total).toBe(kept.out.targets.length);
        expectClose(
          nominalAssortativity(mixingOf(graph, groups)),
          nominalAssortativity(mixingOf(kept, rest)),
        );
      }),
      RUNS,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete, star, tied } from './componentsExamples.ts';
import { corePeriphery, corePeripheryFit, EXHAUSTIVE_ORDER } from './corePeriphery.ts';
import { buildGraph, type Graph } from './csr.ts';
import { randomFrom } from './random.ts';
import { relabelled, sideBySide, ties, undirectedGraphs, withPermutation } from './randomGraphs.ts';

const RUNS = { seed: 42, numRuns: 1000 };
const conventions = ['tied', 'missing'] as const;

/** Pearson's correlation over the pairs that count. */
function fitByDefinition(graph: Graph, core: readonly number[], between: 'tied' | 'missing'): number {
  const tie = ties(graph);
  const x: number[] = [];
  const y: number[] = [];
  for (let a = 0; a < graph.order; a++)
    for (let b = a + 1; b < graph.order; b++) {
      const members = Number(core.includes(a)) + Number(core.includes(b));
      if (members === 1 && between === 'missing') continue;
      x.push(Number(tie(a, b)));
      y.push(Number(members > 0));
    }
  const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const covariance = x.reduce((sum, value, i) => sum + (value - mx) * (y[i]! - my), 0);
  const spread = (values: readonly number[], m: number): number =>
    values.reduce((sum, value) => sum + (value - m) ** 2, 0);
  return new Set(x).size < 2 || new Set(y).size < 2
    ? NaN
    : covariance / Math.sqrt(spread(x, mx) * spread(y, my));
}

describe('corePeriphery', () => {
  it('takes the centre of a star where core and periphery are tied in the ideal', () => {
    expect(corePeriphery(star(5), 'tied')).toEqual({
      core: Int32Array.of(0),
      fit: 1,
      method: 'exhaustive',
      optima: 1,
    });
  });

  it('takes a clique with pendants for its core, whatever lies between', () => {
    const graph = tied('abcdefgh', 'ab ac ad bc bd cd ae bf cg dh');
    const found = corePeriphery(graph, 'missing')!;
    expect([...found.core]).toEqual([0, 1, 2, 3]);
    expect(found.fit).toBe(1);
  });

  it('has no fit without ties and where all are tied', () => {
    for (const between of conventions) {
      expect(corePeriphery(tied('abc', ''), between)).toBeNull();
      expect(corePeriphery(complete(4), between)).toBeNull();
      expect(corePeriphery(tied('', ''), between)).toBeNull();
    }
  });

  it('is the best of all splits, and counts them (1,000 graphs)', () => {
    fc.assert(
      fc.property(
        undirectedGraphs.filter(({ order }) => order <= 6),
        (graph) => {
          for (const between of conventions) {
            const fits: number[] = [];
            for (let split = 0; split < 2 ** graph.order; split++) {
              const core = Array.from({ length: graph.order }, (_, v) => v).filter((v) => (split >> v) & 1);
              const fit = fitByDefinition(graph, core, between);
              const marks = Uint8Array.from({ length: graph.order }, (_, v) => Number(core.includes(v)));
              const ours = corePeripheryFit(graph, marks, between);
              if (Number.isNaN(fit)) expect(ours).toBeNaN();
              else {
                expect(ours).toBeCloseTo(fit, 10);
                fits.push(fit);
              }
            }
            const found = corePeriphery(graph, between);
            if (fits.length === 0) expect(found).toBeNull();
            else {
              expect(found!.fit).toBeCloseTo(Math.max(...fits), 10);
              expect(found!.optima).toBe(fits.filter((fit) => fit > Math.max(...fits) - 1e-9).length);
            }
          }
        },
      ),
      RUNS,
    );
  }, 20_000);

  it('stays under relabelling in fit (1,000 graphs)', () => {
    fc.assert(
      fc.property(withPermutation(undirectedGraphs), ({ graph, permutation }) => {
        const [before, after] = [
          corePeriphery(graph, 'tied'),
          corePeriphery(relabelled(graph, permutation), 'tied'),
        ];
        if (before === null) expect(after).toBeNull();
        else expect(after!.fit).toBeCloseTo(before.fit, 12);
      }),
      RUNS,
    );
  });

  it('beyond what can be tried out climbs to a planted core, the same for the same seed', () => {
    const random = randomFrom(9);
    const order = 120;
    const [from, to]: number[][] = [[], []];
    for (let a = 0; a < order; a++)
      for (let b = a + 1; b < order; b++) {
        const chance = b < 15 ? 0.95 : a < 15 ? 0.3 : 0.02;
        if (random.uniform() >= chance) continue;
        from!.push(a);
        to!.push(b);
      }
    const graph = buildGraph({
      order,
      directed: false,
      from: Int32Array.from(from!),
      to: Int32Array.from(to!),
    });
    for (const between of conventions) {
      const found = corePeriphery(graph, between)!;
      expect(found.method).toBe('hill climb');
      expect(found.optima).toBeNull();
      expect(corePeriphery(graph, between)).toEqual(found);
      const marks = new Uint8Array(order).fill(1, 0, 15);
      expect(found.fit).toBeGreaterThanOrEqual(corePeripheryFit(graph, marks, between));
      marks.fill(0);
      for (const v of found.core) marks[v] = 1;
      expect(corePeripheryFit(graph, marks, between)).toBeCloseTo(found.fit, 12);
    }
    expect([...corePeriphery(graph, 'missing')!.core].slice(0, 15)).toEqual([...Array(15).keys()]);
  });

  it('climbs to the optimum of a small graph padded with isolates beyond that size', () => {
    const graph = tied('abcdefgh', 'ab ac ad bc bd cd ae bf cg dh');
    const isolates = tied('x'.repeat(EXHAUSTIVE_ORDER), '');
    const found = corePeriphery(sideBySide(graph, isolates), 'missing')!;
    expect([...found.core]).toEqual([0, 1, 2, 3]);
    expect(found.method).toBe('hill climb');
  });

  it('refuses a directed graph', () => {
    expect(() => corePeriphery(tied('ab', 'ab', true), 'tied')).toThrow(RangeError);
  });
});

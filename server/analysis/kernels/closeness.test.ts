import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freemanCloseness, proportionalCloseness, reachableCloseness } from './closeness.ts';
import { buildGraph, type Graph } from './csr.ts';
import { distances, type Distances } from './distances.ts';
import { harmonic } from './harmonic.ts';
import { graphs } from './randomGraphs.ts';

const fromTies = (order: number, directed: boolean, ...ties: [number, number][]): Graph =>
  buildGraph({
    order,
    directed,
    from: Int32Array.from(ties, ([from]) => from),
    to: Int32Array.from(ties, ([, to]) => to),
  });
const steps = ({ out, in: into }: Graph): Distances => distances(out, into);

describe('closeness', () => {
  it('is 0.4, 4/7 and 2/3 along a path of five', () => {
    const path = steps(fromTies(5, false, [0, 1], [1, 2], [2, 3], [3, 4]));
    expect([...freemanCloseness(path)]).toEqual([0.4, 4 / 7, 2 / 3, 4 / 7, 0.4]);
  });

  it('differs between two pairs and an isolate by its three conventions', () => {
    const pairs = steps(fromTies(5, false, [0, 1], [2, 3]));
    expect([...freemanCloseness(pairs)]).toEqual([0, 0, 0, 0, 0]);
    expect([...reachableCloseness(pairs)]).toEqual([1, 1, 1, 1, NaN]);
    expect([...proportionalCloseness(pairs)]).toEqual([0.25, 0.25, 0.25, 0.25, 0]);
  });

  it('is of distances to others going out, from others coming in', () => {
    const { out, in: into } = fromTies(3, true, [0, 1], [1, 2]);
    expect([...freemanCloseness(distances(out, into))]).toEqual([2 / 3, 0, 0]);
    expect([...freemanCloseness(distances(into, out))]).toEqual([0, 0, 2 / 3]);
  });

  it('agrees by all three where everybody is reached, and lies in (0, 1]', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const found = steps(graph);
        const [freeman, reachable, proportional] = [
          freemanCloseness(found),
          reachableCloseness(found),
          proportionalCloseness(found),
        ];
        found.reached.forEach((reached, v) => {
          if (reached === 0) return;
          expect(reachable[v]).toBeGreaterThan(0);
          expect(reachable[v]).toBeLessThanOrEqual(1);
          expect(proportional[v]).toBeLessThanOrEqual(reachable[v]!);
          if (reached < graph.order - 1) expect(freeman[v]).toBe(0);
          else {
            expect(freeman[v]).toBeCloseTo(reachable[v]!, 12);
            expect(proportional[v]).toBeCloseTo(reachable[v]!, 12);
          }
        });
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('is undefined for a lone actor', () => {
    const alone = steps(fromTies(1, false));
    expect([...freemanCloseness(alone), ...reachableCloseness(alone)]).toEqual([NaN, NaN]);
    expect([...proportionalCloseness(alone), ...harmonic(alone)]).toEqual([NaN, NaN]);
  });
});

describe('harmonic', () => {
  it('is 1 at the centre of a star of six, 0.6 at its ends', () => {
    const star = steps(fromTies(6, false, [0, 1], [0, 2], [0, 3], [0, 4], [0, 5]));
    expect([...harmonic(star)]).toEqual([1, 0.6, 0.6, 0.6, 0.6, 0.6]);
  });

  it('needs no convention for two pairs and an isolate', () => {
    expect([...harmonic(steps(fromTies(5, false, [0, 1], [2, 3])))]).toEqual([0.25, 0.25, 0.25, 0.25, 0]);
  });

  it('lies between 0 and 1, and is at least half the share of those reached within two steps', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        fc.pre(graph.order > 1);
        harmonic(steps(graph)).forEach((value, v) => {
          const near = new Set<number>();
          const next = (u: number): Int32Array =>
            graph.out.targets.subarray(graph.out.offsets[u], graph.out.offsets[u + 1]);
          for (const u of next(v)) for (const w of [u, ...next(u)]) near.add(w);
          near.delete(v);
          expect(value).toBeGreaterThanOrEqual(near.size / 2 / (graph.order - 1) - 1e-12);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        });
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});

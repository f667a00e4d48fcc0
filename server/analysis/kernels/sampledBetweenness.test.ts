import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from './betweenness.ts';
import { buildGraph, type Graph } from './csr.ts';
import { randomFrom } from './random.ts';
import { graphs } from './randomGraphs.ts';
import {
  prepareSampling,
  sampledBetweenness,
  samplePaths,
  samplesEnough,
  sampledValues,
} from './sampledBetweenness.ts';

/** Hubs, cut-points, pendants and some actors apart. */
function hubbed(order: number, directed: boolean): Graph {
  const random = randomFrom(7);
  const ends = Array.from({ length: 2 * order }, () => [
    random.below(order),
    Math.floor(random.uniform() ** 3 * order),
  ]);
  return buildGraph({
    order,
    directed,
    from: Int32Array.from(ends, ([from]) => from!),
    to: Int32Array.from(ends, ([, to]) => to!),
  });
}

const farthest = (a: Float64Array, b: Float64Array): number =>
  a.reduce((most, value, v) => Math.max(most, Math.abs(value - b[v]!)), 0);

describe('samplesEnough', () => {
  it('is the published bound: 266, 1061 and 26513 for six actors on a path at delta 0.1', () => {
    expect([0.1, 0.05, 0.01].map((epsilon) => samplesEnough(6, epsilon, 0.1))).toEqual([266, 1061, 26513]);
  });
});

describe('samplePaths', () => {
  it.each([false, true])('draws every shortest path equally often; directed: %s', (directed) => {
    const graph = hubbed(40, directed);
    const plan = prepareSampling(graph, { epsilon: 0.1, delta: 0.1, seed: 11 });
    const samples = 200_000;
    const { values, pairs } = sampledValues(plan, samplePaths(plan, 0, samples), samples);
    betweenness(graph).forEach((exact, v) => {
      const share = exact / pairs;
      const deviation = Math.sqrt((share * (1 - share)) / samples);
      expect(Math.abs(values[v]! / pairs - share)).toBeLessThanOrEqual(5 * deviation);
    });
  });

  it('counts the same samples alike in any ranges', () => {
    const plan = prepareSampling(hubbed(40, false), { epsilon: 0.1, delta: 0.1, seed: 3 });
    const [first, second] = [samplePaths(plan, 0, 123), samplePaths(plan, 123, 500)];
    expect([...samplePaths(plan, 0, 500)]).toEqual([...first.map((count, v) => count + second[v]!)]);
  });

  it('counts only actors who lie between some pair, for any small graph', () => {
    fc.assert(
      fc.property(graphs, fc.integer(), (graph, seed) => {
        const plan = prepareSampling(graph, { epsilon: 0.2, delta: 0.2, seed });
        const exact = betweenness(graph);
        samplePaths(plan, 0, 40).forEach((count, v) => {
          if (count > 0) expect(exact[v]).toBeGreaterThan(0);
        });
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('is not stopped by 2^1100 shortest paths', () => {
    const k = 1100;
    const joints = Array.from({ length: k }, (_, i) => 3 * i);
    const graph = buildGraph({
      order: 3 * k + 1,
      directed: false,
      from: Int32Array.from(joints.flatMap((j) => [j, j + 1, j, j + 2])),
      to: Int32Array.from(joints.flatMap((j) => [j + 1, j + 3, j + 2, j + 3])),
    });
    const plan = prepareSampling(graph, { epsilon: 0.1, delta: 0.1, seed: 5 });
    const counts = samplePaths(plan, 0, 300);
    // The middle joint parts the network in halves: it is between half of all pairs.
    expect(counts[3 * (k / 2)]! / 300).toBeGreaterThan(0.35);
    expect(counts[3 * (k / 2)]! / 300).toBeLessThan(0.65);
    // Of two sides of a diamond, a path takes one.
    const [one, other] = [counts[3 * (k / 2) + 1]!, counts[3 * (k / 2) + 2]!];
    expect(Math.min(one, other)).toBeGreaterThan(30);
  });
});

describe('sampledBetweenness', () => {
  it.each([false, true])('is within epsilon for everybody at the stated rate; directed: %s', (directed) => {
    const graph = hubbed(60, directed);
    const exact = betweenness(graph);
    const epsilon = 0.05;
    let missed = 0;
    for (let seed = 0; seed < 100; seed++) {
      const { values, pairs } = sampledBetweenness(graph, { epsilon, delta: 0.1, seed });
      if (farthest(values, exact) > epsilon * pairs) missed++;
    }
    expect(missed).toBeLessThanOrEqual(10);
  });

  it('stops before the bound that holds for any graph, where values allow it', () => {
    const random = randomFrom(2);
    const end = (): Int32Array => Int32Array.from({ length: 900 }, () => random.below(300));
    const graph = buildGraph({ order: 300, directed: false, from: end(), to: end() });
    const precision = { epsilon: 0.01, delta: 0.1, seed: 1 };
    const { samples, values, pairs } = sampledBetweenness(graph, precision);
    expect(samples).toBeLessThan(prepareSampling(graph, precision).mostSamples / 1.5);
    expect(farthest(values, betweenness(graph))).toBeLessThan(0.01 * pairs);
  });

  it('is the same for the same seed', () => {
    const graph = hubbed(60, false);
    const precision = { epsilon: 0.05, delta: 0.1, seed: 42 };
    expect(sampledBetweenness(graph, precision)).toEqual(sampledBetweenness(graph, precision));
  });

  it('is 0 without ties', () => {
    const none = buildGraph({ order: 4, directed: false, from: new Int32Array(0), to: new Int32Array(0) });
    expect([...sampledBetweenness(none, { epsilon: 0.1, delta: 0.1, seed: 1 }).values]).toEqual([0, 0, 0, 0]);
  });

  it('refuses a precision that is no share', () => {
    expect(() => sampledBetweenness(hubbed(5, false), { epsilon: 0, delta: 0.1, seed: 1 })).toThrow(
      /between/,
    );
  });
});

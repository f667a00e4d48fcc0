import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from './betweenness.ts';
import { buildGraph, positionOf, sourcesOf } from './csr.ts';
import { strengths } from './degree.ts';
import { projection, type ProjectionWeight } from './projection.ts';
import { worstDifference } from './randomGraphs.ts';
import {
  fourCycleClosure,
  normedBetweenness,
  normedCloseness,
  normedDegree,
  pairClustering,
  redundancy,
  twoModeDensity,
  twoModeOf,
  type TwoMode,
} from './twoMode.ts';

const RUNS = { seed: 34, numRuns: 1000 };

/** From ties such as 'a1': actors by letter, events by digit. */
function twoMode(actors: string, events: string, ties: string): TwoMode {
  const names = actors + events;
  const pairs = ties ? ties.split(' ') : [];
  return twoModeOf(
    buildGraph({
      order: names.length,
      directed: false,
      from: Int32Array.from(pairs, (tie) => names.indexOf(tie[0]!)),
      to: Int32Array.from(pairs, (tie) => names.indexOf(tie[1]!)),
    }),
    Uint8Array.from(names, (name) => (actors.includes(name) ? 0 : 1)),
  );
}

const networks = fc
  .record({
    actors: fc.integer({ min: 1, max: 6 }),
    events: fc.integer({ min: 1, max: 6 }),
    ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
    turned: fc.boolean(),
  })
  .map(({ actors, events, ties, turned }) => {
    const order = actors + events;
    // With the events first, or last.
    const used = (v: number): number => (turned ? order - 1 - v : v);
    return twoModeOf(
      buildGraph({
        order,
        directed: false,
        from: Int32Array.from(ties, ([a]) => used(a % actors)),
        to: Int32Array.from(ties, ([, e]) => used(actors + (e % events))),
      }),
      Uint8Array.from({ length: order }, (_, v) => (used(v) < actors ? 0 : 1)),
    );
  });

function neighbours({ graph }: TwoMode, v: number): number[] {
  return [...graph.out.targets.subarray(graph.out.offsets[v], graph.out.offsets[v + 1])];
}

function stepsFrom(network: TwoMode, from: number): Map<number, number> {
  const steps = new Map([[from, 0]]);
  for (const v of steps.keys())
    for (const u of neighbours(network, v)) if (!steps.has(u)) steps.set(u, steps.get(v)! + 1);
  return steps;
}

describe('two-mode measures', () => {
  it('are all 1 for the middle of a star of one actor and its events', () => {
    const star = twoMode('a', '123', 'a1 a2 a3');
    expect(normedDegree(star)[0]).toBe(1);
    expect(normedBetweenness(star)[0]).toBe(1);
    expect(normedCloseness(star)[0]).toBe(1);
    expect(twoModeDensity(star)).toBe(1);
  });

  it('give the middle actor all the betweenness one of three can have beside four events', () => {
    // b joins 1 and 2; the others hang on 1 and 2, the remaining events on b.
    const network = twoMode('abc', '1234', 'b1 b2 b3 b4 a1 c2');
    expect(normedBetweenness(network)[1]).toBeCloseTo(1, 12);
  });

  it('refuse a tie within a mode, and directions', () => {
    expect(() => twoMode('ab', '1', 'ab')).toThrow('Nodes 0 and 1 are tied, but both are of mode 0.');
    const arc = buildGraph({ order: 2, directed: true, from: Int32Array.of(0), to: Int32Array.of(1) });
    expect(() => twoModeOf(arc, Uint8Array.of(0, 1))).toThrow(RangeError);
  });

  it('find every pair of events redundant in a square, and every chain closed', () => {
    const square = twoMode('ab', '12', 'a1 a2 b1 b2');
    expect(redundancy(square)).toEqual(Float64Array.of(1, 1, 1, 1));
    expect(fourCycleClosure(square)).toBe(1);
    expect(pairClustering(square)).toEqual(Float64Array.of(1, 1, 1, 1));
  });

  it('are undefined where there is nothing to share or to close', () => {
    const apart = twoMode('ab', '12', 'a1 b2');
    expect(pairClustering(apart)).toEqual(Float64Array.of(NaN, NaN, NaN, NaN));
    expect(redundancy(apart)).toEqual(Float64Array.of(NaN, NaN, NaN, NaN));
    expect(fourCycleClosure(apart)).toBeNaN();
  });

  it('agree with their definitions (property)', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { graph, modes, sizes } = network;
        const nodes = Array.from({ length: graph.order }, (_, v) => v);
        const near = nodes.map((v) => new Set(neighbours(network, v)));
        const shared = (v: number, u: number): number => [...near[v]!].filter((e) => near[u]!.has(e)).length;
        const other = (v: number): number => sizes[modes[v] === 0 ? 1 : 0];
        expect(
          worstDifference(
            normedDegree(network),
            nodes.map((v) => near[v]!.size / other(v)),
          ),
        ).toBeLessThan(1e-12);
        expect(
          worstDifference(
            normedCloseness(network),
            nodes.map((v) => {
              const steps = stepsFrom(network, v);
              const sum = [...steps.values()].reduce((a, b) => a + b, 0);
              const least = [...steps.values()].reduce((a, b) => a + (b === 0 ? 0 : 2 - (b % 2)), 0);
              return sum === 0 ? 0 : ((least / sum) * (steps.size - 1)) / (graph.order - 1);
            }),
          ),
        ).toBeLessThan(1e-12);
        expect(
          worstDifference(
            pairClustering(network),
            nodes.map((v) => {
              const met = nodes.filter((u) => u !== v && modes[u] === modes[v] && shared(v, u) > 0);
              const parts = met.map((u) => shared(v, u) / new Set([...near[v]!, ...near[u]!]).size);
              return parts.reduce((a, b) => a + b, 0) / met.length;
            }),
          ),
        ).toBeLessThan(1e-12);
        expect(
          worstDifference(
            redundancy(network),
            nodes.map((v) => {
              const pairs = [...near[v]!].flatMap((e, i) =>
                [...near[v]!].slice(i + 1).map((f) => [e, f] as const),
              );
              const linked = pairs.filter(([e, f]) =>
                nodes.some((u) => u !== v && near[e]!.has(u) && near[f]!.has(u)),
              );
              return linked.length / pairs.length;
            }),
          ),
        ).toBeLessThan(1e-12);
        let chains = 0;
        let closed = 0;
        for (const a of nodes.filter((v) => modes[v] === 0))
          for (const e of near[a]!)
            for (const b of near[e]!)
              for (const f of near[b]!)
                if (b !== a && f !== e) {
                  chains++;
                  if (near[a]!.has(f)) closed++;
                }
        expect(worstDifference([fourCycleClosure(network)], [closed / chains])).toBeLessThan(1e-12);
        expect(twoModeDensity(network)).toBeCloseTo(graph.size / (sizes[0] * sizes[1]), 12);
      }),
      RUNS,
    );
  });

  it('lie in [0, 1], and betweenness keeps its order within a mode (property)', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const raw = betweenness(network.graph);
        const normed = normedBetweenness(network);
        for (const values of [normed, normedCloseness(network), normedDegree(network)])
          for (const value of values) {
            if (Number.isNaN(value)) continue;
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1 + 1e-12);
          }
        for (let v = 0; v < raw.length; v++)
          for (let u = 0; u < v; u++)
            if (network.modes[u] === network.modes[v] && raw[u]! > raw[v]! + 1e-9)
              expect(normed[u]!).toBeGreaterThan(normed[v]!);
      }),
      RUNS,
    );
  });
});

describe('projection', () => {
  const parties = twoMode('abc', '123', 'a1 b1 a2 b2 c2 c3');
  const tie = (weight: ProjectionWeight, a: number, b: number): number => {
    const { out } = projection(parties, 0, weight).graph;
    return out.strengths![positionOf(out, a, b)]!;
  };

  it('counts what two share, shares it among all who are there, or holds it against all either has', () => {
    expect([tie('count', 0, 1), tie('count', 0, 2), tie('count', 1, 2)]).toEqual([2, 1, 1]);
    expect([tie('newman', 0, 1), tie('newman', 0, 2), tie('newman', 1, 2)]).toEqual([1.5, 0.5, 0.5]);
    expect([tie('jaccard', 0, 1), tie('jaccard', 0, 2), tie('jaccard', 1, 2)]).toEqual([1, 1 / 3, 1 / 3]);
  });

  it('keeps those who share nothing, as isolates', () => {
    const { graph, nodes } = projection(twoMode('abc', '12', 'a1 b1 c2'), 0, 'count');
    expect([graph.order, graph.size, [...nodes]]).toEqual([3, 1, [0, 1, 2]]);
  });

  it('agrees with the definition; by Newman, an actor’s strength is the number of its events with others (property)', () => {
    fc.assert(
      fc.property(networks, fc.constantFrom(0 as const, 1 as const), (network, mode) => {
        for (const weight of ['count', 'newman', 'jaccard'] as const) {
          const { graph, nodes } = projection(network, mode, weight);
          expect(graph.order).toBe(network.sizes[mode]);
          const sources = sourcesOf(graph.out);
          const rebuilt = buildGraph({
            order: graph.order,
            directed: true,
            from: sources,
            to: graph.out.targets,
            strengths: graph.out.strengths,
          });
          expect(rebuilt.out).toEqual(graph.out);
          expect(rebuilt.in.strengths).toEqual(graph.out.strengths);
          for (let a = 0; a < graph.order; a++)
            for (let b = 0; b < graph.order; b++) {
              if (a === b) continue;
              const [own, other] = [neighbours(network, nodes[a]!), neighbours(network, nodes[b]!)];
              const shared = own.filter((event) => other.includes(event));
              const expected = {
                count: shared.length,
                newman: shared.reduce((sum, event) => sum + 1 / (neighbours(network, event).length - 1), 0),
                jaccard: shared.length / new Set([...own, ...other]).size,
              }[weight];
              const at = positionOf(graph.out, a, b);
              if (shared.length === 0) expect(at).toBe(-1);
              else expect(graph.out.strengths![at]).toBeCloseTo(expected, 12);
            }
          if (weight === 'newman') {
            const met = Array.from(
              nodes,
              (v) => neighbours(network, v).filter((event) => neighbours(network, event).length > 1).length,
            );
            expect(worstDifference(strengths(graph.out), met)).toBeLessThan(1e-12);
          }
        }
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });
});

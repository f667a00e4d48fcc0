import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, degreeIn, positionOf, type Graph } from './csr.ts';
import {
  directedGraphs,
  relabelled,
  sideBySide,
  undirectedGraphs,
  valuedGraphs,
  withPermutation,
  worstDifference,
} from './randomGraphs.ts';
import {
  constraint,
  contacts,
  effectiveSize,
  efficiency,
  hierarchy,
  type HolesOptions,
} from './structuralHoles.ts';

const RUNS = { seed: 11, numRuns: 1000 };
const whole: HolesOptions = { within: 'whole network', strengths: false };
const ego: HolesOptions = { within: 'ego network', strengths: false };
const every: readonly HolesOptions[] = [
  whole,
  ego,
  { ...whole, strengths: true },
  { ...ego, strengths: true },
];
const measures = { constraint, effectiveSize, efficiency, hierarchy };

/** A graph from ties such as 'A–B 2', actors numbered as in `names`. */
function tied(names: string, ties: string, directed = false): Graph {
  const pairs = ties.split(' ').map((tie) => /^(.)(.)(\d*)$/.exec(tie)!);
  return buildGraph({
    order: names.length,
    directed,
    from: Int32Array.from(pairs, ([, a]) => names.indexOf(a!)),
    to: Int32Array.from(pairs, ([, , b]) => names.indexOf(b!)),
    strengths: pairs[0]![3] ? Float64Array.from(pairs, ([, , , s]) => Number(s)) : null,
  });
}

function expectClose(ours: Float64Array, theirs: ArrayLike<number>): void {
  expect(worstDifference(ours, theirs)).toBeLessThan(1e-10);
}

/** The definitions, from a full matrix of strengths. */
function byDefinition(
  graph: Graph,
  { within, strengths }: HolesOptions,
): Record<keyof typeof measures, number[]> {
  const { order, out } = graph;
  const actors = Array.from({ length: order }, (_, v) => v);
  const arc = (i: number, j: number): number => {
    const at = positionOf(out, i, j);
    return at < 0 ? 0 : strengths && out.strengths ? out.strengths[at]! : 1;
  };
  const w = actors.map((i) => actors.map((j) => (i === j ? 0 : arc(i, j) + arc(j, i))));
  const values: Record<keyof typeof measures, number[]> = {
    constraint: [],
    effectiveSize: [],
    efficiency: [],
    hierarchy: [],
  };
  for (const i of actors) {
    const alters = actors.filter((j) => w[i]![j]! > 0);
    const around = within === 'whole network' ? actors : [i, ...alters];
    const p = (a: number, b: number): number => w[a]![b]! / around.reduce((sum, k) => sum + w[a]![k]!, 0);
    const m = (a: number, b: number): number => w[a]![b]! / Math.max(...around.map((k) => w[a]![k]!));
    const others = (j: number): number[] => alters.filter((q) => q !== j);
    const c = alters.map((j) => (p(i, j) + others(j).reduce((sum, q) => sum + p(i, q) * p(q, j), 0)) ** 2);
    const size = alters.reduce(
      (sum, j) => sum + 1 - others(j).reduce((sum, q) => sum + p(i, q) * m(j, q), 0),
      0,
    );
    const total = c.reduce((sum, value) => sum + value, 0);
    const d = alters.length;
    const x = c.map((value) => value / (total / d));
    values.constraint.push(d > 0 ? total : NaN);
    values.effectiveSize.push(d > 0 ? size : NaN);
    values.efficiency.push(d > 0 ? size / d : NaN);
    values.hierarchy.push(
      d === 0 ? NaN : d === 1 ? 1 : x.reduce((sum, v) => sum + v * Math.log(v), 0) / (d * Math.log(d)),
    );
  }
  return values;
}

describe('structural holes', () => {
  it('gives the centre of a star of k ends 1/k, k, 1 and 0, and each end 1 throughout', () => {
    const star = contacts(tied('c12345', 'c1 c2 c3 c4 c5'), whole);
    expectClose(constraint(star), [0.2, 1, 1, 1, 1, 1]);
    expectClose(effectiveSize(star), [5, 1, 1, 1, 1, 1]);
    expectClose(efficiency(star), [1, 1, 1, 1, 1, 1]);
    expectClose(hierarchy(star), [0, 1, 1, 1, 1, 1]);
  });

  it('gives the actors of a triangle 9/8, and those of a square a half', () => {
    expectClose(constraint(contacts(tied('abc', 'ab bc ca'), whole)), [1.125, 1.125, 1.125]);
    expectClose(constraint(contacts(tied('abcd', 'ab bc cd da'), whole)), [0.5, 0.5, 0.5, 0.5]);
  });

  it('is undefined for an isolate', () => {
    for (const options of every)
      for (const measure of Object.values(measures))
        expect(measure(contacts(tied('abc', 'ab'), options))[2]).toBeNaN();
  });

  it('agrees with UCINET and igraph on the example of Connections 20(1), with and without strengths', () => {
    const plain = contacts(tied('ABCDEFG', 'AB AF AG AE EG FG BG BD DG GC'), whole);
    expectClose(
      constraint(plain),
      [
        0.595486111111111, 0.6427469135802467, 1, 0.7847222222222223, 0.7309027777777779, 0.7309027777777779,
        0.40027006172839497,
      ],
    );
    expectClose(effectiveSize(plain), [2.5, 5 / 3, 1, 1, 1, 1, 14 / 3]);
    const valued = contacts(tied('ABCDEFG', 'AB2 AF3 AG5 AE2 EG8 FG3 BG4 BD1 DG3 GC10'), every[2]!);
    expectClose(
      constraint(valued),
      [
        0.7949553265597636, 0.812748308689867, 1, 0.9134128858154832, 0.8834550045913684, 0.8332328971533517,
        0.2988516061459785,
      ],
    );
    expectClose(effectiveSize(valued), [2.475, 1.6714285714285715, 1, 1.15, 1.1, 1.25, 5.471717171717172]);
  });

  it.each(every)(
    'equals the definition with every tie looked up ($within, strengths: $strengths)',
    (options) => {
      fc.assert(
        fc.property(valuedGraphs, (graph) => {
          const expected = byDefinition(graph, options);
          const found = contacts(graph, options);
          for (const name of Object.keys(measures) as (keyof typeof measures)[])
            expectClose(measures[name](found), expected[name]);
        }),
        RUNS,
      );
    },
  );

  it('is unchanged by relabelling actors', () => {
    fc.assert(
      fc.property(
        withPermutation(valuedGraphs),
        fc.constantFrom(...every),
        ({ graph, permutation }, options) => {
          const before = contacts(graph, options);
          const after = contacts(relabelled(graph, permutation), options);
          for (const measure of Object.values(measures)) {
            const there = measure(after);
            expectClose(
              measure(before),
              permutation.map((v) => there[v]!),
            );
          }
        },
      ),
      RUNS,
    );
  });

  it('is not touched by what happens in another part of the graph', () => {
    fc.assert(
      fc.property(undirectedGraphs, undirectedGraphs, fc.constantFrom(whole, ego), (a, b, options) => {
        const both = contacts(sideBySide(a, b), options);
        for (const measure of Object.values(measures))
          expectClose(measure(both), [...measure(contacts(a, options)), ...measure(contacts(b, options))]);
      }),
      RUNS,
    );
  });

  it('lies within its bounds', () => {
    fc.assert(
      fc.property(valuedGraphs, fc.constantFrom(...every), (graph, options) => {
        const found = contacts(graph, options);
        const [c, e, s, h] = [constraint(found), effectiveSize(found), efficiency(found), hierarchy(found)];
        found.degrees.forEach((degree, v) => {
          if (degree === 0) return;
          const within =
            c[v]! > 0 &&
            c[v]! < 2 &&
            e[v]! >= 1 - 1e-12 &&
            e[v]! <= degree + 1e-12 &&
            s[v]! <= 1 + 1e-12 &&
            h[v]! >= 0 &&
            h[v]! <= 1 + 1e-12;
          if (!within) expect.fail(`actor ${v}: ${c[v]}, ${e[v]}, ${s[v]}, ${h[v]}`);
        });
      }),
      RUNS,
    );
  });

  it('stays within 9/8 without strengths and directions, 1/d or more, and 1/d only without triangles', () => {
    fc.assert(
      fc.property(undirectedGraphs, (graph) => {
        const found = contacts(graph, whole);
        const [c, e] = [constraint(found), effectiveSize(found)];
        found.degrees.forEach((degree, v) => {
          if (degree === 0) return;
          expect(c[v]).toBeLessThanOrEqual(1.125 + 1e-12);
          expect(c[v]).toBeGreaterThanOrEqual(1 / degree - 1e-12);
          expect(Math.abs(c[v]! - 1 / degree) < 1e-12).toBe(e[v] === degree);
        });
      }),
      RUNS,
    );
  });

  it('gives the same effective size within the ego network, without strengths and directions: d − 2t/d', () => {
    fc.assert(
      fc.property(undirectedGraphs, (graph) => {
        const sizes = effectiveSize(contacts(graph, ego));
        expectClose(effectiveSize(contacts(graph, whole)), sizes);
        sizes.forEach((size, v) => {
          const row = graph.out.targets.subarray(graph.out.offsets[v], graph.out.offsets[v + 1]);
          let doubled = 0;
          for (const a of row) for (const b of row) if (positionOf(graph.out, a, b) >= 0) doubled++;
          const degree = degreeIn(graph.out, v);
          if (degree > 0) expect(size).toBeCloseTo(degree - doubled / degree, 12);
        });
      }),
      RUNS,
    );
  });

  it('is the same for arcs both ways as for ties without direction', () => {
    fc.assert(
      fc.property(undirectedGraphs, fc.constantFrom(whole, ego), (graph, options) => {
        const arcs = contacts({ ...graph, directed: true, size: 2 * graph.size }, options);
        for (const measure of Object.values(measures))
          expectClose(measure(arcs), measure(contacts(graph, options)));
      }),
      RUNS,
    );
  });

  it('is the same whichever way all arcs point', () => {
    fc.assert(
      fc.property(directedGraphs, fc.constantFrom(whole, ego), (graph, options) => {
        const turned = contacts({ ...graph, out: graph.in, in: graph.out }, options);
        for (const measure of Object.values(measures))
          expectClose(measure(turned), measure(contacts(graph, options)));
      }),
      RUNS,
    );
  });
});

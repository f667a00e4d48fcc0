import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokerage, countedOnce, ROLES, type ByRole, type Role } from './brokerage.ts';
import {
  brokerageOfGraph,
  byRole,
  compositionOf,
  deviationOfBrokerage,
  deviationOfGraph,
  expectedBrokerage,
  expectedUnderRelabelling,
  smallGroupWarnings,
  standardized,
  type Composition,
  type TieNull,
} from './brokerageNull.ts';
import { buildGraph, type Graph } from './csr.ts';
import { graphs, worstDifference } from './randomGraphs.ts';

const RUNS = { seed: 14, numRuns: 1000 };
const groupings = fc
  .array(fc.integer({ min: -1, max: 3 }), { minLength: 9, maxLength: 9 })
  .map((groups) => Int32Array.from(groups));

/** Every graph there is on the actors of these groups, with its probability. */
function* everyGraph(
  groups: Int32Array,
  density: number,
  directed: boolean,
): Generator<readonly [Graph, number]> {
  const pairs: (readonly [number, number])[] = [];
  for (let a = 0; a < groups.length; a++)
    for (let b = 0; b < groups.length; b++) if (directed ? a !== b : a < b) pairs.push([a, b]);
  for (let mask = 0; mask < 2 ** pairs.length; mask++) {
    const there = pairs.filter((_, i) => mask & (1 << i));
    const graph = buildGraph({
      order: groups.length,
      directed,
      from: Int32Array.from(there, ([a]) => a),
      to: Int32Array.from(there, ([, b]) => b),
    });
    yield [graph, density ** there.length * (1 - density) ** (pairs.length - there.length)];
  }
}

/** Mean and standard deviation of every actor's and the whole graph's roles, over all graphs there are. */
function overEveryGraph(
  groups: Int32Array,
  density: number,
  directed: boolean,
): { mean: ByRole<number[]>; sd: ByRole<number[]> } {
  const sums = byRole(() => new Array<number>(groups.length + 1).fill(0));
  const squares = byRole(() => new Array<number>(groups.length + 1).fill(0));
  for (const [graph, probability] of everyGraph(groups, density, directed)) {
    const scores = brokerage(graph, groups);
    const whole = brokerageOfGraph(scores);
    for (const role of ROLES)
      for (let v = 0; v <= groups.length; v++) {
        const value = v < groups.length ? scores[role][v]! : whole[role];
        sums[role][v]! += probability * value;
        squares[role][v]! += probability * value ** 2;
      }
  }
  return {
    mean: sums,
    sd: byRole((role) =>
      squares[role].map((square, v) => Math.sqrt(Math.max(0, square - sums[role][v]! ** 2))),
    ),
  };
}

function composition(groups: number[], density: number): Composition {
  const order = groups.length;
  const sizes = new Float64Array(Math.max(...groups) + 1);
  for (const group of groups) sizes[group]!++;
  return { groups: Int32Array.from(groups), sizes, order, density };
}

function withGraph(perActor: ByRole<Float64Array>, whole: ByRole<number>): ByRole<number[]> {
  return byRole((role) => [...perActor[role], whole[role]]);
}

function difference(ours: ByRole<ArrayLike<number>>, theirs: ByRole<ArrayLike<number>>): number {
  return Math.max(...ROLES.map((role: Role) => worstDifference(ours[role], theirs[role])));
}

describe('brokerage expected by chance', () => {
  const cases: readonly [TieNull, boolean, number[]][] = [
    ...[
      [0, 0, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 1, 1],
      [0, 0, 1, 2],
      [0, 1, 2, 3],
    ].map((groups): [TieNull, boolean, number[]] => ['independentArcs', true, groups]),
    ...[
      [0, 0, 0, 0, 0],
      [0, 0, 0, 1, 1],
      [0, 0, 1, 1, 2],
      [0, 0, 0, 1, 2],
      [0, 1, 1, 2, 3],
    ].map((groups): [TieNull, boolean, number[]] => ['independentPairs', false, groups]),
  ];
  it.each(cases)(
    'has the mean and deviation over all graphs there are: %s, directed %s, groups %j',
    (ties, directed, groups) => {
      for (const density of [0.3, 0.8]) {
        const exact = overEveryGraph(Int32Array.from(groups), density, directed);
        const all = composition(groups, density);
        const expected = expectedBrokerage(all);
        expect(difference(withGraph(expected, brokerageOfGraph(expected)), exact.mean)).toBeLessThan(1e-11);
        const sd = withGraph(deviationOfBrokerage(all, ties), deviationOfGraph(all, ties));
        expect(difference(sd, exact.sd)).toBeLessThan(1e-7);
      }
    },
  );

  it('takes the deviation of undirected coordinators to be √2 times that of independent arcs, of gatekeepers the same', () => {
    const all = composition([0, 0, 0, 0, 1, 1, 2], 0.37);
    const [arcs, pairs] = [
      deviationOfBrokerage(all, 'independentArcs'),
      deviationOfBrokerage(all, 'independentPairs'),
    ];
    for (const role of ['coordinator', 'itinerant', 'liaison'] as const)
      expect(pairs[role][0]! / arcs[role][0]!).toBeCloseTo(Math.SQRT2, 12);
    expect(pairs.gatekeeper[0]).toBe(arcs.gatekeeper[0]);
  });

  it('gives a z that is undefined where a role cannot be had, and the same whether open pairs count once or twice', () => {
    fc.assert(
      fc.property(graphs, groupings, (graph, all) => {
        const groups = all.slice(0, graph.order);
        const found = compositionOf(graph, groups);
        const [raw, expected] = [brokerage(graph, groups), expectedBrokerage(found)];
        const sd = deviationOfBrokerage(found, 'independentPairs');
        for (const role of ['coordinator', 'itinerant', 'liaison', 'total'] as const) {
          const z = standardized(raw[role], expected[role], sd[role]);
          const once = countedOnce(raw)[role];
          const onceZ = standardized(once, countedOnce(expected)[role], countedOnce(sd)[role]);
          expect(worstDifference(z, onceZ)).toBeLessThan(1e-9);
          for (let v = 0; v < z.length; v++)
            if (Number.isNaN(z[v]) !== !(sd[role][v]! > 0)) expect.fail(`${role} of ${v}: ${z[v]}`);
        }
      }),
      RUNS,
    );
  });

  it('has roles that add up to the total, and no deviation without ties or with all of them', () => {
    fc.assert(
      fc.property(graphs, groupings, fc.constantFrom(0, 1), (graph, all, density) => {
        const groups = all.slice(0, graph.order);
        const found = compositionOf(graph, groups);
        const expected = expectedBrokerage(found);
        const sums = expected.total.map((_, v) =>
          ROLES.reduce((sum, role) => (role === 'total' ? sum : sum + expected[role][v]!), 0),
        );
        expect(worstDifference(sums, expected.total)).toBeLessThan(1e-9);
        for (const ties of ['independentArcs', 'independentPairs'] as const)
          expect(Object.values(deviationOfGraph({ ...found, density }, ties))).toEqual([0, 0, 0, 0, 0, 0]);
      }),
      RUNS,
    );
  });
});

describe('brokerage expected with the same ties', () => {
  it('is the mean over every way to deal out the other actors’ groups', () => {
    const graph = buildGraph({
      order: 5,
      directed: true,
      from: Int32Array.of(0, 1, 1, 2, 3, 4, 1),
      to: Int32Array.of(1, 2, 3, 4, 1, 0, 4),
    });
    const groups = Int32Array.of(0, 0, 1, 1, 2);
    const total = brokerage(graph, groups).total;
    const expected = expectedUnderRelabelling(compositionOf(graph, groups), total);
    for (let ego = 0; ego < 5; ego++) {
      const others = [0, 1, 2, 3, 4].filter((v) => v !== ego);
      const orders = permutations(others);
      const sums = Object.fromEntries(ROLES.map((role) => [role, 0])) as Record<Role, number>;
      for (const order of orders) {
        const dealt = groups.slice();
        others.forEach((v, i) => (dealt[v] = groups[order[i]!]!));
        const scores = brokerage(graph, dealt);
        for (const role of ROLES) sums[role] += scores[role][ego]! / orders.length;
      }
      for (const role of ROLES) expect(expected[role][ego]).toBeCloseTo(sums[role], 12);
    }
  });

  it('adds up over the roles to the pairs brokered', () => {
    fc.assert(
      fc.property(graphs, groupings, (graph, all) => {
        const groups = all.slice(0, graph.order);
        const { total } = brokerage(graph, groups);
        const expected = expectedUnderRelabelling(compositionOf(graph, groups), total);
        const sums = total.map((_, v) =>
          ROLES.reduce((sum, role) => (role === 'total' ? sum : sum + expected[role][v]!), 0),
        );
        expect(worstDifference(sums, total)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });
});

describe('small-group warnings', () => {
  it('name the roles that a group cannot have, and those it will hardly have', () => {
    const warnings = smallGroupWarnings(
      composition([0, 1, 1, ...new Array<number>(40).fill(2), ...new Array<number>(40).fill(3)], 0.3),
    );
    expect(warnings.map(({ group, size }) => [group, size])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(warnings[0]!.impossible).toEqual(['coordinator', 'representative', 'gatekeeper']);
    expect(warnings[1]!.impossible).toEqual(['coordinator']);
    expect(warnings[1]!.rare).toEqual([]);
  });

  it('say rare where fewer than five pairs are expected', () => {
    const all = composition([0, 0, 0, 1, 1, 1], 0.2);
    const [warning] = smallGroupWarnings(all);
    expect(warning!.rare).toContain('coordinator');
    for (const role of warning!.rare) expect(expectedBrokerage(all)[role][0]).toBeLessThan(5);
  });
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

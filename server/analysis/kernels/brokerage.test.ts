import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokerage, countedOnce, partialBrokerage, ROLES, type ByRole, type Role } from './brokerage.ts';
import { buildGraph, type Graph } from './csr.ts';
import {
  directedGraphs,
  graphs,
  relabelled,
  sideBySide,
  ties,
  undirectedGraphs,
  withPermutation,
  worstDifference,
} from './randomGraphs.ts';

const RUNS = { seed: 13, numRuns: 1000 };

/** The groups of up to 18 actors, some in none. */
const groupings = fc
  .array(fc.integer({ min: -1, max: 3 }), { minLength: 18, maxLength: 18 })
  .map((groups) => Int32Array.from(groups));
const everyoneGrouped = groupings.map((groups) => groups.map((group) => Math.max(0, group)));

function graphOf(order: number, directed: boolean, ...pairs: (readonly [number, number])[]): Graph {
  return buildGraph({
    order,
    directed,
    from: Int32Array.from(pairs, ([from]) => from),
    to: Int32Array.from(pairs, ([, to]) => to),
  });
}

/** a → v → b as actors 0, 1, 2, and their groups. */
const chain = graphOf(3, true, [0, 1], [1, 2]);
const rolesOf = (scores: ByRole<Float64Array>, actor: number): Partial<Record<Role, number>> =>
  Object.fromEntries(
    ROLES.filter((role) => scores[role][actor] !== 0).map((role) => [role, scores[role][actor]]),
  );

/** Every triad looked at, with `credit` for each that has a broker. */
function byDefinition(
  graph: Graph,
  groups: Int32Array,
  credit: (a: number, b: number, brokers: number) => number = () => 1,
): Record<Role, number[]> {
  const tied = ties(graph);
  const actors = Array.from({ length: graph.order }, (_, v) => v);
  const present = actors.filter((v) => groups[v]! >= 0);
  const scores = Object.fromEntries(
    ROLES.map((role) => [role, actors.map((v) => (groups[v]! < 0 ? NaN : 0))]),
  ) as Record<Role, number[]>;
  for (const a of present)
    for (const b of present) {
      if (a === b || tied(a, b)) continue;
      const brokers = present.filter((v) => tied(a, v) && tied(v, b));
      for (const v of brokers) {
        const [A, V, B] = [groups[a]!, groups[v]!, groups[b]!];
        const role: Role =
          A === V && V === B
            ? 'coordinator'
            : A === B
              ? 'itinerant'
              : A === V
                ? 'representative'
                : V === B
                  ? 'gatekeeper'
                  : 'liaison';
        scores[role][v]! += credit(a, b, brokers.length);
        scores.total[v]! += credit(a, b, brokers.length);
      }
    }
  return scores;
}

function difference(ours: ByRole<ArrayLike<number>>, theirs: ByRole<ArrayLike<number>>): number {
  return Math.max(...ROLES.map((role) => worstDifference(ours[role], theirs[role])));
}

describe('brokerage', () => {
  it.each([
    ['coordinator', [0, 0, 0]],
    ['itinerant', [0, 1, 0]],
    ['gatekeeper', [0, 1, 1]],
    ['representative', [1, 1, 0]],
    ['liaison', [0, 1, 2]],
  ] as const)('of a → v → b makes v %s for groups %j', (role, groups) => {
    const scores = brokerage(chain, Int32Array.from(groups));
    expect(rolesOf(scores, 1)).toEqual({ [role]: 1, total: 1 });
    expect([rolesOf(scores, 0), rolesOf(scores, 2)]).toEqual([{}, {}]);
  });

  it('is none where a is tied to b itself, but is where only b is tied to a', () => {
    const groups = Int32Array.of(0, 1, 2);
    expect(rolesOf(brokerage(graphOf(3, true, [0, 1], [1, 2], [0, 2]), groups), 1)).toEqual({});
    expect(rolesOf(brokerage(graphOf(3, true, [0, 1], [1, 2], [2, 0]), groups), 1)).toEqual({
      liaison: 1,
      total: 1,
    });
  });

  it('counts an undirected open pair both ways, and once where asked', () => {
    const scores = brokerage(graphOf(3, false, [0, 1], [1, 2]), Int32Array.of(0, 1, 2));
    expect(rolesOf(scores, 1)).toEqual({ liaison: 2, total: 2 });
    const once = countedOnce(scores);
    expect([once.liaison[1], once.total[1]]).toEqual([1, 1]);
  });

  it('leaves out actors in no group, and is undefined for them', () => {
    const scores = brokerage(chain, Int32Array.of(0, 0, -1));
    expect(scores.total).toEqual(Float64Array.of(0, 0, NaN));
    expect(brokerage(chain, Int32Array.of(-1, -1, -1)).liaison).toEqual(Float64Array.of(NaN, NaN, NaN));
  });

  it('does not overflow for a hub with 100,000 ties', () => {
    const order = 100_001;
    const ends = Int32Array.from({ length: order - 1 }, (_, i) => i + 1);
    const star = buildGraph({ order, directed: false, from: new Int32Array(order - 1), to: ends });
    expect(brokerage(star, new Int32Array(order)).coordinator[0]).toBe(100_000 * 99_999);
  });

  it('equals the definition with every triad looked at', () => {
    fc.assert(
      fc.property(graphs, groupings, (graph, all) => {
        const groups = all.slice(0, graph.order);
        expect(difference(brokerage(graph, groups), byDefinition(graph, groups))).toBe(0);
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });

  it('equals the definition where everyone is in a group', () => {
    fc.assert(
      fc.property(graphs, everyoneGrouped, (graph, all) => {
        const groups = all.slice(0, graph.order);
        expect(difference(brokerage(graph, groups), byDefinition(graph, groups))).toBe(0);
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });

  it('is unchanged by relabelling actors', () => {
    fc.assert(
      fc.property(withPermutation(graphs), groupings, ({ graph, permutation }, groups) => {
        const before = brokerage(graph, groups.slice(0, graph.order));
        const moved = new Int32Array(graph.order);
        permutation.forEach((to, v) => (moved[to] = groups[v]!));
        const after = brokerage(relabelled(graph, permutation), moved);
        for (const role of ROLES)
          expect(
            worstDifference(
              before[role],
              permutation.map((v) => after[role][v]!),
            ),
          ).toBe(0);
      }),
      RUNS,
    );
  });

  it('is unchanged by renaming groups, and all in one role with a single group', () => {
    fc.assert(
      fc.property(graphs, everyoneGrouped, (graph, all) => {
        const groups = all.slice(0, graph.order);
        const scores = brokerage(graph, groups);
        expect(
          difference(
            brokerage(
              graph,
              groups.map((group) => 3 - group),
            ),
            scores,
          ),
        ).toBe(0);
        const single = brokerage(graph, new Int32Array(graph.order));
        expect(worstDifference(single.coordinator, scores.total)).toBe(0);
        const apart = brokerage(
          graph,
          Int32Array.from({ length: graph.order }, (_, v) => v),
        );
        expect(worstDifference(apart.liaison, scores.total)).toBe(0);
      }),
      RUNS,
    );
  });

  it('is not touched by what happens in another part of the graph', () => {
    fc.assert(
      fc.property(directedGraphs, directedGraphs, groupings, (a, b, all) => {
        const groups = all.slice(0, a.order + b.order);
        const both = brokerage(sideBySide(a, b), groups);
        const first = brokerage(a, groups.slice(0, a.order));
        const second = brokerage(b, groups.slice(a.order));
        for (const role of ROLES)
          expect(worstDifference(both[role], [...first[role], ...second[role]])).toBe(0);
      }),
      RUNS,
    );
  });

  it('makes representatives of gatekeepers when all arcs turn round, and leaves the other roles', () => {
    fc.assert(
      fc.property(directedGraphs, groupings, (graph, all) => {
        const groups = all.slice(0, graph.order);
        const scores = brokerage(graph, groups);
        const turned = brokerage({ ...graph, out: graph.in, in: graph.out }, groups);
        expect(
          difference(turned, {
            ...scores,
            representative: scores.gatekeeper,
            gatekeeper: scores.representative,
          }),
        ).toBe(0);
      }),
      RUNS,
    );
  });

  it('is the same for arcs both ways as for ties without direction', () => {
    fc.assert(
      fc.property(undirectedGraphs, groupings, (graph, all) => {
        const groups = all.slice(0, graph.order);
        const arcs = { ...graph, directed: true, size: 2 * graph.size };
        expect(difference(brokerage(arcs, groups), brokerage(graph, groups))).toBe(0);
      }),
      RUNS,
    );
  });

  it('counted once, is the number of open pairs, and its roles add up to it', () => {
    fc.assert(
      fc.property(undirectedGraphs, everyoneGrouped, (graph, all) => {
        const groups = all.slice(0, graph.order);
        const once = countedOnce(brokerage(graph, groups));
        const tied = ties(graph);
        once.total.forEach((total, v) => {
          let open = 0;
          for (let a = 0; a < graph.order; a++)
            for (let b = 0; b < a; b++) if (tied(a, v) && tied(v, b) && !tied(a, b)) open++;
          const sum = once.coordinator[v]! + once.itinerant[v]! + once.boundary[v]! + once.liaison[v]!;
          if (total !== open || sum !== open) expect.fail(`actor ${v}: ${total}, ${sum}, expected ${open}`);
        });
      }),
      RUNS,
    );
  });
});

describe('partial brokerage', () => {
  it('equals the definition with every triad looked at', () => {
    fc.assert(
      fc.property(graphs, groupings, (graph, all) => {
        const groups = all.slice(0, graph.order);
        const expected = byDefinition(graph, groups, (_a, _b, brokers) => 1 / brokers);
        expect(difference(partialBrokerage(graph, groups), expected)).toBeLessThan(1e-12);
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });

  it('adds up to the number of ordered pairs two steps apart, and is no more than full credit', () => {
    fc.assert(
      fc.property(graphs, everyoneGrouped, (graph, all) => {
        const groups = all.slice(0, graph.order);
        const partial = partialBrokerage(graph, groups).total;
        const full = brokerage(graph, groups).total;
        const tied = ties(graph);
        let pairs = 0;
        for (let a = 0; a < graph.order; a++)
          for (let b = 0; b < graph.order; b++) {
            const between = [...partial.keys()].some((v) => tied(a, v) && tied(v, b));
            if (a !== b && !tied(a, b) && between) pairs++;
          }
        expect(partial.reduce((sum, value) => sum + value, 0)).toBeCloseTo(pairs, 9);
        expect(partial.every((value, v) => value <= full[v]! + 1e-12)).toBe(true);
      }),
      RUNS,
    );
  });
});

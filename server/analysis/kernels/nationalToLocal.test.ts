import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from './betweenness.ts';
import { buildGraph, degreeIn, sourcesOf, type Graph } from './csr.ts';
import {
  betweennessOfPairs,
  linked,
  LOCAL,
  NATIONAL,
  normalizedSpan,
  reach,
  soleBridges,
  soleBridgeShare,
  span,
  STATE,
  UNKNOWN,
  type SoleBridges,
} from './nationalToLocal.ts';
import {
  relabelled,
  sideBySide,
  ties,
  undirectedGraphs,
  withPermutation,
  worstDifference,
} from './randomGraphs.ts';

const RUNS = { seed: 15, numRuns: 1000 };
const LEVELS = [UNKNOWN, NATIONAL, STATE, LOCAL];
/** Levels of up to 18 actors. */
const levelings = fc
  .array(fc.constantFrom(...LEVELS), { minLength: 18, maxLength: 18 })
  .map((levels) => Uint8Array.from(levels));
const stateLists = fc
  .array(fc.integer({ min: -1, max: 2 }), { minLength: 9, maxLength: 9 })
  .map((states) => Int32Array.from(states));

const numbers = (count: number): number[] => Array.from({ length: count }, (_, v) => v);

/** Distances and numbers of shortest paths between all actors, from powers of the adjacency matrix. */
function pathsBetween(graph: Graph): { distances: number[][]; counts: number[][] } {
  const tied = ties(graph);
  const actors = numbers(graph.order);
  const distances = actors.map((a) => actors.map((b) => (a === b ? 0 : Infinity)));
  const counts: number[][] = actors.map((a) => actors.map((b) => (a === b ? 1 : 0)));
  let walks = counts.map((row) => [...row]);
  for (let length = 1; length < graph.order; length++) {
    walks = walks.map((row) =>
      actors.map((b) => actors.reduce((sum, c) => (tied(c, b) ? sum + row[c]! : sum), 0)),
    );
    for (const a of actors)
      for (const b of actors)
        if (distances[a]![b] === Infinity && walks[a]![b]! > 0) {
          distances[a]![b] = length;
          counts[a]![b] = walks[a]![b]!;
        }
  }
  return { distances, counts };
}

/** σ(s, t | v) / σ(s, t), and 0 for a pair that is not connected. */
function shareOf(
  { distances, counts }: ReturnType<typeof pathsBetween>,
  s: number,
  t: number,
  v: number,
): number {
  if (v === s || v === t || distances[s]![t] === Infinity) return 0;
  if (distances[s]![v]! + distances[v]![t]! !== distances[s]![t]) return 0;
  return (counts[s]![v]! * counts[v]![t]!) / counts[s]![t]!;
}

/** Actors that `start` can get to without passing `without`. */
function reachable(graph: Graph, start: number, without: number): number[] {
  const tied = ties(graph);
  const found = [start];
  for (const v of found)
    for (const w of numbers(graph.order))
      if (w !== without && tied(v, w) && !found.includes(w)) found.push(w);
  return found;
}

/**
 * The example of docs/methods/national-to-local.md:
 *
 *     N1 – S1 – L1        N1, N2 national
 *     N1 – S2, N2 – S2    S1, S2 state
 *     S1 – L2 – S2        L1 to L4 local; L3 in the state of S2, all others in that of S1
 *     S2 – L3 – L4
 */
const names = ['N1', 'N2', 'S1', 'S2', 'L1', 'L2', 'L3', 'L4'];
const example = {
  graph: graphOf(names, 'N1 S1, N1 S2, N2 S2, S1 L1, S1 L2, S2 L2, S2 L3, L3 L4'),
  levels: Uint8Array.from(names, (name) => (name[0] === 'N' ? NATIONAL : name[0] === 'S' ? STATE : LOCAL)),
  states: Int32Array.from(names, (name) =>
    name[0] === 'N' ? -1 : ['S2', 'L3', 'L4'].includes(name) ? 1 : 0,
  ),
};

function graphOf(names: readonly string[], ties: string): Graph {
  const pairs = ties.split(', ').map((tie) => tie.split(' '));
  return buildGraph({
    order: names.length,
    directed: false,
    from: Int32Array.from(pairs, ([a]) => names.indexOf(a!)),
    to: Int32Array.from(pairs, ([, b]) => names.indexOf(b!)),
  });
}

const named = (values: ArrayLike<number>): Record<string, number> =>
  Object.fromEntries(names.map((name, v) => [name, values[v]!]));

describe('linked', () => {
  it('is what the methods note says of its example', () => {
    const { state, local } = linked(example.graph, example.levels);
    expect(named(state)).toEqual({ N1: 1, N2: 0, S1: 0, S2: 1, L1: 0, L2: 1, L3: 0, L4: 0 });
    expect(named(local)).toEqual({ N1: 1, N2: 0, S1: 2, S2: 4, L1: 0, L2: 1, L3: 1, L4: 0 });
  });

  it('counts the ends for which some shortest path to a national actor passes, by their level', () => {
    fc.assert(
      fc.property(undirectedGraphs, levelings, (graph, levels) => {
        const paths = pathsBetween(graph);
        const actors = numbers(graph.order);
        const nationals = actors.filter((s) => levels[s] === NATIONAL);
        const count = (v: number, level: number): number =>
          actors.filter((t) => levels[t] === level && nationals.some((s) => shareOf(paths, s, t, v) > 0))
            .length;
        const found = linked(graph, levels);
        expect([...found.state]).toEqual(actors.map((v) => count(v, STATE)));
        expect([...found.local]).toEqual(actors.map((v) => count(v, LOCAL)));
      }),
      RUNS,
    );
  });

  it('works for more than 32 ends, and along long paths', () => {
    // national – 200 unknown in a row – 70 local ends
    const order = 271;
    const from = numbers(order - 1).map((i) => (i < 200 ? i : 200));
    const graph = buildGraph({
      order,
      directed: false,
      from: Int32Array.from(from),
      to: Int32Array.from(from, (_, i) => i + 1),
    });
    const levels = Uint8Array.from({ length: order }, (_, v) =>
      v === 0 ? NATIONAL : v <= 200 ? UNKNOWN : LOCAL,
    );
    const { local } = linked(graph, levels);
    expect([local[0], local[1], local[200], local[201]]).toEqual([0, 70, 70, 0]);
    expect(span(graph, levels)[100]).toBe(70);
  });

  it('is no more than the other ends, and positive for local ones exactly where span is', () => {
    fc.assert(
      fc.property(undirectedGraphs, levelings, (graph, all) => {
        const levels = all.slice(0, graph.order);
        const { state, local } = linked(graph, levels);
        const spans = span(graph, levels);
        numbers(graph.order).forEach((v) => {
          const most = (level: number): number =>
            levels.filter((other, u) => other === level && u !== v).length;
          const fine =
            state[v]! <= most(STATE) && local[v]! <= most(LOCAL) && local[v]! > 0 === spans[v]! > 0;
          if (!fine) expect.fail(`actor ${v}: ${state[v]}, ${local[v]}, ${spans[v]}`);
        });
      }),
      RUNS,
    );
  });
});

describe('span', () => {
  it('is what the methods note says of its example', () => {
    const spans = span(example.graph, example.levels);
    expect(named(spans)).toEqual({ N1: 0.5, N2: 0, S1: 2.5, S2: 6.5, L1: 0, L2: 0.5, L3: 2, L4: 0 });
    const shares = named(normalizedSpan(spans, example.levels));
    expect(shares).toMatchObject({ N1: 0.125, S1: 0.3125, S2: 0.8125, L3: 1 / 3 });
  });

  it('adds up the shares of shortest paths over pairs of a national and a local actor', () => {
    fc.assert(
      fc.property(undirectedGraphs, levelings, (graph, levels) => {
        const paths = pathsBetween(graph);
        const actors = numbers(graph.order);
        const expected = actors.map((v) => {
          let sum = 0;
          for (const s of actors)
            for (const t of actors)
              if (levels[s] === NATIONAL && levels[t] === LOCAL) sum += shareOf(paths, s, t, v);
          return sum;
        });
        expect(worstDifference(span(graph, levels.slice(0, graph.order)), expected)).toBeLessThan(1e-10);
      }),
      RUNS,
    );
  });

  it('is twice betweenness where every actor is paired with every other', () => {
    fc.assert(
      fc.property(undirectedGraphs, (graph) => {
        const everyone = Int32Array.from(numbers(graph.order));
        const all = betweenness(graph).map((value) => 2 * value);
        expect(worstDifference(betweennessOfPairs(graph, everyone, everyone), all)).toBeLessThan(1e-10);
      }),
      RUNS,
    );
  });

  it('adds up to betweenness over all pairs of levels', () => {
    fc.assert(
      fc.property(undirectedGraphs, levelings, (graph, levels) => {
        const at = LEVELS.map((level) =>
          Int32Array.from(numbers(graph.order).filter((v) => levels[v] === level)),
        );
        const sum = new Float64Array(graph.order);
        for (const some of at)
          for (const others of at)
            betweennessOfPairs(graph, some, others).forEach((value, v) => (sum[v]! += value / 2));
        expect(worstDifference(sum, betweenness(graph))).toBeLessThan(1e-10);
      }),
      RUNS,
    );
  });

  it('adds up over actors to the steps between, of all pairs that are connected', () => {
    fc.assert(
      fc.property(undirectedGraphs, levelings, (graph, all) => {
        const levels = all.slice(0, graph.order);
        const { distances } = pathsBetween(graph);
        let steps = 0;
        for (const s of distances.keys())
          for (const t of distances.keys())
            if (levels[s] === NATIONAL && levels[t] === LOCAL && distances[s]![t]! < Infinity)
              steps += distances[s]![t]! - 1;
        expect(span(graph, levels).reduce((sum, value) => sum + value, 0)).toBeCloseTo(steps, 9);
      }),
      RUNS,
    );
  });

  it('lies between 0 and the number of pairs, and is undefined as a share where there are none', () => {
    fc.assert(
      fc.property(undirectedGraphs, levelings, (graph, all) => {
        const levels = all.slice(0, graph.order);
        const spans = span(graph, levels);
        const shares = normalizedSpan(spans, levels);
        shares.forEach((share, v) => {
          if (degreeIn(graph.out, v) < 2 && spans[v] !== 0) expect.fail(`actor ${v}: ${spans[v]}`);
          const others = [...levels].filter((_, u) => u !== v);
          const pairs = others.includes(NATIONAL) && others.includes(LOCAL);
          if (!(pairs ? share >= 0 && share <= 1 + 1e-12 : Number.isNaN(share)))
            expect.fail(`actor ${v}: ${share}`);
        });
      }),
      RUNS,
    );
  });

  it('counts 2^k shortest paths along k chained diamonds exactly, however many', () => {
    // national – diamond after diamond – local: each joint carries the one pair, each side half of it
    for (const k of [3, 600, 2000]) {
      const order = 3 * k + 1;
      const from: number[] = [];
      const to: number[] = [];
      for (let i = 0; i < k; i++) {
        from.push(3 * i, 3 * i, 3 * i + 1, 3 * i + 2);
        to.push(3 * i + 1, 3 * i + 2, 3 * i + 3, 3 * i + 3);
      }
      const graph = buildGraph({
        order,
        directed: false,
        from: Int32Array.from(from),
        to: Int32Array.from(to),
      });
      const levels = new Uint8Array(order);
      levels[0] = NATIONAL;
      levels[order - 1] = LOCAL;
      const spans = span(graph, levels);
      expect(spans[0]).toBe(0);
      for (let v = 1; v < order - 1; v++) expect(spans[v]).toBe(v % 3 === 0 ? 1 : 0.5);
    }
  });
});

describe('reach', () => {
  it('is what the methods note says of its example', () => {
    const found = reach(example.graph, example.levels, example.states);
    expect(named(found.total)).toEqual({ N1: 3, N2: 2, S1: 2, S2: 3, L1: 1, L2: 2, L3: 2, L4: 1 });
    const s2 = names.indexOf('S2');
    const row = found.offsets[s2]!;
    expect([...found.states.subarray(row, found.offsets[s2 + 1])]).toEqual([0, 1]);
    expect([...found.counts.subarray(row, found.offsets[s2 + 1])]).toEqual([1, 2]);
    expect(found.stateCount[s2]).toBe(2);
  });

  it('counts local actors at distance 1 and 2, by state', () => {
    fc.assert(
      fc.property(undirectedGraphs, levelings, stateLists, (graph, all, allStates) => {
        const levels = all.slice(0, graph.order);
        const states = allStates.slice(0, graph.order);
        const { distances } = pathsBetween(graph);
        const found = reach(graph, levels, states);
        for (const v of numbers(graph.order)) {
          const near = numbers(graph.order).filter(
            (t) => t !== v && levels[t] === LOCAL && distances[v]![t]! <= 2,
          );
          const byState = [0, 1, 2]
            .map((state) => [state, near.filter((t) => states[t] === state).length])
            .filter(([, count]) => count! > 0);
          const row = numbers(found.offsets[v + 1]! - found.offsets[v]!).map((i) => [
            found.states[found.offsets[v]! + i],
            found.counts[found.offsets[v]! + i],
          ]);
          expect([found.total[v], found.stateCount[v], row]).toEqual([near.length, byState.length, byState]);
        }
      }),
      { ...RUNS, numRuns: 1000 },
    );
  });
});

describe('sole bridges', () => {
  it('are what the methods note says of its example', () => {
    const bridges = soleBridges(example.graph, example.levels);
    expect(named(bridges.local)).toEqual({ N1: 0, N2: 0, S1: 1, S2: 2, L1: 0, L2: 0, L3: 1, L4: 0 });
    expect(named(bridges.state)).toEqual({ N1: 0, N2: 0, S1: 0, S2: 0, L1: 0, L2: 0, L3: 0, L4: 0 });
    expect(named(soleBridgeShare(bridges))).toMatchObject({ S1: 1 / 5, S2: 2 / 5, L3: 1 / 5, N1: 0 });
    expect(bridges.nearest[names.indexOf('L4')]).toBe(names.indexOf('L3'));
    expect(bridges.nearest[names.indexOf('L3')]).toBe(names.indexOf('S2'));
    expect(bridges.nearest[names.indexOf('S2')]).toBe(-1);
  });

  it('cut off the actors that reach no national actor once the bridge is removed', () => {
    fc.assert(
      fc.property(undirectedGraphs, levelings, (graph, all) => {
        const levels = all.slice(0, graph.order);
        const actors = numbers(graph.order);
        const reaches = (t: number, without: number): boolean =>
          reachable(graph, t, without).some((u) => levels[u] === NATIONAL);
        const reaching = actors.filter((t) => (levels[t] === STATE || levels[t] === LOCAL) && reaches(t, -1));
        const cutOff = actors.map((v) => reaching.filter((t) => t !== v && !reaches(t, v)));
        const bridges = soleBridges(graph, levels);
        const count = (level: number): number[] =>
          cutOff.map((those) => those.filter((t) => levels[t] === level).length);
        expect([...bridges.state]).toEqual(count(STATE));
        expect([...bridges.local]).toEqual(count(LOCAL));
        expect(numbers(graph.order).filter((t) => bridges.reaching[t])).toEqual(reaching);
        const shares = actors.map((v) => {
          const others = reaching.filter((t) => t !== v).length;
          return others > 0 ? cutOff[v]!.length / others : NaN;
        });
        expect(worstDifference(soleBridgeShare(bridges), shares)).toBeLessThan(1e-12);
        for (const t of reaching) {
          const chain: number[] = [];
          for (let v = bridges.nearest[t]!; v >= 0; v = bridges.nearest[v]!) chain.push(v);
          expect(chain.sort((a, b) => a - b)).toEqual(actors.filter((v) => cutOff[v]!.includes(t)));
        }
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });

  it('are never more for anyone with a tie more', () => {
    fc.assert(
      fc.property(undirectedGraphs, levelings, fc.nat(), fc.nat(), (graph, all, a, b) => {
        const levels = all.slice(0, graph.order);
        const more = buildGraph({
          order: graph.order,
          directed: false,
          from: Int32Array.of(...sourcesOf(graph.out), a % graph.order),
          to: Int32Array.of(...graph.out.targets, b % graph.order),
        });
        const bridgesOf = ({ nearest }: SoleBridges, t: number): number[] => {
          const chain: number[] = [];
          for (let v = nearest[t]!; v >= 0; v = nearest[v]!) chain.push(v);
          return chain;
        };
        const [before, after] = [soleBridges(graph, levels), soleBridges(more, levels)];
        for (const t of numbers(graph.order))
          if (before.reaching[t] && bridgesOf(after, t).some((v) => !bridgesOf(before, t).includes(v)))
            expect.fail(`actor ${t} has a new sole bridge`);
      }),
      RUNS,
    );
  });

  it('includes a national actor that is the only one its neighbours reach', () => {
    const graph = graphOf(['N', 'L', 'M'], 'N L, L M');
    const levels = Uint8Array.of(NATIONAL, LOCAL, LOCAL);
    expect([...soleBridges(graph, levels).local]).toEqual([2, 1, 0]);
    expect([...soleBridgeShare(soleBridges(graph, levels))]).toEqual([1, 1, 0]);
  });

  it('are none, and their share undefined, without national actors', () => {
    const bridges = soleBridges(graphOf(['L', 'M'], 'L M'), Uint8Array.of(LOCAL, LOCAL));
    expect([...bridges.local]).toEqual([0, 0]);
    expect([...soleBridgeShare(bridges)]).toEqual([NaN, NaN]);
  });

  it('do not overflow the stack along a path of 100,000 actors', () => {
    const order = 100_000;
    const graph = buildGraph({
      order,
      directed: false,
      from: Int32Array.from({ length: order - 1 }, (_, i) => i),
      to: Int32Array.from({ length: order - 1 }, (_, i) => i + 1),
    });
    const levels = new Uint8Array(order).fill(LOCAL);
    levels[0] = NATIONAL;
    expect([...soleBridges(graph, levels).local.subarray(0, 3)]).toEqual([99_999, 99_998, 99_997]);
  });
});

describe('national-to-local measures', () => {
  const every = (graph: Graph, levels: Uint8Array): number[][] => {
    const { state, local } = linked(graph, levels);
    const bridges = soleBridges(graph, levels);
    const near = reach(graph, levels, new Int32Array(graph.order));
    return [state, local, span(graph, levels), bridges.state, bridges.local, near.total].map((values) => [
      ...values,
    ]);
  };

  it('are unchanged by relabelling actors', () => {
    fc.assert(
      fc.property(withPermutation(undirectedGraphs), levelings, ({ graph, permutation }, levels) => {
        const moved = new Uint8Array(graph.order);
        permutation.forEach((to, v) => (moved[to] = levels[v]!));
        const after = every(relabelled(graph, permutation), moved);
        every(graph, levels.slice(0, graph.order)).forEach((values, i) =>
          expect(
            worstDifference(
              values,
              permutation.map((v) => after[i]![v]!),
            ),
          ).toBeLessThan(1e-10),
        );
      }),
      RUNS,
    );
  });

  it('are not touched by what happens in another part of the graph', () => {
    fc.assert(
      fc.property(undirectedGraphs, undirectedGraphs, levelings, (a, b, levels) => {
        const both = every(sideBySide(a, b), levels.slice(0, a.order + b.order));
        const first = every(a, levels.slice(0, a.order));
        const second = every(b, levels.slice(a.order, a.order + b.order));
        both.forEach((values, i) =>
          expect(worstDifference(values, [...first[i]!, ...second[i]!])).toBeLessThan(1e-10),
        );
      }),
      RUNS,
    );
  });

  it('count no more sole-bridged local actors than linked ones, but for a national bridge', () => {
    fc.assert(
      fc.property(undirectedGraphs, levelings, (graph, all) => {
        const levels = all.slice(0, graph.order);
        const { local } = linked(graph, levels);
        const bridges = soleBridges(graph, levels);
        numbers(graph.order).forEach((v) => {
          // A bridge that is not national itself lies on every path of those it cuts off, so also on the shortest.
          if (levels[v] !== NATIONAL && bridges.local[v]! > local[v]!)
            expect.fail(`actor ${v}: ${bridges.local[v]}, ${local[v]}`);
        });
      }),
      RUNS,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from './betweenness.ts';
import { buildGraph, sourcesOf, type Graph } from './csr.ts';
import { cutPoints, depthFirst } from './cutPoints.ts';
import { degrees } from './degree.ts';
import { valuedGraphs, worstDifference } from './randomGraphs.ts';
import {
  accuracyOf,
  drawOf,
  intervalsOf,
  jackknifeError,
  leaveActorsOut,
  leaveTiesOut,
  measureDraws,
  shareKept,
  tiesOf,
  withoutActor,
  withTies,
  type Missing,
} from './robustness.ts';

const RUNS = { seed: 36, numRuns: 1000 };
const degree = (graph: Graph): Float64Array => degrees(graph.out);

function graph(order: number, pairs: readonly (readonly [number, number])[], directed = false): Graph {
  return buildGraph({
    order,
    directed,
    from: Int32Array.from(pairs, ([from]) => from),
    to: Int32Array.from(pairs, ([, to]) => to),
  });
}

const star = graph(5, [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
]);
const twoCliques = graph(7, [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [4, 6],
  [5, 6],
]);

/** A graph's ties as text, strengths included. */
function listed({ out, directed }: Graph): string[] {
  return [...sourcesOf(out)]
    .map((source, i) => [source, out.targets[i]!, out.strengths?.[i]] as const)
    .filter(([from, to]) => directed || from < to)
    .map((tie) => tie.join(' '));
}

describe('withTies', () => {
  it('gives the graph that would have been built of those ties (property)', () => {
    fc.assert(
      fc.property(valuedGraphs, fc.infiniteStream(fc.boolean()), (graph, choices) => {
        const ties = tiesOf(graph);
        const kept = Uint8Array.from({ length: graph.size }, () => Number(choices.next().value));
        const tie = [...kept.keys()].filter((i) => kept[i]);
        const strengthOf = new Float64Array(graph.size);
        ties.outTies.forEach((t, i) => (strengthOf[t] = graph.out.strengths![i]!));
        const expected = buildGraph({
          order: graph.order,
          directed: graph.directed,
          from: Int32Array.from(tie, (i) => ties.from[i]!),
          to: Int32Array.from(tie, (i) => ties.to[i]!),
          strengths: Float64Array.from(tie, (i) => strengthOf[i]!),
        });
        expect(expected).toMatchObject(withTies(ties, kept));
      }),
      RUNS,
    );
  });
});

describe('withoutActor', () => {
  it('gives the graph that would have been built without the actor (property)', () => {
    fc.assert(
      fc.property(valuedGraphs, fc.nat(), (graph, nat) => {
        const gone = nat % graph.order;
        const { out, directed, order } = graph;
        const place = (v: number): number => (v > gone ? v - 1 : v);
        const kept = [...sourcesOf(out)]
          .map((from, i) => ({ from, to: out.targets[i]!, strength: out.strengths![i]! }))
          .filter(({ from, to }) => from !== gone && to !== gone && (directed || from < to));
        const expected = buildGraph({
          order: order - 1,
          directed,
          from: Int32Array.from(kept, ({ from }) => place(from)),
          to: Int32Array.from(kept, ({ to }) => place(to)),
          strengths: Float64Array.from(kept, ({ strength }) => strength),
        });
        expect(expected).toMatchObject(withoutActor(graph, gone));
      }),
      RUNS,
    );
  });
});

describe('draws', () => {
  const ways: readonly Missing[] = [
    { kind: 'ties', share: 0.3 },
    { kind: 'actors', share: 0.3, lost: 'all' },
    { kind: 'actors', share: 0.3, lost: 'reported' },
  ];

  it('are the same whichever range they are made in', () => {
    for (const missing of ways) {
      const ties = tiesOf(twoCliques);
      const all = measureDraws(ties, missing, degree, { seed: 3, first: 0, last: 10 });
      const late = measureDraws(ties, missing, degree, { seed: 3, first: 6, last: 10 });
      expect(all.slice(6 * 7)).toEqual(late);
      expect(measureDraws(ties, missing, degree, { seed: 4, first: 0, last: 10 })).not.toEqual(all);
    }
  });

  it('leave out exactly the rounded share of ties, and only ties (property)', () => {
    fc.assert(
      fc.property(
        valuedGraphs,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (graph, share, draw) => {
          const drawn = drawOf(tiesOf(graph), { kind: 'ties', share }, 1, draw);
          expect(drawn.size).toBe(graph.size - Math.round(share * graph.size));
          const before = new Set(listed(graph));
          expect(listed(drawn).every((tie) => before.has(tie))).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('leave out every tie equally often', () => {
    const ties = tiesOf(twoCliques);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 20_000; draw++)
      for (const tie of listed(drawOf(ties, { kind: 'ties', share: 0.25 }, 9, draw)))
        counts.set(tie, (counts.get(tie) ?? 0) + 1);
    // 15,000 expected of each, with a standard deviation of 61.
    expect(counts.size).toBe(8);
    for (const count of counts.values()) expect(Math.abs(count - 15_000)).toBeLessThan(250);
  });

  it('leave out a tie by itself with the probability of its doubt', () => {
    const ties = tiesOf(
      graph(
        3,
        [
          [0, 1],
          [1, 2],
          [0, 2],
        ],
        true,
      ),
    );
    // Positions: 0→1, 0→2, 1→2.
    const confidence = Float64Array.of(1, 0.75, 0);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 20_000; draw++)
      for (const tie of listed(drawOf(ties, { kind: 'confidence', confidence, scale: 0.8 }, 2, draw)))
        counts.set(tie.trim(), (counts.get(tie.trim()) ?? 0) + 1);
    expect(counts.get('0 1')).toBe(20_000);
    expect(Math.abs(counts.get('0 2')! - 16_000)).toBeLessThan(230);
    expect(Math.abs(counts.get('1 2')! - 4_000)).toBeLessThan(230);
  });

  it('lose all ties of those who do not answer, or only those that nobody else reports', () => {
    const arcs = tiesOf(
      graph(
        2,
        [
          [0, 1],
          [1, 0],
        ],
        true,
      ),
    );
    const half = { kind: 'actors', share: 0.5 } as const;
    for (let draw = 0; draw < 20; draw++) {
      expect(drawOf(arcs, { ...half, lost: 'all' }, 1, draw).size).toBe(0);
      expect(drawOf(arcs, { ...half, lost: 'reported' }, 1, draw).size).toBe(1);
    }
    const tie = tiesOf(graph(2, [[0, 1]]));
    expect(drawOf(tie, { ...half, lost: 'all' }, 1, 0).size).toBe(0);
    expect(drawOf(tie, { ...half, lost: 'reported' }, 1, 0).size).toBe(1);
    expect(drawOf(tie, { kind: 'actors', share: 1, lost: 'reported' }, 1, 0).size).toBe(0);
  });

  it('refuse a share beyond 1 and confidences of another number', () => {
    const ties = tiesOf(star);
    expect(() => drawOf(ties, { kind: 'ties', share: 1.1 }, 1, 0)).toThrow(RangeError);
    expect(() => drawOf(ties, { kind: 'confidence', confidence: new Float64Array(3) }, 1, 0)).toThrow(
      RangeError,
    );
  });
});

describe('intervals', () => {
  it('give the points of value and rank, and how often an actor comes first', () => {
    // Three draws of two actors; the second is undefined once.
    const draws = Float64Array.of(1, 2, 3, 2, 5, NaN);
    const intervals = intervalsOf(draws, 2);
    expect(worstDifference(intervals.median, [3, 2])).toBe(0);
    expect(worstDifference(intervals.low, [1.1, 2])).toBeLessThan(1e-12);
    expect(worstDifference(intervals.high, [4.9, 2])).toBeLessThan(1e-12);
    expect([...intervals.bestRank, ...intervals.medianRank, ...intervals.worstRank]).toEqual([
      1, 1, 1, 1, 2, 2,
    ]);
    expect(worstDifference(intervals.first, [2 / 3, 1 / 3])).toBeLessThan(1e-12);
    expect(worstDifference(intervals.firstThree, [1, 2 / 3])).toBeLessThan(1e-12);
    expect(worstDifference(intervals.undefinedShare, [0, 1 / 3])).toBeLessThan(1e-12);
  });

  it('let equals share the first places', () => {
    const intervals = intervalsOf(Float64Array.of(7, 7, 1, 1, 1), 5);
    expect(intervals.first).toEqual(Float64Array.of(0.5, 0.5, 0, 0, 0));
    expect(worstDifference(intervals.firstThree, [1, 1, 1 / 3, 1 / 3, 1 / 3])).toBeLessThan(1e-12);
  });

  it('are a point where nothing is missing (property)', () => {
    fc.assert(
      fc.property(valuedGraphs, (graph) => {
        const whole = degree(graph);
        const draws = measureDraws(tiesOf(graph), { kind: 'ties', share: 0 }, degree, {
          seed: 1,
          first: 0,
          last: 4,
        });
        const { low, median, high, first } = intervalsOf(draws, graph.order);
        for (const point of [low, median, high]) expect(point).toEqual(whole);
        expect(first.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
        const { top1, top3, overlap } = accuracyOf(whole, draws);
        expect(overlap.mean).toBe(1);
        expect(top3.mean).toBeGreaterThanOrEqual(top1.mean);
      }),
      RUNS,
    );
  });
});

describe('accuracy', () => {
  it('is whole for a star, whichever of its ties are missing, and its correlation stays 1 for half of them', () => {
    const whole = betweenness(star);
    const draws = measureDraws(tiesOf(star), { kind: 'ties', share: 0.5 }, betweenness, {
      seed: 1,
      first: 0,
      last: 50,
    });
    const { top1, top3, overlap, r2 } = accuracyOf(whole, draws);
    expect([top1.mean, top3.mean, overlap.mean]).toEqual([1, 1, 1]);
    expect(r2.mean).toBeCloseTo(1, 12);
    expect(top1.standardError).toBe(0);
  });
});

describe('shareKept', () => {
  it('gives how often a cut-point stays one, and is undefined for the others', () => {
    const points = (of: Graph): Float64Array => cutPoints(depthFirst(of));
    const ties = tiesOf(star);
    // Of four rays two are left in every draw: the middle always parts two actors.
    const half = measureDraws(ties, { kind: 'ties', share: 0.5 }, points, { seed: 1, first: 0, last: 20 });
    expect(shareKept(points(star), half)).toEqual(Float64Array.of(1, NaN, NaN, NaN, NaN));
    const most = measureDraws(ties, { kind: 'ties', share: 0.75 }, points, { seed: 1, first: 0, last: 20 });
    expect(shareKept(points(star), most)[0]).toBe(0);
  });
});

describe('leaving one out', () => {
  const whole = betweenness(twoCliques);

  it('finds the tie whose loss changes an actor most', () => {
    const ties = tiesOf(twoCliques);
    const influence = leaveTiesOut(ties, betweenness, { whole, actor: 3, first: 0, last: 8 });
    const named = (from: number, to: number): number =>
      [...ties.from.keys()].find((tie) => ties.from[tie] === from && ties.to[tie] === to)!;
    expect(whole[3]).toBe(9);
    expect(influence.value[named(2, 3)]).toBe(0);
    expect(influence.value[named(0, 1)]).toBe(9);
    // Without it actor 2 is as much between others as actor 3.
    expect(influence.firstKept[named(0, 1)]).toBe(0.5);
    expect(influence.firstKept[named(0, 2)]).toBe(1);
    expect(influence.change[named(2, 3)]).toBeGreaterThan(influence.change[named(0, 1)]!);
    const late = leaveTiesOut(ties, betweenness, { whole, actor: 3, first: 5, last: 8 });
    expect(late.value).toEqual(influence.value.slice(5));
  });

  it('finds the actor whose loss changes another most; its own loss leaves it undefined', () => {
    const influence = leaveActorsOut(twoCliques, betweenness, { whole, actor: 3, first: 0, last: 7 });
    expect(worstDifference(influence.value, [6, 6, 0, NaN, 0, 6, 6])).toBe(0);
  });

  it('gives the jackknife’s standard error', () => {
    expect(jackknifeError(Float64Array.of(1, 2, 3))).toBeCloseTo(Math.sqrt((2 / 3) * 2), 12);
    expect(jackknifeError(Float64Array.of(1))).toBeNaN();
  });
});

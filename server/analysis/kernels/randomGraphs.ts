import fc, { type Arbitrary } from 'fast-check';
import { buildGraph, sourcesOf, type Graph } from './csr.ts';

/** Small random graphs for tests: of every density, with isolates and in parts. */

/** How large and how dense they get. */
const MOST_ACTORS = 9;
const MOST_TIES = 24;

function graphsOf(directed: Arbitrary<boolean>, valued: boolean): Arbitrary<Graph> {
  return fc
    .record({
      order: fc.integer({ min: 1, max: MOST_ACTORS }),
      directed,
      ties: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 4 })), { maxLength: MOST_TIES }),
    })
    .map(({ order, directed, ties }) => {
      return buildGraph({
        order,
        directed,
        from: Int32Array.from(ties, ([from]) => from % order),
        to: Int32Array.from(ties, ([, to]) => to % order),
        strengths: valued ? Float64Array.from(ties, ([, , strength]) => strength) : null,
      });
    });
}

export const graphs = graphsOf(fc.boolean(), false);
export const directedGraphs = graphsOf(fc.constant(true), false);
export const undirectedGraphs = graphsOf(fc.constant(false), false);
/** With strengths that are small whole numbers. */
export const valuedGraphs = graphsOf(fc.boolean(), true);

/** A graph, and the new number of each of its actors. */
export function withPermutation(
  graphs: Arbitrary<Graph>,
): Arbitrary<{ readonly graph: Graph; readonly permutation: readonly number[] }> {
  return graphs.chain((graph) =>
    fc.record({
      graph: fc.constant(graph),
      permutation: fc.shuffledSubarray(
        Array.from({ length: graph.order }, (_, v) => v),
        { minLength: graph.order },
      ),
    }),
  );
}

/** The same graph with actor `v` numbered `permutation[v]`. */
export function relabelled(graph: Graph, permutation: readonly number[]): Graph {
  const { order, directed, out } = graph;
  const sources = sourcesOf(out);
  // An undirected tie stands in both rows: take it once.
  const ties = [...sources.keys()].filter((i) => directed || sources[i]! < out.targets[i]!);
  return buildGraph({
    order,
    directed,
    from: Int32Array.from(ties, (i) => permutation[sources[i]!]!),
    to: Int32Array.from(ties, (i) => permutation[out.targets[i]!]!),
    strengths: out.strengths && Float64Array.from(ties, (i) => out.strengths![i]!),
  });
}

/** Two graphs of one kind as one, the second's actors numbered after the first's. */
export function sideBySide(a: Graph, b: Graph): Graph {
  const from: number[] = [];
  const to: number[] = [];
  const strengths: number[] = [];
  for (const [graph, start] of [
    [a, 0],
    [b, a.order],
  ] as const) {
    const sources = sourcesOf(graph.out);
    sources.forEach((source, i) => {
      const target = graph.out.targets[i]!;
      if (!graph.directed && source > target) return;
      from.push(source + start);
      to.push(target + start);
      strengths.push(graph.out.strengths ? graph.out.strengths[i]! : 1);
    });
  }
  return buildGraph({
    order: a.order + b.order,
    directed: a.directed,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    strengths: a.out.strengths && b.out.strengths ? Float64Array.from(strengths) : null,
  });
}

/** Whether there is an arc or a tie from one actor to another, as a function. */
export function ties({ out, order }: Graph): (from: number, to: number) => boolean {
  const there = new Set<number>();
  sourcesOf(out).forEach((source, i) => there.add(source * order + out.targets[i]!));
  return (from, to) => there.has(from * order + to);
}

/**
 * The largest difference of two lists of numbers: 0 for the same infinity or where both are undefined, infinite where only one is.
 * For one assertion on many numbers.
 */
export function worstDifference(ours: ArrayLike<number>, theirs: ArrayLike<number>): number {
  if (ours.length !== theirs.length) return Infinity;
  let worst = 0;
  for (let i = 0; i < ours.length; i++) {
    const [a, b] = [ours[i]!, theirs[i]!];
    if (Object.is(a, b)) continue;
    const difference = Math.abs(a - b);
    worst = Math.max(worst, Number.isFinite(difference) ? difference : Infinity);
  }
  return worst;
}

import { blocksOf, eachBlock, type Blocks } from './betweennessBlocks.ts';
import { addPaths, MOST_PATHS, resetPaths, shareOfMany } from './betweennessSearch.ts';
import { betweennessOf, partedPairs } from './betweenness.ts';
import { positionOf, type Graph } from './csr.ts';
import {
  commonDivisor,
  exactLengths,
  LARGEST_WHOLE,
  type LengthOf,
  type Lengths,
} from './weightedBetweennessLengths.ts';

/**
 * Betweenness where ties have lengths: b(v) = Σ_{s≠v≠t} σ(s, t | v) / σ(s, t) over the ways of least total length. A tie of
 * strength w is 1/w long (a strong tie is a short way) or, for strengths that are distances, w.
 *
 * Brandes 2001, Journal of Mathematical Sociology 25(2), doi:10.1080/0022250X.2001.9990249, with the search of Dijkstra 1959,
 * doi:10.1007/BF01386390, in biconnected parts as `betweenness.ts`.
 *
 * Whether two ways are equally long is decided exactly (`weightedBetweennessLengths.ts`). Where all lengths are whole
 * multiples of a unit and distances stay below 2^53 of it, doubles add them without error. Else distances are doubles with a
 * bound on their error, and two closer than the bound are compared as sums of fractions, after striking out what both ways
 * have in common; where ties are so short that the bound could hide their order, that holds for the order of the search too.
 * Numbers of paths do not overflow (`betweennessSearch.ts`).
 *
 * O(n·m·log n) time at worst, O(n + m) memory. Unordered pairs where undirected, ordered where directed. Ties without strengths
 * are 1 long. Isolates and pendants have 0; pairs that are not connected count for nobody.
 */
export function weightedBetweenness(graph: Graph, lengthOf: LengthOf): Float64Array {
  const prepared = prepareWeightedBetweenness(graph, lengthOf);
  return betweennessOf(prepared.blocks, [
    weightedBetweennessFrom(prepared, 0, prepared.blocks.actors.length),
    partedPairs(prepared.blocks),
  ]);
}

/** What the searches share. Its sources are the places of the blocks: any range on its own. */
export interface PreparedWeights {
  readonly blocks: Blocks;
  /** Of the ties in the rows of `blocks.out`. */
  readonly lengths: Lengths;
}

export function prepareWeightedBetweenness(graph: Graph, lengthOf: LengthOf): PreparedWeights {
  const blocks = blocksOf(graph);
  const { starts, actors, out } = blocks;
  const strengths = new Float64Array(out.targets.length).fill(1);
  if (graph.out.strengths)
    for (let block = 0; block < starts.length - 1; block++) {
      const start = starts[block]!;
      for (let p = start; p < starts[block + 1]!; p++)
        for (let i = out.offsets[p]!; i < out.offsets[p + 1]!; i++)
          strengths[i] =
            graph.out.strengths[positionOf(graph.out, actors[p]!, actors[start + out.targets[i]!]!)]!;
    }
  return { blocks, lengths: exactLengths(strengths, lengthOf) };
}

/** What the sources `first` … `last − 1` add to each actor's betweenness, over ordered pairs. */
export function weightedBetweennessFrom(
  { blocks, lengths }: PreparedWeights,
  first: number,
  last: number,
): Float64Array {
  const { starts, actors, weights } = blocks;
  const sums = new Float64Array(blocks.order);
  eachBlock(blocks, first, last, (block, from, to) => {
    const start = starts[block]!;
    const search = weightedSearchIn(blocks, block);
    const { counts, dependencies, reached, before, beforeCount, places } = search;
    for (let source = from; source < to; source++) {
      const count = shortestWays(blocks, lengths, search, source);
      const many = !countWays(search, count);
      if (many) countManyWays(search, count);
      for (let n = 0; n < count; n++) dependencies[reached[n]!] = 0;
      for (let n = count - 1; n > 0; n--) {
        const w = reached[n]!;
        const passed = weights[start + w]! + dependencies[w]!;
        const end = places[w]! + beforeCount[w]!;
        for (let i = places[w]!; i < end; i++) {
          const v = before[i]!;
          dependencies[v]! += passed * (many ? shareOfMany(search, v, w) : counts[v]! / counts[w]!);
        }
        sums[actors[start + w]!]! += weights[start + source]! * dependencies[w]!;
      }
    }
  });
  return sums;
}

/** One Dijkstra search over a block. */
interface WeightedSearch {
  readonly block: number;
  readonly distances: Float64Array;
  readonly counts: Float64Array;
  readonly factors: Int32Array;
  readonly dependencies: Float64Array;
  /** In the order of their distances. */
  readonly reached: Int32Array;
  /** From `places[v]` on, the `beforeCount[v]` actors a shortest way to `v` comes by last. */
  readonly before: Int32Array;
  readonly places: Int32Array;
  readonly beforeCount: Int32Array;
  /** The tie by which `before[places[v]]` leads to `v`, counted in the rows of `blocks.out`. */
  readonly tieBefore: Int32Array;
  readonly heap: Int32Array;
  /** Where an actor stands in the heap; −1 before it is reached, −2 after it has left. */
  readonly heapPlace: Int32Array;
}

function weightedSearchIn({ starts, in: into }: Blocks, block: number): WeightedSearch {
  const start = starts[block]!;
  const end = starts[block + 1]!;
  const first = into.offsets[start]!;
  const size = end - start;
  return {
    block,
    distances: new Float64Array(size),
    counts: new Float64Array(size),
    factors: new Int32Array(size),
    dependencies: new Float64Array(size),
    reached: new Int32Array(size),
    before: new Int32Array(into.offsets[end]! - first),
    places: into.offsets.subarray(start, end).map((offset) => offset - first),
    beforeCount: new Int32Array(size),
    tieBefore: new Int32Array(size),
    heap: new Int32Array(size),
    heapPlace: new Int32Array(size).fill(-1),
  };
}

/** Fills `reached`, `before` and `beforeCount`; how many were reached, the source among them. */
function shortestWays(blocks: Blocks, lengths: Lengths, search: WeightedSearch, source: number): number {
  const { distances, reached } = search;
  if (lengths.whole) {
    const count = dijkstra(blocks, lengths.whole, search, source, null, false);
    if (distances[reached[count - 1]!]! <= LARGEST_WHOLE) return count;
  }
  const exact = { lengths, error: 2 ** -52 * (distances.length + 4), struck: new Map<number, number>() };
  const count = dijkstra(blocks, lengths.near, search, source, exact, false);
  const farthest = distances[reached[count - 1]!]!;
  if (shortestTie(blocks, lengths.near, search.block) > 4 * exact.error * farthest) return count;
  return dijkstra(blocks, lengths.near, search, source, exact, true);
}

function shortestTie({ starts, out }: Blocks, near: Float64Array, block: number): number {
  let shortest = Infinity;
  const end = out.offsets[starts[block + 1]!]!;
  for (let i = out.offsets[starts[block]!]!; i < end; i++) shortest = Math.min(shortest, near[i]!);
  return shortest;
}

/** Fills `counts`; whether all of them stayed within what a double holds safely. */
function countWays(search: WeightedSearch, count: number): boolean {
  const { counts, reached, before, places, beforeCount } = search;
  counts[reached[0]!] = 1;
  let most = 1;
  for (let n = 1; n < count; n++) {
    const w = reached[n]!;
    const end = places[w]! + beforeCount[w]!;
    let ways = 0;
    for (let i = places[w]!; i < end; i++) ways += counts[before[i]!]!;
    counts[w] = ways;
    if (ways > most) most = ways;
  }
  return most <= MOST_PATHS;
}

function countManyWays(search: WeightedSearch, count: number): void {
  const { reached, before, places, beforeCount } = search;
  for (let n = 0; n < count; n++) {
    const w = reached[n]!;
    resetPaths(search, w, n === 0);
    for (let i = 0; i < beforeCount[w]!; i++) addPaths(search, w, before[places[w]! + i]!);
  }
}

/** What it takes to compare distances whose doubles are within `error` of each other, relative to their size. */
interface Exactly {
  readonly lengths: Lengths;
  readonly error: number;
  /** For each length on one way, how often more it is there than on the other. Empty between comparisons. */
  readonly struck: Map<number, number>;
}

/** `exact` is null where the sums of `lengths` have no error. `inOrder`: the heap, too, needs exact comparisons. */
function dijkstra(
  { starts, out }: Blocks,
  lengths: Float64Array,
  search: WeightedSearch,
  source: number,
  exact: Exactly | null,
  inOrder: boolean,
): number {
  const { offsets, targets } = out;
  const { block, distances, reached, before, places, beforeCount, tieBefore, heap, heapPlace } = search;
  const start = starts[block]!;
  const error = exact ? exact.error : 0;
  const ordered = inOrder ? exact : null;
  let size = 1;
  let count = 0;
  distances[source] = 0;
  rise(search, 0, source, null);
  beforeCount[source] = 0;
  tieBefore[source] = -1;
  while (size > 0) {
    const v = heap[0]!;
    const last = heap[--size]!;
    heapPlace[v] = -2;
    reached[count++] = v;
    if (size > 0) sink(search, size, last, ordered);
    const distance = distances[v]!;
    const end = offsets[start + v + 1]!;
    for (let i = offsets[start + v]!; i < end; i++) {
      const w = targets[i]!;
      const at = heapPlace[w]!;
      if (at === -2) continue;
      const candidate = distance + lengths[i]!;
      if (at >= 0) {
        const difference = candidate - distances[w]!;
        const slack = error * candidate;
        if (difference > slack) continue;
        if (difference >= -slack) {
          const longer = exact ? compareWays(search, exact, v, i, before[places[w]!]!, tieBefore[w]!) : 0;
          if (longer > 0) continue;
          if (longer === 0) {
            before[places[w]! + beforeCount[w]!++] = v;
            continue;
          }
        }
      }
      distances[w] = candidate;
      before[places[w]!] = v;
      beforeCount[w] = 1;
      tieBefore[w] = i;
      rise(search, at >= 0 ? at : size++, w, ordered);
    }
  }
  for (let n = 0; n < count; n++) heapPlace[reached[n]!] = -1;
  return count;
}

/** Whether the way to `a` by tie `tieA` is longer (> 0) than, shorter (< 0) than or as long as (0) that to `b` by `tieB`. */
function compareWays(
  { before, places, tieBefore }: WeightedSearch,
  { lengths, struck }: Exactly,
  a: number,
  tieA: number,
  b: number,
  tieB: number,
): number {
  const { kinds, numerators, denominators } = lengths;
  for (let v = a, tie = tieA; tie >= 0; tie = tieBefore[v]!, v = before[places[v]!]!)
    struck.set(kinds[tie]!, (struck.get(kinds[tie]!) ?? 0) + 1);
  for (let v = b, tie = tieB; tie >= 0; tie = tieBefore[v]!, v = before[places[v]!]!)
    struck.set(kinds[tie]!, (struck.get(kinds[tie]!) ?? 0) - 1);
  let above = 0n;
  let below = 1n;
  for (const [kind, times] of struck) {
    if (times === 0) continue;
    const denominator = denominators[kind]!;
    const common = commonDivisor(below, denominator);
    above = above * (denominator / common) + BigInt(times) * numerators[kind]! * (below / common);
    below *= denominator / common;
  }
  struck.clear();
  return above > 0n ? 1 : above < 0n ? -1 : 0;
}

/** Whether `a` comes out of the heap before `b`. */
function nearer(search: WeightedSearch, a: number, b: number, ordered: Exactly | null): boolean {
  const difference = search.distances[a]! - search.distances[b]!;
  if (!ordered || Math.abs(difference) > ordered.error * search.distances[a]!) return difference < 0;
  const { before, places, tieBefore } = search;
  return (
    compareWays(search, ordered, before[places[a]!]!, tieBefore[a]!, before[places[b]!]!, tieBefore[b]!) < 0
  );
}

/** Puts `actor`, which stands at `position`, as near to the top as its distance lets it. */
function rise(search: WeightedSearch, position: number, actor: number, ordered: Exactly | null): void {
  const { heap, heapPlace } = search;
  while (position > 0) {
    const above = (position - 1) >> 1;
    const other = heap[above]!;
    if (!nearer(search, actor, other, ordered)) break;
    heap[position] = other;
    heapPlace[other] = position;
    position = above;
  }
  heap[position] = actor;
  heapPlace[actor] = position;
}

/** Puts `actor` at the top and lets it sink to where its distance belongs. */
function sink(search: WeightedSearch, size: number, actor: number, ordered: Exactly | null): void {
  const { heap, heapPlace } = search;
  let position = 0;
  for (;;) {
    let below = 2 * position + 1;
    if (below >= size) break;
    if (below + 1 < size && nearer(search, heap[below + 1]!, heap[below]!, ordered)) below++;
    const other = heap[below]!;
    if (!nearer(search, other, actor, ordered)) break;
    heap[position] = other;
    heapPlace[other] = position;
    position = below;
  }
  heap[position] = actor;
  heapPlace[actor] = position;
}

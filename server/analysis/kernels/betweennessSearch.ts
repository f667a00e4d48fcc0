import { largestBlock, type Blocks } from './betweennessBlocks.ts';

/**
 * The search from one source by Brandes 2001 (Journal of Mathematical Sociology 25(2), doi:10.1080/0022250X.2001.9990249)
 * over one block: breadth first, counting shortest paths, then back from the farthest, adding up for each actor the share of
 * the paths from the source that it lies on (its *dependency*). O(m) time, O(n) memory.
 *
 * Numbers of paths grow exponentially: k chained diamonds have 2^k. Doubles hold them to 16 digits up to 2^1023, and only
 * their ratios matter. Where some number passes 2^900, paths are counted again with numbers of two words, a mantissa and how
 * many factors of 2^512 go with it, so that none overflows.
 */
export interface Search {
  /** The block at hand. */
  block: number;
  /** −1 between searches. */
  readonly distances: Int32Array;
  readonly counts: Float64Array;
  /** How many factors of 2^512 go with a count. */
  readonly factors: Int32Array;
  readonly dependencies: Float64Array;
  /** In the order in which they were reached. */
  readonly reached: Int32Array;
}

/** Beyond it, numbers of paths are kept in two words. */
export const MOST_PATHS = 2 ** 900;
const FACTOR = 2 ** 512;

/** Room for a search of any block. */
export function searchFor(blocks: Blocks): Search {
  const size = largestBlock(blocks);
  return {
    block: 0,
    distances: new Int32Array(size).fill(-1),
    counts: new Float64Array(size),
    factors: new Int32Array(size),
    dependencies: new Float64Array(size),
    reached: new Int32Array(size),
  };
}

/** Adds each actor's dependency for one source, as often as it stands for actors, to `sums`. `source` counts in the block. */
export function addDependencies(blocks: Blocks, search: Search, source: number, sums: Float64Array): void {
  const { block, distances, dependencies, reached } = search;
  const start = blocks.starts[block]!;
  const count = breadthFirst(blocks, search, source);
  if (countPaths(blocks, search, count)) shareOut(blocks, search, count);
  else {
    countManyPaths(blocks, search, count);
    shareOutMany(blocks, search, count);
  }
  const times = blocks.weights[start + source]!;
  for (let i = 1; i < count; i++) {
    const v = reached[i]!;
    sums[blocks.actors[start + v]!]! += times * dependencies[v]!;
    distances[v] = -1;
  }
  distances[source] = -1;
}

/** Fills `reached` and `distances`; how many were reached, the source among them. */
export function breadthFirst({ starts, out }: Blocks, search: Search, source: number): number {
  const { offsets, targets } = out;
  const { block, distances, reached } = search;
  const start = starts[block]!;
  let tail = 1;
  reached[0] = source;
  distances[source] = 0;
  for (let head = 0; head < tail; head++) {
    const v = reached[head]!;
    const beyond = distances[v]! + 1;
    const end = offsets[start + v + 1]!;
    for (let i = offsets[start + v]!; i < end; i++) {
      const w = targets[i]!;
      if (distances[w]! >= 0) continue;
      distances[w] = beyond;
      reached[tail++] = w;
    }
  }
  return tail;
}

/** Fills `counts`; whether all of them stayed within what a double holds safely. */
export function countPaths(blocks: Blocks, search: Search, count: number): boolean {
  const { offsets, targets } = blocks.in;
  const { block, distances, counts, reached } = search;
  const start = blocks.starts[block]!;
  counts[reached[0]!] = 1;
  let most = 1;
  for (let n = 1; n < count; n++) {
    const w = reached[n]!;
    const before = distances[w]! - 1;
    const end = offsets[start + w + 1]!;
    let paths = 0;
    for (let i = offsets[start + w]!; i < end; i++) {
      const v = targets[i]!;
      if (distances[v] === before) paths += counts[v]!;
    }
    counts[w] = paths;
    if (paths > most) most = paths;
  }
  return most <= MOST_PATHS;
}

function shareOut(blocks: Blocks, search: Search, count: number): void {
  const { offsets, targets } = blocks.out;
  const { block, distances, counts, dependencies, reached } = search;
  const { weights } = blocks;
  const start = blocks.starts[block]!;
  for (let n = count - 1; n >= 0; n--) {
    const v = reached[n]!;
    const beyond = distances[v]! + 1;
    const end = offsets[start + v + 1]!;
    let share = 0;
    for (let i = offsets[start + v]!; i < end; i++) {
      const w = targets[i]!;
      if (distances[w] === beyond) share += (weights[start + w]! + dependencies[w]!) / counts[w]!;
    }
    dependencies[v] = share * counts[v]!;
  }
}

/** Fills `counts` with mantissas in [1, 2^512) and `factors`. */
export function countManyPaths(blocks: Blocks, search: Search, count: number): void {
  const { offsets, targets } = blocks.in;
  const { block, distances, reached } = search;
  const start = blocks.starts[block]!;
  for (let n = 0; n < count; n++) {
    const w = reached[n]!;
    const before = distances[w]! - 1;
    resetPaths(search, w, n === 0);
    for (let i = offsets[start + w]!; i < offsets[start + w + 1]!; i++)
      if (distances[targets[i]!] === before) addPaths(search, w, targets[i]!);
  }
}

/** Numbers of paths in two words. */
export type PathCounts = Pick<Search, 'counts' | 'factors'>;

/** One path to the source of a search, none yet to others. */
export function resetPaths({ counts, factors }: PathCounts, w: number, source: boolean): void {
  counts[w] = source ? 1 : 0;
  factors[w] = 0;
}

/** Adds to the paths to `w` those to `v`. */
export function addPaths({ counts, factors }: PathCounts, w: number, v: number): void {
  // Two factors below, a count is less than a double's last digit.
  const ahead = factors[v]! - factors[w]!;
  if (ahead > 0) {
    counts[w] = counts[v]! + (ahead === 1 ? counts[w]! / FACTOR : 0);
    factors[w] = factors[v]!;
  } else if (ahead >= -1) counts[w]! += ahead === 0 ? counts[v]! : counts[v]! / FACTOR;
  if (counts[w]! >= FACTOR) {
    counts[w]! /= FACTOR;
    factors[w]!++;
  }
}

/** The share of the shortest paths to `w` that come by `v`, a step before. */
export function shareOfMany({ counts, factors }: PathCounts, v: number, w: number): number {
  const behind = factors[w]! - factors[v]!;
  const ratio = counts[v]! / counts[w]!;
  return behind === 0 ? ratio : behind === 1 ? ratio / FACTOR : 0;
}

function shareOutMany(blocks: Blocks, search: Search, count: number): void {
  const { offsets, targets } = blocks.out;
  const { block, distances, dependencies, reached } = search;
  const start = blocks.starts[block]!;
  for (let n = count - 1; n >= 0; n--) {
    const v = reached[n]!;
    const beyond = distances[v]! + 1;
    let dependency = 0;
    for (let i = offsets[start + v]!; i < offsets[start + v + 1]!; i++) {
      const w = targets[i]!;
      if (distances[w] === beyond)
        dependency += shareOfMany(search, v, w) * (blocks.weights[start + w]! + dependencies[w]!);
    }
    dependencies[v] = dependency;
  }
}

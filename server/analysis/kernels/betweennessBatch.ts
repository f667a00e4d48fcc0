import { largestBlock, type Blocks } from './betweennessBlocks.ts';

/** Searches from several sources of a block together. */
export interface Together {
  /** The most sources at once. */
  readonly most: number;
  /** Turns to a block. */
  begin(block: number): void;
  /**
   * Adds each actor's dependencies for the sources `from` … `from + count − 1` of the block, counted from its start, as often
   * as they stand for actors; or returns false where single searches must.
   */
  add(from: number, count: number): boolean;
  /** Leaves the block; what was added is complete only now. */
  end(): void;
}

/**
 * Brandes' accumulation (`betweennessSearch.ts`) for up to 32 sources at once, for blocks of short distances.
 *
 * First all searches together find their levels, a bit each: an *entry* is an actor with the searches that reach it at one
 * level, and it is followed by the entries of the next level that those searches come to from it. Neighbours are numbered next
 * to each other and so are sources, whose searches run nearly alike: an actor has two or three entries for 32 searches, and
 * ties that are on no shortest path have been left out once for all of them. Then, eight searches at a time, paths are counted
 * and shares given back entry by entry, with the eight numbers of an entry side by side, added without a branch: what an entry
 * gets from a search that is not its own is struck out with a factor 0.
 *
 * Where actors have many entries (a path-like block: its searches differ) or paths could pass what doubles hold, nothing is
 * gained, and the sources are left to single searches. O(entries + ties between them) time and memory, at most
 * what the single searches take.
 */
interface Batch {
  /** The block at hand. */
  block: number;
  /** By actor: the searches that have reached it. */
  readonly seen: Int32Array;
  /** By actor: the searches that reach it at the next level, and its entry there. */
  readonly arriving: Int32Array;
  readonly arrivalOf: Int32Array;
  /** Entries, level by level. */
  actors: Int32Array;
  searches: Int32Array;
  /** Where each entry's followers begin, and those that it follows. */
  afterStarts: Int32Array;
  beforeStarts: Int32Array;
  after: Int32Array;
  before: Int32Array;
  /** Eight an entry: paths from each source on the way out, (weight + dependency) / paths on the way back. */
  numbers: Float64Array;
  readonly mostLevels: number;
}

const BATCH = 32;
/** The fewest sources that it pays for. */
export const FEWEST = 6;
const LANES = 8;
/** So many entries for each actor, and single searches are as fast. */
const MOST_ENTRIES = 10;
/** Powers of two that counts may reach: see `MOST_PATHS` of the single search. */
const MOST_BITS = 900;

/** For each set of eight, a factor for each of its members (1) and others (0); and the other way round. */
const members = new Float64Array(256 * LANES);
const others = new Float64Array(256 * LANES);
for (let set = 0; set < 256; set++)
  for (let k = 0; k < LANES; k++) {
    members[set * LANES + k] = (set >> k) & 1;
    others[set * LANES + k] = 1 - ((set >> k) & 1);
  }

/** So many levels, and numbers of paths surely fit, as each multiplies them by the most ties an actor has at most. */
export function mostLevels({ in: { offsets } }: Blocks): number {
  let mostTies = 2;
  for (let p = 0; p < offsets.length - 1; p++) mostTies = Math.max(mostTies, offsets[p + 1]! - offsets[p]!);
  return Math.floor(MOST_BITS / Math.log2(mostTies));
}

/** Searches that add to the `sums` of all actors. */
export function searchesTogether(blocks: Blocks, sums: Float64Array): Together {
  const batch = batchFor(blocks);
  return {
    most: BATCH,
    begin: (block) => {
      batch.block = block;
    },
    add: (from, count) => addTogether(blocks, batch, from, count, sums),
    end: () => {},
  };
}

/** Room for the searches of any block, which grows as needed. */
function batchFor(blocks: Blocks): Batch {
  const size = largestBlock(blocks);
  return {
    block: 0,
    seen: new Int32Array(size),
    arriving: new Int32Array(size),
    arrivalOf: new Int32Array(size),
    actors: new Int32Array(0),
    searches: new Int32Array(0),
    afterStarts: new Int32Array(0),
    beforeStarts: new Int32Array(0),
    after: new Int32Array(0),
    before: new Int32Array(0),
    numbers: new Float64Array(0),
    mostLevels: mostLevels(blocks),
  };
}

function growEntries(batch: Batch, entries: number): void {
  batch.actors = grown(batch.actors, entries);
  batch.searches = grown(batch.searches, entries);
  batch.afterStarts = grown(batch.afterStarts, entries + 1);
  batch.beforeStarts = new Int32Array(entries + 1);
  batch.numbers = new Float64Array(entries * LANES);
}

function growTies(batch: Batch, ties: number): void {
  batch.after = grown(batch.after, ties);
  batch.before = new Int32Array(ties);
}

function grown(held: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length);
  larger.set(held);
  return larger;
}

/**
 * Adds to `sums` each actor's dependencies for the sources `from` … `from + count − 1` of the block, at most `BATCH` of them;
 * or returns false where single searches must.
 */
function addTogether(blocks: Blocks, batch: Batch, from: number, count: number, sums: Float64Array): boolean {
  const entries = findEntries(blocks, batch, from, count);
  if (entries < 0) return false;
  turnRound(batch, entries);
  for (let first = 0; first < count; first += LANES) {
    countPaths(batch, entries, first, count);
    shareOut(blocks, batch, entries, first, from, count, sums);
  }
  return true;
}

/** Fills the entries and what follows each; how many there are, or −1 where there are too many entries or paths. */
function findEntries({ starts, out }: Blocks, batch: Batch, from: number, count: number): number {
  const { offsets, targets } = out;
  const { seen, arriving, arrivalOf } = batch;
  const start = starts[batch.block]!;
  const size = starts[batch.block + 1]! - start;
  const ties = offsets[start + size]! - offsets[start]!;
  if (batch.actors.length < 2 * size) growEntries(batch, 2 * size);
  seen.fill(0, 0, size);
  for (let k = 0; k < count; k++) {
    batch.actors[k] = from + k;
    batch.searches[k] = seen[from + k] = 1 << k;
  }
  let head = 0;
  let tail = count;
  let last = 0;
  for (let level = 0; head < tail; level++) {
    // A level has each actor at most once, and each tie.
    if (level > batch.mostLevels || tail > MOST_ENTRIES * size) return -1;
    if (batch.actors.length < tail + size) growEntries(batch, tail + 2 * size);
    if (batch.after.length < last + ties) growTies(batch, last + ties + (ties >> 1));
    const { actors, searches, afterStarts, after } = batch;
    const end = tail;
    for (; head < end; head++) {
      const v = start + actors[head]!;
      const reaching = searches[head]!;
      afterStarts[head] = last;
      const next = offsets[v + 1]!;
      for (let i = offsets[v]!; i < next; i++) {
        const w = targets[i]!;
        const fresh = reaching & ~seen[w]!;
        if (fresh === 0) continue;
        if (arriving[w] === 0) {
          arrivalOf[w] = tail;
          actors[tail++] = w;
        }
        arriving[w]! |= fresh;
        after[last++] = arrivalOf[w]!;
      }
    }
    for (let entry = end; entry < tail; entry++) {
      const w = actors[entry]!;
      searches[entry] = arriving[w]!;
      seen[w]! |= arriving[w]!;
      arriving[w] = 0;
    }
  }
  batch.afterStarts[tail] = last;
  return tail;
}

/** Fills `before` from `after`, with where the numbers of those entries begin. */
function turnRound({ afterStarts, beforeStarts, after, before }: Batch, entries: number): void {
  const ties = afterStarts[entries]!;
  // First where each ends; filling from the back moves it to where it begins.
  beforeStarts.fill(0, 0, entries + 1);
  for (let i = 0; i < ties; i++) beforeStarts[after[i]!]!++;
  for (let entry = 0, sum = 0; entry <= entries; entry++) {
    sum += beforeStarts[entry]!;
    beforeStarts[entry] = sum;
  }
  for (let entry = entries - 1; entry >= 0; entry--)
    for (let i = afterStarts[entry + 1]! - 1; i >= afterStarts[entry]!; i--)
      before[--beforeStarts[after[i]!]!] = entry << 3;
}

function countPaths(
  { searches, beforeStarts, before, numbers }: Batch,
  entries: number,
  first: number,
  sources: number,
): void {
  for (let entry = 0; entry < entries; entry++) {
    const lanes = ((searches[entry]! >>> first) & 255) << 3;
    const to = entry << 3;
    if (lanes === 0 || entry < sources) {
      // Of a source, its own path of no steps.
      for (let k = 0; k < LANES; k++) numbers[to + k] = members[lanes + k]!;
      continue;
    }
    let c0 = 0;
    let c1 = 0;
    let c2 = 0;
    let c3 = 0;
    let c4 = 0;
    let c5 = 0;
    let c6 = 0;
    let c7 = 0;
    const end = beforeStarts[entry + 1]!;
    for (let i = beforeStarts[entry]!; i < end; i++) {
      const at = before[i]!;
      c0 += numbers[at]!;
      c1 += numbers[at | 1]!;
      c2 += numbers[at | 2]!;
      c3 += numbers[at | 3]!;
      c4 += numbers[at | 4]!;
      c5 += numbers[at | 5]!;
      c6 += numbers[at | 6]!;
      c7 += numbers[at | 7]!;
    }
    numbers[to] = c0 * members[lanes]!;
    numbers[to | 1] = c1 * members[lanes | 1]!;
    numbers[to | 2] = c2 * members[lanes | 2]!;
    numbers[to | 3] = c3 * members[lanes | 3]!;
    numbers[to | 4] = c4 * members[lanes | 4]!;
    numbers[to | 5] = c5 * members[lanes | 5]!;
    numbers[to | 6] = c6 * members[lanes | 6]!;
    numbers[to | 7] = c7 * members[lanes | 7]!;
  }
}

function shareOut(
  { starts, weights, actors }: Blocks,
  batch: Batch,
  entries: number,
  first: number,
  from: number,
  sources: number,
  sums: Float64Array,
): void {
  const { searches, afterStarts, after, numbers } = batch;
  const start = starts[batch.block]!;
  // How many actors each source stands for.
  const times = (k: number): number => (first + k < sources ? weights[start + from + first + k]! : 0);
  const t0 = times(0);
  const t1 = times(1);
  const t2 = times(2);
  const t3 = times(3);
  const t4 = times(4);
  const t5 = times(5);
  const t6 = times(6);
  const t7 = times(7);
  for (let entry = entries - 1; entry >= sources; entry--) {
    const lanes = ((searches[entry]! >>> first) & 255) << 3;
    const at = entry << 3;
    if (lanes === 0) {
      for (let k = 0; k < LANES; k++) numbers[at + k] = 0;
      continue;
    }
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    let s6 = 0;
    let s7 = 0;
    const end = afterStarts[entry + 1]!;
    for (let i = afterStarts[entry]!; i < end; i++) {
      const from = after[i]! << 3;
      s0 += numbers[from]!;
      s1 += numbers[from | 1]!;
      s2 += numbers[from | 2]!;
      s3 += numbers[from | 3]!;
      s4 += numbers[from | 4]!;
      s5 += numbers[from | 5]!;
      s6 += numbers[from | 6]!;
      s7 += numbers[from | 7]!;
    }
    const c0 = numbers[at]!;
    const c1 = numbers[at | 1]!;
    const c2 = numbers[at | 2]!;
    const c3 = numbers[at | 3]!;
    const c4 = numbers[at | 4]!;
    const c5 = numbers[at | 5]!;
    const c6 = numbers[at | 6]!;
    const c7 = numbers[at | 7]!;
    const v = start + batch.actors[entry]!;
    const weight = weights[v]!;
    // A search that is not the entry's own has no paths here, and so no dependency.
    sums[actors[v]!]! +=
      s0 * c0 * t0 +
      s1 * c1 * t1 +
      s2 * c2 * t2 +
      s3 * c3 * t3 +
      (s4 * c4 * t4 + s5 * c5 * t5 + s6 * c6 * t6 + s7 * c7 * t7);
    // Nor anything to divide by.
    numbers[at] = (s0 + weight / (c0 + others[lanes]!)) * members[lanes]!;
    numbers[at | 1] = (s1 + weight / (c1 + others[lanes | 1]!)) * members[lanes | 1]!;
    numbers[at | 2] = (s2 + weight / (c2 + others[lanes | 2]!)) * members[lanes | 2]!;
    numbers[at | 3] = (s3 + weight / (c3 + others[lanes | 3]!)) * members[lanes | 3]!;
    numbers[at | 4] = (s4 + weight / (c4 + others[lanes | 4]!)) * members[lanes | 4]!;
    numbers[at | 5] = (s5 + weight / (c5 + others[lanes | 5]!)) * members[lanes | 5]!;
    numbers[at | 6] = (s6 + weight / (c6 + others[lanes | 6]!)) * members[lanes | 6]!;
    numbers[at | 7] = (s7 + weight / (c7 + others[lanes | 7]!)) * members[lanes | 7]!;
  }
}

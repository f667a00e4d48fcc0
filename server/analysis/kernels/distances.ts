import type { Rows } from './csr.ts';

/**
 * Distances from each actor to all it reaches, in steps, summed in three ways: what closeness, harmonic centrality, diameter
 * and mean distance are made of.
 *
 * The actors within d steps of an actor are those within d − 1 of the ones it is tied to. Sets of 256 of them are kept as bits,
 * so that one look at a tie advances 256 searches (after Then, Kaufmann, Chirigati et al. 2014, PVLDB 8(4),
 * doi:10.14778/2735496.2735507; for networks of short distances). What is farther than 64 steps is searched for one actor at a
 * time, so that path-like networks cost no more than their n searches.
 *
 * Over outgoing rows the distances are those from an actor to others, over incoming rows those from others to it. Time
 * O(n·m), divided by up to 256 where distances are short; memory O(n + m). Isolates, and pairs that are not connected, add
 * nothing.
 */
export interface Distances {
  /** For each actor, the sum of its distances to those it reaches. */
  readonly sums: Float64Array;
  /** Whom it reaches, itself not counted. */
  readonly reached: Float64Array;
  /** The sum of 1 / distance. */
  readonly reciprocals: Float64Array;
  /** The largest distance; 0 where nobody is reached. */
  readonly farthest: Float64Array;
}

/** What the searches share. Buffers only, so that threads can share it. */
export interface DistancePlan {
  readonly order: number;
  /** The actor at each place: breadth first, one connected part after the other, without isolates. */
  readonly actors: Int32Array;
  /** For each place, where its part begins; and where it ends. */
  readonly partStarts: Int32Array;
  readonly partEnds: Int32Array;
  /** The ties by which distances are measured, by place. */
  readonly ahead: Rows;
  /** The same ties from their other end. */
  readonly behind: Rows;
}

const WORDS = 8;
const BATCH = 32 * WORDS;
const MOST_LEVELS = 64;

export function distances(ahead: Rows, behind: Rows): Distances {
  const plan = prepareDistances(ahead, behind);
  return distancesFrom(plan, 0, plan.actors.length);
}

/** `behind` are the ties of `ahead` by their other end: the same rows in an undirected graph. */
export function prepareDistances(ahead: Rows, behind: Rows): DistancePlan {
  const order = ahead.offsets.length - 1;
  const actors = new Int32Array(order);
  const place = new Int32Array(order).fill(-1);
  const partStarts = new Int32Array(order);
  const partEnds = new Int32Array(order);
  const ways = ahead === behind ? [ahead] : [ahead, behind];
  let tail = 0;
  for (let root = 0; root < order; root++) {
    if (place[root]! >= 0) continue;
    if (ways.every(({ offsets }) => offsets[root] === offsets[root + 1])) continue;
    const start = tail;
    place[root] = tail;
    actors[tail++] = root;
    for (let head = start; head < tail; head++)
      for (const { offsets, targets } of ways)
        for (let i = offsets[actors[head]!]!; i < offsets[actors[head]! + 1]!; i++) {
          const w = targets[i]!;
          if (place[w]! >= 0) continue;
          place[w] = tail;
          actors[tail++] = w;
        }
    partStarts.fill(start, start, tail);
    partEnds.fill(tail, start, tail);
  }
  const placed = actors.subarray(0, tail).slice();
  const local = ({ offsets, targets }: Rows): Rows => {
    const starts = new Int32Array(tail + 1);
    const ends = new Int32Array(targets.length);
    let at = 0;
    for (let p = 0; p < tail; p++) {
      for (let i = offsets[placed[p]!]!; i < offsets[placed[p]! + 1]!; i++) ends[at++] = place[targets[i]!]!;
      starts[p + 1] = at;
      ends.subarray(starts[p], at).sort();
    }
    return { offsets: starts, targets: ends, strengths: null };
  };
  const forward = local(ahead);
  return {
    order,
    actors: placed,
    partStarts: partStarts.slice(0, tail),
    partEnds: partEnds.slice(0, tail),
    ahead: forward,
    behind: ahead === behind ? forward : local(behind),
  };
}

/** The part of all sums that comes from distances *to* the places `first` … `last − 1`. */
export function distancesFrom(plan: DistancePlan, first: number, last: number): Distances {
  const found = emptyDistances(plan.order);
  const width = widestRange(plan, first, last);
  const now = new Int32Array(width * WORDS);
  const next = new Int32Array(width * WORDS);
  const active = new Int32Array(width);
  const steps = new Int32Array(plan.actors.length).fill(-1);
  const queue = new Int32Array(plan.actors.length);
  for (let from = first; from < last; from += BATCH) {
    const to = Math.min(last, from + BATCH);
    const levels = searchTogether(plan, from, to, now, next, active, found);
    if (levels === MOST_LEVELS)
      for (let place = from; place < to; place++) searchBeyond(plan, place, MOST_LEVELS, steps, queue, found);
  }
  return found;
}

export function emptyDistances(order: number): Distances {
  return {
    sums: new Float64Array(order),
    reached: new Float64Array(order),
    reciprocals: new Float64Array(order),
    farthest: new Float64Array(order),
  };
}

/** Adds the distances of one range of sources to those of others, in place. */
export function addDistances(all: Distances, part: Distances): void {
  for (let v = 0; v < all.sums.length; v++) {
    all.sums[v]! += part.sums[v]!;
    all.reached[v]! += part.reached[v]!;
    all.reciprocals[v]! += part.reciprocals[v]!;
    all.farthest[v] = Math.max(all.farthest[v]!, part.farthest[v]!);
  }
}

/** The most places that the connected parts of a batch have together. */
function widestRange({ partStarts, partEnds }: DistancePlan, first: number, last: number): number {
  let widest = 0;
  for (let from = first; from < last; from += BATCH)
    widest = Math.max(widest, partEnds[Math.min(last, from + BATCH) - 1]! - partStarts[from]!);
  return widest;
}

/**
 * Up to 256 searches at once. `now` holds for each place of the parts in question which of the sources it is within the
 * level's distance of, `next` the same one step on. How many levels there were, at most 64.
 */
function searchTogether(
  plan: DistancePlan,
  from: number,
  to: number,
  now: Int32Array,
  next: Int32Array,
  active: Int32Array,
  { sums, reached, reciprocals, farthest }: Distances,
): number {
  const { offsets, targets } = plan.ahead;
  const low = plan.partStarts[from]!;
  const high = plan.partEnds[to - 1]!;
  const width = high - low;
  now.fill(0, 0, width * WORDS);
  for (let s = from; s < to; s++) now[(s - low) * WORDS + ((s - from) >> 5)]! |= 1 << ((s - from) & 31);
  // All the bits there can be: where every source is in one part.
  const whole = plan.partEnds[from] === high && to - from === BATCH;
  let count = width;
  for (let i = 0; i < width; i++) active[i] = i;

  let level = 0;
  for (let changed = true; changed && level < MOST_LEVELS;) {
    changed = false;
    level++;
    let kept = 0;
    for (let n = 0; n < count; n++) {
      const p = active[n]!;
      const at = p * WORDS;
      const h0 = now[at]!;
      const h1 = now[at + 1]!;
      const h2 = now[at + 2]!;
      const h3 = now[at + 3]!;
      const h4 = now[at + 4]!;
      const h5 = now[at + 5]!;
      const h6 = now[at + 6]!;
      const h7 = now[at + 7]!;
      let g0 = h0;
      let g1 = h1;
      let g2 = h2;
      let g3 = h3;
      let g4 = h4;
      let g5 = h5;
      let g6 = h6;
      let g7 = h7;
      if (whole && (h0 & h1 & h2 & h3 & h4 & h5 & h6 & h7) === -1) {
        // Complete since the level before: once more for the other buffer, then done.
        for (let j = at; j < at + WORDS; j++) next[j] = -1;
        continue;
      }
      const end = offsets[low + p + 1]!;
      for (let i = offsets[low + p]!; i < end; i++) {
        const q = (targets[i]! - low) * WORDS;
        g0 |= now[q]!;
        g1 |= now[q + 1]!;
        g2 |= now[q + 2]!;
        g3 |= now[q + 3]!;
        g4 |= now[q + 4]!;
        g5 |= now[q + 5]!;
        g6 |= now[q + 6]!;
        g7 |= now[q + 7]!;
      }
      next[at] = g0;
      next[at + 1] = g1;
      next[at + 2] = g2;
      next[at + 3] = g3;
      next[at + 4] = g4;
      next[at + 5] = g5;
      next[at + 6] = g6;
      next[at + 7] = g7;
      active[kept++] = p;
      const newly =
        bits(g0 ^ h0) +
        bits(g1 ^ h1) +
        bits(g2 ^ h2) +
        bits(g3 ^ h3) +
        bits(g4 ^ h4) +
        bits(g5 ^ h5) +
        bits(g6 ^ h6) +
        bits(g7 ^ h7);
      if (newly === 0) continue;
      changed = true;
      const v = plan.actors[low + p]!;
      sums[v]! += newly * level;
      reached[v]! += newly;
      reciprocals[v]! += newly / level;
      if (level > farthest[v]!) farthest[v] = level;
    }
    count = kept;
    const held = now;
    now = next;
    next = held;
  }
  return level;
}

/** How many bits of 32 are set. */
function bits(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** One search, against the ties, counting for those it reaches in more than `beyond` steps. */
function searchBeyond(
  { actors, behind }: DistancePlan,
  source: number,
  beyond: number,
  steps: Int32Array,
  queue: Int32Array,
  { sums, reached, reciprocals, farthest }: Distances,
): void {
  const { offsets, targets } = behind;
  let tail = 1;
  queue[0] = source;
  steps[source] = 0;
  for (let head = 0; head < tail; head++) {
    const p = queue[head]!;
    const step = steps[p]! + 1;
    for (let i = offsets[p]!; i < offsets[p + 1]!; i++) {
      const q = targets[i]!;
      if (steps[q]! >= 0) continue;
      steps[q] = step;
      queue[tail++] = q;
    }
  }
  for (let head = 0; head < tail; head++) {
    const p = queue[head]!;
    const step = steps[p]!;
    steps[p] = -1;
    if (step <= beyond) continue;
    const v = actors[p]!;
    sums[v]! += step;
    reached[v]!++;
    reciprocals[v]! += 1 / step;
    if (step > farthest[v]!) farthest[v] = step;
  }
}

/** The largest distance between two actors that are connected; NaN where none are. */
export function diameter({ farthest }: Distances): number {
  let largest = 0;
  for (const distance of farthest) if (distance > largest) largest = distance;
  return largest || NaN;
}

/** The mean distance over the (ordered) pairs of which the first reaches the second; NaN where there are none. */
export function meanDistance({ sums, reached }: Distances): number {
  let sum = 0;
  let pairs = 0;
  for (let v = 0; v < sums.length; v++) {
    sum += sums[v]!;
    pairs += reached[v]!;
  }
  return sum / pairs;
}

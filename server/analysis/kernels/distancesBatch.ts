import type { DistancePlan, Distances } from './distances.ts';

/**
 * Searches from many places at once, for networks of short distances: the actors within d steps of an actor are those within
 * d − 1 of the ones it is tied to. Sets of 256 of them are kept as bits, so that one look at a tie advances 256 searches (after
 * Then, Kaufmann, Chirigati et al. 2014, PVLDB 8(4), doi:10.14778/2735496.2735507).
 */
export interface SearchTogether {
  /** The most places at once. */
  readonly most: number;
  /** Adds the distances to the places `from` … `to − 1` up to 64 steps. How many levels there were, at most 64. */
  search(this: void, from: number, to: number): number;
}

/** So many steps are searched together. */
export const MOST_LEVELS = 64;
const WORDS = 8;
const BATCH = 32 * WORDS;

export function searchesTogether(
  plan: DistancePlan,
  first: number,
  last: number,
  found: Distances,
): SearchTogether {
  const width = widestRange(plan, first, last, BATCH);
  const now = new Int32Array(width * WORDS);
  const next = new Int32Array(width * WORDS);
  const active = new Int32Array(width);
  return {
    most: BATCH,
    search: (from, to) => searchTogether(plan, from, to, now, next, active, found),
  };
}

/** The most places that the connected parts of a batch have together. */
export function widestRange(
  { partStarts, partEnds }: DistancePlan,
  first: number,
  last: number,
  batch: number,
): number {
  let widest = 0;
  for (let from = first; from < last; from += batch)
    widest = Math.max(widest, partEnds[Math.min(last, from + batch) - 1]! - partStarts[from]!);
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

import type { Rows } from './csr.ts';
import { MOST_LEVELS, searchesTogether, type SearchTogether } from './distancesBatch.ts';
import { withVectors } from './distancesVectors.ts';
import { fastestEngine } from './webAssembly.ts';

/**
 * Distances from each actor to all it reaches, in steps, summed in three ways: what closeness, harmonic centrality, diameter
 * and mean distance are made of.
 *
 * Hundreds of searches run together where distances are short (`distancesBatch.ts`; in WebAssembly, `distancesVectors.ts`). What
 * is farther than 64 steps is searched for one actor at a time, so that path-like networks cost no more than their n searches.
 *
 * Over outgoing rows the distances are those from an actor to others, over incoming rows those from others to it. Time
 * O(n·m), divided by up to 512 where distances are short; memory O(n + m). Isolates, and pairs that are not connected, add
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

export function distances(ahead: Rows, behind: Rows, engine = fastestEngine()): Distances {
  const plan = prepareDistances(ahead, behind);
  return distancesFrom(plan, 0, plan.actors.length, engine);
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
  // Handed out from the other ends, one after the other, so that each row ascends.
  const local = ({ offsets }: Rows, other: Rows): Rows => {
    const starts = new Int32Array(tail + 1);
    for (let p = 0; p < tail; p++)
      starts[p + 1] = starts[p]! + offsets[placed[p]! + 1]! - offsets[placed[p]!]!;
    const next = starts.slice();
    const ends = new Int32Array(starts[tail]!);
    for (let q = 0; q < tail; q++)
      for (let i = other.offsets[placed[q]!]!; i < other.offsets[placed[q]! + 1]!; i++)
        ends[next[place[other.targets[i]!]!]!++] = q;
    return { offsets: starts, targets: ends, strengths: null };
  };
  const forward = local(ahead, behind);
  return {
    order,
    actors: placed,
    partStarts: partStarts.slice(0, tail),
    partEnds: partEnds.slice(0, tail),
    ahead: forward,
    behind: ahead === behind ? forward : local(behind, ahead),
  };
}

/** The part of all sums that comes from distances *to* the places `first` … `last − 1`. */
export function distancesFrom(
  plan: DistancePlan,
  first: number,
  last: number,
  engine = fastestEngine(),
): Distances {
  const found = emptyDistances(plan.order);
  const steps = new Int32Array(plan.actors.length).fill(-1);
  const queue = new Int32Array(plan.actors.length);
  const searchWith = ({ most, search }: SearchTogether): void => {
    for (let from = first; from < last; from += most) {
      const to = Math.min(last, from + most);
      const levels = search(from, to);
      if (levels === MOST_LEVELS)
        for (let place = from; place < to; place++)
          searchBeyond(plan, place, MOST_LEVELS, steps, queue, found);
    }
  };
  if (engine === 'TypeScript') searchWith(searchesTogether(plan, first, last, found));
  else withVectors(plan, first, last, found, searchWith);
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

import type { DistancePlan } from './distances.ts';
import type { Random } from './random.ts';
import type { Rows } from './csr.ts';

/**
 * One of the shortest paths between two actors, each equally likely. Two searches, one from either end, take turns, the one
 * with fewer ties before it first, until a tie joins them; a joining tie is drawn by the number of paths over it, and from
 * there each step back by the number of paths to it (Borassi & Natale 2019, doi:10.1145/3284359).
 *
 * Only ratios of numbers of paths within a level matter, so each level's are divided by a power of two where they grow large.
 */
export interface PathSampler {
  /** By place: 0 where not reached, else 1 (from the source) or 2 (from the target). */
  readonly side: Uint8Array;
  readonly steps: Int32Array;
  readonly counts: Float64Array;
  /** What the searches reached: those from the source from the front on, those from the target from the back on. */
  readonly reached: Int32Array;
  /** Ties that join the searches, source's side first, and the number of paths over all up to each. */
  joins: Int32Array;
  joined: Float64Array;
  /** What lies between the ends, in no particular order. */
  readonly path: Int32Array;
}

const LARGE = 2 ** 400;

export function searchFrom({ actors }: DistancePlan): PathSampler {
  const places = actors.length;
  return {
    side: new Uint8Array(places),
    steps: new Int32Array(places),
    counts: new Float64Array(places),
    reached: new Int32Array(places),
    joins: new Int32Array(64),
    joined: new Float64Array(32),
    path: new Int32Array(places),
  };
}

/** Fills `path`; how many actors lie between source and target, 0 where none do or there is no path. */
export function shortestPathBetween(
  { ahead, behind }: DistancePlan,
  sampler: PathSampler,
  source: number,
  target: number,
  random: Random,
): number {
  const { side, steps, counts, reached } = sampler;
  const places = reached.length;
  reached[0] = source;
  reached[places - 1] = target;
  side[source] = 1;
  side[target] = 2;
  steps[source] = steps[target] = 0;
  counts[source] = counts[target] = 1;
  // From the source, the last level is reached[front … frontEnd − 1]; from the target, reached[backEnd … back].
  let front = 0;
  let frontEnd = 1;
  let back = places - 1;
  let backEnd = places - 1;
  let frontTies = tiesOf(ahead, source);
  let backTies = tiesOf(behind, target);
  let joins = 0;
  while (joins === 0 && frontTies > 0 && backTies > 0) {
    if (frontTies <= backTies) {
      joins = advance(ahead, sampler, 1, front, frontEnd, 1, frontEnd);
      const next = sampler.path[0]!;
      front = frontEnd;
      frontEnd = next;
      frontTies = 0;
      for (let i = front; i < frontEnd; i++) frontTies += tiesOf(ahead, reached[i]!);
      scaleDown(sampler, front, frontEnd);
    } else {
      joins = advance(behind, sampler, 2, back, backEnd - 1, -1, backEnd - 1);
      const next = sampler.path[0]!;
      back = backEnd - 1;
      backEnd = next + 1;
      backTies = 0;
      for (let i = backEnd; i <= back; i++) backTies += tiesOf(behind, reached[i]!);
      scaleDown(sampler, backEnd, back + 1);
    }
  }
  const length = joins > 0 ? drawPath(ahead, behind, sampler, joins, source, target, random) : 0;
  for (let i = 0; i < frontEnd; i++) side[reached[i]!] = 0;
  for (let i = backEnd; i < places; i++) side[reached[i]!] = 0;
  return length;
}

function tiesOf({ offsets }: Rows, place: number): number {
  return offsets[place + 1]! - offsets[place]!;
}

/**
 * One level of the search `mine`, over reached[from], reached[from + way] … before `end`, putting what it reaches at `next` and
 * on. How many ties join it to the other search. Leaves in `path[0]` where the new level ends.
 */
function advance(
  { offsets, targets }: Rows,
  sampler: PathSampler,
  mine: number,
  from: number,
  end: number,
  way: number,
  next: number,
): number {
  const { side, steps, counts, reached } = sampler;
  let joins = 0;
  let over = 0;
  let tail = next;
  for (let i = from; i !== end; i += way) {
    const v = reached[i]!;
    const beyond = steps[v]! + 1;
    const last = offsets[v + 1]!;
    for (let j = offsets[v]!; j < last; j++) {
      const w = targets[j]!;
      if (side[w] === 0) {
        side[w] = mine;
        steps[w] = beyond;
        counts[w] = counts[v]!;
        reached[tail] = w;
        tail += way;
      } else if (side[w] === mine) {
        if (steps[w] === beyond) counts[w]! += counts[v]!;
      } else {
        if (joins === sampler.joined.length) growJoins(sampler);
        over += counts[v]! * counts[w]!;
        sampler.joined[joins] = over;
        sampler.joins[2 * joins] = mine === 1 ? v : w;
        sampler.joins[2 * joins + 1] = mine === 1 ? w : v;
        joins++;
      }
    }
  }
  sampler.path[0] = tail;
  return joins;
}

function growJoins(sampler: PathSampler): void {
  const joins = new Int32Array(2 * sampler.joins.length);
  const joined = new Float64Array(2 * sampler.joined.length);
  joins.set(sampler.joins);
  joined.set(sampler.joined);
  sampler.joins = joins;
  sampler.joined = joined;
}

function scaleDown({ counts, reached }: PathSampler, from: number, to: number): void {
  let most = 0;
  for (let i = from; i < to; i++) if (counts[reached[i]!]! > most) most = counts[reached[i]!]!;
  if (most > LARGE) for (let i = from; i < to; i++) counts[reached[i]!]! /= LARGE;
}

function drawPath(
  ahead: Rows,
  behind: Rows,
  sampler: PathSampler,
  joins: number,
  source: number,
  target: number,
  random: Random,
): number {
  const { joined, path } = sampler;
  const drawn = random.uniform() * joined[joins - 1]!;
  let low = 0;
  for (let high = joins - 1; low < high;) {
    const middle = (low + high) >> 1;
    if (joined[middle]! > drawn) high = middle;
    else low = middle + 1;
  }
  let length = 0;
  for (let v = sampler.joins[2 * low]!; v !== source; v = stepBack(behind, sampler, 1, v, random))
    path[length++] = v;
  for (let v = sampler.joins[2 * low + 1]!; v !== target; v = stepBack(ahead, sampler, 2, v, random))
    path[length++] = v;
  return length;
}

/** Whom a shortest path to `v` comes by last, drawn by the number of paths to each. */
function stepBack(
  { offsets, targets }: Rows,
  { side, steps, counts }: PathSampler,
  mine: number,
  v: number,
  random: Random,
): number {
  const before = steps[v]! - 1;
  let total = 0;
  let last = -1;
  for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
    const u = targets[i]!;
    if (side[u] !== mine || steps[u] !== before) continue;
    total += counts[u]!;
    last = u;
  }
  let drawn = random.uniform() * total;
  for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
    const u = targets[i]!;
    if (side[u] !== mine || steps[u] !== before) continue;
    drawn -= counts[u]!;
    if (drawn < 0) return u;
  }
  return last;
}

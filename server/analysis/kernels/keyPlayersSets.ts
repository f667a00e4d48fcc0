import { depthFirst, pairsJoinedWithout } from './cutPoints.ts';
import type { Graph } from './csr.ts';
import { distances } from './distances.ts';
import { reciprocalsWithout, shareNotJoined, withoutTiesOf } from './keyPlayers.ts';

/**
 * Sets of key players (Borgatti 2006, Computational & Mathematical Organization Theory 12(1), doi:10.1007/s10588-006-7084-x):
 * the k actors without whom the rest is most fragmented (KPP-Neg), or from whom most others are reached (KPP-Pos). The best set
 * is not the k best actors, since two may do the same work.
 *
 * Where trying all sets takes no more than `budget` steps the result is the optimum, and says of how many; else it is found by
 * adding the best actor k times, or from the k best alone, and exchanging members as long as that helps, and says so. Both rest on one step: the
 * value of a set with each further actor. For n actors and m ties it costs O(n + m) for F, O(n m d) for DF (see
 * `reciprocalsWithout`), O(n (n + m) / 32) or less for reach; trying all sets takes it C(n, k − 1) times, adding and exchanging
 * about 3k to 10k times. Memory O(n + m).
 *
 * Of graphs without direction; isolates count among the actors. Of equal sets the first in the order of actors is given.
 */
export interface KeyPlayerSet {
  /** Ascending. */
  readonly actors: Int32Array;
  readonly value: number;
  readonly method: 'exhaustive' | 'greedy with swaps';
  /** How many sets have this value; `null` where not all were tried. */
  readonly optima: number | null;
}

/** Steps of a search through all sets: a few seconds. */
export const EXHAUSTIVE_BUDGET = 5e8;

/**
 * KPP-Neg: the `size` actors without whom the F or DF of the others is largest; see `keyPlayers`.
 *
 * @throws RangeError for a directed graph, and where fewer than two actors would be left.
 */
export function fragmentingSet(
  graph: Graph,
  size: number,
  by: 'F' | 'DF',
  budget = EXHAUSTIVE_BUDGET,
): KeyPlayerSet {
  const { order, out } = graph;
  checked(graph, size, order - 2);
  const left = order - size;
  const read = order + out.targets.length;
  return best(order, size, budget / (by === 'F' ? 4 * read : 3 * order * read), (members) => {
    const rest = members.length === 0 ? graph : withoutTiesOf(graph, members);
    const joined = by === 'F' ? pairsJoinedWithout(depthFirst(rest)) : reciprocalsWithout(rest);
    // While the set is not full its value is by the same number of pairs, which changes no comparison.
    return joined.map((pairs) => shareNotJoined(pairs, left));
  });
}

/**
 * KPP-Pos: the `size` actors from whom most others can be reached within some number of steps, or from whom the others are
 * nearest: the sum over the others of one over the distance to the nearest member, 0 where none is reached.
 *
 * @throws RangeError for a directed graph, and for a set without others.
 */
export function reachingSet(
  graph: Graph,
  size: number,
  within: number | 'any distance',
  budget = EXHAUSTIVE_BUDGET,
): KeyPlayerSet {
  const { order, out } = graph;
  checked(graph, size, order - 1);
  const steps = typeof within === 'number' ? within : Infinity;
  const cost = (order / 8 + 4) * (order + out.targets.length);
  const prepared = steps === Infinity ? distances(out, out).reciprocals : null;
  return best(order, size, budget / cost, (members) =>
    prepared && members.length === 0 ? prepared : reachWith(graph, members, steps),
  );
}

/** The share of the largest possible, members counting 1 each (Borgatti's distance-weighted reach). */
export function reachShare({ actors, value }: KeyPlayerSet, order: number): number {
  return (value + actors.length) / order;
}

function checked({ directed }: Graph, size: number, most: number): void {
  if (directed) throw new RangeError('Key players are of graphs without direction.');
  if (!(Number.isInteger(size) && size >= 1 && size <= most))
    throw new RangeError(`A set of key players here has 1 to ${most} actors, not ${size}.`);
}

/** The value of the members with each further actor. What it says of a member means nothing. */
type Extend = (members: readonly number[]) => Float64Array;

/** `tries` is how many times `extend` may be called for a search through all sets. */
function best(order: number, size: number, tries: number, extend: Extend): KeyPlayerSet {
  let sets = 1;
  for (let i = 1; i < size; i++) sets *= (order - size + 1 + i) / i;
  return sets <= tries ? exhaustive(order, size, extend) : greedy(size, extend);
}

/** How much better a value is than the best so far; 0 where they differ by no more than sums in another order do. */
function gain(value: number, best: number): number {
  return Math.abs(value - best) <= 1e-12 * Math.max(1, Math.abs(value)) ? 0 : value - best;
}

function exhaustive(order: number, size: number, extend: Extend): KeyPlayerSet {
  const members = Array.from({ length: size - 1 }, (_, i) => i);
  let value = -Infinity;
  let optima = 0;
  let found: number[] = [];
  for (;;) {
    const values = extend(members);
    for (let v = size > 1 ? members[size - 2]! + 1 : 0; v < order; v++) {
      const gained = gain(values[v]!, value);
      if (gained > 0) {
        value = values[v]!;
        optima = 1;
        found = [...members, v];
      } else if (gained === 0) optima++;
    }
    // The next set in order; its last member leaves room for one more.
    let at = size - 2;
    while (at >= 0 && members[at] === order - size + at) at--;
    if (at < 0) break;
    members[at]!++;
    for (let i = at + 1; i < size - 1; i++) members[i] = members[i - 1]! + 1;
  }
  return { actors: Int32Array.from(found), value, method: 'exhaustive', optima };
}

/** From two starts, the best addition each time and the actors that are best alone; the better end of the two. */
function greedy(size: number, extend: Extend): KeyPlayerSet {
  const alone = extend([]);
  const ranked = Array.from(alone.keys()).sort((a, b) => alone[b]! - alone[a]! || a - b);
  const added = [ranked[0]!];
  while (added.length < size) added.push(bestAddition(added, extend(added))[0]);
  const first = exchanged(added, extend);
  const second = size > 1 ? exchanged(ranked.slice(0, size), extend) : first;
  const { members, value } = gain(second.value, first.value) > 0 ? second : first;
  return { actors: Int32Array.from(members).sort(), value, method: 'greedy with swaps', optima: null };
}

/** Puts the best actor in the place of one member after the other, until it is no better for any. */
function exchanged(start: readonly number[], extend: Extend): { members: number[]; value: number } {
  const members = [...start];
  let value = -Infinity;
  for (let at = 0, kept = 0; kept < members.length; at = (at + 1) % members.length) {
    const others = members.filter((_, i) => i !== at);
    const [actor, reached] = bestAddition(others, extend(others));
    if (gain(reached, value) > 0) {
      members[at] = actor;
      value = reached;
      kept = 1;
    } else kept++;
  }
  return { members, value };
}

function bestAddition(members: readonly number[], values: Float64Array): [actor: number, value: number] {
  let actor = -1;
  for (let v = 0; v < values.length; v++)
    if (!members.includes(v) && (actor < 0 || values[v]! > values[actor]!)) actor = v;
  return [actor, values[actor]!];
}

/**
 * What the members reach together with each further actor: others within `steps`, or, for infinitely many, one over their
 * distances. Only those the members do not reach, or reach later, can add to it: 32 of them at a time are searched from, no
 * farther than where the members are as near.
 */
function reachWith(graph: Graph, members: readonly number[], steps: number): Float64Array {
  const { order } = graph;
  const { offsets, targets } = graph.out;
  const values = new Float64Array(order);
  const nearest = distancesTo(graph, members);
  const weighted = steps === Infinity;
  const has = new Float64Array(order);
  let base = 0;
  for (let v = 0; v < order; v++) {
    const distance = nearest[v]!;
    if (distance <= 0 || distance > steps) continue;
    has[v] = weighted ? 1 / distance : 1;
    base += has[v]!;
  }
  for (let v = 0; v < order; v++) values[v] = base - has[v]!;

  // Those that can still be reached, or nearer, by the members' distance; −1, not at all, comes first.
  const open = new Int32Array(order);
  let opened = 0;
  for (let v = 0; v < order; v++)
    if (nearest[v]! < 0 || (weighted ? nearest[v]! > 1 : nearest[v]! > steps)) open[opened++] = v;
  const sorted = weighted ? open.subarray(0, opened).sort((a, b) => nearest[a]! - nearest[b]!) : open;

  /** Which of 32 searches have met an actor; in the last step; in this one. */
  const met = new Int32Array(order);
  const before = new Int32Array(order);
  const now = new Int32Array(order);
  let active = new Int32Array(order);
  let coming = new Int32Array(order);
  const touched = new Int32Array(order);
  for (let first = 0; first < opened;) {
    const distance = weighted ? nearest[sorted[first]!]! : -1;
    let batch = 0;
    let actives = 0;
    let touches = 0;
    while (batch < 32 && first < opened && (!weighted || nearest[sorted[first]!] === distance)) {
      const v = sorted[first++]!;
      met[v] = before[v] = 1 << batch++;
      active[actives++] = v;
      touched[touches++] = v;
    }
    const farthest = weighted ? (distance < 0 ? order : distance - 1) : steps;
    const already = distance > 0 ? 1 / distance : 0;
    for (let step = 1; step <= farthest && actives > 0; step++) {
      let comings = 0;
      for (let k = 0; k < actives; k++) {
        const v = active[k]!;
        const searches = before[v]!;
        for (let i = offsets[v]!, end = offsets[v + 1]!; i < end; i++) {
          const target = targets[i]!;
          const added = searches & ~met[target]!;
          if (added === 0) continue;
          if (now[target] === 0) coming[comings++] = target;
          now[target]! |= added;
        }
      }
      const worth = weighted ? 1 / step - already : 1;
      for (let k = 0; k < comings; k++) {
        const v = coming[k]!;
        const added = now[v]!;
        values[v]! += bitsIn(added) * worth;
        if (met[v] === 0) touched[touches++] = v;
        met[v]! |= added;
        now[v] = 0;
        before[v] = added;
      }
      const held = active;
      active = coming;
      coming = held;
      actives = comings;
    }
    for (let k = 0; k < touches; k++) met[touched[k]!] = 0;
  }
  return values;
}

/** Of each actor to the nearest member; 0 of a member, −1 where there is no way. */
function distancesTo({ order, out: { offsets, targets } }: Graph, members: readonly number[]): Int32Array {
  const found = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  let reached = 0;
  for (const member of members) {
    found[member] = 0;
    queue[reached++] = member;
  }
  for (let head = 0; head < reached; head++) {
    const v = queue[head]!;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const target = targets[i]!;
      if (found[target]! >= 0) continue;
      found[target] = found[v]! + 1;
      queue[reached++] = target;
    }
  }
  return found;
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

import type { Graph } from './csr.ts';

/**
 * National-to-local measures: how an actor joins national actors with state and local ones. Ours; defined, with properties and an
 * example, in `docs/methods/national-to-local.md`.
 *
 * All take a graph without directions and the level of each actor. Ties count as one step each, whatever their strength. Actors of
 * unknown level carry paths like any other, and are never the end of one.
 */
export const UNKNOWN = 0;
export const NATIONAL = 1;
export const STATE = 2;
export const LOCAL = 3;

/** The level of each actor: `UNKNOWN`, `NATIONAL`, `STATE` or `LOCAL`. */
export type Levels = Uint8Array;

export interface Linked {
  /** How many state actors, and how many local ones. */
  readonly state: Float64Array;
  readonly local: Float64Array;
}

/**
 * Linked: the state and local actors t that v links to national ones, being between t and some national actor on at least one
 * shortest path. v is never an end of the path; it may be of any level.
 *
 * Searches from 32 ends at a time, one bit each (Then et al. 2014, PVLDB 8(4), doi:10.14778/2735496.2735507), outwards to find who
 * stands at which distance, and back to find who stands before a national actor. O(ends · size) time at worst and some
 * 32 times less where distances are short; O(order) memory, up to 32 times that where they are long. Isolates, and actors in parts
 * without a national actor, have 0.
 */
export function linked(graph: Graph, levels: Levels): Linked {
  const { order, out } = graph;
  const { offsets, targets } = out;
  const state = new Float64Array(order);
  const local = new Float64Array(order);
  const ends = actorsAt(levels, STATE, LOCAL);
  const seen = new Int32Array(order);
  const arriving = new Int32Array(order);
  // Who was reached at each distance and by which ends, distance after distance.
  let reached = new Int32Array(4 * order + 64);
  let masks = new Int32Array(reached.length);
  const starts: number[] = [];
  // The ends that have a national actor at or beyond this actor, for actors one step further out and for those of this distance.
  let beyond = new Int32Array(order);
  let here = new Int32Array(order);

  for (let first = 0; first < ends.length; first += 32) {
    const batch = Math.min(32, ends.length - first);
    seen.fill(0);
    let stateBits = 0;
    let count = 0;
    for (let k = 0; k < batch; k++) {
      const t = ends[first + k]!;
      if (levels[t] === STATE) stateBits |= 1 << k;
      seen[t] = 1 << k;
      reached[count] = t;
      masks[count++] = 1 << k;
    }
    starts.length = 0;
    starts.push(0, count);
    for (let from = 0, to = count; from < to;) {
      // At worst every actor is reached at this distance.
      if (to + order > reached.length) {
        reached = doubled(reached, to + order);
        masks = doubled(masks, to + order);
      }
      let next = to;
      for (let k = from; k < to; k++) {
        const v = reached[k]!;
        const mask = masks[k]!;
        for (let i = offsets[v]!, end = offsets[v + 1]!; i < end; i++) {
          const w = targets[i]!;
          const fresh = mask & ~seen[w]!;
          if (fresh === 0) continue;
          if (arriving[w] === 0) reached[next++] = w;
          arriving[w]! |= fresh;
        }
      }
      for (let k = to; k < next; k++) {
        const w = reached[k]!;
        masks[k] = arriving[w]!;
        seen[w]! |= arriving[w]!;
        arriving[w] = 0;
      }
      from = to;
      to = next;
      starts.push(next);
    }

    // Back from the furthest. At distance 0 stand the ends themselves.
    for (let distance = starts.length - 3; distance >= 1; distance--) {
      const [from, to] = [starts[distance]!, starts[distance + 1]!];
      for (let k = from; k < to; k++) {
        const v = reached[k]!;
        const mask = masks[k]!;
        let through = 0;
        for (let i = offsets[v]!, end = offsets[v + 1]!; i < end; i++) through |= beyond[targets[i]!]!;
        through &= mask;
        if (through !== 0) {
          const states = bitCount(through & stateBits);
          state[v]! += states;
          local[v]! += bitCount(through) - states;
        }
        here[v] = levels[v] === NATIONAL ? mask : through;
      }
      for (let k = to, end = starts[distance + 2]!; k < end; k++) beyond[reached[k]!] = 0;
      const held = beyond;
      beyond = here;
      here = held;
    }
    for (let k = starts[1]!, end = starts[2]!; k < end; k++) beyond[reached[k]!] = 0;
  }
  return { state, local };
}

function doubled(items: Int32Array, atLeast: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(2 * items.length, atLeast));
  larger.set(items);
  return larger;
}

function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  count = (count + (count >>> 4)) & 0x0f0f0f0f;
  return Math.imul(count, 0x01010101) >>> 24;
}

/** Actors at one of two levels, ascending. */
function actorsAt(levels: Levels, level: number, other = level): Int32Array {
  let count = 0;
  for (let v = 0; v < levels.length; v++) if (levels[v] === level || levels[v] === other) count++;
  const actors = new Int32Array(count);
  for (let v = 0, at = 0; v < levels.length; v++)
    if (levels[v] === level || levels[v] === other) actors[at++] = v;
  return actors;
}

function marked(order: number, actors: Int32Array): Uint8Array {
  const marks = new Uint8Array(order);
  for (let i = 0; i < actors.length; i++) marks[actors[i]!] = 1;
  return marks;
}

/**
 * Span: Σ σ(s, t | v) / σ(s, t) over pairs of a national actor s and a local actor t other than v, σ counting shortest paths, and
 * those through v. Betweenness over a subset of pairs (Brandes 2008, Social Networks 30(2), doi:10.1016/j.socnet.2007.11.001).
 * Pairs that are not connected count for nobody.
 *
 * O(min(national, local actors) · (order + size)) time, O(order) memory.
 */
export function span(graph: Graph, levels: Levels): Float64Array {
  return betweennessOfPairs(graph, actorsAt(levels, NATIONAL), actorsAt(levels, LOCAL));
}

/** Span as a share of all pairs of a national and a local actor other than v; undefined where there is none. */
export function normalizedSpan(spans: Float64Array, levels: Levels): Float64Array {
  const national = actorsAt(levels, NATIONAL).length;
  const local = actorsAt(levels, LOCAL).length;
  const shares = new Float64Array(spans.length);
  for (let v = 0; v < shares.length; v++) {
    const pairs =
      (levels[v] === NATIONAL ? national - 1 : national) * (levels[v] === LOCAL ? local - 1 : local);
    shares[v] = pairs > 0 ? spans[v]! / pairs : NaN;
  }
  return shares;
}

/**
 * Betweenness over the ordered pairs of one of `some` and one of `others`, undirected. Each actor is in a list at most once; one
 * that is in both is paired with every other.
 */
export function betweennessOfPairs(graph: Graph, some: Int32Array, others: Int32Array): Float64Array {
  const { order, out } = graph;
  const { offsets, targets } = out;
  // Undirected: the pairs can be walked from either end.
  const [sources, ends] = some.length <= others.length ? [some, others] : [others, some];
  const isEnd = marked(order, ends);
  const sums = new Float64Array(order);
  const distances = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  const paths = new Float64Array(order);
  const shares = new Float64Array(order); // what lies beyond an actor, by its share of the paths there
  for (let k = 0; k < sources.length; k++) {
    const source = sources[k]!;
    let count = 1;
    queue[0] = source;
    distances[source] = 0;
    paths[source] = 1;
    let tooMany = false;
    for (let at = 0; at < count; at++) {
      const v = queue[at]!;
      if (paths[v]! >= MOST_PATHS) tooMany = true;
      const next = distances[v]! + 1;
      for (let i = offsets[v]!, end = offsets[v + 1]!; i < end; i++) {
        const w = targets[i]!;
        if (distances[w]! < 0) {
          distances[w] = next;
          paths[w] = 0;
          queue[count++] = w;
        }
        if (distances[w] === next) paths[w]! += paths[v]!;
      }
    }
    const powers = tooMany ? countedByPowers(graph, queue, count, distances, paths) : null;
    for (let at = count - 1; at > 0; at--) {
      const w = queue[at]!;
      const beyond = shares[w]!;
      sums[w]! += beyond;
      shares[w] = 0;
      const credit = beyond + isEnd[w]!;
      if (credit === 0) continue;
      const before = distances[w]! - 1;
      for (let i = offsets[w]!, end = offsets[w + 1]!; i < end; i++) {
        const v = targets[i]!;
        if (distances[v] !== before) continue;
        const share = paths[v]! / paths[w]!;
        shares[v]! += credit * (powers ? share * 2 ** (POWER * (powers[v]! - powers[w]!)) : share);
      }
    }
    shares[source] = 0;
    for (let at = 0; at < count; at++) distances[queue[at]!] = -1;
  }
  return sums;
}

/** Numbers of paths at or above this are kept as a factor below it times a power of it. */
const POWER = 512;
const MOST_PATHS = 2 ** POWER;

/** Counts the paths to each actor in the queue anew: factors into `factors`, and the power that goes with each. */
function countedByPowers(
  { order, out: { offsets, targets } }: Graph,
  queue: Int32Array,
  count: number,
  distances: Int32Array,
  factors: Float64Array,
): Int32Array {
  const powers = new Int32Array(order);
  for (let at = 1; at < count; at++) {
    const w = queue[at]!;
    const before = distances[w]! - 1;
    let factor = 0;
    let power = 0;
    for (let i = offsets[w]!, end = offsets[w + 1]!; i < end; i++) {
      const v = targets[i]!;
      if (distances[v] !== before) continue;
      if (powers[v]! > power) {
        factor *= 2 ** (POWER * (power - powers[v]!));
        power = powers[v]!;
      }
      factor += factors[v]! * 2 ** (POWER * (powers[v]! - power));
    }
    if (factor >= MOST_PATHS) {
      factor /= MOST_PATHS;
      power++;
    }
    factors[w] = factor;
    powers[w] = power;
  }
  return powers;
}

export interface Reach {
  /** How many local actors are within two steps, the actor itself not counted. */
  readonly total: Float64Array;
  /** In how many states they are, those of unknown state left out. */
  readonly stateCount: Float64Array;
  /** Actor `v` reaches `counts[i]` of them in `states[i]`, i from `offsets[v]` to `offsets[v + 1] − 1`, states ascending. */
  readonly offsets: Int32Array;
  readonly states: Int32Array;
  readonly counts: Int32Array;
}

/**
 * Reach: local actors at distance 1 or 2.
 *
 * @param states the state each actor is in, from 0; −1 where it is not known.
 *
 * O(order + size + ties of actors to local ones, over all ties), O(order + what is found).
 */
export function reach(
  { order, out: { offsets, targets } }: Graph,
  levels: Levels,
  states: Int32Array,
): Reach {
  // Each actor's local neighbours.
  const starts = new Int32Array(order + 1);
  let kept = 0;
  for (let i = 0; i < targets.length; i++) if (levels[targets[i]!] === LOCAL) kept++;
  const locals = new Int32Array(kept);
  for (let v = 0, at = 0; v < order; v++) {
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++)
      if (levels[targets[i]!] === LOCAL) locals[at++] = targets[i]!;
    starts[v + 1] = at;
  }

  let mostStates = 0;
  for (let v = 0; v < order; v++) mostStates = Math.max(mostStates, states[v]! + 1);
  const inState = new Int32Array(mostStates);
  const total = new Float64Array(order);
  const stateCount = new Float64Array(order);
  const foundOffsets = new Int32Array(order + 1);
  const foundStates: number[] = [];
  const foundCounts: number[] = [];
  const seen = new Int32Array(order); // 1 + the last actor that reached this one
  for (let v = 0; v < order; v++) {
    let count = 0;
    seen[v] = v + 1;
    for (let i = offsets[v]! - 1, end = offsets[v + 1]!; i < end; i++) {
      // First the actor's own row, then those of its neighbours.
      const u = i < offsets[v]! ? v : targets[i]!;
      for (let j = starts[u]!; j < starts[u + 1]!; j++) {
        const local = locals[j]!;
        if (seen[local] === v + 1) continue;
        seen[local] = v + 1;
        count++;
        if (states[local]! >= 0) inState[states[local]!]!++;
      }
    }
    total[v] = count;
    if (count > 0)
      for (let state = 0; state < mostStates; state++) {
        if (inState[state] === 0) continue;
        stateCount[v]!++;
        foundStates.push(state);
        foundCounts.push(inState[state]!);
        inState[state] = 0;
      }
    foundOffsets[v + 1] = foundStates.length;
  }
  return {
    total,
    stateCount,
    offsets: foundOffsets,
    states: Int32Array.from(foundStates),
    counts: Int32Array.from(foundCounts),
  };
}

export interface SoleBridges {
  /** How many state actors, and how many local ones, would reach no national actor any more without this one. */
  readonly state: Float64Array;
  readonly local: Float64Array;
  /** 1 for each state or local actor that reaches a national one; else 0. */
  readonly reaching: Uint8Array;
  /** For each actor that reaches a national one, its nearest sole bridge; −1 where it has none, or reaches none. */
  readonly nearest: Int32Array;
}

/**
 * Sole bridges: v is one of t where t ≠ v reaches a national actor, and without v would reach none. A national v counts itself among
 * the national actors that t reaches: it is a sole bridge of whoever reaches no other but through it.
 *
 * With one more actor r tied to all national ones, these are the actors whose removal parts t from r: the cut-points on the way,
 * found in one search in depth from r (Hopcroft & Tarjan 1973, Communications of the ACM 16(6), doi:10.1145/362248.362272). The sole
 * bridges of t are `nearest[t]`, its `nearest`, and so on. O(order + size) time, O(order) memory.
 */
export function soleBridges({ order, out: { offsets, targets } }: Graph, levels: Levels): SoleBridges {
  // Places in the order of the search, from 1; r has 0.
  const places = new Int32Array(order);
  const actors = new Int32Array(order + 1);
  const parents = new Int32Array(order + 1); // place of the actor it was found from
  const lows = new Int32Array(order + 1); // the earliest place tied to anyone found from here on
  const positions = offsets.slice(0, order);
  let last = 0;
  for (let root = 0; root < order; root++) {
    if (levels[root] !== NATIONAL || places[root]! > 0) continue;
    places[root] = ++last;
    actors[last] = root;
    lows[last] = 0;
    for (let place = last; place > 0;) {
      const v = actors[place]!;
      if (positions[v]! < offsets[v + 1]!) {
        const w = targets[positions[v]!++]!;
        if (places[w] === 0) {
          places[w] = ++last;
          actors[last] = w;
          parents[last] = place;
          lows[last] = levels[w] === NATIONAL ? 0 : last;
          place = last;
        } else if (places[w]! < lows[place]!) lows[place] = places[w]!;
      } else {
        const parent = parents[place]!;
        if (parent > 0 && lows[place]! < lows[parent]!) lows[parent] = lows[place]!;
        place = parent;
      }
    }
  }

  const nearest = new Int32Array(order).fill(-1);
  const state = new Float64Array(order);
  const local = new Float64Array(order);
  const reaching = new Uint8Array(order);
  for (let place = 1; place <= last; place++) {
    const parent = parents[place]!;
    if (parent === 0) continue;
    // Whoever is found from v and is tied to no one before v is parted from r by v; else by what parts v, if anything.
    const v = actors[parent]!;
    nearest[actors[place]!] = lows[place]! >= parent ? v : nearest[v]!;
  }
  for (let place = last; place >= 1; place--) {
    const t = actors[place]!;
    const isState = levels[t] === STATE ? 1 : 0;
    const isLocal = levels[t] === LOCAL ? 1 : 0;
    reaching[t] = isState + isLocal;
    const bridge = nearest[t]!;
    if (bridge < 0) continue;
    state[bridge]! += state[t]! + isState;
    local[bridge]! += local[t]! + isLocal;
  }
  return { state, local, reaching, nearest };
}

/**
 * Sole-bridge share: of the state and local actors other than v that reach a national actor, the share that reaches one only
 * through v; undefined where there are none.
 */
export function soleBridgeShare({ state, local, reaching }: SoleBridges): Float64Array {
  let all = 0;
  for (let t = 0; t < reaching.length; t++) all += reaching[t]!;
  const shares = new Float64Array(reaching.length);
  for (let v = 0; v < shares.length; v++) {
    const others = all - reaching[v]!;
    shares[v] = others > 0 ? (state[v]! + local[v]!) / others : NaN;
  }
  return shares;
}

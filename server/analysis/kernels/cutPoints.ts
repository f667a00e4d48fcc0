import { positionOf, type Graph } from './csr.ts';

/**
 * Cut-points (articulation points): actors without whom a component falls apart. Bridges: ties without which it does.
 * Biconnected components (blocks): largest sets of ties any two of which lie on a common cycle, or a bridge alone. From one
 * depth-first search (Hopcroft & Tarjan 1973, Communications of the ACM 16(6), doi:10.1145/362248.362272).
 *
 * Of graphs without direction; the functions throw a RangeError for a directed one, which `symmetrised` turns into what they
 * read. An isolate is no cut-point and in no block; several components are searched one after the other. O(order + size)
 * time, seven integers an actor.
 */

/**
 * A depth-first search, written down by the time at which actors are met: position 0 is the first actor met. All that follows
 * reads it in one pass over flat arrays.
 */
export interface DepthFirst {
  /** The actor met at each time. */
  readonly actors: Int32Array;
  /** When the actor was met from whom this one was; −1 for the first of each component. */
  readonly parents: Int32Array;
  /** The earliest time met from this actor's subtree by one tie that is not the tie to its parent; at most its own time. */
  readonly lows: Int32Array;
}

export function depthFirst(graph: Graph): DepthFirst {
  if (graph.directed) throw new RangeError('Cut-points and bridges are of graphs without direction.');
  const { order } = graph;
  const { offsets, targets } = graph.out;
  const actors = new Int32Array(order);
  const parents = new Int32Array(order);
  const lows = new Int32Array(order);
  /** When each actor was met; −1 while it was not. */
  const times = new Int32Array(order).fill(-1);
  /** The way from the first actor to the one at hand: when each was met, and which of its ties are still to be looked at. */
  const path = new Int32Array(order);
  const nexts = new Int32Array(order);
  const ends = new Int32Array(order);
  let clock = 0;
  for (let start = 0; start < order; start++) {
    if (times[start]! >= 0) continue;
    let depth = 0;
    let from = -1;
    let time = clock++;
    let low = time;
    let at = offsets[start]!;
    let end = offsets[start + 1]!;
    times[start] = time;
    actors[time] = start;
    parents[time] = -1;
    path[0] = time;
    for (;;) {
      let child = -1;
      while (at < end) {
        const target = targets[at++]!;
        const when = times[target]!;
        if (when >= 0) {
          if (when < low && target !== from) low = when;
          continue;
        }
        times[target] = clock;
        actors[clock] = target;
        parents[clock] = time;
        lows[clock] = clock;
        // Nothing hangs from an actor whose only tie this is.
        if (offsets[target + 1]! - offsets[target]! > 1) {
          child = target;
          break;
        }
        clock++;
      }
      lows[time] = low;
      if (child >= 0) {
        nexts[depth] = at;
        ends[depth] = end;
        from = actors[time]!;
        time = clock++;
        path[++depth] = time;
        low = time;
        at = offsets[child]!;
        end = offsets[child + 1]!;
        continue;
      }
      if (depth === 0) break;
      time = path[--depth]!;
      from = depth > 0 ? actors[path[depth - 1]!]! : -1;
      at = nexts[depth]!;
      end = ends[depth]!;
      if (lows[time]! < low) low = lows[time]!;
    }
  }
  return { actors, parents, lows };
}

/** 1 for each actor that is a cut-point, else 0. */
export function cutPoints({ actors, parents, lows }: DepthFirst): Float64Array {
  const cuts = new Float64Array(actors.length);
  /** How many subtrees hang from the first actor of the component at hand: it is a cut-point from two. */
  let hanging = 0;
  for (let time = 0; time < actors.length; time++) {
    const parent = parents[time]!;
    if (parent < 0) hanging = 0;
    else if (parents[parent]! >= 0) {
      if (lows[time]! >= parent) cuts[actors[parent]!] = 1;
    } else if (++hanging === 2) cuts[actors[parent]!] = 1;
  }
  return cuts;
}

/** 1 at both positions of `graph.out.targets` of each bridge, else 0. */
export function bridges({ out }: Graph, { actors, parents, lows }: DepthFirst): Float64Array {
  const marks = new Float64Array(out.targets.length);
  for (let time = 0; time < actors.length; time++) {
    if (lows[time] !== time || parents[time]! < 0) continue;
    const a = actors[time]!;
    const b = actors[parents[time]!]!;
    marks[positionOf(out, a, b)] = 1;
    marks[positionOf(out, b, a)] = 1;
  }
  return marks;
}

export function bridgeCount({ parents, lows }: DepthFirst): number {
  let count = 0;
  for (let time = 0; time < lows.length; time++) if (lows[time] === time && parents[time]! >= 0) count++;
  return count;
}

/** How many biconnected components there are. */
export function blockCount({ parents, lows }: DepthFirst): number {
  let count = 0;
  for (let time = 0; time < lows.length; time++)
    if (parents[time]! >= 0 && lows[time]! >= parents[time]!) count++;
  return count;
}

/**
 * For each actor, how many ordered pairs of the others could still reach each other without it. Pairs in one component of c
 * actors count c(c − 1).
 */
export function pairsJoinedWithout({ actors, parents, lows }: DepthFirst): Float64Array {
  const order = actors.length;
  /** Actors met in the subtree of each, by time. */
  const sizes = new Int32Array(order).fill(1);
  /** Of each actor: those in subtrees that hang from the rest by it alone, and the pairs within each of these subtrees. */
  const apart = new Int32Array(order);
  const pairs = new Float64Array(order);
  for (let time = order - 1; time >= 0; time--) {
    const parent = parents[time]!;
    if (parent < 0) continue;
    const size = sizes[time]!;
    sizes[parent]! += size;
    if (lows[time]! < parent) continue;
    apart[parent]! += size;
    pairs[parent]! += size * (size - 1);
  }
  let all = 0;
  for (let time = 0; time < order; time++) if (parents[time]! < 0) all += sizes[time]! * (sizes[time]! - 1);
  const joined = new Float64Array(order);
  let component = 0;
  for (let time = 0; time < order; time++) {
    if (parents[time]! < 0) component = sizes[time]!;
    const rest = component - 1 - apart[time]!;
    joined[actors[time]!] = all - component * (component - 1) + pairs[time]! + rest * (rest - 1);
  }
  return joined;
}

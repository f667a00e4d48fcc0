import type { Components } from './components.ts';
import type { DepthFirst } from './cutPoints.ts';
import { pairsJoinedWithout } from './cutPoints.ts';
import type { Graph } from './csr.ts';

/**
 * Key players: how fragmented a network is, and would be without an actor (Borgatti 2006, Computational & Mathematical
 * Organization Theory 12(1), doi:10.1007/s10588-006-7084-x). `F` is the share of pairs that cannot reach each other; `DF` counts a
 * pair that can by one less one over its distance. From 0, a complete graph, to 1, no tie at all; DF ≥ F.
 *
 * Of graphs without direction; a RangeError for a directed one where its ties are read, since which pairs are joined depends on
 * the way. Isolates count among the actors. NaN where fewer than two actors are left.
 */

/** F. Takes weak components. O(order). */
export function fragmentation({ sizes, membership: { length: order } }: Components): number {
  let joined = 0;
  for (const size of sizes) joined += size * (size - 1);
  return shareNotJoined(joined, order);
}

/** F of the others, without each actor in turn. Takes a depth-first search. O(order). */
export function fragmentationWithout(search: DepthFirst): Float64Array {
  const others = search.actors.length - 1;
  return pairsJoinedWithout(search).map((joined) => shareNotJoined(joined, others));
}

/** DF from the sum of one over the distance over ordered pairs. */
export function distanceFragmentation(reciprocals: Float64Array): number {
  let sum = 0;
  for (const value of reciprocals) sum += value;
  return shareNotJoined(sum, reciprocals.length);
}

/** DF of the others, without each actor in turn. Time and memory as `reciprocalsWithout`. */
export function distanceFragmentationWithout(graph: Graph): Float64Array {
  return reciprocalsWithout(graph).map((sum) => shareNotJoined(sum, graph.order - 1));
}

export function shareNotJoined(joined: number, actors: number): number {
  return actors < 2 ? NaN : 1 - joined / (actors * (actors - 1));
}

/**
 * For each actor, the sum of one over the distance over ordered pairs of the others, without it.
 *
 * Taking an actor away lengthens only the distances of pairs all of whose shortest paths pass it. For each source these are
 * the targets below the actor in the tree of dominators of the shortest paths (each actor hangs from the last one that none of
 * its shortest paths avoids); only their distances are found anew, from the neighbours the source still reaches as before.
 * O(order · size · depth) time where depth is how many such actors a pair has on average, a few; O(order + size) memory.
 */
export function reciprocalsWithout(graph: Graph): Float64Array {
  if (graph.directed) throw new RangeError('Key players are of graphs without direction.');
  const { order } = graph;
  const { offsets, targets } = graph.out;
  const reciprocal = new Float64Array(order + 1);
  for (let distance = 1; distance <= order; distance++) reciprocal[distance] = 1 / distance;

  const distances = new Int32Array(order).fill(-1);
  /** Whom the source reaches, by distance. */
  const queue = new Int32Array(order);
  /** The tree of dominators: whom each hangs from, how deep, how many hang from it and itself. */
  const dominators = new Int32Array(order);
  const depths = new Int32Array(order);
  const below = new Int32Array(order);
  /** A numbering in which those below an actor follow it. */
  const places = new Int32Array(order).fill(-1);
  const placed = new Int32Array(order);
  const cursors = new Int32Array(order);
  /** Distances without an actor, and who is to be looked at, in lists by distance. */
  const renewed = new Int32Array(order);
  const heads = new Int32Array(order + 2).fill(-1);
  const entries = new Int32Array(order + targets.length);
  const nexts = new Int32Array(order + targets.length);

  const sums = new Float64Array(order);
  let all = 0;
  for (let source = 0; source < order; source++) {
    let reached = 1;
    let own = 0;
    queue[0] = source;
    distances[source] = 0;
    depths[source] = 0;
    below[source] = 1;
    for (let head = 0; head < reached; head++) {
      const v = queue[head]!;
      const beyond = distances[v]! + 1;
      for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
        const target = targets[i]!;
        if (distances[target]! < 0) {
          distances[target] = beyond;
          queue[reached++] = target;
          dominators[target] = v;
          below[target] = 1;
          own += reciprocal[beyond]!;
        } else if (distances[target] === beyond) {
          // Another way: it hangs from whom both hang from.
          let a = dominators[target]!;
          let b = v;
          while (a !== b) {
            if (depths[a]! >= depths[b]!) a = dominators[a]!;
            else b = dominators[b]!;
          }
          dominators[target] = a;
        }
      }
      // All of this actor's predecessors came before it, and those behind it need its depth.
      if (head + 1 < reached) {
        const next = queue[head + 1]!;
        depths[next] = depths[dominators[next]!]! + 1;
      }
    }
    all += own;
    sums[source]! -= 2 * own;
    for (let k = reached - 1; k > 0; k--) below[dominators[queue[k]!]!]! += below[queue[k]!]!;
    places[source] = 0;
    placed[0] = source;
    cursors[source] = 1;
    for (let k = 1; k < reached; k++) {
      const v = queue[k]!;
      const at = cursors[dominators[v]!]!;
      cursors[dominators[v]!] = at + below[v]!;
      places[v] = at;
      placed[at] = v;
      cursors[v] = at + 1;
    }
    for (let k = 1; k < reached; k++) {
      const v = queue[k]!;
      if (below[v] === 1) continue;
      const first = places[v]!;
      const last = first + below[v]!;
      let used = 0;
      let lowest = order;
      let lost = 0;
      for (let at = first + 1; at < last; at++) {
        const w = placed[at]!;
        lost += reciprocal[distances[w]!]!;
        let nearest = order;
        for (let i = offsets[w]!; i < offsets[w + 1]!; i++) {
          const place = places[targets[i]!]!;
          if (place >= first && place < last) continue;
          const distance = distances[targets[i]!]! + 1;
          if (distance < nearest) nearest = distance;
        }
        renewed[w] = nearest;
        if (nearest === order) continue;
        entries[used] = w;
        nexts[used] = heads[nearest]!;
        heads[nearest] = used++;
        if (nearest < lowest) lowest = nearest;
      }
      let pending = used;
      for (let distance = lowest; pending > 0; distance++) {
        let entry = heads[distance]!;
        heads[distance] = -1;
        for (; entry >= 0; entry = nexts[entry]!) {
          pending--;
          const w = entries[entry]!;
          if (renewed[w] !== distance) continue;
          lost -= reciprocal[distance]!;
          // Found: no shorter way can follow, and an older entry must not count again.
          renewed[w] = -distance;
          for (let i = offsets[w]!; i < offsets[w + 1]!; i++) {
            const x = targets[i]!;
            const place = places[x]!;
            if (place <= first || place >= last || renewed[x]! <= distance + 1) continue;
            renewed[x] = distance + 1;
            entries[used] = x;
            nexts[used] = heads[distance + 1]!;
            heads[distance + 1] = used++;
            pending++;
          }
        }
      }
      sums[v]! -= lost;
    }
    for (let k = 0; k < reached; k++) {
      distances[queue[k]!] = -1;
      places[queue[k]!] = -1;
    }
  }
  for (let v = 0; v < order; v++) sums[v]! += all;
  return sums;
}

/** The graph without the ties of some actors, who stay as isolates; strengths are left out. O(order + size). */
export function withoutTiesOf(
  { order, directed, out, in: incoming }: Graph,
  actors: Iterable<number>,
): Graph {
  const gone = new Uint8Array(order);
  for (const actor of actors) gone[actor] = 1;
  const kept = (rows: Graph['out']): Graph['out'] => {
    const offsets = new Int32Array(order + 1);
    const targets = new Int32Array(rows.targets.length);
    let at = 0;
    for (let v = 0; v < order; v++) {
      if (gone[v] === 0)
        for (let i = rows.offsets[v]!; i < rows.offsets[v + 1]!; i++)
          if (gone[rows.targets[i]!] === 0) targets[at++] = rows.targets[i]!;
      offsets[v + 1] = at;
    }
    return { offsets, targets: targets.slice(0, at), strengths: null };
  };
  const rest = kept(out);
  return {
    directed,
    order,
    size: directed ? rest.targets.length : rest.targets.length / 2,
    out: rest,
    in: directed ? kept(incoming) : rest,
  };
}

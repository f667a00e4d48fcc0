import type { Graph } from './csr.ts';

/**
 * Coreness: the largest k for which an actor belongs to the k-core, the largest set of actors each of whom has at least k ties
 * within the set (Seidman 1983, Social Networks 5(3), doi:10.1016/0378-8733(83)90028-X). By taking away, for k = 0, 1, 2 …,
 * all who have no more than k ties left (Matula & Beck 1983, Journal of the ACM 30(3), doi:10.1145/2402.322385).
 *
 * Of a directed graph, ties that come `in` are counted, or that go `out`, or `all`, so that a reciprocated tie counts twice.
 * Without direction the three are the same. An isolate has 0; components do not touch each other.
 *
 * O(order + size) time: each round looks at the actors still there, whose coreness is at least k, and the sum of coreness is
 * at most the number of ties' ends. Three integers an actor.
 */
export function coreness(graph: Graph, ties: 'in' | 'out' | 'all' = 'all'): Float64Array {
  const { order, directed } = graph;
  const counted = ties === 'in' ? graph.in : graph.out;
  // Where ties that come in are counted, an actor counts for those its own ties go out to.
  const lost = ties === 'in' ? graph.out : graph.in;
  const both = directed && ties === 'all';

  /** Ties to those still there. */
  const left = new Int32Array(order);
  /** Those still there. */
  const there = new Int32Array(order);
  /** Those that go in the round at hand. */
  const going = new Int32Array(order);
  for (let v = 0; v < order; v++) {
    there[v] = v;
    left[v] = counted.offsets[v + 1]! - counted.offsets[v]!;
    if (both) left[v]! += lost.offsets[v + 1]! - lost.offsets[v]!;
  }
  const cores = new Float64Array(order);
  let remaining = order;
  for (let k = 0; remaining > 0; k++) {
    let queued = 0;
    let kept = 0;
    let fewest = order * 2;
    for (let i = 0; i < remaining; i++) {
      const v = there[i]!;
      const has = left[v]!;
      if (has < k) continue; // Went in the round before.
      if (has === k) going[queued++] = v;
      else {
        there[kept++] = v;
        if (has < fewest) fewest = has;
      }
    }
    remaining = kept;
    if (queued === 0) {
      k = fewest - 1;
      continue;
    }
    for (let i = 0; i < queued; i++) {
      const v = going[i]!;
      cores[v] = k;
      left[v] = -1;
      queued = release(lost.offsets, lost.targets, v, k, left, going, queued);
      if (both) queued = release(counted.offsets, counted.targets, v, k, left, going, queued);
    }
  }
  return cores;
}

/** Takes the actor's ties from those they count for; those left with `k` go too. */
function release(
  offsets: Int32Array,
  targets: Int32Array,
  actor: number,
  k: number,
  left: Int32Array,
  going: Int32Array,
  queued: number,
): number {
  const end = offsets[actor + 1]!;
  for (let i = offsets[actor]!; i < end; i++) {
    const target = targets[i]!;
    const has = left[target]!;
    if (has <= k) continue;
    left[target] = has - 1;
    if (has - 1 === k) going[queued++] = target;
  }
  return queued;
}

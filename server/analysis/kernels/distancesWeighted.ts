import type { Rows } from './csr.ts';
import { emptyDistances, type Distances } from './distances.ts';

/**
 * Distances from each actor to all it reaches, where a tie of strength w is 1/w long (Newman 2001, Physical Review E 64,
 * 016132, doi:10.1103/PhysRevE.64.016132; Opsahl, Agneessens & Skvoretz 2010, Social Networks 32(3),
 * doi:10.1016/j.socnet.2010.03.006): a strong tie is a short way. By Dijkstra's search from each actor.
 *
 * Over outgoing rows from an actor, over incoming rows to it. O(n·m·log n) time, O(n + m) memory.
 */
export function weightedDistances(rows: Rows): Distances {
  const order = rows.offsets.length - 1;
  return weightedDistancesFrom(rows, 0, order);
}

/** The lines of the actors `first` … `last − 1`; those of all others are 0. */
export function weightedDistancesFrom(rows: Rows, first: number, last: number): Distances {
  const { offsets, targets } = rows;
  const order = offsets.length - 1;
  const lengths = rows.strengths
    ? rows.strengths.map((w) => 1 / w)
    : new Float64Array(targets.length).fill(1);
  const found = emptyDistances(order);
  const away = new Float64Array(order).fill(Infinity);
  const heap = new Int32Array(order);
  /** Where an actor stands in the heap; −1 where it does not. */
  const at = new Int32Array(order).fill(-1);
  const touched = new Int32Array(order);

  for (let source = first; source < last; source++) {
    let size = 1;
    let touches = 1;
    touched[0] = source;
    away[source] = 0;
    rise(heap, at, away, 0, source);
    let sum = 0;
    let reciprocal = 0;
    let farthest = 0;
    while (size > 0) {
      const v = heap[0]!;
      const distance = away[v]!;
      const moved = heap[--size]!;
      at[v] = -1;
      if (size > 0) sink(heap, at, away, size, moved);
      if (v !== source) {
        sum += distance;
        reciprocal += 1 / distance;
        farthest = distance;
      }
      for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
        const w = targets[i]!;
        const candidate = distance + lengths[i]!;
        if (!(candidate < away[w]!)) continue;
        if (away[w] === Infinity) {
          touched[touches++] = w;
          at[w] = size++;
        }
        away[w] = candidate;
        rise(heap, at, away, at[w]!, w);
      }
    }
    found.sums[source] = sum;
    found.reached[source] = touches - 1;
    found.reciprocals[source] = reciprocal;
    found.farthest[source] = farthest;
    for (let i = 0; i < touches; i++) away[touched[i]!] = Infinity;
  }
  return found;
}

/** Puts `actor`, which stands at `position`, as near to the top as its key lets it. */
function rise(heap: Int32Array, at: Int32Array, keys: Float64Array, position: number, actor: number): void {
  const key = keys[actor]!;
  while (position > 0) {
    const above = (position - 1) >> 1;
    const other = heap[above]!;
    if (keys[other]! <= key) break;
    heap[position] = other;
    at[other] = position;
    position = above;
  }
  heap[position] = actor;
  at[actor] = position;
}

/** Puts `actor` at the top and lets it sink to where its key belongs. */
function sink(heap: Int32Array, at: Int32Array, keys: Float64Array, size: number, actor: number): void {
  const key = keys[actor]!;
  let position = 0;
  for (;;) {
    let below = 2 * position + 1;
    if (below >= size) break;
    if (below + 1 < size && keys[heap[below + 1]!]! < keys[heap[below]!]!) below++;
    const other = heap[below]!;
    if (keys[other]! >= key) break;
    heap[position] = other;
    at[other] = position;
    position = below;
  }
  heap[position] = actor;
  at[actor] = position;
}

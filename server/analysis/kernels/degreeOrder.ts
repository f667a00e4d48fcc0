import type { Graph, Rows } from './csr.ts';

/**
 * The ties of an undirected graph, each once, out of its end of smaller degree: what a pass over triangles reads. With ties
 * ordered so, no actor has more than √(2 · size) of them, and the pass
 *
 *     for u, for w in row u: mark w; for w in row u, for x in row w: if x is marked, {u, w, x} is a triangle
 *
 * meets every triangle once, in O(size^1.5) at worst and close to linear time where large actors are few. Building takes
 * O(order + size) time and memory.
 */
export interface DegreeOrdered {
  /** The actor of each rank: by ascending degree, actors of one degree by ascending number. */
  readonly actors: Int32Array;
  /** By rank: the ties of rank `u` stand at `offsets[u]` … `offsets[u + 1] − 1`. */
  readonly offsets: Int32Array;
  /** The rank of the other end, always higher than the own. In no order within a row. */
  readonly targets: Int32Array;
  /** Of each tie, as the row of its lower end says; `null` where all count 1. */
  readonly strengths: Float64Array | null;
}

/** @param rows of a graph in which every tie stands in the rows of both ends. */
export function degreeOrdered({ offsets, targets, strengths }: Rows): DegreeOrdered {
  const order = offsets.length - 1;
  let most = 0;
  for (let v = 0; v < order; v++) most = Math.max(most, offsets[v + 1]! - offsets[v]!);
  const next = new Int32Array(most + 2);
  for (let v = 0; v < order; v++) next[offsets[v + 1]! - offsets[v]! + 1]!++;
  for (let degree = 0; degree <= most; degree++) next[degree + 1]! += next[degree]!;
  const actors = new Int32Array(order);
  const ranks = new Int32Array(order);
  for (let v = 0; v < order; v++) {
    const rank = next[offsets[v + 1]! - offsets[v]!]!++;
    actors[rank] = v;
    ranks[v] = rank;
  }

  const starts = new Int32Array(order + 1);
  const higher = new Int32Array(targets.length / 2);
  const held = strengths && new Float64Array(higher.length);
  let at = 0;
  for (let rank = 0; rank < order; rank++) {
    const v = actors[rank]!;
    for (let i = offsets[v]!, end = offsets[v + 1]!; i < end; i++) {
      const other = ranks[targets[i]!]!;
      if (other < rank) continue;
      if (held) held[at] = strengths[i]!;
      higher[at++] = other;
    }
    starts[rank + 1] = at;
  }
  return { actors, offsets: starts, targets: higher, strengths: held };
}

/**
 * Rows in which each actor stands with everyone it has an arc to or from: as strength `outWeight` times that of the arc out plus
 * `inWeight` times that of the arc in, where an arc that is not there counts 0 and one without a strength 1. With weights 1 and 2
 * and no strengths the sum is a mask of which arcs there are. O(order + size).
 */
export function unionRows({ order, out, in: into }: Graph, outWeight: number, inWeight: number): Rows {
  const offsets = new Int32Array(order + 1);
  const targets = new Int32Array(out.targets.length + into.targets.length);
  const strengths = new Float64Array(targets.length);
  let at = 0;
  for (let v = 0; v < order; v++) {
    let i = out.offsets[v]!;
    let j = into.offsets[v]!;
    const [iEnd, jEnd] = [out.offsets[v + 1]!, into.offsets[v + 1]!];
    while (i < iEnd || j < jEnd) {
      const to = i < iEnd ? out.targets[i]! : order;
      const from = j < jEnd ? into.targets[j]! : order;
      targets[at] = Math.min(to, from);
      if (to <= from) strengths[at]! += outWeight * (out.strengths ? out.strengths[i]! : 1);
      if (from <= to) strengths[at]! += inWeight * (into.strengths ? into.strengths[j]! : 1);
      if (to <= from) i++;
      if (from <= to) j++;
      at++;
    }
    offsets[v + 1] = at;
  }
  return { offsets, targets: targets.slice(0, at), strengths: strengths.slice(0, at) };
}

/** The rows without their strengths. */
export function unvalued(rows: Rows): Rows {
  return rows.strengths ? { ...rows, strengths: null } : rows;
}

import { degreeIn, type Graph, type Rows } from './csr.ts';
import type { TwoMode } from './twoMode.ts';

/**
 * A two-mode network as ties among the nodes of one mode who share nodes of the other. How strong such a tie is:
 * - `count`: how many they share;
 * - `newman`: the sum over those of 1 / (members − 1), so that a large coalition ties its members less, and an actor's strength
 *   is the number of its coalitions with anybody else in them (Newman 2001, Physical Review E 64,
 *   doi:10.1103/PhysRevE.64.016132);
 * - `jaccard`: what they share as a share of what either has (Jaccard 1901).
 *
 * Nodes who share nothing with anybody stay, as isolates. O(Σ over the other mode of members² · log), as many ties as pairs
 * that share something. Strengths of the two-mode ties are not read.
 */
export type ProjectionWeight = 'count' | 'newman' | 'jaccard';

export interface Projection {
  readonly graph: Graph;
  /** The node of the two-mode network each actor of the projection is. */
  readonly nodes: Int32Array;
}

export function projection(
  { graph, modes, sizes }: TwoMode,
  mode: 0 | 1,
  weight: ProjectionWeight,
): Projection {
  const { offsets, targets } = graph.out;
  const order = sizes[mode];
  const nodes = new Int32Array(order);
  const actors = new Int32Array(graph.order).fill(-1);
  for (let v = 0, at = 0; v < graph.order; v++)
    if (modes[v] === mode) {
      actors[v] = at;
      nodes[at++] = v;
    }

  const sums = new Float64Array(order);
  const near = new Int32Array(order);
  const starts = new Int32Array(order + 1);
  let ends = new Int32Array(Math.max(16, graph.out.targets.length));
  let strengths = new Float64Array(ends.length);
  let at = 0;
  for (let a = 0; a < order; a++) {
    const v = nodes[a]!;
    let nearCount = 0;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const event = targets[i]!;
      const share = weight === 'newman' ? 1 / (degreeIn(graph.out, event) - 1) : 1;
      for (let j = offsets[event]!; j < offsets[event + 1]!; j++) {
        const b = actors[targets[j]!]!;
        if (b === a) continue;
        if (sums[b] === 0) near[nearCount++] = b;
        sums[b]! += share;
      }
    }
    if (at + nearCount > ends.length) {
      const room = Math.max(2 * ends.length, at + nearCount);
      ends = grown(ends, new Int32Array(room));
      strengths = grown(strengths, new Float64Array(room));
    }
    const row = near.subarray(0, nearCount).sort();
    for (const b of row) {
      const shared = sums[b]!;
      sums[b] = 0;
      ends[at] = b;
      strengths[at++] =
        weight === 'jaccard'
          ? shared / (degreeIn(graph.out, v) + degreeIn(graph.out, nodes[b]!) - shared)
          : shared;
    }
    starts[a + 1] = at;
  }
  const rows: Rows = { offsets: starts, targets: ends.slice(0, at), strengths: strengths.slice(0, at) };
  return { graph: { directed: false, order, size: at / 2, out: rows, in: rows }, nodes };
}

function grown<T extends Int32Array | Float64Array>(held: T, room: T): T {
  room.set(held);
  return room;
}

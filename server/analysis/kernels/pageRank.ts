import type { Graph } from './csr.ts';
import { degrees, strengths } from './degree.ts';

/**
 * PageRank (Brin & Page 1998, Computer Networks 30(1–7), doi:10.1016/S0169-7552(98)00110-X): the share of time someone spends
 * at an actor who follows a tie out of where they are with probability `damping`, chosen by its strength or each equally
 * likely, and else begins again anywhere. From an actor without outgoing ties they begin again anywhere. The values sum to 1;
 * an isolate has the least. Without directions a tie is followed either way.
 *
 * The linear system y = 1 + damping · Pᵀy is solved by Gauss and Seidel's iteration, each value computed with the newest
 * others, until a round changes the sum of the values by less than 10⁻¹³ of it; what actors without outgoing ties hand back to
 * all only scales y (Del Corso, Gullì & Romani 2005, Internet Mathematics 2(3), doi:10.1080/15427951.2005.10129108).
 * O(rounds · (order + size)), 16 bytes an actor.
 *
 * @throws RangeError unless 0 < damping < 1.
 */
export function pageRank(
  graph: Graph,
  { damping = 0.85, valued }: { damping?: number; valued: boolean },
): Float64Array {
  if (!(damping > 0 && damping < 1))
    throw new RangeError(`The damping of PageRank lies between 0 and 1; it is not ${damping}.`);
  const { order, in: incoming } = graph;
  const { offsets, targets } = incoming;
  const held = valued ? incoming.strengths : null;
  /** What an actor hands along each tie, for each unit of its own value and of strength. */
  const handed = held ? strengths(graph.out) : degrees(graph.out);
  for (let v = 0; v < order; v++) handed[v] = handed[v]! > 0 ? damping / handed[v]! : 0;
  /** value · handed, where someone hands on; else the value itself. */
  const flow = new Float64Array(order);
  for (let v = 0; v < order; v++) flow[v] = handed[v]! > 0 ? handed[v]! : 1;
  for (let round = 0; round < 10_000; round++) {
    let change = 0;
    let sum = 0;
    for (let v = 0; v < order; v++) {
      let value = 1;
      const end = offsets[v + 1]!;
      if (held) for (let i = offsets[v]!; i < end; i++) value += held[i]! * flow[targets[i]!]!;
      else for (let i = offsets[v]!; i < end; i++) value += flow[targets[i]!]!;
      const share = handed[v]!;
      if (share > 0) {
        const next = value * share;
        change += Math.abs(next - flow[v]!) / share;
        flow[v] = next;
      } else flow[v] = value;
      sum += value;
    }
    if (change <= 1e-13 * sum) break;
  }
  let sum = 0;
  for (let v = 0; v < order; v++) sum += handed[v]! > 0 ? (flow[v]! /= handed[v]!) : flow[v]!;
  for (let v = 0; v < order; v++) flow[v]! /= sum;
  return flow;
}

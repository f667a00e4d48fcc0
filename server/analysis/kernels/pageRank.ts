import type { Graph } from './csr.ts';
import { degrees, strengths } from './degree.ts';

/**
 * PageRank (Brin & Page 1998, Computer Networks 30(1–7), doi:10.1016/S0169-7552(98)00110-X): the share of time someone spends
 * at an actor who follows a tie out of where they are with probability `damping`, chosen by its strength or each equally
 * likely, and else begins again anywhere. From an actor without outgoing ties they begin again anywhere. The values sum to 1;
 * an isolate has the least. Without directions a tie is followed either way.
 *
 * The linear system y = 1 + damping · Pᵀy is solved; what actors without outgoing ties hand back to all only scales y
 * (Del Corso, Gullì & Romani 2005, Internet Mathematics 2(3), doi:10.1080/15427951.2005.10129108). With directions by Gauss and
 * Seidel's iteration, each value computed with the newest others. Without, y = s·z and (S − damping · A) z = 1 is symmetric, and
 * solved by conjugate gradients in fewer rounds (Hestenes & Stiefel 1952, doi:10.6028/jres.049.044). Both stop where what is left
 * is below 10⁻¹² of the sum of the values. O(rounds · (order + size)), 16 to 40 bytes an actor.
 *
 * @throws RangeError unless 0 < damping < 1.
 */
export function pageRank(
  graph: Graph,
  { damping = 0.85, valued }: { damping?: number; valued: boolean },
): Float64Array {
  if (!(damping > 0 && damping < 1))
    throw new RangeError(`The damping of PageRank lies between 0 and 1; it is ${damping}.`);
  const values = graph.directed ? byDirection(graph, damping, valued) : eitherWay(graph, damping, valued);
  let sum = 0;
  for (const value of values) sum += value;
  for (let v = 0; v < values.length; v++) values[v]! /= sum;
  return values;
}

/** How little may be left, relative to the sum of the values. */
const SOLVED = 1e-12;
const MOST_ROUNDS = 10_000;

function byDirection(graph: Graph, damping: number, valued: boolean): Float64Array {
  const { order, in: incoming } = graph;
  const { offsets, targets } = incoming;
  const held = valued ? incoming.strengths : null;
  /** What an actor hands along each tie, for each unit of its own value and of strength. */
  const handed = held ? strengths(graph.out) : degrees(graph.out);
  for (let v = 0; v < order; v++) handed[v] = handed[v]! > 0 ? damping / handed[v]! : 0;
  /** value · handed, where someone hands on; else the value itself. */
  const flow = new Float64Array(order);
  for (let v = 0; v < order; v++) flow[v] = handed[v]! > 0 ? handed[v]! : 1;
  for (let round = 0; round < MOST_ROUNDS; round++) {
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
    // Each round leaves at most `damping` of what it changed to be changed by all further ones.
    if (change * damping <= SOLVED * (1 - damping) * sum) break;
  }
  for (let v = 0; v < order; v++) if (handed[v]! > 0) flow[v]! /= handed[v]!;
  return flow;
}

function eitherWay({ order, out }: Graph, damping: number, valued: boolean): Float64Array {
  const { offsets, targets } = out;
  const held = valued ? out.strengths : null;
  const sums = held ? strengths(out) : degrees(out);
  /** The solution so far: the value of an actor per unit of its strength. */
  const z = new Float64Array(order);
  /** What is left of the right side, and the direction to go. */
  const left = new Float64Array(order);
  const way = new Float64Array(order);
  const product = new Float64Array(order);
  let energy = 0;
  for (let v = 0; v < order; v++) {
    if (sums[v] === 0) continue;
    // Were all values the same, they would be 1 / (1 − damping); what is left then is 0 for everyone whose neighbours have as
    // many ties as it has.
    z[v] = 1 / (sums[v]! * (1 - damping));
  }
  multiply(z);
  for (let v = 0; v < order; v++) {
    if (sums[v] === 0) continue;
    left[v] = 1 - product[v]!;
    way[v] = left[v]! / sums[v]!;
    energy += left[v]! * way[v]!;
  }
  for (let round = 0; round < MOST_ROUNDS && energy > 0; round++) {
    const work = multiply(way);
    const step = energy / work;
    let next = 0;
    let most = 0;
    for (let v = 0; v < order; v++) {
      const sum = sums[v]!;
      if (sum === 0) continue;
      z[v]! += step * way[v]!;
      const rest = left[v]! - step * product[v]!;
      left[v] = rest;
      next += (rest * rest) / sum;
      most += Math.abs(rest);
    }
    if (most <= SOLVED * order) break;
    const turn = next / energy;
    energy = next;
    for (let v = 0; v < order; v++) if (sums[v]! > 0) way[v] = left[v]! / sums[v]! + turn * way[v]!;
  }
  return z.map((value, v) => (sums[v] === 0 ? 1 : value * sums[v]!));

  /** `product` = (S − damping · A) · x; returns x · `product`. */
  function multiply(x: Float64Array): number {
    let work = 0;
    for (let v = 0; v < order; v++) {
      let sum = 0;
      const end = offsets[v + 1]!;
      if (held) for (let i = offsets[v]!; i < end; i++) sum += held[i]! * x[targets[i]!]!;
      else for (let i = offsets[v]!; i < end; i++) sum += x[targets[i]!]!;
      const value = sums[v]! * x[v]! - damping * sum;
      product[v] = value;
      work += x[v]! * value;
    }
    return work;
  }
}

import type { Graph } from './csr.ts';

/**
 * Assortativity: how far actors are tied to actors like themselves (Newman 2003, Physical Review E 67,
 * doi:10.1103/PhysRevE.67.026126). From −1 to 1; 0 is what chance gives. Ties count 1 each, whatever their strength.
 * Isolates do not count; components make no difference. O(order + size) time.
 */

/**
 * By degree: Pearson's correlation of the degrees at the two ends of ties (Newman 2002, Physical Review Letters 89,
 * doi:10.1103/PhysRevLett.89.208701); of a directed graph, of the out-degree of the source and the in-degree of the target.
 * NaN where either is the same at all ties.
 */
export function degreeAssortativity({ order, out, in: incoming }: Graph): number {
  const arcs = out.targets.length;
  let sourceSum = 0;
  let targetSum = 0;
  for (let v = 0; v < order; v++) {
    const outs = out.offsets[v + 1]! - out.offsets[v]!;
    const ins = incoming.offsets[v + 1]! - incoming.offsets[v]!;
    sourceSum += outs * outs;
    targetSum += ins * ins;
  }
  const sourceMean = sourceSum / arcs;
  const targetMean = targetSum / arcs;
  let sourceSquares = 0;
  let targetSquares = 0;
  let products = 0;
  for (let v = 0; v < order; v++) {
    const outs = out.offsets[v + 1]! - out.offsets[v]!;
    const ins = incoming.offsets[v + 1]! - incoming.offsets[v]!;
    const above = outs - sourceMean;
    sourceSquares += outs * above * above;
    targetSquares += ins * (ins - targetMean) * (ins - targetMean);
    let others = 0;
    for (let i = out.offsets[v]!; i < out.offsets[v + 1]!; i++) {
      const target = out.targets[i]!;
      others += incoming.offsets[target + 1]! - incoming.offsets[target]! - targetMean;
    }
    products += above * others;
  }
  const spread = Math.sqrt(sourceSquares * targetSquares);
  return spread > 0 ? products / spread : NaN;
}

/** How ties fall within and between the groups of a partition. A tie without direction counts from both ends. */
export interface Mixing {
  /** Ties whose both ends are in a group. */
  readonly total: number;
  /** By group: ties within, ties out of its actors, ties in to its actors. */
  readonly within: Float64Array;
  readonly out: Float64Array;
  readonly in: Float64Array;
}

/** `groups` holds a whole number from 0 for each actor; one below 0 has none, and its ties are left out. */
export function mixingOf({ order, out }: Graph, groups: Int32Array): Mixing {
  let count = 0;
  for (const group of groups) if (group >= count) count = group + 1;
  const mixing = {
    total: 0,
    within: new Float64Array(count),
    out: new Float64Array(count),
    in: new Float64Array(count),
  };
  for (let v = 0; v < order; v++) {
    const group = groups[v]!;
    if (group < 0) continue;
    for (let i = out.offsets[v]!; i < out.offsets[v + 1]!; i++) {
      const other = groups[out.targets[i]!]!;
      if (other < 0) continue;
      mixing.total++;
      mixing.out[group]!++;
      mixing.in[other]!++;
      if (other === group) mixing.within[group]!++;
    }
  }
  return mixing;
}

/**
 * By group: the share of ties within groups, less the share chance gives where ends are joined at random with degrees kept, as
 * a share of the most that could be; modularity over the largest modularity. NaN without ties, and where all ties are of one
 * group.
 */
export function nominalAssortativity({ total, within, out, in: incoming }: Mixing): number {
  let inside = 0;
  let expected = 0;
  for (let g = 0; g < within.length; g++) {
    inside += within[g]!;
    if (out[g] === total && incoming[g] === total) return NaN;
    expected += (out[g]! / total) * (incoming[g]! / total);
  }
  return total === 0 ? NaN : (inside / total - expected) / (1 - expected);
}

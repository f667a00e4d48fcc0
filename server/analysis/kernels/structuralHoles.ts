import type { Graph, Rows } from './csr.ts';
import { degreeOrdered, unionRows, unvalued } from './degreeOrder.ts';

/**
 * Structural holes (Burt 1992, Structural Holes, Harvard University Press, doi:10.4159/9780674029095): how far an actor's
 * contacts are tied to one another, so that it can be gone around.
 *
 * With w_ij = a_ij + a_ji, the strength between i and j both ways (a tie without a strength counts 1):
 *
 *     p_ij = w_ij / Σ_k w_ik                     the share of i's effort that goes to j
 *     m_jq = w_jq / max_k w_jk                   how strong j's tie to q is, beside j's strongest
 *     constraint      C_i = Σ_j c_ij,   c_ij = (p_ij + Σ_q p_iq p_qj)²
 *     effective size  E_i = Σ_j (1 − Σ_q p_iq m_jq)
 *     efficiency      E_i / d_i
 *     hierarchy       Σ_j x_j ln x_j / (d_i ln d_i),   x_j = c_ij / (C_i / d_i)   (Coleman–Theil); 1 with a single contact
 *
 * where j and q run over i's d_i contacts, j ≠ q. Over the *whole network* p_qj and m_jq take in all ties of q and j; within the
 * *ego network* only those among i and its contacts. Without strengths and directions both effective sizes are Borgatti's (1997,
 * Connections 20(1)) d − 2t/d, t being the ties among the contacts.
 *
 * Constraint lies between 0 and 2, without strengths and directions in [1/d, 9/8]; effective size in [1, d]; hierarchy in [0, 1].
 * Isolates: all four undefined. Parts of a graph do not touch each other's values. Time O(size^1.5), near linear in practice;
 * memory O(order + size): one pass over the triangles (two for ego networks) adds up what each tie's common contacts contribute.
 */
export interface Contacts {
  /** How many contacts each actor has. */
  readonly degrees: Float64Array;
  /** The two actors of each pair of contacts, each pair once. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** c_ij of the pair, for the first actor on account of the second, and the other way round. */
  readonly constraintOnFirst: Float64Array;
  readonly constraintOnSecond: Float64Array;
  /** Σ_q p_iq m_jq of the pair likewise: how far the second is redundant to the first, and the other way round. */
  readonly redundancyToFirst: Float64Array;
  readonly redundancyToSecond: Float64Array;
}

export interface HolesOptions {
  /** Whose ties count: those of the whole network, or of the ego network only. */
  readonly within: 'whole network' | 'ego network';
  /** Whether strengths are read; else every arc counts 1. */
  readonly strengths: boolean;
}

/** What every pair of contacts contributes. */
export function contacts(graph: Graph, { within, strengths }: HolesOptions): Contacts {
  const rows = strengthsBothWays(graph, strengths);
  const order = graph.order;
  const { actors, offsets, targets, strengths: held } = degreeOrdered(rows);
  const pairs = targets.length;

  const degrees = new Float64Array(order);
  const first = new Int32Array(pairs);
  const second = new Int32Array(pairs);
  const totals = new Float64Array(order); // by rank: all the strength of an actor
  const largest = new Float64Array(order); // by rank: its strongest tie
  for (let u = 0; u < order; u++) {
    const actor = actors[u]!;
    degrees[actor] = rows.offsets[actor + 1]! - rows.offsets[actor]!;
    first.fill(actor, offsets[u], offsets[u + 1]);
    for (let e = offsets[u]!; e < offsets[u + 1]!; e++) {
      const w = targets[e]!;
      const strength = held ? held[e]! : 1;
      second[e] = actors[w]!;
      totals[u]! += strength;
      totals[w]! += strength;
      if (strength > largest[u]!) largest[u] = strength;
      if (strength > largest[w]!) largest[w] = strength;
    }
  }

  const constraintOnFirst = new Float64Array(pairs);
  const redundancyToFirst = new Float64Array(pairs);
  if (within === 'whole network') {
    // Both sums are the same seen from either end, until the ends' own totals come in.
    const indirect = constraintOnFirst; // Σ_q w_iq w_qj / W_q
    const common = redundancyToFirst; // Σ_q w_iq w_jq
    const inverse = totals.map((total) => 1 / total);
    if (held) addValuedTriangles(order, offsets, targets, held, inverse, indirect, common);
    else addTriangles(order, offsets, targets, inverse, indirect, common);
    const constraintOnSecond = new Float64Array(pairs);
    const redundancyToSecond = new Float64Array(pairs);
    for (let u = 0; u < order; u++)
      for (let e = offsets[u]!; e < offsets[u + 1]!; e++) {
        const w = targets[e]!;
        const effort = (held ? held[e]! : 1) + indirect[e]!;
        const shared = common[e]!;
        constraintOnFirst[e] = (effort * inverse[u]!) ** 2;
        constraintOnSecond[e] = (effort * inverse[w]!) ** 2;
        redundancyToFirst[e] = (shared * inverse[u]!) / largest[w]!;
        redundancyToSecond[e] = (shared * inverse[w]!) / largest[u]!;
      }
    return {
      degrees,
      first,
      second,
      constraintOnFirst,
      constraintOnSecond,
      redundancyToFirst,
      redundancyToSecond,
    };
  }

  const weights = held ?? new Float64Array(pairs).fill(1);
  const ego = egoNetworkSums(order, offsets, targets, weights);
  for (let u = 0; u < order; u++)
    for (let e = offsets[u]!; e < offsets[u + 1]!; e++) {
      const w = targets[e]!;
      ego.indirectOfLower[e] = ((weights[e]! + ego.indirectOfLower[e]!) / totals[u]!) ** 2;
      ego.indirectOfHigher[e] = ((weights[e]! + ego.indirectOfHigher[e]!) / totals[w]!) ** 2;
      redundancyToFirst[e] = ego.common[e]! / totals[u]! / ego.largestInLower[e]!;
      ego.common[e] = ego.common[e]! / totals[w]! / ego.largestInHigher[e]!;
    }
  return {
    degrees,
    first,
    second,
    constraintOnFirst: ego.indirectOfLower,
    constraintOnSecond: ego.indirectOfHigher,
    redundancyToFirst,
    redundancyToSecond: ego.common,
  };
}

/** Strengths between two actors both ways, in the rows of both. */
function strengthsBothWays(graph: Graph, strengths: boolean): Rows {
  if (!graph.directed) return strengths ? graph.out : unvalued(graph.out);
  if (strengths) return unionRows(graph, 1, 1);
  return unionRows({ ...graph, out: unvalued(graph.out), in: unvalued(graph.in) }, 1, 1);
}

function addTriangles(
  order: number,
  offsets: Int32Array,
  targets: Int32Array,
  inverse: Float64Array,
  indirect: Float64Array,
  common: Float64Array,
): void {
  const marks = new Int32Array(order); // 1 + the position of the tie from u
  for (let u = 0; u < order; u++) {
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    if (end - start < 2) continue;
    for (let e = start; e < end; e++) marks[targets[e]!] = e + 1;
    const inverseU = inverse[u]!;
    for (let e = start; e < end; e++) {
      const w = targets[e]!;
      const inverseW = inverse[w]!;
      let indirectE = 0;
      let commonE = 0;
      for (let f = offsets[w]!, fEnd = offsets[w + 1]!; f < fEnd; f++) {
        const x = targets[f]!;
        const mark = marks[x]!;
        if (mark === 0) continue;
        indirectE += inverse[x]!;
        indirect[mark - 1]! += inverseW;
        indirect[f]! += inverseU;
        commonE++;
        common[mark - 1]!++;
        common[f]!++;
      }
      indirect[e]! += indirectE;
      common[e]! += commonE;
    }
    for (let e = start; e < end; e++) marks[targets[e]!] = 0;
  }
}

function addValuedTriangles(
  order: number,
  offsets: Int32Array,
  targets: Int32Array,
  weights: Float64Array,
  inverse: Float64Array,
  indirect: Float64Array,
  common: Float64Array,
): void {
  const marks = new Int32Array(order);
  for (let u = 0; u < order; u++) {
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    for (let e = start; e < end; e++) marks[targets[e]!] = e + 1;
    for (let e = start; e < end; e++) {
      const w = targets[e]!;
      for (let f = offsets[w]!, fEnd = offsets[w + 1]!; f < fEnd; f++) {
        const x = targets[f]!;
        const mark = marks[x]!;
        if (mark === 0) continue;
        const g = mark - 1;
        const overX = weights[g]! * weights[f]!;
        const overW = weights[e]! * weights[f]!;
        const overU = weights[e]! * weights[g]!;
        indirect[e]! += overX * inverse[x]!;
        indirect[g]! += overW * inverse[w]!;
        indirect[f]! += overU * inverse[u]!;
        common[e]! += overX;
        common[g]! += overW;
        common[f]! += overU;
      }
    }
    for (let e = start; e < end; e++) marks[targets[e]!] = 0;
  }
}

/** For each tie, from its end of lower rank as ego (`…Lower`) and from the other (`…Higher`); `common` is the same from both. */
function egoNetworkSums(
  order: number,
  offsets: Int32Array,
  targets: Int32Array,
  weights: Float64Array,
): Record<
  'indirectOfLower' | 'indirectOfHigher' | 'largestInLower' | 'largestInHigher' | 'common',
  Float64Array
> {
  // All the strength of the alter within ego's network, and its strongest tie there.
  const totalInLower = weights.slice();
  const totalInHigher = weights.slice();
  const largestInLower = weights.slice();
  const largestInHigher = weights.slice();
  const indirectOfLower = new Float64Array(weights.length);
  const indirectOfHigher = new Float64Array(weights.length);
  const common = new Float64Array(weights.length);
  const marks = new Int32Array(order);
  for (let pass = 0; pass < 2; pass++)
    for (let u = 0; u < order; u++) {
      const start = offsets[u]!;
      const end = offsets[u + 1]!;
      for (let e = start; e < end; e++) marks[targets[e]!] = e + 1;
      for (let e = start; e < end; e++) {
        const w = targets[e]!;
        for (let f = offsets[w]!, fEnd = offsets[w + 1]!; f < fEnd; f++) {
          const mark = marks[targets[f]!]!;
          if (mark === 0) continue;
          const g = mark - 1;
          // Ties e = {u, w}, g = {u, x}, f = {w, x}; ranks u < w < x.
          const [ofE, ofG, ofF] = [weights[e]!, weights[g]!, weights[f]!];
          if (pass === 0) {
            totalInLower[e]! += ofF;
            totalInLower[g]! += ofF;
            totalInHigher[e]! += ofG;
            totalInLower[f]! += ofG;
            totalInHigher[g]! += ofE;
            totalInHigher[f]! += ofE;
            if (ofF > largestInLower[e]!) largestInLower[e] = ofF;
            if (ofF > largestInLower[g]!) largestInLower[g] = ofF;
            if (ofG > largestInHigher[e]!) largestInHigher[e] = ofG;
            if (ofG > largestInLower[f]!) largestInLower[f] = ofG;
            if (ofE > largestInHigher[g]!) largestInHigher[g] = ofE;
            if (ofE > largestInHigher[f]!) largestInHigher[f] = ofE;
          } else {
            const [overX, overW, overU] = [ofG * ofF, ofE * ofF, ofE * ofG];
            common[e]! += overX;
            common[g]! += overW;
            common[f]! += overU;
            indirectOfLower[e]! += overX / totalInLower[g]!;
            indirectOfLower[g]! += overW / totalInLower[e]!;
            indirectOfHigher[e]! += overX / totalInLower[f]!;
            indirectOfLower[f]! += overU / totalInHigher[e]!;
            indirectOfHigher[g]! += overW / totalInHigher[f]!;
            indirectOfHigher[f]! += overU / totalInHigher[g]!;
          }
        }
      }
      for (let e = start; e < end; e++) marks[targets[e]!] = 0;
    }
  return { indirectOfLower, indirectOfHigher, largestInLower, largestInHigher, common };
}

export function constraint({
  degrees,
  first,
  second,
  constraintOnFirst,
  constraintOnSecond,
}: Contacts): Float64Array {
  const sums = new Float64Array(degrees.length);
  for (let e = 0; e < first.length; e++) {
    sums[first[e]!]! += constraintOnFirst[e]!;
    sums[second[e]!]! += constraintOnSecond[e]!;
  }
  return undefinedForIsolates(sums, degrees);
}

export function effectiveSize({
  degrees,
  first,
  second,
  redundancyToFirst,
  redundancyToSecond,
}: Contacts): Float64Array {
  const redundant = new Float64Array(degrees.length);
  for (let e = 0; e < first.length; e++) {
    redundant[first[e]!]! += redundancyToFirst[e]!;
    redundant[second[e]!]! += redundancyToSecond[e]!;
  }
  for (let v = 0; v < redundant.length; v++) redundant[v] = degrees[v]! - redundant[v]!;
  return undefinedForIsolates(redundant, degrees);
}

export function efficiency(contacts: Contacts): Float64Array {
  const sizes = effectiveSize(contacts);
  for (let v = 0; v < sizes.length; v++) sizes[v]! /= contacts.degrees[v]!;
  return sizes;
}

export function hierarchy(contacts: Contacts): Float64Array {
  const { degrees, first, second, constraintOnFirst, constraintOnSecond } = contacts;
  const scale = constraint(contacts);
  for (let v = 0; v < scale.length; v++) scale[v] = degrees[v]! / scale[v]!;
  const sums = new Float64Array(degrees.length);
  for (let e = 0; e < first.length; e++) {
    const ofFirst = constraintOnFirst[e]! * scale[first[e]!]!;
    const ofSecond = constraintOnSecond[e]! * scale[second[e]!]!;
    sums[first[e]!]! += ofFirst * Math.log(ofFirst);
    sums[second[e]!]! += ofSecond * Math.log(ofSecond);
  }
  for (let v = 0; v < sums.length; v++) {
    const degree = degrees[v]!;
    // Rounding may leave equal contacts a hair below 0.
    sums[v] = degree === 1 ? 1 : Math.max(0, sums[v]! / (degree * Math.log(degree)));
  }
  return undefinedForIsolates(sums, degrees);
}

function undefinedForIsolates(values: Float64Array, degrees: Float64Array): Float64Array {
  for (let v = 0; v < values.length; v++) if (degrees[v] === 0) values[v] = NaN;
  return values;
}

import { buildGraph, positionOf, type Rows } from './csr.ts';

/**
 * A network in which a way is as long as it is hard to trust: a tie of trust t is −ln t long, so that the shortest way is the
 * one whose trusts have the largest product.
 *
 * Lengths are whole numbers of 2^−36, to which 16 are added for each step. Sums of whole numbers are exact in any order, so that
 * two ways which are equally trusted are known to be; of these the one with fewer steps is shorter; and no way round costs
 * nothing. What that changes in a product is less than 3 · 10^−10 for each step.
 */
export interface TrustLengths {
  /** Without directions: each tie stands in the rows of both ends. */
  readonly rows: Rows;
  /** For each position of the rows. */
  readonly lengths: Float64Array;
}

const UNITS = 2 ** 36;
const STEP = 16;

/** @throws RangeError for a trust outside (0, 1]. */
export function lengthOfTrust(trust: number): number {
  if (!(trust > 0 && trust <= 1))
    throw new RangeError(`The trust of a tie lies above 0 and is at most 1, not ${trust}.`);
  return Math.round(-Math.log(trust) * UNITS) + STEP;
}

/** What a way of a length is trusted, to 3 · 10^−10 for each step. */
export function trustOfLength(length: number): number {
  return Math.exp(-length / UNITS);
}

/**
 * The network of some ties; of parallel ones the most trusted is the one that counts, and what ties an actor to itself is left
 * out. O(order + ties).
 *
 * @param trusts for each tie, in (0, 1].
 * @throws RangeError for an end or a trust that cannot be.
 */
export function trustLengths(
  order: number,
  from: Int32Array,
  to: Int32Array,
  trusts: Float64Array,
): TrustLengths {
  const { out } = buildGraph({ order, directed: false, from, to });
  const lengths = new Float64Array(out.targets.length).fill(Infinity);
  for (let tie = 0; tie < from.length; tie++) {
    if (from[tie] === to[tie]) continue;
    const length = lengthOfTrust(trusts[tie]!);
    for (const position of [positionOf(out, from[tie]!, to[tie]!), positionOf(out, to[tie]!, from[tie]!)])
      if (length < lengths[position]!) lengths[position] = length;
  }
  return { rows: out, lengths };
}

import type { Rows } from './csr.ts';

/**
 * Degree: how many others an actor is tied to. Strength: the sum of the strengths of its ties (Barrat, Barthélemy,
 * Pastor-Satorras & Vespignani 2004, PNAS 101(11), doi:10.1073/pnas.0400087101).
 *
 * Over outgoing rows these are out-degree and out-strength, over incoming rows in-degree and in-strength; the total of a
 * directed graph is their sum, so that a reciprocated tie counts twice. An isolate has 0. O(order), O(order + size).
 */
export function degrees({ offsets }: Rows): Float64Array {
  const degrees = new Float64Array(offsets.length - 1);
  for (let v = 0; v < degrees.length; v++) degrees[v] = offsets[v + 1]! - offsets[v]!;
  return degrees;
}

/** Ties without a stated strength count 1. */
export function strengths(rows: Rows): Float64Array {
  const { offsets, strengths } = rows;
  if (!strengths) return degrees(rows);
  const sums = new Float64Array(offsets.length - 1);
  for (let v = 0; v < sums.length; v++)
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) sums[v]! += strengths[i]!;
  return sums;
}

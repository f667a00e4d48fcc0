import type { Graph } from './csr.ts';

/**
 * Katz's status (Katz 1953, Psychometrika 18(1), doi:10.1007/BF02289026): all walks that lead to an actor, the longer the less:
 * a walk of k ties counts αᵏ (times the strengths along it). The walk of no ties is counted, so that an actor nobody names has
 * 1: x = 1 + αAᵀx. α is given relative to 1/λ, the reciprocal of the leading eigenvalue: below 1, or the sum has no end.
 *
 * By outgoing ties the walks that start from an actor are counted. Without directions every tie is walked either way. Isolates
 * have 1; parts apart change each other only through λ. Where λ is 0 (no ties, or no cycle of directed ties) α is without a
 * measure and every value undefined (NaN).
 *
 * Solved by Gauss and Seidel's iteration until no value changes by more than 10⁻¹⁴ of itself. O(rounds · (order + size)).
 *
 * @param eigenvalue λ of the same ties, read the same way.
 * @throws RangeError unless 0 < relativeAttenuation < 1.
 */
export function katz(
  graph: Graph,
  {
    ties,
    valued,
    eigenvalue,
    relativeAttenuation,
  }: { ties: 'in' | 'out'; valued: boolean; eigenvalue: number; relativeAttenuation: number },
): Float64Array {
  if (!(relativeAttenuation > 0 && relativeAttenuation < 1))
    throw new RangeError(
      `The attenuation of Katz's status, relative to 1/λ, lies between 0 and 1; it is not ${relativeAttenuation}.`,
    );
  const { offsets, targets, strengths } = graph[ties];
  const held = valued ? strengths : null;
  const values = new Float64Array(graph.order);
  if (!(eigenvalue > 0)) return values.fill(NaN);
  const attenuation = relativeAttenuation / eigenvalue;
  values.fill(1);
  for (let round = 0; round < 100_000; round++) {
    let change = 0;
    for (let v = 0; v < values.length; v++) {
      let sum = 0;
      const end = offsets[v + 1]!;
      if (held) for (let i = offsets[v]!; i < end; i++) sum += held[i]! * values[targets[i]!]!;
      else for (let i = offsets[v]!; i < end; i++) sum += values[targets[i]!]!;
      const value = 1 + attenuation * sum;
      const relative = Math.abs(value - values[v]!) / value;
      if (relative > change) change = relative;
      values[v] = value;
    }
    if (change <= 1e-14) break;
  }
  return values;
}

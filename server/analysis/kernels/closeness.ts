import type { Distances } from './distances.ts';

/**
 * Closeness: how near an actor is to the others, as one over its mean distance to them (Freeman 1978, Social Networks 1(3),
 * doi:10.1016/0378-8733(78)90021-7). Programs differ on what that is where not everybody is reached, hence three conventions.
 * Each takes the sums of distances (`distances.ts`), by either direction and by either kind of length. O(n).
 */

/** (n − 1) / Σ d; 0 where anybody is not reached. A lone actor has NaN. In [0, 1] for distances in steps. */
export function freemanCloseness({ sums, reached }: Distances): Float64Array {
  const others = sums.length - 1;
  return sums.map((sum, v) => (others === 0 ? NaN : reached[v] === others ? others / sum : 0));
}

/** One over the mean distance to those who are reached; NaN where nobody is. In (0, 1] for distances in steps. */
export function reachableCloseness({ sums, reached }: Distances): Float64Array {
  return sums.map((sum, v) => reached[v]! / sum);
}

/**
 * One over the mean distance to those who are reached, times their share of all others (Wasserman & Faust 1994, Social Network
 * Analysis, p. 201, doi:10.1017/CBO9780511815478); 0 where nobody is. A lone actor has NaN. In [0, 1] for distances in steps.
 */
export function proportionalCloseness({ sums, reached }: Distances): Float64Array {
  const others = sums.length - 1;
  return sums.map((sum, v) =>
    others === 0 ? NaN : reached[v] === 0 ? 0 : (reached[v]! / others) * (reached[v]! / sum),
  );
}

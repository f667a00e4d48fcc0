/**
 * Centralization: how far a network is arranged around its most central actor, from 0 (all alike) to 1 (the arrangement in
 * which the sum is largest, a star): Σ_v (max − c(v)) / the largest that sum can be among simple networks of n actors.
 *
 * Freeman 1978, Social Networks 1(3), doi:10.1016/0378-8733(78)90021-7. O(n).
 */
export function centralization(values: Float64Array, largest: number): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += most - value;
  return largest > 0 ? sum / largest : NaN;
}

/** In a star. Undirected degree, or that of both directions added where `bothWays` (a star of reciprocated ties). */
export function largestDegreeSum(order: number, bothWays: boolean): number {
  return (bothWays ? 2 : 1) * (order - 1) * (order - 2);
}

/** In- or out-degree, in a star whose ties all point the same way. */
export function largestArcDegreeSum(order: number): number {
  return (order - 1) ** 2;
}

/** Betweenness in pairs, in a star (of reciprocated ties where directed). */
export function largestBetweennessSum(order: number, directed: boolean): number {
  return ((order - 1) ** 2 * (order - 2)) / (directed ? 1 : 2);
}

/**
 * Closeness by Freeman's convention, in a star. Where directed, a star whose ties all go out from the centre and whose other
 * actors count as 1/n close, as if whom they do not reach were n steps away: the bound that R's sna and igraph use. With 0 for
 * those who do not reach everybody, a network that is just such a star passes it, by n / (n − 1).
 */
export function largestClosenessSum(order: number, directed: boolean): number {
  return directed ? (order - 1) ** 2 / order : ((order - 1) * (order - 2)) / (2 * order - 3);
}

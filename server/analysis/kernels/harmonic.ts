import type { Distances } from './distances.ts';

/**
 * Harmonic centrality: the mean of one over the distance to each other actor, 0 for those not reached
 * (Marchiori & Latora 2000, Physica A 285, doi:10.1016/S0378-4371(00)00311-3; Rochat 2009; Boldi & Vigna 2014,
 * Internet Mathematics 10, doi:10.1080/15427951.2013.865686). It needs no convention for unconnected parts.
 *
 * In [0, 1] for distances in steps; an isolate has 0, a lone actor NaN. Takes the sums of distances, by either direction and
 * by either kind of length. O(n).
 */
export function harmonic({ reciprocals }: Distances): Float64Array {
  const others = reciprocals.length - 1;
  return reciprocals.map((sum) => sum / others);
}

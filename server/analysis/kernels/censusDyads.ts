import type { Graph } from './csr.ts';

/**
 * Dyads: pairs of actors, and how many of each kind there are (Holland & Leinhardt 1970, American Journal of Sociology 76(3),
 * doi:10.1086/224954). Of a graph without direction every tie is mutual. Isolates and disconnected parts add pairs without
 * ties.
 */

export interface DyadCensus {
  /** Pairs with arcs both ways. */
  readonly mutual: number;
  /** Pairs with an arc one way. */
  readonly asymmetric: number;
  /** Pairs without an arc. */
  readonly none: number;
}

/** O(order + size). */
export function dyadCensus({ order, out, in: incoming }: Graph): DyadCensus {
  // How often the same actor stands in both of an actor's rows, which ascend.
  let both = 0;
  for (let v = 0; v < order; v++) {
    let i = out.offsets[v]!;
    let j = incoming.offsets[v]!;
    const iEnd = out.offsets[v + 1]!;
    const jEnd = incoming.offsets[v + 1]!;
    while (i < iEnd && j < jEnd) {
      const to = out.targets[i]!;
      const from = incoming.targets[j]!;
      if (to === from) both++;
      if (to <= from) i++;
      if (from <= to) j++;
    }
  }
  const mutual = both / 2;
  const asymmetric = out.targets.length - both;
  return { mutual, asymmetric, none: (order * (order - 1)) / 2 - mutual - asymmetric };
}

/** The share of arcs that are answered by an arc back. NaN where there is none. */
export function edgewiseReciprocity({ mutual, asymmetric }: DyadCensus): number {
  return mutual + asymmetric === 0 ? NaN : (2 * mutual) / (2 * mutual + asymmetric);
}

/** The share of pairs with an arc that have arcs both ways. NaN where there is none. */
export function dyadicReciprocity({ mutual, asymmetric }: DyadCensus): number {
  return mutual + asymmetric === 0 ? NaN : mutual / (mutual + asymmetric);
}

/** The share of pairs that are the same either way, with arcs both ways or with none. NaN for fewer than two actors. */
export function dyadicSymmetry({ mutual, asymmetric, none }: DyadCensus): number {
  const pairs = mutual + asymmetric + none;
  return pairs === 0 ? NaN : (mutual + none) / pairs;
}

import type { Graph } from './csr.ts';

/**
 * What became of the ties between two states of a network of the same actors. Strengths are not read. O(order + size).
 */
export interface Turnover {
  readonly persisted: number;
  readonly added: number;
  readonly dropped: number;
  /** The ties in both as a share of those in either; NaN where there are none. */
  readonly jaccard: number;
  /** How many pairs changed (Hamming's distance), and as a share of all pairs; NaN below two actors. */
  readonly changed: number;
  readonly changedShare: number;
  readonly densityChange: number;
}

/** @throws RangeError for different numbers of actors, or where only one has directions. */
export function tieTurnover(before: Graph, after: Graph): Turnover {
  const { order, directed } = before;
  if (after.order !== order || after.directed !== directed)
    throw new RangeError(
      'Ties can be compared between two states of the same actors, both with directions or both without.',
    );
  let both = 0;
  for (let v = 0; v < order; v++) {
    let i = before.out.offsets[v]!;
    let j = after.out.offsets[v]!;
    while (i < before.out.offsets[v + 1]! && j < after.out.offsets[v + 1]!) {
      const difference = before.out.targets[i]! - after.out.targets[j]!;
      if (difference === 0) both++;
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
  }
  const persisted = directed ? both : both / 2;
  const added = after.size - persisted;
  const dropped = before.size - persisted;
  const pairs = (order * (order - 1)) / (directed ? 1 : 2);
  return {
    persisted,
    added,
    dropped,
    jaccard: persisted / (persisted + added + dropped),
    changed: added + dropped,
    changedShare: (added + dropped) / pairs,
    densityChange: (after.size - before.size) / pairs,
  };
}

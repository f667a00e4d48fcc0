import type { Graph } from './csr.ts';

/**
 * Density: the share of ties that could be there that are: size / (n (n − 1)) where ties have direction, else twice that
 * (Wasserman & Faust 1994, Social Network Analysis, doi:10.1017/CBO9780511815478, section 4.1). Isolates count in n. NaN for
 * fewer than two actors. O(1).
 */
export function density({ order, size, directed }: Pick<Graph, 'order' | 'size' | 'directed'>): number {
  if (order < 2) return NaN;
  return (directed ? size : 2 * size) / (order * (order - 1));
}

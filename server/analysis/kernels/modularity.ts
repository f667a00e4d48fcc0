import type { Graph } from './csr.ts';

/**
 * Modularity of a partition (Newman & Girvan 2004, Physical Review E 69, doi:10.1103/PhysRevE.69.026113): the share of ties
 * inside groups, less the share to be expected if ties fell at random between actors who keep their numbers of ties,
 * Q = Σ_c [ L_c / m − γ (K_c / 2m)² ], L_c the ties inside group c and K_c the sum of its actors' ties; with directions
 * (Leicht & Newman 2008, Physical Review Letters 100, doi:10.1103/PhysRevLett.100.118703) the last term is γ K_c^out K_c^in / m².
 * By strengths, sums of strengths stand for numbers of ties. The resolution γ (Reichardt & Bornholdt 2006, Physical Review E 74,
 * doi:10.1103/PhysRevE.74.016110) is 1 in the original; higher ones favour smaller groups.
 *
 * An actor without a group (below 0) counts as a group of its own; isolates change nothing. Undefined (NaN) without ties.
 * O(order + size).
 */
export function modularity(
  { directed, order, out }: Graph,
  groups: Int32Array,
  { resolution = 1, valued }: { resolution?: number; valued: boolean },
): number {
  const { offsets, targets } = out;
  const strengths = valued ? out.strengths : null;
  let count = 0;
  for (const group of groups) if (group >= count) count = group + 1;
  const from = new Float64Array(count);
  const to = directed ? new Float64Array(count) : from;
  const aloneTo = new Float64Array(order);
  const aloneFrom = new Float64Array(order);
  let inside = 0;
  let total = 0;
  for (let v = 0; v < order; v++) {
    const group = groups[v]!;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const u = targets[i]!;
      const strength = strengths ? strengths[i]! : 1;
      total += strength;
      if (group >= 0) {
        from[group]! += strength;
        if (groups[u] === group) inside += strength;
      } else aloneFrom[v]! += strength;
      if (groups[u]! < 0) aloneTo[u]! += strength;
      else if (directed) to[groups[u]!]! += strength;
    }
  }
  if (total === 0) return NaN;
  let expected = 0;
  for (let c = 0; c < count; c++) expected += (from[c]! / total) * (to[c]! / total);
  for (let v = 0; v < order; v++) expected += (aloneFrom[v]! / total) * (aloneTo[v]! / total);
  return inside / total - resolution * expected;
}

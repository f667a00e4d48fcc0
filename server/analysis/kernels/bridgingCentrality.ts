import { degreeIn, type Graph } from './csr.ts';

/**
 * Bridging coefficient: how much less tied an actor is than those around it,
 *
 *     BC(v) = (1 / d_v) / Σ_{i ∈ N(v)} 1 / d_i
 *
 * and bridging centrality, the coefficient times raw betweenness (Hwang, Kim, Ramanathan & Zhang 2008, KDD '08,
 * doi:10.1145/1401890.1401934). Some authors multiply ranks instead of values: not here.
 *
 * Takes rows of an undirected graph. Isolates: undefined. O(order + size), O(order).
 */
export function bridgingCoefficient({ order, out }: Graph): Float64Array {
  const coefficients = new Float64Array(order);
  for (let v = 0; v < order; v++) {
    const degree = degreeIn(out, v);
    let around = 0;
    for (let i = out.offsets[v]!; i < out.offsets[v + 1]!; i++) around += 1 / degreeIn(out, out.targets[i]!);
    coefficients[v] = degree === 0 ? NaN : 1 / degree / around;
  }
  return coefficients;
}

/** @param betweenness raw, each pair counted once. */
export function bridgingCentrality(graph: Graph, betweenness: Float64Array): Float64Array {
  const coefficients = bridgingCoefficient(graph);
  for (let v = 0; v < coefficients.length; v++) coefficients[v]! *= betweenness[v]!;
  return coefficients;
}

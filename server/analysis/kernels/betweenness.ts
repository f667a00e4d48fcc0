import { addTogether, BATCH, batchFor, FEWEST } from './betweennessBatch.ts';
import { addDependencies, searchFor } from './betweennessSearch.ts';
import { blocksOf, eachBlock, type Blocks } from './betweennessBlocks.ts';
import type { Graph } from './csr.ts';

/**
 * Betweenness: for how many pairs of others an actor lies between them, each pair counted by the share of its shortest paths
 * that pass the actor: b(v) = Σ_{s≠v≠t} σ(s, t | v) / σ(s, t). Unordered pairs where undirected, ordered ones where directed;
 * the ends of a path are not between. Ties count as one step each, whatever their strength.
 *
 * Freeman 1977, Sociometry 40(1), doi:10.2307/3033543; computed after Brandes 2001, Journal of Mathematical Sociology 25(2),
 * doi:10.1080/0022250X.2001.9990249, in biconnected parts (`betweennessBlocks.ts`), up to 32 sources together where distances
 * are short (`betweennessBatch.ts`), and one by one where they are not, as in path-like networks (`betweennessSearch.ts`).
 *
 * O(n·m) time at worst, O(n + m) memory. Isolates and pendants have 0; pairs that are not connected count for nobody.
 */
export function betweenness(graph: Graph): Float64Array {
  const prepared = prepareBetweenness(graph);
  return betweennessOf(prepared, [betweennessFrom(prepared, 0, prepared.actors.length)]);
}

/** What the searches share. Its sources are the places of the blocks: `actors.length` of them, any range on its own. */
export function prepareBetweenness(graph: Graph): Blocks {
  return blocksOf(graph);
}

/** What the sources `first` … `last − 1` add to each actor's betweenness, over ordered pairs. */
export function betweennessFrom(prepared: Blocks, first: number, last: number): Float64Array {
  const sums = new Float64Array(prepared.order);
  const batch = batchFor(prepared);
  const search = searchFor(prepared);
  eachBlock(prepared, first, last, (block, from, to) => {
    batch.block = search.block = block;
    for (let source = from; source < to; source += BATCH) {
      const count = Math.min(BATCH, to - source);
      if (count >= FEWEST && addTogether(prepared, batch, source, count, sums)) continue;
      for (let k = 0; k < count; k++) addDependencies(prepared, search, source + k, sums);
    }
  });
  return sums;
}

/** Betweenness from the sums over all ranges of sources. */
export function betweennessOf(prepared: Blocks, ranges: readonly Float64Array[]): Float64Array {
  const values = new Float64Array(prepared.order);
  for (const sums of ranges) for (let v = 0; v < values.length; v++) values[v]! += sums[v]!;
  if (!prepared.directed)
    for (let v = 0; v < values.length; v++) values[v] = values[v]! / 2 + prepared.parted[v]!;
  return values;
}

/** Pairs of others an actor could lie between: the largest betweenness there can be. */
export function mostBetweenness(order: number, directed: boolean): number {
  return ((order - 1) * (order - 2)) / (directed ? 1 : 2);
}

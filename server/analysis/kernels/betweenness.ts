import { FEWEST, searchesTogether, type Together } from './betweennessBatch.ts';
import { blocksOf, eachBlock, type Blocks } from './betweennessBlocks.ts';
import { addDependencies, searchFor } from './betweennessSearch.ts';
import { withVectors } from './betweennessVectors.ts';
import type { Graph } from './csr.ts';
import { fastestEngine } from './webAssembly.ts';

/**
 * Betweenness: for how many pairs of others an actor lies between them, each pair counted by the share of its shortest paths
 * that pass the actor: b(v) = Σ_{s≠v≠t} σ(s, t | v) / σ(s, t). Unordered pairs where undirected, ordered ones where directed;
 * the ends of a path are not between. Ties count as one step each, whatever their strength.
 *
 * Freeman 1977, Sociometry 40(1), doi:10.2307/3033543; computed after Brandes 2001, Journal of Mathematical Sociology 25(2),
 * doi:10.1080/0022250X.2001.9990249, in biconnected parts (`betweennessBlocks.ts`), many sources together where distances are
 * short (`betweennessBatch.ts`; in WebAssembly, `betweennessVectors.ts`), and one by one where they are not, as in path-like networks (`betweennessSearch.ts`).
 *
 * O(n·m) time at worst, O(n + m) memory. Isolates and pendants have 0; pairs that are not connected count for nobody.
 */
export function betweenness(graph: Graph, engine = fastestEngine()): Float64Array {
  const prepared = prepareBetweenness(graph);
  const found = betweennessFrom(prepared, 0, prepared.actors.length, engine);
  return betweennessOf(graph, [found, partedPairs(prepared)]);
}

/** What the searches share. Its sources are the places of the blocks: `actors.length` of them, any range on its own. */
export function prepareBetweenness(graph: Graph): Blocks {
  return blocksOf(graph);
}

/** What the sources `first` … `last − 1` add to each actor's betweenness, over ordered pairs. */
export function betweennessFrom(
  prepared: Blocks,
  first: number,
  last: number,
  engine = fastestEngine(),
): Float64Array {
  const sums = new Float64Array(prepared.order);
  const search = searchFor(prepared);
  const searchWith = (together: Together): void =>
    eachBlock(prepared, first, last, (block, from, to) => {
      search.block = block;
      const worth = to - from >= FEWEST;
      if (worth) together.begin(block);
      for (let source = from; source < to; source += together.most) {
        const count = Math.min(together.most, to - source);
        if (count >= FEWEST && together.add(source, count)) continue;
        for (let k = 0; k < count; k++) addDependencies(prepared, search, source + k, sums);
      }
      if (worth) together.end();
    });
  if (engine === 'WebAssembly') withVectors(prepared, sums, searchWith);
  else searchWith(searchesTogether(prepared, sums));
  return sums;
}

/** The pairs that removing an actor would part, over ordered pairs: of no block, and so of no range. */
export function partedPairs({ parted }: Blocks): Float64Array {
  return parted.map((pairs) => 2 * pairs);
}

/** Betweenness from all that was added over ordered pairs: by ranges that make up all sources, and parted pairs. */
export function betweennessOf(
  { order, directed }: Pick<Graph, 'order' | 'directed'>,
  added: readonly Float64Array[],
): Float64Array {
  const values = new Float64Array(order);
  for (const sums of added) for (let v = 0; v < order; v++) values[v]! += sums[v]!;
  if (!directed) for (let v = 0; v < order; v++) values[v]! /= 2;
  return values;
}

/** Pairs of others an actor could lie between: the largest betweenness there can be. */
export function mostBetweenness(order: number, directed: boolean): number {
  return ((order - 1) * (order - 2)) / (directed ? 1 : 2);
}

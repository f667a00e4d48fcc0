import { blocksOf, eachBlock } from './betweennessBlocks.ts';
import { breadthFirst, countManyPaths, countPaths, searchFor, shareOfMany } from './betweennessSearch.ts';
import { positionOf, type Graph } from './csr.ts';

/**
 * Edge betweenness: for how many pairs of actors a tie lies between them, each pair counted by the share of its shortest paths
 * that take the tie. Unordered pairs where undirected, ordered where directed; a tie's own ends are a pair too.
 *
 * Girvan & Newman 2002, PNAS 99(12), doi:10.1073/pnas.122653799; Brandes 2008, Social Networks 30(2),
 * doi:10.1016/j.socnet.2007.11.001. By biconnected parts, as betweenness; a bridge has the product of the sizes of its sides.
 *
 * One number for each position of `graph.out.targets`, the same at both positions of an undirected tie. O(n·m) time,
 * O(n + m) memory.
 */
export function edgeBetweenness(graph: Graph): Float64Array {
  const blocks = blocksOf(graph);
  const { starts, actors, weights, out } = blocks;
  const sums = new Float64Array(out.targets.length);
  const search = searchFor(blocks);
  const { distances, counts, dependencies, reached } = search;
  eachBlock(blocks, 0, actors.length, (block, from, to) => {
    search.block = block;
    const start = starts[block]!;
    for (let source = from; source < to; source++) {
      const times = weights[start + source]!;
      const count = breadthFirst(blocks, search, source);
      const many = !countPaths(blocks, search, count);
      if (many) countManyPaths(blocks, search, count);
      for (let n = count - 1; n >= 0; n--) {
        const v = reached[n]!;
        const beyond = distances[v]! + 1;
        let dependency = 0;
        for (let i = out.offsets[start + v]!; i < out.offsets[start + v + 1]!; i++) {
          const w = out.targets[i]!;
          if (distances[w] !== beyond) continue;
          const share = many ? shareOfMany(search, v, w) : counts[v]! / counts[w]!;
          const through = share * (weights[start + w]! + dependencies[w]!);
          sums[i]! += times * through;
          dependency += through;
        }
        dependencies[v] = dependency;
      }
      for (let n = 0; n < count; n++) distances[reached[n]!] = -1;
    }
  });

  const values = new Float64Array(graph.out.targets.length);
  for (let block = 0; block < starts.length - 1; block++) {
    const start = starts[block]!;
    for (let p = start; p < starts[block + 1]!; p++)
      for (let i = out.offsets[p]!; i < out.offsets[p + 1]!; i++)
        values[positionOf(graph.out, actors[p]!, actors[start + out.targets[i]!]!)] = sums[i]!;
  }
  if (graph.directed) return values;
  // From either end of a pair the other way round along the tie: both, and half for the pair counted twice.
  for (let v = 0; v < graph.order; v++)
    for (let i = graph.out.offsets[v]!; i < graph.out.offsets[v + 1]!; i++) {
      const w = graph.out.targets[i]!;
      if (w < v) continue;
      const back = positionOf(graph.out, w, v);
      values[i] = values[back] = (values[i]! + values[back]!) / 2;
    }
  for (let bridge = 0; bridge < blocks.bridged.length; bridge++) {
    const u = blocks.bridges[2 * bridge]!;
    const v = blocks.bridges[2 * bridge + 1]!;
    values[positionOf(graph.out, u, v)] = values[positionOf(graph.out, v, u)] = blocks.bridged[bridge]!;
  }
  return values;
}

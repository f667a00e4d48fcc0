import { sourcesOf, type Graph } from './csr.ts';

/**
 * Betweenness of actors and ties straight from its definition, for tests: all distances in whole numbers of any size, all
 * numbers of shortest paths, every triple. O(n³) and slow.
 */
export function betweennessByDefinition(
  graph: Graph,
  lengthOf: (strength: number) => bigint = () => 1n,
): { readonly actors: number[]; readonly ties: number[] } {
  const { order, directed, out } = graph;
  const sources = sourcesOf(out);
  const lengths = [...sources].map((_, i) => lengthOf(out.strengths?.[i] ?? 1));
  const all = Array.from({ length: order }, (_, v) => v);
  const distance = all.map((s) => all.map((t): bigint | null => (s === t ? 0n : null)));
  sources.forEach((s, i) => (distance[s]![out.targets[i]!] = lengths[i]!));
  for (const via of all)
    for (const s of all)
      for (const t of all) {
        const [a, b, known] = [distance[s]![via]!, distance[via]![t]!, distance[s]![t]!];
        if (a === null || b === null) continue;
        if (known === null || a + b < known) distance[s]![t] = a + b;
      }
  const paths = all.map((s) => {
    const counts = all.map((t) => (s === t ? 1 : 0));
    const reached = all.filter((t) => t !== s && distance[s]![t] !== null);
    reached.sort((a, b) => (distance[s]![a]! < distance[s]![b]! ? -1 : 1));
    for (const t of reached)
      sources.forEach((u, i) => {
        if (out.targets[i] !== t || distance[s]![u] === null) return;
        if (distance[s]![u]! + lengths[i]! === distance[s]![t]) counts[t]! += counts[u]!;
      });
    return counts;
  });

  const actors = all.map(() => 0);
  const ties = [...sources].map(() => 0);
  const each = directed ? 1 : 1 / 2;
  for (const s of all)
    for (const t of all) {
      const total = distance[s]![t]!;
      if (s === t || total === null) continue;
      for (const v of all) {
        const [before, after] = [distance[s]![v]!, distance[v]![t]!];
        if (v === s || v === t || before === null || after === null || before + after !== total) continue;
        actors[v]! += (each * paths[s]![v]! * paths[v]![t]!) / paths[s]![t]!;
      }
      sources.forEach((u, i) => {
        const w = out.targets[i]!;
        const [before, after] = [distance[s]![u]!, distance[w]![t]!];
        if (before === null || after === null || before + lengths[i]! + after !== total) return;
        ties[i]! += (each * paths[s]![u]! * paths[w]![t]!) / paths[s]![t]!;
      });
    }
  // An undirected tie is one, whichever way it is taken.
  if (directed) return { actors, ties };
  const opposite = [...sources].map((u, i) =>
    sources.findIndex((w, j) => w === out.targets[i] && out.targets[j] === u),
  );
  return { actors, ties: ties.map((value, i) => value + ties[opposite[i]!]!) };
}

/** Brandes' algorithm as printed, one source after the other: the oracle for graphs beyond the reach of the definition. */
export function betweennessAsPrinted({ order, directed, out }: Graph): number[] {
  const values = Array.from({ length: order }, () => 0);
  for (let s = 0; s < order; s++) {
    const distance = values.map(() => -1);
    const paths = values.map(() => 0);
    const before: number[][] = values.map(() => []);
    distance[s] = 0;
    paths[s] = 1;
    const queue = [s];
    for (const v of queue)
      for (const w of out.targets.subarray(out.offsets[v], out.offsets[v + 1])) {
        if (distance[w]! < 0) {
          distance[w] = distance[v]! + 1;
          queue.push(w);
        }
        if (distance[w] === distance[v]! + 1) {
          paths[w]! += paths[v]!;
          before[w]!.push(v);
        }
      }
    const dependency = values.map(() => 0);
    for (const w of queue.reverse()) {
      for (const v of before[w]!) dependency[v]! += (paths[v]! / paths[w]!) * (1 + dependency[w]!);
      if (w !== s) values[w]! += dependency[w]! * (directed ? 1 : 1 / 2);
    }
  }
  return values;
}

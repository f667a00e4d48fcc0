import { buildGraph, positionOf, type Graph } from './csr.ts';

/** Small graphs for tests, written as their ties. */

/** A graph from ties such as 'ab bc'; `names` are the actors in order, a letter each. */
export function tied(names: string, ties: string, directed = false): Graph {
  const pairs = ties === '' ? [] : ties.split(' ');
  return buildGraph({
    order: names.length,
    directed,
    from: Int32Array.from(pairs, ([a]) => names.indexOf(a!)),
    to: Int32Array.from(pairs, ([, b]) => names.indexOf(b!)),
  });
}

export function star(leaves: number): Graph {
  return fromPairs(
    leaves + 1,
    Array.from({ length: leaves }, (_, i) => [0, i + 1]),
  );
}

export function cycle(order: number, directed = false): Graph {
  return fromPairs(
    order,
    Array.from({ length: order }, (_, i) => [i, (i + 1) % order]),
    directed,
  );
}

export function path(order: number, directed = false): Graph {
  return fromPairs(
    order,
    Array.from({ length: order - 1 }, (_, i) => [i, i + 1]),
    directed,
  );
}

export function complete(order: number): Graph {
  const pairs: [number, number][] = [];
  for (let a = 0; a < order; a++) for (let b = a + 1; b < order; b++) pairs.push([a, b]);
  return fromPairs(order, pairs);
}

function fromPairs(order: number, pairs: readonly (readonly number[])[], directed = false): Graph {
  return buildGraph({
    order,
    directed,
    from: Int32Array.from(pairs, ([a]) => a!),
    to: Int32Array.from(pairs, ([, b]) => b!),
  });
}

/** Two triangles a b c and d e f, joined by the tie from c to d. */
export const twoTriangles = tied('abcdef', 'ab bc ac cd de ef df');
export const twoTrianglesGroups = Int32Array.of(0, 0, 0, 1, 1, 1);

/** Two dyads and an isolate. */
export const scattered = tied('abcde', 'ab cd');

/** Which actors each one reaches along the ties, itself among them, by closing the matrix of ties. */
export function reachability({ order, out }: Graph): boolean[][] {
  const reach = Array.from({ length: order }, (_, a) =>
    Array.from({ length: order }, (_, b) => a === b || positionOf(out, a, b) >= 0),
  );
  for (let k = 0; k < order; k++)
    for (let a = 0; a < order; a++)
      for (let b = 0; b < order; b++) if (reach[a]![k] && reach[k]![b]) reach[a]![b] = true;
  return reach;
}

/** Distances in steps by relaxing every pair over every actor; infinite where there is no way. */
export function distanceMatrix({ order, out }: Graph): number[][] {
  const d = Array.from({ length: order }, (_, a) =>
    Array.from({ length: order }, (_, b) => (a === b ? 0 : positionOf(out, a, b) >= 0 ? 1 : Infinity)),
  );
  for (let k = 0; k < order; k++)
    for (let a = 0; a < order; a++)
      for (let b = 0; b < order; b++) d[a]![b] = Math.min(d[a]![b]!, d[a]![k]! + d[k]![b]!);
  return d;
}

/** The graph among the actors that `keep` says, renumbered in their order. */
export function among(graph: Graph, keep: (actor: number) => boolean): Graph {
  const actors = Array.from({ length: graph.order }, (_, v) => v).filter(keep);
  const pairs: [number, number][] = [];
  actors.forEach((a, i) =>
    actors.forEach((b, j) => {
      if (positionOf(graph.out, a, b) >= 0 && (graph.directed || i < j)) pairs.push([i, j]);
    }),
  );
  return fromPairs(actors.length, pairs, graph.directed);
}

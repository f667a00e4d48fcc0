import { buildGraph, symmetrised, type Graph, type Hygiene } from './kernels/csr.ts';
import type { Partition, View } from './measures/measure.ts';

/** A graph with what its actors are called and what is known of them. */
export interface Network {
  readonly graph: Graph;
  /** The id of each actor. */
  readonly ids: readonly string[];
  /** What is known of the actors, by attribute; `null` where it is not known of one. */
  readonly attributes: ReadonlyMap<string, readonly (string | null)[]>;
  readonly hygiene: Hygiene;
}

export interface NetworkRecord {
  readonly directed: boolean;
  readonly nodes: readonly { readonly id: string; readonly attributes: Readonly<Record<string, string>> }[];
  /** A tie without a strength counts 1. */
  readonly ties: readonly { readonly source: string; readonly target: string; readonly strength?: number }[];
}

export class NetworkError extends Error {}

/** @throws NetworkError for a node that is there twice and a tie to a node that is not there. */
export function networkOf({ directed, nodes, ties }: NetworkRecord): Network {
  const index = new Map<string, number>();
  for (const { id } of nodes) {
    if (index.has(id)) throw new NetworkError(`The node “${id}” is listed twice.`);
    index.set(id, index.size);
  }
  const from = new Int32Array(ties.length);
  const to = new Int32Array(ties.length);
  const strengths = ties.some(({ strength }) => strength !== undefined)
    ? new Float64Array(ties.length)
    : null;
  ties.forEach(({ source, target, strength = 1 }, i) => {
    const end = (id: string): number => {
      const found = index.get(id);
      if (found === undefined)
        throw new NetworkError(`Tie ${i + 1} names the node “${id}”, which is not listed.`);
      return found;
    };
    from[i] = end(source);
    to[i] = end(target);
    if (!(strength > 0 && strength < Infinity))
      throw new NetworkError(
        `Tie ${i + 1}, from “${source}” to “${target}”, has the strength ${strength}: it must be a positive number.`,
      );
    if (strengths) strengths[i] = strength;
  });
  const names = new Set(nodes.flatMap(({ attributes }) => Object.keys(attributes)));
  const { hygiene, ...graph } = buildGraph({ order: nodes.length, directed, from, to, strengths });
  return {
    graph,
    ids: [...index.keys()],
    attributes: new Map(
      [...names].map((name) => [name, nodes.map(({ attributes }) => attributes[name] ?? null)]),
    ),
    hygiene,
  };
}

/** The views in which a network can be measured. */
export function viewsOf({ graph }: Pick<Network, 'graph'>): readonly View[] {
  return graph.directed ? ['directed', 'symmetrised'] : ['undirected'];
}

export function graphIn(graph: Graph, view: View): Graph {
  return view === 'symmetrised' ? symmetrised(graph) : graph;
}

/**
 * The actors in groups by an attribute, the groups in the code-point order of their labels; an actor without a value is in
 * none (−1).
 */
export function partitionBy(name: string, values: readonly (string | null)[]): Partition {
  const labels = [...new Set(values.filter((value) => value !== null))].sort(byCodePoint);
  const index = new Map(labels.map((label, group) => [label, group]));
  return {
    name,
    labels,
    groups: Int32Array.from(values, (value) => (value === null ? -1 : index.get(value)!)),
  };
}

/** The order of the code points of two texts, the same on every machine. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

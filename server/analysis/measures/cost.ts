import type { Graph } from '../kernels/csr.ts';
import { LOCAL, NATIONAL, STATE, type Levels } from '../kernels/nationalToLocal.ts';
import type { Partition } from './measure.ts';

/** What computing costs, where that can be too much on a large network: the descriptor of a refusal. */
export interface Cost {
  /** What takes long, in words that begin a clause: 'exact betweenness'. */
  readonly what: string;
  /** How long it takes on one thread, roughly: measured on networks like alliances, right within a factor of three or so. */
  seconds(graph: Graph, partition: Partition | null): number;
  /** Whether threads share it. */
  readonly isShared?: true;
  /** What to ask instead, in a sentence. */
  instead(graph: Graph): string;
}

/** Actors times entries of the rows: what a search from everybody looks at. */
const visits = ({ order, out }: Graph): number => order * out.targets.length;
const log2 = ({ order }: Graph): number => Math.log2(Math.max(2, order));

/** Entries of the rows looked at in a second. */
const BETWEENNESS = 1.5e9;
const DISTANCES = 1.5e10;
const WEIGHTED = 4e8;
const EDGES = 4e7;
const WITHOUT_EACH = 2.5e7;
const LINKED = 2e8;
const PAIRS = 3.5e7;
const TWO_PATHS = 5e7;
const SAMPLED = 2e5;

const sampledInstead = (graph: Graph): string =>
  `Betweenness sampled within 0.01 takes about ${Math.ceil(graph.out.targets.length / SAMPLED)} s; or narrow the scope by place, issue or level.`;

export const exactBetweenness: Cost = {
  what: 'exact betweenness',
  seconds: (graph) => visits(graph) / BETWEENNESS,
  isShared: true,
  instead: sampledInstead,
};

export const weightedBetweennessCost: Cost = {
  what: 'betweenness by the lengths of ties',
  seconds: (graph) => (visits(graph) * log2(graph)) / WEIGHTED,
  instead: sampledInstead,
};

export const edgeBetweennessCost: Cost = {
  what: 'betweenness of ties',
  seconds: (graph) => visits(graph) / EDGES,
  instead: () => `Bridges, the ties that alone join two parts, are found at once; or narrow the scope.`,
};

export const allDistances: Cost = {
  what: 'distances between all actors',
  seconds: (graph) => visits(graph) / DISTANCES,
  isShared: true,
  instead: () => `Degree and PageRank are computed at once for networks of this size; or narrow the scope.`,
};

export const allLengths: Cost = {
  what: 'distances between all actors by the lengths of ties',
  seconds: (graph) => (visits(graph) * log2(graph)) / WEIGHTED,
  instead: () => `Distances in steps take a fraction of that; or narrow the scope by place, issue or level.`,
};

export const distancesWithoutEach: Cost = {
  what: 'distances without each of the actors in turn',
  seconds: (graph) => visits(graph) / WITHOUT_EACH,
  instead: () => `Fragmentation by parts (F), of the same measure, is found at once; or narrow the scope.`,
};

export const twoStepPaths: Cost = {
  what: 'crediting each pair to all its brokers',
  seconds({ order, out: { offsets } }) {
    let paths = 0;
    for (let v = 0; v < order; v++) paths += (offsets[v + 1]! - offsets[v]!) ** 2;
    return paths / TWO_PATHS;
  },
  instead: () => `Brokerage itself, of which this is a share, takes seconds; or narrow the scope.`,
};

export const upperBounds: Cost = {
  what: 'the common superiors of all pairs',
  seconds: ({ order }) => order ** 3 / 1e10,
  instead: () => `Connectedness and efficiency of the same measure are found at once; or narrow the scope.`,
};

/** For measures that search from some of the actors only, by their level. */
export function searchesByLevel(levelsIn: (partition: Partition) => Levels): {
  readonly linked: Cost;
  readonly span: Cost;
} {
  const countOf = (partition: Partition | null, levels: readonly number[]): number =>
    partition ? levelsIn(partition).filter((level) => levels.includes(level)).length : 0;
  const rows = ({ out }: Graph): number => out.targets.length;
  return {
    linked: {
      what: 'finding whom everybody links',
      seconds: (graph, partition) => (countOf(partition, [STATE, LOCAL]) * rows(graph)) / LINKED,
      instead: () =>
        `Sole bridges are found at once for networks of this size; or narrow the scope by place, issue or level.`,
    },
    span: {
      what: 'span',
      seconds: (graph, partition) =>
        (Math.min(countOf(partition, [NATIONAL]), countOf(partition, [LOCAL])) * rows(graph)) / PAIRS,
      instead: () =>
        `Sole bridges are found at once for networks of this size; or narrow the scope by place, issue or level.`,
    },
  };
}

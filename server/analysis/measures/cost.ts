import { tell, type Message } from '../../model/message.ts';
import type { Graph } from '../kernels/csr.ts';
import { LOCAL, NATIONAL, STATE, type Levels } from '../kernels/nationalToLocal.ts';
import type { Partition } from './measure.ts';

/** What computing costs, where that can be too much on a large network: the descriptor of a refusal. */
export interface Cost {
  /** What takes long, in words that begin a clause: 'exact betweenness'. */
  readonly what: Message;
  /** How long it takes on one thread, roughly: measured on networks like alliances, right within a factor of three or so. */
  seconds(graph: Graph, partition: Partition | null): number;
  /** Whether threads share it. */
  readonly isShared?: true;
  /** What to ask instead, in a sentence. */
  instead(graph: Graph): Message;
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

const sampledInstead = (graph: Graph): Message =>
  tell(
    'Betweenness sampled within 0.01 takes about {seconds} s; or narrow the scope by place, issue or level.',
    { seconds: Math.ceil(graph.out.targets.length / SAMPLED) },
  );

export const exactBetweenness: Cost = {
  what: tell('exact betweenness'),
  seconds: (graph) => visits(graph) / BETWEENNESS,
  isShared: true,
  instead: sampledInstead,
};

export const weightedBetweennessCost: Cost = {
  what: tell('betweenness by the lengths of ties'),
  seconds: (graph) => (visits(graph) * log2(graph)) / WEIGHTED,
  instead: sampledInstead,
};

export const edgeBetweennessCost: Cost = {
  what: tell('betweenness of ties'),
  seconds: (graph) => visits(graph) / EDGES,
  instead: () => tell('Bridges, the ties that alone join two parts, are found at once; or narrow the scope.'),
};

export const allDistances: Cost = {
  what: tell('distances between all actors'),
  seconds: (graph) => visits(graph) / DISTANCES,
  isShared: true,
  instead: () =>
    tell('Degree and PageRank are computed at once for networks of this size; or narrow the scope.'),
};

export const allLengths: Cost = {
  what: tell('distances between all actors by the lengths of ties'),
  seconds: (graph) => (visits(graph) * log2(graph)) / WEIGHTED,
  instead: () =>
    tell('Distances in steps take a fraction of that; or narrow the scope by place, issue or level.'),
};

export const distancesWithoutEach: Cost = {
  what: tell('distances without each of the actors in turn'),
  seconds: (graph) => visits(graph) / WITHOUT_EACH,
  instead: () =>
    tell('Fragmentation by parts (F), of the same measure, is found at once; or narrow the scope.'),
};

export const twoStepPaths: Cost = {
  what: tell('crediting each pair to all its brokers'),
  seconds({ order, out: { offsets } }) {
    let paths = 0;
    for (let v = 0; v < order; v++) paths += (offsets[v + 1]! - offsets[v]!) ** 2;
    return paths / TWO_PATHS;
  },
  instead: () => tell('Brokerage itself, of which this is a share, takes seconds; or narrow the scope.'),
};

export const upperBounds: Cost = {
  what: tell('the common superiors of all pairs'),
  seconds: ({ order }) => order ** 3 / 1e10,
  instead: () =>
    tell('Connectedness and efficiency of the same measure are found at once; or narrow the scope.'),
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
      what: tell('finding whom everybody links'),
      seconds: (graph, partition) => (countOf(partition, [STATE, LOCAL]) * rows(graph)) / LINKED,
      instead: () =>
        tell(
          'Sole bridges are found at once for networks of this size; or narrow the scope by place, issue or level.',
        ),
    },
    span: {
      what: tell('span'),
      seconds: (graph, partition) =>
        (Math.min(countOf(partition, [NATIONAL]), countOf(partition, [LOCAL])) * rows(graph)) / PAIRS,
      instead: () =>
        tell(
          'Sole bridges are found at once for networks of this size; or narrow the scope by place, issue or level.',
        ),
    },
  };
}

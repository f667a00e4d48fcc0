import type { Graph } from '../kernels/csr.ts';
import {
  fourCycleClosure,
  normedBetweenness,
  normedCloseness,
  normedDegree,
  pairClustering,
  redundancy as redundancyOf,
  twoModeDensity as densityOf,
  twoModeOf,
  type TwoMode,
} from '../kernels/twoMode.ts';
import { betweennessIn } from './betweenness.ts';
import { allDistances, exactBetweenness, type Cost } from './cost.ts';
import { stepsFrom } from './distances.ts';
import {
  WITHOUT_DIRECTION,
  type Convention,
  type Measure,
  type MeasureInput,
  type Partition,
} from './measure.ts';

/**
 * Measures of networks of two modes: for partitions into exactly two groups with no tie inside either, such as actors and the
 * coalitions they belong to. Where the partition is not such a one, every value is undefined.
 */
const notTwoMode =
  'the network is not of two modes: choose ties of membership or participation alone, and coalitions and campaigns as actors; where one of them belongs to another there are more than two';
const norms = ['Borgatti & Everett 1997, Social Networks 19(3), doi:10.1016/S0378-8733(96)00301-2'];
const latapy = [
  'Latapy, Magnien & Del Vecchio 2008, Social Networks 30(1), doi:10.1016/j.socnet.2007.04.006',
];
const NORMED = 'normalized(Borgatti-Everett 1997)';

/** Whether a partition is into exactly two groups with no tie inside either. */
export function isOfTwoModes(
  { order, out: { offsets, targets } }: Graph,
  { groups, labels }: Partition,
): boolean {
  if (labels.length !== 2 || groups.includes(-1)) return false;
  for (let v = 0; v < order; v++)
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) if (groups[v] === groups[targets[i]!]) return false;
  return true;
}

function modesIn(input: MeasureInput): TwoMode | null {
  return input.once('two modes', () => {
    const { graph, partition } = input;
    return isOfTwoModes(graph, partition!) ? twoModeOf(graph, Uint8Array.from(partition!.groups)) : null;
  });
}

function ofNodes(
  id: string,
  label: string,
  compute: (network: TwoMode, input: MeasureInput) => Float64Array,
  { undefinedWhen = notTwoMode, cost }: { undefinedWhen?: string; cost?: Cost } = {},
): readonly Convention[] {
  return [
    {
      id,
      label,
      views: WITHOUT_DIRECTION,
      partition: 'modes',
      undefinedWhen,
      ...(cost && { cost }),
      compute: (input) => {
        const network = modesIn(input);
        return network ? compute(network, input) : new Float64Array(input.graph.order).fill(NaN);
      },
    },
  ];
}

function ofNetwork(id: string, label: string, compute: (network: TwoMode) => number): readonly Convention[] {
  return [
    {
      id,
      label,
      views: WITHOUT_DIRECTION,
      partition: 'modes',
      undefinedWhen: notTwoMode,
      compute: (input) => {
        const network = modesIn(input);
        return network ? compute(network) : NaN;
      },
    },
  ];
}

export const twoModeDegree: Measure = {
  name: 'twomode.degree',
  short: 'Two-mode degree',
  label: 'Degree among two modes',
  about: 'actor',
  unit: 'share of the other mode',
  meaning: 'The share of all coalitions an actor is in, or of all actors a coalition has.',
  formula: 'd(v) / n of the other mode',
  references: norms,
  complexity: 'O(n)',
  treatment: 'Isolates have 0. Disconnected parts change nothing.',
  conventions: ofNodes(NORMED, 'shares of the largest possible', normedDegree),
};

export const twoModeBetweenness: Measure = {
  name: 'twomode.betweenness',
  short: 'Two-mode betweenness',
  label: 'Betweenness among two modes',
  about: 'actor',
  unit: 'share of the largest possible',
  meaning:
    'How often an actor or a coalition lies on the shortest paths between others, as a share of the most that one of its kind can.',
  formula: 'b(v) / b of the middle of the most centralized network of two modes of these sizes',
  references: norms,
  complexity: 'O(n m) time, O(n + m) memory',
  treatment: 'Isolates have 0. Pairs that are not connected count for nobody.',
  conventions: ofNodes(
    NORMED,
    'shares of the largest possible',
    (network, input) => normedBetweenness(network, betweennessIn(input)),
    { cost: exactBetweenness },
  ),
};

export const twoModeCloseness: Measure = {
  name: 'twomode.closeness',
  short: 'Two-mode closeness',
  label: 'Closeness among two modes',
  about: 'actor',
  unit: 'share of the largest possible',
  meaning: 'How near an actor or a coalition is to all others, of either kind.',
  formula: '(n′ + 2(n − 1)) / Σ_u d(v, u), n of its own mode, n′ of the other',
  references: norms,
  complexity: 'O(n m) time, O(n + m) memory',
  treatment:
    'Where not everybody is reached, the sum is over those who are, and the value is multiplied by their share. Isolates have 0.',
  conventions: ofNodes(
    NORMED,
    'shares of the largest possible',
    (network, input) => normedCloseness(network, stepsFrom(input, 'out')),
    { cost: allDistances },
  ),
};

export const twoModeDensity: Measure = {
  name: 'twomode.density',
  short: 'Two-mode density',
  label: 'Density among two modes',
  about: 'graph',
  unit: 'share of pairs',
  meaning: 'The share of all pairs of an actor and a coalition that are tied.',
  formula: 'm / (n n′)',
  references: norms,
  complexity: 'O(1)',
  treatment: 'Isolates count.',
  conventions: ofNetwork('share of pairs', 'share of pairs', densityOf),
};

export const twoModeClustering: Measure = {
  name: 'twomode.clustering',
  short: 'Two-mode clustering',
  brokersScore: 'low',
  label: 'Clustering among two modes',
  about: 'actor',
  unit: 'share of coalitions',
  meaning: 'How much of what an actor and those it meets are in, they are in together, on average.',
  formula: 'the mean over u with N(u) ∩ N(v) ≠ ∅ of |N(u) ∩ N(v)| / |N(u) ∪ N(v)|',
  references: latapy,
  complexity: 'O(Σ d²)',
  treatment: 'Disconnected parts change nothing.',
  conventions: ofNodes('latapy_dot', 'shared of all of either', pairClustering, {
    undefinedWhen: `nobody shares anything with the node, or ${notTwoMode}`,
  }),
};

export const twoModeClosure: Measure = {
  name: 'twomode.closure',
  short: 'Two-mode closure',
  label: 'Closure among two modes',
  about: 'graph',
  unit: 'share of chains of three ties',
  meaning: 'How often two who share one coalition share another one too.',
  formula: '4 · cycles of four ties / chains of three ties',
  references: [
    'Robins & Alexander 2004, Computational & Mathematical Organization Theory 10, doi:10.1023/B:CMOT.0000032580.12184.c0',
  ],
  complexity: 'O(Σ d²)',
  treatment: 'Isolates change nothing.',
  conventions: ofNetwork('robins_alexander', 'four-cycles', fourCycleClosure),
};

export const twoModeRedundancy: Measure = {
  name: 'twomode.redundancy',
  short: 'Redundancy',
  brokersScore: 'low',
  label: 'Redundancy among two modes',
  about: 'actor',
  unit: 'share of pairs of coalitions',
  meaning:
    'The share of pairs of an actor’s coalitions that others link too: at 0 only this actor links any two of them.',
  formula: '|{pairs of N(v) with another common neighbour}| / (d(d − 1)/2)',
  references: latapy,
  complexity: 'O(Σ over nodes of the ties of their coalitions)',
  treatment: 'Disconnected parts change nothing.',
  conventions: ofNodes('Latapy', 'share of pairs linked by others too', redundancyOf, {
    undefinedWhen: `the node has fewer than two ties, or ${notTwoMode}`,
  }),
};

/** To be offered for networks of two modes, with the partition into modes. */
export const twoModeMeasures: readonly Measure[] = [
  twoModeDegree,
  twoModeBetweenness,
  twoModeCloseness,
  twoModeDensity,
  twoModeClustering,
  twoModeClosure,
  twoModeRedundancy,
];

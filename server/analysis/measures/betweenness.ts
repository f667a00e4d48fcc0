import { betweenness as pairsBetween, mostBetweenness } from '../kernels/betweenness.ts';
import { edgeBetweenness as pairsAcross } from '../kernels/edgeBetweenness.ts';
import { sampledBetweenness } from '../kernels/sampledBetweenness.ts';
import { weightedBetweenness } from '../kernels/weightedBetweenness.ts';
import type { LengthOf } from '../kernels/weightedBetweennessLengths.ts';
import { edgeBetweennessCost, exactBetweenness, weightedBetweennessCost } from './cost.ts';
import { EVERY_VIEW, type Convention, type Measure, type MeasureInput } from './measure.ts';

/** How exact the sampled convention is. */
const EPSILON = 0.01;
const DELTA = 0.1;

/** Betweenness in pairs; centralization reads it too. */
export const betweennessIn = (input: MeasureInput): Float64Array =>
  input.once('betweenness', () => pairsBetween(input.graph));

const weighted = (id: string, lengthOf: LengthOf, label: string): Convention => ({
  id: `{view},weighted(distance=${id}),raw`,
  label,
  short: `length ${id}`,
  views: EVERY_VIEW,
  strengths: true,
  cost: weightedBetweennessCost,
  compute: ({ graph }) => weightedBetweenness(graph, lengthOf),
});

export const betweenness: Measure = {
  name: 'betweenness',
  label: 'Betweenness',
  about: 'actor',
  unit: 'pairs of actors',
  meaning:
    'For how many pairs of others an actor lies on the shortest way between them. Where a pair has several shortest ways, each counts for its share.',
  formula: 'b(v) = Σ_{s≠v≠t} σ(s, t | v) / σ(s, t); normalized: / ((n−1)(n−2)/2), directed / ((n−1)(n−2))',
  references: [
    'Freeman 1977, Sociometry 40(1), doi:10.2307/3033543',
    'Brandes 2001, Journal of Mathematical Sociology 25(2), doi:10.1080/0022250X.2001.9990249',
    'Riondato & Kornaropoulos 2016, Data Mining and Knowledge Discovery 30(2), doi:10.1007/s10618-015-0423-0',
    'Puzis et al. 2015, Journal of Complex Networks 3(1), doi:10.1093/comnet/cnu016',
  ],
  complexity: 'O(n·m) time, with lengths O(n·m·log n); O(n + m) memory',
  treatment:
    'Each pair once where ties have no direction, each ordered pair where they have. The ends of a way are not between. Isolates and actors with one tie have 0. Pairs that are not connected count for nobody. Isolates count in n. Equally long ways are told exactly, strengths taken as the decimals they were written as.',
  conventions: [
    {
      id: '{view},raw',
      label: 'pairs, ties one step each',
      views: EVERY_VIEW,
      cost: exactBetweenness,
      compute: betweennessIn,
    },
    {
      id: '{view},normalized',
      label: 'share of all pairs of others, ties one step each',
      short: 'share',
      views: EVERY_VIEW,
      undefinedWhen: 'fewer than three actors',
      cost: exactBetweenness,
      compute(input) {
        const most = mostBetweenness(input.graph.order, input.graph.directed);
        return betweennessIn(input).map((pairs) => pairs / most);
      },
    },
    {
      id: `{view},sampled(epsilon=${EPSILON},delta=${DELTA}),share of pairs`,
      label: `share of all pairs, estimated from shortest paths drawn at random: with probability ${1 - DELTA} every value is within ${EPSILON} of the true one`,
      short: 'sampled',
      views: EVERY_VIEW,
      undefinedWhen: 'fewer than two actors',
      compute({ graph }) {
        const { values, pairs } = sampledBetweenness(graph, { epsilon: EPSILON, delta: DELTA, seed: 1 });
        return values.map((value) => value / pairs);
      },
    },
    weighted('1/w', 'reciprocal', 'pairs, a strong tie a short way: a tie of strength w is 1/w long'),
    weighted('w', 'strength', 'pairs, strengths as distances: a tie of strength w is w long'),
  ],
};

export const edgeBetweenness: Measure = {
  name: 'edge_betweenness',
  label: 'Betweenness of ties',
  short: 'Tie betweenness',
  about: 'tie',
  unit: 'pairs of actors',
  meaning:
    'For how many pairs of actors a tie lies on the shortest way between them. Where a pair has several shortest ways, each counts for its share.',
  formula: 'b(e) = Σ_{s≠t} σ(s, t | e) / σ(s, t)',
  references: [
    'Girvan & Newman 2002, PNAS 99(12), doi:10.1073/pnas.122653799',
    'Brandes 2008, Social Networks 30(2), doi:10.1016/j.socnet.2007.11.001',
  ],
  complexity: 'O(n·m) time, O(n + m) memory',
  treatment:
    'Each pair once where ties have no direction, each ordered pair where they have. The two ends of a tie are a pair that it connects. Strengths are not read. Pairs that are not connected count for no tie.',
  conventions: [
    {
      id: '{view},raw',
      label: 'pairs, ties one step each',
      views: EVERY_VIEW,
      cost: edgeBetweennessCost,
      compute: ({ graph }) => pairsAcross(graph),
    },
  ],
};

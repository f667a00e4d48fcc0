import { triadCensus, weakTransitivity } from '../kernels/censusTriads.ts';
import {
  barratClustering,
  fagioloClustering,
  localClustering,
  meanClustering,
  onnelaClustering,
  transitivity as transitivityOf,
  triangles,
} from '../kernels/clustering.ts';
import { WITHOUT_DIRECTION, type Measure, type MeasureInput } from './measure.ts';

const trianglesIn = (input: MeasureInput): Float64Array =>
  input.once('triangles', () => triangles(input.graph));

const localIn = (input: MeasureInput): Float64Array =>
  input.once('local clustering', () => localClustering(input.graph, trianglesIn(input)));

export const triadsIn = (input: MeasureInput): ReturnType<typeof triadCensus> =>
  input.once('triad census', () => triadCensus(input.graph));

const wattsStrogatz = 'Watts & Strogatz 1998, Nature 393, doi:10.1038/30918';
const tooFew = 'the actor has fewer than two ties, and so no pair of neighbours';
const complexity = 'O(m^1.5) time at most, O(n + m) memory';

export const localClusteringMeasure: Measure = {
  name: 'clustering.local',
  brokersScore: 'low',
  label: 'Local clustering',
  about: 'actor',
  unit: 'share of pairs',
  meaning:
    'How many of an actor’s neighbours are tied to each other, as a share of all pairs of them. High: a tight circle. Low: others meet through this actor.',
  formula:
    'C(v) = triangles at v / (d(d − 1)/2); Barrat: Σ over triangles of (w(v,a) + w(v,b)) / (s(v)(d − 1)); Onnela: 2 Σ ∛(ŵŵŵ) / (d(d − 1)), ŵ = w / max w; Fagiolo: [(A + Aᵀ)³](v,v) / 2(d(d − 1) − 2 d↔), d the sum of ties in and out, d↔ those both ways',
  references: [
    wattsStrogatz,
    'Barrat et al. 2004, PNAS 101(11), doi:10.1073/pnas.0400087101',
    'Onnela et al. 2005, Physical Review E 71, doi:10.1103/PhysRevE.71.065103',
    'Fagiolo 2007, Physical Review E 76, doi:10.1103/PhysRevE.76.026107',
  ],
  complexity,
  treatment:
    'Isolates and actors with one tie have no pair of neighbours: 0 or undefined, as the convention says. Direction is set aside but for Fagiolo’s.',
  conventions: [
    {
      id: '{view},NaN if degree<2',
      label: 'undefined with fewer than two ties',
      views: WITHOUT_DIRECTION,
      undefinedWhen: tooFew,
      compute: localIn,
    },
    {
      id: '{view},0 if degree<2',
      label: '0 with fewer than two ties',
      short: '0 if none',
      views: WITHOUT_DIRECTION,
      compute: (input) => localIn(input).map((value) => (Number.isNaN(value) ? 0 : value)),
    },
    {
      id: '{view},weighted Barrat,NaN if degree<2',
      label: 'pairs by the strength of the actor’s own ties (Barrat)',
      short: 'Barrat',
      views: WITHOUT_DIRECTION,
      strengths: true,
      undefinedWhen: tooFew,
      compute: ({ graph }) => barratClustering(graph),
    },
    {
      id: '{view},weighted Onnela (networkx)',
      label: 'triangles by the strength of all three ties (Onnela); 0 with fewer than two ties',
      short: 'Onnela',
      views: WITHOUT_DIRECTION,
      strengths: true,
      compute: ({ graph }) => onnelaClustering(graph),
    },
    {
      id: 'directed Fagiolo',
      label: 'triangles of any direction (Fagiolo); 0 where there could be none',
      short: 'Fagiolo',
      views: ['directed'],
      compute: ({ graph }) => fagioloClustering(graph),
    },
  ],
};

export const averageClustering: Measure = {
  name: 'clustering.average',
  label: 'Average clustering',
  about: 'graph',
  unit: 'share of pairs',
  meaning: 'How tight the circles around actors are on average.',
  formula: 'the mean of C(v)',
  references: [wattsStrogatz],
  complexity,
  treatment:
    'Actors with fewer than two ties, isolates among them, count as 0 or are left out: this alone can change the value a lot. Direction is set aside.',
  conventions: [
    {
      id: '{view},nodes with degree<2 count 0',
      label: 'actors with fewer than two ties count as 0',
      views: WITHOUT_DIRECTION,
      undefinedWhen: 'there are no actors',
      compute: (input) => meanClustering(localIn(input), 'zero'),
    },
    {
      id: '{view},nodes with degree<2 excluded',
      label: 'actors with fewer than two ties left out',
      short: 'two ties or more',
      views: WITHOUT_DIRECTION,
      undefinedWhen: 'no actor has two ties',
      compute: (input) => meanClustering(localIn(input), 'left out'),
    },
  ],
};

export const transitivity: Measure = {
  name: 'transitivity',
  label: 'Transitivity',
  about: 'graph',
  unit: 'share of two-step paths',
  meaning: 'How often two actors who are tied to the same third are tied to each other.',
  formula:
    '3 · triangles / connected triples; with direction, the share of paths i → j → k of different actors with i → k',
  references: [
    'Newman, Strogatz & Watts 2001, Physical Review E 64, doi:10.1103/PhysRevE.64.026118',
    'Wasserman & Faust 1994, Social Network Analysis, doi:10.1017/CBO9780511815478, section 6.3',
  ],
  complexity,
  treatment: 'Isolates and actors with one tie change nothing.',
  conventions: [
    {
      id: '{view},global (3*triangles/connected triples)',
      label: 'ties whichever way they point',
      views: WITHOUT_DIRECTION,
      undefinedWhen: 'no actor has two ties',
      compute: (input) => transitivityOf(input.graph, trianglesIn(input)),
    },
    {
      id: 'directed,weak (sna)',
      label: 'along the direction of ties',
      short: 'directed',
      views: ['directed'],
      undefinedWhen: 'there is no path of two ties between different actors',
      compute: (input) => weakTransitivity(triadsIn(input)),
    },
  ],
};

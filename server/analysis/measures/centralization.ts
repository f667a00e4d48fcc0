import {
  centralization,
  largestArcDegreeSum,
  largestBetweennessSum,
  largestClosenessSum,
  largestDegreeSum,
} from '../kernels/centralization.ts';
import { freemanCloseness } from '../kernels/closeness.ts';
import { degrees } from '../kernels/degree.ts';
import { betweennessIn } from './betweenness.ts';
import { allDistances, exactBetweenness } from './cost.ts';
import { stepsFrom } from './distances.ts';
import {
  EVERY_VIEW,
  WITHOUT_DIRECTION,
  type Convention,
  type Measure,
  type MeasureInput,
} from './measure.ts';

const shared = {
  about: 'graph',
  unit: '1',
  formula: 'C = Σ_v (max_u c(u) − c(v)) / the same sum where it is largest',
  references: ['Freeman 1978, Social Networks 1(3), doi:10.1016/0378-8733(78)90021-7'],
} as const;

const degreeConvention = (
  id: string,
  [label, short]: readonly [string] | readonly [string, string],
  views: Convention['views'],
  values: (input: MeasureInput) => Float64Array,
  largest: (order: number) => number,
): Convention => ({
  id,
  label,
  ...(short !== undefined && { short }),
  views,
  undefinedWhen: 'fewer than three actors',
  compute: (input) =>
    input.graph.order < 3 ? NaN : centralization(values(input), largest(input.graph.order)),
});

export const degreeCentralization: Measure = {
  ...shared,
  name: 'centralization.degree',
  label: 'Centralization by degree',
  meaning: 'How far the ties gather on one actor: 0 where all have as many, 1 in a star.',
  complexity: 'O(n)',
  treatment:
    'The largest sum is that of a star without self-ties: with direction, one whose ties all point to (in) or from (out) the centre, or both ways (all).',
  conventions: [
    degreeConvention(
      '{view},Freeman,no loops',
      ['against a star'],
      WITHOUT_DIRECTION,
      ({ graph }) => degrees(graph.out),
      (order) => largestDegreeSum(order, false),
    ),
    degreeConvention(
      'in,Freeman,no loops',
      ['ties that come in, against a star of ties to its centre', 'in'],
      ['directed'],
      ({ graph }) => degrees(graph.in),
      largestArcDegreeSum,
    ),
    degreeConvention(
      'out,Freeman,no loops',
      ['ties that go out, against a star of ties from its centre', 'out'],
      ['directed'],
      ({ graph }) => degrees(graph.out),
      largestArcDegreeSum,
    ),
    degreeConvention(
      'all(total degree),Freeman,no loops',
      ['ties that come in and go out, against a star of reciprocated ties', 'in and out'],
      ['directed'],
      ({ graph }) => {
        const into = degrees(graph.in);
        return degrees(graph.out).map((out, v) => out + into[v]!);
      },
      (order) => largestDegreeSum(order, true),
    ),
  ],
};

export const betweennessCentralization: Measure = {
  ...shared,
  name: 'centralization.betweenness',
  label: 'Centralization by betweenness',
  meaning: 'How far all shortest ways pass one actor: 0 where all have as many, 1 in a star.',
  complexity: 'that of betweenness',
  treatment: 'With direction, the star’s ties are reciprocated. Unconnected parts lower it.',
  conventions: [
    {
      id: '{view},Freeman',
      label: 'against a star',
      views: EVERY_VIEW,
      undefinedWhen: 'fewer than three actors',
      cost: exactBetweenness,
      compute: (input) =>
        centralization(betweennessIn(input), largestBetweennessSum(input.graph.order, input.graph.directed)),
    },
  ],
};

/** Where nobody reaches everybody, all of Freeman's closeness is 0 by convention, and says nothing of the network's shape. */
function ofCloseness(input: MeasureInput): number {
  const { order, directed } = input.graph;
  const values = freemanCloseness(stepsFrom(input, 'out'));
  return order >= 3 && values.some((value) => value > 0)
    ? centralization(values, largestClosenessSum(order, directed))
    : NaN;
}

export const closenessCentralization: Measure = {
  ...shared,
  name: 'centralization.closeness',
  label: 'Centralization by closeness',
  meaning: 'How far one actor is nearer to all others than they are: 0 where all are as near, 1 in a star.',
  complexity: 'that of closeness',
  treatment:
    'By Freeman’s convention of closeness, 0 for an actor that does not reach everybody. With direction, the star’s ties go out from its centre and its other actors count as 1/n close, the bound in use elsewhere; a network that is just such a star passes 1, by n/(n−1).',
  conventions: [
    {
      id: '{view},Freeman',
      label: 'against a star',
      views: WITHOUT_DIRECTION,
      undefinedWhen: 'fewer than three actors, or nobody reaches everybody',
      cost: allDistances,
      compute: ofCloseness,
    },
    {
      id: 'out,Freeman',
      label: 'distances from the actor to others, against a star of ties from its centre',
      short: 'out',
      views: ['directed'],
      undefinedWhen: 'fewer than three actors, or nobody reaches everybody',
      cost: allDistances,
      compute: ofCloseness,
    },
  ],
};

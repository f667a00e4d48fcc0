import type { Rows } from '../kernels/csr.ts';
import { diameter, distances, meanDistance, type Distances } from '../kernels/distances.ts';
import { weightedDistances } from '../kernels/distancesWeighted.ts';
import { allDistances } from './cost.ts';
import { EVERY_VIEW, type Measure, type MeasureInput } from './measure.ts';

/** Distances in steps from each actor (`out`) or to it (`in`); closeness, harmonic and centralization read them too. */
export function stepsFrom(input: MeasureInput, way: 'out' | 'in'): Distances {
  const { graph } = input;
  const back: Rows = way === 'out' ? graph.in : graph.out;
  return input.once(`distances ${graph.directed ? way : 'out'}`, () => distances(graph[way], back));
}

/** Distances where a tie of strength w is 1/w long. */
export function lengthsFrom(input: MeasureInput, way: 'out' | 'in'): Distances {
  const { graph } = input;
  return input.once(`weighted distances ${graph.directed ? way : 'out'}`, () =>
    weightedDistances(graph[way]),
  );
}

export const distance: Measure = {
  name: 'distance',
  label: 'Distance',
  about: 'graph',
  unit: 'steps',
  meaning: 'How many steps apart the actors are: at most, and on average.',
  formula: 'diameter = max d(s, t); mean = Σ d(s, t) / number of connected pairs',
  references: ['Harary, Norman & Cartwright 1965, Structural Models, Wiley'],
  complexity: 'O(n·m) time, divided by up to 256 where distances are short; O(n + m) memory',
  treatment:
    'Only pairs that are connected count: where there are several parts, each pair within a part. With direction, ordered pairs of which the first reaches the second.',
  conventions: [
    {
      id: '{view},diameter of largest finite',
      label: 'largest distance between two connected actors',
      short: 'largest',
      views: EVERY_VIEW,
      undefinedWhen: 'there are no ties',
      cost: allDistances,
      compute: (input) => diameter(stepsFrom(input, 'out')),
    },
    {
      id: '{view},mean over connected pairs',
      label: 'mean over connected pairs',
      short: 'mean',
      views: EVERY_VIEW,
      undefinedWhen: 'there are no ties',
      cost: allDistances,
      compute: (input) => meanDistance(stepsFrom(input, 'out')),
    },
  ],
};

import { degrees, strengths } from '../kernels/degree.ts';
import { WITHOUT_DIRECTION, type Convention, type Measure } from './measure.ts';

const sum = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, v) => value + b[v]!);

function conventions(count: typeof degrees, undirected: Convention['id']): readonly Convention[] {
  return [
    {
      id: undirected,
      label: 'ties, whichever way they point',
      views: WITHOUT_DIRECTION,
      compute: ({ graph }) => count(graph.out),
    },
    {
      id: 'in',
      label: 'ties that come in',
      short: 'in',
      views: ['directed'],
      compute: ({ graph }) => count(graph.in),
    },
    {
      id: 'out',
      label: 'ties that go out',
      short: 'out',
      views: ['directed'],
      compute: ({ graph }) => count(graph.out),
    },
    {
      id: 'all',
      label: 'ties that come in and ties that go out',
      short: 'in and out',
      views: ['directed'],
      compute: ({ graph }) => sum(count(graph.in), count(graph.out)),
    },
  ];
}

const treatment = 'Isolates have 0. Disconnected parts change nothing.';

export const degree: Measure = {
  name: 'degree',
  label: 'Degree',
  about: 'actor',
  unit: 'ties',
  meaning: 'How many others an actor is tied to directly.',
  formula: 'd(v) = |{u : u tied to v}|',
  references: ['Freeman 1978, Social Networks 1(3), doi:10.1016/0378-8733(78)90021-7'],
  complexity: 'O(n)',
  treatment,
  conventions: conventions(degrees, '{view}'),
};

export const strength: Measure = {
  name: 'strength',
  label: 'Strength',
  about: 'actor',
  unit: 'sum of strengths',
  meaning: 'How strong an actor’s direct ties are, added up.',
  formula: 's(v) = Σ_u w(v, u)',
  references: ['Barrat et al. 2004, PNAS 101(11), doi:10.1073/pnas.0400087101'],
  complexity: 'O(n + m)',
  treatment,
  conventions: conventions(strengths, '{view}').map((convention) => ({ ...convention, strengths: true })),
};

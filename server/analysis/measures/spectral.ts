import { katz as katzOf } from '../kernels/katz.ts';
import {
  eigenvectorCentralization as centralizationOf,
  leadingEigenvector,
  scaledToMaximum,
  type LeadingEigenvector,
} from '../kernels/eigenvector.ts';
import { pageRank as pageRankOf } from '../kernels/pageRank.ts';
import {
  EVERY_VIEW,
  shortOf,
  WITHOUT_DIRECTION,
  type Convention,
  type Measure,
  type MeasureInput,
} from './measure.ts';

type Ties = 'in' | 'out';

function leading(input: MeasureInput, ties: Ties, valued: boolean): LeadingEigenvector {
  return input.once(`leading eigenvector, ${ties}, ${valued ? 'weighted' : 'unweighted'}`, () =>
    leadingEigenvector(input.graph, ties, valued),
  );
}

const SCALES = [
  {
    scale: 'max=1',
    label: 'the largest value 1',
    brief: [],
    of: ({ vector }: LeadingEigenvector) => scaledToMaximum(vector),
  },
  {
    scale: 'norm2',
    label: 'the squares of the values sum to 1',
    brief: ['norm 1'],
    of: ({ vector }: LeadingEigenvector) => vector,
  },
] as const;
const TIES = [
  { ties: 'in', label: 'by those that name it' },
  { ties: 'out', label: 'by those it names' },
] as const;
const STRENGTHS = [
  { valued: false, part: '', label: '', brief: [] },
  { valued: true, part: 'weighted,', label: ', strong ties counting more', brief: ['strengths'] },
] as const;

const noCycle = 'the ties form no cycle, so that nothing can be handed round';
const noTies = 'there are no ties';

const references = [
  'Bonacich 1972, Journal of Mathematical Sociology 2(1), doi:10.1080/0022250X.1972.9989806',
  'Rothblum 1975, Linear Algebra and its Applications 12(3), doi:10.1016/0024-3795(75)90050-6',
];
const treatment =
  'Only the parts with the leading eigenvalue have values above 0, with directions also those downstream of them; isolates have 0. Where several parts share the leading eigenvalue, the values are not unique: the multiplicity says so, and each part is given the values it would take from equal starts.';
const eigenComplexity = 'O(steps · (n + m)) time, O(n) memory';

export const eigenvector: Measure = {
  name: 'eigenvector',
  label: 'Eigenvector centrality',
  short: 'Eigenvector',
  about: 'actor',
  unit: '1',
  meaning: 'How well an actor is connected to others who are themselves well connected.',
  formula: 'x(v) = (1/λ) Σ_u A(u, v) x(u), λ the largest eigenvalue',
  references,
  complexity: eigenComplexity,
  treatment,
  conventions: SCALES.flatMap(({ scale, label, brief, of }) =>
    STRENGTHS.flatMap(({ valued, part, label: strong, brief: strongly }): Convention[] => [
      {
        id: `{view},${part}${scale}`,
        label: `${label}${strong}`,
        ...shortOf([...strongly, ...brief]),
        views: WITHOUT_DIRECTION,
        ...(valued && { strengths: true }),
        undefinedWhen: noTies,
        compute: (input) => of(leading(input, 'in', valued)),
      },
      ...TIES.map(({ ties, label: by }): Convention => ({
        id: `{view},${ties}-ties,${part}${scale}`,
        label: `${by}, ${label}${strong}`,
        ...shortOf([ties, ...strongly, ...brief]),
        views: ['directed'],
        ...(valued && { strengths: true }),
        undefinedWhen: noCycle,
        compute: (input) => of(leading(input, ties, valued)),
      })),
    ]),
  ),
};

export const leadingEigenvalue: Measure = {
  name: 'eigenvector',
  label: 'Leading eigenvalue',
  about: 'graph',
  unit: '1',
  meaning:
    'By how much a quantity handed along the ties grows at each step; and whether eigenvector centrality is unique (multiplicity 1) or several parts of the network each have a solution of their own.',
  formula: 'λ = max {|z| : Ax = zx}; the number of independent x ≥ 0 with Ax = λx',
  references,
  complexity: eigenComplexity,
  treatment:
    'The largest over the parts of the network; the multiplicity counts the parts, not the roundings. 0 without ties, or without a cycle of directed ties, and then the multiplicity is the number of actors.',
  conventions: [
    {
      id: '{view},leading eigenvalue',
      label: 'the eigenvalue',
      views: EVERY_VIEW,
      compute: (input) => leading(input, 'in', false).value,
    },
    {
      id: '{view},multiplicity of leading eigenvalue',
      label: 'how many parts share it',
      short: 'multiplicity',
      views: EVERY_VIEW,
      compute: (input) => leading(input, 'in', false).multiplicity,
    },
  ],
};

export const eigenvectorCentralization: Measure = {
  name: 'centralization.eigenvector',
  label: 'Eigenvector centralization',
  about: 'graph',
  unit: 'share of the largest possible',
  meaning: 'How far the best connected actor stands out from the others, by eigenvector centrality.',
  formula: 'Σ_v (max x − x(v)) / the largest such sum: n − 2 with max x = 1, (n − 2)/√2 with Σ x² = 1',
  references: ['Freeman 1978, Social Networks 1(3), doi:10.1016/0378-8733(78)90021-7', ...references],
  complexity: eigenComplexity,
  treatment:
    'The sums are held against two tied actors among isolates, so that a star stays below 1. Not unique where the vector is not.',
  conventions: [
    {
      scale: 'max=1',
      id: '{view},max=1 scaling (igraph theoretical max)',
      label: SCALES[0].label,
      short: undefined,
    },
    { scale: 'norm2', id: '{view},norm2', label: SCALES[1].label, short: 'norm 1' },
  ].map(({ scale, id, label, short }): Convention => ({
    id,
    label,
    ...(short !== undefined && { short }),
    views: WITHOUT_DIRECTION,
    undefinedWhen: 'there are no ties, or fewer than three actors',
    compute: (input) =>
      centralizationOf(leading(input, 'in', false).vector, scale === 'max=1' ? 'max=1' : 'norm2'),
  })),
};

export const pageRank: Measure = {
  name: 'pagerank',
  label: 'PageRank',
  about: 'actor',
  unit: 'share of visits',
  meaning:
    'How often someone would come by an actor who follows ties at random, now and then beginning anywhere.',
  formula: 'x(v) = (1 − d)/n + d Σ_u x(u) w(u, v)/s(u), d = 0.85; what has no outgoing ties hands on to all',
  references: ['Brin & Page 1998, Computer Networks 30(1–7), doi:10.1016/S0169-7552(98)00110-X'],
  complexity: 'O(rounds · (n + m)) time, O(n) memory',
  treatment:
    'Directed ties are followed as they point, others either way. Isolates have the least value, above 0. Disconnected parts share the visits by their numbers of actors.',
  conventions: [
    {
      id: 'd=0.85,unweighted',
      label: 'every tie equally likely to be followed',
      views: ['directed'],
      compute: ({ graph }) => pageRankOf(graph, { valued: false }),
    },
    {
      id: 'd=0.85,weighted',
      label: 'strong ties more likely to be followed',
      short: 'strengths',
      views: ['directed'],
      strengths: true,
      compute: ({ graph }) => pageRankOf(graph, { valued: true }),
    },
    {
      id: '{view},d=0.85,unweighted',
      label: 'every tie equally likely to be followed, either way',
      short: 'either way',
      views: WITHOUT_DIRECTION,
      compute: ({ graph }) => pageRankOf(graph, { valued: false }),
    },
    {
      id: '{view},d=0.85,weighted',
      label: 'strong ties more likely to be followed, either way',
      short: 'strengths, either way',
      views: WITHOUT_DIRECTION,
      strengths: true,
      compute: ({ graph }) => pageRankOf(graph, { valued: true }),
    },
  ],
};

export const katz: Measure = {
  name: 'katz',
  label: 'Katz status',
  about: 'actor',
  unit: 'walks, longer ones counting less',
  meaning: 'How many chains of ties lead to an actor, each further step counting less.',
  formula: 'x = 1 + αAᵀx, α = 0.5/λ, λ the leading eigenvalue',
  references: ['Katz 1953, Psychometrika 18(1), doi:10.1007/BF02289026'],
  complexity: 'O(rounds · (n + m)) time, O(n) memory',
  treatment:
    'The chain of no ties counts, so that an isolate has 1. Disconnected parts change each other only through λ.',
  conventions: STRENGTHS.flatMap(({ valued, part, label, brief }): Convention[] => [
    {
      id: `{view},${part}alpha=0.5/lambda`,
      label: `all ties${label}`,
      ...shortOf(brief),
      views: WITHOUT_DIRECTION,
      ...(valued && { strengths: true }),
      undefinedWhen: noTies,
      compute: (input) => katzBy(input, 'in', valued),
    },
    ...TIES.map(({ ties, label: by }): Convention => ({
      id: `{view},${ties}-ties,${part}alpha=0.5/lambda`,
      label: `${by}${label}`,
      ...shortOf([ties, ...brief]),
      views: ['directed'],
      ...(valued && { strengths: true }),
      undefinedWhen: noCycle,
      compute: (input) => katzBy(input, ties, valued),
    })),
  ]),
};

function katzBy(input: MeasureInput, ties: Ties, valued: boolean): Float64Array {
  const eigenvalue = leading(input, ties, valued).value;
  return katzOf(input.graph, { ties, valued, eigenvalue, relativeAttenuation: 0.5 });
}

import {
  degreeAssortativity as degreeAssortativityOf,
  mixingOf,
  nominalAssortativity as nominalAssortativityOf,
} from '../kernels/assortativity.ts';
import {
  eiIndex,
  eiOfActors,
  eiOfGroups,
  eiPermutation,
  eiRange,
  expectedEi,
  pairCounts,
  tieCounts,
  type TieCounts,
} from '../kernels/eiIndex.ts';
import {
  EVERY_VIEW,
  WITHOUT_DIRECTION,
  type Convention,
  type Measure,
  type MeasureInput,
  type MeasureValues,
} from './measure.ts';

const newman = 'Newman 2003, Physical Review E 67, doi:10.1103/PhysRevE.67.026126';

export const degreeAssortativity: Measure = {
  name: 'assortativity.degree',
  label: 'Degree assortativity',
  about: 'graph',
  unit: 'correlation',
  meaning:
    'Whether actors with many ties are tied to others with many (above 0) or to others with few, as in a star (below 0).',
  formula:
    'Pearson’s correlation of the degrees at the two ends of ties; with direction, of the source’s out-degree and the target’s in-degree',
  references: ['Newman 2002, Physical Review Letters 89, doi:10.1103/PhysRevLett.89.208701', newman],
  complexity: 'O(n + m)',
  treatment: 'Isolates do not count.',
  conventions: [
    {
      id: '{view}',
      label: 'degrees',
      views: WITHOUT_DIRECTION,
      undefinedWhen: 'all ties join actors of one degree',
      compute: ({ graph }) => degreeAssortativityOf(graph),
    },
    {
      id: 'directed(out-in)',
      label: 'out-degree of the source, in-degree of the target',
      short: 'out–in',
      views: ['directed'],
      undefinedWhen: 'the degrees at one end of all ties are the same',
      compute: ({ graph }) => degreeAssortativityOf(graph),
    },
  ],
};

const groupsOf = ({ partition }: MeasureInput): Int32Array => partition!.groups;

const groupTreatment =
  'Actors without a group are left out together with their ties. Ties count 1 each, whatever their strength.';

export const nominalAssortativity: Measure = {
  name: 'assortativity.nominal',
  label: 'Assortativity by group',
  about: 'graph',
  unit: 'share of the most there could be',
  meaning:
    'How much more often ties stay within groups than chance would have it: 1 where all do, 0 as by chance, below 0 where groups avoid themselves.',
  formula: 'r = (Σ e_gg − Σ a_g b_g) / (1 − Σ a_g b_g)',
  references: [newman],
  complexity: 'O(n + m)',
  treatment: groupTreatment,
  conventions: [
    {
      id: '{view},{group}',
      label: 'by the groups',
      views: EVERY_VIEW,
      partition: 'chosen',
      undefinedWhen: 'there are no ties, or all are of one group',
      compute: (input) => nominalAssortativityOf(mixingOf(input.graph, groupsOf(input))),
    },
  ],
};

const countsIn = (input: MeasureInput): TieCounts =>
  input.once('tie counts', () => tieCounts(input.graph, groupsOf(input)));

/** What the measures about E-I have in common. */
const ei = {
  unit: 'index from −1 to 1',
  references: ['Krackhardt & Stern 1988, Social Psychology Quarterly 51(2), doi:10.2307/2786835'],
  complexity: 'O(n + m)',
  treatment: `${groupTreatment} Isolates count in group sizes only.`,
} as const;

/** Ties without direction counted once, or arcs. */
const tiesOrArcs = (
  compute: (input: MeasureInput) => MeasureValues,
  undefinedWhen?: string,
): Convention[] => [
  {
    id: '{view} ties,group={group}',
    label: 'each tie once',
    views: WITHOUT_DIRECTION,
    partition: 'chosen',
    ...(undefinedWhen !== undefined && { undefinedWhen }),
    compute,
  },
  {
    id: 'directed arcs,group={group}',
    label: 'each direction of a tie by itself',
    short: 'arcs',
    views: ['directed'],
    partition: 'chosen',
    ...(undefinedWhen !== undefined && { undefinedWhen }),
    compute,
  },
];

const noTies = 'there are no ties between actors with a group';

export const eiGlobal: Measure = {
  ...ei,
  name: 'ei_index.global',
  label: 'E-I index',
  about: 'graph',
  meaning: 'Whether ties lead out of groups (towards 1) or stay within them (towards −1).',
  formula: '(E − I) / (E + I), E ties between groups, I ties within',
  conventions: tiesOrArcs((input) => eiIndex(countsIn(input)), noTies),
};

export const eiExternal: Measure = {
  ...ei,
  name: 'ei_index.external_ties',
  label: 'Ties between groups',
  about: 'graph',
  unit: 'ties',
  meaning: 'How many ties join actors of different groups.',
  formula: 'E',
  conventions: tiesOrArcs((input) => countsIn(input).external),
};

export const eiInternal: Measure = {
  ...ei,
  name: 'ei_index.internal_ties',
  label: 'Ties within groups',
  about: 'graph',
  unit: 'ties',
  meaning: 'How many ties join actors of the same group.',
  formula: 'I',
  conventions: tiesOrArcs((input) => countsIn(input).internal),
};

export const eiGroup: Measure = {
  ...ei,
  name: 'ei_index.group',
  label: 'E-I index of groups',
  about: 'graph',
  meaning: 'For each group, whether its actors’ ties lead out of it (towards 1) or stay within (towards −1).',
  formula:
    '(E_g − I_g) / (E_g + I_g) over the ends of ties at the actors of g, a tie within counting from both',
  conventions: [
    {
      id: '{view}, degree-based (internal ties counted from both ends),group={group}',
      label: 'a tie within the group counts from both ends',
      views: WITHOUT_DIRECTION,
      partition: 'chosen',
      undefinedWhen: 'no actor of the group has a tie',
      compute: ({ graph, partition }) => {
        const { groups, labels } = partition!;
        const values = eiOfGroups(graph, groups, labels.length);
        return Object.fromEntries(labels.map((label, group) => [label, values[group]!]));
      },
    },
  ],
};

export const eiActor: Measure = {
  ...ei,
  name: 'ei_index.node',
  label: 'E-I index',
  about: 'actor',
  meaning: 'Whether an actor’s ties lead out of its group (1: all) or stay within it (−1: all).',
  formula: '(E_v − I_v) / (E_v + I_v) over the ties of v',
  conventions: [
    {
      id: '{view},group={group}',
      label: 'over the actor’s ties',
      views: WITHOUT_DIRECTION,
      partition: 'chosen',
      undefinedWhen: 'the actor has no group, or no tie to an actor with one',
      compute: (input) => eiOfActors(input.graph, groupsOf(input)),
    },
  ],
};

export const eiExpected: Measure = {
  ...ei,
  name: 'ei_index.expected',
  label: 'Expected E-I index',
  about: 'graph',
  meaning:
    'The E-I index that groups of these sizes would have on average if they had nothing to do with ties.',
  formula: '1 − 2 Σ n_g(n_g − 1) / (n(n − 1))',
  complexity: 'O(n)',
  conventions: [
    {
      id: 'exact, random relabelling of nodes (group sizes fixed),group={group}',
      label: 'over all ways to hand out the places in groups',
      views: ['directed', 'undirected'],
      partition: 'chosen',
      undefinedWhen: 'fewer than two actors have a group',
      compute: (input) => expectedEi(pairCounts(groupsOf(input))),
    },
  ],
};

const rangeIn = (input: MeasureInput): ReturnType<typeof eiRange> =>
  eiRange(countsIn(input), pairCounts(groupsOf(input)));

const bound = (which: 'least' | 'most'): Measure['conventions'] => [
  {
    id: 'given number of ties and group sizes,{view},group={group}',
    label: 'with as many ties and groups of these sizes',
    views: WITHOUT_DIRECTION,
    partition: 'chosen',
    undefinedWhen: noTies,
    compute: (input) => rangeIn(input)[which],
  },
];

export const eiMost: Measure = {
  ...ei,
  name: 'ei_index.max_possible',
  label: 'Largest possible E-I index',
  about: 'graph',
  meaning: 'The E-I index if as many ties as fit led between groups.',
  formula: '(E − I) / m with E = min(m, pairs between groups)',
  conventions: bound('most'),
};

export const eiLeast: Measure = {
  ...ei,
  name: 'ei_index.min_possible',
  label: 'Smallest possible E-I index',
  about: 'graph',
  meaning: 'The E-I index if as many ties as fit stayed within groups.',
  formula: '(E − I) / m with I = min(m, pairs within groups)',
  conventions: bound('least'),
};

const DRAWS = 2000;
const SEED = 1;

export const eiPermutationTest: Measure = {
  ...ei,
  name: 'ei_index.permutation',
  label: 'Chance of such an E-I index',
  about: 'graph',
  unit: 'share of draws',
  meaning:
    'How likely an E-I index as small, as large, or as far from the expected one would be if groups had nothing to do with ties.',
  formula: `(1 + draws as extreme) / (1 + ${DRAWS}), the places in groups handed to the actors at random in each draw`,
  complexity: `O(${DRAWS}(n + m))`,
  conventions: tiesOrArcs((input) => {
    const { mean, deviation, pLow, pHigh, pTwoSided } = eiPermutation(
      input.graph,
      groupsOf(input),
      DRAWS,
      SEED,
    );
    return { mean, deviation, pLow, pHigh, pTwoSided };
  }, noTies),
};

/** In the order in which lists show them. */
export const eiMeasures: readonly Measure[] = [
  eiGlobal,
  eiActor,
  eiGroup,
  eiInternal,
  eiExternal,
  eiExpected,
  eiLeast,
  eiMost,
  eiPermutationTest,
];

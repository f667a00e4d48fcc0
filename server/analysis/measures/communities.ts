import { leidenRuns, type CommunityRuns } from '../kernels/leidenRuns.ts';
import { modularity as modularityOf } from '../kernels/modularity.ts';
import {
  EVERY_VIEW,
  shortOf,
  WITHOUT_DIRECTION,
  type Convention,
  type Measure,
  type MeasureInput,
} from './measure.ts';

/** How often communities are looked for, from seed 1 on. */
const RUNS = 10;
const STRENGTHS = [
  { valued: false, part: '', label: 'ties counted', brief: [] },
  { valued: true, part: 'weighted,', label: 'ties by their strengths', brief: ['strengths'] },
] as const;
const leidenReference = 'Traag, Waltman & van Eck 2019, Scientific Reports 9, doi:10.1038/s41598-019-41695-z';
const modularityReferences = [
  'Newman & Girvan 2004, Physical Review E 69, doi:10.1103/PhysRevE.69.026113',
  'Leicht & Newman 2008, Physical Review Letters 100, doi:10.1103/PhysRevLett.100.118703',
];
const noTies = 'there are no ties';

function runs(input: MeasureInput, valued: boolean): CommunityRuns {
  return input.once(`communities, ${valued ? 'weighted' : 'unweighted'}`, () =>
    leidenRuns(input.graph, { seed: 1, runs: RUNS, valued }),
  );
}

const id = (part: string): string => `{view},${part}leiden,best of ${RUNS} seeds`;

export const community: Measure = {
  name: 'community',
  brokersScore: 'neither',
  label: 'Community',
  about: 'actor',
  unit: 'number of the community',
  meaning:
    'The group an actor falls into when the network is divided so that most ties lie within groups. The numbers are names only; 0 is the largest.',
  formula:
    'the partition with the highest Q of ten runs of the Leiden algorithm, resolution 1, seeds 1 to 10',
  references: [leidenReference],
  complexity: 'O(n + m) a round in practice',
  treatment: 'Every community is connected; isolates are communities of their own.',
  conventions: STRENGTHS.map(({ valued, part, label, brief }): Convention => ({
    id: id(part),
    label,
    ...shortOf(brief),
    views: WITHOUT_DIRECTION,
    ...(valued && { strengths: true }),
    comparedAs: 'partition',
    compute: (input) => Float64Array.from(runs(input, valued).groups),
  })),
};

export const modularity: Measure = {
  name: 'modularity',
  label: 'Modularity',
  about: 'graph',
  unit: 'share of ties',
  meaning:
    'How many more of the ties lie within groups than would if actors kept their numbers of ties but not their partners.',
  formula: 'Q = Σ_c [L_c/m − (K_c/2m)²]; with directions Q = Σ_c [L_c/m − K_c^out K_c^in/m²]',
  references: modularityReferences,
  complexity: 'O(n + m)',
  treatment: 'Isolates change nothing. An actor without a group counts as a group of its own.',
  conventions: [
    ...STRENGTHS.map(({ valued, part, label, brief }): Convention => ({
      id: `{view},${part}partition={group}`,
      label: `of the groups of an attribute, ${label}`,
      ...shortOf(brief),
      views: EVERY_VIEW,
      partition: 'chosen',
      ...(valued && { strengths: true }),
      undefinedWhen: noTies,
      compute: ({ graph, partition }) => modularityOf(graph, partition!.groups, { valued }),
    })),
    ...STRENGTHS.map(({ valued, part, label, brief }): Convention => ({
      id: id(part),
      label: `of the communities found, ${label}`,
      ...shortOf(['best', ...brief]),
      views: WITHOUT_DIRECTION,
      ...(valued && { strengths: true }),
      undefinedWhen: noTies,
      compute: (input) => runs(input, valued).modularity,
    })),
  ],
};

export const communityAgreement: Measure = {
  name: 'community_agreement',
  label: 'Agreement on communities',
  short: 'Agreement',
  about: 'graph',
  unit: 'adjusted Rand index',
  meaning:
    'How far ten runs agree on the communities: 1 where they always come out the same, near 0 where the division is arbitrary.',
  formula: 'the mean adjusted Rand index of all pairs of runs',
  references: [
    'Hubert & Arabie 1985, Journal of Classification 2(1), doi:10.1007/BF01908075',
    leidenReference,
  ],
  complexity: 'O(n log n) a pair of runs',
  treatment: 'Isolates agree in every run.',
  conventions: STRENGTHS.map(({ valued, part, label, brief }): Convention => ({
    id: id(part),
    label,
    ...shortOf(brief),
    views: WITHOUT_DIRECTION,
    ...(valued && { strengths: true }),
    compute: (input) => runs(input, valued).agreement,
  })),
};

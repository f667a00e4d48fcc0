import {
  constraint as constraintOf,
  contacts,
  effectiveSize as effectiveSizeOf,
  efficiency as efficiencyOf,
  hierarchy as hierarchyOf,
  type Contacts,
  type HolesOptions,
} from '../kernels/structuralHoles.ts';
import {
  EVERY_VIEW,
  WITHOUT_DIRECTION,
  type Convention,
  type Measure,
  type MeasureInput,
} from './measure.ts';

const undefinedWhen = 'the actor has no ties';

function contactsOf(input: MeasureInput, options: HolesOptions): Contacts {
  return input.once(`contacts ${options.within} ${options.strengths}`, () => contacts(input.graph, options));
}

/** The whole network, the ego network, and the whole network by strengths. */
function conventions(
  compute: (contacts: Contacts) => Float64Array,
  names: { readonly whole: string; readonly ego: readonly Pick<Convention, 'id' | 'views' | 'short'>[] },
): readonly Convention[] {
  return [
    {
      id: `{view},${names.whole}`,
      label: 'all ties of the contacts count',
      views: EVERY_VIEW,
      undefinedWhen,
      compute: (input) => compute(contactsOf(input, { within: 'whole network', strengths: false })),
    },
    ...names.ego.map((ego): Convention => ({
      short: 'ego network',
      ...ego,
      label: 'only ties among the actor and its contacts count',
      undefinedWhen,
      compute: (input) => compute(contactsOf(input, { within: 'ego network', strengths: false })),
    })),
    {
      id: `{view},weighted,${names.whole}`,
      label: 'all ties of the contacts count, by their strength',
      short: 'strengths',
      views: ['directed', 'undirected'],
      strengths: true,
      undefinedWhen,
      compute: (input) => compute(contactsOf(input, { within: 'whole network', strengths: true })),
    },
  ];
}

const ego = [{ id: '{view},ego-network', views: EVERY_VIEW }];
const burt = 'Burt 1992, Structural Holes, Harvard University Press, doi:10.4159/9780674029095';
const complexity = 'O(m^1.5), near linear in practice; O(n + m) memory';
const shares =
  'p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki); m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj); j and q are contacts of i, j ≠ q';
const treatment =
  'A directed tie counts towards both ends; ties both ways count twice. Isolates are undefined. Disconnected parts do not touch each other.';

export const constraint: Measure = {
  name: 'constraint',
  brokersScore: 'low',
  label: 'Constraint',
  about: 'actor',
  unit: '1',
  meaning:
    'How little room an actor has because its contacts are tied to one another: high where all of its ties lead back to the same few.',
  formula: `C(i) = Σ_j (p_ij + Σ_q p_iq p_qj)². ${shares}`,
  references: [burt],
  complexity,
  treatment,
  conventions: conventions(constraintOf, { whole: 'whole-network', ego }),
};

export const effectiveSize: Measure = {
  name: 'effective_size',
  label: 'Effective size',
  about: 'actor',
  unit: 'contacts',
  meaning: 'How many of an actor’s contacts are not already reached through its other contacts.',
  formula: `E(i) = Σ_j (1 − Σ_q p_iq m_jq); without strengths and directions d − 2t/d, for t ties among d contacts. ${shares}`,
  references: [
    burt,
    'Borgatti 1997, Structural holes: unpacking Burt’s redundancy measures, Connections 20(1)',
  ],
  complexity,
  treatment,
  conventions: conventions(effectiveSizeOf, {
    whole: 'whole-network (Burt)',
    ego: [
      { id: '{view},Borgatti 1997: n-2t/n (= ego-network)', views: WITHOUT_DIRECTION },
      { id: '{view},ego-network', views: ['directed'], short: 'ego network, directed' },
    ],
  }),
};

export const efficiency: Measure = {
  name: 'efficiency',
  label: 'Efficiency',
  about: 'actor',
  unit: 'share of contacts',
  meaning:
    'Which share of an actor’s contacts is not redundant: 1 where none of them are tied to one another.',
  formula: 'E(i) / d(i), for effective size E and d contacts',
  references: [burt],
  complexity,
  treatment,
  conventions: conventions(efficiencyOf, { whole: 'whole-network', ego }),
};

export const hierarchy: Measure = {
  name: 'hierarchy',
  brokersScore: 'low',
  label: 'Hierarchy of constraint',
  short: 'Hierarchy',
  about: 'actor',
  unit: '1',
  meaning:
    'Whether an actor’s constraint comes from one contact (1) or from all of them alike (0): the Coleman–Theil index of disorder.',
  formula: `H(i) = Σ_j x_j ln x_j / (d ln d), x_j = c_ij d / C(i), c_ij = (p_ij + Σ_q p_iq p_qj)², d contacts; 1 where d = 1. ${shares}`,
  references: [burt],
  complexity,
  treatment,
  conventions: conventions(hierarchyOf, { whole: 'whole-network', ego }),
};

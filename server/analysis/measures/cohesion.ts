import {
  dyadCensus as dyadCensusOf,
  dyadicReciprocity,
  dyadicSymmetry,
  edgewiseReciprocity,
  type DyadCensus,
} from '../kernels/censusDyads.ts';
import {
  connectedness,
  leastUpperBoundedness,
  reachHierarchy,
  treeEfficiency,
} from '../kernels/componentsHierarchy.ts';
import {
  corePeriphery as corePeripheryOf,
  type BetweenIdeal,
  type CorePeriphery,
} from '../kernels/corePeriphery.ts';
import { density as densityOf } from '../kernels/density.ts';
import { triadsIn } from './clustering.ts';
import { strongParts, weakParts } from './components.ts';
import { upperBounds } from './cost.ts';
import {
  EVERY_VIEW,
  shortOf,
  WITHOUT_DIRECTION,
  type Convention,
  type Measure,
  type MeasureInput,
} from './measure.ts';

export const density: Measure = {
  name: 'density',
  label: 'Density',
  about: 'graph',
  unit: 'share of possible ties',
  meaning: 'How many of the ties that could be there are.',
  formula: 'm / (n(n − 1)) with direction, else 2m / (n(n − 1))',
  references: ['Wasserman & Faust 1994, Social Network Analysis, doi:10.1017/CBO9780511815478, section 4.1'],
  complexity: 'O(1)',
  treatment: 'Isolates count among the n actors, so that they lower it.',
  conventions: [
    {
      id: '{view}',
      label: 'of all pairs',
      views: EVERY_VIEW,
      undefinedWhen: 'there are fewer than two actors',
      compute: ({ graph }) => densityOf(graph),
    },
  ],
};

const dyadsIn = (input: MeasureInput): DyadCensus =>
  input.once('dyad census', () => dyadCensusOf(input.graph));
const hollandLeinhardt = 'Holland & Leinhardt 1970, American Journal of Sociology 76(3), doi:10.1086/224954';

export const reciprocity: Measure = {
  name: 'reciprocity',
  label: 'Reciprocity',
  about: 'graph',
  unit: 'share of ties or pairs',
  meaning: 'How often a tie is answered by a tie back.',
  formula: 'M mutual, A one-way and N empty pairs: 2M / (2M + A); M / (M + A); (M + N) / (M + A + N)',
  references: ['Wasserman & Faust 1994, Social Network Analysis, doi:10.1017/CBO9780511815478, section 13.3'],
  complexity: 'O(n + m)',
  treatment: 'Isolates count only where empty pairs do.',
  conventions: [
    {
      id: 'edgewise',
      label: 'the share of ties that are answered',
      views: ['directed'],
      undefinedWhen: 'there are no ties',
      compute: (input) => edgewiseReciprocity(dyadsIn(input)),
    },
    {
      id: 'dyadic, non-null',
      label: 'the share of tied pairs with ties both ways',
      short: 'tied pairs',
      views: ['directed'],
      undefinedWhen: 'there are no ties',
      compute: (input) => dyadicReciprocity(dyadsIn(input)),
    },
    {
      id: 'dyadic (incl. null dyads)',
      label: 'the share of pairs with ties both ways or none',
      short: 'all pairs',
      views: ['directed'],
      undefinedWhen: 'there are fewer than two actors',
      compute: (input) => dyadicSymmetry(dyadsIn(input)),
    },
  ],
};

export const dyadCensus: Measure = {
  name: 'dyad_census',
  label: 'Dyad census',
  about: 'graph',
  unit: 'pairs of actors',
  meaning: 'How many pairs of actors have ties both ways, one way, and none.',
  formula: 'M (mutual), A (asymmetric), N (null)',
  references: [hollandLeinhardt],
  complexity: 'O(n + m)',
  treatment: 'Isolates add empty pairs.',
  conventions: [
    {
      id: 'MAN',
      label: 'mutual, asymmetric, null',
      views: ['directed'],
      compute: (input) => {
        const { mutual, asymmetric, none } = dyadsIn(input);
        return { Mut: mutual, Asym: asymmetric, Null: none };
      },
    },
  ],
};

export const triadCensus: Measure = {
  name: 'triad_census',
  label: 'Triad census',
  about: 'graph',
  unit: 'triples of actors',
  meaning:
    'How many triples of actors there are of each of the 16 kinds: by the numbers of mutual, one-way and empty pairs, then D down, U up, T transitive, C cyclic.',
  formula:
    'counts of the kinds 003, 012, 102, 021D, 021U, 021C, 111D, 111U, 030T, 030C, 201, 120D, 120U, 120C, 210, 300',
  references: [
    hollandLeinhardt,
    'Batagelj & Mrvar 2001, Social Networks 23(3), doi:10.1016/S0378-8733(01)00035-1',
    'Ortmann & Brandes 2017, Applied Network Science 2, doi:10.1007/s41109-017-0027-2',
  ],
  complexity: 'O(n + m^1.5) time at most, O(n + m) memory',
  treatment:
    'Isolates add triples with one tied pair or none. Counts are exact up to 2^53, that is up to 378,000 actors; beyond, that of 003 is rounded.',
  conventions: [
    { id: '16', label: 'all 16 kinds', views: ['directed'], compute: (input) => ({ ...triadsIn(input) }) },
  ],
};

export const krackhardt: Measure = {
  name: 'krackhardt',
  label: 'Krackhardt’s dimensions of hierarchy',
  short: 'Krackhardt',
  about: 'graph',
  unit: 'share of the most there could be',
  meaning:
    'How near the network is to a pure chain of command, in which everyone but one has exactly one superior: connected, without spare ties, without ways back up, and with a common superior for any two.',
  formula:
    'connectedness: pairs in one weak component / pairs; efficiency: 1 − (m − Σ(n_c − 1)) / Σ(n_c − 1)²; hierarchy: 1 − pairs that reach each other / pairs one of which reaches the other; least upper boundedness: 1 − pairs without a closest common superior / Σ (n_c − 1)(n_c − 2)/2',
  references: [
    'Krackhardt 1994, Graph theoretical dimensions of informal organizations, in Carley & Prietula, Computational Organization Theory, 89–111',
    'Everett & Krackhardt 2012, Social Networks 34(2), doi:10.1016/j.socnet.2011.10.006',
  ],
  complexity:
    'O(n + m) for connectedness and efficiency; O(k(k + m)/32) for hierarchy and O(k³/32) at worst for least upper boundedness, k the number of strong components',
  treatment:
    'An isolate is a weak component by itself: it lowers connectedness and changes nothing else. Superiors are those who reach an actor along the ties.',
  conventions: [
    {
      id: 'connectedness',
      label: 'connectedness',
      short: 'connectedness',
      views: ['directed'],
      undefinedWhen: 'there are fewer than two actors',
      compute: (input) => connectedness(weakParts(input)),
    },
    {
      id: 'efficiency',
      label: 'efficiency',
      short: 'efficiency',
      views: ['directed'],
      undefinedWhen: 'there are no ties',
      compute: (input) => treeEfficiency(input.graph, weakParts(input)),
    },
    {
      id: 'hierarchy',
      label: 'hierarchy',
      short: 'hierarchy',
      views: ['directed'],
      undefinedWhen: 'there are no ties',
      compute: (input) => reachHierarchy(input.graph, strongParts(input)),
    },
    {
      id: 'lubness',
      label: 'least upper boundedness',
      short: 'upper bounds',
      views: ['directed'],
      undefinedWhen: 'no weak component has three actors',
      cost: upperBounds,
      compute: (input) => leastUpperBoundedness(input.graph, weakParts(input), strongParts(input)),
    },
  ],
};

const IDEALS = [
  {
    between: 'tied',
    id: 'core tied to periphery',
    label: 'in the ideal the core is tied to the periphery',
    brief: [],
  },
  {
    between: 'missing',
    id: 'core to periphery left out',
    label: 'pairs of core and periphery are left out',
    brief: ['core only'],
  },
] as const;

const splitOf = (input: MeasureInput, between: BetweenIdeal): CorePeriphery | null =>
  input.once(`core and periphery ${between}`, () => corePeripheryOf(input.graph, between));

const noFit = 'no split has a fit: there are no ties, or everyone is tied to everyone';
export const corePeriphery: Measure = {
  name: 'core_periphery',
  label: 'In the core',
  about: 'actor',
  unit: '1 or 0',
  meaning:
    'Whether an actor belongs to the core, in the split that is most like one dense core and a periphery without ties within.',
  formula: '1 for the core of the split with the largest correlation between ties and the ideal',
  references: ['Borgatti & Everett 1999, Social Networks 21(4), doi:10.1016/S0378-8733(99)00019-2'],
  complexity:
    'O(2^n) up to 22 actors, where all splits are tried; beyond, 20 seeded climbs of O(n²) a pass up to 2,000 actors, then of O(n + m)',
  treatment:
    'Ties are taken whichever way they point, strengths do not count. Isolates count among the actors. Several splits can fit equally well; one of them is given.',
  conventions: IDEALS.map(({ between, id, label, brief }): Convention => ({
    id: `{view},${id}`,
    label,
    ...shortOf(brief),
    views: WITHOUT_DIRECTION,
    undefinedWhen: noFit,
    compute: (input) => {
      const split = splitOf(input, between);
      const marks = new Float64Array(input.graph.order).fill(split ? 0 : NaN);
      split?.core.forEach((actor) => {
        marks[actor] = 1;
      });
      return marks;
    },
  })),
};

export const corePeripheryFit: Measure = {
  ...corePeriphery,
  label: 'Core and periphery',
  about: 'graph',
  unit: 'correlation; actors; 1 or 0',
  meaning:
    'How like one dense core and a periphery without ties within the network is, at best; how many actors are in that core; and whether the split is known to be the best (1) or the best found (0).',
  formula: 'the largest Pearson correlation, over pairs, between being tied and being tied in the ideal',
  conventions: IDEALS.map(({ between, id, label, brief }): Convention => ({
    id: `{view},${id},fit`,
    label,
    ...shortOf(brief),
    views: WITHOUT_DIRECTION,
    undefinedWhen: noFit,
    compute: (input) => {
      const split = splitOf(input, between);
      return {
        fit: split ? split.fit : NaN,
        core: split ? split.core.length : NaN,
        optimal: split ? Number(split.method === 'exhaustive') : NaN,
      };
    },
  })),
};

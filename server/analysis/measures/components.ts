import {
  isolatesIn,
  largestOf,
  strongComponents,
  weakComponents,
  type Components,
} from '../kernels/components.ts';
import { coreness as corenessOf } from '../kernels/coreness.ts';
import {
  blockCount,
  bridgeCount,
  bridges,
  cutPoints,
  depthFirst,
  type DepthFirst,
} from '../kernels/cutPoints.ts';
import {
  shortOf,
  WITHOUT_DIRECTION,
  type Convention,
  type Measure,
  type MeasureInput,
  type View,
} from './measure.ts';

/** Parts joined by ties whichever way they point; key players and Krackhardt's dimensions read them too. */
export function weakParts(input: MeasureInput): Components {
  return input.once('weak components', () => weakComponents(input.graph));
}

export function strongParts(input: MeasureInput): Components {
  return input.once('strong components', () => strongComponents(input.graph));
}

/** A depth-first search, from which cut-points, bridges, blocks and what is left without an actor follow. */
export function searchOf(input: MeasureInput): DepthFirst {
  return input.once('depth-first search', () => depthFirst(input.graph));
}

const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);

const KINDS: readonly {
  readonly part: string;
  readonly label: string;
  readonly brief: readonly string[];
  readonly views: readonly View[];
  readonly of: (input: MeasureInput) => Components;
}[] = [
  { part: '', label: '', brief: [], views: ['undirected'], of: weakParts },
  {
    part: 'weak,',
    label: ', ties taken whichever way they point',
    brief: [],
    views: ['directed'],
    of: weakParts,
  },
  {
    part: 'strong,',
    label: ', each reaching each other along the ties',
    brief: ['strong'],
    views: ['directed'],
    of: strongParts,
  },
];
const componentReferences = [
  'Harary, Norman & Cartwright 1965, Structural Models, Wiley',
  'Tarjan 1972, SIAM Journal on Computing 1(2), doi:10.1137/0201010',
];
const componentTreatment =
  'An isolate is a component of its own. With direction, weak components take ties whichever way they point; in a strong component each actor can be reached from each other along the ties.';

export const components: Measure = {
  name: 'components',
  label: 'Components',
  about: 'graph',
  unit: 'components or actors',
  meaning:
    'How many parts the network falls into, between which there is no way, how many actors the largest has, and how many stand alone.',
  formula: 'classes of actors who can reach each other',
  references: componentReferences,
  complexity: 'O(n + m)',
  treatment: componentTreatment,
  conventions: [
    ...KINDS.flatMap(({ part, label, brief, views, of }): Convention[] => [
      {
        id: `${part}count`,
        label: `how many${label}`,
        ...shortOf(brief),
        views,
        compute: (input) => of(input).count,
      },
      {
        id: `${part}largest`,
        label: `actors in the largest${label}`,
        ...shortOf([...brief, 'largest']),
        views,
        compute: (input) => largestOf(of(input)),
      },
    ]),
    {
      id: 'isolates',
      label: 'actors without any tie',
      short: 'isolates',
      views: ['directed', 'undirected'],
      compute: ({ graph }) => isolatesIn(graph),
    },
  ],
};

export const componentMembership: Measure = {
  name: 'components',
  label: 'Component',
  brokersScore: 'neither',
  about: 'actor',
  unit: 'number of the component',
  meaning:
    'Which part of the network an actor is in. Actors with the same number can reach each other; the numbers themselves mean nothing.',
  formula: 'the class of actors who can reach each other that v is in',
  references: componentReferences,
  complexity: 'O(n + m)',
  treatment: componentTreatment,
  conventions: KINDS.map(({ part, label, brief, views, of }) => ({
    id: `${part}membership`,
    label: `the component${label}`,
    ...shortOf(brief),
    views,
    comparedAs: 'partition',
    compute: (input) => Float64Array.from(of(input).membership),
  })),
};

const cutReferences = [
  'Harary 1969, Graph Theory, Addison-Wesley, chapter 3',
  'Hopcroft & Tarjan 1973, Communications of the ACM 16(6), doi:10.1145/362248.362272',
];
const cutTreatment =
  'Ties are taken whichever way they point. Isolates change nothing; each part counts for itself.';

export const cutPoint: Measure = {
  name: 'articulation_point',
  label: 'Cut-point',
  about: 'actor',
  unit: '1 or 0',
  meaning: 'Whether some actors would lose every way to each other if this one were not there.',
  formula: '1 where the network without v has more components among the others than before, else 0',
  references: cutReferences,
  complexity: 'O(n + m)',
  treatment: cutTreatment,
  conventions: [
    {
      id: '{view}',
      label: '1 where it is one',
      views: WITHOUT_DIRECTION,
      compute: (input) => input.once('cut-points', () => cutPoints(searchOf(input))),
    },
  ],
};

export const cutPointCount: Measure = {
  ...cutPoint,
  label: 'Cut-points',
  about: 'graph',
  unit: 'actors',
  meaning: 'How many actors there are without whom some others would lose every way to each other.',
  formula: '|{v : the network without v has more components among the others than before}|',
  conventions: [
    {
      id: '{view},count',
      label: 'how many',
      views: WITHOUT_DIRECTION,
      compute: (input) => sum(input.once('cut-points', () => cutPoints(searchOf(input)))),
    },
  ],
};

export const bridge: Measure = {
  name: 'bridge',
  label: 'Bridge',
  about: 'tie',
  unit: '1 or 0',
  meaning: 'Whether some actors would lose every way to each other if this tie were not there.',
  formula: '1 where the network without the tie has one component more, else 0',
  references: cutReferences,
  complexity: 'O(n + m)',
  treatment: cutTreatment,
  conventions: [
    {
      id: '{view}',
      label: '1 where it is one',
      views: WITHOUT_DIRECTION,
      compute: (input) => bridges(input.graph, searchOf(input)),
    },
  ],
};

export const bridgeTotal: Measure = {
  ...bridge,
  label: 'Bridges',
  about: 'graph',
  unit: 'ties',
  meaning: 'How many ties there are without which some actors would lose every way to each other.',
  formula: '|{ties without which the network has one component more}|',
  conventions: [
    {
      id: '{view},count',
      label: 'how many',
      views: WITHOUT_DIRECTION,
      compute: (input) => bridgeCount(searchOf(input)),
    },
  ],
};

export const biconnectedComponents: Measure = {
  name: 'biconnected_components',
  label: 'Biconnected components',
  short: 'Blocks',
  about: 'graph',
  unit: 'sets of ties',
  meaning:
    'How many pieces the network has that no single actor’s absence would tear apart; a bridge is a piece by itself.',
  formula: 'classes of ties, two in one class where they lie on a common cycle',
  references: cutReferences,
  complexity: 'O(n + m)',
  treatment: 'Ties are taken whichever way they point. An isolate is in none.',
  conventions: [
    {
      id: '{view},count',
      label: 'how many',
      views: WITHOUT_DIRECTION,
      compute: (input) => blockCount(searchOf(input)),
    },
  ],
};

export const coreness: Measure = {
  name: 'coreness',
  label: 'Coreness',
  about: 'actor',
  unit: 'ties',
  meaning:
    'How deep in the dense middle an actor is: the largest k for which it is in a group whose members all have k ties or more to each other.',
  formula: 'max {k : v is in a set of actors each of whom has at least k ties within the set}',
  references: [
    'Seidman 1983, Social Networks 5(3), doi:10.1016/0378-8733(83)90028-X',
    'Matula & Beck 1983, Journal of the ACM 30(3), doi:10.1145/2402.322385',
  ],
  complexity: 'O(n + m)',
  treatment:
    'With direction the ties that come in are counted, or those that go out, or all, so that a reciprocated tie counts twice. Isolates have 0.',
  conventions: [
    {
      id: '{view}',
      label: 'ties, whichever way they point',
      views: WITHOUT_DIRECTION,
      compute: ({ graph }) => corenessOf(graph),
    },
    {
      id: 'in',
      label: 'ties that come in',
      short: 'in',
      views: ['directed'],
      compute: ({ graph }) => corenessOf(graph, 'in'),
    },
    {
      id: 'out',
      label: 'ties that go out',
      short: 'out',
      views: ['directed'],
      compute: ({ graph }) => corenessOf(graph, 'out'),
    },
    {
      id: 'all',
      label: 'ties that come in and ties that go out',
      short: 'in and out',
      views: ['directed'],
      compute: ({ graph }) => corenessOf(graph, 'all'),
    },
  ],
};

import {
  brokerage,
  countedOnce,
  partialBrokerage,
  ROLES,
  type ByRole,
  type CountedOnce,
  type Role,
} from '../kernels/brokerage.ts';
import {
  brokerageOfGraph,
  byRole,
  compositionOf,
  deviationOfBrokerage,
  deviationOfGraph,
  expectedBrokerage,
  expectedUnderRelabelling,
  standardized,
  standardScore,
  type Composition,
  type TieNull,
} from '../kernels/brokerageNull.ts';
import { twoStepPaths } from './cost.ts';
import {
  shortOf,
  WITHOUT_DIRECTION,
  type Convention,
  type Measure,
  type MeasureInput,
  type View,
} from './measure.ts';

/** Roles as the golden files and R's sna call them, whose column names follow the name. */
const roleIds: ByRole<string> = {
  coordinator: 'coordinator(w_I)',
  itinerant: 'itinerant(w_O)',
  representative: 'representative(b_IO)',
  gatekeeper: 'gatekeeper(b_OI)',
  liaison: 'liaison(b_O)',
  total: 'total(t)',
};

const roleLabels: ByRole<string> = {
  coordinator: 'coordinator (A → A → A)',
  itinerant: 'itinerant broker or consultant (A → B → A)',
  representative: 'representative (A → A → B)',
  gatekeeper: 'gatekeeper (A → B → B)',
  liaison: 'liaison (A → B → C)',
  total: 'all roles',
};

const roleShorts: ByRole<string> = {
  coordinator: 'coordinator',
  itinerant: 'itinerant',
  representative: 'representative',
  gatekeeper: 'gatekeeper',
  liaison: 'liaison',
  total: 'all roles',
};

const onceShorts: CountedOnce<string> = {
  coordinator: 'coordinator',
  itinerant: 'itinerant',
  boundary: 'gatekeeper or rep.',
  liaison: 'liaison',
  total: 'all roles',
};

const onceIds: CountedOnce<string> = {
  coordinator: 'coordinator',
  itinerant: 'itinerant',
  boundary: 'representative or gatekeeper',
  liaison: 'liaison',
  total: 'total',
};

const onceLabels: CountedOnce<string> = {
  coordinator: 'coordinator (A – A – A)',
  itinerant: 'itinerant broker or consultant (A – B – A)',
  boundary: 'representative or gatekeeper (A – A – B)',
  liaison: 'liaison (A – B – C)',
  total: 'all roles',
};

const ONCE = Object.keys(onceIds) as (keyof CountedOnce<unknown>)[];

/** How directions are taken: as they are, or each tie as arcs both ways. */
const asArcs: readonly {
  readonly id: string;
  readonly label: string;
  readonly brief: readonly string[];
  readonly views: readonly View[];
}[] = [
  { id: '{view}', label: '', brief: [], views: ['directed'] },
  {
    id: '{view} as symmetric digraph (each open pair counted twice)',
    label: ', each open pair counted both ways',
    brief: ['both ways'],
    views: WITHOUT_DIRECTION,
  },
];

function groupsOf({ partition }: MeasureInput): Int32Array {
  return partition!.groups;
}

function rolesOf(input: MeasureInput): ByRole<Float64Array> {
  return input.once('brokerage', () => brokerage(input.graph, groupsOf(input)));
}

function composition(input: MeasureInput): Composition {
  return input.once('brokerage composition', () => compositionOf(input.graph, groupsOf(input)));
}

function expectedOf(input: MeasureInput): ByRole<Float64Array> {
  return input.once('brokerage expected', () => expectedBrokerage(composition(input)));
}

function deviationOf(input: MeasureInput, ties: TieNull): ByRole<Float64Array> {
  return input.once(`brokerage sd ${ties}`, () => deviationOfBrokerage(composition(input), ties));
}

function scoresOf(input: MeasureInput, ties: TieNull, role: Role): Float64Array {
  return standardized(rolesOf(input)[role], expectedOf(input)[role], deviationOf(input, ties)[role]);
}

const LEFT_OUT = 'the actor is in no group';

/** A convention for each role and way of taking directions. */
function byRoleConventions(
  compute: (input: MeasureInput, role: Role) => Float64Array,
  { ways = asArcs, undefinedWhen = LEFT_OUT }: { ways?: typeof asArcs; undefinedWhen?: string } = {},
): readonly Convention[] {
  return ways.flatMap((way) =>
    ROLES.map((role) => ({
      id: `${way.id},group={group},role=${roleIds[role]}`,
      label: `${roleLabels[role]}${way.label}`,
      ...shortOf([roleShorts[role], ...way.brief]),
      views: way.views,
      partition: 'chosen' as const,
      undefinedWhen,
      compute: (input: MeasureInput) => compute(input, role),
    })),
  );
}

/** A convention for each role of an undirected tie, each open pair counted once. */
function onceConventions(
  compute: (input: MeasureInput) => ByRole<Float64Array>,
  key: string,
): readonly Convention[] {
  return ONCE.map((role) => ({
    id: `{view},each open pair once,group={group},role=${onceIds[role]}`,
    label: `${onceLabels[role]}, each open pair counted once`,
    short: `${onceShorts[role]}, once`,
    views: WITHOUT_DIRECTION,
    partition: 'chosen',
    undefinedWhen: LEFT_OUT,
    compute: (input) => input.once(`brokerage once ${key}`, () => countedOnce(compute(input)))[role],
  }));
}

/** A convention for the sums over all actors, by role. */
function graphConventions(
  compute: (input: MeasureInput) => ByRole<number>,
  undefinedWhen?: string,
  ways = asArcs,
): readonly Convention[] {
  return ways.map(({ id, label, brief, views }) => ({
    id: `${id},group={group}`,
    label: `by role${label}`,
    ...shortOf(brief),
    views,
    partition: 'chosen',
    ...(undefinedWhen && { undefinedWhen }),
    compute: (input) => named(compute(input)),
  }));
}

function named(values: ByRole<number>): Readonly<Record<string, number>> {
  return Object.fromEntries(ROLES.map((role) => [roleIds[role], values[role]]));
}

/** Undirected ties, their open pairs counted both ways, against ties that are independent as undirected ones. */
const undirectedWay: typeof asArcs = [
  {
    id: '{view}, ordered-pair counts',
    label: ', each open pair counted both ways, ties independent',
    brief: [],
    views: WITHOUT_DIRECTION,
  },
];

const gouldFernandez = 'Gould & Fernandez 1989, Sociological Methodology 19, doi:10.2307/270949';
const treatment =
  'Direction is that of the tie; undirected ties count as arcs both ways unless said otherwise. Actors in no group are left out with their ties, and are undefined. Isolates have 0. Disconnected parts do not touch each other.';
const shared = { about: 'actor', references: [gouldFernandez], treatment } as const;
const closed = 'O(m^1.5), near linear in practice; O(n + m) memory';
const density =
  'where every tie is there independently with the probability p that is the density, and the groups keep their sizes';
const noSpread = `${LEFT_OUT}, or the role cannot vary: too few actors in or outside its group, no ties, or all ties`;
const asIfArcs =
  'For undirected ties this takes the arcs both ways as independent, which they are not: see the undirected convention of this measure’s sibling.';

export const brokerageRaw: Measure = {
  ...shared,
  name: 'brokerage.raw',
  label: 'Brokerage',
  unit: 'pairs of actors',
  meaning:
    'For how many pairs of others that are not tied themselves an actor passes on from one to the other, by the groups of the three.',
  formula: '|{(a, b) : a → v → b, not a → b}|, by whether a, v, b are in one, two or three groups',
  complexity: closed,
  conventions: [
    ...byRoleConventions((input, role) => rolesOf(input)[role]),
    ...onceConventions(rolesOf, 'raw'),
  ],
};

export const brokerageExpected: Measure = {
  ...shared,
  name: 'brokerage.expected',
  short: 'Expected brokerage',
  label: 'Brokerage expected by chance',
  unit: 'pairs of actors',
  meaning: `How many pairs an actor of its group would broker by chance, ${density}.`,
  formula: 'N p² (1 − p), for N ordered pairs of actors in groups that give the role',
  complexity: 'O(n)',
  conventions: [
    ...byRoleConventions((input, role) => expectedOf(input)[role]),
    ...onceConventions(expectedOf, 'expected'),
  ],
};

export const brokerageDeviation: Measure = {
  ...shared,
  name: 'brokerage.sd',
  short: 'Brokerage sd',
  label: 'Standard deviation of brokerage by chance',
  unit: 'pairs of actors',
  meaning: `How far brokerage strays by chance from what is expected, ${density}. ${asIfArcs}`,
  formula:
    '√(N (q − q²) + S (p(1 − p))³), q = p²(1 − p), for N pairs that give the role and S ordered pairs of them that share an end',
  complexity: 'O(n)',
  conventions: byRoleConventions((input, role) => deviationOf(input, 'independentArcs')[role]),
};

export const brokerageZ: Measure = {
  ...shared,
  name: 'brokerage.z',
  short: 'Brokerage z',
  label: 'Brokerage beside chance (z)',
  unit: 'standard deviations',
  meaning: `How far an actor’s brokerage is from what is expected by chance, ${density}. ${asIfArcs}`,
  formula: '(raw − expected) / sd',
  complexity: closed,
  conventions: byRoleConventions((input, role) => scoresOf(input, 'independentArcs', role), {
    undefinedWhen: noSpread,
  }),
};

export const brokerageUndirectedDeviation: Measure = {
  ...shared,
  name: 'brokerage.sd(exact, UNDIRECTED Bernoulli)',
  short: 'Brokerage sd, exact',
  label: 'Standard deviation of brokerage by chance, undirected ties',
  unit: 'pairs of actors',
  meaning: `How far brokerage strays by chance from what is expected, ${density}; exact for undirected ties.`,
  formula:
    '√(2 N (q − q²) + 2 S (p(1 − p))³), q = p²(1 − p), for N ordered pairs that give the role and S ordered pairs of them that share an end; representative and gatekeeper √(N (q − q²) + S (p(1 − p))³)',
  complexity: 'O(n)',
  conventions: byRoleConventions((input, role) => deviationOf(input, 'independentPairs')[role], {
    ways: undirectedWay,
  }),
};

export const brokerageUndirectedZ: Measure = {
  ...shared,
  name: 'brokerage.z(exact, UNDIRECTED Bernoulli)',
  short: 'Brokerage z, exact',
  label: 'Brokerage beside chance (z), undirected ties',
  unit: 'standard deviations',
  meaning: `How far an actor’s brokerage is from what is expected by chance, ${density}; exact for undirected ties, and the same whether open pairs count once or twice.`,
  formula: '(raw − expected) / sd',
  complexity: closed,
  conventions: byRoleConventions((input, role) => scoresOf(input, 'independentPairs', role), {
    ways: undirectedWay,
    undefinedWhen: noSpread,
  }),
};

export const brokeragePartial: Measure = {
  ...shared,
  name: 'brokerage.partial_credit(1/#two-paths)',
  short: 'Shared brokerage',
  label: 'Brokerage shared among brokers',
  unit: 'pairs of actors',
  meaning: 'Brokerage in which a pair that several actors broker counts in equal parts for each of them.',
  formula: 'Σ over brokered pairs (a, b) of 1 / |{u : a → u → b}|',
  complexity: 'O(number of two-step paths); O(n) memory',
  conventions: byRoleConventions(
    (input, role) =>
      input.once('brokerage partial', () => partialBrokerage(input.graph, groupsOf(input)))[role],
  ).map((convention) => ({ ...convention, cost: twoStepPaths })),
};

export const brokerageRelabelled: Measure = {
  ...shared,
  name: 'brokerage.expected_label_permutation(graph and ego group fixed; UCINET-style)',
  short: 'Relabelled brokerage',
  label: 'Brokerage expected with the same ties',
  unit: 'pairs of actors',
  meaning:
    'How the pairs an actor brokers would fall into the roles if the other actors’ groups were dealt out anew among them.',
  formula: 'B N / ((n − 1)(n − 2)), for B pairs brokered and N ordered pairs of actors that give the role',
  complexity: closed,
  conventions: byRoleConventions(
    (input, role) =>
      input.once('brokerage relabelled', () =>
        expectedUnderRelabelling(composition(input), rolesOf(input).total),
      )[role],
  ),
};

const ofGraph = { ...shared, about: 'graph' } as const;

function graphExpected(input: MeasureInput): ByRole<number> {
  return brokerageOfGraph(expectedOf(input));
}

export const brokerageGlobal: Measure = {
  ...ofGraph,
  name: 'brokerage.global.raw',
  short: 'All brokerage',
  label: 'Brokerage in the whole network',
  unit: 'triads',
  meaning: 'How many triads have a broker in the middle, by role.',
  formula: 'Σ_v raw(v)',
  complexity: closed,
  conventions: graphConventions((input) => brokerageOfGraph(rolesOf(input))),
};

export const brokerageGlobalExpected: Measure = {
  ...ofGraph,
  name: 'brokerage.global.expected',
  short: 'All brokerage expected',
  label: 'Brokerage in the whole network expected by chance',
  unit: 'triads',
  meaning: `How many triads would have a broker in the middle by chance, ${density}.`,
  formula: 'Σ_v expected(v)',
  complexity: 'O(n)',
  conventions: graphConventions(graphExpected),
};

const exactArcs =
  'Exact for directed ties. For undirected ones it takes the arcs both ways as independent: use the undirected sibling.';

export const brokerageGlobalDeviation: Measure = {
  ...ofGraph,
  name: 'brokerage.global.sd(exact Bernoulli covariance)',
  short: 'All brokerage sd',
  label: 'Standard deviation of brokerage in the whole network',
  unit: 'triads',
  meaning: `How far the number of brokered triads strays by chance, ${density}. ${exactArcs}`,
  formula:
    '√Var Σ A_av A_vb (1 − A_ab) over the triads of the role, with all covariances of triads that share arcs',
  complexity: 'O(n + distinct group sizes²)',
  conventions: graphConventions((input) => deviationOfGraph(composition(input), 'independentArcs')),
};

function graphZ(input: MeasureInput, ties: TieNull): ByRole<number> {
  const raw = brokerageOfGraph(rolesOf(input));
  const expected = graphExpected(input);
  const sd = deviationOfGraph(composition(input), ties);
  return byRole((role) => standardScore(raw[role], expected[role], sd[role]));
}

const noGraphSpread = 'the role cannot vary: too few actors in the groups, no ties, or all ties';

export const brokerageGlobalZ: Measure = {
  ...ofGraph,
  name: 'brokerage.global.z(exact)',
  short: 'All brokerage z',
  label: 'Brokerage in the whole network beside chance (z)',
  unit: 'standard deviations',
  meaning: `How far the number of brokered triads is from what is expected by chance, ${density}. ${exactArcs}`,
  formula: '(raw − expected) / sd',
  complexity: closed,
  conventions: graphConventions((input) => graphZ(input, 'independentArcs'), noGraphSpread),
};

export const brokerageGlobalUndirectedDeviation: Measure = {
  ...ofGraph,
  name: 'brokerage.global.sd(exact, UNDIRECTED Bernoulli)',
  short: 'All brokerage sd, exact',
  label: 'Standard deviation of brokerage in the whole network, undirected ties',
  unit: 'triads',
  meaning: `How far the number of brokered triads strays by chance, ${density}; exact for undirected ties.`,
  formula:
    '√Var Σ A_av A_vb (1 − A_ab) over the triads of the role, A symmetric, with all covariances of triads that share ties',
  complexity: 'O(n + distinct group sizes²)',
  conventions: graphConventions(
    (input) => deviationOfGraph(composition(input), 'independentPairs'),
    undefined,
    undirectedWay,
  ),
};

export const brokerageGlobalUndirectedZ: Measure = {
  ...ofGraph,
  name: 'brokerage.global.z(exact, UNDIRECTED Bernoulli)',
  short: 'All brokerage z, exact',
  label: 'Brokerage in the whole network beside chance (z), undirected ties',
  unit: 'standard deviations',
  meaning: `How far the number of brokered triads is from what is expected by chance, ${density}; exact for undirected ties.`,
  formula: '(raw − expected) / sd',
  complexity: closed,
  conventions: graphConventions((input) => graphZ(input, 'independentPairs'), noGraphSpread, undirectedWay),
};

export const brokerageMeasures: readonly Measure[] = [
  brokerageRaw,
  brokerageExpected,
  brokerageDeviation,
  brokerageZ,
  brokerageUndirectedDeviation,
  brokerageUndirectedZ,
  brokeragePartial,
  brokerageRelabelled,
  brokerageGlobal,
  brokerageGlobalExpected,
  brokerageGlobalDeviation,
  brokerageGlobalZ,
  brokerageGlobalUndirectedDeviation,
  brokerageGlobalUndirectedZ,
];

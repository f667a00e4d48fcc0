/** The columns of the table of actors: measures, each by one exact convention. */
import type { CatalogueQuery, MeasureChoice, NetworkTrait } from '../../api/generated/operations.ts';

export type MeasureEntry = CatalogueQuery['measures'][number];
export type ConventionEntry = MeasureEntry['conventions'][number];

/** A measure as a person chose it; null where the first that fits will do. */
export interface ColumnChoice {
  readonly measure: string;
  readonly convention: string | null;
  /** The attribute that groups actors. */
  readonly partition: string | null;
}

/** A column that can be asked for on the network at hand. */
export interface Column {
  readonly key: string;
  readonly choice: ColumnChoice;
  readonly measure: MeasureEntry;
  readonly convention: ConventionEntry;
  readonly partition: string | null;
}

/** What decides which conventions hold. */
export interface Ground {
  readonly directed: boolean;
  readonly partitions: readonly string[];
}

const brokerage = (role: string): ColumnChoice => ({
  measure: 'brokerage.raw',
  convention: `{view},each open pair once,group={group},role=${role}`,
  partition: 'level',
});

/** What the table shows until somebody chooses; whatever the catalogue lacks is skipped. */
export const usualColumns: readonly ColumnChoice[] = [
  { measure: 'degree', convention: null, partition: null },
  { measure: 'betweenness', convention: '{view},normalized', partition: null },
  { measure: 'constraint', convention: '{view},whole-network', partition: null },
  { measure: 'effective_size', convention: '{view},whole-network (Burt)', partition: null },
  { measure: 'national_to_local.span', convention: '{view},pairs,levels={group}', partition: null },
  { measure: 'national_to_local.sole_bridge', convention: '{view},share,levels={group}', partition: null },
  brokerage('total'),
  brokerage('representative or gatekeeper'),
  brokerage('liaison'),
  brokerage('coordinator'),
  brokerage('itinerant'),
];

/** By which the table is ordered until somebody chooses. */
export const USUAL_SORT = 'betweenness';

/** The roles of Gould and Fernandez, in the order in which they are told. */
export const roles = [
  'coordinator',
  'itinerant',
  'gatekeeper',
  'representative',
  'liaison',
  'total',
] as const;
export type BrokerRole = (typeof roles)[number];

/** The role that a convention counts, where it counts one. */
export function roleOf({ id }: Pick<ConventionEntry, 'id'>): string | null {
  return /role=([^(,]+)/.exec(id)?.[1]?.trim() ?? null;
}

/** One number for each of several things, such as states, makes no column. */
const fits = ({ each, forDirected, forUndirected }: ConventionEntry, directed: boolean): boolean =>
  each == null && (directed ? forDirected : forUndirected);

/** The conventions to choose from here: those that a link asks for besides are shown as undefined, with the reason. */
export const conventionsOffered = (
  { conventions }: MeasureEntry,
  { directed, traits }: { readonly directed: boolean; readonly traits: readonly NetworkTrait[] },
): ConventionEntry[] =>
  conventions.filter(
    (one) => fits(one, directed) && (one.needsTrait == null || traits.includes(one.needsTrait)),
  );

type Scored = Pick<Column, 'measure'>;

/** Whether actors rank by it, and so can be compared and told apart from chance: of some the values are but names. */
export const isRanked = ({ measure: { brokersScore } }: Scored): boolean => brokersScore !== 'NEITHER';

/** Ordered by it for the first time, the table begins with whoever is most of a broker. */
export const descendsAtFirst = ({ measure: { brokersScore } }: Scored): boolean => brokersScore === 'HIGH';

/** The one wanted, or what comes nearest to it on a network whose ties do, or do not, point: the same role, say. */
export function conventionFor(
  measure: MeasureEntry,
  wanted: string | null,
  directed: boolean,
): ConventionEntry | null {
  const fitting = measure.conventions.filter((convention) => fits(convention, directed));
  const exact = fitting.find(({ id }) => id === wanted);
  if (exact) return exact;
  const role = wanted === null ? null : roleOf({ id: wanted });
  // “Representative or gatekeeper” is told apart where ties point.
  const alike = role === null ? undefined : fitting.find((convention) => rolesMeet(roleOf(convention), role));
  return alike ?? fitting[0] ?? null;
}

const rolesMeet = (one: string | null, other: string): boolean =>
  one !== null && one.split(' or ').some((role) => other.split(' or ').includes(role));

/** Short where nothing but the measure was chosen. */
export const columnKey = ({ measure, convention, partition }: ColumnChoice): string =>
  [measure, convention ?? '', partition ?? ''].join(':').replace(/:+$/, '');

export function resolveColumn(
  choice: ColumnChoice,
  catalogue: readonly MeasureEntry[],
  { directed, partitions }: Ground,
): Column | null {
  const measure = catalogue.find(({ name }) => name === choice.measure);
  if (!measure || measure.about !== 'ACTOR') return null;
  const convention = conventionFor(measure, choice.convention, directed);
  if (!convention) return null;
  const partition = convention.needsPartition
    ? (partitions.find((name) => name === choice.partition) ?? partitions[0] ?? null)
    : null;
  if (convention.needsPartition && partition === null) return null;
  return { key: columnKey(choice), choice, measure, convention, partition };
}

/** Each once, and only those that can be asked for here. */
export function resolveColumns(
  choices: readonly ColumnChoice[],
  catalogue: readonly MeasureEntry[],
  ground: Ground,
): Column[] {
  const columns: Column[] = [];
  for (const choice of choices) {
    const column = resolveColumn(choice, catalogue, ground);
    if (column && !columns.some((one) => sameQuestion(one, column))) columns.push(column);
  }
  return columns;
}

/** Of what an actor is or is not, such as a cut-point or somebody's sole bridge, it can be said how often it stays so. */
export const isQuality = ({ measure }: Pick<Column, 'measure'>): boolean =>
  isYesOrNo({ measure }) || measure.name === 'national_to_local.sole_bridge';

/** Its numbers say yes or no, and an interval between the two says nothing. */
export const isYesOrNo = ({ measure }: Pick<Column, 'measure'>): boolean => measure.unit === '1 or 0';

const sameQuestion = (a: Column, b: Column): boolean =>
  a.measure === b.measure && a.convention === b.convention && a.partition === b.partition;

export const questionOf = ({ measure, convention, partition }: Column): MeasureChoice => ({
  measure: measure.name,
  convention: convention.id,
  partition,
});

export const questionKey = ({ measure, convention, partition }: MeasureChoice): string =>
  [measure, convention ?? '', partition ?? ''].join('|');

/** Each of the five roles and their sum, by one way of grouping: what the ring and the matrix are drawn from. */
export function roleColumns(
  measureName: string,
  catalogue: readonly MeasureEntry[],
  ground: Ground,
  partition: string,
): Readonly<Partial<Record<BrokerRole, Column>>> {
  const measure = catalogue.find(({ name }) => name === measureName);
  if (!measure) return {};
  const found: Partial<Record<BrokerRole, Column>> = {};
  for (const role of roles) {
    const convention = measure.conventions.find(
      (one) => fits(one, ground.directed) && !one.id.includes('once') && roleOf(one) === role,
    );
    const column =
      convention &&
      resolveColumn({ measure: measureName, convention: convention.id, partition }, catalogue, ground);
    if (column) found[role] = column;
  }
  return found;
}

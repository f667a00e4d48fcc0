/**
 * How promising an actor is as an ally of another: a weighted mean of named parts, each from 0 to 1, that anybody can
 * recompute. Knows no database: the ally finder and its benchmark call the same functions.
 *
 * The structural parts look at the alliance network alone (ties by which actors act together; what a guide recommends is
 * none), seen as undirected, parallel ties as one. A neighbour that both have is an *affiliation* when it is a coalition or
 * a campaign, else a third actor.
 *
 * - Adamic–Adar: Adamic & Adar 2003, doi:10.1016/S0378-8733(03)00009-1.
 * - Resource allocation: Zhou, Lü & Zhang 2009, doi:10.1140/epjb/e2009-00335-8.
 * - Paths of three ties, each over the root of the product of the degrees between: Kovács et al. 2019,
 *   doi:10.1038/s41467-019-09177-y.
 *
 * Sums without an upper bound, x, become x / (1 + x).
 */

export const allyParts = [
  /** Issues in common or asked for, the rarer counting more. */
  'ISSUES',
  /** Places in common or asked for, the rarer counting more. */
  'PLACES',
  /** Adamic–Adar over the coalitions and campaigns that both are in. */
  'COALITIONS',
  /** Adamic–Adar over the actors that both are tied to. */
  'NEIGHBOURS',
  /** Resource allocation over all that both are tied to. */
  'RESOURCES',
  /** Paths of three ties. */
  'PATHS',
  /** What one brings that the other lacks: roles as a hub, forms of capacity, constituencies. */
  'STRENGTHS',
  /** A wide level beside a near one: national with state or local. */
  'LEVELS',
  /** How many the ally is tied to itself. */
  'REACH',
] as const;
export type AllyPart = (typeof allyParts)[number];

/** Each part from 0 to 1; null where it cannot be told, as all that compares with an organization nobody named. */
export type PartValues = Readonly<Record<AllyPart, number | null>>;
/** Each from 0 up; only their proportions matter. */
export type AllyWeights = Readonly<Record<AllyPart, number>>;

/** What is recorded of an actor on a date. */
export interface AllyTraits {
  /** Ids of the issues it works on, and of their broader ones. */
  readonly issues: ReadonlySet<string>;
  /** Ids or codes of places, of one level, so that they can be compared. */
  readonly places: ReadonlySet<string>;
  /** Codes of what it brings; equal codes are the same strength. */
  readonly strengths: ReadonlySet<string>;
  readonly level: string | null;
}

/** The alliance network around those who are compared; it has to hold all ties of the first, and of its neighbours. */
export interface AllianceTies {
  /** Ids of those tied to an actor, without itself. */
  neighboursOf(id: string): ReadonlySet<string>;
  /** How many are tied to it, 1 or more, also where not all of them are held here. */
  degreeOf(id: string): number;
  /** Whether it is a coalition or a campaign. */
  isAffiliation(id: string): boolean;
}

/** How rare each issue and place is, from near 0 (everybody's) to 1 (nobody else's). */
export interface Rarities {
  readonly issue: (id: string) => number;
  readonly place: (id: string) => number;
}

/**
 * ln((2 + all) / (1 + bearers)) / ln(2 + all): 1 where nobody bears it, near 0 where all do. Never below 0.01, so that what
 * all share still counts as shared.
 */
export function rarity(bearers: number, all: number): number {
  const most = Math.log(2 + all);
  return Math.max(0.01, Math.log((2 + all) / (1 + Math.min(bearers, all))) / most);
}

/** The sum from the least term up: the same to the last digit in whichever order the terms come. */
const sumOf = (terms: Iterable<number>): number =>
  Float64Array.from(terms)
    .sort()
    .reduce((sum, term) => sum + term, 0);

const summed = (values: Iterable<string>, weight: (value: string) => number): number =>
  sumOf(Array.from(values, weight));

function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].filter((value) => large.has(value));
}

/**
 * The weighted cosine of two sets: the weights of what both have over the geometric mean of the weights of what each has.
 * Symmetric; 1 for equal sets, 0 for sets without a common value.
 */
export function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (value: string) => number,
): number {
  const shared = summed(common(a, b), weight);
  return shared === 0 ? 0 : Math.min(1, shared / Math.sqrt(summed(a, weight) * summed(b, weight)));
}

/** The share, by weight, of what is wanted that is there. */
export function coverage(
  wanted: ReadonlySet<string>,
  there: ReadonlySet<string>,
  weight: (value: string) => number,
): number {
  return wanted.size === 0 ? 0 : summed(common(wanted, there), weight) / summed(wanted, weight);
}

const bounded = (sum: number): number => sum / (1 + sum);

/** Σ 1 / ln(degree) over shared neighbours; one of degree 1 cannot be shared and counts as of degree 2. */
export function adamicAdar(shared: readonly string[], ties: AllianceTies): number {
  return summed(shared, (id) => 1 / Math.log(Math.max(2, ties.degreeOf(id))));
}

/** Σ 1 / degree over shared neighbours. */
export function resourceAllocation(shared: readonly string[], ties: AllianceTies): number {
  return summed(shared, (id) => 1 / ties.degreeOf(id));
}

/** Σ 1 / √(degree · degree) over the paths a – x – y – b. Time O(ties of the neighbours of a). */
export function pathsOfThree(a: string, b: string, ties: AllianceTies): number {
  const near = ties.neighboursOf(b);
  const paths: number[] = [];
  for (const x of ties.neighboursOf(a)) {
    if (x === b) continue;
    for (const y of ties.neighboursOf(x))
      if (y !== a && y !== b && near.has(y)) paths.push(1 / Math.sqrt(ties.degreeOf(x) * ties.degreeOf(y)));
  }
  return sumOf(paths);
}

/** Wide levels and near ones; what is of no known level is neither. */
const WIDE = new Set(['NATIONAL', 'MULTI_STATE']);
const NEAR = new Set(['STATE', 'LOCAL']);

/** 1 for a wide level with a near one, ½ for state with local, else 0. Symmetric. */
export function levelComplement(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  if ((WIDE.has(a) && NEAR.has(b)) || (NEAR.has(a) && WIDE.has(b))) return 1;
  return a !== b && NEAR.has(a) && NEAR.has(b) ? 0.5 : 0;
}

/** Two strengths that the other lacks make a half, whatever follows adds less. */
const HALF_STRENGTHS = 2;
const HALF_REACH = 5;

/** Someone who looks for allies: an organization, or only what is asked for. */
export interface Seeker {
  readonly me: ({ readonly id: string } & AllyTraits) | null;
  /** Empty where none was asked for. */
  readonly issues: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const mean = (values: readonly (number | null)[]): number | null => {
  const told = values.filter((value) => value !== null);
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0) / told.length;
};

/** All parts for one possible ally. What was asked for and what the organization has count alike where both are given. */
export function partsOf(
  { me, issues, places }: Seeker,
  ally: { readonly id: string } & AllyTraits,
  ties: AllianceTies,
  rarities: Rarities,
): PartValues {
  const met = (wanted: ReadonlySet<string>, theirs: ReadonlySet<string>, rare: (id: string) => number) =>
    wanted.size === 0 ? null : coverage(wanted, theirs, rare);
  const alike = (
    mine: ReadonlySet<string> | undefined,
    theirs: ReadonlySet<string>,
    rare: (id: string) => number,
  ) => (mine === undefined || mine.size === 0 ? null : likeness(mine, theirs, rare));
  const shared = me === null ? [] : common(ties.neighboursOf(me.id), ties.neighboursOf(ally.id));
  const lacking = me === null ? 0 : [...ally.strengths].filter((one) => !me.strengths.has(one)).length;
  const withMe = (value: () => number): number | null => (me === null ? null : value());
  const degree = ties.neighboursOf(ally.id).size === 0 ? 0 : ties.degreeOf(ally.id);
  return {
    ISSUES: mean([met(issues, ally.issues, rarities.issue), alike(me?.issues, ally.issues, rarities.issue)]),
    PLACES: mean([met(places, ally.places, rarities.place), alike(me?.places, ally.places, rarities.place)]),
    COALITIONS: withMe(() =>
      bounded(
        adamicAdar(
          shared.filter((id) => ties.isAffiliation(id)),
          ties,
        ),
      ),
    ),
    NEIGHBOURS: withMe(() =>
      bounded(
        adamicAdar(
          shared.filter((id) => !ties.isAffiliation(id)),
          ties,
        ),
      ),
    ),
    RESOURCES: withMe(() => bounded(resourceAllocation(shared, ties))),
    PATHS: withMe(() => bounded(pathsOfThree(me!.id, ally.id, ties))),
    STRENGTHS: withMe(() => lacking / (lacking + HALF_STRENGTHS)),
    LEVELS: withMe(() => levelComplement(me!.level, ally.level)),
    REACH: degree / (degree + HALF_REACH),
  };
}

/** The weighted mean of the parts that can be told, from 0 to 1; 0 where none of them has a weight. */
export function scoreOf(parts: PartValues, weights: AllyWeights): number {
  let sum = 0;
  let all = 0;
  for (const part of allyParts) {
    const value = parts[part];
    if (value === null) continue;
    sum += weights[part] * value;
    all += weights[part];
  }
  return all === 0 ? 0 : sum / all;
}

import type { Graph } from './csr.ts';
import { amongGrouped, ROLES, type ByRole, type Role } from './brokerage.ts';

/**
 * What brokerage roles would be by chance (Gould & Fernandez 1989, doi:10.2307/270949): expectation and standard deviation where
 * every tie is there with the probability p that is the graph's density, independently of the others, and groups keep their sizes.
 * Everything is exact and in closed form.
 *
 * An ordered pair (a, b) is brokered by v with the probability q = p²(1 − p). For one actor, two different pairs depend on each
 * other only where they share an end, and then their covariance is (p(1 − p))³. Over the whole graph, pairs with different
 * brokers depend on each other as well: the variance follows from the terms of first, second and third order of the sum over all
 * triads in the independent tie indicators.
 *
 * `independentArcs`: every arc a → b by itself, for directed graphs. `independentPairs`: every tie {a, b} by itself, for
 * undirected graphs, whose open pairs count twice (see `brokerage`); to take their arcs as independent, as sna does, makes
 * the deviation of the coordinator, itinerant and liaison √2 too small.
 *
 * Actors in no group (−1) are left out; their own values are undefined. Time O(order + groups), and O(distinct group sizes²) for
 * the whole graph; memory O(order).
 */
export type TieNull = 'independentArcs' | 'independentPairs';

/** Who is in which group, and how dense their ties are. */
export interface Composition {
  readonly groups: Int32Array;
  /** How many actors each group has. */
  readonly sizes: Float64Array;
  /** How many actors are in some group. */
  readonly order: number;
  /** Ties there are as a share of those there could be among the actors in groups; 0 where there could be none. */
  readonly density: number;
}

export function compositionOf(graph: Graph, groups: Int32Array): Composition {
  let most = -1;
  for (let v = 0; v < groups.length; v++) most = Math.max(most, groups[v]!);
  const sizes = new Float64Array(most + 1);
  let order = 0;
  for (let v = 0; v < groups.length; v++)
    if (groups[v]! >= 0) {
      sizes[groups[v]!]!++;
      order++;
    }
  const arcs = amongGrouped(graph, groups).out.targets.length;
  return { groups, sizes, order, density: order > 1 ? arcs / (order * (order - 1)) : 0 };
}

/** For a broker of some group and one role: the ordered pairs (a, b) there are. */
interface Pairs {
  readonly count: number;
  /** Ordered pairs of two of them that share `a`, and of two that share `b`. */
  readonly sharingFirst: number;
  readonly sharingSecond: number;
}

/** Pairs by role for a broker of each group. */
function pairsByGroup({ sizes, order }: Composition): readonly ByRole<Pairs>[] {
  let squares = 0;
  let cubes = 0;
  for (let g = 0; g < sizes.length; g++) {
    squares += sizes[g]! ** 2;
    cubes += sizes[g]! ** 3;
  }
  return Array.from(sizes, (size) => {
    const inside = size - 1;
    const outside = order - size;
    const outsideSquares = squares - size ** 2;
    const outsideCubes = cubes - size ** 3;
    const boundary = inside * outside;
    const alike = (count: number, sharing: number): Pairs => ({
      count,
      sharingFirst: sharing,
      sharingSecond: sharing,
    });
    return {
      coordinator: alike(inside * (inside - 1), inside * (inside - 1) * (inside - 2)),
      itinerant: alike(outsideSquares - outside, outsideCubes - 3 * outsideSquares + 2 * outside),
      representative: {
        count: boundary,
        sharingFirst: boundary * (outside - 1),
        sharingSecond: boundary * (inside - 1),
      },
      gatekeeper: {
        count: boundary,
        sharingFirst: boundary * (inside - 1),
        sharingSecond: boundary * (outside - 1),
      },
      liaison: alike(
        outside ** 2 - outsideSquares,
        outside ** 3 - 2 * outside * outsideSquares + outsideCubes - outside ** 2 + outsideSquares,
      ),
      total: alike((order - 1) * (order - 2), (order - 1) * (order - 2) * (order - 3)),
    };
  });
}

/** One number for each group, handed to its actors. */
function perActor(
  composition: Composition,
  value: (pairs: Pairs, role: Role) => number,
): ByRole<Float64Array> {
  const { groups } = composition;
  const byGroup = pairsByGroup(composition);
  return byRole((role) => {
    const values = Float64Array.from(byGroup, (pairs) => value(pairs[role], role));
    const handed = new Float64Array(groups.length);
    for (let v = 0; v < handed.length; v++) handed[v] = groups[v]! < 0 ? NaN : values[groups[v]!]!;
    return handed;
  });
}

export function byRole<T>(value: (role: Role) => T): ByRole<T> {
  return Object.fromEntries(ROLES.map((role) => [role, value(role)])) as Record<Role, T>;
}

export function expectedBrokerage(composition: Composition): ByRole<Float64Array> {
  const { density: p } = composition;
  return perActor(composition, ({ count }) => count * p * p * (1 - p));
}

export function deviationOfBrokerage(composition: Composition, ties: TieNull): ByRole<Float64Array> {
  const { density: p } = composition;
  const q = p * p * (1 - p);
  const covariance = (p * (1 - p)) ** 3;
  return perActor(composition, ({ count, sharingFirst, sharingSecond }, role) => {
    if (ties === 'independentArcs' || role === 'representative' || role === 'gatekeeper')
      return Math.sqrt(count * (q - q * q) + (sharingFirst + sharingSecond) * covariance);
    // Half as many unordered pairs, each counting twice, that share an end in `sharingFirst` ordered ways.
    return Math.sqrt(2 * count * (q - q * q) + 4 * sharingFirst * covariance);
  });
}

/** How many deviations from the expectation; undefined where the deviation is 0. */
export function standardized(raw: Float64Array, expected: Float64Array, sd: Float64Array): Float64Array {
  const scores = new Float64Array(raw.length);
  for (let v = 0; v < scores.length; v++) scores[v] = standardScore(raw[v]!, expected[v]!, sd[v]!);
  return scores;
}

export function standardScore(raw: number, expected: number, sd: number): number {
  return sd > 0 ? (raw - expected) / sd : NaN;
}

/**
 * Expectation where the ties and the broker's own group stay, and all other actors' groups are dealt out anew among them: the pairs
 * the actor in fact brokers, spread over the roles as the groups' sizes have it.
 *
 * @param total how many ordered pairs each actor brokers.
 */
export function expectedUnderRelabelling(
  composition: Composition,
  total: Float64Array,
): ByRole<Float64Array> {
  const all = (composition.order - 1) * (composition.order - 2);
  const shares = perActor(composition, ({ count }) => (all > 0 ? count / all : 0));
  for (const role of ROLES) for (let v = 0; v < total.length; v++) shares[role][v]! *= total[v]!;
  return shares;
}

/** The sum over all actors in groups. */
export function brokerageOfGraph(scores: ByRole<Float64Array>): ByRole<number> {
  return byRole((role) => {
    const values = scores[role];
    let sum = 0;
    for (let v = 0; v < values.length; v++) if (!Number.isNaN(values[v])) sum += values[v]!;
    return sum;
  });
}

/** The standard deviation of that sum. */
export function deviationOfGraph(composition: Composition, ties: TieNull): ByRole<number> {
  const variance = ties === 'independentArcs' ? varianceOverArcs : varianceOverPairs;
  return byRole((role) => Math.sqrt(variance(composition, role)));
}

/** How many groups have each size. */
function sizeCounts({ sizes }: Composition): readonly (readonly [size: number, count: number])[] {
  const counts = new Map<number, number>();
  for (const size of sizes) if (size > 0) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts];
}

/** Σ over ordered pairs of different actors of `value`, which depends on the sizes of their groups and whether those are one. */
function overPairs(
  composition: Composition,
  value: (sizeA: number, sizeB: number, together: boolean) => number,
): number {
  const counts = sizeCounts(composition);
  let sum = 0;
  for (const [a, countA] of counts) {
    sum += countA * a * (a - 1) * value(a, a, true);
    for (const [b, countB] of counts)
      sum += countA * (a === b ? countB - 1 : countB) * a * b * value(a, b, false);
  }
  return sum;
}

/** Σ over all ordered triads (a, v, b) by how their groups fall together. */
function triadsOf(composition: Composition): Readonly<Record<Exclude<Role, 'total'>, number>> & {
  total: number;
} {
  const { sizes } = composition;
  const byGroup = pairsByGroup(composition);
  return byRole((role) => byGroup.reduce((sum, pairs, g) => sum + sizes[g]! * pairs[role].count, 0));
}

/** How many triads (a, v, b) of the role an arc is part of: as a → v, as v → b, and as the arc a → b that must not be there. */
function placesOfArc(
  role: Role,
  order: number,
  sizeA: number,
  sizeB: number,
  together: boolean,
): readonly [first: number, second: number, closing: number] {
  switch (role) {
    case 'coordinator':
      return together ? [sizeA - 2, sizeA - 2, sizeA - 2] : [0, 0, 0];
    case 'itinerant':
      return together ? [0, 0, order - sizeA] : [sizeA - 1, sizeB - 1, 0];
    case 'representative':
      return together ? [order - sizeA, 0, 0] : [0, sizeA - 1, sizeA - 1];
    case 'gatekeeper':
      return together ? [0, order - sizeA, 0] : [sizeB - 1, 0, sizeB - 1];
    case 'liaison': {
      const elsewhere = together ? 0 : order - sizeA - sizeB;
      return [elsewhere, elsewhere, elsewhere];
    }
    case 'total':
      return [order - 2, order - 2, order - 2];
  }
}

/**
 * With A = p + D for each arc, A_av A_vb (1 − A_ab) is a sum of products of the independent D, each product with a variance of
 * its own; coefficients of the same product from different triads add up before they are squared.
 */
function varianceOverArcs(composition: Composition, role: Role): number {
  const { order, density: p } = composition;
  const spread = p * (1 - p);
  const triads = triadsOf(composition)[role];
  const ofOneArc = overPairs(composition, (sizeA, sizeB, together) => {
    const [first, second, closing] = placesOfArc(role, order, sizeA, sizeB, together);
    return (spread * (first + second) - p * p * closing) ** 2;
  });
  // Of two arcs: x → y → z comes from one triad. Two arcs out of x come from (x, y, z) and (x, z, y), two arcs into z from
  // (x, y, z) and (y, x, z), and add up where both triads give the role.
  const outTwice = role === 'itinerant' || role === 'representative' ? 0 : triads;
  const inTwice = role === 'itinerant' || role === 'gatekeeper' ? 0 : triads;
  const ofTwoArcs = (1 - p) ** 2 * triads + p * p * (triads + outTwice) + p * p * (triads + inTwice);
  return spread * ofOneArc + spread ** 2 * ofTwoArcs + spread ** 3 * triads;
}

/**
 * The same for undirected ties. In a triangle of actors each may be the broker: `w` of them says how often the open pair of the
 * other two then counts for the role.
 */
function varianceOverPairs(composition: Composition, role: Role): number {
  const { order, density: p } = composition;
  const spread = p * (1 - p);
  const total = role === 'total';
  // How often a triad counts where all three are in one group, where all are in different ones, and, where two are in one
  // group, with one of the two as broker and with the odd one as broker.
  const same = total || role === 'coordinator' ? 2 : 0;
  const different = total || role === 'liaison' ? 2 : 0;
  const ofTwo = total ? 2 : role === 'representative' || role === 'gatekeeper' ? 1 : 0;
  const odd = total || role === 'itinerant' ? 2 : 0;

  // Of one tie {x, y}: over each third actor z, as an arm with x or with y as broker, or closing what z brokers.
  const term = (x: number, y: number, z: number): number => spread * (x + y) - p * p * z;
  const ofOneTie =
    overPairs(composition, (sizeX, sizeY, together) =>
      together
        ? ((sizeX - 2) * term(same, same, same) + (order - sizeX) * term(ofTwo, ofTwo, odd)) ** 2
        : ((sizeX - 1) * term(ofTwo, odd, ofTwo) +
            (sizeY - 1) * term(odd, ofTwo, ofTwo) +
            (order - sizeX - sizeY) * term(different, different, different)) **
          2,
    ) / 2;

  // Of two ties, and of all three, in every triangle of actors.
  const triads = triadsOf(composition);
  const within = triads.coordinator / 6;
  const across = triads.liaison / 6;
  const mixed = triads.itinerant / 2;
  const two = (x: number, y: number, z: number): number =>
    ((1 - p) * x - p * (y + z)) ** 2 + ((1 - p) * y - p * (x + z)) ** 2 + ((1 - p) * z - p * (x + y)) ** 2;
  const ofTwoTies =
    within * two(same, same, same) +
    across * two(different, different, different) +
    mixed * two(ofTwo, ofTwo, odd);
  const ofThreeTies =
    within * (3 * same) ** 2 + across * (3 * different) ** 2 + mixed * (2 * ofTwo + odd) ** 2;
  return spread * ofOneTie + spread ** 2 * ofTwoTies + spread ** 3 * ofThreeTies;
}

/** What to say beside the scores of the actors of one group. */
export interface SmallGroupWarning {
  readonly group: number;
  readonly size: number;
  /** Roles no actor of the group can have, whatever the ties: too few others in it or outside it. */
  readonly impossible: readonly Role[];
  /** Roles expected so rarely that z is far from normal, and a single pair decides it. */
  readonly rare: readonly Role[];
}

/** Expectations below this make a z score unfit to be read as normal, by the usual rule of thumb for counts. */
export const RARE_BELOW = 5;

/** One warning for each group that needs one. */
export function smallGroupWarnings(composition: Composition): readonly SmallGroupWarning[] {
  const { sizes, density: p } = composition;
  return pairsByGroup(composition).flatMap((pairs, group) => {
    if (sizes[group] === 0) return [];
    const impossible = ROLES.filter((role) => pairs[role].count === 0);
    const rare = ROLES.filter(
      (role) => pairs[role].count > 0 && pairs[role].count * p * p * (1 - p) < RARE_BELOW,
    );
    return impossible.length + rare.length > 0 ? [{ group, size: sizes[group]!, impossible, rare }] : [];
  });
}

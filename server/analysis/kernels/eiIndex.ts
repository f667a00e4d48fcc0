import type { Graph } from './csr.ts';
import { randomFrom, shuffle } from './random.ts';

/**
 * E-I index: external ties less internal ties, over both; −1 where all ties stay within groups, 1 where all lead out
 * (Krackhardt & Stern 1988, Social Psychology Quarterly 51(2), doi:10.2307/2786835). Of the whole, of each group, of each actor;
 * with what chance would give. Ties count 1 each, whatever their strength; a directed graph's arcs each count.
 *
 * `groups` holds a whole number from 0 for each actor; one below 0 has none: its ties are left out, and it is undefined.
 * Isolates count in group sizes only. Components make no difference. O(order + size) unless said.
 */

export interface TieCounts {
  readonly internal: number;
  readonly external: number;
}

/** E-I from counts; NaN where there are no ties. */
export function eiIndex({ internal, external }: TieCounts): number {
  return internal + external === 0 ? NaN : (external - internal) / (external + internal);
}

export function tieCounts({ order, out, directed }: Graph, groups: Int32Array): TieCounts {
  let internal = 0;
  let external = 0;
  for (let v = 0; v < order; v++) {
    const group = groups[v]!;
    if (group < 0) continue;
    for (let i = out.offsets[v]!; i < out.offsets[v + 1]!; i++) {
      const other = groups[out.targets[i]!]!;
      if (other === group) internal++;
      else if (other >= 0) external++;
    }
  }
  return directed ? { internal, external } : { internal: internal / 2, external: external / 2 };
}

/** Of each actor, over its ties; of a directed graph, over those that go out. NaN without ties. */
export function eiOfActors({ order, out }: Graph, groups: Int32Array): Float64Array {
  const values = new Float64Array(order).fill(NaN);
  for (let v = 0; v < order; v++) {
    const group = groups[v]!;
    if (group < 0) continue;
    let internal = 0;
    let external = 0;
    for (let i = out.offsets[v]!; i < out.offsets[v + 1]!; i++) {
      const other = groups[out.targets[i]!]!;
      if (other === group) internal++;
      else if (other >= 0) external++;
    }
    if (internal + external > 0) values[v] = (external - internal) / (external + internal);
  }
  return values;
}

/** Of each of `count` groups, over the ends of ties at its actors: a tie within it counts from both ends. */
export function eiOfGroups({ order, out }: Graph, groups: Int32Array, count: number): Float64Array {
  const internal = new Float64Array(count);
  const external = new Float64Array(count);
  for (let v = 0; v < order; v++) {
    const group = groups[v]!;
    if (group < 0) continue;
    for (let i = out.offsets[v]!; i < out.offsets[v + 1]!; i++) {
      const other = groups[out.targets[i]!]!;
      if (other === group) internal[group]!++;
      else if (other >= 0) external[group]!++;
    }
  }
  return internal.map((inside, g) => eiIndex({ internal: inside, external: external[g]! }));
}

/** How many pairs of actors with a group are in the same one, and in different ones. */
export function pairCounts(groups: Int32Array): TieCounts {
  const sizes = new Map<number, number>();
  let actors = 0;
  for (const group of groups) {
    if (group < 0) continue;
    actors++;
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  let internal = 0;
  for (const size of sizes.values()) internal += (size * (size - 1)) / 2;
  return { internal, external: (actors * (actors - 1)) / 2 - internal };
}

/**
 * The mean of E-I over all ways to hand the groups' places to the actors at random: that of all pairs, whatever the ties. NaN
 * for fewer than two actors with a group.
 */
export function expectedEi(pairs: TieCounts): number {
  return eiIndex(pairs);
}

/**
 * The smallest and largest E-I that as many ties as there are could have between actors in groups of these sizes; takes pairs
 * of a graph without direction. NaN without ties.
 */
export function eiRange(
  ties: TieCounts,
  pairs: TieCounts,
): { readonly least: number; readonly most: number } {
  const all = ties.internal + ties.external;
  const inside = Math.min(all, pairs.internal);
  const outside = Math.min(all, pairs.external);
  return {
    least: eiIndex({ internal: inside, external: all - inside }),
    most: eiIndex({ internal: all - outside, external: outside }),
  };
}

export interface EiPermutation {
  readonly observed: number;
  /** Mean and standard deviation over the draws. */
  readonly mean: number;
  readonly deviation: number;
  /** The share of draws, the observed among them, with an E-I as small or smaller. */
  readonly pLow: number;
  /** … as large or larger. */
  readonly pHigh: number;
  /** … as far from the expected value or further. */
  readonly pTwoSided: number;
}

/**
 * How likely an E-I as this one is if groups had nothing to do with ties: the places in groups are handed to the actors that
 * have one at random, `draws` times, each draw from its own stream of the seed. NaN where there are no ties. A p-value is
 * never 0: the smallest is 1 / (draws + 1). O(draws (order + size)).
 */
export function eiPermutation(graph: Graph, groups: Int32Array, draws: number, seed: number): EiPermutation {
  const counts = tieCounts(graph, groups);
  const observed = eiIndex(counts);
  const all = counts.internal + counts.external;
  if (all === 0) return { observed, mean: NaN, deviation: NaN, pLow: NaN, pHigh: NaN, pTwoSided: NaN };
  const expected = expectedEi(pairCounts(groups));
  const placed: number[] = [];
  groups.forEach((group, actor) => {
    if (group >= 0) placed.push(actor);
  });
  const places = Int32Array.from(placed, (actor) => groups[actor]!);
  const drawn = groups.slice();
  let [low, high, far, sum, squares] = [1, 1, 1, 0, 0];
  const distance = Math.abs(observed - expected) - 1e-12;
  for (let draw = 0; draw < draws; draw++) {
    const shuffled = shuffle(places.slice(), randomFrom(seed, draw));
    for (let i = 0; i < placed.length; i++) drawn[placed[i]!] = shuffled[i]!;
    const { internal } = tieCounts(graph, drawn);
    const value = (all - 2 * internal) / all;
    // Counts, not their ratios, are compared for equality.
    if (internal >= counts.internal) low++;
    if (internal <= counts.internal) high++;
    if (Math.abs(value - expected) >= distance) far++;
    sum += value - expected;
    squares += (value - expected) * (value - expected);
  }
  const shift = sum / draws;
  return {
    observed,
    mean: expected + shift,
    deviation: Math.sqrt(Math.max(0, (squares - draws * shift * shift) / (draws - 1))),
    pLow: low / (draws + 1),
    pHigh: high / (draws + 1),
    pTwoSided: far / (draws + 1),
  };
}

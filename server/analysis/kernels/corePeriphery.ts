import { coreness } from './coreness.ts';
import type { Graph } from './csr.ts';
import { randomFrom, shuffle } from './random.ts';

/**
 * Core and periphery: the split of actors that is most like an ideal in which all of the core are tied to each other and none of
 * the periphery are (Borgatti & Everett 1999, Social Networks 21(4), doi:10.1016/S0378-8733(99)00019-2). The fit is Pearson's
 * correlation over pairs of actors between being tied and being tied in the ideal. By convention core and periphery are all
 * `tied` to each other in the ideal, or pairs of one of each are left out as `missing`.
 *
 * Of graphs without direction; isolates count among the actors, strengths do not count. From −1 to 1. A split whose ideal, or
 * whose pairs, are all alike has no fit; `null` where no split has one.
 *
 * Up to EXHAUSTIVE_ORDER actors all splits are tried, and the result is an optimum. Beyond, the best of several starts is
 * given: the actors of highest degree and of highest coreness, and seeded random splits; from each, actors change sides as
 * long as that helps, and up to SWEEP_ORDER actors every one is made to change side once, the best of the splits on that way
 * kept, until none helps (after Kernighan & Lin 1970, Bell System Technical Journal 49(2),
 * doi:10.1002/j.1538-7305.1970.tb01770.x). O(2^n), else O(starts · passes · (n + m)) and, with such sweeps,
 * O(starts · passes · n²) time; O(n + m) memory.
 */
export interface CorePeriphery {
  /** Ascending. */
  readonly core: Int32Array;
  readonly fit: number;
  readonly method: 'exhaustive' | 'hill climb';
  /** How many splits have this fit; `null` where not all were tried. */
  readonly optima: number | null;
}

export type BetweenIdeal = 'tied' | 'missing';

export const EXHAUSTIVE_ORDER = 22;
export const SWEEP_ORDER = 2000;

/** @throws RangeError for a directed graph. */
export function corePeriphery(
  graph: Graph,
  between: BetweenIdeal,
  { seed = 1, starts = 20 }: { readonly seed?: number; readonly starts?: number } = {},
): CorePeriphery | null {
  if (graph.directed) throw new RangeError('Core and periphery are of graphs without direction.');
  return graph.order <= EXHAUSTIVE_ORDER ? exhaustive(graph, between) : climbed(graph, between, seed, starts);
}

/** The fit of a given split: `core` holds 1 for each actor of the core, else 0. NaN where it has none. */
export function corePeripheryFit(
  { order, size, out: { offsets, targets } }: Graph,
  core: Uint8Array,
  between: BetweenIdeal,
): number {
  let within = 0;
  let outside = 0;
  let members = 0;
  for (let v = 0; v < order; v++) {
    members += core[v]!;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      if (core[targets[i]!] !== core[v]) continue;
      if (core[v] === 1) within++;
      else outside++;
    }
  }
  return fitOf(between, order, size, members, within / 2, outside / 2);
}

/** From how many are in the core, ties within it, and ties within the periphery. */
function fitOf(
  between: BetweenIdeal,
  order: number,
  size: number,
  members: number,
  within: number,
  outside: number,
): number {
  const others = order - members;
  const corePairs = (members * (members - 1)) / 2;
  let pairs = corePairs + (others * (others - 1)) / 2;
  let ideal = corePairs;
  let ties = within + outside;
  let both = within;
  if (between === 'tied') {
    pairs += members * others;
    ideal += members * others;
    ties = size;
    both = size - outside;
  }
  const spread = ties * (pairs - ties) * (ideal * (pairs - ideal));
  return spread > 0 ? (pairs * both - ties * ideal) / Math.sqrt(spread) : NaN;
}

const TOLERANCE = 1e-12;

/** Goes through all splits so that each differs from the one before in one actor (a Gray code). */
function exhaustive(graph: Graph, between: BetweenIdeal): CorePeriphery | null {
  const { order, size } = graph;
  const { offsets, targets } = graph.out;
  /** Whom each actor is tied to, a bit each. */
  const ties = new Int32Array(order);
  for (let v = 0; v < order; v++)
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) ties[v]! |= 1 << targets[i]!;
  let split = 0;
  let members = 0;
  let within = 0;
  let outside = size;
  let found = 0;
  let fit = -Infinity;
  let optima = 0;
  for (let step = 1; step < 2 ** order; step++) {
    const v = 31 - Math.clz32(step & -step);
    const inCore = bitsIn(ties[v]! & split);
    const inPeriphery = offsets[v + 1]! - offsets[v]! - inCore;
    split ^= 1 << v;
    if ((split >> v) & 1) {
      members++;
      within += inCore;
      outside -= inPeriphery;
    } else {
      members--;
      within -= inCore;
      outside += inPeriphery;
    }
    const value = fitOf(between, order, size, members, within, outside);
    if (value > fit + TOLERANCE) {
      fit = value;
      found = split;
      optima = 1;
    } else if (value >= fit - TOLERANCE) optima++;
  }
  if (optima === 0) return null;
  const core: number[] = [];
  for (let v = 0; v < order; v++) if ((found >> v) & 1) core.push(v);
  return { core: Int32Array.from(core), fit, method: 'exhaustive', optima };
}

/** A split as it changes. */
interface Split {
  readonly core: Uint8Array;
  /** How many of an actor's ties lead into the core. */
  readonly inCore: Int32Array;
  members: number;
  within: number;
  outside: number;
}

function climbed(graph: Graph, between: BetweenIdeal, seed: number, starts: number): CorePeriphery | null {
  const { order, size, out } = graph;
  let best: { fit: number; core: Uint8Array } | null = null;
  for (let start = 0; start < Math.max(2, starts); start++) {
    const random = randomFrom(seed, start);
    const split: Split = {
      core: new Uint8Array(order),
      inCore: new Int32Array(order),
      members: 0,
      within: 0,
      outside: size,
    };
    if (start < 2) {
      const degrees = Float64Array.from({ length: order }, (_, v) => out.offsets[v + 1]! - out.offsets[v]!);
      const cores = start === 0 ? degrees : coreness(graph);
      const ranked = Int32Array.from(degrees.keys()).sort(
        (a, b) => cores[b]! - cores[a]! || degrees[b]! - degrees[a]! || a - b,
      );
      bestPrefix(graph, between, split, ranked);
    } else {
      const share = random.uniform();
      for (let v = 0; v < order; v++) if (random.uniform() < share) change(graph, split, v);
    }
    let fit = fitNow(graph, between, split);
    const actors = Int32Array.from({ length: order }, (_, v) => v);
    for (;;) {
      shuffle(actors, random);
      const climbedTo = climb(graph, between, split, actors, fit);
      const swept = order <= SWEEP_ORDER ? sweep(graph, between, split, climbedTo) : climbedTo;
      const better = swept > climbedTo + TOLERANCE;
      fit = swept;
      if (!better) break;
    }
    if (!Number.isNaN(fit) && (best === null || fit > best.fit + TOLERANCE))
      best = { fit, core: split.core.slice() };
  }
  if (best === null) return null;
  const core: number[] = [];
  best.core.forEach((member, v) => {
    if (member === 1) core.push(v);
  });
  return { core: Int32Array.from(core), fit: best.fit, method: 'hill climb', optima: null };
}

function fitNow({ order, size }: Graph, between: BetweenIdeal, split: Split): number {
  return fitOf(between, order, size, split.members, split.within, split.outside);
}

/** Lets an actor change side. */
function change({ out: { offsets, targets } }: Graph, split: Split, actor: number): void {
  const { core, inCore } = split;
  const enters = core[actor] === 0;
  const step = enters ? 1 : -1;
  split.members += step;
  split.within += step * inCore[actor]!;
  split.outside -= step * (offsets[actor + 1]! - offsets[actor]! - inCore[actor]!);
  core[actor] = enters ? 1 : 0;
  for (let i = offsets[actor]!; i < offsets[actor + 1]!; i++) inCore[targets[i]!]! += step;
}

/** The fit if the actor changed side. */
function fitIf(graph: Graph, between: BetweenIdeal, split: Split, actor: number): number {
  const { offsets } = graph.out;
  const step = split.core[actor] === 0 ? 1 : -1;
  const inCore = split.inCore[actor]!;
  return fitOf(
    between,
    graph.order,
    graph.size,
    split.members + step,
    split.within + step * inCore,
    split.outside - step * (offsets[actor + 1]! - offsets[actor]! - inCore),
  );
}

/** Fills an empty core with the first of the ranked, as many as fit best. */
function bestPrefix(graph: Graph, between: BetweenIdeal, split: Split, ranked: Int32Array): void {
  let most = 0;
  let fit = -Infinity;
  for (let k = 0; k < ranked.length; k++) {
    change(graph, split, ranked[k]!);
    const value = fitNow(graph, between, split);
    if (value > fit) {
      fit = value;
      most = k + 1;
    }
  }
  for (let k = ranked.length - 1; k >= most; k--) change(graph, split, ranked[k]!);
}

/** Changes each actor's side where that helps, until it does for none; gives the fit reached. */
function climb(graph: Graph, between: BetweenIdeal, split: Split, actors: Int32Array, from: number): number {
  let fit = from;
  for (let helped = true; helped;) {
    helped = false;
    for (const actor of actors) {
      const value = fitIf(graph, between, split, actor);
      if (!(value > fit + TOLERANCE) && !(Number.isNaN(fit) && !Number.isNaN(value))) continue;
      change(graph, split, actor);
      fit = value;
      helped = true;
    }
  }
  return fit;
}

/** Changes every actor's side once, the best one first each time, and goes back to the best split on the way. */
function sweep(graph: Graph, between: BetweenIdeal, split: Split, from: number): number {
  const { order } = graph;
  const changed = new Int32Array(order);
  const left = Int32Array.from({ length: order }, (_, v) => v);
  let fit = from;
  let kept = 0;
  for (let done = 0; done < order; done++) {
    let at = 0;
    let most = -Infinity;
    for (let k = 0; k < order - done; k++) {
      const value = fitIf(graph, between, split, left[k]!);
      if (value > most) {
        most = value;
        at = k;
      }
    }
    const actor = left[at]!;
    left[at] = left[order - done - 1]!;
    changed[done] = actor;
    change(graph, split, actor);
    if (most > fit + TOLERANCE) {
      fit = most;
      kept = done + 1;
    }
  }
  for (let done = order - 1; done >= kept; done--) change(graph, split, changed[done]!);
  return fit;
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

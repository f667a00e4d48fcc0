import { prepareDistances, type DistancePlan } from './distances.ts';
import { searchFrom, shortestPathBetween, type PathSampler } from './sampledBetweennessPaths.ts';
import { randomFrom } from './random.ts';
import type { Graph } from './csr.ts';

/**
 * Betweenness estimated from a sample of shortest paths, for graphs too large to be exact: with probability 1 − delta, every
 * actor's share of pairs is within epsilon of the true one.
 *
 * A sample is one of the shortest paths, each equally likely, between two different actors, each ordered pair equally likely;
 * an actor's share of all pairs is estimated by the share of samples it lies inside of. As many as `mostSamples` suffice
 * whatever the graph (Riondato & Kornaropoulos 2016, Data Mining and Knowledge Discovery 30(2),
 * doi:10.1007/s10618-015-0423-0): (c / epsilon²)·(⌊log2(VD − 2)⌋ + 1 + ln(1 / delta)) with VD the most actors on a shortest
 * path and c = 0.5, which they take over as an estimate of a constant known only to exist. Sampling stops earlier where the values seen allow it (KADABRA: Borassi & Natale 2019, ACM Journal of
 * Experimental Algorithmics 24, doi:10.1145/3284359): half of delta is spent on the bound above, half on the actors' own,
 * handed out by a first, separate sample, more to those who lie on many paths. Where one actor is between a third of all pairs
 * or more, little is saved.
 *
 * Sample i depends on the seed and i alone, and whether to stop is asked after fixed numbers of them, so that the result is the
 * same however samples are spread over workers. About as many ties are read for a sample as two searches of half the distance
 * meet; memory O(n + m). Isolates have 0; a sample of two actors that are not connected counts for nobody.
 */
export interface Precision {
  /** How far from an actor's true share of pairs its estimate may be, in (0, 1). */
  readonly epsilon: number;
  /** How likely it may be that some actor's is farther, in (0, 1). */
  readonly delta: number;
  readonly seed: number;
}

export interface SampledBetweenness {
  /** Estimates of betweenness in pairs, as `betweenness` counts them: within epsilon · `pairs`. */
  readonly values: Float64Array;
  /** All pairs: n(n − 1), half of it where undirected. */
  readonly pairs: number;
  readonly samples: number;
}

/** What workers share. */
export interface SamplingPlan {
  readonly precision: Precision;
  readonly directed: boolean;
  readonly order: number;
  readonly places: DistancePlan;
  readonly mostSamples: number;
  /** Numbers of samples after which to ask `isEnough`. */
  readonly step: number;
  /** Of the first, separate sample. Its samples are numbered −1, −2, … */
  readonly trials: number;
}

/** @throws RangeError for an epsilon or delta that is not between 0 and 1. */
export function sampledBetweenness(graph: Graph, precision: Precision): SampledBetweenness {
  const plan = prepareSampling(graph, precision);
  const allowances = allowancesBy(plan, samplePaths(plan, -plan.trials, 0));
  const counts = new Float64Array(plan.order);
  let samples = 0;
  while (samples < plan.mostSamples) {
    const until = Math.min(plan.mostSamples, samples + plan.step);
    const more = samplePaths(plan, samples, until);
    for (let v = 0; v < counts.length; v++) counts[v]! += more[v]!;
    samples = until;
    if (isEnough(plan, allowances, counts, samples)) break;
  }
  return sampledValues(plan, counts, samples);
}

export function prepareSampling(graph: Graph, precision: Precision): SamplingPlan {
  const { epsilon, delta } = precision;
  if (!(epsilon > 0 && epsilon < 1 && delta > 0 && delta < 1))
    throw new RangeError(`Epsilon (${epsilon}) and delta (${delta}) must be between 0 and 1.`);
  const places = prepareDistances(graph.out, graph.in);
  const mostSamples = samplesEnough(mostOnPath(places, graph.directed), epsilon, delta / 2);
  return {
    precision,
    directed: graph.directed,
    order: graph.order,
    places,
    mostSamples,
    step: Math.ceil(mostSamples / 50),
    trials: Math.ceil(mostSamples / 100),
  };
}

/** How many samples suffice whatever the graph, by the most actors on a shortest path. */
export function samplesEnough(mostActors: number, epsilon: number, delta: number): number {
  const range = Math.floor(Math.log2(Math.max(1, mostActors - 2))) + 1;
  return Math.ceil((0.5 / epsilon ** 2) * (range + Math.log(1 / delta)));
}

/**
 * A bound on the most actors on a shortest path: in a part without directions, the two largest distances from its best tied
 * actor and itself; with directions, all of the part.
 */
function mostOnPath({ partEnds, ahead }: DistancePlan, directed: boolean): number {
  const { offsets, targets } = ahead;
  const places = offsets.length - 1;
  const steps = new Int32Array(places).fill(-1);
  const queue = new Int32Array(places);
  let most = 0;
  for (let start = 0; start < places; start = partEnds[start]!) {
    const end = partEnds[start]!;
    if (directed) {
      most = Math.max(most, end - start);
      continue;
    }
    let root = start;
    for (let p = start; p < end; p++)
      if (offsets[p + 1]! - offsets[p]! > offsets[root + 1]! - offsets[root]!) root = p;
    let tail = 1;
    queue[0] = root;
    steps[root] = 0;
    for (let head = 0; head < tail; head++)
      for (let i = offsets[queue[head]!]!; i < offsets[queue[head]! + 1]!; i++) {
        const q = targets[i]!;
        if (steps[q]! >= 0) continue;
        steps[q] = steps[queue[head]!]! + 1;
        queue[tail++] = q;
      }
    most = Math.max(most, steps[queue[tail - 1]!]! + steps[queue[Math.max(0, tail - 2)]!]! + 1);
  }
  return most;
}

/** In how many of the samples `first` … `last − 1` each actor lies inside the path. */
export function samplePaths(plan: SamplingPlan, first: number, last: number): Float64Array {
  const { order, places } = plan;
  const counts = new Float64Array(order);
  const sampler: PathSampler = searchFrom(places);
  const placed = places.actors.length;
  if (order < 3) return counts;
  for (let i = first; i < last; i++) {
    const random = randomFrom(plan.precision.seed, i);
    const source = random.below(order);
    const drawn = random.below(order - 1);
    const target = drawn < source ? drawn : drawn + 1;
    // Actors without a place are isolates.
    if (source >= placed || target >= placed || places.partStarts[source] !== places.partStarts[target])
      continue;
    const length = shortestPathBetween(places, sampler, source, target, random);
    for (let k = 0; k < length; k++) counts[places.actors[sampler.path[k]!]!]!++;
  }
  return counts;
}

/** For each actor, ln(1 / the probability it may be estimated too high by; and too low by, the same). */
export function allowancesBy(plan: SamplingPlan, trials: Float64Array): Float64Array {
  const { epsilon, delta } = plan.precision;
  const order = trials.length;
  const budget = delta / 2;
  // A thousandth is handed out evenly, so that nobody is left without; the rest by e^(−C·epsilon² / share), for the C that
  // spends it: what it takes for all to be certain enough after the same number of samples.
  const even = budget / 1000 / (2 * order);
  const least = 1 / plan.trials;
  const spent = (c: number): number => {
    let sum = 0;
    for (const count of trials)
      sum += 2 * Math.exp((-c * epsilon * epsilon) / Math.max(least, count / plan.trials));
    return sum;
  };
  let low = 0;
  let high = 1;
  while (spent(high) > budget * 0.999) high *= 2;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (spent(middle) > budget * 0.999) low = middle;
    else high = middle;
  }
  return trials.map(
    (count) => -Math.log(Math.exp((-high * epsilon * epsilon) / Math.max(least, count / plan.trials)) + even),
  );
}

/** Whether after so many samples everyone's estimate is certain to within epsilon. */
export function isEnough(
  plan: SamplingPlan,
  allowances: Float64Array,
  counts: Float64Array,
  samples: number,
): boolean {
  if (samples >= plan.mostSamples) return true;
  const { epsilon } = plan.precision;
  const ahead = plan.mostSamples / samples;
  for (let v = 0; v < counts.length; v++) {
    const certainty = allowances[v]!;
    const spread = (2 * (counts[v]! / samples) * plan.mostSamples) / certainty;
    const above = (certainty / samples) * (1 / 3 + ahead + Math.sqrt((1 / 3 + ahead) ** 2 + spread));
    if (above > epsilon) return false;
    const below = (certainty / samples) * (1 / 3 - ahead + Math.sqrt((1 / 3 - ahead) ** 2 + spread));
    if (below > epsilon) return false;
  }
  return true;
}

export function sampledValues(
  { order, directed }: Pick<SamplingPlan, 'order' | 'directed'>,
  counts: Float64Array,
  samples: number,
): SampledBetweenness {
  const pairs = (order * (order - 1)) / (directed ? 1 : 2);
  return { values: counts.map((count) => (samples ? (count / samples) * pairs : 0)), pairs, samples };
}

import type { Graph, Rows } from './csr.ts';
import { randomFrom, sample } from './random.ts';
import { pearson, ranksOf } from './rankComparison.ts';

/**
 * Robustness: how far a measure would move had some ties not been seen (Borgatti, Carley & Krackhardt 2006, Social Networks
 * 28(2), doi:10.1016/j.socnet.2005.05.001). Ties are left out at random and the measure is computed again, many times.
 *
 * Draw `i` depends on the seed and on `i` only: ranges of draws can be made anywhere, in any order, and put together; whoever
 * wants to stop early asks for few at a time. A draw leaves out ties of rows that are sorted already: O(order + size), and no
 * row is sorted again.
 */
export type Missing =
  /** A share of the ties, each set of that many equally likely. */
  | { readonly kind: 'ties'; readonly share: number }
  /**
   * Each tie by itself, with the probability scale · (1 − confidence), at most 1. Confidences are given for each position of
   * `graph.out.targets`, in [0, 1], the same at both positions of an undirected tie.
   */
  | { readonly kind: 'confidence'; readonly confidence: Float64Array; readonly scale?: number }
  /**
   * A share of the actors does not answer. Lost are all their ties, or only those they alone could report: outgoing ones; and
   * without directions those between two of them.
   */
  | { readonly kind: 'actors'; readonly share: number; readonly lost: 'all' | 'reported' };

/** A graph made ready for leaving out ties. */
export interface Ties {
  readonly graph: Graph;
  /** The ends of each tie, in the order of `graph.out`; an undirected tie from the smaller end. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The tie at each position of `graph.out.targets`, and of `graph.in.targets`. */
  readonly outTies: Int32Array;
  readonly inTies: Int32Array;
}

/** O(order + size). */
export function tiesOf(graph: Graph): Ties {
  const { order, size, directed, out } = graph;
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const outTies = new Int32Array(out.targets.length);
  const inTies = directed ? new Int32Array(size) : outTies;
  // The rows of the other ends are ascending too, so that their next free position is the one of this tie.
  const next = (directed ? graph.in : out).offsets.slice(0, order);
  for (let v = 0, tie = 0; v < order; v++)
    for (let i = out.offsets[v]!; i < out.offsets[v + 1]!; i++) {
      const u = out.targets[i]!;
      if (!directed && u < v) continue;
      from[tie] = v;
      to[tie] = u;
      outTies[i] = tie;
      inTies[next[u]!++] = tie++;
    }
  return { graph, from, to, outTies, inTies };
}

/** The graph without the ties marked 0. */
export function withTies({ graph, outTies, inTies }: Ties, kept: Uint8Array): Graph {
  let size = 0;
  for (const mark of kept) size += mark;
  const length = graph.directed ? size : 2 * size;
  const out = filtered(graph.out, outTies, kept, length);
  return {
    directed: graph.directed,
    order: graph.order,
    size,
    out,
    in: graph.directed ? filtered(graph.in, inTies, kept, length) : out,
  };
}

function filtered(
  { offsets, targets, strengths }: Rows,
  ties: Int32Array,
  kept: Uint8Array,
  length: number,
): Rows {
  const order = offsets.length - 1;
  const starts = new Int32Array(order + 1);
  const ends = new Int32Array(length);
  const held = strengths && new Float64Array(length);
  let at = 0;
  for (let v = 0; v < order; v++) {
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      if (!kept[ties[i]!]) continue;
      ends[at] = targets[i]!;
      if (held) held[at] = strengths[i]!;
      at++;
    }
    starts[v + 1] = at;
  }
  return { offsets: starts, targets: ends, strengths: held };
}

/** @throws RangeError for a share outside [0, 1], a negative scale, and confidences of another number than positions. */
export function drawOf(ties: Ties, missing: Missing, seed: number, draw: number): Graph {
  const { graph, from, to, outTies } = ties;
  const { size, order } = graph;
  const random = randomFrom(seed, draw);
  const kept = new Uint8Array(size).fill(1);
  if (missing.kind === 'confidence') {
    const { confidence, scale = 1 } = missing;
    if (confidence.length !== outTies.length)
      throw new RangeError(`There are ${confidence.length} confidences for ${outTies.length} positions.`);
    if (!(scale >= 0)) throw new RangeError(`The scale of doubt must not be below 0; it is ${scale}.`);
    const doubt = new Float64Array(size);
    for (let i = 0; i < outTies.length; i++) doubt[outTies[i]!] = scale * (1 - confidence[i]!);
    for (let tie = 0; tie < size; tie++) if (random.uniform() < doubt[tie]!) kept[tie] = 0;
    return withTies(ties, kept);
  }
  if (!(missing.share >= 0 && missing.share <= 1))
    throw new RangeError(`The share that is missing lies between 0 and 1; it is ${missing.share}.`);
  if (missing.kind === 'ties') {
    for (const tie of sample(Math.round(missing.share * size), size, random)) kept[tie] = 0;
    return withTies(ties, kept);
  }
  const silent = new Uint8Array(order);
  for (const v of sample(Math.round(missing.share * order), order, random)) silent[v] = 1;
  for (let tie = 0; tie < size; tie++) {
    const [one, other] = [silent[from[tie]!], silent[to[tie]!]];
    if (missing.lost === 'all' ? one || other : one && (graph.directed || other)) kept[tie] = 0;
  }
  return withTies(ties, kept);
}

/** Any measure of actors. NaN is undefined. */
export type ActorMeasure = (graph: Graph) => Float64Array;

/** The values of the draws `first` … `last` − 1, one draw after the other, `order` values each. */
export function measureDraws(
  ties: Ties,
  missing: Missing,
  measure: ActorMeasure,
  range: { seed: number; first: number; last: number },
): Float64Array {
  return drawMeasures(ties, missing, (graph) => [measure(graph)], range)[0] ?? new Float64Array(0);
}

/** The same of several measures on the same draws. */
export function drawMeasures(
  ties: Ties,
  missing: Missing,
  measure: (graph: Graph) => readonly Float64Array[],
  { seed, first, last }: { seed: number; first: number; last: number },
): readonly Float64Array[] {
  const { order } = ties.graph;
  const draws: Float64Array[] = [];
  for (let draw = first; draw < last; draw++)
    measure(drawOf(ties, missing, seed, draw)).forEach((values, at) => {
      draws[at] ??= new Float64Array((last - first) * order);
      draws[at].set(values, (draw - first) * order);
    });
  return draws;
}

/** What the draws say of each actor. */
export interface Intervals {
  /** The 2.5 %, 50 % and 97.5 % points of its value over the draws in which it is defined; NaN where it never is. */
  readonly low: Float64Array;
  readonly median: Float64Array;
  readonly high: Float64Array;
  /** The same of its rank, as `ranksOf` gives it: `bestRank` is the smallest number. */
  readonly bestRank: Float64Array;
  readonly medianRank: Float64Array;
  readonly worstRank: Float64Array;
  /** The share of draws in which it is the first, and among the first three; those who are equal share the places. */
  readonly first: Float64Array;
  readonly firstThree: Float64Array;
  /** The share of draws in which its value is undefined. */
  readonly undefinedShare: Float64Array;
}

/**
 * Values that rounding alone sets apart count as equal for ranks and places. O(order · draws · log).
 *
 * @param draws As `measureDraws` gives them, of at least one draw.
 */
export function intervalsOf(draws: Float64Array, order: number): Intervals {
  const count = draws.length / order;
  const result = Object.fromEntries(
    [
      'low',
      'median',
      'high',
      'bestRank',
      'medianRank',
      'worstRank',
      'first',
      'firstThree',
      'undefinedShare',
    ].map((name) => [name, new Float64Array(order)]),
  ) as unknown as Intervals;
  const ranks = new Float64Array(draws.length);
  for (let draw = 0; draw < count; draw++) {
    const values = levelled(draws.subarray(draw * order, (draw + 1) * order));
    ranks.set(ranksOf(values), draw * order);
    addPlaces(values, 1, result.first);
    addPlaces(values, 3, result.firstThree);
  }
  const own = new Float64Array(count);
  const ownRanks = new Float64Array(count);
  for (let v = 0; v < order; v++) {
    let defined = 0;
    for (let draw = 0; draw < count; draw++) {
      const value = draws[draw * order + v]!;
      if (Number.isNaN(value)) continue;
      own[defined] = value;
      ownRanks[defined++] = ranks[draw * order + v]!;
    }
    const values = own.subarray(0, defined).sort();
    const places = ownRanks.subarray(0, defined).sort();
    result.low[v] = quantile(values, 0.025);
    result.median[v] = quantile(values, 0.5);
    result.high[v] = quantile(values, 0.975);
    result.bestRank[v] = places[Math.ceil(0.025 * defined) - 1] ?? NaN;
    result.medianRank[v] = places[Math.ceil(0.5 * defined) - 1] ?? NaN;
    result.worstRank[v] = places[Math.ceil(0.975 * defined) - 1] ?? NaN;
    result.first[v]! /= count;
    result.firstThree[v]! /= count;
    result.undefinedShare[v] = 1 - defined / count;
  }
  return result;
}

/** Between the two nearest of sorted values, in proportion; NaN of none. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return low === high ? low : low + (at - below) * (high - low);
}

/** Adds to each actor's sum the share of the first `places` places that is its own. */
function addPlaces(values: Float64Array, places: number, sums: Float64Array): void {
  const shares = sharesOfPlaces(values, places);
  for (let v = 0; v < sums.length; v++) sums[v]! += shares[v]!;
}

/** 1 for those surely among the first `places`, 0 for those surely not; those who are equal at the edge share what is left. */
function sharesOfPlaces(values: Float64Array, places: number): Float64Array {
  // The highest values, the lowest of them last.
  const highest = new Float64Array(places).fill(-Infinity);
  let defined = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    defined++;
    if (!(value > highest[places - 1]!)) continue;
    let at = places - 1;
    for (; at > 0 && highest[at - 1]! < value; at--) highest[at] = highest[at - 1]!;
    highest[at] = value;
  }
  const edge = highest[Math.min(places, defined) - 1]!;
  let beyond = 0;
  let level = 0;
  for (const value of values) {
    if (value > edge) beyond++;
    else if (value === edge) level++;
  }
  const share = Math.min(1, (places - beyond) / level);
  return values.map((value) => (value > edge ? 1 : value === edge ? share : 0));
}

/** A mean over draws, and how far it is off for so few of them. */
export interface Mean {
  readonly mean: number;
  readonly standardError: number;
}

/** How far measures of thinned graphs agree with that of the whole one, after Borgatti, Carley & Krackhardt. */
export interface Accuracy {
  /** How often the first of the whole graph is the first of a draw; equals share. */
  readonly top1: Mean;
  /** How often the first of the whole graph is among the first three of a draw; equals share. */
  readonly top3: Mean;
  /** Of the first tenth of either, rounded up, the share that are in both; equals stand in the order of the actors. */
  readonly overlap: Mean;
  /** The square of Pearson's correlation, over the draws in which it is defined. */
  readonly r2: Mean;
}

/** Values that rounding alone sets apart count as equal for places and overlap. */
export function accuracyOf(whole: Float64Array, draws: Float64Array): Accuracy {
  const order = whole.length;
  const count = draws.length / order;
  const [top1, top3, overlap, r2] = Array.from({ length: 4 }, () => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const truth = sharesOfPlaces(levelled(whole), 1);
  const tenth = Math.ceil(order / 10);
  const truthTenth = firstOf(levelled(whole), tenth);
  for (let draw = 0; draw < count; draw++) {
    const values = draws.subarray(draw * order, (draw + 1) * order);
    const level = levelled(values);
    const firsts = sharesOfPlaces(level, 1);
    const thirds = sharesOfPlaces(level, 3);
    const drawnTenth = firstOf(level, tenth);
    let both = 0;
    let either = 0;
    for (let v = 0; v < order; v++) {
      top1[draw]! += truth[v]! * firsts[v]!;
      top3[draw]! += truth[v]! * thirds[v]!;
      both += truthTenth[v]! & drawnTenth[v]!;
      either += truthTenth[v]! | drawnTenth[v]!;
    }
    overlap[draw] = both / either;
    r2[draw] = pearson(whole, values) ** 2;
  }
  return { top1: meanOf(top1), top3: meanOf(top3), overlap: meanOf(overlap), r2: meanOf(r2) };
}

/** Rounded to 40 binary digits, by what Dekker 1971 splits numbers with (doi:10.1007/BF01397083). */
function levelled(values: Float64Array): Float64Array {
  return values.map((value) => {
    const spread = value * 8193;
    return Math.abs(spread) < Infinity ? spread - (spread - value) : value;
  });
}

/** 1 for the first `count` by value, equals by their order. */
function firstOf(values: Float64Array, count: number): Uint8Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const edge = sorted[Math.max(0, sorted.length - count)]!;
  const marks = new Uint8Array(values.length);
  let left = count;
  for (let v = 0; v < values.length; v++)
    if (values[v]! > edge) {
      marks[v] = 1;
      left--;
    }
  for (let v = 0; v < values.length && left > 0; v++)
    if (values[v] === edge) {
      marks[v] = 1;
      left--;
    }
  return marks;
}

function meanOf(values: Float64Array): Mean {
  const defined = values.filter((value) => !Number.isNaN(value));
  const mean = defined.reduce((sum, value) => sum + value, 0) / defined.length;
  const squares = defined.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares / (defined.length - 1) / defined.length) };
}

/** The share of draws in which what is true (beyond 0) of an actor in the whole graph stays true; NaN where it is not. */
export function shareKept(whole: Float64Array, draws: Float64Array): Float64Array {
  const order = whole.length;
  const shares = new Float64Array(order);
  for (let i = 0; i < draws.length; i++) if (draws[i]! > 0) shares[i % order]!++;
  return shares.map((kept, v) => (whole[v]! > 0 ? kept / (draws.length / order) : NaN));
}

/** What leaving out each of some ties, or actors, by itself does. */
export interface Influence {
  /** The value of the actor asked about; NaN where it is itself left out. */
  readonly value: Float64Array;
  /** How much of the first place stays with those who hold it in the whole graph; equals share. */
  readonly firstKept: Float64Array;
  /** The sum of the changes of all others’ values, without their signs; undefined values are passed over. */
  readonly change: Float64Array;
}

/** Leaves out the ties `first` … `last` − 1, one at a time. A computation of the measure and O(order + size) for each. */
export function leaveTiesOut(
  ties: Ties,
  measure: ActorMeasure,
  { whole, actor, first, last }: { whole: Float64Array; actor: number; first: number; last: number },
): Influence {
  const influence = emptyInfluence(last - first);
  const truth = sharesOfPlaces(levelled(whole), 1);
  const kept = new Uint8Array(ties.graph.size).fill(1);
  for (let tie = first; tie < last; tie++) {
    kept[tie] = 0;
    weigh(influence, tie - first, whole, truth, measure(withTies(ties, kept)), actor);
    kept[tie] = 1;
  }
  return influence;
}

/** Leaves out the actors `first` … `last` − 1, one at a time: the graph has one actor less, not an isolate more. */
export function leaveActorsOut(
  graph: Graph,
  measure: ActorMeasure,
  { whole, actor, first, last }: { whole: Float64Array; actor: number; first: number; last: number },
): Influence {
  const influence = emptyInfluence(last - first);
  const truth = sharesOfPlaces(levelled(whole), 1);
  const values = new Float64Array(graph.order);
  for (let v = first; v < last; v++) {
    const measured = measure(withoutActor(graph, v));
    values.set(measured.subarray(0, v));
    values[v] = NaN;
    values.set(measured.subarray(v), v + 1);
    weigh(influence, v - first, whole, truth, values, actor);
  }
  return influence;
}

/** The graph with one actor less; those after it move up by one. O(order + size). */
export function withoutActor(graph: Graph, actor: number): Graph {
  const out = rowsWithout(graph.out, actor);
  return {
    directed: graph.directed,
    order: graph.order - 1,
    size: graph.directed ? out.targets.length : out.targets.length / 2,
    out,
    in: graph.directed ? rowsWithout(graph.in, actor) : out,
  };
}

function rowsWithout({ offsets, targets, strengths }: Rows, actor: number): Rows {
  const order = offsets.length - 1;
  const starts = new Int32Array(order);
  const ends = new Int32Array(targets.length);
  const held = strengths && new Float64Array(targets.length);
  let at = 0;
  for (let v = 0, row = 0; v < order; v++) {
    if (v === actor) continue;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const u = targets[i]!;
      if (u === actor) continue;
      ends[at] = u > actor ? u - 1 : u;
      if (held) held[at] = strengths[i]!;
      at++;
    }
    starts[++row] = at;
  }
  return { offsets: starts, targets: ends.slice(0, at), strengths: held && held.slice(0, at) };
}

function emptyInfluence(count: number): Influence {
  return {
    value: new Float64Array(count),
    firstKept: new Float64Array(count),
    change: new Float64Array(count),
  };
}

function weigh(
  { value, firstKept, change }: Influence,
  at: number,
  whole: Float64Array,
  truth: Float64Array,
  values: Float64Array,
  actor: number,
): void {
  value[at] = values[actor]!;
  const firsts = sharesOfPlaces(levelled(values), 1);
  for (let v = 0; v < whole.length; v++) {
    firstKept[at]! += truth[v]! > 0 ? Math.min(truth[v]!, firsts[v]!) : 0;
    const moved = Math.abs(values[v]! - whole[v]!);
    if (v !== actor && moved > 0) change[at]! += moved;
  }
}

/**
 * The standard error of a value by leaving out each tie once (Snijders & Borgatti 1999, Connections 22(2)):
 * √((m − 1)/m · Σ (value − mean)²). NaN below two.
 */
export function jackknifeError(values: Float64Array): number {
  const count = values.length;
  if (count < 2) return NaN;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  return Math.sqrt(((count - 1) / count) * values.reduce((sum, value) => sum + (value - mean) ** 2, 0));
}

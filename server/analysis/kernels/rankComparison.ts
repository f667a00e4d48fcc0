/**
 * Two lists of values held against each other: of two dates, two scopes, two issues, or two measures. What moved, what entered
 * and left, how alike the orders are, and whether a change is more than missing ties could make.
 */

/** Which actors are in both lists, and which in one only. */
export interface Shared {
  /** Where the shared ones stand in each list, in the order of the first. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Where those stand who are in the second list only, and in the first only. */
  readonly entered: Int32Array;
  readonly left: Int32Array;
}

/** O(n). */
export function sharedActors(before: readonly string[], after: readonly string[]): Shared {
  const places = new Map(after.map((id, at) => [id, at]));
  const known = new Set(before);
  const shared = before.flatMap((id, at) => (places.has(id) ? [[at, places.get(id)!] as const] : []));
  return {
    before: Int32Array.from(shared, ([at]) => at),
    after: Int32Array.from(shared, ([, at]) => at),
    entered: Int32Array.from(after.flatMap((id, at) => (known.has(id) ? [] : [at]))),
    left: Int32Array.from(before.flatMap((id, at) => (places.has(id) ? [] : [at]))),
  };
}

export interface Comparison {
  /** After less before, for each shared actor. */
  readonly differences: Float64Array;
  /** How many places up (above 0) or down, among the shared actors. */
  readonly climbs: Float64Array;
  readonly pearson: number;
  readonly spearman: number;
  readonly kendall: number;
}

/** @param before, after Values of the same actors in the same order. NaN where either is undefined. O(n log n). */
export function compared(before: Float64Array, after: Float64Array): Comparison {
  const [ranksBefore, ranksAfter] = [ranksOf(before), ranksOf(after)];
  return {
    differences: before.map((value, v) => after[v]! - value),
    climbs: ranksBefore.map((rank, v) => rank - ranksAfter[v]!),
    pearson: pearson(before, after),
    spearman: spearman(before, after),
    kendall: kendall(before, after),
  };
}

/** 1 for the highest value; equals share the better rank, and the next one is left out. NaN has none (NaN). */
export function ranksOf(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const ranks = new Float64Array(values.length);
  for (let v = 0; v < values.length; v++) {
    const value = values[v]!;
    // How many are not higher.
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! <= value) low = middle + 1;
      else high = middle;
    }
    ranks[v] = Number.isNaN(value) ? NaN : sorted.length - low + 1;
  }
  return ranks;
}

/** 1 for the lowest value; equals share the mean of their ranks. NaN has none. */
function meanRanksOf(values: Float64Array): Float64Array {
  const ranks = new Float64Array(values.length).fill(NaN);
  const sorted = definedByValue(values);
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && values[sorted[end]!] === values[sorted[start]!]) end++;
    for (let i = start; i < end; i++) ranks[sorted[i]!] = (start + end + 1) / 2;
  }
  return ranks;
}

function definedByValue(values: Float64Array): Int32Array {
  return Int32Array.from(values, (_, v) => v)
    .filter((v) => !Number.isNaN(values[v]!))
    .sort((a, b) => values[a]! - values[b]!);
}

/** The pairs both of whose values are defined. */
function definedPairs(a: Float64Array, b: Float64Array): readonly [Float64Array, Float64Array] {
  const both = (_: number, v: number): boolean => !Number.isNaN(a[v]!) && !Number.isNaN(b[v]!);
  return a.every(both) ? [a, b] : [a.filter(both), b.filter(both)];
}

/** Pearson's correlation over the pairs that are defined; NaN below two of them, or where either has one value only. */
export function pearson(one: Float64Array, other: Float64Array): number {
  const [a, b] = definedPairs(one, other);
  const count = a.length;
  let meanA = 0;
  let meanB = 0;
  for (let i = 0; i < count; i++) {
    meanA += a[i]!;
    meanB += b[i]!;
  }
  meanA /= count;
  meanB /= count;
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < count; i++) {
    const da = a[i]! - meanA;
    const db = b[i]! - meanB;
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  // Equal values leave only what their mean was rounded by.
  const least = 1e-28 * count;
  if (!(aa > least * meanA * meanA && bb > least * meanB * meanB)) return NaN;
  return Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
}

/** Spearman's: Pearson's of the ranks, equals sharing the mean of theirs (Spearman 1904). */
export function spearman(one: Float64Array, other: Float64Array): number {
  const [a, b] = definedPairs(one, other);
  return pearson(meanRanksOf(a), meanRanksOf(b));
}

/**
 * Kendall's τ-b: of the pairs of actors, those in the same order less those in the opposite one, over the geometric mean of
 * the pairs that are not equal in either list (Kendall 1945, Biometrika 33(3), doi:10.1093/biomet/33.3.239), counted while
 * merging (Knight 1966, doi:10.1080/01621459.1966.10480879). NaN where a list has one value only.
 */
export function kendall(one: Float64Array, other: Float64Array): number {
  const [a, b] = definedPairs(one, other);
  const count = a.length;
  const sorted = Int32Array.from(a, (_, v) => v).sort((u, v) => a[u]! - a[v]! || b[u]! - b[v]!);
  let equalA = 0;
  let equalBoth = 0;
  for (let i = 1, runA = 0, runBoth = 0; i < count; i++) {
    const [u, v] = [sorted[i - 1]!, sorted[i]!];
    runA = a[u] === a[v] ? runA + 1 : 0;
    runBoth = runA && b[u] === b[v] ? runBoth + 1 : 0;
    equalA += runA;
    equalBoth += runBoth;
  }
  let values = Float64Array.from(sorted, (v) => b[v]!);
  let room = new Float64Array(count);
  let swaps = 0;
  for (let width = 1; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + 2 * width, count);
      for (let left = start, right = middle, at = start; at < end; at++)
        if (left < middle && (right >= end || values[left]! <= values[right]!)) room[at] = values[left++]!;
        else {
          swaps += middle - left;
          room[at] = values[right++]!;
        }
    }
    [values, room] = [room, values];
  }
  let equalB = 0;
  for (let i = 1, run = 0; i < count; i++) {
    run = values[i - 1] === values[i] ? run + 1 : 0;
    equalB += run;
  }
  const pairs = (count * (count - 1)) / 2;
  const differ = (pairs - equalA) * (pairs - equalB);
  return differ > 0 ? (pairs - equalA - equalB + equalBoth - 2 * swaps) / Math.sqrt(differ) : NaN;
}

/** The change of each shared actor as missing ties leave it open. */
export interface ChangeIntervals {
  /** The 2.5 % and 97.5 % points of the change over pairs of draws; NaN where it is never defined. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 1 where 0 lies outside them: more than missing ties could make. */
  readonly beyondNoise: Uint8Array;
}

/**
 * Pairs the draws of one list with those of the other, as many as both have: `robustness.measureDraws` of either, their seeds
 * not the same.
 *
 * @param before, after Where the shared actors stand, of `orders` actors each.
 */
export function changeBeyondNoise(
  draws: { readonly before: Float64Array; readonly after: Float64Array },
  orders: { readonly before: number; readonly after: number },
  shared: Pick<Shared, 'before' | 'after'>,
): ChangeIntervals {
  const pairs = Math.min(draws.before.length / orders.before, draws.after.length / orders.after);
  const count = shared.before.length;
  const [low, high] = [new Float64Array(count), new Float64Array(count)];
  const beyondNoise = new Uint8Array(count);
  const changes = new Float64Array(pairs);
  for (let k = 0; k < count; k++) {
    let defined = 0;
    for (let draw = 0; draw < pairs; draw++) {
      const change =
        draws.after[draw * orders.after + shared.after[k]!]! -
        draws.before[draw * orders.before + shared.before[k]!]!;
      if (!Number.isNaN(change)) changes[defined++] = change;
    }
    const sorted = changes.subarray(0, defined).sort();
    low[k] = sorted[Math.max(0, Math.ceil(0.025 * defined) - 1)] ?? NaN;
    high[k] = sorted[Math.ceil(0.975 * defined) - 1] ?? NaN;
    beyondNoise[k] = low[k]! > 0 || high[k]! < 0 ? 1 : 0;
  }
  return { low, high, beyondNoise };
}

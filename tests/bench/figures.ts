/** What is made of measured figures. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle]!;
  return (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The exponent b of y ≈ a·xᵇ: the slope of the line of least squares through the logarithms. NaN for fewer than two sizes. */
export function logLogSlope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const xs = points.map(({ x }) => Math.log(x));
  const ys = points.map(({ y }) => Math.log(y));
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const covariance = mean(xs.map((x, i) => (x - meanX) * (ys[i]! - meanY)));
  return covariance / mean(xs.map((x) => (x - meanX) ** 2));
}

/** Values of actors; null where a measure is not defined. */
export type Values = readonly (number | null)[];

/**
 * The largest difference between the values of two programs: as a share of the value, or, of values below both 1 and their mean, as
 * a share of the lesser of those two, so that a value near 0 asks for no more digits than the arithmetic has. Infinite where
 * one program gives a value and the other none.
 */
export function largestDifference(ours: Values, theirs: Values): number {
  if (ours.length !== theirs.length) return Infinity;
  const sizes = theirs.flatMap((value) => (value === null ? [] : [Math.abs(value)]));
  const floor = Math.min(1, sizes.reduce((sum, size) => sum + size, 0) / sizes.length) || 1;
  let largest = 0;
  for (const [v, own] of ours.entries()) {
    const other = theirs[v]!;
    if (own === null && other === null) continue;
    if (own === null || other === null) return Infinity;
    largest = Math.max(largest, Math.abs(own - other) / Math.max(floor, Math.abs(other)));
  }
  return largest;
}

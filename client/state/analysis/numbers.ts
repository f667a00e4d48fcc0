/** How the numbers of one column are written, so that they stand under each other by their decimal points. */

/** Null where a number is undefined. */
export type Value = number | null;

const SMALLEST_DIGITS = 3;

/** Digits after the point that the whole column gets: none for counts, more the smaller the numbers are. */
export function fractionDigits(values: readonly Value[]): number {
  const defined = values.filter((value) => value !== null);
  if (defined.every(Number.isInteger)) return 0;
  const largest = defined.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest >= 100) return 1;
  return largest >= 10 ? 2 : SMALLEST_DIGITS;
}

/** Too small to be seen in so many digits, and yet not nothing. */
export function vanishes(value: number, digits: number): boolean {
  return value !== 0 && Math.abs(value) < 0.5 * 10 ** -digits;
}

/** Least and largest, for scales; null where nothing is defined. */
export function extentOf(values: readonly Value[]): readonly [number, number] | null {
  const defined = values.filter((value) => value !== null);
  if (defined.length === 0) return null;
  return [Math.min(...defined), Math.max(...defined)];
}

/** Round steps that cover an extent: about as many as wished. */
export function ticks([least, most]: readonly [number, number], wished: number): number[] {
  if (most <= least) return [least];
  const rough = (most - least) / wished;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const found: number[] = [];
  for (let at = Math.ceil(least / step - 1e-9); at * step <= most + step * 1e-9; at += 1)
    found.push(Number((at * step).toPrecision(12)));
  return found;
}

/** Counts in a few steps, so that a colour can be read back from the legend. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

export const MOST_STEPS = 5;

/** Where steps may begin: few enough to be told apart, and round enough to be remembered. */
const BEGINNINGS = [1, 2, 3, 5, 10, 20, 30, 50, 100];

/**
 * At most five steps from 1 to the highest count, each beginning at a round number and with about as many places as the
 * others: few places count much, so steps of equal width would leave all but one empty.
 * @param counts of all places; zeros are in no step.
 */
export function stepsFor(counts: readonly number[]): readonly Step[] {
  const found = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const highest = found.at(-1);
  if (highest === undefined) return [];
  const candidates = beginningsTo(highest);
  const beginnings = new Set([1]);
  for (let part = 1; part < MOST_STEPS; part++) {
    const wanted = found[Math.floor((part * found.length) / MOST_STEPS)]!;
    const fitting = candidates.findLast((one) => one <= wanted)!;
    // Where many places count alike, the next step begins above them.
    const free = beginnings.has(fitting) ? candidates.find((one) => one > Math.max(...beginnings)) : fitting;
    if (free !== undefined) beginnings.add(free);
  }
  const sorted = [...beginnings].sort((a, b) => a - b);
  return sorted.map((from, at) => ({ from, to: (sorted[at + 1] ?? highest + 1) - 1 }));
}

function beginningsTo(highest: number): number[] {
  const all = [...BEGINNINGS];
  for (let scale = 100; scale <= highest; scale *= 10) all.push(2 * scale, 5 * scale, 10 * scale);
  return all.filter((one) => one <= highest);
}

/** The place of a count among the steps, from 0; −1 for a count of nobody. */
export const stepOf = (count: number, steps: readonly Step[]): number =>
  steps.findIndex(({ from, to }) => count >= from && count <= to);

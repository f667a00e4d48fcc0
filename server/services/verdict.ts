/** What became of one entry of a file with expected values. */
export interface Verdict {
  /** `measure|convention`. */
  readonly id: string;
  /** The program the expected values are from. */
  readonly reference: string;
  readonly verdict: 'equal' | 'different' | 'not covered';
  /** The largest difference, relative to the expected value where that is beyond 1; `null` where nothing was compared. */
  readonly difference: number | null;
  readonly tolerance: number | null;
  /** Where the largest difference is, or why nothing was compared. */
  readonly note: string;
}

export function notCovered(id: string, reference: string, note: string): Verdict {
  return { id, reference, verdict: 'not covered', difference: null, tolerance: null, note };
}

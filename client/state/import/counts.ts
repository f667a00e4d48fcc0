/** What became of rows, and whether it adds up. */
export interface Counts {
  readonly rowsRead: number;
  readonly created: number;
  readonly updated: number;
  readonly merged: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** In the order in which they are told. */
export const fates = ['created', 'updated', 'merged', 'unchanged', 'rejected'] as const;
export type Fate = (typeof fates)[number];

/** Each fate with its part of the rows; the parts are those of a whole, and sum to 1 where any row was read. */
export function shares(counts: Counts): { fate: Fate; count: number; share: number }[] {
  return fates.map((fate) => ({
    fate,
    count: counts[fate],
    share: counts.rowsRead === 0 ? 0 : counts[fate] / counts.rowsRead,
  }));
}

/** Rows that would change something. */
export const changes = (...all: readonly Counts[]): number =>
  all.reduce((sum, { created, updated }) => sum + created + updated, 0);

/** Several counts as one. */
export function totalOf(...all: readonly Counts[]): Counts {
  const sum = (of: keyof Counts): number => all.reduce((total, counts) => total + counts[of], 0);
  return {
    rowsRead: sum('rowsRead'),
    created: sum('created'),
    updated: sum('updated'),
    merged: sum('merged'),
    unchanged: sum('unchanged'),
    rejected: sum('rejected'),
  };
}

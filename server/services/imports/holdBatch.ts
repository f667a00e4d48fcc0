import type { Writer } from '../../store/store.ts';

export type BatchStatus = 'loading' | 'applied' | 'reverting' | 'reverted';

/** Somebody else has begun to take a batch back, or to import it again: whoever worked on it has to stop. */
export class BatchTaken extends RangeError {
  override readonly name = 'BatchTaken';
}

const LOST_TO = {
  import:
    'The import was taken back while it ran: by somebody, or because it was silent for long. Nothing of it is left; import again.',
  revert: 'The same files are being imported again meanwhile. Wait for that to end, then take them back.',
} as const;

const OWN: Readonly<Record<keyof typeof LOST_TO, readonly BatchStatus[]>> = {
  import: ['loading', 'applied'],
  revert: ['reverting', 'reverted'],
};

/**
 * Says that the work on a batch goes on, and holds its record until the transaction ends, so that an import and a revert of one
 * batch never both write: whoever began last goes on.
 * @throws BatchTaken when it is no longer ours; the transaction is then rolled back.
 */
export async function holdBatch(writer: Writer, id: string, work: keyof typeof LOST_TO): Promise<void> {
  const [row] = await writer.run<{ status: BatchStatus | null }>('touchBatch', {
    id,
    at: new Date().toISOString(),
  });
  if (row?.status && !OWN[work].includes(row.status)) throw new BatchTaken(LOST_TO[work]);
}

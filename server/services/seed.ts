import { readSeed } from '../importers/seed/seedReader.ts';
import { stableId } from '../model/identifiers.ts';
import { publicViewer } from '../model/visibility.ts';
import { entityKinds } from '../model/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { recordFacts } from './recordFacts.ts';

/** How many facts are written in one transaction. */
const CHUNK = 400;

const SEED_BATCH = stableId('batch', 'seed');

export interface SeedOptions {
  readonly folder: string;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Whether the curated dataset is due: nothing has been recorded yet, or an earlier load did not finish. */
export async function seedIsDue(store: Store): Promise<boolean> {
  const [batch] = await store.read<{ status: string }>(publicViewer, 'batchStatus', { id: SEED_BATCH });
  if (batch) return batch.status === 'loading';
  const [row] = await store.read<{ empty: boolean }>(publicViewer, 'storeIsEmpty', {
    kinds: entityKinds.map((kind) => kind.name),
  });
  return row?.empty ?? true;
}

/**
 * Loads the curated dataset in chunks, each a transaction that holds facts with their claims. Ids follow from the rows, so
 * that a load that was cut off is completed by running it again, and running it twice changes nothing.
 * @throws ImportError naming the row that does not fit, before anything is written.
 */
export async function loadSeed(store: Store, { folder, onProgress, signal }: SeedOptions): Promise<number> {
  const { entities, ties } = await readSeed(folder);
  const recording = { at: new Date(), by: 'the curated dataset' };
  const total = entities.length + ties.length;
  const chunks = [
    ...chunked(entities).map((some) => ({ entities: some, ties: [] })),
    ...chunked(ties).map((some) => ({ entities: [], ties: some })),
  ];
  await store.write((writer) =>
    writer.run('beginBatch', {
      id: SEED_BATCH,
      title: 'Curated dataset',
      at: recording.at.toISOString(),
      files: [],
      visibility: 'PUBLIC',
    }),
  );
  let done = 0;
  for (const chunk of chunks) {
    signal?.throwIfAborted();
    await recordFacts(store, chunk, recording);
    done += chunk.entities.length + chunk.ties.length;
    onProgress?.(done, total);
  }
  await store.write((writer) =>
    writer.run('finishBatch', { id: SEED_BATCH, at: new Date().toISOString(), report: null }),
  );
  return total;
}

function chunked<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) =>
    items.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

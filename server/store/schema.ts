import path from 'node:path';
import { publicViewer } from '../model/visibility.ts';
import { StoreIsNewer } from './errors.ts';
import { readStatements } from './queryCatalogue.ts';
import type { Store } from './store.ts';

/**
 * Brings a store to the schema this version knows: constraints and indexes, all of which may be applied again, then
 * the migrations it has not seen, each in one transaction with the number it leaves behind.
 * @throws StoreIsNewer, before anything is changed, when a newer version has written to the store.
 */
export async function applySchema(store: Store, cypherFolder: string): Promise<void> {
  const migrations = await readStatements(path.join(cypherFolder, 'migrations'));
  const known = migrations.length;
  const [status] = await store.read<{ schemaVersion: number }>(publicViewer, 'storeStatus');
  const found = status?.schemaVersion ?? 0;
  if (found > known) throw new StoreIsNewer(found, known);
  if (found === known) return;
  for (const { cypher } of await readStatements(path.join(cypherFolder, 'schema')))
    await store.applySchema(cypher);
  for (const [index, { cypher }] of migrations.entries()) if (index >= found) await store.applySchema(cypher);
  await store.write((writer) => writer.run('awaitIndexes'));
}

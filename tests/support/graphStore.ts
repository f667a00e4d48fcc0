import path from 'node:path';
import { inject } from 'vitest';
import { readQueryCatalogue } from '../../server/store/queryCatalogue.ts';
import { Store, type StoreOptions } from '../../server/store/store.ts';

export const cypherFolder = path.join(import.meta.dirname, '../../cypher');

/** The store as services use it, on the suite's Neo4j, without a server in front. */
export async function openGraphStore(options: Omit<StoreOptions, 'queries'> = {}): Promise<Store> {
  return new Store(
    { ...inject('neo4j'), database: null },
    { queries: await readQueryCatalogue(cypherFolder), ...options },
  );
}

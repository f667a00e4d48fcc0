import path from 'node:path';
import { readConfiguration } from '../configuration.ts';
import { openDataFolder } from '../dataFolder.ts';
import { StartError } from '../startError.ts';
import type { Store } from '../store/store.ts';

const root = path.join(import.meta.dirname, '../..');

export interface OpenStore {
  readonly store: Store;
  /** What it is, for people. */
  readonly description: string;
  readonly close: () => Promise<void>;
}

/**
 * The store that the commands work on: one's own where NEO4J_URI (or --store) says so; else the one of the Crosstie that runs on
 * the data folder; else the local one, started for the time of the command.
 * @throws StartError, StoreUnavailable
 */
export async function openStore(
  env: NodeJS.ProcessEnv,
  onProgress: (message: string) => void,
): Promise<OpenStore> {
  const configuration = readConfiguration(env);
  // Loaded here, since commands without a store are to answer at once.
  const [{ pino }, { readQueryCatalogue }, { runningLocalStore }, { Store }, { StoreKeeper }] =
    await Promise.all([
      import('pino'),
      import('../store/queryCatalogue.ts'),
      import('../store/local/storeAddress.ts'),
      import('../store/store.ts'),
      import('../storeKeeper.ts'),
    ]);
  const cypherFolder = path.join(root, 'cypher');
  const queries = await readQueryCatalogue(cypherFolder);
  const running = configuration.neo4j ? null : await runningLocalStore(configuration.dataFolder);
  if (running) {
    const store = new Store({ ...running, database: configuration.database }, { queries });
    return { store, description: 'the store of the running Crosstie', close: () => store.close() };
  }
  const folder = configuration.neo4j ? null : await openDataFolder(configuration.dataFolder);
  const keeper = new StoreKeeper({
    configuration,
    env,
    queries,
    cypherFolder,
    seedFolder: path.join(root, 'seed'),
    log: pino({ level: configuration.logLevel }, pino.destination(2)),
    onProgress,
  });
  const close = async (): Promise<void> => {
    await keeper.close();
    await folder?.release();
  };
  try {
    await keeper.open();
    if (keeper.status !== 'ok')
      throw new StartError('NO_NEO4J', `No database answers at ${configuration.neo4j?.uri}.`);
    return { store: keeper.store, description: keeper.description, close };
  } catch (error) {
    await close();
    throw error;
  }
}

import path from 'node:path';
import { pino } from 'pino';
import { AnalysisPool } from './analysis/pool.ts';
import { buildClient } from './clientBuild.ts';
import type { Configuration } from './configuration.ts';
import { openDataFolder } from './dataFolder.ts';
import { startHttp } from './httpServer.ts';
import { publicViewer } from './model/visibility.ts';
import { AllyFinder } from './services/allies.ts';
import { Analyses } from './services/analysis.ts';
import { readerFor } from './services/reader.ts';
import { warmUp } from './services/warmUp.ts';
import { readQueryCatalogue } from './store/queryCatalogue.ts';
import type { StoreOptions } from './store/store.ts';
import { StoreKeeper } from './storeKeeper.ts';

const root = path.join(import.meta.dirname, '..');

export interface CrosstieOptions {
  readonly configuration: Configuration;
  readonly env: NodeJS.ProcessEnv;
  readonly onProgress: (message: string) => void;
  readonly seedFolder?: string;
  readonly onQuery?: StoreOptions['onQuery'];
}

export interface RunningCrosstie {
  readonly url: string;
  readonly keeper: StoreKeeper;
  close(): Promise<void>;
}

/**
 * Starts everything: the page, the API and the store behind them. What was opened is closed again when something after it
 * fails, so that a start that is refused leaves nothing behind.
 * @throws StartError with one sentence on what to do.
 */
export async function startCrosstie(options: CrosstieOptions): Promise<RunningCrosstie> {
  const { configuration, env, onProgress, onQuery } = options;
  const log = pino({ level: configuration.logLevel }, pino.destination(2));
  const opened: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const undo of opened.splice(0).reverse()) await undo();
  };
  try {
    const dataFolder = configuration.neo4j ? null : await openDataFolder(configuration.dataFolder);
    if (dataFolder) opened.push(() => dataFolder.release());
    const cypherFolder = path.join(root, 'cypher');
    const clientFolder = await buildClient(root, env, onProgress);
    const queries = await readQueryCatalogue(cypherFolder);
    const analyses = new Analyses(new AnalysisPool());
    const allies = new AllyFinder();
    const keeper = new StoreKeeper({
      configuration,
      env,
      queries,
      cypherFolder,
      seedFolder: options.seedFolder ?? path.join(root, 'seed'),
      log,
      onProgress,
      ...(onQuery && { onQuery }),
      warmUp: (store) => warmUp(readerFor(store, publicViewer), { analyses, allies, now: new Date() }),
    });
    opened.push(
      () => keeper.close(),
      () => analyses.close(),
    );
    const http = await startHttp({
      keeper,
      analyses,
      allies,
      clientFolder,
      host: configuration.host,
      port: configuration.port,
      takesImports: configuration.takesImports,
      log,
    });
    opened.push(() => http.stop());
    await dataFolder?.announce(http.url);
    await keeper.open();
    return { url: http.url, keeper, close };
  } catch (error) {
    await close();
    throw error;
  }
}

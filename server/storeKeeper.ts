import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Configuration } from './configuration.ts';
import { editorViewer } from './model/visibility.ts';
import { undoUnfinished } from './services/imports/imports.ts';
import { loadSeed, seedIsDue } from './services/seed.ts';
import { StoreAccessDenied, StoreIsNewer, StoreUnavailable } from './store/errors.ts';
import { chooseLocalStore } from './store/local/chooseLocalStore.ts';
import type { RunningNeo4j } from './store/local/managedNeo4j.ts';
import { announceStore, unannounceStore } from './store/local/storeAddress.ts';
import type { NamedQuery } from './store/queryCatalogue.ts';
import { applySchema } from './store/schema.ts';
import { Store, type StoreAddress, type StoreOptions } from './store/store.ts';
import { StartError } from './startError.ts';

/** Between two attempts to reach a database that is away. */
const PAUSE_MS = 2_000;
/** Between two looks whether a database that was there still is, and how long its answer is waited for. */
const PULSE_MS = 2_000;
const PULSE_LIMIT_MS = 3_000;

export type StoreStatus = 'starting' | 'ok' | 'unavailable';

export interface KeeperOptions {
  readonly configuration: Configuration;
  readonly env: NodeJS.ProcessEnv;
  readonly queries: ReadonlyMap<string, NamedQuery>;
  readonly cypherFolder: string;
  readonly seedFolder: string;
  readonly log: Logger;
  readonly onProgress: (message: string) => void;
  readonly onQuery?: StoreOptions['onQuery'];
  /** Makes a prepared store ready for its first questions; one that cannot be made so is used all the same. */
  readonly warmUp?: (store: Store) => Promise<void>;
}

/**
 * Keeps a prepared store at hand: starts the local Neo4j or connects to the person's own, brings it to the schema, loads
 * the curated dataset when it is due, and does so again when the local one dies or a database that was away returns.
 * The local one's death is told by its process. A person's own is asked now and then, since nothing else tells that it is
 * away: readers then learn so at once, where each question by itself would try for ten seconds and more.
 */
export class StoreKeeper {
  status: StoreStatus = 'starting';
  /** What the store is, for people: “Neo4j/5.26.1 (local)”. */
  description = 'none yet';
  #store: Store | null = null;
  /** The one that is being brought up. */
  #preparing: Store | null = null;
  #local: RunningNeo4j | null = null;
  readonly #closing = new AbortController();
  #restarting: Promise<void> | null = null;

  constructor(private readonly options: KeeperOptions) {}

  /** @throws StoreUnavailable while there is none. */
  get store(): Store {
    if (!this.#store) throw new StoreUnavailable(new Error(`The store is ${this.status}.`));
    return this.#store;
  }

  /**
   * Opens the store for the first time. A person's own database that does not answer is waited for in the background, so
   * that the page can say so; everything else that fails here is told at once.
   * @throws StartError
   */
  async open(): Promise<void> {
    try {
      await this.#prepare();
    } catch (error) {
      if (error instanceof StoreUnavailable && this.options.configuration.neo4j) {
        this.options.onProgress(
          `No database answers at ${this.options.configuration.neo4j.uri}; Crosstie goes on trying.`,
        );
        this.#keepTrying();
        return;
      }
      throw asStartError(error);
    }
  }

  async #address(): Promise<StoreAddress> {
    const { configuration, env, onProgress } = this.options;
    if (configuration.neo4j) {
      this.description = new URL(configuration.neo4j.uri).host;
      return { ...configuration.neo4j, database: configuration.database };
    }
    const local =
      this.#local ??
      (await chooseLocalStore({
        dataFolder: configuration.dataFolder,
        env,
        onProgress,
        signal: this.#closing.signal,
      }));
    if (local !== this.#local) this.#restartWhenItEnds(local);
    await announceStore(configuration.dataFolder, local.uri);
    return { uri: local.uri, user: local.user, password: local.password, database: configuration.database };
  }

  #restartWhenItEnds(local: RunningNeo4j): void {
    this.#local = local;
    void local.exited.then(({ lastLines }) => {
      if (this.#closing.signal.aborted || this.#local !== local) return;
      this.options.log.error({ lastLines }, 'the local Neo4j ended');
      this.#local = null;
      this.#keepTrying();
    });
  }

  async #prepare(): Promise<void> {
    const { queries, cypherFolder, seedFolder, onProgress, onQuery, warmUp, log } = this.options;
    const store = new Store(await this.#address(), { queries, ...(onQuery && { onQuery }) });
    this.#preparing = store;
    try {
      const { version } = await store.verify();
      this.description = `${version} (${this.#local ? 'local' : this.description})`;
      await applySchema(store, cypherFolder);
      if (await seedIsDue(store)) {
        const shown = new Set<number>();
        await loadSeed(store, {
          folder: seedFolder,
          signal: this.#closing.signal,
          onProgress: (done, total) => {
            const tenth = Math.floor((10 * done) / total);
            if (!shown.has(tenth)) onProgress(`Loading the curated dataset: ${done} of ${total} facts`);
            shown.add(tenth);
          },
        });
      }
      for (const { title, removed } of await undoUnfinished(store, editorViewer))
        onProgress(`Took back an import that was cut off: ${title} (${removed} facts)`);
      await warmUp?.(store).catch((error: unknown) => log.debug({ error }, 'not warmed up'));
    } catch (error) {
      await store.close();
      throw error;
    } finally {
      this.#preparing = null;
    }
    if (this.#closing.signal.aborted) {
      await store.close();
      return;
    }
    this.#store = store;
    this.status = 'ok';
    if (!this.#local) void this.#watch(store);
  }

  /** Asks a person's own database again and again whether it is there, until it is not. */
  async #watch(store: Store): Promise<void> {
    const { signal } = this.#closing;
    for (;;) {
      await delay(PULSE_MS, undefined, { signal }).catch(() => undefined);
      if (signal.aborted || this.#store !== store) return;
      // One connection that breaks is no outage: only who does not answer on another one either is away.
      if ((await store.answers(PULSE_LIMIT_MS)) || (await store.answers(PULSE_LIMIT_MS))) continue;
      if (signal.aborted || this.#store !== store) return;
      this.options.log.error('the database does not answer');
      this.options.onProgress('The database does not answer; Crosstie goes on trying.');
      this.#keepTrying();
      return;
    }
  }

  /** Prepares the store again and again until it answers. What was there is closed: whoever waits for it is told. */
  #keepTrying(): void {
    this.status = 'unavailable';
    const before = this.#store;
    this.#store = null;
    before?.close().catch((error: unknown) => this.options.log.debug({ error }, 'not closed in order'));
    this.#restarting ??= this.#prepareUntilReady();
  }

  async #prepareUntilReady(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      try {
        await this.#prepare();
        // The local one may have died again meanwhile.
        if (!this.#store) continue;
        this.#restarting = null;
        this.options.onProgress('The database is back.');
        return;
      } catch (error) {
        this.options.log.warn({ error }, 'the store is not ready yet');
        await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all([this.#store?.close(), this.#preparing?.close()]);
    if (this.#local) await unannounceStore(this.options.configuration.dataFolder);
    await this.#local?.stop();
    await this.#restarting?.catch(() => undefined);
  }
}

function asStartError(error: unknown): unknown {
  if (error instanceof StoreAccessDenied) return new StartError('ACCESS_DENIED', error.message);
  if (error instanceof StoreIsNewer) return new StartError('STORE_IS_NEWER', error.message);
  return error;
}

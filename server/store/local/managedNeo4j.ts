/**
 * The managed local Neo4j: Neo4j Community as a child JVM of Crosstie, for people who have a JDK and Maven and
 * no Neo4j. All it writes lies in the data folder, but for the jars, which stay in Maven's local repository:
 *
 *     neo4j/                 its store, logs and temporary files
 *     neo4j-password         of the user neo4j, mode 0600
 *     neo4j-classpath.json   the jars that Maven resolved
 *     neo4j-launcher/        CrosstieNeo4j.java, compiled
 */
import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { cachedClasspath, resolveClasspath } from './classpath.ts';
import { FIRST_START_MB, LATER_START_MB, requireFreeSpace } from './freeSpace.ts';
import { findJava, neo4jFlags, temporaryFolder } from './java.ts';
import { compiledLauncher, LAUNCHER_CLASS } from './launcher.ts';
import { diskFull, StartError, writeFailure } from './startError.ts';
import { keptPassword, STORE_USER, unlockStore } from './storePassword.ts';
import {
  DEFAULT_HEAP_MB,
  describeExit,
  type LocalNeo4jOptions,
  type RunningNeo4j,
  type StoreExit,
  StoreProcess,
} from './storeProcess.ts';

export type { LocalNeo4jOptions, RunningNeo4j } from './storeProcess.ts';

/** What CrosstieNeo4j.java says to us begins so; the rest of its output is Neo4j's and the JVM's own. */
const LAUNCHER_LINE = /^crosstie: (waiting|ready|failed) ?(.*)$/;

/** A JVM that could not even start may have said a page. */
const REASON_LENGTH = 300;

/**
 * Starts the managed Neo4j and resolves when it accepts its password. It listens on 127.0.0.1 alone, at a port
 * that the system chooses anew each time, and ends with this process, however that ends.
 *
 * @throws {StartError} or the signal's reason when that is aborted; nothing is left running either way
 */
export async function startLocalNeo4j(given: LocalNeo4jOptions): Promise<RunningNeo4j> {
  const options = { ...given, dataFolder: path.resolve(given.dataFolder) };
  const { dataFolder, env, onProgress, signal } = options;
  const home = path.join(dataFolder, 'neo4j');
  const java = await findJava(env);
  const cachedJars = await cachedClasspath(dataFolder);
  await requireFreeSpace(dataFolder, cachedJars ? LATER_START_MB : FIRST_START_MB, options.freeBytes);
  const password = await prepareFolders(dataFolder, home);
  const jars = cachedJars ?? (await resolveClasspath(options));
  const classes = await compiledLauncher(java, jars, options);
  signal?.throwIfAborted();

  onProgress('Starting Neo4j');
  const child = spawn(
    java.command,
    [...neo4jFlags(java, home, options.heapMb ?? DEFAULT_HEAP_MB), LAUNCHER_CLASS, home],
    {
      cwd: home,
      env: { ...env, CLASSPATH: [classes, ...jars].join(path.delimiter), TMPDIR: temporaryFolder(home) },
      // A process group of its own: Ctrl-C in a terminal then reaches Crosstie alone, which stops Neo4j in order.
      detached: true,
    },
  );
  const store = new StoreProcess(child);
  let failure: string | undefined;
  const address = new Promise<string>((resolve) => {
    store.onLine((line) => {
      const [, word, rest = ''] = LAUNCHER_LINE.exec(line) ?? [];
      if (word === 'waiting') onProgress('Waiting for an earlier Neo4j to close its store');
      if (word === 'ready') resolve(`neo4j://${rest}`);
      if (word === 'failed') failure = rest;
    });
  });
  const ready = address.then(async (uri) => {
    const version = await unlockStore(uri, dataFolder).catch((cause: unknown) => {
      throw cause instanceof StartError ? cause : startFailure(home, String(cause), cause);
    });
    return { uri, version };
  });
  const { uri, version } = await store.until(ready, (exit) => exitFailure(home, failure, exit), signal);
  return { uri, user: STORE_USER, password, version, ...store.handle() };
}

/** Makes what the start will write to, so that a folder that can't be written is told of before Maven runs. */
async function prepareFolders(dataFolder: string, home: string): Promise<string> {
  try {
    await rm(temporaryFolder(home), { recursive: true, force: true });
    await mkdir(temporaryFolder(home), { recursive: true, mode: 0o700 });
    return await keptPassword(dataFolder);
  } catch (cause) {
    throw writeFailure(dataFolder, cause);
  }
}

function exitFailure(home: string, reason: string | undefined, exit: StoreExit): StartError {
  const isFull = exit.lastLines.some((line) => line.includes('No space left on device'));
  if (isFull) return diskFull(home);
  if (reason?.includes('store_lock')) {
    return new StartError(
      'DATA_FOLDER_IN_USE',
      `Another Neo4j holds the store in ${home}: stop that one, or choose another data folder with CROSSTIE_DATA.`,
    );
  }
  return startFailure(home, reason ?? describeExit(exit));
}

function startFailure(home: string, reason: string, cause?: unknown): StartError {
  return new StartError(
    'STORE_WONT_START',
    `Neo4j could not start in ${home} (${reason.slice(0, REASON_LENGTH)}): see its logs/debug.log, or choose another data folder with CROSSTIE_DATA.`,
    { cause },
  );
}

/**
 * Neo4j in a container, for people who run Docker and have no JDK and Maven. Written against Docker's and the
 * image's documentation and tested with a stand-in for the `docker` command: no engine could be reached where
 * this was made.
 */
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Neo4jError } from 'neo4j-driver';
import { FIRST_START_MB, LATER_START_MB, requireFreeSpace } from './freeSpace.ts';
import { StartError, writeFailure } from './startError.ts';
import { keptPassword, STORE_USER, unlockStore } from './storePassword.ts';
import {
  DEFAULT_HEAP_MB,
  describeExit,
  type LocalNeo4jOptions,
  type RunningNeo4j,
  StoreProcess,
} from './storeProcess.ts';

const IMAGE = 'neo4j:5.26-community';
const BOLT_PORT = '7687';
const POLL_MS = 500;

/** Docker tells of the image's download first, and of what went wrong last. */
const REASON_LENGTH = 300;

/** Longer than a container whose Crosstie was killed needs to end. */
const EARLIER_CONTAINER_MS = 25_000;

/**
 * The container's own watch over its parent. `docker run --interactive` keeps the container's standard input
 * open as long as its client lives, and the client's is ours; so its end gets here whichever way Crosstie ends.
 * `wait` returns at that end, at Neo4j's own, or at a SIGTERM. Neo4j then has 20 s to close its store.
 */
const RUN_UNTIL_STDIN_ENDS = `
exec 3<&0
tini -g -- /startup/docker-entrypoint.sh neo4j </dev/null 3<&- &
neo4j=$!
cat <&3 >/dev/null &
trap : TERM
wait -n
kill $neo4j
for _ in {1..200}; do kill -0 $neo4j || exit 0; sleep 0.1; done 2>/dev/null
kill -KILL $neo4j
`;

/** Whether a Docker engine answers, and not merely the client. */
export async function hasDocker(env: NodeJS.ProcessEnv): Promise<boolean> {
  return docker(['version', '--format', '{{.Server.Version}}'], env).then(
    (version) => version !== '',
    () => false,
  );
}

/**
 * Starts Neo4j in a container that is removed when it ends; its store is the data folder's `neo4j-docker`.
 * It is reached at 127.0.0.1, at a port that Docker chooses anew each time, by bolt:// because the address by
 * which Neo4j knows itself means nothing outside its container. `pid` is that of the attached Docker client.
 *
 * @throws {StartError} or the signal's reason when that is aborted; nothing is left running either way
 */
export async function startDockerNeo4j(given: LocalNeo4jOptions): Promise<RunningNeo4j> {
  const options = { ...given, dataFolder: path.resolve(given.dataFolder) };
  const { dataFolder, env, onProgress, signal } = options;
  const volume = path.join(dataFolder, 'neo4j-docker');
  const name = `crosstie-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`;
  const neededMb = existsSync(path.join(volume, 'databases')) ? LATER_START_MB : FIRST_START_MB;
  await requireFreeSpace(dataFolder, neededMb, options.freeBytes);
  const password = await prepareFolders(dataFolder, volume);
  await earlierContainerGone(name, options);
  signal?.throwIfAborted();

  onProgress(`Starting Neo4j in Docker (${IMAGE})`);
  const child = spawn('docker', runArguments(name, volume, options.heapMb ?? DEFAULT_HEAP_MB), {
    env,
    detached: true,
  });
  const store = new StoreProcess(child);
  store.onLine((line) => {
    if (line.includes('Pulling from')) onProgress(`Getting the image ${IMAGE}`);
  });
  const waiting = new AbortController();
  try {
    const ready = whenReady(name, options, waiting.signal);
    const { uri, version } = await store.until(ready, (exit) => dockerFailure(describeExit(exit)), signal);
    return { uri, user: STORE_USER, password, version, ...store.handle() };
  } finally {
    waiting.abort();
  }
}

function dockerFailure(reason: string, cause?: unknown): StartError {
  return new StartError(
    'DOCKER_FAILED',
    `Docker could not run ${IMAGE} (${reason.slice(-REASON_LENGTH)}): mend that, or install a JDK of version 17 or later and Maven, or set NEO4J_URI to a Neo4j of your own.`,
    { cause },
  );
}

function runArguments(name: string, volume: string, heapMb: number): string[] {
  const settings = {
    NEO4J_dbms_usage__report_enabled: 'false',
    NEO4J_server_http_enabled: 'false',
    NEO4J_server_memory_heap_max__size: `${heapMb}m`,
    NEO4J_server_memory_pagecache_size: '256m',
  };
  const owner = process.getuid && process.getgid ? [`--user=${process.getuid()}:${process.getgid()}`] : [];
  return [
    'run',
    '--interactive',
    '--rm',
    `--name=${name}`,
    `--publish=127.0.0.1::${BOLT_PORT}`,
    `--mount=type=bind,source=${volume},target=/data`,
    ...owner,
    ...Object.entries(settings).map(([key, value]) => `--env=${key}=${value}`),
    '--entrypoint=/bin/bash',
    IMAGE,
    '-c',
    RUN_UNTIL_STDIN_ENDS,
  ];
}

/** Waits, for a while, until the name is free. Where it stays taken, `docker run` says so itself. */
async function earlierContainerGone(
  name: string,
  { env, onProgress, signal }: LocalNeo4jOptions,
): Promise<void> {
  const deadline = Date.now() + EARLIER_CONTAINER_MS;
  for (let told = false; Date.now() < deadline; told = true) {
    const there = await docker(['container', 'inspect', name], env).catch(() => '');
    if (there === '') return;
    if (!told) onProgress('Waiting for an earlier Neo4j to close its store');
    await delay(POLL_MS, undefined, { ...(signal && { signal }) });
  }
}

/** Tries until the container has a port and Neo4j answers there. Whoever calls decides when to give up. */
async function whenReady(
  name: string,
  { dataFolder, env }: LocalNeo4jOptions,
  signal: AbortSignal,
): Promise<{ uri: string; version: string }> {
  for (;;) {
    const address = await docker(['port', name, BOLT_PORT], env).catch(() => '');
    const uri = `bolt://${address.split('\n')[0]}`;
    try {
      if (address !== '') return { uri, version: await unlockStore(uri, dataFolder) };
    } catch (error) {
      if (error instanceof StartError) throw error;
      if (!isNotYetUp(error)) throw dockerFailure(String(error), error);
    }
    await delay(POLL_MS, undefined, { signal });
  }
}

function isNotYetUp(error: unknown): boolean {
  return error instanceof Neo4jError && ['ServiceUnavailable', 'SessionExpired'].includes(error.code);
}

async function prepareFolders(dataFolder: string, volume: string): Promise<string> {
  try {
    await mkdir(volume, { recursive: true, mode: 0o700 });
    return await keptPassword(dataFolder);
  } catch (cause) {
    throw writeFailure(dataFolder, cause);
  }
}

async function docker(command: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await promisify(execFile)('docker', command, { env, timeout: 30_000 });
  return stdout.trim();
}

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env } from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseLocalStore } from './chooseLocalStore.ts';
import { startDockerNeo4j } from './dockerNeo4j.ts';
import type { LocalNeo4jOptions } from './storeProcess.ts';

vi.setConfig({ testTimeout: 30_000 });

let dataFolder: string;
let commands: string;

beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'crosstie-docker-'));
  commands = path.join(dataFolder, 'commands');
  await mkdir(commands);
});

afterEach(() => rm(dataFolder, { recursive: true }));

/** A stand-in for a command: no Docker engine is needed to see what it is asked for. */
function install(command: string, script: string): Promise<void> {
  return writeFile(path.join(commands, command), `#!/bin/bash\n${script}\n`, { mode: 0o755 });
}

/** A Docker whose `run` does `run` and whose containers publish no port. */
function installDocker(run: string): Promise<void> {
  return install(
    'docker',
    `case "$1" in
       version) echo 28.0.0 ;;
       run) printf '%s\\n' "$@" > '${dataFolder}/arguments'; ${run} ;;
       *) exit 1 ;;
     esac`,
  );
}

function options(more: Partial<LocalNeo4jOptions> = {}): LocalNeo4jOptions {
  return {
    dataFolder,
    env: { ...env, PATH: `${commands}${path.delimiter}${env['PATH']}` },
    onProgress: () => undefined,
    ...more,
  };
}

describe('Neo4j in Docker', () => {
  it('is published to this machine alone, keeps its store in the data folder and tells no password', async () => {
    await installDocker('echo "no space in the pool" >&2; exit 125');
    await expect(startDockerNeo4j(options())).rejects.toMatchObject({
      code: 'DOCKER_FAILED',
      message: expect.stringContaining('no space in the pool') as string,
    });
    const given = await readFile(path.join(dataFolder, 'arguments'), 'utf8');
    const password = await readFile(path.join(dataFolder, 'neo4j-password'), 'utf8');
    expect(given).toContain('--publish=127.0.0.1::7687\n');
    expect(given).toContain(`source=${path.join(dataFolder, 'neo4j-docker')},target=/data\n`);
    expect(given).not.toContain(password.trim());
  });

  it('closes its store when standard input ends, as it does with the life of its parent', async () => {
    const store = path.join(dataFolder, 'store');
    await install(
      'tini',
      `trap 'echo closed > ${store}; exit 0' TERM; echo open > ${store}; while :; do sleep 0.1; done`,
    );
    await installDocker('exec /bin/bash -c "${@: -1}"');
    const stop = new AbortController();
    const starting = startDockerNeo4j(options({ signal: stop.signal }));
    const calledOff = expect(starting).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitFor(async () => expect(await readFile(store, 'utf8')).toBe('open\n'), 10_000);
    stop.abort();
    await calledOff;
    expect(await readFile(store, 'utf8')).toBe('closed\n');
  });

  it('is what a machine without Java falls back on', async () => {
    await installDocker('exit 125');
    const withoutJava = { ...options().env, JAVA_HOME: dataFolder };
    await expect(chooseLocalStore(options({ env: withoutJava }))).rejects.toMatchObject({
      code: 'DOCKER_FAILED',
    });
  });

  it('is one of the three ways that a machine with none of them is told of', async () => {
    await expect(chooseLocalStore(options({ env: { PATH: commands } }))).rejects.toMatchObject({
      code: 'NO_NEO4J',
      message: expect.stringMatching(/a Java that will do.*JDK.*Maven.*Docker.*NEO4J_URI/) as string,
    });
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env } from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cachedClasspath, hasMaven, resolveClasspath } from './classpath.ts';

vi.setConfig({ testTimeout: 30_000 });

let dataFolder: string;
let mavenHome: string;
let progress: string[];

beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'crosstie-classpath-'));
  mavenHome = path.join(dataFolder, 'maven');
  progress = [];
});

afterEach(() => rm(dataFolder, { recursive: true }));

/** A Maven that runs `script`, where `$output` is the file that is to hold the classpath. */
async function installMaven(script: string): Promise<void> {
  await mkdir(path.join(mavenHome, 'bin'), { recursive: true });
  await writeFile(
    path.join(mavenHome, 'bin', 'mvn'),
    `#!/bin/sh\nfor last in "$@"; do :; done\noutput="\${last#-Dmdep.outputFile=}"\n${script}\n`,
    { mode: 0o755 },
  );
}

function resolve(
  environment: NodeJS.ProcessEnv = { ...env, MAVEN_HOME: mavenHome },
): Promise<readonly string[]> {
  return resolveClasspath({ dataFolder, env: environment, onProgress: (message) => progress.push(message) });
}

describe('classpath', () => {
  it('is remembered, and forgotten when a jar has gone', async () => {
    const jars = ['a.jar', 'b.jar'].map((jar) => path.join(dataFolder, jar));
    for (const jar of jars) await writeFile(jar, '');
    await installMaven(`printf %s '${jars.join(path.delimiter)}' > "$output"`);
    expect(await cachedClasspath(dataFolder)).toBeNull();
    expect(await resolve()).toEqual(jars);
    expect(await cachedClasspath(dataFolder)).toEqual(jars);
    await rm(jars[1] as string);
    expect(await cachedClasspath(dataFolder)).toBeNull();
  });

  it('says how many files have come while Maven fetches them', async () => {
    await installMaven(`echo '[INFO] Downloaded from central: one'; sleep 1.1
      echo '[INFO] Downloaded from central: two'; echo a.jar > "$output"`);
    await resolve();
    expect(progress).toEqual([
      expect.stringMatching(/^Getting Neo4j 5\.26\.\d+ through Maven$/),
      expect.stringMatching(/^Getting Neo4j 5\.26\.\d+: 1 files so far$/),
      expect.stringMatching(/^Getting Neo4j 5\.26\.\d+: 2 files so far$/),
    ]);
  });

  it('names Maven when that is missing', async () => {
    expect(await hasMaven({ PATH: dataFolder })).toBe(false);
    await expect(resolve({ PATH: dataFolder })).rejects.toMatchObject({ code: 'MAVEN_MISSING' });
  });

  it('gives the reason that Maven gives when the network is closed to it', async () => {
    const nowhere = '-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9';
    const emptyRepository = `-Dmaven.repo.local=${path.join(dataFolder, 'repository')}`;
    await expect(resolve({ ...env, MAVEN_OPTS: `${nowhere} ${emptyRepository}` })).rejects.toMatchObject({
      code: 'MAVEN_FAILED',
      message: expect.stringMatching(
        /^Maven could not get Neo4j 5\.26\.\d+: check the network.*Connection refused/,
      ) as string,
    });
  });

  it('says that the disk is full when Maven finds it so', async () => {
    await installMaven(`echo '[ERROR] Failed to write a.jar: No space left on device'; exit 1`);
    await expect(resolve()).rejects.toMatchObject({ code: 'DISK_FULL' });
  });

  it('leaves off when it is told to', async () => {
    await installMaven('exec sleep 30');
    const stop = new AbortController();
    const resolving = resolveClasspath({
      dataFolder,
      env: { ...env, MAVEN_HOME: mavenHome },
      onProgress: () => setTimeout(() => stop.abort(), 50),
      signal: stop.signal,
    });
    await expect(resolving).rejects.toMatchObject({ name: 'AbortError' });
  });
});

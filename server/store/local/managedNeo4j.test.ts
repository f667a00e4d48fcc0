import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env } from 'node:process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import neo4j, { type RecordShape } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LocalNeo4jOptions, type RunningNeo4j, startLocalNeo4j } from './managedNeo4j.ts';
import { unlockStore } from './storePassword.ts';

/** On a machine at rest a start takes five seconds; on a busy one, with Maven before it, minutes. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 300_000 });

const MODULE = new URL('managedNeo4j.ts', import.meta.url).href;

let dataFolder: string;
let running: RunningNeo4j | undefined;

beforeAll(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'crosstie-neo4j-'));
  running = await start();
});

afterAll(async () => {
  await running?.stop();
  await rm(dataFolder, { recursive: true });
});

function start(options: Partial<LocalNeo4jOptions> = {}): Promise<RunningNeo4j> {
  return startLocalNeo4j({ dataFolder, env, onProgress: () => undefined, ...options });
}

async function query(cypher: string, password = running?.password ?? ''): Promise<RecordShape[]> {
  const driver = neo4j.driver(running?.uri ?? '', neo4j.auth.basic('neo4j', password));
  try {
    return (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The files that a process holds open for writing, on Linux. */
async function openForWriting(pid: number): Promise<string[]> {
  const written: string[] = [];
  for (const descriptor of await readdir(`/proc/${pid}/fd`)) {
    const flags = /flags:\s*(\d+)/.exec(
      await readFile(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8').catch(() => ''),
    );
    const target = await readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => '');
    if (flags && (Number.parseInt(flags[1] as string, 8) & 3) !== 0 && target.startsWith('/'))
      written.push(target);
  }
  return written;
}

// Each test goes on from the one before, to spare it a start.
describe('managed Neo4j', () => {
  it('is a Neo4j Community 5.26 that accepts the password kept for the owner alone, and no other', async () => {
    expect(running?.version).toMatch(/^5\.26\.\d+$/);
    expect(await query('CALL dbms.components() YIELD edition')).toEqual([{ edition: 'community' }]);
    const file = path.join(dataFolder, 'neo4j-password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readFile(file, 'utf8')).trim()).toBe(running?.password);
    await expect(query('RETURN 1', 'neo4j')).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
  });

  it('reports its usage to nobody', async () => {
    const settings = await query(
      `SHOW SETTINGS YIELD name, value WHERE name = 'dbms.usage_report.enabled' RETURN value`,
    );
    expect(settings).toEqual([{ value: 'false' }]);
  });

  it.skipIf(process.platform !== 'linux')('writes nowhere but in the data folder', async () => {
    const written = await openForWriting(running?.pid ?? 0);
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((file) => !file.startsWith(dataFolder) && !file.startsWith('/dev/'))).toEqual([]);
  });

  it('names the file when the password in it is not that of the store', async () => {
    const elsewhere = await mkdtemp(path.join(dataFolder, 'mistaken-'));
    const file = path.join(elsewhere, 'neo4j-password');
    await writeFile(file, 'mistaken password');
    await expect(unlockStore(running?.uri ?? '', elsewhere)).rejects.toMatchObject({
      code: 'PASSWORD_REFUSED',
      message: expect.stringContaining(file) as string,
    });
  });

  it('still has its data after its JVM was killed', async () => {
    await query(`CREATE (:Kept {by: 'kill -9'})`);
    process.kill(running?.pid ?? 0, 'SIGKILL');
    expect(await running?.exited).toMatchObject({ code: null, signal: 'SIGKILL' });
    running = await start({ env: { ...env, MAVEN_HOME: dataFolder } });
    expect(await query('MATCH (kept:Kept) RETURN kept.by AS by')).toEqual([{ by: 'kill -9' }]);
  });

  it('ends when its parent is killed, and lets the next start have the store', async () => {
    await running?.stop();
    expect(await running?.exited).toMatchObject({ code: 0 });
    const script = `
      import { startLocalNeo4j } from ${JSON.stringify(MODULE)};
      const options = { dataFolder: ${JSON.stringify(dataFolder)}, env: process.env, onProgress: () => {} };
      console.log((await startLocalNeo4j(options)).pid);`;
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const orphan = Number(
      await new Promise((resolve) => createInterface(parent.stdout).once('line', resolve)),
    );
    expect(lives(orphan)).toBe(true);
    parent.kill('SIGKILL');
    running = await start();
    expect(lives(orphan)).toBe(false);
    expect(await query('MATCH (kept:Kept) RETURN count(*) AS count')).toEqual([{ count: neo4j.int(1) }]);
  });

  it('leaves nothing running when its start is called off', async () => {
    await running?.stop();
    const stop = new AbortController();
    const starting = start({
      signal: stop.signal,
      onProgress: () => setTimeout(() => stop.abort(), 1_000),
    });
    await expect(starting).rejects.toMatchObject({ name: 'AbortError' });
    const { stdout: processes } = await promisify(execFile)('ps', ['-eo', 'args']);
    expect(processes).toContain('ps -eo args');
    expect(processes).not.toContain(dataFolder);
  });

  it('says how much room it needs before it does anything', async () => {
    const empty = await mkdtemp(path.join(dataFolder, 'empty-'));
    await expect(
      start({ dataFolder: empty, freeBytes: () => Promise.resolve(42_900_000) }),
    ).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: `Crosstie needs 500 MB of free disk at ${empty}, where 42 MB are left: make room, or choose another data folder with CROSSTIE_DATA.`,
    });
    expect(await readdir(empty)).toEqual([]);
  });

  it('gives the reason of a JVM that does not start', async () => {
    await expect(start({ heapMb: 1 })).rejects.toMatchObject({
      code: 'STORE_WONT_START',
      message: expect.stringMatching(/^Neo4j could not start in .* \(.*heap.*\)/) as string,
    });
  });
});

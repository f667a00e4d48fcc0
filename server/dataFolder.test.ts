import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDataFolder } from './dataFolder.ts';

vi.setConfig({ testTimeout: 30_000 });

const MODULE = new URL('dataFolder.ts', import.meta.url).href;

let parent: string;
let folder: string;
const others: ChildProcess[] = [];

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'crosstie-data-'));
  folder = path.join(parent, 'data');
});

afterEach(async () => {
  for (const other of others.splice(0)) other.kill('SIGKILL');
  await rm(parent, { recursive: true });
});

/** Another process that opens the folder, says `held` or why not, and then keeps it until it is killed. */
async function openElsewhere(): Promise<{ process: ChildProcess; said: string }> {
  const script = `
    import { openDataFolder } from ${JSON.stringify(MODULE)};
    setInterval(() => {}, 1000);
    try {
      const data = await openDataFolder(${JSON.stringify(folder)});
      await data.announce('http://127.0.0.1:4000');
      console.log('held');
    } catch (error) {
      console.log(error.code);
    }`;
  const other = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  others.push(other);
  const said = await new Promise<string>((resolve) => {
    createInterface(other.stdout).once('line', resolve);
  });
  return { process: other, said };
}

describe('data folder', () => {
  it('is made for its owner alone', async () => {
    await openDataFolder(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('is refused to a second start, which is told the pid and the URL of the first and changes nothing', async () => {
    const { process: first, said } = await openElsewhere();
    expect(said).toBe('held');
    const before = await readdir(folder);
    await expect(openDataFolder(folder)).rejects.toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
      message: expect.stringContaining(`process ${first.pid}, http://127.0.0.1:4000`) as string,
    });
    expect(await readdir(folder)).toEqual(before);
  });

  it('is free at once after its holder was killed', async () => {
    const { process: first } = await openElsewhere();
    const gone = new Promise((resolve) => first.once('exit', resolve));
    first.kill('SIGKILL');
    await gone;
    const startedAtMs = performance.now();
    await openDataFolder(folder);
    expect(performance.now() - startedAtMs).toBeLessThan(1_500);
  });

  it('is held by at most one of many that start at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, openElsewhere));
    const outcomes = all.map(({ said }) => said);
    expect(outcomes.filter((said) => said === 'held').length).toBeLessThanOrEqual(1);
    expect(outcomes.filter((said) => said !== 'held' && said !== 'DATA_FOLDER_IN_USE')).toEqual([]);
  });

  it('can be opened again after its release', async () => {
    const first = await openDataFolder(folder);
    await expect(openDataFolder(folder)).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' });
    await first.release();
    const second = await openDataFolder(folder);
    await second.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')(
    'is not held by a process that was given the pid of a dead holder',
    async () => {
      await mkdir(folder);
      await writeFile(path.join(folder, `claim-${process.ppid}-1`), '');
      await openDataFolder(folder);
      expect(await readdir(folder)).not.toContain(`claim-${process.ppid}-1`);
    },
  );

  it('says where it could not be made', async () => {
    await writeFile(folder, 'a file, not a folder');
    await expect(openDataFolder(path.join(folder, 'below'))).rejects.toMatchObject({
      code: 'DATA_FOLDER_UNWRITABLE',
      message: expect.stringContaining(path.join(folder, 'below')) as string,
    });
  });
});

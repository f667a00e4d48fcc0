/**
 * `pnpm bench import FILE…`: an import beside the same data through UNWIND batches alone, each into a store of its own that
 * holds the curated dataset, on the same machine in the same run.
 */
import { execa } from 'execa';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startCrosstie } from '../../server/crosstie.ts';
import { chooseLocalStore } from '../../server/store/local/chooseLocalStore.ts';
import { testConfiguration } from '../support/configuration.ts';

const root = path.join(import.meta.dirname, '../..');

interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
  readonly told: Record<string, Record<string, number>>;
}

async function inNewStore<T>(work: (address: string[]) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'crosstie-bench-'));
  try {
    const neo4j = await chooseLocalStore({ dataFolder: folder, env: process.env, onProgress: () => {} });
    try {
      const { uri, user, password } = neo4j;
      const crosstie = await startCrosstie({
        configuration: testConfiguration({ uri, user, password }),
        env: {},
        onProgress: () => {},
      });
      await crosstie.close();
      return await work([uri, user, password]);
    } finally {
      await neo4j.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function filesOf(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const one of paths)
    if ((await stat(one)).isDirectory())
      found.push(...(await readdir(one)).sort().map((name) => path.join(one, name)));
    else found.push(one);
  return found.map((file) => path.resolve(file));
}

export async function benchImport(paths: readonly string[]): Promise<void> {
  const files = await filesOf(paths);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'crosstie-bench-'));
  const run = async (way: string, address: readonly string[]): Promise<Run> => {
    console.error(way);
    const { stdout } = await execa(
      process.execPath,
      ['--import', 'tsx', 'tests/bench/importOnce.ts', way, ...address, folder, ...files],
      { cwd: root },
    );
    return JSON.parse(stdout) as Run;
  };
  try {
    const replay = await inNewStore(async (address) => {
      await run('capture', address);
      return run('replay', address);
    });
    const ours = await inNewStore((address) => run('import', address));
    for (const [what, counts] of Object.entries(ours.told)) console.log(what, JSON.stringify(counts));
    console.log(
      `UNWIND batches alone: ${replay.seconds.toFixed(1)} s, CPU of the process ${replay.cpuSeconds.toFixed(1)} s`,
    );
    console.log(
      `import: ${ours.seconds.toFixed(1)} s, CPU of the process ${ours.cpuSeconds.toFixed(1)} s, peak memory ${ours.peakMb} MB`,
    );
    console.log(`ratio ${(ours.seconds / replay.seconds).toFixed(2)} (at most 1.5 wanted)`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

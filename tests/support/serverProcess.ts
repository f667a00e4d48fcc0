import { execa } from 'execa';
import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { inject } from 'vitest';
import { settings } from '../../server/configuration.ts';

const root = path.join(import.meta.dirname, '../..');

/** Crosstie as people start it: a process of its own, at any free port unless told. */
export interface ServerProcess {
  readonly pid: number;
  /** What it has written so far. */
  readonly told: string;
  /** Resolves with the first group of `pattern` once it has said so. Rejects when it ends before. */
  says(pattern: RegExp): Promise<string>;
  /** The address it prints when it is ready. */
  ready(): Promise<string>;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<{ exitCode: number | undefined; stdout: string; stderr: string }>;
}

export function startServer(env: NodeJS.ProcessEnv, options: readonly string[] = []): ServerProcess {
  const unset = Object.fromEntries(settings.map(({ name }) => [name, undefined]));
  const child = execa(process.execPath, ['--import', 'tsx', 'server/main.ts', ...options], {
    cwd: root,
    env: { ...unset, PORT: '0', ...env },
    reject: false,
    cleanup: true,
  });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const ended = child.then(({ exitCode, stdout, stderr }) => ({ exitCode, stdout, stderr }));
  const says = async (pattern: RegExp): Promise<string> => {
    let over = false;
    void ended.then(() => (over = true));
    for (;;) {
      const found = pattern.exec(told);
      if (found) return found[1] ?? found[0];
      if (over) throw new Error(`Ended before it said ${pattern.source}:\n${told}\n${(await ended).stderr}`);
      await delay(20);
    }
  };
  return {
    pid: child.pid!,
    get told() {
      return told;
    },
    says,
    ready: () => says(/^Crosstie is at (\S+)$/m),
    kill: (signal) => child.kill(signal),
    ended,
  };
}

/** Lends a new data folder what takes long to get: the suite's list of jars and its compiled launcher. */
export async function lendNeo4jTo(folder: string): Promise<void> {
  for (const part of ['neo4j-classpath.json', 'neo4j-launcher'])
    await cp(path.join(inject('dataFolder'), part), path.join(folder, part), { recursive: true });
}

interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** The processes that run, as Linux tells; one that has ended and waits to be buried is none. */
async function processes(): Promise<ProcessEntry[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const entries = await Promise.all(
    pids.map(async (pid) => {
      const [stat = '', command = ''] = await Promise.all(
        ['stat', 'cmdline'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')),
      );
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return stat === '' || state === 'Z' ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
    }),
  );
  return entries.flat();
}

/** The Neo4j that a server runs: its JVM. */
export async function jvmOf(server: ServerProcess): Promise<number> {
  const jvms = (await processes()).filter(
    ({ parent, command }) => parent === server.pid && command.includes('CrosstieNeo4j'),
  );
  if (jvms.length !== 1) throw new Error(`The server has ${jvms.length} JVMs.`);
  return jvms[0]!.pid;
}

export async function runs(pid: number): Promise<boolean> {
  return (await processes()).some((entry) => entry.pid === pid);
}

/** Looks again and again until `look` finds what it looks for; the test's own time limit ends it. */
export async function eventually<T>(look: () => Promise<T | null | false>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== null && found !== false) return found;
    await delay(50);
  }
}

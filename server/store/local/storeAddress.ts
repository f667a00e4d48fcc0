import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { keptPassword, STORE_USER } from './storePassword.ts';

const addressFile = (dataFolder: string): string => path.join(dataFolder, 'neo4j-address');

/** Says where the local Neo4j of this data folder listens, for commands from a terminal, and which process holds it. */
export async function announceStore(dataFolder: string, uri: string): Promise<void> {
  await writeFile(addressFile(dataFolder), `${process.pid} ${uri}\n`, { mode: 0o600 });
}

export async function unannounceStore(dataFolder: string): Promise<void> {
  await rm(addressFile(dataFolder), { force: true });
}

/** The local Neo4j that a running Crosstie holds, or null: one whose process is gone has taken its Neo4j with it. */
export async function runningLocalStore(
  dataFolder: string,
): Promise<{ uri: string; user: string; password: string } | null> {
  const text = await readFile(addressFile(dataFolder), 'utf8').catch(() => '');
  const [, pid, uri] = /^(\d+) (\S+)/.exec(text) ?? [];
  if (pid === undefined || uri === undefined || !isAlive(Number(pid))) return null;
  return { uri, user: STORE_USER, password: await keptPassword(dataFolder) };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

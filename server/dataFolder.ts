import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StartError, writeFailure } from './store/local/startError.ts';

export interface DataFolder {
  readonly path: string;
  /** Lets a second start on this folder say where the first one is to be found. */
  announce(url: string): Promise<void>;
  /** Lets another Crosstie have the folder. A process that is killed first leaves that to `openDataFolder`. */
  release(): Promise<void>;
}

/**
 * A claim is a file named after its process: `claim-4711-889012`, by pid and start time. It holds the URL of
 * its Crosstie once that is known. Because no two processes share a name, anybody may remove a dead one's claim
 * without the risk of removing another's.
 */
interface Claim {
  readonly pid: number;
  readonly startedAt: string;
}

/** Two starts at the same moment see each other and both step back; they come again after unequal pauses. */
const ATTEMPTS = 3;
const SHORTEST_PAUSE_MS = 50;

/** Where the system does not tell when a process started. */
const UNKNOWN = 'unknown';

/**
 * Creates the data folder, for its owner alone, and claims it for this process. Each contender first writes its
 * claim and then looks for others, so that of two at most one can find itself alone. A claim counts only while
 * its process lives: one left by `kill -9` is swept away at once.
 *
 * @throws {StartError} DATA_FOLDER_IN_USE, DATA_FOLDER_UNWRITABLE, DISK_FULL
 */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const absolute = path.resolve(folder);
  let claim: string;
  try {
    await mkdir(absolute, { recursive: true, mode: 0o700 });
    claim = await claimFolder(absolute);
  } catch (error) {
    throw error instanceof StartError ? error : writeFailure(absolute, error);
  }
  return {
    path: absolute,
    announce: (url) => writeFile(claim, url),
    release: () => rm(claim, { force: true }),
  };
}

async function claimFolder(folder: string): Promise<string> {
  const mine = { pid: process.pid, startedAt: (await startOf(process.pid)) ?? UNKNOWN };
  for (let attempt = 1; ; attempt += 1) {
    let rival = await livingClaim(folder);
    if (!rival) {
      await writeFile(claimFile(folder, mine), '', { flag: 'wx', mode: 0o600 });
      rival = await livingClaim(folder, mine);
      if (!rival) return claimFile(folder, mine);
      await rm(claimFile(folder, mine));
    }
    if (attempt === ATTEMPTS) throw await inUse(folder, rival);
    await delay(SHORTEST_PAUSE_MS + (process.pid % 100));
  }
}

/** A claim, other than `mine`, whose process lives. Removes those of the dead. */
async function livingClaim(folder: string, mine?: Claim): Promise<Claim | null> {
  for (const name of await readdir(folder)) {
    const [, pid, startedAt] = /^claim-(\d+)-(\w+)$/.exec(name) ?? [];
    if (pid === undefined || startedAt === undefined) continue;
    const claim = { pid: Number(pid), startedAt };
    if (mine && claimFile(folder, mine) === claimFile(folder, claim)) continue;
    if (await lives(folder, claim)) return claim;
    await rm(claimFile(folder, claim), { force: true });
  }
  return null;
}

/** Where start times are unknown, a pid may have come back to another process, but not within one uptime. */
async function lives(folder: string, claim: Claim): Promise<boolean> {
  const startedAt = await startOf(claim.pid);
  if (startedAt === null) return false;
  if (startedAt !== UNKNOWN && claim.startedAt !== UNKNOWN) return startedAt === claim.startedAt;
  const bootedAtMs = Date.now() - uptime() * 1000;
  const written = await stat(claimFile(folder, claim)).catch(() => null);
  return written !== null && written.mtimeMs >= bootedAtMs;
}

/**
 * When the process started, in clock ticks since boot, as Linux tells; `unknown` where it can't be told; null
 * when there is no such process. A zombie is none: it has let go of all it held.
 */
async function startOf(pid: number): Promise<string | null> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (line === null) return exists(pid) ? UNKNOWN : null;
  // The name, in parentheses, may hold blanks and parentheses itself. The state is the first field after it.
  const [state, ...fields] = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X' ? null : (fields[18] ?? UNKNOWN);
}

/** Signal 0 asks without sending. Being forbidden to send means that somebody is there. */
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function inUse(folder: string, rival: Claim): Promise<StartError> {
  const url = await readFile(claimFile(folder, rival), 'utf8').catch(() => '');
  const who = url === '' ? `process ${rival.pid}` : `process ${rival.pid}, ${url}`;
  return new StartError(
    'DATA_FOLDER_IN_USE',
    `Another Crosstie (${who}) uses the data folder ${folder}: stop that one, or choose another folder with CROSSTIE_DATA.`,
  );
}

function claimFile(folder: string, { pid, startedAt }: Claim): string {
  return path.join(folder, `claim-${pid}-${startedAt}`);
}

import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import type { FreeBytes } from './freeSpace.ts';

export interface LocalNeo4jOptions {
  /** An existing folder that no other Crosstie uses: see `openDataFolder`. */
  readonly dataFolder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Hears, in a few words, of each step that takes seconds. */
  readonly onProgress: (message: string) => void;
  /** Ends a start that is under way. A Neo4j that runs is ended by its own `stop`. */
  readonly signal?: AbortSignal;
  /** The largest heap in MB; 512 unless told. */
  readonly heapMb?: number;
  /** Stands in for the disk in tests. */
  readonly freeBytes?: FreeBytes;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Neo4j's, as in `5.26.30`. */
  readonly version: string;
  readonly pid: number;
  /** Settles, and never rejects, when the process has ended, whether it was stopped or died. */
  readonly exited: Promise<StoreExit>;
  /** Closes the store and ends the process. May be called more than once. */
  stop(): Promise<void>;
}

export interface StoreExit {
  readonly code: number | null;
  readonly signal: string | null;
  readonly lastLines: readonly string[];
}

export const DEFAULT_HEAP_MB = 512;

/** Enough for the stack trace of a failed start, whose first lines tell the most. */
const KEPT_LINES = 200;
const GRACE_MS = 20_000;
const TERM_GRACE_MS = 5_000;

/** The child's last words, else what the system says of its end. */
export function describeExit({ code, signal, lastLines }: StoreExit): string {
  return lastLines.join(' ') || (signal ? `ended by ${signal}` : `exit code ${code}`);
}

/**
 * Follows a child that runs Neo4j until the end of its standard input. Its output is read all along, so that
 * it never blocks, and its last lines are kept for whoever has to explain its death.
 */
export class StoreProcess {
  readonly exited: Promise<StoreExit>;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #listeners: ((line: string) => void)[] = [];

  constructor(child: ChildProcessWithoutNullStreams) {
    this.#child = child;
    const lastLines: string[] = [];
    const keep = (line: string): void => {
      lastLines.push(line);
      if (lastLines.length > KEPT_LINES) lastLines.shift();
      for (const listener of this.#listeners) listener(line);
    };
    createInterface(child.stdout).on('line', keep);
    createInterface(child.stderr).on('line', keep);
    child.on('error', (error) => keep(error.message));
    child.stdin.on('error', () => {
      // A child that has died already needs no order to stop.
    });
    this.exited = new Promise((resolve) => {
      child.on('close', (code, signal) => resolve({ code, signal, lastLines }));
    });
  }

  onLine(listener: (line: string) => void): void {
    this.#listeners.push(listener);
  }

  /** What a RunningNeo4j tells and lets others do of its process, once that is known to run. */
  handle(): Pick<RunningNeo4j, 'pid' | 'exited' | 'stop'> {
    if (this.#child.pid === undefined) throw new Error('The process has not started.');
    return { pid: this.#child.pid, exited: this.exited, stop: () => this.stop() };
  }

  /** Asks by closing standard input, then by SIGTERM, then kills: this child alone, by its handle. */
  async stop(): Promise<void> {
    this.#child.stdin.end();
    if (await this.#exitsWithin(GRACE_MS)) return;
    this.#child.kill('SIGTERM');
    if (await this.#exitsWithin(TERM_GRACE_MS)) return;
    this.#child.kill('SIGKILL');
    await this.exited;
  }

  /**
   * What `ready` resolves to. When that fails, when the child ends first or when `signal` is aborted, the child
   * is stopped and the rejection is `ready`'s, `explain`'s or the signal's reason.
   */
  async until<T>(
    ready: Promise<T>,
    explain: (exit: StoreExit) => Error,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    const settled = new AbortController();
    const ended = this.exited.then((exit) => Promise.reject(explain(exit)));
    const aborted = new Promise<never>((_resolve, reject) => {
      const abort = (): void => reject(signal?.reason as Error);
      signal?.addEventListener('abort', abort, { signal: settled.signal });
    });
    try {
      signal?.throwIfAborted();
      return await Promise.race([ready, ended, aborted]);
    } catch (error) {
      await this.stop();
      throw error;
    } finally {
      settled.abort();
    }
  }

  async #exitsWithin(ms: number): Promise<boolean> {
    const timer = new AbortController();
    const late = delay(ms, false, { signal: timer.signal }).catch(() => false);
    try {
      return await Promise.race([this.exited.then(() => true), late]);
    } finally {
      timer.abort();
    }
  }
}

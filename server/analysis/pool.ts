import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import workerpool, { type Pool } from 'workerpool';
import type { Tasks } from './worker.ts';

/**
 * Threads that compute, so that the event loop never waits for a measure. Started with the first task; a cancelled task ends
 * its thread, and another takes its place.
 */
export class AnalysisPool {
  #threads: Pool | null = null;

  constructor(readonly threads: number = availableParallelism()) {}

  /** @throws the signal's reason when it says so. */
  run<Name extends keyof Tasks>(
    name: Name,
    given: Parameters<Tasks[Name]>,
    signal?: AbortSignal,
  ): Promise<ReturnType<Tasks[Name]>> {
    this.#threads ??= workerpool.pool(fileURLToPath(new URL('./thread.js', import.meta.url)), {
      workerType: 'thread',
      maxWorkers: this.threads,
    });
    const running = this.#threads.exec<Tasks[Name]>(name, given);
    return new Promise((resolve, reject) => {
      const cancel = (): void => {
        reject(signal!.reason as Error);
        running.cancel();
      };
      if (signal?.aborted) cancel();
      // A job has as many tasks as it has parts; each stops listening when it is done.
      if (signal) setMaxListeners(0, signal);
      signal?.addEventListener('abort', cancel, { once: true });
      const settled = (): void => signal?.removeEventListener('abort', cancel);
      running.then(
        (values) => {
          settled();
          resolve(values);
        },
        (error: Error) => {
          settled();
          reject(error);
        },
      );
    });
  }

  async close(): Promise<void> {
    const threads = this.#threads;
    this.#threads = null;
    if (threads) await threads.terminate(true);
  }
}

/**
 * Whether the server and its database can be reached. While they cannot, `/health` is asked again and
 * again, ever more slowly; when they are back, everything that failed asks anew.
 */
import type { Failure } from './failures.ts';

export type Reachability = 'up' | 'offline' | 'storeAway' | 'starting';

export interface ConnectionState {
  readonly reachability: Reachability;
  /** Grows with every recovery: what depends on it is loaded again. */
  readonly generation: number;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 10_000;

export class Connection {
  #state: ConnectionState = { reachability: 'up', generation: 0 };
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waitMs = FIRST_WAIT_MS;

  /** `ask` answers with the status of `/health`, or throws when nothing answers. */
  constructor(private readonly ask: () => Promise<string> = askHealth) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): ConnectionState => this.#state;

  /** Reported by whoever got no answer. */
  lost(failure: Failure): void {
    if (!failure.passes) return;
    if (this.#state.reachability === 'up') this.#become(failure.kind === 'offline' ? 'offline' : 'storeAway');
    this.#timer ??= setTimeout(() => void this.#probe(), this.#waitMs);
  }

  /** Asks at once, as a person pressing “try again” wants. */
  readonly retryNow = (): void => {
    if (this.#timer) clearTimeout(this.#timer);
    this.#waitMs = FIRST_WAIT_MS;
    void this.#probe();
  };

  async #probe(): Promise<void> {
    const status = await this.ask().catch(() => 'offline');
    this.#timer = null;
    if (status === 'ok') {
      this.#waitMs = FIRST_WAIT_MS;
      this.#become('up');
      return;
    }
    this.#become(status === 'starting' ? 'starting' : status === 'offline' ? 'offline' : 'storeAway');
    this.#waitMs = Math.min(LONGEST_WAIT_MS, this.#waitMs * 1.6);
    this.#timer = setTimeout(() => void this.#probe(), this.#waitMs);
  }

  #become(reachability: Reachability): void {
    const generation = this.#state.generation + (reachability === 'up' ? 1 : 0);
    if (reachability === this.#state.reachability && generation === this.#state.generation) return;
    this.#state = { reachability, generation };
    for (const listener of this.#listeners) listener();
  }
}

async function askHealth(): Promise<string> {
  const response = await fetch('/health', { headers: { accept: 'application/json' }, cache: 'no-store' });
  const body: unknown = await response.json();
  return typeof body === 'object' && body !== null && 'status' in body && typeof body.status === 'string'
    ? body.status
    : 'unavailable';
}

/**
 * Whether the server and its database can be reached. `/health` is asked now and then while a page is looked
 * at, so that a reader learns of an outage before the next question fails, and more often while they cannot be
 * reached; when they are back, everything asks anew.
 */
import type { Failure } from './failures.ts';

export type Reachability =
  | 'up'
  /** The browser has no network at all. */
  | 'noNetwork'
  /** There is a network, and on it nothing answers. */
  | 'offline'
  | 'storeAway'
  | 'starting';

export interface ConnectionState {
  readonly reachability: Reachability;
  /** Grows with every recovery and every change of the data from here: what depends on it is loaded again. */
  readonly generation: number;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 3_000;
/** Between two looks while all is well. */
const PULSE_MS = 4_000;
/** A server that takes longer to say how it is counts as away. */
const PATIENCE_MS = 8_000;

export class Connection {
  #state: ConnectionState = { reachability: 'up', generation: 0 };
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waitMs = FIRST_WAIT_MS;
  #isProbing = false;
  /** A person asked: once the server answers everything is loaded anew, whether it was away or not. */
  #loadsAnew = false;

  /** `ask` answers with the status of `/health`, or throws when nothing answers. */
  constructor(private readonly ask: () => Promise<string> = askHealth) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): ConnectionState => this.#state;

  /** Looks after the connection for as long as the page is open; answers how to stop. */
  readonly watch = (): (() => void) => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void this.#probe();
    };
    const pulse = setInterval(() => {
      if (this.#timer === null) look();
    }, PULSE_MS);
    const told = [
      [window, 'offline'],
      [window, 'online'],
      [document, 'visibilitychange'],
    ] as const;
    for (const [target, event] of told) target.addEventListener(event, look);
    return () => {
      clearInterval(pulse);
      for (const [target, event] of told) target.removeEventListener(event, look);
    };
  };

  /** Reported by whoever got no answer. */
  lost(failure: Failure): void {
    if (!failure.passes) return;
    if (this.#state.reachability === 'up')
      this.#become(failure.kind === 'offline' ? nothingAnswers() : 'storeAway');
    this.#timer ??= setTimeout(() => void this.#probe(), this.#waitMs);
  }

  /** What was loaded may be out of date, since the data were changed from here: all is loaded anew. */
  readonly changed = (): void => {
    if (this.#state.reachability === 'up') this.#become('up');
    else this.#loadsAnew = true;
  };

  /** Asks at once, as a person pressing “try again” wants. */
  readonly retryNow = (): void => {
    this.#waitMs = FIRST_WAIT_MS;
    this.#loadsAnew = true;
    void this.#probe();
  };

  async #probe(): Promise<void> {
    if (this.#isProbing) return;
    this.#isProbing = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const status = await this.ask().catch(nothingAnswers);
    this.#isProbing = false;
    if (status === 'ok') {
      this.#waitMs = FIRST_WAIT_MS;
      if (this.#loadsAnew || this.#state.reachability !== 'up') this.#become('up');
      this.#loadsAnew = false;
      return;
    }
    this.#become(
      status === 'starting' || status === 'offline' || status === 'noNetwork' ? status : 'storeAway',
    );
    this.#timer ??= setTimeout(() => void this.#probe(), this.#waitMs);
    this.#waitMs = Math.min(LONGEST_WAIT_MS, this.#waitMs * 1.6);
  }

  #become(reachability: Reachability): void {
    const generation = this.#state.generation + (reachability === 'up' ? 1 : 0);
    if (reachability === this.#state.reachability && generation === this.#state.generation) return;
    this.#state = { reachability, generation };
    for (const listener of this.#listeners) listener();
  }
}

function nothingAnswers(): 'offline' | 'noNetwork' {
  return typeof navigator !== 'undefined' && navigator.onLine === false ? 'noNetwork' : 'offline';
}

async function askHealth(): Promise<string> {
  const response = await fetch('/health', {
    headers: { accept: 'application/json' },
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const body: unknown = await response.json();
  return typeof body === 'object' && body !== null && 'status' in body && typeof body.status === 'string'
    ? body.status
    : 'unavailable';
}

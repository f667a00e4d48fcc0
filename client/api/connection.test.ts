import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection } from './connection.ts';
import { Failure } from './failures.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page that is looked at, as far as the connection asks for it. */
function openPage({ isVisible = true, hasNetwork = true } = {}): Window & { document: Document } {
  const document = Object.assign(new EventTarget(), { visibilityState: isVisible ? 'visible' : 'hidden' });
  const page = Object.assign(new EventTarget(), { document });
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', document);
  vi.stubGlobal('navigator', { onLine: hasNetwork });
  return page as unknown as Window & { document: Document };
}

describe('connection', () => {
  it('asks until the database is back, then starts a new generation', async () => {
    const answers = ['unavailable', 'starting', 'ok'];
    const seen: string[] = [];
    const connection = new Connection(() => Promise.resolve(answers.shift() ?? 'ok'));
    connection.subscribe(() => seen.push(connection.state().reachability));
    connection.lost(new Failure('storeAway', 'The database is away.'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toEqual(['storeAway', 'starting', 'up']);
    expect(connection.state().generation).toBe(1);
  });

  it('starts a new generation when the data were changed from here, once the server can be reached', async () => {
    const connection = new Connection(() => Promise.resolve('ok'));
    connection.changed();
    expect(connection.state()).toEqual({ reachability: 'up', generation: 1 });
    connection.lost(new Failure('offline', ''));
    connection.changed();
    expect(connection.state().generation).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(connection.state()).toEqual({ reachability: 'up', generation: 2 });
  });

  it('tells a server that does not answer from a database that does not', async () => {
    const connection = new Connection(() => Promise.reject(new Error('refused')));
    connection.lost(new Failure('storeAway', ''));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(connection.state().reachability).toBe('offline');
  });

  it('does not mind failures that waiting cannot mend', () => {
    const connection = new Connection(() => Promise.resolve('ok'));
    connection.lost(new Failure('badRequest', ''));
    expect(connection.state().reachability).toBe('up');
  });

  it('learns of an outage before anyone asks, while the page is looked at', async () => {
    openPage();
    const connection = new Connection(() => Promise.resolve('unavailable'));
    const stop = connection.watch();
    await vi.advanceTimersByTimeAsync(5_000);
    stop();
    expect(connection.state().reachability).toBe('storeAway');
  });

  it('does not ask for a page that nobody looks at', async () => {
    openPage({ isVisible: false });
    const ask = vi.fn(() => Promise.resolve('ok'));
    const stop = new Connection(ask).watch();
    await vi.advanceTimersByTimeAsync(60_000);
    stop();
    expect(ask).not.toHaveBeenCalled();
  });

  it('loads nothing anew when it looks and all is well, and everything when a person asks', async () => {
    openPage();
    const connection = new Connection(() => Promise.resolve('ok'));
    const stop = connection.watch();
    await vi.advanceTimersByTimeAsync(60_000);
    stop();
    expect(connection.state()).toEqual({ reachability: 'up', generation: 0 });
    connection.retryNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(connection.state()).toEqual({ reachability: 'up', generation: 1 });
  });

  it('tells a browser without a network from a server that does not answer, as soon as the browser says so', async () => {
    const page = openPage({ hasNetwork: false });
    const connection = new Connection(() => Promise.reject(new Error('offline')));
    const stop = connection.watch();
    page.dispatchEvent(new Event('offline'));
    await vi.advanceTimersByTimeAsync(0);
    stop();
    expect(connection.state().reachability).toBe('noNetwork');
  });
});

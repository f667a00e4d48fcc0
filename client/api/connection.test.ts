import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection } from './connection.ts';
import { Failure } from './failures.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

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
});

import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { startCrosstie, type RunningCrosstie } from '../../server/crosstie.ts';
import { testConfiguration } from '../support/configuration.ts';
import { ask } from '../support/crosstie.ts';
import { databaseCable, type DatabaseCable } from '../support/databaseCable.ts';
import { eventually } from '../support/serverProcess.ts';

/** Within this a reader is told of an outage, and within this all is well again, in milliseconds. */
const TOLD_WITHIN_MS = 10_000;
const BACK_WITHIN_MS = 10_000;

describe('a database of one’s own', { timeout: 120_000 }, () => {
  const told: string[] = [];
  let cable: DatabaseCable;
  let crosstie: RunningCrosstie | null = null;
  beforeEach(async () => {
    told.length = 0;
    cable = await databaseCable(inject('neo4j').uri);
  });
  afterEach(async () => {
    await crosstie?.close();
    crosstie = null;
    await cable.pull();
  });

  async function start(): Promise<string> {
    crosstie = await startCrosstie({
      configuration: testConfiguration({ ...inject('neo4j'), uri: cable.uri }),
      env: {},
      onProgress: (message) => told.push(message),
    });
    return crosstie.url;
  }

  interface Health {
    readonly status: string;
    readonly dataVersion: string | null;
  }
  const health = async (url: string): Promise<Health & { code: number }> => {
    const response = await fetch(new URL('health', url));
    return { ...((await response.json()) as Health), code: response.status };
  };
  const question = '{ dataset { sources } }';
  const elapsed = async (work: () => Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  const isRefused = (url: string): Promise<void> =>
    expect(ask(url, question)).rejects.toThrow('STORE_UNAVAILABLE');
  const isBack = async (url: string): Promise<void> => {
    await cable.plug();
    const back = elapsed(() => eventually(async () => (await health(url)).code === 200));
    expect(await back).toBeLessThan(BACK_WITHIN_MS);
    expect(await ask(url, question)).toHaveProperty('dataset');
  };

  it('that goes away is told of, to who waits already and to who asks then, and used again when it comes back', async () => {
    const url = await start();
    expect(await health(url)).toMatchObject({ code: 200, status: 'ok' });
    await cable.pull();
    expect(await elapsed(() => isRefused(url))).toBeLessThan(TOLD_WITHIN_MS);
    expect(await health(url)).toMatchObject({ code: 503, status: 'unavailable', dataVersion: null });
    expect(await elapsed(() => isRefused(url))).toBeLessThan(1_000);
    expect((await fetch(url)).status).toBe(200);
    await isBack(url);
    expect(told.at(-1)).toBe('The database is back.');
  });

  it('that goes away while nobody asks is missed all the same', async () => {
    await start();
    await cable.pull();
    const missed = elapsed(() =>
      eventually(() => Promise.resolve(crosstie!.keeper.status === 'unavailable')),
    );
    expect(await missed).toBeLessThan(TOLD_WITHIN_MS);
    expect(told.at(-1)).toContain('goes on trying');
  });

  it('that hangs without a word is told of within seconds', async () => {
    const url = await start();
    cable.silence();
    expect(await elapsed(() => isRefused(url))).toBeLessThan(TOLD_WITHIN_MS);
    expect((await health(url)).code).toBe(503);
    await isBack(url);
  });

  it('that loses one connection is not called away', async () => {
    const url = await start();
    const before = crosstie!.keeper.store;
    for (let turn = 0; turn < 3; turn++) {
      await cable.pull();
      await cable.plug();
      expect(await ask(url, question)).toHaveProperty('dataset');
    }
    expect(crosstie!.keeper.store).toBe(before);
  });

  it('that is not there yet is waited for', async () => {
    await cable.pull();
    const url = await start();
    expect(told.join('\n')).toContain('goes on trying');
    expect((await health(url)).code).toBe(503);
    expect((await fetch(url)).status).toBe(200);
    await isBack(url);
  });

  it('that hangs does not keep Crosstie from being closed', async () => {
    await start();
    cable.silence();
    await eventually(() => Promise.resolve(crosstie!.keeper.status === 'unavailable'));
    expect(await elapsed(() => crosstie!.close())).toBeLessThan(3_000);
  });
});

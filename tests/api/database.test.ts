import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { startCrosstie, type RunningCrosstie } from '../../server/crosstie.ts';
import { testConfiguration } from '../support/configuration.ts';
import { ask } from '../support/crosstie.ts';
import { eventually } from '../support/serverProcess.ts';

/** A door to the suite's Neo4j that can be shut, as when a database is stopped or a network fails. */
class Door {
  #server: Server | null = null;
  readonly #sockets = new Set<Socket>();
  port = 0;

  async open(): Promise<void> {
    const { hostname, port } = new URL(inject('neo4j').uri);
    this.#server = createServer((outside) => {
      const inside = connect(Number(port), hostname);
      for (const [socket, other] of [
        [outside, inside],
        [inside, outside],
      ] as const) {
        this.#sockets.add(socket);
        socket.on('error', () => other.destroy()).on('close', () => other.destroy());
        socket.pipe(other);
      }
    });
    await new Promise<void>((resolve) => this.#server!.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.#server.address() as { port: number }).port;
  }

  async shut(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    if (server) await new Promise((resolve) => server.close(resolve));
  }
}

describe('a database of one’s own', { timeout: 120_000 }, () => {
  const door = new Door();
  const told: string[] = [];
  let crosstie: RunningCrosstie | null = null;
  beforeEach(async () => {
    told.length = 0;
    await door.open();
  });
  afterEach(async () => {
    await crosstie?.close();
    crosstie = null;
    await door.shut();
  });

  async function start(): Promise<string> {
    crosstie = await startCrosstie({
      configuration: testConfiguration({ ...inject('neo4j'), uri: `bolt://127.0.0.1:${door.port}` }),
      env: {},
      onProgress: (message) => told.push(message),
    });
    return crosstie.url;
  }

  const health = async (url: string): Promise<number> => (await fetch(new URL('health', url))).status;
  const question = '{ dataset { sources } }';

  it('that goes away is told of, and used again when it comes back', async () => {
    const url = await start();
    expect(await health(url)).toBe(200);
    await door.shut();
    await eventually(async () => (await health(url)) === 503);
    await expect(ask(url, question)).rejects.toThrow('STORE_UNAVAILABLE');
    expect((await fetch(url)).status).toBe(200);
    await door.open();
    await eventually(async () => (await health(url)) === 200);
    expect(await ask(url, question)).toHaveProperty('dataset');
  });

  it('that is not there yet is waited for', async () => {
    await door.shut();
    const url = await start();
    expect(told.join('\n')).toContain('goes on trying');
    expect(await health(url)).toBe(503);
    expect((await fetch(url)).status).toBe(200);
    await door.open();
    await eventually(async () => (await health(url)) === 200);
    expect(await ask(url, question)).toHaveProperty('dataset');
  });
});

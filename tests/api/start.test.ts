import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { settings } from '../../server/configuration.ts';
import { chooseLocalStore } from '../../server/store/local/chooseLocalStore.ts';
import { ask } from '../support/crosstie.ts';
import { openRawGraph, type RawGraph } from '../support/rawGraph.ts';
import {
  eventually,
  jvmOf,
  lendNeo4jTo,
  runs,
  startServer,
  type ServerProcess,
} from '../support/serverProcess.ts';

const LONG = 240_000;

let temporary: string;
const started: ServerProcess[] = [];
beforeAll(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), 'crosstie-start-'));
});
afterAll(async () => {
  for (const server of started) server.kill('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
  await rm(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
});

function start(env: NodeJS.ProcessEnv, options?: readonly string[]): ServerProcess {
  const server = startServer(env, options);
  started.push(server);
  return server;
}

async function newFolder(name: string): Promise<string> {
  return mkdtemp(path.join(temporary, `${name}-`));
}

/** What a start that is refused tells: one line on standard error, and nothing that only we would understand. */
async function refusal(env: NodeJS.ProcessEnv): Promise<string> {
  const { exitCode, stderr } = await start(env).ended;
  expect(exitCode).toBe(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.includes('ExperimentalWarning'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^[A-Z].*\.$/);
  return lines[0]!;
}

/** The environment that leads to the suite's Neo4j. */
function suiteNeo4j(): NodeJS.ProcessEnv {
  const { uri, user, password } = inject('neo4j');
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

describe('--help', () => {
  it('lists every setting, and starts nothing', async () => {
    const folder = path.join(temporary, 'never-made');
    const { exitCode, stdout } = await start({ CROSSTIE_DATA: folder }, ['--help']).ended;
    expect(exitCode).toBe(0);
    expect(
      settings.map(({ name }) => name).filter((name) => !new RegExp(`^ +${name} `, 'm').test(stdout)),
    ).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });

  it('is pointed to where an option is not known', async () => {
    const { exitCode, stderr } = await start({}, ['--port', '80']).ended;
    expect(exitCode).toBe(1);
    expect(stderr).toContain('--help');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('a start is refused in one sentence, and changes nothing,', () => {
  it.each([
    ['PORT', 'abc', 'PORT=abc is not a number'],
    ['PORT', '70000', 'PORT=70000 is above 65535'],
    ['NEO4J_URI', 'http://localhost:7474', 'NEO4J_URI=http://localhost:7474 is not like bolt://'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL=loud is not one of'],
  ])('for %s=%s', async (name, value, sentence) => {
    const folder = path.join(temporary, 'never-made');
    expect(await refusal({ CROSSTIE_DATA: folder, [name]: value })).toContain(sentence);
    expect(existsSync(folder)).toBe(false);
  });

  it('for a port that is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const folder = await newFolder('busy-port');
    try {
      expect(await refusal({ CROSSTIE_DATA: folder, PORT: String(port) })).toMatch(
        new RegExp(`[Pp]ort ${port} is in use.*PORT`),
      );
    } finally {
      other.close();
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('for an address that is not this machine’s', async () => {
    expect(await refusal({ CROSSTIE_DATA: await newFolder('address'), HOST: '192.0.2.1' })).toContain('HOST');
  });

  it('for a data folder that cannot be written', async () => {
    const file = path.join(temporary, 'a-file');
    await writeFile(file, 'not a folder');
    expect(await refusal({ CROSSTIE_DATA: path.join(file, 'data') })).toContain('CROSSTIE_DATA');
  });

  it('for a wrong password', async () => {
    const raw = openRawGraph();
    try {
      const version = await raw.run('MATCH (store:CrosstieStore) RETURN properties(store) AS store');
      expect(await refusal({ ...suiteNeo4j(), NEO4J_PASSWORD: 'wrong' })).toMatch(
        /NEO4J_USER.*NEO4J_PASSWORD/,
      );
      expect(await raw.run('MATCH (store:CrosstieStore) RETURN properties(store) AS store')).toEqual(version);
    } finally {
      await raw.close();
    }
  });

  it('where there is no Java, no Maven and no Docker, and names the three ways', async () => {
    const folder = await newFolder('no-java');
    const sentence = await refusal({
      CROSSTIE_DATA: folder,
      PATH: await newFolder('empty-path'),
      JAVA_HOME: undefined,
      MAVEN_HOME: undefined,
    });
    expect(sentence).toMatch(/JDK.*Docker.*NEO4J_URI/);
    expect(await readdir(folder)).toEqual([]);
  });

  it('for a JAVA_HOME that leads nowhere', async () => {
    const folder = await newFolder('java-home');
    expect(
      await refusal({
        CROSSTIE_DATA: folder,
        JAVA_HOME: '/nonexistent',
        PATH: await newFolder('empty-path'),
      }),
    ).toMatch(/Java|JDK/);
    expect(await readdir(folder)).toEqual([]);
  });

  it(
    'for a store that a newer Crosstie has written',
    async () => {
      const folder = await newFolder('newer');
      await lendNeo4jTo(folder);
      const neo4j = await chooseLocalStore({ dataFolder: folder, env: process.env, onProgress: () => {} });
      const raw = openRawGraph(neo4j);
      try {
        await raw.run("CREATE (:CrosstieStore {id: 'store', schemaVersion: 999, graphVersion: 7})");
        const sentence = await refusal({
          NEO4J_URI: neo4j.uri,
          NEO4J_USER: neo4j.user,
          NEO4J_PASSWORD: neo4j.password,
        });
        expect(sentence).toMatch(/newer Crosstie.*999/);
        expect(await raw.run('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties')).toEqual([
          { labels: ['CrosstieStore'], properties: { id: 'store', schemaVersion: 999, graphVersion: 7 } },
        ]);
        expect(await raw.run('SHOW CONSTRAINTS')).toEqual([]);
      } finally {
        await raw.close();
        await neo4j.stop();
      }
    },
    LONG,
  );
});

interface Health {
  readonly code: number;
  readonly status: string;
  readonly dataVersion: string | null;
}

async function health(url: string): Promise<Health> {
  const response = await fetch(new URL('health', url));
  return { code: response.status, ...((await response.json()) as Omit<Health, 'code'>) };
}

const COUNTS = '{ dataset { entities ties claims sources } }';

/** The life of one data folder, told in order: each test goes on where the one before it ended. */
describe.skipIf(process.platform !== 'linux')('a data folder', { timeout: LONG }, () => {
  let folder: string;
  let server: ServerProcess;
  let url: string;
  let whole: unknown;
  let suite: RawGraph;

  beforeAll(async () => {
    folder = await newFolder('life');
    await lendNeo4jTo(folder);
    suite = openRawGraph();
    [whole] = await suite.run(
      `RETURN COUNT { (:Entity) } AS entities, COUNT { (:Entity)-->(:Entity) } AS ties, COUNT { (:Claim) } AS claims,
        COUNT { (:Source) } AS sources`,
    );
  });
  afterAll(() => suite.close());

  it('keeps what was loaded when the server is killed in the middle of the load; the JVM ends with it', async () => {
    const killed = start({ CROSSTIE_DATA: folder });
    await killed.says(/Loading the curated dataset: [1-9]\d* of \d+ facts/);
    const jvm = await jvmOf(killed);
    killed.kill('SIGKILL');
    await killed.ended;
    await eventually(async () => !(await runs(jvm)));
    expect(killed.told).not.toContain('Crosstie is at');
  });

  it('keeps it too when the load is interrupted by Ctrl-C', async () => {
    const interrupted = start({ CROSSTIE_DATA: folder });
    await interrupted.says(/Loading the curated dataset: [1-9]\d* of \d+ facts/);
    const jvm = await jvmOf(interrupted);
    interrupted.kill('SIGINT');
    const { exitCode, stderr } = await interrupted.ended;
    expect(exitCode).toBe(130);
    expect(stderr).toBe('');
    await eventually(async () => !(await runs(jvm)));
  });

  it('is made whole by the next start, with nothing twice', async () => {
    server = start({ CROSSTIE_DATA: folder });
    url = await server.ready();
    expect(server.told).toContain('Loading the curated dataset');
    expect(await ask(url, COUNTS)).toEqual({ dataset: whole });
    expect(await health(url)).toMatchObject({ code: 200, status: 'ok' });
  });

  it('is refused to a second start, which is told where the first one is', async () => {
    const sentence = await refusal({ CROSSTIE_DATA: folder });
    expect(sentence).toContain(folder);
    expect(sentence).toContain(url);
    expect(await ask(url, COUNTS)).toEqual({ dataset: whole });
  });

  it('is served again by itself after its database died, and readers are told meanwhile', async () => {
    process.kill(await jvmOf(server), 'SIGKILL');
    const away = await eventually(async () => {
      const now = await health(url);
      return now.code === 503 && now;
    });
    expect(away).toMatchObject({ status: 'unavailable', dataVersion: null });
    await expect(ask(url, COUNTS)).rejects.toThrow('STORE_UNAVAILABLE');
    await eventually(async () => (await health(url)).code === 200);
    expect(await ask(url, COUNTS)).toEqual({ dataset: whole });
    await server.says(/The database is back\./);
  });

  it('is closed in order by Ctrl-C', async () => {
    const jvm = await jvmOf(server);
    server.kill('SIGINT');
    const { exitCode, stderr } = await server.ended;
    expect(exitCode).toBe(0);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(server.told).toContain('the data stays');
    expect(await runs(jvm)).toBe(false);
    expect((await readdir(folder)).filter((name) => name.startsWith('claim'))).toEqual([]);
  });

  it('has its data at the next start, which loads nothing', async () => {
    const again = start({ CROSSTIE_DATA: folder });
    expect(await ask(await again.ready(), COUNTS)).toEqual({ dataset: whole });
    expect(again.told).not.toContain('Loading');
    again.kill('SIGTERM');
    expect((await again.ended).exitCode).toBe(0);
  });
});

import { execa } from 'execa';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { exportFormats } from '../../server/exporters/formats.ts';
import { importFormats } from '../../server/importers/formats.ts';
import { openInputFile } from '../../server/importers/inputFile.ts';
import { publicViewer } from '../../server/model/visibility.ts';
import { exportGraph } from '../../server/services/exportGraph.ts';
import { previewImport } from '../../server/services/imports/imports.ts';
import { readerFor } from '../../server/services/reader.ts';
import type { Store } from '../../server/store/store.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { openGraphStore } from '../support/graphStore.ts';
import { openRawGraph, type RawGraph } from '../support/rawGraph.ts';

const root = path.join(import.meta.dirname, '../..');
let folder: string;
let raw: RawGraph;
let store: Store;
let page: TestCrosstie;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crosstie-cli-'));
  raw = openRawGraph();
  store = await openGraphStore();
  page = await startTestCrosstie();
});
afterEach(async () => {
  const left = await raw.run<{ id: string }>('MATCH (b:Batch) WHERE size(b.files) > 0 RETURN b.id AS id');
  for (const { id } of left) await crosstie('revert', id);
  await raw.run('MATCH (b:Batch) WHERE size(b.files) > 0 DELETE b');
});
afterAll(async () => {
  await page.close();
  await Promise.all([raw.close(), store.close()]);
  await rm(folder, { recursive: true });
});

function running(...args: string[]) {
  const { uri, user, password } = inject('neo4j');
  return execa(process.execPath, ['--import', 'tsx', 'server/cli/crosstie.ts', ...args], {
    cwd: root,
    reject: false,
    env: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  });
}

async function crosstie(...args: string[]) {
  const { exitCode, stdout, stderr } = await running(...args);
  return { exitCode, stdout, stderr };
}

async function file(name: string, text: string): Promise<string> {
  await writeFile(path.join(folder, name), text);
  return path.join(folder, name);
}

const size = async (): Promise<unknown> =>
  (
    await raw.run(
      'RETURN COUNT { (:Entity) } AS entities, COUNT { (:Entity)-->(:Entity) } AS ties, COUNT { (:Claim) } AS claims',
    )
  )[0];

const partners =
  'Name;EIN;State;Founded\nAloe Alliance;12-1234567;OH;1999\nBirch Brigade;;MI;long ago\nCedar Council;;OH;2001\n';

describe('crosstie import', () => {
  it('prints what became of each row, and what to revert', async () => {
    const before = await size();
    const list = await file('partners.csv', partners);
    const looked = await crosstie('import', list, '--preview', '--json');
    expect(looked.stderr).not.toMatch(/Error/);
    expect(JSON.parse(looked.stdout)).toMatchObject({
      format: 'table',
      actors: { rowsRead: 3, created: 2, rejected: 1 },
    });
    expect(await size()).toEqual(before);

    const rejected = path.join(folder, 'rejected.csv');
    const { stdout, exitCode } = await crosstie('import', list, '--yes', '--json', '--rejected', rejected);
    expect(exitCode).toBe(0);
    const report = JSON.parse(stdout) as { batch: string };
    expect(report).toMatchObject({
      rowsRead: 3,
      created: 2,
      updated: 0,
      merged: 0,
      unchanged: 0,
      rejected: 1,
    });
    expect(await readFile(rejected, 'utf8')).toMatch(/partners\.csv,3,[^\n]*founded[^\n]*long ago/i);
    expect(JSON.parse((await crosstie('import', list, '--yes', '--json')).stdout)).toMatchObject({
      created: 0,
      unchanged: 2,
      batch: report.batch,
    });
    const status = JSON.parse((await crosstie('status', '--json')).stdout) as { batches: object[] };
    expect(status.batches).toContainEqual(expect.objectContaining({ id: report.batch, status: 'applied' }));
    expect((await crosstie('doctor')).exitCode).toBe(0);

    const reverted = await crosstie('revert', report.batch, '--json');
    expect(JSON.parse(reverted.stdout)).toMatchObject({ kept: 0 });
    expect(await size()).toEqual(before);
  });

  it.each([
    [['import', 'absent.csv', '--yes'], /absent\.csv: there is no such file/],
    [['import', 'nonsense.bin', '--yes'], /no format that is known/],
    [['import', 'partners.csv'], /Say --yes to import, or --preview to look/],
    [['import', 'partners.csv', '--format', 'parchment', '--yes'], /parchment/],
    [['revert', 'no-such-batch'], /There is no import no-such-batch/],
    [['export', '--format', 'gexf', '--as-of', 'yesterday'], /yesterday/],
  ])('says what is wrong with %j', async (args, told) => {
    await file('partners.csv', partners);
    await file('nonsense.bin', '\u0000\u0001\u0002nothing at all');
    const { stderr, exitCode } = await crosstie(
      ...args.map((arg) => (/\.(csv|bin)$/.test(arg) ? path.join(folder, arg) : arg)),
    );
    expect(stderr).toMatch(told);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(exitCode).not.toBe(0);
  });

  it(
    'that is killed in the middle is completed by importing again, or taken back',
    { timeout: 300_000 },
    async () => {
      const before = await size();
      const rows = Array.from({ length: 4000 }, (_, i) => `Grove ${i},${100000000 + i},OH`);
      const many = await file('many.csv', `name,ein,state\n${rows.join('\n')}\n`);
      const killed = running('import', many, '--yes', '--json');
      await until(
        async () =>
          (
            (await raw.run(`MATCH (n:Entity) WHERE n.name STARTS WITH 'Grove ' RETURN count(n) AS n`))[0] as {
              n: number;
            }
          ).n > 1000,
      );
      killed.kill('SIGKILL');
      await killed;
      const [batch] = await raw.run<{ id: string; status: string }>(
        'MATCH (b:Batch) WHERE size(b.files) > 0 RETURN b.id AS id, b.status AS status',
      );
      expect(batch?.status).toBe('loading');
      expect((await crosstie('doctor')).stdout).toMatch(/BAD {2}imports that were cut off: 1/);

      const again = JSON.parse((await crosstie('import', many, '--yes', '--json')).stdout) as Record<
        string,
        number
      >;
      expect(again).toMatchObject({ rowsRead: 4000, rejected: 0, batch: batch!.id });
      expect(again['created']! + again['unchanged']!).toBe(4000);
      expect(again['unchanged']).toBeGreaterThan(1000);
      expect((await crosstie('doctor')).exitCode).toBe(0);

      await crosstie('revert', batch!.id);
      expect(await size()).toEqual(before);
    },
  );
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await holds()) return;
    await delay(100);
  }
  throw new Error('It did not come to pass within a minute.');
}

describe('the page’s way in', () => {
  const upload = (name: string, text: string, headers: Record<string, string> = {}) =>
    fetch(new URL(`uploads?name=${encodeURIComponent(name)}`, page.url), {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...headers },
      body: text,
    });
  const job = `{ id state failure format { name } preview { actors { rowsRead created rejected } mapping } report { batch actors { created } } rejections { line field value reason } }`;
  interface Job {
    id: string;
    state: string;
    failure: string | null;
    preview: { mapping: unknown } | null;
    report: { batch: string | null } | null;
    rejections: object[];
  }
  const settled = async (id: string): Promise<Job> => {
    for (let tries = 0; tries < 300; tries++) {
      const { importJob } = await page.ask<{ importJob: Job }>(
        `query($id: ID!) { importJob(id: $id) ${job} }`,
        { id },
      );
      if (!['LOOKING', 'APPLYING'].includes(importJob.state)) return importJob;
      await delay(100);
    }
    throw new Error('The import did not end.');
  };

  it('leads from a dropped file over its look to a batch, and back', async () => {
    const before = await size();
    const { upload: id } = (await (await upload('partners.csv', partners)).json()) as { upload: string };
    const { lookAtImport } = await page.ask<{ lookAtImport: Job }>(
      `mutation($id: ID!) { lookAtImport(uploads: [$id]) ${job} }`,
      { id },
    );
    const looked = await settled(lookAtImport.id);
    expect(looked).toMatchObject({
      state: 'READY',
      format: { name: 'table' },
      preview: { actors: { rowsRead: 3, created: 2, rejected: 1 } },
      rejections: [{ line: 3, field: 'founded', value: 'long ago' }],
    });
    expect(await size()).toEqual(before);
    expect(await (await fetch(new URL(`imports/${looked.id}/rejected.csv`, page.url))).text()).toMatch(
      /long ago/,
    );

    await page.ask(`mutation($id: ID!) { applyImport(job: $id) { id } }`, { id: looked.id });
    const done = await settled(looked.id);
    expect(done).toMatchObject({ state: 'DONE', report: { actors: { created: 2 } } });
    await page.ask(`mutation($id: ID!) { revertBatch(id: $id) { removed } }`, { id: done.report!.batch });
    expect(await size()).toEqual(before);
  });

  it('says why a file cannot be read', async () => {
    const { upload: id } = (await (await upload('empty.csv', 'a')).json()) as { upload: string };
    const { lookAtImport } = await page.ask<{ lookAtImport: Job }>(
      `mutation($id: ID!) { lookAtImport(uploads: [$id], format: "graphml") ${job} }`,
      { id },
    );
    const failed = await settled(lookAtImport.id);
    expect(failed.state).toBe('FAILED');
    expect(failed.failure).toMatch(/empty\.csv/);
  });

  it('is closed to other sites, and to forms', async () => {
    expect((await upload('a.csv', 'a', { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await upload('a.csv', 'a', { 'content-type': 'text/plain' })).status).toBe(415);
    const answer = await fetch(new URL('graphql', page.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: JSON.stringify({ query: 'mutation { revertBatch(id: "x") { removed } }' }),
    });
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});

describe('what is exported', () => {
  it.each(exportFormats.map(({ name, extension }) => [name, extension] as const))(
    'as %s can be had from the page, whole',
    async (name, extension) => {
      const response = await fetch(new URL(`exports/${name}?asOf=2012`, page.url));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toContain(`.${extension}`);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
    },
  );

  it.each(
    exportFormats
      .filter(({ name }) => ['csv', 'xlsx', 'graphml', 'gexf', 'cytoscape-json', 'kumu'].includes(name))
      .map((format) => [format.name, format] as const),
  )('comes back from %s as what it was: no actor and no tie is new', async (name, format) => {
    const graph = await exportGraph(readerFor(store, publicViewer), {
      asOf: null,
      ids: null,
      ties: 'alliance',
      title: 'A round trip',
    });
    const pieces: Uint8Array[] = [];
    for await (const piece of format.write(graph)) pieces.push(Buffer.from(piece));
    const place = path.join(folder, `round.${format.extension}`);
    await writeFile(place, Buffer.concat(pieces));
    const { entities, ties } = await previewImport(store, {
      files: [await openInputFile(place)],
      format: importFormats.find(
        (one) => one.name === name || (one.name === 'table' && ['csv', 'xlsx'].includes(name)),
      )!,
      viewer: publicViewer,
      by: null,
    });
    expect(entities).toMatchObject({ rowsRead: graph.entities.length, created: 0, rejected: 0 });
    expect(ties).toMatchObject({ created: 0, rejected: 0 });
    expect(ties.rowsRead).toBeGreaterThanOrEqual(graph.ties.length);
  });
});

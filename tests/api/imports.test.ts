import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EntityRow, ImportFormat, ImportRow, TieRow } from '../../server/importers/importRows.ts';
import { linesOf, openInputFile } from '../../server/importers/inputFile.ts';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { stableId } from '../../server/model/identifiers.ts';
import { publicViewer } from '../../server/model/visibility.ts';
import type { Rejection } from '../../server/services/imports/importPass.ts';
import {
  applyImport,
  batches,
  previewImport,
  undoUnfinished,
  type ImportRequest,
} from '../../server/services/imports/imports.ts';
import { BatchTaken } from '../../server/services/imports/holdBatch.ts';
import { revertBatch } from '../../server/services/imports/revertBatch.ts';
import { readerFor } from '../../server/services/reader.ts';
import type { Store } from '../../server/store/store.ts';
import { openGraphStore } from '../support/graphStore.ts';
import { openRawGraph, type RawGraph } from '../support/rawGraph.ts';

let store: Store;
let raw: RawGraph;
let folder: string;
const applied = new Set<string>();
beforeAll(async () => {
  [store, raw] = [await openGraphStore(), openRawGraph()];
  folder = await mkdtemp(path.join(tmpdir(), 'crosstie-imports-'));
});
afterEach(async () => {
  for (const id of applied) await revertBatch(store, id);
  applied.clear();
  await raw.run('MATCH (b:Batch) WHERE size(b.files) > 0 DELETE b');
  await raw.run('MATCH (d:MatchDecision) DELETE d');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await Promise.all([store.close(), raw.close()]);
});

/** A format of which each line is a row already: what is tested here comes behind the readers. */
const rowLines: ImportFormat = {
  name: 'row-lines',
  label: 'Rows as lines of JSON',
  extensions: ['rows'],
  keeps: 'rows',
  cannotHold: '',
  recognizes: () => 0,
  read: async function* (files, context) {
    for (const file of files) {
      yield { row: 'source', key: file.sha256, title: file.name, confidence: 0.9, sha256: file.sha256 };
      for await (const { line, text } of linesOf(file)) {
        if (text === 'stop') throw new Error('The reader fails.');
        if (text === 'unknown') context.unknownField('colour');
        else
          yield {
            source: file.sha256,
            locator: `row ${line}`,
            line,
            ...(JSON.parse(text) as object),
          } as ImportRow;
      }
    }
  },
};

type Line = Partial<EntityRow> | Partial<TieRow> | 'stop' | 'unknown';
const actor = (
  key: string,
  values: Record<string, string>,
  more: Partial<EntityRow> = {},
): Partial<EntityRow> => ({
  row: 'entity',
  key,
  kind: 'Organization',
  statements: Object.entries(values).map(([property, value]) => ({ property, value })),
  ...more,
});
const tie = (
  from: string,
  kind: TieRow['kind'],
  to: TieRow['to'],
  more: Partial<TieRow> = {},
): Partial<TieRow> => ({
  row: 'tie',
  from,
  kind,
  to,
  parallel: '',
  statements: [],
  ...more,
});

async function request(lines: readonly Line[], more: Partial<ImportRequest> = {}): Promise<ImportRequest> {
  const file = path.join(folder, 'partners.rows');
  await writeFile(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return {
    files: [await openInputFile(file)],
    format: rowLines,
    viewer: publicViewer,
    by: 'a test',
    ...more,
  };
}

async function apply(lines: readonly Line[], more: Partial<ImportRequest> = {}) {
  const report = await applyImport(store, await request(lines, more));
  if (report.batch !== null) applied.add(report.batch);
  return report;
}

/** Everything of the graph but the records of imports and the version. */
async function graph(): Promise<unknown> {
  return {
    nodes: await raw.run('MATCH (n:Entity) RETURN properties(n) AS n, labels(n) AS labels ORDER BY n.id'),
    ties: await raw.run(
      'MATCH (a:Entity)-[t]->(b:Entity) RETURN properties(t) AS t, type(t) AS type, a.id AS a, b.id AS b ORDER BY t.id',
    ),
    claims: await raw.run('MATCH (c:Claim)-[:CITES]->(s) RETURN properties(c) AS c, s.id AS s ORDER BY c.id'),
  };
}

const firm = seedEntityId('fair-immigration-reform-movement');
const aloes = actor(
  'ein:121234567',
  { name: 'Aloe Alliance', ein: '12-1234567', legalForm: '501(c)(3)' },
  {
    basedIn: { city: 'Toledo', state: 'OH' },
    worksOn: [{ name: 'Immigrant rights' }, { name: 'Beekeeping' }],
  },
);
const birches = actor('#2', { name: 'Birch Brigade' });

describe('an import', () => {
  it('adds up, and is taken back without a trace', async () => {
    const before = await graph();
    const { entities, ties, batch } = await apply([
      aloes,
      birches,
      actor('#2', { name: 'Birch Brigade', website: 'https://birch.example' }),
      actor('#3', { name: 'No date', founded: 'long ago' }),
      tie('#2', 'PARTNERS_WITH', 'ein:121234567'),
      tie('ein:121234567', 'PARTNERS_WITH', '#2'),
      tie('ein:121234567', 'FUNDS', '#2', {
        parallel: '2012',
        statements: [{ property: 'amountUsd', value: '5000' }],
      }),
      tie('ein:121234567', 'MEMBER_OF', `crosstie:${firm}`),
      tie('#3', 'PARTNERS_WITH', '#2'),
      tie('#4', 'PARTNERS_WITH', '#2'),
    ]);
    expect(entities).toEqual({ rowsRead: 4, created: 2, updated: 0, merged: 1, unchanged: 0, rejected: 1 });
    expect(ties).toEqual({ rowsRead: 6, created: 3, updated: 0, merged: 1, unchanged: 0, rejected: 2 });
    expect(await raw.run('MATCH (n {name: "Birch Brigade"}) RETURN n.website AS website')).toEqual([
      { website: 'https://birch.example' },
    ]);
    expect(
      await raw.run(
        `MATCH (n {ein: '121234567'})-[t]->(m) RETURN type(t) AS type, m.name AS name ORDER BY type, name`,
      ),
    ).toEqual([
      { type: 'BASED_IN', name: 'Toledo' },
      { type: 'FUNDS', name: 'Birch Brigade' },
      { type: 'MEMBER_OF', name: 'Fair Immigration Reform Movement' },
      ...(await partnersWay()),
      { type: 'WORKS_ON', name: 'Beekeeping' },
      { type: 'WORKS_ON', name: 'Immigrant rights' },
    ]);
    expect((await revertBatch(store, batch!))?.kept).toBe(0);
    expect(await graph()).toEqual(before);
  });

  /** Ties of partners are stored from the smaller id to the larger one. */
  async function partnersWay(): Promise<{ type: string; name: string }[]> {
    return raw.run(
      `MATCH (n {ein: '121234567'})-[t:PARTNERS_WITH]->(m) RETURN type(t) AS type, m.name AS name`,
    );
  }

  it('says in its preview what it does, and writes nothing then', async () => {
    const lines = [aloes, birches, tie('#2', 'PARTNERS_WITH', 'ein:121234567'), 'unknown' as const];
    const before = await graph();
    const preview = await previewImport(store, await request(lines));
    expect(await graph()).toEqual(before);
    expect(await batches(readerFor(store, publicViewer), { skip: 0, limit: 9 })).toHaveLength(1);
    const report = await apply(lines);
    expect({ entities: preview.entities, ties: preview.ties }).toEqual({
      entities: report.entities,
      ties: report.ties,
    });
    expect([...preview.unknownFields]).toEqual([['colour', 1]]);
    expect(preview.newPlacesAndIssues).toBe(2);
    expect(preview.samples.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created']);
  });

  it('of the same file again changes nothing, and adds to what another file has said', async () => {
    const lines = [aloes, birches, tie('#2', 'PARTNERS_WITH', 'ein:121234567')];
    const first = await apply(lines);
    const once = await graph();
    const second = await apply(lines);
    expect(await graph()).toEqual(once);
    expect(second.entities).toMatchObject({ rowsRead: 2, unchanged: 2 });
    expect(second.ties).toMatchObject({ rowsRead: 1, unchanged: 1 });
    expect(second.batch).toBe(first.batch);

    const other = await apply([
      actor('ein:121234567', { name: 'ALOE ALLIANCE INC', ein: '121234567', founded: '1999' }),
    ]);
    expect(other.entities).toMatchObject({ rowsRead: 1, updated: 1 });
    expect(
      await raw.run(
        `MATCH (n {ein: '121234567'}) RETURN n.name AS name, n.aliases AS aliases, n.founded AS founded`,
      ),
    ).toEqual([{ name: 'Aloe Alliance', aliases: ['ALOE ALLIANCE INC'], founded: '1999' }]);
    await revertBatch(store, other.batch!);
    expect(await graph()).toEqual(once);
  });

  it('that is taken back leaves what later imports rest on', async () => {
    const first = await apply([aloes, birches]);
    const later = await apply([
      actor('ein:121234567', { name: 'Aloe Alliance', ein: '121234567' }),
      actor('#9', { name: 'Cedar Council' }),
      tie('#9', 'PARTNERS_WITH', 'ein:121234567'),
    ]);
    await revertBatch(store, first.batch!);
    expect(
      await raw.run(
        `MATCH (n) WHERE n.name IN ['Aloe Alliance', 'Birch Brigade', 'Cedar Council'] RETURN n.name AS name, n.legalForm AS form ORDER BY name`,
      ),
    ).toEqual([
      { name: 'Aloe Alliance', form: null },
      { name: 'Cedar Council', form: null },
    ]);
    await revertBatch(store, later.batch!);
    expect(await raw.run(`MATCH (n {ein: '121234567'}) RETURN n.name`)).toEqual([]);
  });

  it('that is taken back leaves what another import of the same file states as well', async () => {
    const before = await graph();
    const lines = [birches, actor('#3', { name: 'Cedar Council' }), tie('#2', 'PARTNERS_WITH', '#3')];
    const actorsAlone: ImportFormat = {
      ...rowLines,
      name: 'actors-alone',
      read: async function* (files, context) {
        for await (const row of rowLines.read(files, context)) if (row.row !== 'tie') yield row;
      },
    };
    const narrow = await apply(lines, { format: actorsAlone });
    const wide = await apply(lines);
    expect(wide).toMatchObject({ entities: { unchanged: 2 }, ties: { created: 1 } });
    await revertBatch(store, narrow.batch!);
    expect(
      await raw.run(
        'MATCH (a)-[:PARTNERS_WITH]-(b) WHERE a.name < b.name AND a.name STARTS WITH "Birch" RETURN a.name AS a, b.name AS b',
      ),
    ).toEqual([{ a: 'Birch Brigade', b: 'Cedar Council' }]);
    expect(await raw.run('MATCH (c:Claim {batch: $id}) RETURN c.id', { id: narrow.batch })).toEqual([]);
    await revertBatch(store, wide.batch!);
    expect(await graph()).toEqual(before);
  });

  it('says of each row that it does not take what is wrong with it, and where', async () => {
    const rejections: Rejection[] = [];
    await apply(
      [
        actor('#1', { name: 'Elm', founded: 'long ago' }),
        actor('#2', { name: 'Fir', ein: '000000000' }),
        actor('#3', {}),
        {
          row: 'rejected',
          about: 'entity',
          field: 'name',
          value: 'SEE ATTACHED',
          reason: 'It names nobody.',
        } as never,
        tie('#1', 'PARTNERS_WITH', '#9'),
      ],
      { onRejected: (rejection) => rejections.push(rejection) },
    );
    expect(rejections.map(({ line, field, value, reason }) => ({ line, field, value, reason }))).toEqual([
      {
        line: 1,
        field: 'founded',
        value: 'long ago',
        reason: expect.stringContaining('“long ago”') as string,
      },
      { line: 2, field: 'ein', value: '000000000', reason: expect.stringContaining('nine digits') as string },
      { line: 3, field: 'name', value: '3', reason: expect.stringContaining('without a name') as string },
      { line: 4, field: 'name', value: 'SEE ATTACHED', reason: 'It names nobody.' },
      { line: 5, field: 'from', value: '1', reason: expect.stringContaining('was not taken') as string },
    ]);
  });

  it('refuses actors that are none, unless an EIN says who is meant', async () => {
    const rejections: Rejection[] = [];
    const { entities } = await previewImport(
      store,
      await request(
        [
          actor('#1', { name: 'SEE ATTACHED LIST' }),
          actor('#2', { name: 'VARIOUS', ein: '530196605' }),
          actor('#3', { name: 'Various partners' }, { kind: 'Cohort' }),
        ],
        { onRejected: (rejection) => rejections.push(rejection) },
      ),
    );
    expect(entities).toMatchObject({ rowsRead: 3, created: 2, rejected: 1 });
    expect(rejections).toMatchObject([{ line: 1, field: 'name', value: 'SEE ATTACHED LIST' }]);
    expect(rejections[0]!.reason).toContain('names no organization');
  });

  it('blames no row for another that is not taken, and loses no place with it', async () => {
    const rejections: Rejection[] = [];
    const { entities, ties } = await apply(
      [
        actor('#1', { name: 'Elm Exchange', ein: '12-1234567', founded: 'long ago' }),
        actor('#2', { name: 'Elm Exchange Inc', ein: '12-1234567' }),
        tie(
          '#2',
          'BASED_IN',
          { place: { city: 'Newtown', state: 'OH' } },
          {
            statements: [{ property: 'start', value: 'long ago' }],
          },
        ),
        tie('#3', 'BASED_IN', { place: { city: 'Newtown', state: 'OH' } }),
        actor('#3', { name: 'Fir Forum' }, { basedIn: { country: 'Neverland' } }),
      ],
      { onRejected: (rejection) => rejections.push(rejection) },
    );
    expect(entities).toEqual({ rowsRead: 3, created: 2, updated: 0, merged: 0, unchanged: 0, rejected: 1 });
    expect(ties).toEqual({ rowsRead: 2, created: 1, updated: 0, merged: 0, unchanged: 0, rejected: 1 });
    expect(rejections.map(({ line, field }) => [line, field])).toEqual([
      [1, 'founded'],
      [3, 'start'],
    ]);
  });

  it('takes the first of two rows that contradict each other, and says so of the later', async () => {
    const rejections: Rejection[] = [];
    const { entities } = await apply(
      [
        actor('littlesis:501', { name: 'Hazel House' }),
        actor('littlesis:502', { name: 'Iris Initiative' }),
        actor('littlesis:501', { ein: '12-7654321' }),
        actor('littlesis:502', { ein: '12-7654321' }, { basedIn: { state: 'OH' } }),
        actor('#5', { name: 'Juniper Joint' }),
      ],
      { onRejected: (rejection) => rejections.push(rejection) },
    );
    expect(entities).toEqual({ rowsRead: 5, created: 3, updated: 0, merged: 1, unchanged: 0, rejected: 1 });
    expect(rejections).toMatchObject([{ line: 4, field: 'ein', value: '127654321' }]);
    expect(
      await raw.run(`MATCH (n {name: 'Iris Initiative'}) RETURN COUNT { (n)-[:BASED_IN]->() } AS seats`),
    ).toEqual([{ seats: 0 }]);
  });

  it('asks about actors that may be known, and keeps to what was decided', async () => {
    const lines = [actor('#1', { name: 'FAIR IMMIGRATION REFORM MOVEMENT' }, { kind: 'Coalition' })];
    const { doubts } = await previewImport(store, await request(lines));
    const [doubt] = doubts;
    expect(doubts.map(({ candidates, decision }) => [candidates[0]?.id, decision])).toEqual([
      [firm, undefined],
    ]);
    const linked = await apply(lines, { decisions: new Map([[doubt!.id, firm]]) });
    expect(linked.entities).toMatchObject({ updated: 1, created: 0 });
    await revertBatch(store, linked.batch!);
    // Remembered: the next import of the same asks no more.
    const again = await previewImport(store, await request(lines));
    expect(again.doubts.map(({ decision }) => decision)).toEqual([firm]);
    expect(again.entities).toMatchObject({ updated: 1, created: 0 });
    const fresh = await apply(lines, { decisions: new Map([[doubt!.id, null]]) });
    expect(fresh.entities).toMatchObject({ updated: 0, created: 1 });
  });

  it('leaves nothing when it fails or is cancelled in the middle', async () => {
    const before = await graph();
    const many = Array.from({ length: 1200 }, (_, i) => actor(`#${i}`, { name: `Grove ${i}` }));
    await expect(apply([...many, 'stop'])).rejects.toThrow('The reader fails.');
    expect(await graph()).toEqual(before);

    const controller = new AbortController();
    const cancelled = apply(many, {
      signal: controller.signal,
      onRecorded: () => controller.abort(new Error('cancelled')),
    });
    await expect(cancelled).rejects.toThrow('cancelled');
    expect(await graph()).toEqual(before);
  });

  it('ends where it is taken back meanwhile, and leaves nothing', async () => {
    const before = await graph();
    const many = Array.from({ length: 2200 }, (_, i) => actor(`#${i}`, { name: `Thicket ${i}` }));
    const taken: Promise<unknown>[] = [];
    const takeBack = async (): Promise<void> => {
      const [batch] = await batches(readerFor(store, publicViewer), { skip: 0, limit: 1 });
      await revertBatch(store, batch!.id);
    };
    const overtaken = apply(many, {
      onRecorded: () => {
        if (taken.length === 0) taken.push(takeBack());
      },
    });
    await expect(overtaken).rejects.toThrow(BatchTaken);
    await Promise.all(taken);
    expect(await graph()).toEqual(before);
    expect(
      (await batches(readerFor(store, publicViewer), { skip: 0, limit: 1 })).map(({ status }) => status),
    ).toEqual(['reverted']);
  });

  it('that is taken back leaves where the places of others lie', async () => {
    const before = await graph();
    const newtown = { basedIn: { city: 'Newtown', state: 'OH' } };
    const first = await apply([actor('#1', { name: 'Larch League' }, newtown)]);
    const second = await apply([actor('#2', { name: 'Maple Mission' }, newtown)]);
    await revertBatch(store, first.batch!);
    expect(
      await raw.run(
        `MATCH (n {name: 'Maple Mission'})-[:BASED_IN]->(city)-[:WITHIN]->(state) RETURN city.name AS city, state.name AS state`,
      ),
    ).toEqual([{ city: 'Newtown', state: 'Ohio' }]);
    await revertBatch(store, second.batch!);
    // What stays of the first import is the place, and the source that tells of it.
    await raw.run(
      `MATCH (source:Source {title: 'partners.rows'}) OPTIONAL MATCH (claim:Claim)-[:CITES]->(source) DETACH DELETE claim, source`,
    );
    await raw.run(`MATCH (city:Place {name: 'Newtown'}) DETACH DELETE city`);
    expect(await graph()).toEqual(before);
  });

  it('that died is completed by the same import, or taken back once it is silent', async () => {
    const lines = [aloes, birches, tie('#2', 'PARTNERS_WITH', 'ein:121234567')];
    const before = await graph();
    const whole = await apply(lines);
    const id = { batch: whole.batch };
    // As a process leaves it that died between two transactions.
    await raw.run(
      `MATCH (b:Batch {id: $batch}) SET b.status = 'loading', b.touchedAt = '2026-01-01T00:00:00Z'`,
      id,
    );
    await raw.run(`MATCH (:Entity)-[t:PARTNERS_WITH]-(:Entity {name: 'Birch Brigade'}) DELETE t`);
    const completed = await apply(lines);
    expect(completed.batch).toBe(whole.batch);
    expect(await raw.run('MATCH (b:Batch {id: $batch}) RETURN b.status AS status', id)).toEqual([
      { status: 'applied' },
    ]);

    await raw.run(
      `MATCH (b:Batch {id: $batch}) SET b.status = 'loading', b.touchedAt = '2026-01-01T00:00:00Z'`,
      id,
    );
    const undone = await undoUnfinished(store, publicViewer);
    expect(undone.map(({ id }) => id)).toEqual([whole.batch]);
    expect(await graph()).toEqual(before);
  });

  it('keeps ids that are the same everywhere from file to file, and others apart', async () => {
    await apply([actor('littlesis:77', { name: 'Dogwood' }), actor('#1', { name: 'Only here' })]);
    expect(await raw.run(`MATCH (n {name: 'Dogwood'}) RETURN n.id AS id, n.externalIds AS ids`)).toEqual([
      { id: stableId('entity', 'littlesis:77'), ids: ['littlesis:77'] },
    ]);
  });
});

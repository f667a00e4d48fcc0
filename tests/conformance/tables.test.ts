import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv } from '../../server/exporters/csv/csv.ts';
import type { ExportFormat, ExportGraph } from '../../server/exporters/exportGraph.ts';
import { templateSheets, templateWorkbook } from '../../server/exporters/workbooks/template.ts';
import { odsWorkbook } from '../../server/exporters/workbooks/odsWorkbook.ts';
import { xlsxWorkbook } from '../../server/exporters/workbooks/xlsxWorkbook.ts';
import { xlsx } from '../../server/exporters/xlsx.ts';
import type { EntityRow, ImportRow, RejectedRow, TieRow } from '../../server/importers/importRows.ts';
import { openInputFile } from '../../server/importers/inputFile.ts';
import { table } from '../../server/importers/table/tableFormat.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crosstie-tables-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(...files: string[]) {
  const unknown = new Map<string, number>();
  const rows: ImportRow[] = [];
  const opened = await Promise.all(files.map((file) => openInputFile(file)));
  const unknownField = (field: string) => void unknown.set(field, (unknown.get(field) ?? 0) + 1);
  for await (const row of table.read(opened, { unknownField })) rows.push(row);
  return {
    entities: rows.filter((row): row is EntityRow => row.row === 'entity'),
    ties: rows.filter((row): row is TieRow => row.row === 'tie'),
    rejected: rows.filter((row): row is RejectedRow => row.row === 'rejected'),
    unknown,
  };
}

async function written(format: ExportFormat, graph: ExportGraph): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of format.write(graph)) pieces.push(Buffer.from(piece as Uint8Array));
  const file = path.join(folder, `export.${format.extension}`);
  await writeFile(file, Buffer.concat(pieces));
  return file;
}

const text = fc
  .oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('=1+1', '+1', '-x', '@y', "'=z", '"q"', 'a,b', 'Niños', '_x000D_', '<&>', '0012'),
  )
  .map((value) => value.replace(/[^\P{C}]|\|/gu, '').trim())
  .filter((value) => value !== '' && !/^'+$/.test(value));
const name = text.map((value) => `${value} group`);
const graphs: fc.Arbitrary<ExportGraph> = fc
  .record({
    entities: fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        kind: fc.constantFrom('Organization' as const, 'Coalition' as const),
        name,
        aliases: fc.uniqueArray(name, { maxLength: 2 }),
        ein: fc.constantFrom('010593565', '520888113'),
      }),
      { minLength: 2, maxLength: 5, selector: ({ id }) => id },
    ),
    ties: fc.array(fc.record({ id: fc.uuid(), amount: fc.nat(), purpose: text }), { maxLength: 4 }),
  })
  .map(({ entities, ties }) => ({
    title: 'A graph',
    asOf: null,
    madeAt: '2026-01-01T00:00:00Z',
    entities: entities.map(({ id, kind, name: called, aliases, ein }) => ({
      id,
      kind,
      name: called,
      properties: { ein, aliases: aliases.filter((alias) => alias !== called) },
      sources: ['s'],
    })),
    ties: ties.map(({ id, amount, purpose }) => ({
      id,
      kind: 'FUNDS' as const,
      from: entities[0]!.id,
      to: entities[1]!.id,
      symmetric: false,
      start: '2011-10',
      end: null,
      confidence: 0.5,
      strength: 0.7,
      properties: { amountUsd: amount, purpose },
      sources: [],
    })),
    sources: [
      { id: 's', title: 'A source', publisher: null, published: null, url: null, licence: 'CC BY 4.0' },
    ],
  }));

describe.each([csv, xlsx])('an export as $name', (format) => {
  it('comes back as it went out, whatever stands in its texts', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const back = await read(await written(format, graph));
        expect(back.rejected).toEqual([]);
        expect(
          back.entities.map(({ key, kind, statements }) => [
            key,
            kind,
            ...statements.map(({ property, value }) => `${property}:${value}`).sort(),
          ]),
        ).toEqual(
          graph.entities.map(({ id, kind, name: called, properties }) => [
            `crosstie:${id}`,
            kind,
            ...[
              `name:${called}`,
              `ein:${String(properties['ein'])}`,
              ...(properties['aliases'] as string[]).map((alias) => `aliases:${alias}`),
            ].sort(),
          ]),
        );
        expect(
          back.ties.map(({ kind, from, to, parallel, statements }) => [
            kind,
            from,
            to,
            parallel,
            ...statements.map(({ value, confidence }) => `${value} ${confidence}`),
          ]),
        ).toEqual(
          graph.ties.map(({ kind, from, to, id, properties }) => [
            kind,
            `crosstie:${from}`,
            `crosstie:${to}`,
            `crosstie:${id}`,
            '2011-10 0.5',
            `${String(properties['amountUsd'])} 0.5`,
            `${String(properties['purpose'])} 0.5`,
          ]),
        );
      }),
      { seed: 7, numRuns: 40 },
    );
  });
});

it.each([
  ['xlsx', xlsxWorkbook],
  ['ods', odsWorkbook],
] as const)('reads the template that is filled in without a mapping (%s)', async (extension, workbook) => {
  const file = path.join(folder, `filled.${extension}`);
  const sheets = templateWorkbook().map((sheet) => {
    const filled = templateSheets.find(({ name }) => name === sheet.name);
    if (!filled) return sheet;
    const headings = filled.columns.map(({ heading }) => heading);
    return { ...sheet, rows: filled.examples.map((one) => headings.map((heading) => one[heading] ?? null)) };
  });
  await writeFile(file, workbook(sheets));
  const { entities, ties, rejected, unknown } = await read(file);
  expect([rejected, [...unknown]]).toEqual([[], []]);
  expect(entities.map(({ kind }) => kind)).toEqual(['Organization', 'Coalition', 'Organization']);
  expect(ties.map(({ from, kind, to }) => [from, kind, to])).toEqual([
    ['ein:012345678', 'MEMBER_OF', '#lake states table'],
    ['ein:012345678', 'FISCALLY_SPONSORS', '#tenants together of toledo|toledo oh'],
    ['#lake states table', 'FUNDS', 'ein:012345678'],
  ]);
});

const data = path.join(import.meta.dirname, '../../../shared/data/alliances');
describe.skipIf(!existsSync(data))('real tables', () => {
  it('of allies come in whole, with what has no place counted', async () => {
    const { entities, rejected, unknown } = await read(path.join(data, 'immigrant_allies_2018.csv'));
    expect([entities.length, rejected.length]).toEqual([196, 0]);
    expect(Object.fromEntries(unknown)).toEqual({
      lat: 172,
      lon: 172,
      address: 187,
      phone: 173,
      email: 111,
      'column L': 5,
    });
    expect(entities.filter(({ basedIn }) => basedIn?.state === 'TX').length).toBeGreaterThan(10);
  });

  it('of who shares with whom become ties, with two columns of one name kept apart', async () => {
    const { entities, ties, rejected } = await read(
      ...['attributes', '2013_sharing', '2016_sharing'].map((part) =>
        path.join(data, `ohio_civic_network_${part}_anon.csv`),
      ),
    );
    expect([entities.length, ties.length, rejected.length]).toEqual([21, 165, 0]);
    expect(entities.slice(18).map(({ key }) => key)).toEqual(['#RT', '#GL', '#GL (2)']);
  });
});

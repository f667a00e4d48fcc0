import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRows, type CsvRow } from './csvRows.ts';
import { openInputFile } from './inputFile.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crosstie-csv-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string, delimiter = ','): Promise<CsvRow[]> {
  await writeFile(path.join(folder, 'table.csv'), content);
  const rows: CsvRow[] = [];
  for await (const row of csvRows(await openInputFile(path.join(folder, 'table.csv')), { delimiter }))
    rows.push(row);
  return rows;
}

describe('a table of values between delimiters', () => {
  it('gives rows with the line they begin on, quoted cells and breaks inside of them included', async () => {
    expect(await read('a,b\r\n"x, ""y""\nz",2\n\n3,\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x, "y"\nz', '2'] },
      { line: 5, cells: ['3', ''] },
    ]);
  });

  it('is read with another delimiter', async () => {
    expect(await read('a|b,c\n', '|')).toEqual([{ line: 1, cells: ['a', 'b,c'] }]);
  });

  it('is refused where a quotation mark is never closed, at the line where it opens', async () => {
    await expect(read('a,b\n1,"2\n3,4\n')).rejects.toThrow(/line 2: a quotation mark is opened/);
    await expect(read(`a\n"${'x\n'.repeat(20_000)}`)).rejects.toThrow(/line 2: a quotation mark/);
  });

  it('gives back whatever cells were written', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab,"\n |é') }).map((text) => text.replace(/\r/g, ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        async (rows) => {
          const written = rows
            .map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
            .join('\n');
          expect((await read(written)).map(({ cells }) => cells)).toEqual(rows);
        },
      ),
      { seed: 7, numRuns: 50 },
    );
  });
});

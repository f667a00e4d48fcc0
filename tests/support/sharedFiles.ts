import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ImportFormat, ImportRow } from '../../server/importers/importRows.ts';
import { openInputFile } from '../../server/importers/inputFile.ts';
import { inEnglish } from '../../server/model/message.ts';

/** Real files that are not ours to publish: tests that need them are skipped where this checkout has no `../shared` beside it. */
export const sharedData = path.join(import.meta.dirname, '../../../shared/data');
export const sharedDataIsHere = existsSync(sharedData);

/** What became of real files, row by row and in numbers. */
export interface Account {
  /** How many rows of each sort: `entity`, `tie FUNDS`, `rejected tie`. */
  readonly rows: Record<string, number>;
  /** How often each reason was given; numbers in it are left out. */
  readonly reasons: Record<string, number>;
  readonly unknown: Record<string, number>;
  readonly seconds: number;
  /** Most memory of the process while it was read, in MB. */
  readonly peakMb: number;
}

/** Reads files as a stream, keeping none of their rows; `look` sees each. */
export async function accountOf(
  format: ImportFormat,
  paths: readonly string[],
  look: (row: ImportRow) => void = () => undefined,
): Promise<Account> {
  const files = await Promise.all(paths.map((file) => openInputFile(file)));
  const rows: Record<string, number> = {};
  const reasons: Record<string, number> = {};
  const unknown: Record<string, number> = {};
  const add = (counts: Record<string, number>, key: string): void => {
    counts[key] = (counts[key] ?? 0) + 1;
  };
  const began = performance.now();
  let peak = 0;
  let read = 0;
  for await (const row of format.read(files, {
    unknownField: (field) => {
      add(unknown, field);
    },
  })) {
    if (read++ % 1000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
    look(row);
    add(
      rows,
      row.row === 'tie' ? `tie ${row.kind}` : row.row === 'rejected' ? `rejected ${row.about}` : row.row,
    );
    if (row.row === 'rejected') add(reasons, inEnglish(row.reason).replace(/\d{3,}/g, '…'));
  }
  return {
    rows,
    reasons,
    unknown,
    seconds: Math.round((performance.now() - began) / 100) / 10,
    peakMb: Math.round(peak / 1e6),
  };
}

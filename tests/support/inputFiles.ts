import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ImportFormat, ImportRow } from '../../server/importers/importRows.ts';
import { checkEntity, checkTie } from '../../server/model/records.ts';
import type { EntityKindName } from '../../server/model/vocabulary.ts';
import { openInputFile, type InputFile } from '../../server/importers/inputFile.ts';
import { inEnglish } from '../../server/model/message.ts';

/** Files of these names and contents (`2026-04/eo_dc.csv` in a folder), opened as imports open them; their folder is gone when `use` is done. */
export async function withFiles<T>(
  contents: Readonly<Record<string, string | Uint8Array>>,
  use: (files: InputFile[]) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'crosstie-reader-'));
  try {
    const files: InputFile[] = [];
    for (const [name, content] of Object.entries(contents)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
      files.push(await openInputFile(path.join(folder, name)));
    }
    return await use(files);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface Taken {
  readonly rows: ImportRow[];
  /** Fields that the reader had no use for, and how often they came. */
  readonly unknown: Record<string, number>;
}

/** All rows that a reader makes of files. */
export async function rowsOf(
  format: ImportFormat,
  files: readonly InputFile[],
  mapping?: unknown,
): Promise<Taken> {
  const rows: ImportRow[] = [];
  const unknown = new Map<string, number>();
  const context = {
    unknownField: (field: string) => {
      unknown.set(field, (unknown.get(field) ?? 0) + 1);
    },
    ...(mapping !== undefined && { mapping }),
  };
  // Reasons as the terminal shows them.
  for await (const row of format.read(files, context))
    rows.push(row.row === 'rejected' ? { ...row, reason: inEnglish(row.reason) } : row);
  return { rows, unknown: Object.fromEntries(unknown) };
}

/** The rows of files given by their content. */
export function read(
  format: ImportFormat,
  contents: Readonly<Record<string, string | Uint8Array>>,
  mapping?: unknown,
): Promise<Taken> {
  return withFiles(contents, (files) => rowsOf(format, files, mapping));
}

/** Rows in short, for comparisons: entities as `key kind: property=value; …`, ties as `from KIND to: …`. */
export function inShort(rows: readonly ImportRow[]): string[] {
  const said = (row: { statements: readonly { property: string; value: string }[] }): string =>
    row.statements.map(({ property, value }) => `${property}=${value}`).join('; ');
  return rows.flatMap((row) => {
    switch (row.row) {
      case 'source':
        return [];
      case 'entity':
        return [`${row.key} ${row.kind}: ${said(row)}`];
      case 'tie':
        return [
          `${row.from} ${row.kind} ${typeof row.to === 'string' ? row.to : JSON.stringify(row.to)}${row.parallel && ` (${row.parallel})`}: ${said(row)}`,
        ];
      case 'rejected':
        return [`rejected ${row.about} ${row.field}=${row.value}: ${inEnglish(row.reason)}`];
    }
  });
}

/** What rows do against the contract of readers; none where they keep it. */
export function faultsOf(rows: readonly ImportRow[]): string[] {
  const kinds = new Map<string, EntityKindName>();
  const sources = new Set<string>();
  return rows.flatMap((row): string[] => {
    if (row.row === 'source') {
      sources.add(row.key);
      return [];
    }
    const at = `${row.locator}: `;
    const faults: string[] = [];
    if (!sources.has(row.source)) faults.push(`${at}its source did not come before it`);
    if (row.row === 'rejected')
      return inEnglish(row.reason).endsWith('.') ? faults : [...faults, `${at}no reason`];
    const record = {
      id: 'x',
      visibility: 'PUBLIC' as const,
      statements: [{ property: 'existence', value: '' }, ...row.statements].map((statement) => ({
        validFrom: null,
        validTo: null,
        quote: null,
        confidence: 1,
        ...statement,
        locator: row.locator,
        sourceId: row.source,
      })),
    };
    try {
      if (row.row === 'entity') {
        const known = kinds.get(row.key);
        if (known && known !== row.kind) faults.push(`${at}${row.key} was a ${known}`);
        kinds.set(row.key, row.kind);
        checkEntity({ ...record, kind: row.kind });
      } else if (typeof row.to === 'string')
        checkTie({ ...record, kind: row.kind, from: row.from, to: row.to }, (key) => kinds.get(key) ?? null);
    } catch (error) {
      faults.push(at + (error as Error).message);
    }
    return faults;
  });
}

import type {
  EntityRow,
  ImportFormat,
  ImportRow,
  RejectedRow,
  TieRow,
} from '../../server/importers/importRows.ts';
import { rowsOf, withFiles } from './inputFiles.ts';

/** What a reader made of files: its rows, sorted by sort, and the fields it had no use for. */
export interface ReadResult {
  readonly rows: readonly ImportRow[];
  readonly entities: readonly EntityRow[];
  readonly ties: readonly TieRow[];
  readonly rejected: readonly RejectedRow[];
  readonly unknown: Readonly<Record<string, number>>;
}

/** Reads files given as `{ 'folder/name.csv': content }`. */
export async function readFiles(
  format: ImportFormat,
  contents: Readonly<Record<string, string | Uint8Array>>,
  mapping?: unknown,
): Promise<ReadResult> {
  const { rows, unknown } = await withFiles(contents, (files) => rowsOf(format, files, mapping));
  const of = <Kind extends ImportRow['row']>(kind: Kind) =>
    rows.filter((row): row is Extract<ImportRow, { row: Kind }> => row.row === kind);
  return { rows, entities: of('entity'), ties: of('tie'), rejected: of('rejected'), unknown };
}

/** The values that rows of one entity state of a property, each with its dates where it has some. */
export function valuesOf(result: ReadResult, key: string, property: string): string[] {
  return result.entities
    .filter((row) => row.key === key)
    .flatMap((row) => row.statements)
    .filter((statement) => statement.property === property)
    .map(
      ({ value, validFrom, validTo }) =>
        value + (validFrom || validTo ? ` (${validFrom ?? ''}–${validTo ?? ''})` : ''),
    );
}

/** A tie in a line: its ends, its kind, and what is stated of it. */
export function tieLine({ kind, from, to, statements }: TieRow): string {
  const end = typeof to === 'string' ? to : JSON.stringify(to);
  return [`${from} ${kind} ${end}`, ...statements.map(({ property, value }) => `${property}=${value}`)].join(
    ' ',
  );
}

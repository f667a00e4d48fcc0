/** Tables that a saved story takes along from a page which does not show them, or shows a part of them. */
import { useEffect } from 'react';
import { isEmbedded } from '../../../app/embedding.ts';
import { provideTables, type SnapshotTable } from '../../../app/snapshot.ts';
import type { CsvColumn } from './csv.ts';

export const tableOf = <Row>(
  label: string,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): SnapshotTable => ({
  label,
  head: columns.map(({ heading }) => heading),
  rows: rows.map((row) => columns.map(({ text }) => text(row))),
});

/** @param rows null where the page's own tables are to be taken */
export function useProvidedTable<Row>(
  label: string,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[] | null,
): void {
  // Anew with every drawing of the page: only then is what it provides as it is shown.
  useEffect(() => {
    if (!isEmbedded || rows === null) return undefined;
    return provideTables(() => [tableOf(label, columns, rows)]);
  });
}

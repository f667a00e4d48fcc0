/** Spreadsheets as text: RFC 4180, UTF-8 with a mark so that Excel reads accents. */
export interface CsvColumn<Row> {
  readonly heading: string;
  readonly text: (row: Row) => string;
}

/** A spreadsheet runs a cell that begins like a formula; an apostrophe makes it text again. */
export function safeCell(text: string): string {
  const tamed = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tamed) ? `"${tamed.replaceAll('"', '""')}"` : tamed;
}

export function csvText<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): string {
  const lines = [columns.map(({ heading }) => safeCell(heading)).join(',')];
  for (const row of rows) lines.push(columns.map(({ text }) => safeCell(text(row))).join(','));
  return lines.join('\r\n') + '\r\n';
}

export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): Blob {
  return new Blob(['\uFEFF', csvText(columns, rows)], { type: 'text/csv;charset=utf-8' });
}

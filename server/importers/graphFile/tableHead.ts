import { csvRows } from '../csvRows.ts';
import type { InputFile } from '../inputFile.ts';

/** The delimiter that a table's first line holds most often: comma, semicolon, tab or bar. */
export function delimiterOf({ headText }: InputFile): string {
  const [first = ''] = headText.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  return [',', ';', '\t', '|']
    .map((delimiter) => ({ delimiter, times: bare.split(delimiter).length }))
    .reduce((a, b) => (b.times > a.times ? b : a)).delimiter;
}

/** The first rows of a table, from a file's beginning: enough to tell what it is of. */
export function firstRows(file: InputFile, rows = 2): readonly (readonly string[])[] {
  const delimiter = delimiterOf(file);
  return file.headText
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/, rows)
    .map((line) => line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
}

/** The rows of a table by the delimiter of its header, cells without blanks around. */
export async function* tableRows(file: InputFile, signal: AbortSignal | undefined) {
  for await (const { line, cells } of csvRows(file, {
    delimiter: delimiterOf(file),
    ...(signal && { signal }),
  }))
    yield { line, cells: cells.map((cell) => cell.trim()) };
}

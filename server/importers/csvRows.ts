import { parse } from 'csv-parse/sync';
import { tell } from '../model/message.ts';
import { ImportError } from './errors.ts';
import { linesOf, type InputFile } from './inputFile.ts';

export interface CsvRow {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** More lines than any cell has; beyond it a quotation mark was left open. */
const MOST_LINES_OF_A_ROW = 10_000;
const LONGEST_ROW = 8 * 1024 * 1024;

/**
 * Rows of a table of values between delimiters (RFC 4180), header and all, as a stream; blank lines are left out. Rows without a
 * quotation mark, which in files of registers are nearly all, are split at once; `csv-parse` has the others.
 * @throws ImportError with the line where a quotation mark is left open, or a row is longer than 8 MB.
 */
export async function* csvRows(
  file: InputFile,
  { delimiter = ',', signal }: { delimiter?: string; signal?: AbortSignal } = {},
): AsyncGenerator<CsvRow> {
  let open: { line: number; lines: string[]; length: number; quotes: number } | null = null;
  for await (const { line, text } of linesOf(file, LONGEST_ROW)) {
    if (open === null) {
      if (text === '') continue;
      if (!text.includes('"')) {
        if (line % 4096 === 0) signal?.throwIfAborted();
        yield { line, cells: text.split(delimiter) };
        continue;
      }
      open = { line, lines: [], length: 0, quotes: 0 };
    }
    open.lines.push(text);
    open.length += text.length;
    open.quotes += text.split('"').length - 1;
    if (open.quotes % 2 === 0) {
      yield { line: open.line, cells: quoted(file, open.line, open.lines.join('\n'), delimiter) };
      open = null;
    } else if (open.lines.length > MOST_LINES_OF_A_ROW || open.length > LONGEST_ROW) break;
  }
  if (open !== null)
    throw new ImportError(
      tell('a quotation mark is opened and never closed. Put one where the value ends.'),
      {
        file: file.name,
        line: open.line,
      },
    );
}

function quoted(file: InputFile, line: number, text: string, delimiter: string): string[] {
  try {
    const [cells = []] = parse(text, { delimiter, relax_column_count: true });
    return cells;
  } catch (error) {
    throw new ImportError(
      tell('it cannot be read as a row of a table: {why}.', { why: (error as Error).message }),
      { file: file.name, line },
      { cause: error },
    );
  }
}

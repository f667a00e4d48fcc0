import { CsvError, parse, type Info } from 'csv-parse';
import { Readable } from 'node:stream';
import { tell } from '../../model/message.ts';
import { ImportError } from '../errors.ts';
import type { Encoding, InputFile } from '../inputFile.ts';
import { LONGEST_CELL, MOST_COLUMNS, type Sheet, type SheetRow } from './sheet.ts';

const DELIMITERS = [',', '\t', ';', '|'] as const;
const SNIFFED_RECORDS = 50;

/** The numbers of cells of the first records if `delimiter` parts them; what is quoted parts nothing. */
function widths(text: string, delimiter: string): number[] {
  const found: number[] = [];
  let cells = 1;
  let quoted = false;
  let isEmpty = true;
  for (let i = 0; i < text.length && found.length < SNIFFED_RECORDS; i++) {
    const character = text[i]!;
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === delimiter) cells++;
    else if (!quoted && character === '\n') {
      if (!isEmpty || cells > 1) found.push(cells);
      cells = 1;
      isEmpty = true;
      continue;
    }
    if (character.trim() !== '') isEmpty = false;
  }
  if ((!isEmpty || cells > 1) && found.length === 0) found.push(cells);
  return found;
}

/**
 * What parts the cells: the mark that gives the most records the same number of cells, more than one; among equals the one
 * that gives more of them. `sep=;` in the first line, as Excel writes it, has its way.
 */
export function sniffDelimiter(text: string): string {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const scored = DELIMITERS.map((delimiter) => {
    const counts = widths(text, delimiter);
    const tally = new Map<number, number>();
    for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
    const [usual = 1, times = 0] =
      [...tally].filter(([count]) => count > 1).sort((a, b) => b[1] - a[1])[0] ?? [];
    return { delimiter, evenness: usual > 1 ? times / counts.length : 0, usual };
  });
  const best = scored.sort((a, b) =>
    Math.abs(b.evenness - a.evenness) > 0.2 ? b.evenness - a.evenness : b.usual - a.usual,
  )[0]!;
  return best.evenness > 0 ? best.delimiter : ',';
}

/**
 * A text file with one row a line and cells parted by a mark, quoted where they hold that mark or a line's end.
 * @throws ImportError, when its rows are read, for binary data, an open quote, or a row that has no end.
 */
export function delimitedSheet(
  file: DelimitedText,
  given: { delimiter?: string | undefined; encoding?: Encoding | undefined } = {},
): Sheet {
  const text = (): AsyncIterable<string> =>
    given.encoding === undefined || !file.open ? file.text() : decoded(file.open(), given.encoding);
  const delimiter = given.delimiter ?? sniffDelimiter(file.headText);
  return { name: file.name, named: false, even: true, rows: () => rowsOf(text(), delimiter, file) };
}

/** What is needed of a file; `open` where another encoding than its own can be asked for. */
type DelimitedText = Pick<InputFile, 'name' | 'headText' | 'text'> & Partial<Pick<InputFile, 'open'>>;

async function* decoded(bytes: AsyncIterable<unknown>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

async function* rowsOf(
  text: AsyncIterable<string>,
  delimiter: string,
  file: DelimitedText,
): AsyncGenerator<SheetRow> {
  // With NUL among the headings it is no text; one further on is a slip of a row.
  if (file.headText.split('\n', 1)[0]!.includes('\0'))
    throw new ImportError(
      tell('it holds binary data, not text. If it is a workbook, give it the ending .xlsx or .ods.'),
      { file: file.name },
    );
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    // A quote within a cell that does not begin with one is a quote.
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_CELL * 4,
  });
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let previous = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      // The parser counts to the line where a row ends; the row begins after the one before.
      const spanned = record.reduce(
        (lines, cell) => lines + (cell.includes('\n') ? cell.split('\n').length - 1 : 0),
        0,
      );
      const number = info.lines - spanned;
      previous = info.lines;
      if (number === 1 && record.length === 1 && /^sep=.$/i.test(record[0]!)) continue;
      if (
        number === 1 &&
        record[0]?.toLowerCase() === 'sep=' &&
        record.every((cell, i) => i === 0 || cell === '')
      )
        continue;
      if (record.length > MOST_COLUMNS)
        throw new ImportError(
          tell('it has {columns, number} columns, more than the {most, number} of any spreadsheet.', {
            columns: record.length,
            most: MOST_COLUMNS,
          }),
          { file: file.name, line: number },
        );
      if (record.every((cell) => cell.trim() === '')) continue;
      const problems = record.flatMap((cell, index) =>
        cell.includes('\0')
          ? [
              {
                index,
                value: cell.replaceAll('\0', '␀').slice(0, 200),
                reason: tell(
                  'The cell holds a NUL character: something went wrong when the file was written.',
                ),
              },
            ]
          : cell.length > LONGEST_CELL
            ? [
                {
                  index,
                  value: `${cell.slice(0, 200)}…`,
                  reason: tell(
                    'The cell is longer than {most, number} characters: perhaps a quote is not closed.',
                    { most: LONGEST_CELL },
                  ),
                },
              ]
            : [],
      );
      yield { number, cells: record, ...(problems.length > 0 && { problems }) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const what =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? tell('a quote that opens here is never closed')
        : error.code === 'CSV_MAX_RECORD_SIZE'
          ? tell('the row is longer than {most, number} characters: perhaps a quote is not closed', {
              most: LONGEST_CELL * 4,
            })
          : error.message;
    throw new ImportError(
      tell('{what}. Mend it, or say in the mapping what parts the cells.', { what }),
      { file: file.name, line: previous + 1 },
      { cause: error },
    );
  } finally {
    source.destroy();
    parser.destroy();
  }
}

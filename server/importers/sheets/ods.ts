import { tell, type Message } from '../../model/message.ts';
import { ImportError } from '../errors.ts';
import type { InputFile } from '../inputFile.ts';
import { LONGEST_CELL, MOST_COLUMNS, type Sheet, type SheetRow } from './sheet.ts';
import { readXml } from './xmlPart.ts';
import type { ZipFile } from './zipFile.ts';

/** A row that says something is hardly ever the same a thousand times; empty ones are repeated a million times. */
const MOST_REPEATED_ROWS = 10_000;
const MOST_SHEETS = 200;

/** The sheets of an OpenDocument spreadsheet: what its cells show, and for dates what they are. @throws ImportError */
export async function odsSheets(zip: ZipFile, file: InputFile): Promise<Sheet[]> {
  const names: string[] = [];
  const found = readXml<string>(
    zip.open('content.xml'),
    { open: (name, attributes) => (name === 'table' ? (attributes['name'] ?? '') : undefined) },
    file.name,
  );
  for await (const name of found) {
    names.push(name);
    if (names.length > MOST_SHEETS)
      throw new ImportError(tell('it has more than {most} sheets.', { most: MOST_SHEETS }), {
        file: file.name,
      });
  }
  return names.map((name, index) => ({
    name,
    named: true,
    even: false,
    rows: () => sheetRows(zip, index, file.name),
  }));
}

async function* sheetRows(zip: ZipFile, wanted: number, file: string): AsyncGenerator<SheetRow> {
  let sheet = -1;
  let number = 0;
  let repeatedRow = 1;
  let cells: string[] = [];
  let width = 0;
  let problems: { index: number; value: string; reason: Message }[] = [];
  let attributesOfCell: Readonly<Record<string, string>> = {};
  let repeatedCell = 1;
  let text = '';
  let paragraphs = 0;
  let inParagraph = 0;
  let inNote = 0;
  const refuse = (what: Message): never => {
    throw new ImportError(what, { file, line: number });
  };
  const repeat = (attributes: Readonly<Record<string, string>>, name: string): number => {
    const times = Number(attributes[name] ?? 1);
    return Number.isInteger(times) && times >= 1
      ? times
      : refuse(tell('“{value}” says how often a cell is repeated.', { value: attributes[name] ?? '' }));
  };
  const finishCell = (): void => {
    const type = attributesOfCell['value-type'];
    const value =
      type === 'date'
        ? (attributesOfCell['date-value'] ?? '').slice(0, 10)
        : type === 'boolean'
          ? (attributesOfCell['boolean-value'] ?? '')
          : type === 'float' || type === 'currency' || type === 'percentage'
            ? numberShown(attributesOfCell['value'] ?? '', text)
            : text;
    if (value === '' && attributesOfCell['formula'] !== undefined && type === undefined)
      problems.push({
        index: width,
        value: '',
        reason: tell(
          'The cell holds a formula without its result, and formulas are not computed here: open the file in a spreadsheet and save it.',
        ),
      });
    if (value !== '') {
      if (width + repeatedCell > MOST_COLUMNS)
        refuse(tell('it has more than {most, number} columns.', { most: MOST_COLUMNS }));
      while (cells.length < width) cells.push('');
      for (let i = 0; i < repeatedCell; i++) cells.push(value);
    }
    width += repeatedCell;
  };
  const rows = readXml<{ row: SheetRow; times: number }>(
    zip.open('content.xml'),
    {
      open: (name, attributes) => {
        if (name === 'table') {
          sheet++;
          number = 0;
        }
        if (sheet !== wanted) return undefined;
        if (name === 'table-row') {
          repeatedRow = repeat(attributes, 'number-rows-repeated');
          number++;
          [cells, width, problems] = [[], 0, []];
        } else if (name === 'table-cell' || name === 'covered-table-cell') {
          attributesOfCell = name === 'table-cell' ? attributes : {};
          repeatedCell = repeat(attributes, 'number-columns-repeated');
          [text, paragraphs] = ['', 0];
        } else if (name === 'annotation') inNote++;
        else if (name === 'p' && inNote === 0) {
          inParagraph++;
          if (paragraphs++ > 0) text += '\n';
        } else if (inParagraph > 0 && name === 's')
          text += ' '.repeat(Math.min(repeat(attributes, 'c'), 1000));
        else if (inParagraph > 0 && name === 'tab') text += '\t';
        else if (inParagraph > 0 && name === 'line-break') text += '\n';
        return undefined;
      },
      close: (name) => {
        if (sheet !== wanted) return undefined;
        if (name === 'annotation') inNote--;
        else if (name === 'p' && inNote === 0) inParagraph--;
        else if (name === 'table-cell' || name === 'covered-table-cell') finishCell();
        else if (name === 'table-row') {
          const times = repeatedRow;
          const row = { number, cells, ...(problems.length > 0 && { problems }) };
          number += times - 1;
          if (cells.length === 0 && problems.length === 0) return undefined;
          if (times > MOST_REPEATED_ROWS) refuse(tell('it repeats a row {times, number} times.', { times }));
          return { row, times };
        }
        return undefined;
      },
      text: (piece) => {
        if (sheet !== wanted || inParagraph === 0 || inNote > 0) return;
        text += piece;
        if (text.length > LONGEST_CELL)
          refuse(tell('a cell is longer than {most, number} characters.', { most: LONGEST_CELL }));
      },
    },
    file,
  );
  for await (const { row, times } of rows)
    for (let i = 0; i < times; i++) yield i === 0 ? row : { ...row, number: row.number + i };
}

/** What is shown where it is the number with zeros in front (an EIN, a postal code), else the number. */
function numberShown(value: string, shown: string): string {
  const digits = shown.replace(/[-\s]/g, '');
  return /^0\d+$/.test(digits) && Number(digits) === Number(value) ? shown : value;
}

import { tell, type Message } from '../../model/message.ts';
import { ImportError } from '../errors.ts';
import type { InputFile } from '../inputFile.ts';
import { cellText, numberFormatOf } from './numberFormat.ts';
import { LONGEST_CELL, MOST_COLUMNS, type Sheet, type SheetRow } from './sheet.ts';
import { readXml } from './xmlPart.ts';
import type { ZipFile } from './zipFile.ts';

/** Texts that cells share are held in memory: so many characters, far beyond real workbooks. */
const MOST_SHARED = 128 * 1024 * 1024;
const MOST_ROWS = 1_048_576;

type Attributes = Readonly<Record<string, string>>;

/** Elements of a part that are of one name, with their attributes and the name of the element around them. */
async function elements(
  zip: ZipFile,
  part: string,
  wanted: ReadonlySet<string>,
  file: string,
): Promise<{ name: string; within: string; attributes: Attributes }[]> {
  const path: string[] = [];
  const found = readXml<{ name: string; within: string; attributes: Attributes }>(
    zip.open(part),
    {
      open: (name, attributes) => {
        const within = path.at(-1) ?? '';
        path.push(name);
        return wanted.has(name) ? { name, within, attributes } : undefined;
      },
      close: () => {
        path.pop();
        return undefined;
      },
    },
    file,
  );
  const all = [];
  for await (const element of found) {
    all.push(element);
    if (all.length > 100_000)
      throw new ImportError(tell('its part “{part}” has more elements than any workbook.', { part }), {
        file,
      });
  }
  return all;
}

/** `_x000D_`: how characters that XML cannot hold are written. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

async function sharedTexts(zip: ZipFile, part: string, file: string): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let phonetic = 0;
  let held = 0;
  const read = readXml<string>(
    zip.open(part),
    {
      open: (name) => {
        if (name === 'si') text = '';
        else if (name === 'rPh') phonetic++;
        else if (name === 't') isText = phonetic === 0;
        return undefined;
      },
      close: (name) => {
        if (name === 't') isText = false;
        else if (name === 'rPh') phonetic--;
        else if (name === 'si') return unescaped(text);
        return undefined;
      },
      text: (piece) => {
        if (isText) text += piece;
      },
    },
    file,
  );
  for await (const one of read) {
    held += one.length;
    if (held > MOST_SHARED)
      throw new ImportError(tell('its cells share more text than fits in memory. Save it as CSV.'), { file });
    texts.push(one);
  }
  return texts;
}

/** The number format of each style of cells, by the style's place. */
async function formats(zip: ZipFile, part: string, file: string): Promise<string[]> {
  const found = await elements(zip, part, new Set(['numFmt', 'xf']), file);
  const own = new Map(
    found
      .filter(({ name }) => name === 'numFmt')
      .map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode'] ?? '']),
  );
  return found
    .filter(({ name, within }) => name === 'xf' && within === 'cellXfs')
    .map(
      ({ attributes }) =>
        own.get(attributes['numFmtId']) ?? numberFormatOf(Number(attributes['numFmtId'] ?? 0)),
    );
}

/** `AB12` → column 27 and row 12, counted from 0 and 1. */
function position(reference: string): { column: number; row: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (!letters || !digits) return null;
  return {
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    row: Number(digits),
  };
}

/**
 * The sheets of an Office Open XML workbook. Only what formulas last came to is read; sizes that the file declares are not
 * believed.
 * @throws ImportError where it is no workbook, or hostile.
 */
export async function xlsxSheets(zip: ZipFile, file: InputFile): Promise<Sheet[]> {
  const rootLinks = await elements(zip, '_rels/.rels', new Set(['Relationship']), file.name);
  const workbook =
    rootLinks
      .find(({ attributes }) => attributes['Type']?.endsWith('/officeDocument'))
      ?.attributes['Target']?.replace(/^\//, '') ?? 'xl/workbook.xml';
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const within = (target: string): string =>
    target.startsWith('/') ? target.slice(1) : `${folder}${target}`.replace(/[^/]+\/\.\.\//g, '');
  const links = new Map<string, { type: string; part: string }>();
  for (const { attributes } of await elements(
    zip,
    `${folder}_rels/${workbook.slice(folder.length)}.rels`,
    new Set(['Relationship']),
    file.name,
  ))
    links.set(attributes['Id'] ?? '', {
      type: attributes['Type'] ?? '',
      part: within(attributes['Target'] ?? ''),
    });
  const partOf = (type: string): string | undefined => {
    const part = [...links.values()].find((link) => link.type.endsWith(type))?.part;
    return part !== undefined && zip.parts.includes(part) ? part : undefined;
  };
  const described = await elements(zip, workbook, new Set(['sheet', 'workbookPr']), file.name);
  const since1904 = described.some(
    ({ name, attributes }) => name === 'workbookPr' && ['1', 'true'].includes(attributes['date1904'] ?? ''),
  );
  const styles = partOf('/styles');
  const shared = partOf('/sharedStrings');
  const styleFormats = styles === undefined ? [] : await formats(zip, styles, file.name);
  let texts: Promise<string[]> | null = null;
  const textsOnce = (): Promise<string[]> =>
    (texts ??= shared === undefined ? Promise.resolve([]) : sharedTexts(zip, shared, file.name));
  return described
    .filter(({ name, within: parent }) => name === 'sheet' && parent === 'sheets')
    .flatMap(({ attributes }): Sheet[] => {
      const link = links.get(attributes['id'] ?? '');
      if (!link?.type.endsWith('/worksheet')) return [];
      return [
        {
          name: attributes['name'] ?? link.part,
          named: true,
          even: false,
          rows: async function* () {
            yield* sheetRows(zip, link.part, file.name, await textsOnce(), styleFormats, since1904);
          },
        },
      ];
    });
}

async function* sheetRows(
  zip: ZipFile,
  part: string,
  file: string,
  texts: readonly string[],
  styleFormats: readonly string[],
  since1904: boolean,
): AsyncGenerator<SheetRow> {
  let number = 0;
  let column = -1;
  let cells: string[] = [];
  let problems: { index: number; value: string; reason: Message }[] = [];
  let kind = '';
  let format = '';
  let value = '';
  let hasFormula = false;
  let inValue = false;
  let phonetic = 0;
  const refuse = (what: Message): never => {
    throw new ImportError(what, { file, line: number });
  };
  const finishCell = (): void => {
    const text =
      kind === 's'
        ? (texts[Number(value)] ??
          refuse(
            tell('a cell refers to the text {text}, and there are {count}.', {
              text: value,
              count: texts.length,
            }),
          ))
        : kind === 'b'
          ? value === '1'
            ? 'true'
            : value === ''
              ? ''
              : 'false'
          : kind === 'str' || kind === 'inlineStr' || kind === 'e' || kind === 'd'
            ? unescaped(kind === 'd' ? value.slice(0, 10) : value)
            : cellText(value, format, since1904);
    if (hasFormula && value === '')
      problems.push({
        index: column,
        value: '',
        reason: tell(
          'The cell holds a formula without its result, and formulas are not computed here: open the file in a spreadsheet and save it.',
        ),
      });
    if (text !== '') {
      while (cells.length < column) cells.push('');
      cells[column] = text;
    }
  };
  yield* readXml<SheetRow>(
    zip.open(part),
    {
      open: (name, attributes) => {
        if (name === 'row') {
          const given = attributes['r'] === undefined ? number + 1 : Number(attributes['r']);
          if (!(given > number && given <= MOST_ROWS))
            refuse(tell('row “{row}” comes after row {before}.', { row: attributes['r']!, before: number }));
          number = given;
          [column, cells, problems] = [-1, [], []];
        } else if (name === 'c') {
          const at = attributes['r'] === undefined ? column + 1 : position(attributes['r'])?.column;
          if (at === undefined || at <= column || at >= MOST_COLUMNS)
            refuse(
              tell('there is no cell “{cell}” after column {column}.', {
                cell: attributes['r'] ?? column + 2,
                column: column + 1,
              }),
            );
          column = at!;
          kind = attributes['t'] ?? 'n';
          format = styleFormats[Number(attributes['s'] ?? 0)] ?? '';
          value = '';
          hasFormula = false;
        } else if (name === 'f') hasFormula = true;
        else if (name === 'rPh') phonetic++;
        else if (name === 'v' || name === 't') inValue = phonetic === 0;
        return undefined;
      },
      close: (name) => {
        if (name === 'v' || name === 't') inValue = false;
        else if (name === 'rPh') phonetic--;
        else if (name === 'c') finishCell();
        else if (name === 'row' && (cells.length > 0 || problems.length > 0))
          return { number, cells, ...(problems.length > 0 && { problems }) };
        return undefined;
      },
      text: (piece) => {
        if (!inValue) return;
        value += piece;
        if (value.length > LONGEST_CELL)
          refuse(tell('a cell is longer than {most, number} characters.', { most: LONGEST_CELL }));
      },
    },
    file,
  );
}

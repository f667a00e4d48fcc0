import { ImportError } from '../errors.ts';
import type { ImportFormat, ImportRow, ReadContext, SourceRow } from '../importRows.ts';
import type { InputFile } from '../inputFile.ts';
import { columnNames, guessTable } from '../mapping/guessTable.ts';
import { MappingError, parseMapping, type MappedTable, type TableMapping } from '../mapping/tableMapping.ts';
import { sniffDelimiter } from '../sheets/delimited.ts';
import { openSheets, type OpenSheets } from '../sheets/openSheets.ts';
import { isSetAside, type Sheet, type SheetRow } from '../sheets/sheet.ts';
import { isZip } from '../sheets/zipFile.ts';
import { TableReading, type Task } from './tableReading.ts';

const SAMPLED_ROWS = 200;
/** What a table states unless it says otherwise: somebody's own list. */
const CONFIDENCE = 0.7;

/** Any table by a mapping, which is guessed where none is given; tables of the template and of exports need none. */
export const table: ImportFormat = {
  name: 'table',
  label: 'Spreadsheet or table (CSV, TSV, XLSX, ODS)',
  extensions: ['csv', 'tsv', 'tab', 'psv', 'txt', 'xlsx', 'ods', 'xls'],
  keeps:
    'Actors with their properties, addresses, places and issues of work; ties with their dates, roles and amounts; lists of what one organization is tied to; matrices. Columns mean what a mapping says, and it is guessed from headings and values.',
  cannotHold:
    'Formulas (what they last came to is read), colours and notes; values of the cells of a matrix; which of several sources a value of an exported row rests on.',
  recognizes(file) {
    const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
    if (['xlsx', 'ods'].includes(ending)) return isZip(file) ? 0.4 : 0.1;
    if (ending === 'xls') return 0.1;
    if (isZip(file)) return file.head.includes('.csv') ? 0.3 : 0;
    if (/^\s*[<{[]/.test(file.headText)) return 0;
    if (['csv', 'tsv', 'tab', 'psv'].includes(ending)) return 0.3;
    const [first = ''] = file.headText.split('\n', 1);
    return first.includes(sniffDelimiter(file.headText)) ? 0.15 : 0;
  },
  read: readTables,
  guessMapping: (files) => guessMapping(files),
};

async function sampleOf(sheet: Sheet): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of sheet.rows()) {
    rows.push(row);
    if (rows.length > SAMPLED_ROWS) break;
  }
  return rows;
}

/** How the tables of some files are taken if nobody says otherwise, with the reasons. @throws ImportError */
export async function guessMapping(files: readonly InputFile[]): Promise<TableMapping> {
  const tables: MappedTable[] = [];
  for (const file of files) {
    const opened = await openSheets(file);
    try {
      for (const sheet of opened.sheets)
        if (!isSetAside(sheet.name))
          tables.push(guessTable({ name: sheet.name, rows: await sampleOf(sheet) }));
    } finally {
      opened.close();
    }
  }
  return { tables };
}

async function* readTables(files: readonly InputFile[], context: ReadContext): AsyncGenerator<ImportRow> {
  let mapping: TableMapping;
  try {
    mapping = context.mapping === undefined ? await guessMapping(files) : parseMapping(context.mapping);
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    throw new ImportError(error.told, { file: files[0]?.name ?? '' }, { cause: error });
  }
  const opened: OpenSheets[] = [];
  try {
    const tasks: Task[] = [];
    for (const file of files) {
      const sheets = await openSheets(file, mapping);
      opened.push(sheets);
      const source = sourceOf(file, mapping);
      yield source;
      for (const sheet of sheets.sheets) {
        if (isSetAside(sheet.name)) continue;
        const mapped = await tableFor(sheet, mapping);
        if (!mapped || mapped.holds === 'nothing') context.unknownField(`table “${sheet.name}”`);
        else
          tasks.push({
            sheet,
            table: mapped,
            source,
            taking: { ...mapped, empty: new Set(mapped.empty.map((word) => word.toLowerCase())) },
          });
      }
    }
    yield* new TableReading(context, tasks).rows();
  } finally {
    for (const sheets of opened) sheets.close();
  }
}

function sourceOf(file: InputFile, { source }: TableMapping): SourceRow {
  const { title = file.name, confidence = CONFIDENCE, ...about } = source ?? {};
  const known = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
  return { row: 'source', key: file.sha256, title, sha256: file.sha256, confidence, ...known };
}

/** The entry for a table: of its name, or else of its columns. */
async function tableFor(sheet: Sheet, mapping: TableMapping): Promise<MappedTable | undefined> {
  const named = mapping.tables.find((entry) => entry.table === sheet.name);
  if (named) return named;
  const rows = await sampleOf(sheet);
  return mapping.tables.find(({ columns, headerRow }) => {
    const header = columnNames(
      (headerRow === undefined ? rows[0] : rows.find(({ number }) => number === headerRow))?.cells ?? [],
    );
    const used = columns.filter(({ field }) => field !== null);
    return used.length > 0 && used.every(({ column }) => header.includes(column));
  });
}

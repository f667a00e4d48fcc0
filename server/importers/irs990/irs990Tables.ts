import { tell } from '../../model/message.ts';
import { normalizeEin } from '../../model/ein.ts';
import { csvRows } from '../csvRows.ts';
import { ImportError } from '../errors.ts';
import type { EntityRow, ImportFormat, ImportRow, ReadContext } from '../importRows.ts';
import type { InputFile } from '../inputFile.ts';
import { readableName } from '../names.ts';
import { sourceRow } from '../sourceRow.ts';
import { foldedName, ReturnRows, type Filing, type ScheduleField } from './scheduleRows.ts';
import { COVERED, FILER_COLUMNS, SCHEDULE_TABLES, type ScheduleTable } from './tableColumns.ts';

/**
 * Flat tables of the schedules of many returns, one row a related organization, grant or transaction, with the filer in each.
 * They do not say under which section the filer is exempt, so what is a sister of what is less sure than from a return.
 */
export const irs990Tables: ImportFormat = {
  name: 'irs-990-tables',
  label: 'Tables of Form 990 schedules (R, I, C)',
  extensions: ['csv', 'psv'],
  keeps:
    'Filers, related organizations (sisters, affiliates), grants, contributions to 527 organizations and transactions, with amounts, purposes and tax year. Rows that occur twice are taken once.',
  cannotHold:
    'The tax status of the filer, the second line of its name, dates beyond the tax year, income and assets of related businesses (counted and left).',
  recognizes: (file) => (tableOf(file) ? 0.97 : 0),
  read,
};

const headerOf = (file: InputFile): string => file.headText.slice(0, file.headText.search(/[\r\n]|$/));

/** Columns of a table by their names in the file; a table is known by its column of names. */
function tableOf(file: InputFile): ScheduleTable | null {
  const header = headerOf(file);
  return (
    SCHEDULE_TABLES.find(({ prefix, delimiter, columns }) => {
      const names = header.split(delimiter).map((name) => name.replaceAll('"', '').trim());
      return (
        names.includes(`${prefix}${columns.name}`) &&
        (prefix === '' || FILER_COLUMNS.every((name) => names.includes(name)))
      );
    }) ?? null
  );
}

/** A filer's name lacks its second line. */
const FILER_NAME_CONFIDENCE = 0.4;

async function* read(files: readonly InputFile[], context: ReadContext): AsyncGenerator<ImportRow> {
  const tables = files.map((file): [InputFile, ScheduleTable] => {
    const table = tableOf(file);
    if (!table)
      throw new ImportError(tell('its header is that of no table of Schedule R, I or C.'), {
        file: file.name,
        line: 1,
      });
    return [file, table];
  });
  const named = new Map<string, ReadonlyMap<string, string>>();
  for (const [file, table] of tables.sort(
    ([, a], [, b]) => SCHEDULE_TABLES.indexOf(a) - SCHEDULE_TABLES.indexOf(b),
  ))
    yield* rowsOfTable(file, table, named, context);
}

async function* rowsOfTable(
  file: InputFile,
  { part, prefix, delimiter, columns }: ScheduleTable,
  named: Map<string, ReadonlyMap<string, string>>,
  context: ReadContext,
): AsyncGenerator<ImportRow> {
  yield sourceRow(file, {
    title: `Form 990 schedules: ${file.name}`,
    publisher: 'Internal Revenue Service',
    licence: 'Public record',
    confidence: 0.85,
  });
  let header: string[] | null = null;
  let current = null as { id: string; rows: ReturnRows; seen: Map<string, number> } | null;
  const [, filerInName] = /^(.+?)_schedule/i.exec(file.name) ?? [];
  for await (const { line, cells } of csvRows(file, {
    delimiter,
    ...(context.signal ? { signal: context.signal } : {}),
  })) {
    if (header === null) {
      header = cells.map((cell) => cell.trim());
      continue;
    }
    const row = new Map(header.map((name, index) => [name, given(cells[index])]));
    const id = row.get('OBJECT_ID') || foldedName(filerInName ?? file.name);
    const locator = `row ${line}`;
    const at = { source: file.sha256, locator, line };
    if (current === null || current.id !== id) {
      if (current) yield* finish(current, named);
      const ein = normalizeEin(row.get(prefix === '' ? '' : 'EIN') ?? '');
      const name =
        prefix === '' ? (filerInName ?? '').replaceAll('_', ' ').toUpperCase() : (row.get('NAME') ?? '');
      if (name === '') {
        yield {
          row: 'rejected',
          ...at,
          about: 'tie',
          field: 'NAME',
          value: '',
          reason: tell('Nobody is named as the filer.'),
        };
        continue;
      }
      const key = ein ? `ein:${ein}` : `#${foldedName(name)}`;
      const filing: Filing = {
        source: file.sha256,
        id,
        filer: { key, ein, name, legalForm: null },
        taxPeriod: row.get('TAXYR') ?? '',
      };
      const unknownField = (field: string): void => {
        context.unknownField(field);
      };
      current = { id, rows: new ReturnRows(filing, unknownField, named.get(id)), seen: new Map() };
      const filer: EntityRow = {
        row: 'entity',
        ...at,
        key,
        kind: 'Organization',
        statements: [
          { property: 'name', value: readableName(name), confidence: FILER_NAME_CONFIDENCE },
          ...(ein ? [{ property: 'ein', value: ein }] : []),
        ],
      };
      yield filer;
    }
    const text = cells.join('\u001f');
    const first = current.seen.get(text);
    if (first !== undefined) {
      yield {
        row: 'rejected',
        ...at,
        about: 'tie',
        field: 'row',
        value: `row ${first}`,
        reason: tell('This repeats row {row} in every column, so it is taken once.', { row: first }),
      };
      continue;
    }
    current.seen.set(text, line);
    const taken = new Set<string>(FILER_COLUMNS);
    const fields: Partial<Record<ScheduleField, string>> = {};
    for (const [field, column] of Object.entries(columns)) {
      taken.add(prefix + column);
      fields[field as ScheduleField] = row.get(prefix + column) ?? '';
    }
    for (const [name, value] of row)
      if (value !== '' && !taken.has(name) && !COVERED.has(name)) context.unknownField(name);
    yield* current.rows.rowsOf({ part, fields, locator, line });
  }
  if (current) yield* finish(current, named);
}

/** "NA" stands for an empty cell. */
const given = (cell: string | undefined): string => {
  const text = cell?.trim() ?? '';
  return text === 'NA' ? '' : text;
};

function* finish(
  { id, rows }: { id: string; rows: ReturnRows },
  named: Map<string, ReadonlyMap<string, string>>,
): Generator<ImportRow> {
  yield* rows.controllers();
  named.set(id, rows.named);
}

import type { CsvError} from 'csv-parse/sync';
import { parse } from 'csv-parse/sync';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { EXISTENCE } from '../../model/claims.ts';
import { ModelError } from '../../model/errors.ts';
import { stableId } from '../../model/identifiers.ts';
import { checkEntity, checkTie, statableProperties, type EntityRecord, type Statement, type TieRecord } from '../../model/records.ts';
import {
  entityKind,
  entityKinds,
  findEntityKind,
  findTieKind,
  tieKinds,
  type EntityKindName,
  type TieKindName,
} from '../../model/vocabulary.ts';
import { ImportError } from '../errors.ts';

/** One row of a CSV file of the dataset, with where it stands. Columns that are absent read as empty. */
class Row {
  constructor(
    readonly file: string,
    readonly line: number,
    private readonly cells: Readonly<Record<string, string>>,
  ) {}

  get(column: string): string {
    return (this.cells[column] ?? '').trim();
  }

  optional(column: string): string | null {
    return this.get(column) || null;
  }

  list(column: string): string[] {
    return this.get(column)
      .split('|')
      .map((value) => value.trim())
      .filter((value) => value !== '');
  }

  fail(message: string, field: string, cause?: unknown): never {
    throw new ImportError(message, { file: this.file, line: this.line, field, value: this.get(field) }, { cause });
  }
}

export interface SeedRecords {
  /** Sources first: statements cite them. */
  readonly entities: readonly EntityRecord[];
  readonly ties: readonly TieRecord[];
}

interface CsvRecord {
  record: Record<string, string>;
  info: { lines: number };
}

async function readRows(folder: string, file: string): Promise<Row[]> {
  let text: string;
  try {
    text = await readFile(path.join(folder, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  let rows: CsvRecord[];
  try {
    rows = parse(text, {
      columns: (header: string[]) => checkedHeader(file, header),
      info: true,
      bom: true,
      skip_empty_lines: true,
    }) as unknown as CsvRecord[];
  } catch (error) {
    if (error instanceof ImportError) throw error;
    // The parser has read the header, so its count of records is one less than the line of the row it is at.
    const { lines = 1, message } = error as CsvError & { lines?: number };
    throw new ImportError(`The row cannot be read: ${message}`, { file, line: lines, field: 'row' }, { cause: error });
  }
  return rows.map(({ record, info }) => new Row(file, info.lines, record));
}

/** Every column that some file of the dataset may have: those of the format, and the properties of the model. */
const COLUMNS = new Set([
  ...['key', 'kind', 'entity', 'property', 'value', 'validFrom', 'validTo', 'from', 'to', 'tie', 'about'],
  ...['source', 'locator', 'confidence', 'anchor', 'asWritten', 'section', 'line', 'file', 'title', 'note'],
  ...[...entityKinds.map(({ name }) => name), ...tieKinds.map(({ name }) => name)].flatMap((kind) =>
    statableProperties(kind).map(({ name }) => name),
  ),
]);

/** A column that is misspelt would be read as empty; it is refused instead. */
function checkedHeader(file: string, header: string[]): string[] {
  const unknown = header.find((column) => !COLUMNS.has(column));
  if (unknown !== undefined)
    throw new ImportError(`There is no column “${unknown}”.`, { file, line: 1, field: unknown, value: unknown });
  return header;
}

export const seedEntityId = (key: string): string => stableId('seed', 'entity', key);

/** The confidence that a source's statements have unless a row says otherwise. */
type Confidences = ReadonlyMap<string, number>;

function statement(row: Row, property: string, value: string | null, confidences: Confidences): Statement {
  const source = row.get('source');
  const usual = confidences.get(source);
  if (usual === undefined) row.fail(`sources.csv has no source “${source}”.`, 'source');
  const confidence = row.optional('confidence');
  return {
    property,
    value,
    validFrom: row.optional('validFrom'),
    validTo: row.optional('validTo'),
    sourceId: seedEntityId(source),
    locator: row.get('locator') || row.fail('A statement needs a locator.', 'locator'),
    quote: null,
    confidence: confidence === null ? usual : Number(confidence),
  };
}

/** Statements for the columns of a row that carry properties of a kind. */
function statedInColumns(row: Row, kind: EntityKindName | TieKindName, skip: ReadonlySet<string>, confidences: Confidences): Statement[] {
  return statableProperties(kind)
    .filter(({ name }) => !skip.has(name))
    .flatMap((property) =>
      (property.many ? row.list(property.name) : [row.get(property.name)].filter((value) => value !== '')).map((value) =>
        property.name === 'roles' ? heldRole(row, value, confidences) : statement(row, property.name, value, confidences),
      ),
    );
}

/** `executive committee@2010/2014`: a role and the time it was held. */
function heldRole(row: Row, text: string, confidences: Confidences): Statement {
  const [role = '', span] = text.split('@');
  const [validFrom, validTo] = (span ?? '/').split('/');
  return { ...statement(row, 'roles', role, confidences), validFrom: validFrom || null, validTo: validTo || null };
}

const SOURCE_COLUMNS = ['publisher', 'published', 'url', 'archivedUrl', 'retrievedAt', 'licence'] as const;

function sourceRecord(row: Row): EntityRecord {
  const id = seedEntityId(row.get('key'));
  const states = (property: string, value: string | null): Statement => ({
    property,
    value,
    validFrom: null,
    validTo: null,
    sourceId: id,
    locator: 'the source itself',
    quote: null,
    confidence: 1,
  });
  return {
    id,
    kind: 'Source',
    visibility: 'PUBLIC',
    statements: [
      states(EXISTENCE, null),
      states('title', row.get('title')),
      ...(row.get('note') === '' ? [] : [states('description', row.get('note'))]),
      ...SOURCE_COLUMNS.filter((column) => row.get(column) !== '').map((column) => states(column, row.get(column))),
    ],
  };
}

function entityRecord(row: Row, confidences: Confidences): EntityRecord {
  const kind = row.get('kind');
  if (!findEntityKind(kind)) row.fail(`There is no kind of entity “${kind}”.`, 'kind');
  const name = kind as EntityKindName;
  return {
    id: seedEntityId(row.get('key') || row.fail('An entity needs a key.', 'key')),
    kind: name,
    visibility: 'PUBLIC',
    statements: [
      statement(row, EXISTENCE, null, confidences),
      statement(row, 'name', row.get('name'), confidences),
      ...row.list('aliases').map((alias) => statement(row, 'aliases', alias, confidences)),
      ...statedInColumns(row, name, new Set(['name', 'aliases']), confidences),
    ],
  };
}

function tieRecord(row: Row, confidences: Confidences): TieRecord {
  const kind = row.get('kind');
  if (!findTieKind(kind)) row.fail(`There is no kind of tie “${kind}”.`, 'kind');
  const [from, to] = [row.get('from'), row.get('to')];
  return {
    id: stableId('seed', 'tie', from, kind, to, row.get('tie')),
    kind: kind as TieKindName,
    from: seedEntityId(from),
    to: seedEntityId(to),
    visibility: 'PUBLIC',
    statements: [
      statement(row, EXISTENCE, null, confidences),
      ...statedInColumns(row, kind as TieKindName, new Set(), confidences),
    ],
  };
}

function figureRecords(row: Row, confidences: Confidences): [EntityRecord, TieRecord] {
  const key = row.get('key');
  const id = seedEntityId(key);
  return [
    {
      id,
      kind: 'Figure',
      visibility: 'PUBLIC',
      statements: [
        statement(row, EXISTENCE, null, confidences),
        ...entityKind('Figure')
          .properties.filter(({ name }) => row.get(name) !== '')
          .map(({ name }) => statement(row, name, row.get(name), confidences)),
      ],
    },
    {
      id: stableId('seed', 'tie', key, 'MEASURES', row.get('about'), ''),
      kind: 'MEASURES',
      from: id,
      to: seedEntityId(row.get('about')),
      visibility: 'PUBLIC',
      statements: [statement(row, EXISTENCE, null, confidences)],
    },
  ];
}

/** Runs a check of the model on behalf of a row, so that its error says where. */
function at<T>(row: Row, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof ImportError) throw error;
    row.fail((error as Error).message, error instanceof ModelError ? error.field : 'row', error);
  }
}

/**
 * Reads the curated dataset (its format is in `seed/README.md`), every row checked against the model.
 * @throws ImportError naming the file, line and field of the first row that does not fit.
 */
export async function readSeed(folder: string): Promise<SeedRecords> {
  const sourceRows = await readRows(folder, 'sources.csv');
  const confidences = new Map(sourceRows.map((row) => [row.get('key'), Number(row.get('confidence') || '0.8')]));
  const sets = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const rowsOf = async (file: string): Promise<Row[]> =>
    (await Promise.all(sets.map((set) => readRows(folder, `${set}/${file}`)))).flat();

  const kinds = new Map<string, EntityKindName>();
  const entities: EntityRecord[] = [];
  const add = (row: Row, record: EntityRecord): void => {
    const known = kinds.get(record.id);
    if (known && known !== record.kind) row.fail(`“${row.get('key')}” is a ${known} in an earlier row.`, 'kind');
    kinds.set(record.id, record.kind);
    entities.push(at(row, () => checkEntity(record)));
  };
  for (const row of sourceRows) add(row, sourceRecord(row));
  for (const row of await rowsOf('entities.csv')) add(row, entityRecord(row, confidences));

  for (const row of await rowsOf('properties.csv')) {
    const id = seedEntityId(row.get('entity'));
    const kind = kinds.get(id) ?? row.fail(`No entities.csv has “${row.get('entity')}”.`, 'entity');
    const property = row.get('property');
    const many = statableProperties(kind).find(({ name }) => name === property)?.many ?? false;
    const values = many ? row.list('value') : [row.get('value')];
    const statements = values.map((value) => statement(row, property, value, confidences));
    entities.push(at(row, () => checkEntity({ id, kind, visibility: 'PUBLIC', statements }, { named: false })));
  }

  const ties: TieRecord[] = [];
  const kindOf = (id: string): EntityKindName | null => kinds.get(id) ?? null;
  for (const row of await rowsOf('figures.csv')) {
    if (!kinds.has(seedEntityId(row.get('about'))))
      row.fail(`No entities.csv has “${row.get('about')}”.`, 'about');
    const [figure, about] = figureRecords(row, confidences);
    add(row, figure);
    ties.push(at(row, () => checkTie(about, kindOf)));
  }
  for (const row of await rowsOf('ties.csv')) ties.push(at(row, () => checkTie(tieRecord(row, confidences), kindOf)));
  return { entities, ties };
}

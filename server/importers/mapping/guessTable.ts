import { propertyNamed, guessField, type GuessedField } from './guessField.ts';
import { endNames, fillers } from './fieldNames.ts';
import { ownTable } from './ownTables.ts';
import { folded, tieKindNamed } from './spelling.ts';
import { because, tableMappingSchema, type Field, type MappedTable } from './tableMapping.ts';
import { tell } from '../../model/message.ts';
import { tieKind, type TieKindName } from '../../model/vocabulary.ts';

/** The first rows of a table as they stand, blank ones left out, for a guess of what it holds. */
export interface TableSample {
  readonly name: string;
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

const EXAMPLES = 3;
const DATA = /^https?:|@\S+\.\w|^\d{2}-\d{7}$|^\d{4}-\d{2}-\d{2}|^-?\d+\.\d+$/;

/** Where the headings stand: the first row about as wide as any; 0 where that row is data already. */
function headerRowOf(rows: TableSample['rows']): number {
  const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;
  const widest = Math.max(0, ...rows.slice(0, 20).map(({ cells }) => filled(cells)));
  const header = rows.slice(0, 10).find(({ cells }) => filled(cells) >= Math.max(1, widest * 0.6));
  return !header || header.cells.some((cell) => DATA.test(cell.trim())) ? 0 : header.number;
}

/** Columns by their headings: one without is named by its letter, and the second of two alike is told from the first. */
export function columnNames(header: readonly string[], width = header.length): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: Math.max(width, header.length) }, (_, i) => {
    const name = header[i]?.trim().replace(/\s+/g, ' ') || `column ${letters(i)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

interface Column {
  readonly name: string;
  readonly values: readonly string[];
}

/** How a table is taken if nobody says otherwise, each column with the reason in words. */
export function guessTable({ name, rows }: TableSample): MappedTable {
  const headerRow = headerRowOf(rows);
  const data = rows.filter(({ number }) => number > headerRow);
  const header = rows.find(({ number }) => number === headerRow)?.cells ?? [];
  const width = Math.max(header.length, ...data.map(({ cells }) => cells.length), 0);
  const columns = columnNames(header, width).map((column, i): Column => ({
    name: column,
    values: data.map(({ cells }) => cells[i]?.trim() ?? '').filter((value) => value !== ''),
  }));
  const own = ownTable(
    name,
    headerRow,
    columns.map((column) => column.name),
  );
  if (own) return own;
  const writing = writingOf(columns);
  const base = { table: name, headerRow, ...writing };
  const of = (table: Record<string, unknown>): MappedTable =>
    tableMappingSchema.shape.tables.element.parse({ ...base, ...table });
  if (data.length === 0 || width === 0)
    return of({ holds: 'nothing', ...because(tell('It has no rows below its headings.')) });
  if (isMatrix(columns, data))
    return of({
      holds: 'matrix',
      ...because(
        tell(
          'The names in its first column are its headings too: each cell says whether the one is tied to the other.',
        ),
      ),
      tieKind: 'PARTNERS_WITH',
      entityKind: 'Organization',
    });
  const guessed = tiesTable(name, columns) ?? entitiesTable(name, columns);
  return of({ ...guessed, inCapitals: areInCapitals(columns, guessed) });
}

function writingOf(columns: readonly Column[]): Pick<MappedTable, 'decimal' | 'dates'> {
  const values = columns.flatMap((column) => column.values);
  const count = (pattern: RegExp): number => values.filter((value) => pattern.test(value)).length;
  const commas = count(/^[$€]?\s?-?(\d{1,3}(\.\d{3})+(,\d+)?|\d+,\d{1,2})$/);
  const points = count(/^[$€]?\s?-?(\d{1,3}(,\d{3})+(\.\d+)?|\d+\.\d{1,2})$/);
  const dates = values.flatMap((value) => {
    const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b/.exec(value) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const dayFirst = dates.filter(([first]) => first > 12).length;
  const monthFirst = dates.filter(([, second]) => second > 12).length;
  return { decimal: commas > points ? ',' : '.', dates: dayFirst > monthFirst ? 'day first' : 'month first' };
}

/** Whether names of several words are in capitals throughout; a short form such as FIRM tells nothing. */
function areInCapitals(columns: readonly Column[], { columns: mapped = [] }: Partial<MappedTable>): boolean {
  const names = mapped
    .flatMap(({ field }, i) =>
      field?.as === 'property' && field.property === 'name' ? columns[i]!.values : [],
    )
    .filter((value) => /\p{L}{2,} \p{L}{2,}/u.test(value));
  return (
    names.length >= 3 && names.filter((value) => value === value.toUpperCase()).length >= names.length * 0.9
  );
}

function isMatrix(columns: readonly Column[], data: TableSample['rows']): boolean {
  if (columns.length < 3 || data.length < 2) return false;
  const heads = new Set(columns.slice(1).map((column) => folded(column.name.replace(/ \(\d+\)$/, ''))));
  const named = data.filter(({ cells }) => heads.has(folded(cells[0] ?? ''))).length;
  return (
    named >= data.length * 0.8 &&
    columns.slice(1).every(({ values }) => values.every((value) => /^-?[\d.,]+$|^x$|^yes$|^no$/i.test(value)))
  );
}

/** A column that names an end of ties, by the whole heading or what is left of it without words such as “organization”. */
function endOf(heading: string): { end: 'from' | 'to'; kind?: TieKindName; sure: boolean } | null {
  const bare = heading.replace(/ (name|id|key|label|nombre|ein)$/, '');
  const stripped = bare
    .split(' ')
    .filter((word) => !fillers.has(word) || bare === word)
    .join(' ');
  for (const wanted of [heading, bare, stripped]) {
    const found = endNames.find(({ words }) => words.includes(wanted));
    if (found) return { end: found.end, sure: !found.kind, ...(found.kind && { kind: found.kind }) };
  }
  return null;
}

type GuessedColumns = Pick<MappedTable, 'columns'>['columns'];

function shown(
  column: Column,
  { field, reason }: Pick<GuessedField, 'field' | 'reason'>,
): GuessedColumns[number] {
  return {
    column: column.name,
    field,
    ...because(reason),
    examples: [...new Set(column.values)].slice(0, EXAMPLES).map((value) => value.slice(0, 120)),
  };
}

function tiesTable(name: string, columns: readonly Column[]): Partial<MappedTable> | null {
  const ends = columns.map((column) => endOf(folded(column.name.replace(/ \(\d+\)$/, ''))));
  const first = (end: 'from' | 'to'): number => ends.findIndex((found) => found?.end === end);
  let from = first('from');
  const to = first('to');
  // One heading that could be an end is a column of an entity (its coalition); two make a table of ties.
  if (from < 0 && to >= 0)
    from = columns.findIndex(
      (column, i) =>
        i !== to &&
        /^(name|organization|organisation|org|group|nombre|organizacion|grupo)( name)?$/.test(
          folded(column.name),
        ) &&
        ends[to]!.kind === 'PARTNERS_WITH',
    );
  if (from < 0 || to < 0) return null;
  const pair = [ends[from], ends[to]];
  const isSourceColumn = (i: number): boolean => folded(columns[i]!.name) === 'source';
  if (isSourceColumn(from) && folded(columns[to]!.name) !== 'target') return null;
  const kindColumn = columns.findIndex(
    (column, i) =>
      i !== from && i !== to && guessField(column.name, column.values, 'tie').field?.as === 'kind',
  );
  const implied = pair.map((end) => end?.kind).find((kind) => kind !== undefined);
  const taken = new Set<string>();
  const mapped = columns.map((column, i): GuessedColumns[number] => {
    const end = i === from ? 'from' : i === to ? 'to' : null;
    if (end) {
      const isKey =
        / (id|key)$/.test(` ${folded(column.name)}`) ||
        column.values.every((value) => /^[a-z][a-z-]*:\S+$|^\d+$/.test(value));
      const field: Field = isKey ? { as: 'key', of: end } : { as: 'property', of: end, property: 'name' };
      return shown(column, {
        field,
        reason:
          end === 'from' ? tell('It names where the tie starts.') : tell('It names where the tie leads.'),
      });
    }
    return shown(
      column,
      endAttribute(column, ends[i] ?? null) ?? once(guessField(column.name, column.values, 'tie'), taken),
    );
  });
  return {
    holds: 'ties',
    ...because(
      tell('“{from}” and “{to}” name the two ends of a tie.', {
        from: columns[from]!.name,
        to: columns[to]!.name,
      }),
    ),
    columns: mapped,
    ...(kindColumn < 0 && { tieKind: implied ?? nameTie(name) ?? 'PARTNERS_WITH' }),
    ...endKinds(kindColumn < 0 ? (implied ?? nameTie(name) ?? 'PARTNERS_WITH') : null),
  };
}

/** `grantee_ein`, `recipient state`: what a column says of one end. */
function endAttribute(column: Column, end: ReturnType<typeof endOf>): GuessedField | null {
  const heading = folded(column.name);
  for (const words of [heading.split(' ')])
    for (let cut = words.length - 1; cut > 0; cut--) {
      const whose = end ?? endOf(words.slice(0, cut).join(' '));
      if (!whose) continue;
      const guess = guessField(words.slice(cut).join(' '), column.values, 'entity');
      if (guess.field && 'of' in guess.field && guess.field.of === 'entity' && guess.field.as !== 'tied')
        return {
          ...guess,
          field: { ...guess.field, of: whose.end } as Field,
          reason: tell('It tells of the “{end}” end. {why}', {
            end: whose.end === 'from' ? tell('from') : tell('to'),
            why: guess.reason,
          }),
        };
    }
  return null;
}

function endKinds(kind: TieKindName | null): Pick<MappedTable, 'fromKind' | 'toKind'> {
  if (!kind) return {};
  const { from, to } = tieKind(kind);
  return {
    fromKind: from.includes('Organization') ? 'Organization' : from[0]!,
    toKind: to.includes('Organization') ? 'Organization' : to[0]!,
  };
}

/** `2024 partners.csv`, `Grantees`: the tie that the name of a table speaks of. */
function nameTie(name: string): TieKindName | null {
  for (const word of folded(name.replace(/\.\w+$/, '')).split(' ')) {
    const found = tieKindNamed(word);
    if (found && ['PARTNERS_WITH', 'FUNDS', 'MEMBER_OF', 'AFFILIATE_OF'].includes(found.kind))
      return found.kind;
  }
  return null;
}

/** Two columns cannot both be the name: the second of a single-valued property stays unknown. */
function once(guess: GuessedField, taken: Set<string>): GuessedField {
  const { field } = guess;
  if (!field) return guess;
  const isMany =
    (field.as === 'property' && propertyNamed(field.property, field.of)?.many) ||
    ['operatesIn', 'worksOn', 'tied', 'externalId'].includes(field.as);
  const slot = JSON.stringify({ ...field, separator: undefined });
  if (!isMany && taken.has(slot))
    return { field: null, reason: tell('An earlier column says this already.'), sureness: 0 };
  taken.add(slot);
  return guess;
}

function entitiesTable(name: string, columns: readonly Column[]): Partial<MappedTable> {
  const guesses = columns.map((column) => guessField(column.name, column.values, 'entity'));
  const isName = (field: Field | null): boolean => field?.as === 'property' && field.property === 'name';
  // The surest claim to a field has it, whichever column comes first.
  const taken = new Set<string>();
  const settled: GuessedField[] = [];
  for (const i of guesses
    .map((_, index) => index)
    .sort((a, b) => guesses[b]!.sureness - guesses[a]!.sureness || a - b))
    settled[i] = once(guesses[i]!, taken);
  if (!settled.some(({ field }) => isName(field))) {
    const named = columns.findIndex(
      ({ values }, i) =>
        settled[i]!.field === null &&
        values.length > 0 &&
        values.filter((value) => /\p{L}{2}/u.test(value) && !DATA.test(value)).length >=
          values.length * 0.9 &&
        new Set(values).size >= values.length * 0.7,
    );
    if (named >= 0)
      settled[named] = {
        field: { as: 'property', of: 'entity', property: 'name' },
        reason: tell('It is the first column whose words differ from row to row.'),
        sureness: 0.3,
      };
  }
  if (!settled.some(({ field }) => isName(field) || field?.as === 'key'))
    return {
      holds: 'nothing',
      ...because(tell('No column looks like names: say which one is.')),
      columns: columns.map((column, i) => shown(column, settled[i]!)),
    };
  // A list of grantees with amounts: what is left may be of the tie that all rows have with one other.
  const tie =
    nameTie(name) ??
    columns.map((column) => endOf(folded(column.name))?.kind).find((kind) => kind !== undefined);
  if (tie)
    for (const [i, column] of columns.entries()) {
      const guess = settled[i]!.field === null ? guessField(column.name, column.values, 'tie') : null;
      if (
        guess?.field?.as === 'property' &&
        tieKind(tie).properties.some(
          ({ name: own }) => own === (guess.field as { property: string }).property,
        )
      )
        settled[i] = once(
          { ...guess, reason: tell('{why} It tells of the tie of each row.', { why: guess.reason }) },
          taken,
        );
    }
  return {
    holds: 'entities',
    ...because(
      tie
        ? tell(
            'Each row is an actor. Its name speaks of ties (“{tie}”): say with whom, if all rows have one with the same organization.',
            { tie: { key: `tie.${tie}`, message: tieKind(tie).label } },
          )
        : tell('Each row is an actor.'),
    ),
    columns: columns.map((column, i) => shown(column, settled[i]!)),
    ...(!settled.some(({ field }) => field?.as === 'kind') && { entityKind: 'Organization' as const }),
  };
}

import {
  entityKind,
  findTieKind,
  tieKind,
  type EntityKindName,
  type TieKindName,
} from '../../model/vocabulary.ts';
import { tell, type Message } from '../../model/message.ts';
import { statableProperties } from '../../model/records.ts';
import { ImportError } from '../errors.ts';
import type {
  EntityRow,
  ImportRow,
  ReadContext,
  RejectedRow,
  RowStatement,
  SourceRow,
  TieRow,
} from '../importRows.ts';
import { columnNames } from '../mapping/guessTable.ts';
import { placeNamed } from '../mapping/places.ts';
import { folded, type NamedTie } from '../mapping/spelling.ts';
import {
  keyWritten,
  nameKey,
  takeFields,
  type FieldValue,
  type Taken,
  type TakenEntity,
  type Taking,
} from '../mapping/takeFields.ts';
import type { MappedTable } from '../mapping/tableMapping.ts';
import { differsBeyondCase, namesNoOrganization, readableName } from '../names.ts';
import type { Sheet, SheetRow } from '../sheets/sheet.ts';

/** One table with how it is taken. */
export interface Task {
  readonly sheet: Sheet;
  readonly table: MappedTable;
  readonly source: SourceRow;
  readonly taking: Taking;
}

interface Placed {
  readonly source: string;
  readonly locator: string;
  readonly line?: number;
}

const NO_NAME = tell('This is no name of an organization: give its name, or leave the row out.');
const SEVERAL = tell('Several actors have this name: refer to the one by its id.');
const ITSELF = tell('The row ties an actor to itself.');

/**
 * Reads the tables of one import: actors first, then the ties, which name them by key or by name. Names are held in memory only
 * where some table has ties.
 */
export class TableReading {
  private readonly keys = new Set<string>();
  /** Keys of actors by name; null for a name that several have. */
  private readonly byName = new Map<string, string | null>();
  private readonly sources = new Set<string>();
  private readonly hasActorKeys: boolean;
  private readonly hasTies: boolean;

  constructor(
    private readonly context: ReadContext,
    private readonly tasks: readonly Task[],
  ) {
    const has = ({ columns }: MappedTable, as: string): boolean =>
      columns.some(({ field }) => field?.as === as);
    this.hasTies = tasks.some(({ table }) => table.holds !== 'entities' || has(table, 'tied'));
    this.hasActorKeys = tasks.some(({ table }) => table.holds === 'entities' && has(table, 'key'));
  }

  async *rows(): AsyncGenerator<ImportRow> {
    for (const task of this.tasks) if (task.table.holds === 'entities') yield* this.entities(task);
    for (const task of this.tasks) {
      if (task.table.holds === 'ties') yield* this.ties(task);
      if (task.table.holds === 'matrix') yield* this.matrix(task);
      if (task.table.columns.some(({ field }) => field?.as === 'tied')) yield* this.tiedTo(task);
    }
  }

  /** Rows below the headings with their values by field; broken ones come as rejected rows. */
  private async *taken(
    task: Task,
    counts: boolean,
  ): AsyncGenerator<{ row: SheetRow; taken: Taken } | RejectedRow> {
    const { sheet, table, taking } = task;
    let names: string[] | null = null;
    let width = 0;
    const byColumn = new Map(table.columns.map(({ column, field }) => [column, field]));
    for await (const row of sheet.rows()) {
      this.context.signal?.throwIfAborted();
      if (row.number < (table.headerRow ?? 1)) continue;
      if (names === null) {
        const hasHeadings = table.headerRow !== 0;
        width = row.cells.length;
        names = columnNames(hasHeadings ? row.cells : [], width);
        this.checkColumns(task, names);
        if (hasHeadings) continue;
      }
      const broken = this.broken(task, row, names, width);
      if (broken) {
        yield broken;
        continue;
      }
      const values: FieldValue[] = [];
      if (row.cells.length > names.length) names = columnNames(names, row.cells.length);
      for (const [i, value] of row.cells.entries()) {
        const field = byColumn.get(names[i]!);
        if (field) values.push({ name: names[i]!, field, value });
        else if (counts && value.trim() !== '') this.context.unknownField(names[i]!);
      }
      const taken = takeFields(values, taking);
      const [problem] = taken.problems;
      if (problem) yield this.rejected(task, row, problem.field, problem.value, problem.reason);
      else yield { row, taken };
    }
  }

  /** A column that the mapping needs and the table has not would be read as empty; a column without a heading may end early. */
  private checkColumns({ sheet, table }: Task, names: readonly string[]): void {
    const missing = table.columns.find(
      ({ column, field }) => field && !names.includes(column) && !/^column [A-Z]+$/.test(column),
    );
    if (missing)
      throw new ImportError(
        tell('there is no column “{column}” among {names}.', {
          column: missing.column,
          names: names
            .slice(0, 20)
            .map((name) => `“${name}”`)
            .join(', '),
        }),
        { file: sheet.name, field: missing.column },
      );
  }

  private broken(task: Task, row: SheetRow, names: readonly string[], width: number): RejectedRow | null {
    const [cell] = row.problems ?? [];
    if (cell)
      return this.rejected(
        task,
        row,
        names[cell.index] ?? `column ${cell.index + 1}`,
        cell.value,
        cell.reason,
      );
    if (!task.sheet.even || row.cells.length === width) return null;
    if (row.cells.length > width && row.cells.slice(width).every((value) => value.trim() === '')) return null;
    return this.rejected(
      task,
      row,
      'row',
      row.cells.join(' ¦ ').slice(0, 500),
      tell(
        'The row has {cells} cells and there are {headings} headings: perhaps a cell that holds the separator is not quoted.',
        { cells: row.cells.length, headings: width },
      ),
    );
  }

  private placed({ sheet, source }: Task, { number }: SheetRow): Placed {
    return {
      source: source.key,
      locator: sheet.named ? `sheet ${sheet.name}, row ${number}` : `row ${number}`,
      ...(sheet.even && { line: number }),
    };
  }

  private rejected(task: Task, row: SheetRow, field: string, value: string, reason: Message): RejectedRow {
    const about = task.table.holds === 'entities' ? 'entity' : 'tie';
    return { row: 'rejected', about, ...this.placed(task, row), field, value, reason };
  }

  /** What a row is cited from: the source that it names, or its file. */
  private *cited(task: Task, row: SheetRow, { source }: Taken): Generator<SourceRow, Placed> {
    const placed = this.placed(task, row);
    if (source.title === undefined)
      return source.locator === undefined
        ? placed
        : { ...placed, locator: `${placed.locator}: ${source.locator}` };
    const key = `${task.source.key}#${source.title}`;
    if (!this.sources.has(key)) {
      this.sources.add(key);
      yield { row: 'source', key, title: source.title, confidence: task.source.confidence };
    }
    return { ...placed, source: key, locator: source.locator ?? `${task.source.title}, ${placed.locator}` };
  }

  /** Statements that the kind can hold; others are counted as unknown. */
  private statements(
    kind: EntityKindName | TieKindName,
    stated: readonly RowStatement[],
    confidence: number | undefined,
  ): RowStatement[] {
    const allowed = new Set(statableProperties(kind).map(({ name }) => name));
    const namedBy = findTieKind(kind) ? undefined : entityKind(kind as EntityKindName).namedBy;
    return stated.flatMap((statement) => {
      const property = namedBy !== undefined && statement.property === 'name' ? namedBy : statement.property;
      if (allowed.has(property))
        return [{ ...statement, property, ...(confidence !== undefined && { confidence }) }];
      this.context.unknownField(`${property} of ${kind}`);
      return [];
    });
  }

  private entityRow(
    task: Task,
    { source }: Taken,
    entity: TakenEntity,
    key: string,
    kind: EntityKindName,
    placed: Placed,
  ): EntityRow {
    const statements = entity.statements.flatMap((statement): RowStatement[] => {
      // Short forms that are the name itself say nothing.
      if (statement.property === 'aliases' && statement.value === entity.name) return [];
      if (statement.property !== 'name' || !task.table.inCapitals) return [statement];
      const value = readableName(statement.value);
      const alias = { property: 'aliases', value: statement.value };
      return [{ ...statement, value }, ...(differsBeyondCase(value, statement.value) ? [alias] : [])];
    });
    return {
      row: 'entity',
      ...placed,
      key,
      kind,
      statements: this.statements(kind, statements, source.confidence),
      ...(entity.basedIn && { basedIn: entity.basedIn }),
      ...(entity.operatesIn.length > 0 && { operatesIn: entity.operatesIn }),
      ...(entity.worksOn.length > 0 && { worksOn: entity.worksOn }),
    };
  }

  /** The key of an actor: what it says itself, its EIN, or its name and place, so that offices of one name stay apart. */
  private keyOf({ key, ein, name, basedIn }: TakenEntity): string | null {
    if (key !== null) return key;
    if (ein !== null) return `ein:${ein}`;
    if (name === null) return null;
    const place = [basedIn?.city, basedIn?.state].filter((word) => word !== undefined).join(', ');
    return `${keyOfName(name)}${place === '' ? '' : `|${folded(place)}`}`;
  }

  private know(key: string, { statements }: TakenEntity): void {
    if (!this.hasTies) return;
    this.keys.add(key);
    for (const { property, value } of statements) {
      if (property !== 'name' && property !== 'aliases') continue;
      const known = this.byName.get(nameKey(value));
      if (known === undefined) this.byName.set(nameKey(value), key);
      // What somebody is called comes before what others are also called.
      else if (known !== key && property === 'name') this.byName.set(nameKey(value), null);
    }
  }

  private async *entities(task: Task): AsyncGenerator<ImportRow> {
    const { everyRow, entityKind: usual = 'Organization' } = task.table;
    let other: string | null = null;
    for await (const one of this.taken(task, true)) {
      if ('about' in one) {
        yield one;
        continue;
      }
      const { row, taken } = one;
      const key = this.keyOf(taken.entity);
      const { name } = taken.entity;
      if (key === null || name === null) {
        yield this.rejected(task, row, 'name', '', tell('The row names no actor: give it a name.'));
        continue;
      }
      if (namesNobody(name, taken.entity.kind ?? usual)) {
        yield this.rejected(task, row, 'name', name, NO_NAME);
        continue;
      }
      const placed = yield* this.cited(task, row, taken);
      this.know(key, taken.entity);
      yield this.entityRow(task, taken, taken.entity, key, taken.entity.kind ?? usual, placed);
      if (!everyRow) {
        for (const { property } of taken.tie.statements) this.context.unknownField(`${property} of a tie`);
        continue;
      }
      if (other === null) {
        const { key: given, name: called, kind } = everyRow.other;
        other = given === undefined ? keyOfName(called) : keyWritten(given);
        const { from, to } = tieKind(everyRow.kind);
        const statements = [{ property: 'name', value: called }];
        yield {
          row: 'entity',
          ...this.placed(task, row),
          key: other,
          kind: kind ?? usualKind(everyRow.reversed ? from : to),
          statements,
        };
      }
      if (key !== other) yield this.tieRow(everyRow, key, other, taken, placed);
    }
  }

  private tieRow(
    { kind, reversed }: NamedTie,
    here: string,
    there: TieRow['to'],
    { tie, source }: Taken,
    placed: Placed,
  ): TieRow {
    const statements = this.statements(kind, tie.statements, source.confidence);
    const [from, to] = reversed && typeof there === 'string' ? [there, here] : [here, there];
    // Two grants between the same two are two, and the same row twice is one.
    const parallel =
      tie.parallel || (kind === 'FUNDS' ? statements.map(({ value }) => value).join(' · ') : '');
    return { row: 'tie', ...placed, kind, from, to, parallel, statements };
  }

  /** Columns of actors that name others, once all actors are known. */
  private async *tiedTo(task: Task): AsyncGenerator<ImportRow> {
    for await (const one of this.taken(task, false)) {
      // A row that is rejected is counted already.
      if ('about' in one) continue;
      const { row, taken } = one;
      const key = this.keyOf(taken.entity);
      const { name: called, kind: own } = taken.entity;
      if (key === null || called === null) continue;
      if (namesNobody(called, own ?? task.table.entityKind ?? 'Organization')) continue;
      const placed = yield* this.cited(task, row, taken);
      for (const { kind, reversed, other, otherKind, name } of taken.entity.tied) {
        const end = endNamed(other);
        const found = this.resolve(end);
        const reason =
          found === 'ambiguous'
            ? SEVERAL
            : found === key
              ? ITSELF
              : namesNoOrganization(other)
                ? NO_NAME
                : null;
        if (reason !== null) {
          yield { ...this.rejected(task, row, name, other, reason), about: 'tie' };
          continue;
        }
        const there = found ?? keyOfName(other);
        if (found === null) {
          this.know(there, end);
          const { from, to } = tieKind(kind);
          yield this.entityRow(task, taken, end, there, otherKind ?? usualKind(reversed ? from : to), placed);
        }
        yield this.tieRow(
          { kind, reversed },
          key,
          there,
          { ...taken, tie: { kind: null, parallel: '', statements: [] } },
          placed,
        );
      }
    }
  }

  /** The key of whom an end means, by its key, EIN or name; null when nobody is known by them. */
  private resolve({ key, ein, name }: TakenEntity): string | null {
    if (key !== null && this.keys.has(key)) return key;
    if (ein !== null && this.keys.has(`ein:${ein}`)) return `ein:${ein}`;
    // What stands in a column of keys may be a name, and the other way round.
    if (name !== null && this.keys.has(`#${name}`)) return `#${name}`;
    if (key !== null && !key.startsWith('#')) return null;
    const named = this.byName.get(nameKey(name ?? key?.slice(1) ?? ''));
    return named === null ? 'ambiguous' : (named ?? null);
  }

  private async *ties(task: Task): AsyncGenerator<ImportRow> {
    for await (const one of this.taken(task, true)) {
      if ('about' in one) {
        yield one;
        continue;
      }
      const { row, taken } = one;
      const tie =
        taken.tie.kind ?? (task.table.tieKind ? { kind: task.table.tieKind, reversed: false } : null);
      if (!tie) {
        yield this.rejected(task, row, 'kind', '', tell('The row does not say how the two are tied.'));
        continue;
      }
      const placed = yield* this.cited(task, row, taken);
      const from = yield* this.end(task, row, taken, tie, 'from', placed);
      if (typeof from !== 'string') continue;
      const to = yield* this.end(task, row, taken, tie, 'to', placed);
      if (to === null) continue;
      if (from === to)
        yield this.rejected(task, row, columnOf(task.table, 'to'), from.replace(/^#/, ''), ITSELF);
      else yield this.tieRow(tie, from, to, taken, placed);
    }
  }

  /** One end of a row of ties, whose actor is made where nobody is known by its name; null where the row is rejected. */
  private *end(
    task: Task,
    row: SheetRow,
    taken: Taken,
    tie: NamedTie,
    side: 'from' | 'to',
    placed: Placed,
  ): Generator<ImportRow, TieRow['to'] | null> {
    const { table } = task;
    const end = constantEnd(table[side]) ?? taken[side];
    const shown = end.name ?? end.key?.replace(/^#/, '') ?? '';
    const { from, to } = tieKind(tie.kind);
    const allowed: readonly EntityKindName[] = (side === 'from') === tie.reversed ? to : from;
    const found = this.resolve(end);
    // An id that is the same everywhere may be that of an actor that is known already, whom no row of the import is about.
    if (found === null && end.name === null && end.key !== null && !end.key.startsWith('#')) return end.key;
    const isContext = side === 'to' && !tie.reversed;
    if (found === null && isContext && shown !== '' && allowed.includes('Place'))
      return { place: placeNamed(shown) };
    if (found === null && isContext && shown !== '' && allowed.includes('Issue'))
      return { issue: { name: shown } };
    const reason =
      shown === '' && found === null
        ? tell('The row does not say who is its “{end}” end.', {
            end: side === 'from' ? tell('from') : tell('to'),
          })
        : found === 'ambiguous'
          ? SEVERAL
          : found === null && end.name === null && this.isDangling(end, shown)
            ? tell('No actor of this import has this id.')
            : found === null && namesNoOrganization(shown)
              ? NO_NAME
              : null;
    if (reason !== null) {
      yield this.rejected(task, row, columnOf(table, side), shown, reason);
      return null;
    }
    const { name, ...own } = end;
    const isNamedByKey = found === null && name === null;
    const statements = isNamedByKey
      ? [{ property: 'name', value: shown }, ...own.statements]
      : own.statements.filter(({ property }) => found === null || property !== 'name');
    const says = { ...own, name: name ?? shown, statements };
    const key = found ?? this.keyOf(end) ?? keyOfName(shown);
    if (
      found === null ||
      statements.length > 0 ||
      own.basedIn ||
      own.operatesIn.length > 0 ||
      own.worksOn.length > 0
    ) {
      this.know(key, says);
      const kind = end.kind ?? (side === 'from' ? table.fromKind : table.toKind) ?? usualKind(allowed);
      yield this.entityRow(task, taken, says, key, kind, placed);
    }
    return key;
  }

  /** Whether an end refers by an id to an actor that is nowhere: words may be the name of one that no table lists. */
  private isDangling({ key }: TakenEntity, shown: string): boolean {
    const isWords = /\p{L}{2}/u.test(shown) && !/^[0-9a-f-]{16,}$/i.test(shown);
    return key === null || (this.hasActorKeys && !isWords);
  }

  /** A matrix: who stands in the first column is tied to whom stands in the headings, where the cell says so. */
  private async *matrix(task: Task): AsyncGenerator<ImportRow> {
    const { table, sheet } = task;
    const kind = table.tieKind ?? 'PARTNERS_WITH';
    const nothing = takeFields([], task.taking);
    const seen = new Map<string, number>();
    const keys = new Map<string, string>();
    let headings: string[] | null = null;
    /** The second of two alike is another actor of the same name. */
    const meet = (unique: string, row: SheetRow): { key: string; isNew: EntityRow | null } => {
      const known = keys.get(unique);
      if (known !== undefined) return { key: known, isNew: null };
      const end = endNamed(unique.replace(/ \(\d+\)$/, ''));
      const found = unique === end.name ? this.resolve(end) : null;
      const key = found === null || found === 'ambiguous' ? `#${unique}` : found;
      keys.set(unique, key);
      const usual = table.entityKind ?? 'Organization';
      return {
        key,
        isNew: key === found ? null : this.entityRow(task, nothing, end, key, usual, this.placed(task, row)),
      };
    };
    for await (const row of sheet.rows()) {
      this.context.signal?.throwIfAborted();
      if (row.number < (table.headerRow ?? 1)) continue;
      if (headings === null) {
        headings = columnNames(row.cells);
        for (const heading of headings.slice(1)) {
          const { isNew } = meet(heading, row);
          if (isNew) yield isNew;
        }
        continue;
      }
      const label = row.cells[0]?.trim() ?? '';
      const broken = this.broken(task, row, headings, headings.length);
      if (broken || label === '') {
        yield (
          broken ??
          this.rejected(task, row, headings[0]!, '', tell('The row names nobody in its first cell.'))
        );
        continue;
      }
      const times = (seen.get(label) ?? 0) + 1;
      seen.set(label, times);
      const { key: from, isNew } = meet(times === 1 ? label : `${label} (${times})`, row);
      if (isNew) yield isNew;
      const placed = this.placed(task, row);
      for (const [i, heading] of headings.entries()) {
        const value = row.cells[i]?.trim() ?? '';
        if (i === 0 || value === '' || /^(0([.,]0*)?|no|n|false|-)$/i.test(value)) continue;
        const to = keys.get(heading)!;
        const isYes = /^(1([.,]0*)?|x|yes|y|true|si|sí|✓)$/i.test(value);
        if (!isYes && !(Number(value.replace(',', '.')) > 0))
          yield this.rejected(
            task,
            row,
            heading,
            value,
            tell('A cell of a matrix says 0 or 1, yes or no, or how strong the tie is.'),
          );
        else if (from === to) yield this.rejected(task, row, heading, value, ITSELF);
        else {
          if (!isYes) this.context.unknownField('value of a cell');
          yield {
            row: 'tie',
            ...placed,
            locator: `${placed.locator}, column ${heading}`,
            kind,
            from,
            to,
            parallel: '',
            statements: [],
          };
        }
      }
    }
  }
}

const keyOfName = (name: string): string => `#${nameKey(name) || name}`;

const usualKind = (allowed: readonly EntityKindName[]): EntityKindName =>
  allowed.includes('Organization') ? 'Organization' : allowed[0]!;

const columnOf = (table: MappedTable, end: 'from' | 'to'): string =>
  table.columns.find(({ field }) => field?.of === end)?.column ?? end;

const endNamed = (name: string): TakenEntity => ({
  ...takeFields([]).entity,
  name,
  statements: [{ property: 'name', value: name }],
});

function constantEnd(given: MappedTable['from']): TakenEntity | null {
  return given
    ? {
        ...endNamed(given.name),
        key: given.key === undefined ? null : keyWritten(given.key),
        kind: given.kind ?? null,
      }
    : null;
}

/** “Various” or “see attached” in place of an actor; an issue or a constituency may well be called “Students”. */
function namesNobody(name: string, kind: EntityKindName): boolean {
  return entityKind(kind).isActor && namesNoOrganization(name);
}

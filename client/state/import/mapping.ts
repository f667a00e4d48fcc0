/**
 * How the columns of tables are taken, as the server guessed it and a person corrects it. The server owns its shape and checks it;
 * here is the part that the page shows and changes, and all else is handed back as it came.
 */

import type { Scalars } from '../../api/generated/operations.ts';

/** What holds of a table's rows; `nothing` leaves it out. */
export const holdings = ['entities', 'ties', 'matrix', 'nothing'] as const;
export type Holds = (typeof holdings)[number];

export type Subject = 'entity' | 'from' | 'to' | 'tie' | 'row';

/** What a column means. Which of the parts are there depends on `as`. */
export interface Field {
  readonly as: string;
  readonly of: Subject;
  readonly property?: string;
  readonly scheme?: string;
  readonly part?: string;
  readonly by?: string;
  readonly kind?: string;
  readonly reversed?: boolean;
  /** What stands between the values of one cell, where it is not the table's own. */
  readonly separator?: string;
}

export interface MappedColumn {
  readonly column: string;
  /** Null for a column that is not used. */
  readonly field: Field | null;
  readonly reason?: string;
  /** The reason to be worded anew, where it is told with values. */
  readonly told?: Scalars['Message']['output'] | undefined;
  readonly examples?: readonly string[];
}

export interface Reference {
  readonly name: string;
}

export interface EveryRow {
  readonly kind: string;
  readonly reversed: boolean;
  readonly other: Reference;
}

export interface MappedTable {
  readonly table: string;
  readonly holds: Holds;
  readonly reason?: string;
  readonly told?: Scalars['Message']['output'];
  readonly columns: readonly MappedColumn[];
  readonly separator: string;
  readonly decimal: '.' | ',';
  readonly dates: 'month first' | 'day first';
  readonly inCapitals: boolean;
  readonly entityKind?: string;
  readonly fromKind?: string;
  readonly toKind?: string;
  readonly tieKind?: string;
  readonly everyRow?: EveryRow;
}

export interface TableMapping {
  readonly tables: readonly MappedTable[];
  readonly delimiter?: string;
  readonly encoding?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The mapping in what the server sent; null where it is of another shape, as other formats may have. */
export function readMapping(data: unknown): TableMapping | null {
  if (!isRecord(data) || !Array.isArray(data['tables'])) return null;
  const isTable = (table: unknown): boolean =>
    isRecord(table) &&
    typeof table['table'] === 'string' &&
    holdings.some((holds) => holds === table['holds']) &&
    Array.isArray(table['columns']) &&
    table['columns'].every((column) => isRecord(column) && typeof column['column'] === 'string');
  return data['tables'].every(isTable) ? (data as unknown as TableMapping) : null;
}

export type TableChange = {
  [Key in keyof Omit<MappedTable, 'table' | 'columns'>]?: MappedTable[Key] | undefined;
};

/** The mapping with a table taken otherwise; what is given as undefined is left out of it. */
export function changeTable(mapping: TableMapping, at: number, change: TableChange): TableMapping {
  const table = mapping.tables[at];
  if (!table) return mapping;
  const entries = Object.entries({ ...table, ...change }).filter(([, value]) => value !== undefined);
  return withTable(mapping, at, Object.fromEntries(entries) as unknown as MappedTable);
}

/** The mapping with a column that means something else. */
export function changeColumn(
  mapping: TableMapping,
  at: number,
  column: string,
  field: Field | null,
): TableMapping {
  const table = mapping.tables[at];
  if (!table) return mapping;
  return withTable(mapping, at, {
    ...table,
    columns: table.columns.map((one) =>
      // Why it was guessed so does not hold of what a person says.
      one.column === column ? { ...one, field, reason: '', told: undefined } : one,
    ),
  });
}

const withTable = (mapping: TableMapping, at: number, table: MappedTable): TableMapping => ({
  ...mapping,
  tables: mapping.tables.map((one, index) => (index === at ? table : one)),
});

/** Fields that mean the same have the same key, whatever stands between their values. */
export function keyOf(field: Field | null): string {
  if (field === null) return 'unused';
  const { as, of, property, scheme, part, by, kind, reversed } = field;
  return [as, of, property ?? scheme ?? part ?? by ?? kind ?? '', reversed === true ? 'reversed' : '']
    .join(' ')
    .trimEnd();
}

/** What there is to choose from: properties of each kind of entity and of ties, as the vocabulary lists them. */
export interface Choosable {
  readonly entityProperties: readonly string[];
  readonly tieProperties: readonly string[];
  /** Kinds of ties that a column of actors may name the others of. */
  readonly tiedKinds: readonly string[];
}

export interface FieldGroup {
  /** Whom or what the fields of the group speak of. */
  readonly of: Subject | 'tied';
  readonly fields: readonly Field[];
}

const placeParts = ['place', 'city', 'state', 'postalCode', 'county', 'country'] as const;

function entityFields(of: Subject, { entityProperties }: Choosable): Field[] {
  const property = (name: string): Field => ({ as: 'property', of, property: name });
  return [
    property('name'),
    property('aliases'),
    { as: 'key', of },
    { as: 'kind', of },
    ...entityProperties.filter((name) => !['name', 'aliases'].includes(name)).map(property),
    ...placeParts.map((part): Field => ({ as: 'basedIn', of, part })),
    { as: 'operatesIn', of, part: 'place' },
    { as: 'operatesIn', of, part: 'state' },
    { as: 'worksOn', of, by: 'name' },
  ];
}

function tieFields({ tieProperties }: Choosable): Field[] {
  return [
    { as: 'kind', of: 'tie' },
    ...tieProperties.map((property): Field => ({ as: 'property', of: 'tie', property })),
    { as: 'parallel', of: 'tie' },
  ];
}

/** What columns of a table may mean, by what its rows hold. */
export function fieldsFor(table: MappedTable, choosable: Choosable): FieldGroup[] {
  const sources: FieldGroup = {
    of: 'row',
    fields: ['title', 'locator', 'confidence'].map((part) => ({ as: 'source', of: 'row', part })),
  };
  if (table.holds === 'entities')
    return [
      { of: 'entity', fields: entityFields('entity', choosable) },
      {
        of: 'tied',
        fields: choosable.tiedKinds.flatMap((kind) =>
          [false, true].map((reversed): Field => ({ as: 'tied', of: 'entity', kind, reversed })),
        ),
      },
      ...(table.everyRow ? [{ of: 'tie' as const, fields: tieFields(choosable) }] : []),
      sources,
    ];
  if (table.holds === 'ties')
    return [
      { of: 'from', fields: entityFields('from', choosable) },
      { of: 'to', fields: entityFields('to', choosable) },
      { of: 'tie', fields: tieFields(choosable) },
      sources,
    ];
  return [];
}

/**
 * The field that a person has chosen for a column, with what the column said before of how its cells are written, where that
 * still applies.
 */
export function chosenField(groups: readonly FieldGroup[], key: string): Field | null {
  return groups.flatMap(({ fields }) => fields).find((field) => keyOf(field) === key) ?? null;
}

/** Columns that there is something to say of: one that is empty and not used is left out. */
export const shownColumns = ({ columns }: MappedTable): readonly MappedColumn[] =>
  columns.filter(({ field, examples }) => field !== null || examples === undefined || examples.length > 0);

/** Whether a table of actors says who they are: without, the server takes none of its rows. */
export function namesSomebody({ holds, columns }: MappedTable): boolean {
  const names = (of: Subject): boolean =>
    columns.some(
      ({ field }) =>
        field?.of === of &&
        (field.as === 'key' ||
          (field.as === 'property' && ['name', 'title', 'measure'].includes(field.property ?? ''))),
    );
  return holds !== 'entities' || names('entity');
}

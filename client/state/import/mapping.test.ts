import { describe, expect, it } from 'vitest';
import {
  changeColumn,
  changeTable,
  chosenField,
  fieldsFor,
  keyOf,
  namesSomebody,
  readMapping,
  shownColumns,
  type MappedTable,
  type TableMapping,
} from './mapping.ts';

const table: MappedTable = {
  table: 'partners.csv',
  holds: 'entities',
  separator: '|',
  decimal: '.',
  dates: 'month first',
  inCapitals: false,
  entityKind: 'Organization',
  columns: [
    { column: 'Who', field: { as: 'property', of: 'entity', property: 'name' }, reason: 'It looks so.' },
    { column: 'Town', field: null, reason: 'Nothing is like it.', examples: ['Taos'] },
  ],
};
const mapping: TableMapping = { tables: [table], delimiter: ';' };
const choosable = {
  entityProperties: ['ein', 'website'],
  tieProperties: ['amountUsd'],
  tiedKinds: ['MEMBER_OF'],
};

describe('a mapping of tables', () => {
  it('is read where it is one, and is null for mappings of other formats', () => {
    expect(readMapping(mapping)).toBe(mapping);
    for (const other of [null, undefined, 'x', [], {}, { tables: [{ table: 'x' }] }, { tables: [null] }])
      expect(readMapping(other)).toBeNull();
  });

  it('keeps all that is not changed, also what this page knows nothing of', () => {
    const whole = { ...mapping, encoding: 'windows-1252', tables: [{ ...table, headerRow: 2 }] };
    const changed = changeColumn(whole, 0, 'Town', { as: 'basedIn', of: 'entity', part: 'city' });
    expect(changed).toMatchObject({ delimiter: ';', encoding: 'windows-1252', tables: [{ headerRow: 2 }] });
    expect(changed.tables[0]!.columns[0]).toBe(table.columns[0]);
    expect(changed.tables[0]!.columns[1]).toEqual({
      column: 'Town',
      field: { as: 'basedIn', of: 'entity', part: 'city' },
      reason: '',
      examples: ['Taos'],
    });
  });

  it('leaves out what a table is no longer told', () => {
    const everyRow = { kind: 'FUNDS', reversed: true, other: { name: 'A fund' } };
    const told = changeTable(mapping, 0, { everyRow, decimal: ',' });
    expect(told.tables[0]).toMatchObject({ everyRow, decimal: ',' });
    expect(changeTable(told, 0, { everyRow: undefined }).tables[0]).toEqual({ ...table, decimal: ',' });
  });

  it('shows columns that hold something or are used', () => {
    const empty = { column: 'column H', field: null, examples: [] };
    const shown = shownColumns({ ...table, columns: [...table.columns, empty] });
    expect(shown).toEqual(table.columns);
    const used = { ...empty, field: table.columns[0]!.field };
    expect(shownColumns({ ...table, columns: [used] })).toEqual([used]);
  });

  it('says when no column names the actors, which the server would refuse', () => {
    expect(namesSomebody(table)).toBe(true);
    expect(namesSomebody(changeColumn(mapping, 0, 'Who', null).tables[0]!)).toBe(false);
    expect(namesSomebody({ ...table, holds: 'nothing', columns: [] })).toBe(true);
  });
});

describe('what a column may mean', () => {
  it('is found again by its key, one key for each meaning', () => {
    for (const holds of ['entities', 'ties'] as const) {
      const groups = fieldsFor({ ...table, holds }, choosable);
      const fields = groups.flatMap((group) => group.fields);
      expect(new Set(fields.map(keyOf)).size).toBe(fields.length);
      for (const field of fields) expect(chosenField(groups, keyOf(field))).toBe(field);
    }
  });

  it('is the same meaning however the values of a cell are parted', () => {
    const field = { as: 'operatesIn', of: 'entity', part: 'state' } as const;
    expect(keyOf({ ...field, separator: ';' })).toBe(keyOf(field));
  });

  it('is of both ends and of the tie in a table of ties, and of the tie of every row where there is one', () => {
    const subjects = (given: MappedTable) => fieldsFor(given, choosable).map(({ of }) => of);
    expect(subjects({ ...table, holds: 'ties' })).toEqual(['from', 'to', 'tie', 'row']);
    expect(subjects(table)).toEqual(['entity', 'tied', 'row']);
    const everyRow = { kind: 'FUNDS', reversed: true, other: { name: 'A fund' } };
    expect(subjects({ ...table, everyRow })).toContain('tie');
    expect(subjects({ ...table, holds: 'nothing' })).toEqual([]);
  });
});

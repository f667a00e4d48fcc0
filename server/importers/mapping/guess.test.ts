import { describe, expect, it } from 'vitest';
import { entityKinds, tieKinds } from '../../model/vocabulary.ts';
import { inEnglish } from '../../model/message.ts';
import { propertiesOf } from '../../model/entityKinds.ts';
import { guessField } from './guessField.ts';
import { guessTable } from './guessTable.ts';

const property = (name: string, of = 'entity') => ({ as: 'property', of, property: name });

describe('what a column of actors means', () => {
  it.each([
    ['EIN', ['52-0888113', '010593565'], property('ein')],
    ['filer_ein', ['010593565'], property('ein')],
    ['Tax ID', ['520888113'], property('ein')],
    ['Org Name', ['FIRM'], property('name')],
    ['Nombre de la organización', ['Promesa Arizona'], property('name')],
    ['Sitio web', ['www.promiseaz.org'], property('website')],
    ['Año de fundación', ['1968'], property('founded')],
    ['Estado', ['AZ', 'Arizona'], { as: 'basedIn', of: 'entity', part: 'state' }],
    ['Ciudad', ['Phoenix'], { as: 'basedIn', of: 'entity', part: 'city' }],
    ['Location', ['Phoenix, AZ'], { as: 'basedIn', of: 'entity', part: 'place' }],
    ['Temas', ['migración; vivienda', 'salud'], { as: 'worksOn', of: 'entity', by: 'name', separator: ';' }],
    ['Fiscal sponsor', ['Tides'], { as: 'tied', of: 'entity', kind: 'FISCALLY_SPONSORS', reversed: true }],
    ['Type', ['501(c)(4)', '501(c)(6)', 'Other'], property('legalForm')],
    ['Type', ['Coalition', 'Organization'], { as: 'kind', of: 'entity' }],
    ['Tipo', ['nacional', 'estatal'], property('level')],
    // By their values alone.
    ['A', ['https://x.org', 'https://y.org/a'], property('website')],
    ['Q17', ['52-0888113', '01-0593565'], property('ein')],
    ['Where', ['AZ', 'NM', 'OH'], { as: 'basedIn', of: 'entity', part: 'state' }],
  ])('%s with %j', (name, values, field) => {
    expect(guessField(name, values, 'entity').field).toEqual(field);
  });

  it('is where an actor works, and not where it is, when a cell names several states', () => {
    expect(guessField('State', ['AZ, NM', 'OH'], 'entity').field).toEqual({
      as: 'operatesIn',
      of: 'entity',
      part: 'state',
      separator: ',',
    });
  });

  it('is nothing when its values do not bear out its name, and the reason says so', () => {
    const guess = guessField('EIN verified', ['True', 'False'], 'entity');
    expect(guess.field).toBeNull();
    expect(inEnglish(guess.reason)).toBe('Its name suggests “EIN”, but its values are none: “True”.');
  });

  it('is what the model calls so, for every property of an actor and of a tie', () => {
    for (const { name, isActor } of entityKinds)
      if (isActor)
        for (const entry of propertiesOf(name))
          expect(guessField(entry.label, [], 'entity').field).toEqual(property(entry.name));
    for (const { properties } of tieKinds)
      for (const entry of properties)
        expect(guessField(entry.label, [], 'tie').field).toEqual(
          property(entry.name === 'year' ? 'start' : entry.name, 'tie'),
        );
  });
});

const sample = (name: string, ...rows: string[][]) =>
  guessTable({ name, rows: rows.map((cells, i) => ({ number: i + 1, cells })) });
const fieldsOf = (table: ReturnType<typeof sample>) =>
  Object.fromEntries(table.columns.map(({ column, field }) => [column, field]));

describe('what a table holds', () => {
  it('is ties where two headings name ends, of the kind that the headings speak of', () => {
    const table = sample(
      'grants.csv',
      ['Grantor', 'Grantee', 'grantee_ein', 'Amount', 'Year'],
      ['Ford Foundation', 'FIRM', '52-0888113', '$50,000', '2011'],
    );
    expect(table).toMatchObject({ holds: 'ties', tieKind: 'FUNDS' });
    expect(fieldsOf(table)).toEqual({
      Grantor: property('name', 'from'),
      Grantee: property('name', 'to'),
      grantee_ein: property('ein', 'to'),
      Amount: property('amountUsd', 'tie'),
      Year: property('start', 'tie'),
    });
  });

  it('is actors where one heading names others that they are tied to', () => {
    const table = sample('x.csv', ['Organization', 'Coalition'], ['PAZ', 'FIRM'], ['CHIRLA', 'FIRM']);
    expect(table.holds).toBe('entities');
    expect(fieldsOf(table)['Coalition']).toMatchObject({ as: 'tied', kind: 'MEMBER_OF', reversed: false });
  });

  it('is a matrix where the first column holds the headings', () => {
    expect(sample('m.csv', ['', 'A', 'B'], ['A', '0', '1'], ['B', '1', '0'])).toMatchObject({
      holds: 'matrix',
      tieKind: 'PARTNERS_WITH',
    });
  });

  it('starts below a title, or at once where there are no headings', () => {
    expect(
      sample('a', ['Our partners 2024'], ['Name', 'City', 'State'], ['PAZ', 'Phoenix', 'AZ']).headerRow,
    ).toBe(2);
    const bare = sample('b', ['PAZ', 'https://paz.org', 'AZ'], ['CHIRLA', 'https://chirla.org', 'CA']);
    expect(bare.headerRow).toBe(0);
    expect(fieldsOf(bare)).toEqual({
      'column A': property('name'),
      'column B': property('website'),
      'column C': { as: 'basedIn', of: 'entity', part: 'state' },
    });
  });

  it('tells decimal commas and days before months by the values', () => {
    expect(
      sample(
        'c',
        ['nombre', 'monto', 'fecha'],
        ['PAZ', '1.234,50', '23/04/2010'],
        ['X', '12,5', '01/02/2011'],
      ),
    ).toMatchObject({ decimal: ',', dates: 'day first' });
  });

  it('keeps the reasons and examples that a person needs to correct it', () => {
    const [name] = sample('d', ['Org', 'x'], ['PAZ', '1'], ['FIRM', '2']).columns;
    expect(name).toEqual({
      column: 'Org',
      field: property('name'),
      reason: '“org” usually means this.',
      told: { message: '“{heading}” usually means this.', values: { heading: 'org' } },
      examples: ['PAZ', 'FIRM'],
    });
  });
});

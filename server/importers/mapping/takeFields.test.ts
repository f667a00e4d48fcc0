import { describe, expect, it } from 'vitest';
import { placeNamed } from './places.ts';
import { dateSpelled, numberSpelled, tieKindNamed, urlSpelled, valueLabel } from './spelling.ts';
import { takeFields, usualTaking } from './takeFields.ts';
import { parseMapping, type Field } from './tableMapping.ts';

const of = 'entity' as const;
const take = (...values: [Field, string][]) =>
  takeFields(
    values.map(([field, value], i) => ({ name: `c${i}`, field, value })),
    usualTaking,
  );

describe('values as people write them', () => {
  it.each([
    ['2004', '2004'],
    ['3/4/2012', '2012-03-04'],
    ['23/4/2012', '2012-04-23'],
    ['March 2004', '2004-03'],
    ['5 de mayo de 2010', '2010-05-05'],
    ['Apr 23, 2010', '2010-04-23'],
    ['ca. 2004', '2004~'],
    ['20100423', '2010-04-23'],
    ['197206', '1972-06'],
    ['2010-04-23T00:00:00Z', '2010-04-23'],
    ['2010-02-31', null],
    ['soon', null],
  ])('a date %j is %j', (text, date) => {
    expect(dateSpelled(text, { dates: 'month first' })).toBe(date);
  });

  it('take a day before its month where a table does so', () => {
    expect(dateSpelled('3/4/2012', { dates: 'day first' })).toBe('2012-04-03');
  });

  it.each([
    ['1,234.50', '.', '1234.50'],
    ['1.234,50', ',', '1234.50'],
    ['12,5', ',', '12.5'],
    ['-5', '.', '-5'],
    ['12 apples', '.', null],
  ] as const)('a number %j with decimals after %j is %j', (text, decimal, number) => {
    expect(numberSpelled(text, { decimal })).toBe(number);
  });

  it('get the scheme of an address, and the usual word for a legal form, a level, a tie', () => {
    expect(urlSpelled('www.firm.org/about')).toBe('https://www.firm.org/about');
    expect(urlSpelled('none yet')).toBeNull();
    expect(valueLabel('LegalForm', 'c3')).toBe('501(c)(3)');
    expect(valueLabel('Level', 'Estatal')).toBe('state');
    expect(tieKindNamed('is funded by')).toEqual({ kind: 'FUNDS', reversed: true });
    expect(tieKindNamed('Miembro de')).toEqual({ kind: 'MEMBER_OF', reversed: false });
    expect(tieKindNamed('steering committee')).toMatchObject({
      kind: 'MEMBER_OF',
      role: 'steering committee',
    });
  });

  it.each([
    ['AZ', { state: 'AZ' }],
    ['Nuevo México', { state: 'NM' }],
    ['Phoenix, AZ 85004', { city: 'Phoenix', state: 'AZ', postalCode: '85004' }],
    ['Cook County, Illinois', { county: 'Cook County', state: 'IL' }],
    ['nationwide', { country: 'US' }],
    ['Toronto, Canada', { city: 'Toronto', country: 'CA' }],
    ['Cleveland', { city: 'Cleveland' }],
  ])('a place %j is %j', (text, place) => {
    expect(placeNamed(text)).toEqual(place);
  });
});

describe('the values of a row', () => {
  it('become statements, several where the property has several, with the time they held', () => {
    const { entity, tie } = take(
      [{ as: 'property', of, property: 'name' }, 'FIRM'],
      [{ as: 'property', of, property: 'aliases' }, 'F.I.R.M. | the Movement'],
      [{ as: 'property', of: 'tie', property: 'roles' }, 'ally|executive committee@2010/2014'],
    );
    expect(entity).toMatchObject({
      name: 'FIRM',
      statements: [
        { property: 'name', value: 'FIRM' },
        { property: 'aliases', value: 'F.I.R.M.' },
        { property: 'aliases', value: 'the Movement' },
      ],
    });
    expect(tie.statements).toEqual([
      { property: 'roles', value: 'ally' },
      { property: 'roles', value: 'executive committee', validFrom: '2010', validTo: '2014' },
    ]);
  });

  it('say by a map of values what the model has no word for', () => {
    const { entity } = take([
      { as: 'property', of, property: 'legalForm', values: { nonprofit: '501(c)(3)' } },
      'Nonprofit',
    ]);
    expect(entity.statements).toEqual([{ property: 'legalForm', value: '501(c)(3)' }]);
  });

  it('name an address in one place, and its country only abroad', () => {
    const state: Field = { as: 'basedIn', of, part: 'state' };
    const country: Field = { as: 'basedIn', of, part: 'country' };
    expect(take([state, 'Arizona'], [country, 'United States']).entity.basedIn).toEqual({ state: 'AZ' });
    expect(take([country, 'Canada']).entity.basedIn).toEqual({ country: 'CA' });
  });

  it('keep an EIN of nine digits where a spreadsheet dropped its zero', () => {
    const { entity } = take([{ as: 'property', of, property: 'ein' }, '10593565']);
    expect(entity).toMatchObject({ ein: '010593565', statements: [{ value: '010593565' }] });
  });

  it('hold a key within the file unless it names its scheme', () => {
    const key: Field = { as: 'key', of };
    expect(take([key, '12']).entity.key).toBe('#12');
    expect(take([key, 'littlesis:13503']).entity.key).toBe('littlesis:13503');
    expect(take([key, 'https://x.org']).entity.key).toBe('#https://x.org');
  });

  it('take the handle out of an address of a profile', () => {
    const { entity } = take([
      { as: 'externalId', of, scheme: 'twitter' },
      'https://twitter.com/FIRMAction?lang=en',
    ]);
    expect(entity.statements).toEqual([{ property: 'externalIds', value: 'twitter:FIRMAction' }]);
  });

  it('are a problem where they name no kind, or a spreadsheet shows an error', () => {
    const { problems } = take(
      [{ as: 'kind', of: 'tie' }, 'frenemy'],
      [{ as: 'property', of, property: 'name' }, '#REF!'],
    );
    expect(problems.map(({ field, value }) => [field, value])).toEqual([
      ['c0', 'frenemy'],
      ['c1', '#REF!'],
    ]);
  });

  it('say nothing where they stand for nothing', () => {
    expect(take([{ as: 'property', of, property: 'website' }, 'N/A']).entity.statements).toEqual([]);
  });
});

describe('a mapping', () => {
  it('is refused with the place where it does not fit', () => {
    const table = { table: 't', holds: 'entities' };
    expect(() => parseMapping({ tables: [{ ...table, columns: [{ column: 'x', field: null }] }] })).toThrow(
      'No column is the name or the key',
    );
    expect(() =>
      parseMapping({
        tables: [{ ...table, columns: [{ column: 'x', field: { as: 'property', of, property: 'hue' } }] }],
      }),
    ).toThrow(/No kind has a property of that name[\s\S]*property/);
    expect(() =>
      parseMapping({
        tables: [
          {
            ...table,
            columns: [{ column: 'x', field: { as: 'property', of, property: 'name' } }],
            everyRow: { kind: 'COMPONENT_OF', reversed: true, other: { name: 'CCC' } },
          },
        ],
      }),
    ).toThrow('has no Organization there');
  });
});

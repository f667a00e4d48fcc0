import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { es } from './es.ts';
import { wordsFrom } from './words.ts';

const words = wordsFrom(createIntl({ locale: 'en-US', messages: en }));

describe('dates', () => {
  it('are told as precisely as they are known', () => {
    expect(
      ['2004', '2011-10', '2010-04-23', '2014~', '2011/2012', '2011-10~'].map((date) => words.date(date)),
    ).toEqual([
      '2004',
      'October 2011',
      'April 23, 2010',
      'about 2014',
      'between 2011 and 2012',
      'about October 2011',
    ]);
  });

  it('of a tie are told in plain words', () => {
    expect(words.span('2004', null)).toBe('since 2004');
    expect(words.span(null, '2014')).toBe('until 2014');
    expect(words.span('2004', '2014')).toBe('2004 – 2014');
    expect(words.span('2012', '2012')).toBe('in 2012');
    expect(words.span(null, null)).toBe('undated');
  });
});

describe('where something stands', () => {
  const spanish = wordsFrom(createIntl({ locale: 'es', messages: es }));

  it.each([
    ['row 12', 'fila 12'],
    ['sheet Grants, 2024, row 3: p. 4', 'hoja Grants, 2024, fila 3: p. 4'],
    ['line 7, entity NK-1', 'línea 7, entidad NK-1'],
    ['entity 13503 (data[2])', 'entidad 13503 (data[2])'],
    ['row by row, with page 4', 'row by row, with page 4'],
    ['/Return/ReturnData[1]', '/Return/ReturnData[1]'],
  ])('is told in any language where a reader of files tells it: %s', (locator, told) => {
    expect(words.where(locator)).toBe(locator);
    expect(spanish.where(locator)).toBe(told);
  });
});

describe('the catalogue', () => {
  it('has no message that fails to format', () => {
    const failures: string[] = [];
    const intl = createIntl({
      locale: 'en-US',
      messages: en,
      onError: (error) => failures.push(error.message),
    });
    for (const [id, message] of Object.entries(en)) {
      const names = [...message.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 2]);
      intl.formatMessage({ id }, Object.fromEntries(names) as Record<string, number>);
    }
    expect(failures).toEqual([]);
  });

  it('does not shout', () => {
    expect(Object.values(en).filter((message) => message.includes('!'))).toEqual([]);
  });
});

describe('in Spanish', () => {
  const spanish = wordsFrom(createIntl({ locale: 'es-US', messages: es }));

  it('dates are told as precisely as they are known', () => {
    expect(['2004', '2011-10', '2010-04-23', '2014~', '2011/2012'].map((date) => spanish.date(date))).toEqual(
      ['2004', 'octubre de 2011', '23 de abril de 2010', 'hacia 2014', 'entre 2011 y 2012'],
    );
    expect([spanish.span('2004', null), spanish.span(null, null)]).toEqual(['desde 2004', 'sin fecha']);
  });

  it('lists, numbers and the order of names are the language’s own', () => {
    expect(spanish.list(['Ohio', 'Texas', 'Iowa'])).toBe('Ohio, Texas e Iowa');
    expect([spanish.number(1234.5), spanish.fixed(-0.5, 2)]).toEqual(['1,234.5', '−0.50']);
    expect(['Ñandú', 'Oeste', 'Nube', 'árbol', 'Beta'].sort(spanish.compare)).toEqual([
      'árbol',
      'Beta',
      'Nube',
      'Ñandú',
      'Oeste',
    ]);
  });

  it('states have their Spanish names', () => {
    expect(spanish.stateName('NY')).toBe('Nueva York');
  });
});

import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, luceneQuery } from './searchText.ts';

describe('search text', () => {
  it('asks for every word exactly, as a beginning or with a typing error', () => {
    expect(luceneQuery('promise ariz')).toBe(
      '(promise^8 OR promise*^3 OR promise~1) AND (ariz^8 OR ariz*^3 OR ariz~1)',
    );
  });

  it('leaves out words that the index does not hold', () => {
    expect(luceneQuery('Center for the Change')).not.toMatch(/for|the\b/);
  });

  it('still looks for something when only such words were typed', () => {
    expect(luceneQuery('the')).toBe('(the^8 OR the*^3)');
  });

  it('folds case and accents', () => {
    expect(foldedWords('Padres y Jóvenes')).toEqual(['padres', 'y', 'jovenes']);
  });

  it('keeps an apostrophe or full stop within a word, as the index does', () => {
    expect(foldedWords('People’s Action')).toEqual(["people's", 'action']);
    expect(foldedWords('MoveOn.org.')).toEqual(['moveon.org']);
  });

  it.each(['', '   ', '"*"', '(('])('looks for nothing in “%s”', (text) => {
    expect(luceneQuery(text)).toBeNull();
  });

  it('never lets what was typed act as an operator', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const query = luceneQuery(text) ?? '';
        expect(query.replace(/[\p{L}\p{N}]|[ ()^*~'.]/gu, '')).toBe('');
        expect(query.split('(').length).toBe(query.split(')').length);
      }),
    );
  });
});

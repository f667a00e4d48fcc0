import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './language.ts';

describe('the language of the page', () => {
  it('is the one the link names, before any other', () => {
    expect(chooseLanguage('?view=allies&lang=es', 'en', ['en-US'])).toBe('es');
    expect(chooseLanguage('?lang=en', 'es', ['es-MX'])).toBe('en');
  });

  it('is else the one chosen in this browser, else the first of the browser’s own that is spoken', () => {
    expect(chooseLanguage('', 'es', ['en-US'])).toBe('es');
    expect(chooseLanguage('', null, ['pt-BR', 'es-419', 'en'])).toBe('es');
  });

  it('is English where a link, a choice and the browser name none that is spoken', () => {
    expect(chooseLanguage('?lang=xx', 'toki', ['pt-BR'])).toBe('en');
    expect(chooseLanguage('', null, [])).toBe('en');
  });

  it('of a link that names none that is spoken is chosen as if it named none', () => {
    expect(chooseLanguage('?lang=fr', 'es', ['en'])).toBe('es');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyFile, type FileWords, type Slide } from './storyFile.ts';

const SEED = 6;
const words: FileWords = {
  language: 'en',
  place: (place, count) => `${place} of ${count}`,
  next: 'Next',
  previous: 'Previous',
  keys: 'Arrow keys',
  views: 'Views',
  table: 'Table',
  rows: (count) => `${count} rows`,
  noPicture: 'No picture',
  open: 'Open in Crosstie',
};

const slideOf = (text: string): Slide => ({
  title: text,
  caption: `${text}.`,
  address: `http://localhost:4000/?q=${text}`,
  snapshot: {
    title: text,
    statement: `${text}:`,
    citation: text,
    drawings: [`<svg xmlns="http://www.w3.org/2000/svg"><text>${text}</text></svg>`],
    tables: [{ label: text, head: [text, 'x'], rows: [[text, text]] }],
  },
});

/** What a file consists of for a browser: its elements in their order, with the names of their attributes. */
const structure = (html: string): string[] =>
  [...html.replace(/"[^"]*"/g, '""').matchAll(/<\/?[a-z!][^>]*>/gi)].map(([tag]) => tag);

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</script>',
        '</style>',
        '</title>',
        '"',
        "'",
        '" onload="alert(1)',
        '<img src=x onerror=alert(1)>',
        '-->',
        '&lt;',
        '&',
        'javascript:',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

describe('a story as a file', () => {
  it('has the same elements whatever is written in it', () => {
    const plain = structure(storyFile('plain', [slideOf('plain'), slideOf('plain')], words, 'n'));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(structure(storyFile(text, [slideOf(text), slideOf(text)], words, 'n'))).toEqual(plain);
      }),
      { seed: SEED },
    );
  });

  it('asks for nothing over a network, and lets only its own script run', () => {
    const html = storyFile('Ohio', [slideOf('Ohio')], words);
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(html)!;
    expect(policy).toMatch(
      /^default-src 'none'; img-src data:; style-src 'nonce-[\w-]{36}'; script-src 'nonce-/,
    );
    expect([...html.matchAll(/\ssrc="([^"]{5})/g)].map(([, src]) => src)).toEqual(['data:']);
    expect(html).not.toMatch(/<link|@import|url\(/);
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  it('says so where a view has no picture, and keeps the way to it', () => {
    const html = storyFile('Ohio', [{ ...slideOf('Ohio'), snapshot: null }], words);
    expect(html).toContain('No picture');
    expect(html).toContain('href="http://localhost:4000/?q=Ohio"');
  });
});

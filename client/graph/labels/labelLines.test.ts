import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLines } from './labelLines.ts';

/** Every letter ten pixels wide. */
const measure = (text: string): number => [...text].length * 10;

describe('labelLines', () => {
  it('leaves a short name whole', () => {
    expect(labelLines('FIRM', 100, 2, measure)).toEqual(['FIRM']);
  });

  it('breaks at spaces', () => {
    expect(labelLines('Promise Arizona', 100, 2, measure)).toEqual(['Promise', 'Arizona']);
  });

  it('breaks after hyphens and keeps them', () => {
    expect(labelLines('Asian-American', 100, 2, measure)).toEqual(['Asian-', 'American']);
  });

  it('leaves out the middle of what does not fit', () => {
    expect(labelLines('Center for Community Change Action', 110, 2, measure)).toEqual([
      'Center for',
      'Comm…Action',
    ]);
  });

  it('keeps what tells names apart that begin alike', () => {
    for (const state of ['Montana', 'Ohio']) {
      const lines = labelLines(`Multi-sector coalitions in ${state}`, 150, 2, measure);
      expect(lines.at(-1)).toMatch(new RegExp(`^coal.*….*${state}$`));
    }
  });

  it('shortens a single word that is too wide', () => {
    expect(labelLines('Confederation', 60, 2, measure)).toEqual(['Confe…']);
  });

  it('is nothing for nothing', () => {
    expect(labelLines('  ', 60, 2, measure)).toEqual([]);
  });

  it('never exceeds the width or the number of lines', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 3 }),
        (text, letters, most) => {
          const lines = labelLines(text, letters * 10, most, measure);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(letters * 10);
        },
      ),
      { seed: 501 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn, nameParts } from './nameParts.ts';

const alike = (name: string) => {
  const { compact, markers, numbers, states } = nameParts(name);
  return { compact, markers, numbers, states };
};

describe('parts of a name', () => {
  it.each([
    ['The Center for Community Change', 'CENTRE FOR COMMUNITY CHANGE, INC.'],
    ['Boys & Girls Clubs of Reno', 'BOYS AND GIRLS CLUB OF RENO'],
    ['Natl Assn of Social Workers', 'National Association of Social Workers'],
    ['St. James Healthcare', 'SAINT JAMES HEALTH CARE'],
    ['G L A S Foundation', 'GLAS Fdn'],
    ["L'Arche", 'LARCHE INC'],
    ['Girls Inc. of Santa Fe', 'GIRLS INCORPORATED OF SANTA FE INC'],
    ["Young Men's Christian Association of Butte", 'YMCA of Butte'],
    ['SEIU Local 0032', 'SEIU LOCAL 32'],
    ['L.I.F.E. Center', 'LIFE CTR'],
  ])('are the same for %s and %s', (a, b) => {
    expect(alike(a)).toEqual(alike(b));
  });

  it.each([
    ['Clean Water Action', 'Clean Water Fund', ['action'], ['fund']],
    ['Center for Community Change', 'Center for Community Change Action', [], ['action']],
    ['Planned Parenthood', 'Planned Parenthood Action Fund Inc', [], ['action fund']],
    ['League of Conservation Voters', 'League of Conservation Voters Education Fund', [], ['education fund']],
    ['Sierra Club', 'Sierra Club Political Action Committee', [], ['pac']],
    ['Emerald Cities', 'Emerald Cities Votes', [], ['votes']],
    ['Faith Forward', 'Faith Forward Institute', [], ['institute']],
  ])('tell %s and %s apart by their markers', (a, b, ofA, ofB) => {
    const [first, second] = [nameParts(a), nameParts(b)];
    expect(first.compact).toBe(second.compact);
    expect([first.markers, second.markers]).toEqual([ofA, ofB]);
  });

  it('take what merely contains such words for words', () => {
    for (const name of ['Food Research and Action Center', 'Fund for Peace', 'Foundation Center', 'Action'])
      expect(nameParts(name).markers).toEqual([]);
  });

  it('know numbers, states and what a name is abbreviated to', () => {
    expect(nameParts('American Legion Post 0114').numbers).toEqual(['114']);
    expect(nameParts('Citizen Action of New York').states).toEqual(['NY']);
    expect(nameParts('Kansas City Ballet').states).toEqual([]);
    expect(nameParts('Sierra Club of West Virginia').states).toEqual(['WV']);
    expect(nameParts('National Association of Student Personnel Administrators').acronyms).toContain('naspa');
    expect(nameParts('Prosperity Now (CFED)').acronyms).toContain('cfed');
    expect(namesIn('METRO HELP INC DBA SHELTER NOW')).toEqual(['METRO HELP INC', 'SHELTER NOW']);
  });

  it('have at least one word wherever a name has a letter or digit, whatever else it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { words, compact } = nameParts(text);
        if (/[\p{L}\p{N}]/u.test(text.normalize('NFD').replace(/\p{M}/gu, '')))
          expect(words.length).toBeGreaterThan(0);
        expect(compact).not.toMatch(/[A-Z' ]/);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  const word = fc.constantFrom(
    'Clean',
    'Water',
    'Action',
    'Fund',
    'Centre',
    'Assn',
    'Ohio',
    '12',
    'Inc',
    'of',
    'St',
    'Votes',
  );
  it('do not change with case, accents and punctuation', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const [plain, dressed] = [words.join(' '), `  ${words.join('   ').toUpperCase()}. `];
        expect(alike(dressed)).toEqual(alike(plain));
      }),
      { seed: 8 },
    );
  });
});

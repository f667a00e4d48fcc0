import { describe, expect, it } from 'vitest';
import { inEnglish } from '../model/message.ts';
import { sisterCandidates, type PossibleSister } from './sisterCandidates.ts';

const actor = (id: string, name: string, more: Partial<PossibleSister> = {}): PossibleSister => ({
  id,
  kind: 'Organization',
  name,
  aliases: [],
  ein: null,
  externalIds: [],
  website: null,
  legalForm: null,
  city: 'Washington',
  state: 'DC',
  street: null,
  postalCode: null,
  ...more,
});

const pairs = (...actors: PossibleSister[]) => sisterCandidates(actors).map(({ a, b }) => `${a} ${b}`);

describe('sister candidates', () => {
  it('share the stem of a name and the address or the website', () => {
    const [found] = sisterCandidates([
      actor('b', 'Clean Water Fund', { street: '1444 I St NW', website: 'https://cleanwater.org/fund' }),
      actor('a', 'Clean Water Action', { street: '1444 I ST. NW', website: 'cleanwater.org' }),
    ]);
    expect(found).toMatchObject({ a: 'a', b: 'b' });
    expect(found!.score).toBeCloseTo(1);
    expect(found!.features.map(({ words }) => inEnglish(words))).toEqual([
      'The names “Clean Water Action” and “Clean Water Fund” have one stem.',
      'Both have the website cleanwater.org.',
      'Both are in Washington, DC.',
      'Both have the address 1444 I ST. NW.',
    ]);
  });

  it('are those of different legal forms under one name', () => {
    expect(
      pairs(actor('a', 'PLAN', { legalForm: 'C501C3' }), actor('b', 'Plan Inc', { legalForm: 'C501C4' })),
    ).toEqual(['a b']);
  });

  it('are not the same body twice, locals of a union, chapters of states, or bodies far apart', () => {
    expect(pairs(actor('a', 'Clean Water Action'), actor('b', 'CLEAN WATER ACTION INC'))).toEqual([]);
    expect(pairs(actor('a', 'SEIU Local 32 PAC'), actor('b', 'SEIU Local 49'))).toEqual([]);
    expect(pairs(actor('a', 'Common Cause Ohio'), actor('b', 'Common Cause Texas Education Fund'))).toEqual(
      [],
    );
    expect(
      pairs(actor('a', 'Faith Forward'), actor('b', 'Faith Forward Action', { city: 'Reno', state: 'NV' })),
    ).toEqual([]);
  });

  it('are few: a stem that half the country bears makes none', () => {
    const many = Array.from({ length: 40 }, (_none, i) =>
      actor(`a${i}`, i % 2 ? 'United Way' : 'United Way Foundation'),
    );
    expect(pairs(...many)).toEqual([]);
  });
});

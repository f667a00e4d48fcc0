import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en.ts';
import { wordsFrom } from '../../messages/words.ts';
import { shortSource, shortTitle } from './shortSource.ts';

const words = wordsFrom(createIntl({ locale: 'en-US', messages: en }));

describe('a source in a few words', () => {
  it('is its publisher and year where these are stated', () => {
    const groups = { name: 'Movement Voter Project groups 2016', publisher: 'Movement Voter Project' };
    expect(shortSource({ ...groups, published: '2016' }, words)).toBe('Movement Voter Project, 2016');
    expect(shortSource(groups, words)).toBe('Movement Voter Project, no date');
  });

  it('is else its title without the subtitle', () => {
    const name = 'Grassroots Coalitions: Understanding the Mobilization and Impact of Alliances';
    expect(shortSource({ name, publisher: null }, words)).toBe('Grassroots Coalitions');
    expect(shortSource({ name, published: '2014' }, words)).toBe('Grassroots Coalitions, 2014');
  });

  it('ends at a word where even that is long', () => {
    expect(shortTitle('Multi-organizational Alliances and Policy Change: Understanding them')).toBe(
      'Multi-organizational Alliances and Policy…',
    );
    expect(shortTitle('Short: but whole')).toBe('Short: but whole');
  });
});

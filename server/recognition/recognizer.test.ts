import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../model/message.ts';
import { analyze, compare } from './compare.ts';
import { Recognizer, type Described } from './recognizer.ts';

const described = (name: string, more: Partial<Described> = {}): Described => ({
  kind: 'Organization',
  name,
  aliases: [],
  ein: null,
  externalIds: [],
  website: null,
  legalForm: null,
  city: null,
  state: null,
  street: null,
  postalCode: null,
  ...more,
});

const inDc = { city: 'Washington', state: 'DC' };

function knowing(...known: readonly Described[]): Recognizer {
  const recognizer = new Recognizer();
  for (const [index, one] of known.entries()) recognizer.add(String(index), one);
  return recognizer;
}

describe('recognizing an actor', () => {
  it('goes by the EIN before all names', () => {
    const recognizer = knowing(described('Clean Water Action', { ein: '520888113' }), described('Other'));
    const { band, candidates } = recognizer.recognize(described('Something else', { ein: '520888113' }));
    expect([band, candidates[0]?.id, candidates[0]?.score]).toEqual(['link', '0', 1]);
    expect(inEnglish(candidates[0]!.features[0]!.words)).toBe('Both have the EIN 52-0888113.');
  });

  it('takes no longer over names that no actor has', () => {
    const words = (from: number): string =>
      Array.from({ length: 100_000 }, (_, i) => `word${from + i}`).join(' ');
    expect(knowing(described(words(0))).recognize(described(words(7))).band).not.toBe('link');
  }, 2_000);

  it('goes by identifiers of other collections', () => {
    const recognizer = knowing(described('PAZ', { externalIds: ['littlesis:13503'] }));
    expect(recognizer.recognize(described('x', { externalIds: ['littlesis:13503'] })).band).toBe('link');
  });

  it('asks about a namesake of whom little else is known, and of the sister leaves no doubt', () => {
    const recognizer = knowing(
      described('Center for Community Change', { legalForm: 'C501C3', aliases: ['CCC'] }),
      described('Center for Community Change Action', { legalForm: 'C501C4', aliases: ['CCCAction'] }),
    );
    const asked = (name: string, legalForm: string) => {
      const { band, candidates } = recognizer.recognize(
        described(name, { legalForm, ein: '520888113', ...inDc }),
      );
      return [band, candidates.map(({ id }) => id)];
    };
    expect(asked('CENTER FOR COMMUNITY CHANGE', '501(c)(3)')).toEqual(['ask', ['0']]);
    expect(asked('CENTER FOR COMMUNITY CHANGE ACTION', '501(c)(4)')).toEqual(['ask', ['1']]);
    expect(asked('FUND FOR THE CENTER FOR COMMUNITY CHANGE', '501(c)(3)')[0]).toBe('new');
  });

  it('finds other spellings of a name in the same place', () => {
    const recognizer = knowing(
      described('CENTER FOR COMMUNITY CHANGE', { ein: '520888113', ...inDc }),
      described('Center for Community Self Help', { ein: '561308809', city: 'Durham', state: 'NC' }),
    );
    const found = recognizer.recognize(described('The Centre for Community Change, Inc.', inDc));
    expect(found.candidates[0]?.id).toBe('0');
    expect(found.band).not.toBe('new');
    expect(found.candidates[0]!.features.map(({ words }) => inEnglish(words))).toContain(
      'Both are in Washington, DC.',
    );
  });

  it('finds a name by its letters, by a misspelling, and cut off after 70 characters', () => {
    const full = 'National Association of Student Personnel Administrators Inc';
    const long = 'Committee of Concerned Neighbors for the Preservation of the Historic Waterfront District';
    const recognizer = knowing(
      described(full, inDc),
      described('Dartmouth College', inDc),
      described(long, inDc),
    );
    const first = (name: string) => recognizer.recognize(described(name, inDc)).candidates[0]?.id;
    expect(first('NASPA')).toBe('0');
    expect(first('Darmouth College')).toBe('1');
    expect(first(long.slice(0, 70))).toBe('2');
  });

  it('asks rather than links where two of a name are alike near', () => {
    const recognizer = knowing(
      described('United Way', { city: 'Reno', state: 'NV' }),
      described('United Way', { city: 'Elko', state: 'NV' }),
    );
    expect(recognizer.recognize(described('United Way', { state: 'NV' })).band).not.toBe('link');
  });

  it('knows an actor as soon as it is told of it, with an EIN and without', () => {
    const recognizer = new Recognizer();
    const firm = described('Fair Immigration Reform Movement', inDc);
    expect(recognizer.recognize(firm)).toEqual({ band: 'new', candidates: [] });
    recognizer.add('firm', { ...firm, ein: '010211478' });
    expect(recognizer.recognize(firm).candidates[0]?.id).toBe('firm');
    recognizer.add('without', described('Texas Organizing Project', { city: 'Houston', state: 'TX' }));
    expect(
      recognizer.recognize(described('TEXAS ORGANIZING PROJECT', { ein: '271234567' })).candidates[0]?.id,
    ).toBe('without');
    expect(recognizer.described('without')?.name).toBe('Texas Organizing Project');
    expect(recognizer.described('nobody')).toBeUndefined();
  });
});

describe('sister entities', () => {
  it.each([
    ['Clean Water Action', 'Clean Water Fund'],
    ['Center for Community Change', 'Center for Community Change Action'],
    ['Planned Parenthood', 'Planned Parenthood Action Fund'],
    ['League of Conservation Voters', 'League of Conservation Voters Education Fund'],
    ['Sierra Club', 'Sierra Club PAC'],
    ['Sierra Club', 'Sierra Club Foundation'],
    ['Sierra Club', 'Sierra Club Institute'],
    ['Emerald Cities', 'Emerald Cities Votes'],
    ['SEIU Local 32', 'SEIU Local 49'],
    ['SEIU', 'SEIU Local 49'],
    ['American Legion Post 12', 'American Legion Post 40'],
    ['Common Cause Ohio', 'Common Cause Texas'],
    ['Common Cause', 'Common Cause Texas'],
  ])('%s and %s are never linked, whatever else they share', (a, b) => {
    const shared = { ...inDc, website: 'https://example.org', aliases: ['The Sisters'] };
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      expect(knowing(described(one, shared)).recognize(described(other, shared)).band).not.toBe('link');
  });

  it.each([
    ['Clean Water Action', 'Clean Water Fund'],
    ['Center for Community Change', 'Center for Community Change Action'],
  ])('%s and %s are not even asked about', (a, b) => {
    expect(knowing(described(a, inDc)).recognize(described(b, inDc)).band).toBe('new');
  });

  it('are told by their legal forms though they bear one name', () => {
    const recognizer = knowing(described('PLAN', { ...inDc, legalForm: 'C501C3' }));
    expect(recognizer.recognize(described('PLAN', { ...inDc, legalForm: 'C501C4' })).band).toBe('new');
  });

  it('and bodies with different EINs are never candidates, whatever else they share', () => {
    const words = fc.array(fc.constantFrom('Clean', 'Water', 'Action', 'Fund', 'Ohio', '12', 'Inc'), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const recognizer = knowing(described(a.join(' '), { ...inDc, ein: '010211478', website: 'a.org' }));
        const other = described(b.join(' '), { ...inDc, ein: '520888113', website: 'a.org' });
        expect(recognizer.recognize(other)).toEqual({ band: 'new', candidates: [] });
      }),
      { seed: 11 },
    );
  });
});

describe('the score', () => {
  const names = fc
    .array(
      fc.constantFrom(
        'Clean',
        'Water',
        'Action',
        'Fund',
        'Waters',
        'Cleen',
        'Ohio',
        'Local',
        '12',
        'Inc',
        'CWA',
        'Health',
        'Care',
        'Healthcare',
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((words) => words.join(' '));
  const actors = fc.record({
    name: names,
    aliases: fc.array(names, { maxLength: 2 }),
    city: fc.constantFrom('Columbus', 'Dayton', null),
    state: fc.constantFrom('OH', 'TX', null),
    website: fc.constantFrom('https://www.a.org/x', 'a.org', null),
    legalForm: fc.constantFrom('C501C3', 'C501C4', null),
  });

  it('is a probability, and the same whichever comes first', () => {
    fc.assert(
      fc.property(actors, actors, (a, b) => {
        const [one, other] = [analyze(described(a.name, a)), analyze(described(b.name, b))];
        const there = compare(one, other).score;
        expect(there).toBeCloseTo(compare(other, one).score, 9);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
      }),
      { seed: 12, numRuns: 500 },
    );
  });

  it('explains all it is made of: the weights of the features are its logit', () => {
    const [a, b] = [
      analyze(described('Clean Water Ohio', inDc)),
      analyze(described('CLEAN WATER OHIO INC', inDc)),
    ];
    const { score, features } = compare(a, b);
    const logit = features.reduce((sum, { weight }) => sum + weight, 0);
    expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(score, 9);
    for (const { words } of features) expect(inEnglish(words)).toMatch(/^[A-Z].*\.$/);
  });
});

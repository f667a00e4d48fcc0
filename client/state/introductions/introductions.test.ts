import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDate, anyId } from '../arbitraries.ts';
import {
  choose,
  initialIntroductions,
  MOST,
  name,
  openStep,
  presentations,
  questionOf,
  sistersAs,
  swap,
  unname,
  type Introductions,
} from './introductions.ts';
import { onlyKnownKinds, readIntroductions, writeIntroductions } from './url.ts';

const anyIds = fc.uniqueArray(anyId, { maxLength: 4 });
const anyIntroductions: fc.Arbitrary<Introductions> = fc.record({
  from: anyIds,
  to: anyIds,
  avoid: anyIds,
  tieKinds: fc.option(fc.uniqueArray(fc.constantFrom('MEMBER_OF', 'FUNDS', 'RECOMMENDS'))),
  asOf: fc.option(anyDate),
  steps: fc.integer({ min: 1, max: MOST.steps }),
  ways: fc.integer({ min: 1, max: MOST.ways }),
  sisters: fc.constantFrom(...sistersAs),
  halfLife: fc.integer({ min: 1, max: MOST.halfLife }),
  presentation: fc.constantFrom(...presentations),
  opened: fc.option(fc.uniqueArray(anyId, { minLength: 2, maxLength: 2 }).map(([a, b]) => [a!, b!] as const)),
});

const asking = (from: string[], to: string[]): Introductions => ({ ...initialIntroductions, from, to });

describe('the address of a question about introductions', () => {
  it('restores all of it, also when a browser has parsed and written it', () => {
    fc.assert(
      fc.property(anyIntroductions, (state) => {
        const address = writeIntroductions(state);
        expect(readIntroductions(address)).toEqual(state);
        expect(readIntroductions(new URL(`/${address.search}`, 'https://crosstie.example'))).toEqual(state);
      }),
    );
  });

  it('is legible, and tells of the first view only which page it is', () => {
    expect(writeIntroductions(initialIntroductions).search).toBe('?view=introductions');
    const state: Introductions = {
      ...asking(['a', 'b'], ['c']),
      tieKinds: ['FUNDS'],
      asOf: '2012',
      steps: 3,
      sisters: 'ONE_STEP',
      halfLife: 5,
      presentation: 'graph',
    };
    expect(writeIntroductions(state).search).toBe(
      '?view=introductions&from=a,b&to=c&kinds=FUNDS&asOf=2012&steps=3&sisters=step&halflife=5&as=graph',
    );
  });

  it('opens as far as it can be understood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (search) => {
        expect(() => readIntroductions({ search })).not.toThrow();
      }),
    );
    const search = '?steps=99&k=0&asOf=soon&sisters=far&halflife=0.5&as=film&step=a';
    expect(readIntroductions({ search })).toEqual(initialIntroductions);
  });

  it('leaves out kinds that nobody knows', () => {
    const known = onlyKnownKinds(['FUNDS']);
    expect(known(readIntroductions({ search: '?kinds=FUNDS,X' })).tieKinds).toEqual(['FUNDS']);
    expect(known(readIntroductions({ search: '?kinds=X' })).tieKinds).toBeNull();
  });
});

describe('what is asked', () => {
  it('is nothing while too few are named', () => {
    for (const state of [asking([], []), asking(['a'], []), asking([], ['a']), asking(['a'], ['a', 'a'])])
      expect(questionOf(state)).toBeNull();
  });

  it('is a way to one, from whichever of several', () => {
    expect(questionOf(asking(['a', 'b'], ['c']))).toMatchObject({
      about: 'paths',
      input: { from: ['a', 'b'], to: 'c', steps: 4, first: 5 },
    });
  });

  it('trusts what is over by the half-life chosen', () => {
    expect(questionOf(choose({ halfLife: 3 })(asking(['a'], ['b'])))).toMatchObject({
      input: { over: { halfLifeYears: 3 } },
    });
  });

  it('is what ties all together where several are to be reached, or nobody is', () => {
    expect(questionOf(asking(['a'], ['b', 'c']))).toMatchObject({
      about: 'connection',
      input: { among: ['a', 'b', 'c'] },
    });
    expect(questionOf(asking(['a', 'b'], []))).toMatchObject({ input: { among: ['a', 'b'] } });
  });

  it('is never more than the server answers', () => {
    const many = Array.from({ length: 80 }, (_, at) => `x${at}`);
    const full = many.reduce((state, id) => name('from', id)(name('to', id)(state)), initialIntroductions);
    expect([full.from.length, full.to.length]).toEqual([MOST.from, MOST.to]);
    expect(questionOf(full)).toMatchObject({ input: { among: { length: MOST.together } } });
  });
});

describe('a step that is read', () => {
  it('is closed by every new question', () => {
    const open = openStep(['a', 'b'])(asking(['a'], ['b']));
    expect(open.opened).toEqual(['a', 'b']);
    for (const change of [name('avoid', 'c'), unname('to', 'b'), choose({ steps: 2 }), swap])
      expect(change(open).opened).toBeNull();
  });
});

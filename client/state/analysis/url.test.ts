import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialAnalysis } from './analysis.ts';
import { anyAnalysis } from './arbitraries.ts';
import { usualScope } from './scope.ts';
import { onlyKnownIn, readAnalysis, writeAnalysis } from './url.ts';

describe('the address of a reading', () => {
  it('restores all of it', () => {
    fc.assert(
      fc.property(anyAnalysis, (state) => {
        expect(readAnalysis(writeAnalysis(state))).toEqual(state);
      }),
    );
  });

  it('survives being parsed and written by a browser', () => {
    fc.assert(
      fc.property(anyAnalysis, (state) => {
        const url = new URL(`/${writeAnalysis(state).search}`, 'https://crosstie.example');
        expect(readAnalysis(url)).toEqual(state);
      }),
    );
  });

  it('tells of the first view only which page it is', () => {
    expect(writeAnalysis(initialAnalysis).search).toBe('?view=intermediaries');
  });

  it('is legible', () => {
    const state = {
      ...initialAnalysis,
      scope: {
        ...usualScope,
        tieKinds: ['FUNDS' as const],
        direction: 'AS_STATED' as const,
        asOf: '2004/2008',
        affiliations: 'PROJECTED_NEWMAN' as const,
      },
      sort: { column: 'degree', descending: true },
      explained: 'degree',
      leavesOut: true,
      compare: { by: 'date' as const, asOf: '2016' },
    };
    expect(decodeURIComponent(writeAnalysis(state).search)).toBe(
      '?view=intermediaries&ties=FUNDS&direction=as-stated&asOf=2004/2008&coalitions=projected-newman&sort=-degree&why=degree&without=yes&vs=2016',
    );
  });

  it('opens as far as it can be understood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (search) => {
        expect(() => readAnalysis({ search })).not.toThrow();
      }),
    );
    expect(
      readAnalysis({
        search: '?direction=up&asOf=soon&confidence=3&strengths=FUNDS:0,x&sisters=far&pane=moon&vs=x&x=a',
      }),
    ).toEqual(initialAnalysis);
  });

  it('leaves out codes that nobody knows, and measures the usual ties where no kind is left', () => {
    const codes = { tieKinds: ['FUNDS'], roles: [], levels: ['STATE'], states: ['CO'] };
    const { scope } = onlyKnownIn(codes)(
      readAnalysis({ search: '?ties=X&levels=STATE,MOON&states=CO,ZZ&strengths=X:0.5,FUNDS:0.2&roles=KING' }),
    );
    expect(scope).toEqual({
      ...usualScope,
      levels: ['STATE'],
      states: ['CO'],
      strengths: { FUNDS: 0.2 },
    });
  });
});

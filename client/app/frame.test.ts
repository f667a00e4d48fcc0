import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embeddedIn, framedAs, unframed } from './frame.ts';

const SEED = 6;
const search = fc
  .array(fc.tuple(fc.constantFrom('view', 'q', 'asOf', 'from'), fc.constantFrom('', 'a.b', '%C3%A9', '2012')))
  .map((pairs) =>
    pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`,
  );

describe('the frame in an address', () => {
  it('stays with an embedded view however its address is rewritten, and goes where the view is opened', () => {
    fc.assert(
      fc.property(search, fc.constantFrom('', '&lang=es'), (view, lang) => {
        const framed = framedAs(`?x=1&embed=1${lang}`, { search: view, hash: '#at=1' });
        expect(embeddedIn(framed.search)).toBe(true);
        expect(new URLSearchParams(framed.search).get('lang')).toBe(lang === '' ? null : 'es');
        expect(framed.hash).toBe('#at=1');
        expect(unframed(framed.search)).toBe(view);
      }),
      { seed: SEED },
    );
  });

  it('is none where nobody asked for one', () => {
    expect(framedAs('?lang=es', { search: '?q=a', hash: '' })).toEqual({ search: '?q=a', hash: '' });
    expect(embeddedIn('?embed=0')).toBe(false);
  });
});

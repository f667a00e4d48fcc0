import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyExploration, anyTransition } from './arbitraries.ts';
import { place } from './arrangement.ts';
import { initialExploration } from './exploration.ts';
import { readAddress, writeAddress } from './url.ts';

describe('address', () => {
  it('of any exploration restores it', () => {
    fc.assert(
      fc.property(anyExploration, (state) => {
        expect(readAddress(writeAddress(state))).toEqual(state);
      }),
    );
  });

  it('restores whatever people do from the first view on', () => {
    fc.assert(
      fc.property(fc.array(anyTransition, { maxLength: 12 }), (deeds) => {
        const state = deeds.reduce((before, deed) => deed(before), initialExploration);
        // A link holds one picture, however many came before it.
        const { picture } = initialExploration.arrangement;
        expect(readAddress(writeAddress(state))).toEqual({
          ...state,
          arrangement: { ...state.arrangement, picture },
        });
      }),
    );
  });

  it('survives being parsed and written by a browser', () => {
    fc.assert(
      fc.property(anyExploration, (state) => {
        const { search, hash } = writeAddress(state);
        const url = new URL(`/${search}${hash}`, 'https://crosstie.example');
        expect(readAddress(url)).toEqual(state);
      }),
    );
  });

  it('is empty for the first view', () => {
    expect(writeAddress(initialExploration)).toEqual({ search: '', hash: '' });
  });

  it('is legible: ids, dates and codes stand as they are', () => {
    const state = {
      ...initialExploration,
      view: {
        ...initialExploration.view,
        origins: [
          { type: 'entity' as const, id: '0c7a9d7e-25a4-5dd1-a2cd-0d2f1b4d1c11', depth: 2, limit: 300 },
        ],
      },
      finding: { text: '', facets: { ...initialExploration.finding.facets, STATE: ['CO', 'AZ'] } },
      asOf: '2012-06',
    };
    expect(writeAddress(state).search).toBe(
      '?from=0c7a9d7e-25a4-5dd1-a2cd-0d2f1b4d1c11.2.300&asOf=2012-06&state=CO,AZ',
    );
  });

  it('opens as far as it can be understood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, hash) => {
        expect(() => readAddress({ search, hash })).not.toThrow();
      }),
    );
    expect(readAddress({ search: '?asOf=once&layout=star&from=a.x.-3&view=map', hash: '#at=!' })).toEqual({
      ...initialExploration,
      view: { ...initialExploration.view, origins: [{ type: 'entity', id: 'a', depth: 1, limit: 200 }] },
    });
  });

  it('caps how far and how much is asked for', () => {
    const { view, finding } = readAddress({ search: `?from=a.99.5000&q=${'x'.repeat(300)}`, hash: '' });
    expect(view.origins).toEqual([{ type: 'entity', id: 'a', depth: 3, limit: 1000 }]);
    expect(finding.text).toHaveLength(200);
  });

  it('tells which table is open and how each is ordered', () => {
    const search = '?view=table&table=ties&sort=-name&tieSort=start';
    const state = readAddress({ search, hash: '' });
    expect(state.display).toMatchObject({
      table: 'ties',
      sorts: {
        actors: { column: 'name', descending: true },
        ties: { column: 'start', descending: false },
      },
    });
    expect(writeAddress(state).search).toBe(search);
    expect(readAddress({ search: '?sort=bogus&tieSort=-ties&table=x', hash: '' })).toEqual(
      initialExploration,
    );
  });

  it('holds the places of 300 actors in less than 4 kB', () => {
    const positions = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`actor-${at}`, { x: at * 31, y: -at * 17 }]),
    );
    const arrangement = place(initialExploration.arrangement, positions);
    expect(writeAddress({ ...initialExploration, arrangement }).hash.length).toBeLessThan(4096);
  });
});

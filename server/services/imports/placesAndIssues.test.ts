import { describe, expect, it } from 'vitest';
import type { Reader } from '../reader.ts';
import { PlacesAndIssues } from './placesAndIssues.ts';

const rows: Readonly<Record<string, readonly object[]>> = {
  knownPlaces: [
    { id: 'us', name: 'United States', aliases: [], placeLevel: 'NATION', postalCode: 'US', state: null },
    { id: 'oh', name: 'Ohio', aliases: [], placeLevel: 'STATE', postalCode: 'OH', state: 'OH' },
    { id: 'toledo', name: 'Toledo', aliases: [], placeLevel: 'CITY', postalCode: null, state: 'OH' },
  ],
  knownIssues: [],
};
const reader = {
  audience: 'PUBLIC',
  read: (query: string) => Promise.resolve(rows[query]),
} as unknown as Reader;
const said = { sourceId: 's', locator: 'row 1', confidence: 1, visibility: 'PUBLIC' } as const;

describe('a place that a row names', () => {
  it('is the city, else the state, else the nation that is known', async () => {
    const places = await PlacesAndIssues.known(reader);
    const idOf = (reference: object): string | undefined => places.place(reference, said)?.id;
    expect(idOf({ city: 'TOLEDO', state: 'OH' })).toBe('toledo');
    expect(idOf({ state: 'Ohio' })).toBe('oh');
    expect(idOf({ country: 'US' })).toBe('us');
    expect(idOf({ state: 'OH', country: 'US' })).toBe('oh');
    expect(places.place({ country: 'ca' }, said)?.entities[0]?.statements).toContainEqual(
      expect.objectContaining({ property: 'name', value: 'Canada' }),
    );
  });

  it('is none where what stands for the country or the state is none', async () => {
    const places = await PlacesAndIssues.known(reader);
    for (const reference of [
      { country: 'Neverland' },
      { country: '' },
      { country: 'QX' },
      { city: 'Phoenix', country: 'US' },
      { city: 'Toledo', state: 'Atlantis' },
    ])
      expect(places.place(reference, said), JSON.stringify(reference)).toBeNull();
  });
});

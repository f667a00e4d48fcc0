import { describe, expect, it } from 'vitest';
import type { Reader } from './reader.ts';
import { Reconciliation } from './reconcile.ts';

const actor = (id: string, kind: string, name: string) => ({
  id,
  kind,
  name,
  aliases: [],
  ein: null,
  externalIds: [],
  website: null,
  legalForm: null,
  city: 'Toledo',
  state: 'OH',
  street: null,
  postalCode: null,
});

/** A store of two actors of one name, that counts how often it is read and changes with every question. */
function changingStore(): { reader: Reader; reads: () => number } {
  let version = 0;
  let reads = 0;
  const read = async (query: string): Promise<object[]> => {
    if (query === 'storeStatus') return [{ version: ++version }];
    reads++;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return [actor('a', 'Coalition', 'Aloe Alliance'), actor('b', 'Organization', 'Aloe Alliance')];
  };
  return { reader: { audience: 'PUBLIC', read } as unknown as Reader, reads: () => reads };
}

const query = { query: 'Aloe Alliance', types: ['Organization'], limit: 1, properties: [] };

describe('a question of reconciliation', () => {
  it('is answered with as many candidates of its type as it asks for', async () => {
    const [found] = await new Reconciliation().answer(changingStore().reader, [query]);
    expect(found?.map(({ id }) => id)).toEqual(['b']);
  });

  it('waits for the reading under way, though the data change meanwhile', async () => {
    const { reader, reads } = changingStore();
    const reconciliation = new Reconciliation();
    await Promise.all([1, 2, 3].map(() => reconciliation.answer(reader, [query])));
    expect(reads()).toBe(1);
    await reconciliation.answer(reader, [query]);
    expect(reads()).toBe(2);
  });
});

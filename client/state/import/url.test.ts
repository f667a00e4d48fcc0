import { describe, expect, it } from 'vitest';
import { readAddress } from '../url.ts';
import { addressOfActors, addressOfImport, jobIn } from './url.ts';

describe('the address of an import', () => {
  it('names the import that is under way, whatever its id', () => {
    for (const job of [null, '01a2', 'a&b=c']) expect(jobIn({ search: addressOfImport(job) })).toBe(job);
  });

  it('of what came of it opens the actors with those tied to them, themselves selected, on the graph', () => {
    const { view, selection, display } = readAddress(addressOfActors(['a', 'b']));
    expect(view.origins).toMatchObject([
      { type: 'entity', id: 'a', depth: 1 },
      { type: 'entity', id: 'b', depth: 1 },
    ]);
    expect(selection.entities).toEqual(['a', 'b']);
    expect(display.presentation).toBe('graph');
  });
});

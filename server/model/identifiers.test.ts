import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshId, isId, stableId } from './identifiers.ts';

const part = fc.string({ unit: fc.constantFrom(...'abc -|') });

describe('stable id', () => {
  it('is a UUID, and the same for the same parts', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        expect(stableId(...parts)).toBe(stableId(...parts));
        expect(isId(stableId(...parts))).toBe(true);
      }),
    );
  });

  it('tells apart every two different lists of parts', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.array(part, { minLength: 1 }), (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        expect(stableId(...a)).not.toBe(stableId(...b));
      }),
    );
  });
});

describe('fresh id', () => {
  it('never comes twice', () => {
    expect(new Set(Array.from({ length: 1000 }, freshId)).size).toBe(1000);
  });
});

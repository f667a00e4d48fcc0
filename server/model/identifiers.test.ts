import fc from 'fast-check';
import { v5 } from 'uuid';
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

  it('is the UUID of version 5 that the namespace and the parts make, in any script', () => {
    const namespace = v5('https://crosstie.example/ids', v5.URL);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (parts) => {
        fc.pre(!parts.some((one) => one.includes('\u001f')));
        expect(stableId(...parts)).toBe(v5(parts.join('\u001f'), namespace));
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

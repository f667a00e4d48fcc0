import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEin, normalizeEin } from './ein.ts';

describe('EIN', () => {
  it.each([
    ['52-0888113', '520888113'],
    [' 010211478 ', '010211478'],
    ['01-0211478', '010211478'],
  ])('reads %s as %s', (given, ein) => {
    expect(normalizeEin(given)).toBe(ein);
  });

  it.each(['000000000', '99-9999999', '', '12345678', '1234567890', 'SEE ATTACHED', '52-088811X'])(
    'takes “%s” for no EIN',
    (given) => {
      expect(normalizeEin(given)).toBeNull();
    },
  );

  it('gives back zeros that a spreadsheet dropped only when told that it did', () => {
    expect(normalizeEin('10211478')).toBeNull();
    expect(normalizeEin('10211478', { lostZeros: true })).toBe('010211478');
  });

  it('survives printing and reading again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_001, max: 999_999_998 }), (number) => {
        const ein = normalizeEin(String(number).padStart(9, '0'));
        fc.pre(ein !== null);
        expect(normalizeEin(formatEin(ein))).toBe(ein);
      }),
    );
  });
});

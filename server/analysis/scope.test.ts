import { describe, expect, it } from 'vitest';
import { defaultScope, normalizedScope, scopeKey, scopePresets, ScopeError } from './scope.ts';

const key = (scope: Partial<typeof defaultScope>): string =>
  scopeKey(normalizedScope({ ...defaultScope, ...scope }));

describe('scope', () => {
  it('has one spelling, and one key, whatever the order in which it was put together', () => {
    expect(key({ tieKinds: ['FUNDS', 'MEMBER_OF'], states: ['OH', 'AZ', 'OH'] })).toBe(
      key({ tieKinds: ['MEMBER_OF', 'FUNDS'], states: ['AZ', 'OH'] }),
    );
    // A strength that is the default anyway, and a choice that has no effect, change nothing.
    expect(key({ strengths: { FUNDS: 0.5 } })).toBe(key({}));
    expect(key({ hybridTies: 'C501C3' })).toBe(key({}));
    expect(key({ asOf: '~2012' })).toBe(key({ asOf: '2012~' }));
    expect(key({ asOf: '2012' })).not.toBe(key({}));
  });

  it.each([
    [{ tieKinds: [] }, /at least one kind/],
    [{ tieKinds: ['KNOWS' as never] }, /no kind of tie named KNOWS/],
    [{ minConfidence: 2 }, /between 0 and 1/],
    [{ strengths: { FUNDS: 0 } }, /above 0/],
  ])('refuses %j', (scope, message) => {
    expect(() => normalizedScope({ ...defaultScope, ...scope })).toThrow(ScopeError);
    expect(() => normalizedScope({ ...defaultScope, ...scope })).toThrow(message);
  });

  it('has presets that are all different and all valid', () => {
    const keys = scopePresets.map(({ scope }) => scopeKey(normalizedScope(scope)));
    expect(new Set(keys).size).toBe(scopePresets.length);
    for (const { scope } of scopePresets)
      expect(normalizedScope(scope)).toEqual(normalizedScope(normalizedScope(scope)));
  });
});

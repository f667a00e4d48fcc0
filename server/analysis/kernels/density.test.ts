import { describe, expect, it } from 'vitest';
import { complete, cycle, path, tied } from './componentsExamples.ts';
import { density } from './density.ts';

describe('density', () => {
  it('is 2/3 of a path of three, 1/2 of a directed 3-cycle, 1 of a complete graph', () => {
    expect(density(path(3))).toBeCloseTo(2 / 3, 15);
    expect(density(cycle(3, true))).toBe(0.5);
    expect(density(complete(6))).toBe(1);
  });

  it('counts isolates, and is undefined for fewer than two actors', () => {
    expect(density(tied('abcd', 'ab'))).toBeCloseTo(1 / 6, 15);
    expect(density(tied('ab', ''))).toBe(0);
    expect(density(tied('a', ''))).toBeNaN();
    expect(density(tied('', ''))).toBeNaN();
  });
});

import { describe, expect, it } from 'vitest';
import { randomFrom, sample, shuffle } from './random.ts';

const first = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);

describe('random', () => {
  it('gives the same numbers for the same seed and stream, others for others', () => {
    const numbers = (seed: number, stream?: number): number[] => first(5, randomFrom(seed, stream).next);
    expect(numbers(1)).toEqual(numbers(1, 0));
    expect(
      new Set(
        [
          [1, 0],
          [0, 1],
          [2, 0],
          [1, 1],
          [2 ** 40, 0],
        ].map(([s, t]) => numbers(s!, t).join()),
      ).size,
    ).toBe(5);
  });

  it('stays the same from release to release', () => {
    expect(first(3, randomFrom(7).next)).toMatchInlineSnapshot(`
      [
        442231095,
        3023575503,
        2833944391,
      ]
    `);
  });

  it('draws uniformly', () => {
    const random = randomFrom(3);
    const drawn = first(100_000, random.uniform);
    expect(Math.min(...drawn.slice(0, 1000))).toBeGreaterThanOrEqual(0);
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(drawn.reduce((sum, value) => sum + value) / drawn.length).toBeCloseTo(0.5, 2);
    const counts = new Float64Array(7);
    for (let i = 0; i < 70_000; i++) counts[random.below(7)]!++;
    // Each count is binomial with a standard deviation of 93.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('draws the first number of each stream uniformly too', () => {
    const counts = new Float64Array(10);
    for (let stream = 0; stream < 100_000; stream++) counts[randomFrom(1, stream).below(10)]!++;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('refuses to draw below nothing', () => {
    expect(() => randomFrom(1).below(0)).toThrow(RangeError);
    expect(() => sample(4, 3, randomFrom(1))).toThrow('4 different numbers cannot be drawn from 3.');
  });
});

describe('shuffle', () => {
  it('makes each order equally likely', () => {
    const random = randomFrom(5);
    const counts = new Map<string, number>();
    for (let i = 0; i < 60_000; i++) {
      const order = shuffle(Int32Array.of(0, 1, 2), random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

describe('sample', () => {
  it('draws each set equally often, ascending', () => {
    const random = randomFrom(6);
    for (const count of [2, 3]) {
      const sets = new Map<string, number>();
      for (let i = 0; i < 40_000; i++) {
        const drawn = sample(count, 5, random).join();
        sets.set(drawn, (sets.get(drawn) ?? 0) + 1);
      }
      expect(sets.size).toBe(10);
      for (const [drawn, often] of sets) {
        expect(drawn).toBe(drawn.split(',').sort().join());
        expect(Math.abs(often - 4_000)).toBeLessThan(300);
      }
    }
  });

  it('takes none or all', () => {
    expect(sample(0, 3, randomFrom(1))).toEqual(Int32Array.of());
    expect(sample(3, 3, randomFrom(1))).toEqual(Int32Array.of(0, 1, 2));
  });
});

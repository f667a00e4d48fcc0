import { describe, expect, it } from 'vitest';
import { largestDifference, logLogSlope, median } from './figures.ts';

describe('median', () => {
  it('is the middle of an odd number of figures, whatever their order', () => {
    expect(median([10, 1, 2])).toBe(2);
  });
  it('is the mean of the two in the middle of an even number', () => {
    expect(median([4, 1, 2, 10])).toBe(3);
  });
});

describe('logLogSlope', () => {
  it('is the exponent of a power law', () => {
    const points = [1, 10, 100, 400].map((x) => ({ x, y: 3 * x ** 1.5 }));
    expect(logLogSlope(points)).toBeCloseTo(1.5, 12);
  });
  it('is undefined for a single size', () => {
    expect(logLogSlope([{ x: 10, y: 1 }])).toBeNaN();
  });
});

describe('largestDifference', () => {
  it('is relative to values above 1', () => {
    expect(largestDifference([1000, 2000], [1000, 2002])).toBeCloseTo(2 / 2002, 12);
  });
  it('is relative to the mean for values below it', () => {
    expect(largestDifference([0.02, 0.08], [0.02, 0.12])).toBeCloseTo(0.04 / 0.12, 12);
    expect(largestDifference([0.01, 0.11], [0.02, 0.11])).toBeCloseTo(0.01 / 0.065, 12);
  });
  it('lets both leave an actor undefined, but not one alone', () => {
    expect(largestDifference([null, 1], [null, 1])).toBe(0);
    expect(largestDifference([null, 1], [0, 1])).toBe(Infinity);
  });
  it('is infinite when there are not as many values', () => {
    expect(largestDifference([1], [1, 2])).toBe(Infinity);
  });
});

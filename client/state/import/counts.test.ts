import { describe, expect, it } from 'vitest';
import { changes, shares, totalOf, type Counts } from './counts.ts';

const counts = (
  created: number,
  updated: number,
  merged: number,
  unchanged: number,
  rejected: number,
): Counts => ({
  rowsRead: created + updated + merged + unchanged + rejected,
  created,
  updated,
  merged,
  unchanged,
  rejected,
});

describe('what becomes of rows', () => {
  it('is told of all kinds of rows together', () => {
    expect(totalOf(counts(180, 12, 3, 0, 5), counts(7, 0, 0, 2, 1))).toEqual(counts(187, 12, 3, 2, 6));
  });

  it('is told as parts of one whole', () => {
    const parts = shares(counts(2, 1, 0, 0, 1));
    expect(parts.map(({ share }) => share)).toEqual([0.5, 0.25, 0, 0, 0.25]);
    expect(shares(counts(0, 0, 0, 0, 0)).every(({ share }) => share === 0)).toBe(true);
  });

  it('changes something where a row is new or has something new', () => {
    expect(changes(counts(0, 0, 4, 9, 2))).toBe(0);
    expect(changes(counts(1, 2, 4, 9, 2), counts(1, 0, 0, 0, 0))).toBe(4);
  });
});

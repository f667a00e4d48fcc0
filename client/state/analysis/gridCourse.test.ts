import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridStep, rowsInSight } from './gridCourse.ts';

const size = { rows: 100, columns: 5, page: 10 };

describe('the focus in a table', () => {
  it('goes by the keys of the grid pattern', () => {
    const at = { row: 20, column: 2 };
    const go = (key: string, isFar = false) => gridStep(at, key, isFar, size);
    expect(go('ArrowUp')).toEqual({ row: 19, column: 2 });
    expect(go('ArrowRight')).toEqual({ row: 20, column: 3 });
    expect(go('PageDown')).toEqual({ row: 30, column: 2 });
    expect(go('Home')).toEqual({ row: 20, column: 0 });
    expect(go('End', true)).toEqual({ row: 99, column: 4 });
    expect(go('x')).toBeNull();
  });

  it('reaches the headings above the first row and no further', () => {
    expect(gridStep({ row: 0, column: 1 }, 'ArrowUp', false, size)).toEqual({ row: -1, column: 1 });
    expect(gridStep({ row: -1, column: 1 }, 'ArrowUp', false, size)).toEqual({ row: -1, column: 1 });
  });

  it('stays within the table, even an empty one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'ArrowUp',
          'ArrowDown',
          'ArrowLeft',
          'ArrowRight',
          'PageUp',
          'PageDown',
          'Home',
          'End',
        ),
        fc.nat(50),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(50),
        fc.nat(8),
        fc.boolean(),
        (key, rows, columns, row, column, isFar) => {
          const next = gridStep({ row, column }, key, isFar, { rows, columns, page: 7 })!;
          expect(next.row).toBeGreaterThanOrEqual(-1);
          expect(next.row).toBeLessThan(Math.max(rows, 0));
          expect(next.column).toBeGreaterThanOrEqual(0);
          expect(next.column).toBeLessThan(columns);
        },
      ),
    );
  });

  it('is among the rows in sight, which are few however many there are', () => {
    expect(rowsInSight({ top: 0, height: 380 }, 38, 20_000)).toEqual([0, 16]);
    expect(rowsInSight({ top: 3_800, height: 380 }, 38, 20_000)).toEqual([94, 116]);
    expect(rowsInSight({ top: 0, height: 380 }, 38, 3)).toEqual([0, 3]);
  });
});

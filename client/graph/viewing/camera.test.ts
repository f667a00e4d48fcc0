import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting, fittingClear, zoomed, zoomLimits } from './camera.ts';

const seed = 1990;

describe('zoomed', () => {
  it('leaves the point under the pointer where it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 3, noNaN: true }),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 0, max: 800 }),
        (zoom, factor, x, y) => {
          const before = { zoom, pan: { x: 17, y: -40 } };
          const after = zoomed(before, factor, { x, y });
          expect((x - after.pan.x) / after.zoom).toBeCloseTo((x - before.pan.x) / before.zoom, 5);
          expect((y - after.pan.y) / after.zoom).toBeCloseTo((y - before.pan.y) / before.zoom, 5);
        },
      ),
      { seed },
    );
  });

  it('stops at its limits', () => {
    expect(zoomed({ zoom: 1, pan: { x: 0, y: 0 } }, 1e9, { x: 0, y: 0 }).zoom).toBe(zoomLimits.most);
    expect(zoomed({ zoom: 1, pan: { x: 0, y: 0 } }, 1e-9, { x: 0, y: 0 }).zoom).toBe(zoomLimits.least);
  });
});

describe('fitting', () => {
  it('brings all of an extent into the window, in its middle', () => {
    const window = { width: 1280, height: 800 };
    const { zoom, pan } = fitting({ left: -500, right: 3500, top: 100, bottom: 900 }, window);
    expect(-500 * zoom + pan.x).toBeGreaterThanOrEqual(36 - 1e-9);
    expect(3500 * zoom + pan.x).toBeLessThanOrEqual(1280 - 36 + 1e-9);
    expect(500 * zoom + pan.y).toBeCloseTo(400);
  });

  it('does not blow up a single actor', () => {
    expect(fitting({ left: 0, right: 10, top: 0, bottom: 10 }, { width: 1000, height: 800 }).zoom).toBe(1.35);
  });
});

describe('fittingClear', () => {
  const window = { width: 800, height: 600 };
  const box = (x: number, y: number) => ({ left: x - 50, right: x + 50, top: y - 30, bottom: y + 40 });

  it('leaves nothing under what covers the window', () => {
    const cover = fc.record({
      left: fc.integer({ min: 0, max: 500 }),
      top: fc.constantFrom(0, 540),
      width: fc.integer({ min: 20, max: 300 }),
      height: fc.integer({ min: 20, max: 60 }),
    });
    const places = fc.array(fc.record({ x: fc.nat(3000), y: fc.nat(2000) }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(places, fc.array(cover, { maxLength: 4 }), (spots, covered) => {
        const boxes = spots.map(({ x, y }) => box(x, y));
        const { zoom, pan } = fittingClear(boxes, window, { covered })!;
        for (const { left, right, top, bottom } of boxes) {
          for (const under of covered) {
            const meets =
              left * zoom + pan.x < under.left + under.width &&
              right * zoom + pan.x > under.left &&
              top * zoom + pan.y < under.top + under.height &&
              bottom * zoom + pan.y > under.top;
            expect(meets).toBe(false);
          }
        }
      }),
      { seed },
    );
  });

  it('gives up no room to a cover that nothing lies under', () => {
    const boxes = [box(0, 0), box(1500, 0), box(0, 1100)];
    const covered = [{ left: 600, top: 540, width: 190, height: 50 }];
    expect(fittingClear(boxes, window, { covered })).toEqual(fittingClear(boxes, window, { covered: [] }));
  });
});

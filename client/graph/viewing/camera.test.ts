import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting, zoomed, zoomLimits } from './camera.ts';

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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneStep, middleOf, tieCurve, type TieEnd } from './tieLine.ts';

const seed = 1859;
const end = (x: number, y: number, radius = 10): TieEnd => ({
  x,
  y,
  halfWidth: radius,
  halfHeight: radius,
  round: true,
});
const place = fc.integer({ min: -2000, max: 2000 });
const apart = fc
  .tuple(place, place, place, place)
  .filter(([ax, ay, bx, by]) => Math.hypot(ax - bx, ay - by) > 60)
  .map(([ax, ay, bx, by]) => [end(ax, ay), end(bx, by)] as const);

describe('tieCurve', () => {
  it('is straight for a single tie, from edge to edge', () => {
    const curve = tieCurve(end(0, 0), end(100, 0), 0, false);
    expect(curve).toMatchObject({ straight: true, startX: 12, endX: 88, startY: 0, endY: 0 });
  });

  it('keeps parallel ties a lane apart at their middles', () => {
    fc.assert(
      fc.property(apart, fc.integer({ min: -4, max: 3 }), ([a, b], lane) => {
        const [one, next] = [lane, lane + 1].map((each) => tieCurve(a, b, each, false));
        // Ends lie on the marks' edges, aside by lane as well: the middles are a little nearer than a lane.
        const gap = Math.hypot(middleOf(one!).x - middleOf(next!).x, middleOf(one!).y - middleOf(next!).y);
        expect(gap).toBeGreaterThan(laneStep * 0.8);
        expect(gap).toBeLessThan(laneStep * 1.7);
      }),
      { seed },
    );
  });

  it('runs the same course seen from either end', () => {
    fc.assert(
      fc.property(apart, fc.integer({ min: -4, max: 4 }), ([a, b], lane) => {
        const [there, back] = [tieCurve(a, b, lane, false), tieCurve(b, a, lane, true)];
        expect(back.startX).toBeCloseTo(there.endX, 6);
        expect(back.startY).toBeCloseTo(there.endY, 6);
        expect(middleOf(back).x).toBeCloseTo(middleOf(there).x, 6);
        expect(middleOf(back).y).toBeCloseTo(middleOf(there).y, 6);
      }),
      { seed },
    );
  });

  it('is a finite arch over a mark tied to itself, and stays finite where marks lie upon one another', () => {
    for (const curve of [
      tieCurve(end(5, 5), end(5, 5), 0, false),
      tieCurve(end(0, 0), end(1, 0), 1, false),
    ]) {
      for (const value of Object.values(curve))
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    }
  });
});

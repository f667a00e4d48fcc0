import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf, ticksOf, timeScale, type Bar, type DatedEnd } from './layout.ts';

const seed = 20_261_122;
const year = (value: number): DatedEnd => ({
  date: String(value),
  earliest: `${value}-01-01`,
  latest: `${value}-12-31`,
});
const day = (date: string): DatedEnd => ({ date, earliest: date, latest: date });
const scale = { first: 2000, beyond: 2010 };
const told = (bar: Bar) =>
  segmentsOf(bar, scale).map(({ sureness, from, to }) => `${sureness} ${from.toFixed(2)}–${to.toFixed(2)}`);

const isoDay = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dated = fc.oneof(
  isoDay.map(day),
  fc.integer({ min: 1800, max: 2099 }).map(year),
  fc.tuple(isoDay, isoDay).map(([a, b]): DatedEnd => {
    const [earliest, latest] = a < b ? [a, b] : [b, a];
    return { date: `${earliest}/${latest}`, earliest, latest };
  }),
);
const bar = fc.record({ start: fc.option(dated), end: fc.option(dated) });

describe('a bar in time', () => {
  it('is sure between years, and may hold within them', () => {
    expect(told({ start: year(2002), end: year(2005) })).toEqual([
      'may 0.20–0.30',
      'sure 0.30–0.50',
      'may 0.50–0.60',
    ]);
  });

  it('is sure to its very ends where the days are known', () => {
    expect(told({ start: day('2002-01-01'), end: day('2004-12-31') })).toEqual(['sure 0.20–0.50']);
  });

  it('is sure nowhere where it may have ended before it is sure to have begun', () => {
    expect(told({ start: year(2004), end: year(2004) })).toEqual(['may 0.40–0.50']);
  });

  it('is open where no source gives an end', () => {
    expect(told({ start: year(2004), end: null })).toEqual(['may 0.40–0.50', 'open 0.50–1.00']);
    expect(told({ start: null, end: year(2004) })).toEqual(['open 0.00–0.40', 'may 0.40–0.50']);
  });

  it('is nothing without a date', () => {
    expect(told({ start: null, end: null })).toEqual([]);
  });

  it('has stretches that follow each other within the time shown, whatever its dates', () => {
    fc.assert(
      fc.property(fc.array(bar, { minLength: 1, maxLength: 6 }), (bars) => {
        const whole = timeScale(bars, 2026);
        for (const one of bars) {
          const segments = segmentsOf(one, whole);
          expect(segments.length > 0).toBe(one.start !== null || one.end !== null);
          segments.forEach(({ from, to }, index) => {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(1);
            expect(to).toBeGreaterThan(from);
            if (index > 0) expect(from).toBe(segments[index - 1]!.to);
          });
        }
      }),
      { seed },
    );
  });
});

describe('the time shown', () => {
  it('reaches the present where something may go on, and a year back where a beginning is unknown', () => {
    expect(timeScale([{ start: year(2004), end: null }], 2026)).toEqual({ first: 2004, beyond: 2027 });
    expect(timeScale([{ start: null, end: year(2014) }], 2026)).toEqual({ first: 2013, beyond: 2015 });
  });

  it('is marked by round years, never more than there is room for', () => {
    expect(ticksOf({ first: 1968, beyond: 2027 }, 8).map((tick) => tick.year)).toEqual([
      1970, 1980, 1990, 2000, 2010, 2020,
    ]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 2, max: 12 }),
        (first, length, most) => {
          const ticks = ticksOf({ first, beyond: first + length }, most);
          expect(ticks.length).toBeLessThanOrEqual(most + 1);
          for (const { at } of ticks) expect(at).toBeGreaterThanOrEqual(0);
        },
      ),
      { seed },
    );
  });
});

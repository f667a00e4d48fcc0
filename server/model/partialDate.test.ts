import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BEGINNING_OF_TIME,
  dayRange,
  endedBefore,
  END_OF_TIME,
  holdsAsOf,
  normalizePartialDate,
  overlaps,
  PartialDateError,
  possibleExtent,
} from './partialDate.ts';

const year = fc.integer({ min: 1700, max: 2100 });
const partialDate = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc
    .date({ min: new Date('1700-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
);
const maybeDate = fc.option(partialDate);

describe('partial date', () => {
  it.each([
    ['2004', 20040101, 20041231],
    ['2011-10', 20111001, 20111031],
    ['2012-02', 20120201, 20120229],
    ['2010-04-23', 20100423, 20100423],
    ['2014~', 20130101, 20151231],
    ['2014-01~', 20131201, 20140228],
    ['2014-03-01~', 20140228, 20140302],
    ['2011/2012', 20110101, 20121231],
    ['2011-10/2012-05', 20111001, 20120531],
  ])('%s may be any day from %i to %i', (text, earliest, latest) => {
    expect(dayRange(text)).toEqual({ earliest, latest });
  });

  it.each([
    '',
    '14',
    '2014-13',
    '2014-02-30',
    '2013-02-29',
    '2014/2011',
    '2014/2015/2016',
    'spring 2014',
    '0000',
  ])('refuses “%s” and says what to write', (text) => {
    expect(() => dayRange(text)).toThrow(PartialDateError);
  });

  it.each([
    [' 2014 ', '2014'],
    ['~2014', '2014~'],
    ['c. 2014', '2014~'],
    ['2004-00-00', '2004'],
    ['2004-05-00', '2004-05'],
  ])('writes “%s” as %s', (given, kept) => {
    expect(normalizePartialDate(given)).toBe(kept);
  });

  it('is unchanged by normalizing twice', () => {
    fc.assert(
      fc.property(partialDate, fc.boolean(), (date, about) => {
        const once = normalizePartialDate(about ? `~${date}` : date);
        expect(normalizePartialDate(once)).toBe(once);
      }),
    );
  });

  it('contains the exact date when it is approximate', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        const exact = dayRange(date);
        const about = dayRange(`${date}~`);
        expect(about.earliest).toBeLessThan(exact.earliest);
        expect(about.latest).toBeGreaterThan(exact.latest);
      }),
    );
  });
});

describe('as of', () => {
  it('keeps a sponsorship that ended in 2014 in 2012 and in 2014, not in 2016', () => {
    expect(holdsAsOf(null, '2014', '2012')).toBe(true);
    expect(holdsAsOf(null, '2014', '2014')).toBe(true);
    expect(holdsAsOf(null, '2014', '2014-06')).toBe(true);
    expect(holdsAsOf(null, '2014', '2016')).toBe(false);
  });

  it('keeps what has no dates on every date', () => {
    fc.assert(fc.property(partialDate, (asOf) => holdsAsOf(null, null, asOf)));
  });

  it('keeps everything when no date is asked for', () => {
    fc.assert(fc.property(maybeDate, maybeDate, (start, end) => holdsAsOf(start, end, null)));
  });

  it('keeps more, never less, when a bound becomes unknown', () => {
    fc.assert(
      fc.property(maybeDate, maybeDate, partialDate, (start, end, asOf) => {
        if (holdsAsOf(start, end, asOf)) {
          expect(holdsAsOf(null, end, asOf)).toBe(true);
          expect(holdsAsOf(start, null, asOf)).toBe(true);
        }
      }),
    );
  });

  it('agrees with checking every day of the as-of year one by one', () => {
    const day = fc
      .date({ min: new Date('2010-01-01'), max: new Date('2013-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 2009, max: 2014 }), (start, end, asOfYear) => {
        fc.pre(start <= end);
        let held = false;
        for (
          let d = new Date(`${asOfYear}-01-01`);
          d.getUTCFullYear() === asOfYear;
          d.setUTCDate(d.getUTCDate() + 1)
        ) {
          const text = d.toISOString().slice(0, 10);
          held ||= start <= text && text <= end;
        }
        expect(holdsAsOf(start, end, String(asOfYear))).toBe(held);
      }),
      { numRuns: 50 },
    );
  });

  it('is told in the past tense only when it ended for certain', () => {
    expect(endedBefore('2014', dayRange('2016'))).toBe(true);
    expect(endedBefore('2014', dayRange('2014'))).toBe(false);
    expect(endedBefore('2014~', dayRange('2015'))).toBe(false);
    expect(endedBefore(null, dayRange('2016'))).toBe(false);
  });

  it('spans all time when nothing is known', () => {
    expect(possibleExtent(null, null)).toEqual({ earliest: BEGINNING_OF_TIME, latest: END_OF_TIME });
  });

  it('overlaps in both directions alike', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        expect(overlaps(dayRange(a), dayRange(b))).toBe(overlaps(dayRange(b), dayRange(a)));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeTopics,
  edgesWithin,
  lifeDates,
  lifeSpan,
  periodBetween,
  topicOfTie,
  withoutSeams,
} from './changes.ts';
import { dayOf, dayRange, type Day } from './partialDate.ts';
import { entityKinds, propertiesOf, tieKinds } from './vocabulary.ts';

const seed = 20_261_122;

/** Days of one year, so that dates and periods often meet; months and the year stand for several of them. */
const FIRST = Date.UTC(2012, 0, 1);
const dayAt = (offset: number): string => new Date(FIRST + offset * 86_400_000).toISOString().slice(0, 10);
const offset = fc.integer({ min: 0, max: 365 });
const day = offset.map(dayAt);
const date = fc.oneof(
  { weight: 4, arbitrary: day },
  day.map((text) => text.slice(0, 7)),
  day.map((text) => `${text.slice(0, 7)}~`),
  fc.constant('2012'),
  fc
    .tuple(offset, offset)
    .filter(([a, b]) => a < b)
    .map(([a, b]) => `${dayAt(a)}/${dayAt(b)}`),
);
const span = fc.record({ start: fc.option(date), end: fc.option(date) });
const period = fc.tuple(date, date);

const days = (from: Day, to: Day): Day[] =>
  Array.from({ length: 800 }, (_, at) => dayOf(new Date(FIRST - 200 * 86_400_000 + at * 86_400_000))).filter(
    (one) => one >= from && one <= to,
  );

describe('a period', () => {
  it('reaches from the first day of one date to the last day of the other', () => {
    expect(periodBetween('2011', '2014-02')).toEqual({
      days: { earliest: 20110101, latest: 20140228 },
      backwards: false,
    });
    expect(periodBetween('2014-02-03', '2014')).toEqual({
      days: { earliest: 20140203, latest: 20141231 },
      backwards: false,
    });
  });

  it('is read backwards where the second date lies before the first', () => {
    expect(periodBetween('2014', '2011')).toEqual({
      days: { earliest: 20110101, latest: 20141231 },
      backwards: true,
    });
  });

  it('without dates is all of time', () => {
    expect(edgesWithin({ start: '0001', end: '9999' }, periodBetween(null, null))).toHaveLength(2);
  });
});

describe('what changes in a period', () => {
  it('is certain within it, possible where the date reaches beyond it, and nothing outside', () => {
    const in2012 = periodBetween('2012', '2012');
    const certainties = (start: string) =>
      edgesWithin({ start, end: null }, in2012).map(({ certainty }) => certainty);
    expect(certainties('2012-05')).toEqual(['CERTAIN']);
    expect(certainties('2012')).toEqual(['CERTAIN']);
    expect(certainties('2011/2012')).toEqual(['POSSIBLE']);
    expect(certainties('2013~')).toEqual(['POSSIBLE']);
    expect(certainties('2013')).toEqual([]);
  });

  it('both begins and ends in it when it lies wholly within', () => {
    const found = edgesWithin({ start: '2012-03', end: '2012-05-07' }, periodBetween('2011', '2014'));
    expect(found.map(({ edge, date, certainty }) => [edge, date, certainty])).toEqual([
      ['BEGAN', '2012-03', 'CERTAIN'],
      ['ENDED', '2012-05-07', 'CERTAIN'],
    ]);
  });

  it('is never told of a bound that nobody states', () => {
    fc.assert(
      fc.property(span, period, ({ start, end }, [from, to]) => {
        const stated = [...(start === null ? [] : ['BEGAN']), ...(end === null ? [] : ['ENDED'])];
        const forwards = { ...periodBetween(from, to), backwards: false };
        for (const { edge } of edgesWithin({ start, end }, forwards)) expect(stated).toContain(edge);
        expect(edgesWithin({ start: null, end: null }, forwards)).toEqual([]);
      }),
      { seed },
    );
  });

  it('is, for days, the difference between who was there before and who is there after', () => {
    fc.assert(
      fc.property(
        fc.tuple(offset, offset).map((pair) => pair.sort((a, b) => a - b)),
        fc.tuple(offset, offset).map((pair) => pair.sort((a, b) => a - b)),
        ([start, end], [from, to]) => {
          const isThereAtStartOf = (at: number) => start < at && end >= at;
          const isThereAtEndOf = (at: number) => start <= at && end > at;
          const before = isThereAtStartOf(from);
          const after = isThereAtEndOf(to);
          const found = edgesWithin(
            { start: dayAt(start), end: dayAt(end) },
            periodBetween(dayAt(from), dayAt(to)),
          ).map(({ edge }) => edge);
          const began = found.filter((edge) => edge === 'BEGAN').length;
          const ended = found.filter((edge) => edge === 'ENDED').length;
          expect(began - ended).toBe(Number(after) - Number(before));
          if (before || after) expect(found.length).toBe(before === after ? 0 : 1);
        },
      ),
      { seed, numRuns: 500 },
    );
  });

  it('is certain when every day that the date may stand for lies in it, possible when some do', () => {
    fc.assert(
      fc.property(date, period, (start, [from, to]) => {
        const { days: within } = periodBetween(from, to);
        const may = dayRange(start);
        const candidates = days(may.earliest, may.latest);
        const inside = candidates.filter((one) => one >= within.earliest && one <= within.latest);
        const found = edgesWithin({ start, end: null }, periodBetween(from, to));
        const expected =
          inside.length === 0 ? [] : [inside.length === candidates.length ? 'CERTAIN' : 'POSSIBLE'];
        expect(found.map(({ certainty }) => certainty)).toEqual(expected);
      }),
      { seed },
    );
  });

  it('swaps what began and what ended when the dates are given the other way round', () => {
    const turned = { BEGAN: 'ENDED', ENDED: 'BEGAN' } as const;
    fc.assert(
      fc.property(span, period, (one, [from, to]) => {
        fc.pre(dayRange(from).latest < dayRange(to).earliest);
        const forwards = edgesWithin(one, periodBetween(from, to));
        const backwards = edgesWithin(one, periodBetween(to, from));
        expect(backwards).toEqual(forwards.map((each) => ({ ...each, edge: turned[each.edge] })).reverse());
      }),
      { seed },
    );
  });

  it('is the same whether a period is looked at whole or in two parts, but for what may lie in either', () => {
    fc.assert(
      fc.property(span, offset, offset, offset, (one, ...offsets) => {
        const [a, b, c] = offsets.sort((x, y) => x - y);
        const whole = edgesWithin(one, periodBetween(dayAt(a), dayAt(c)));
        const parts = [
          ...edgesWithin(one, periodBetween(dayAt(a), dayAt(b))),
          ...(b + 1 > c ? [] : edgesWithin(one, periodBetween(dayAt(b + 1), dayAt(c)))),
        ];
        const edgesOf = (found: typeof whole) => new Set(found.map(({ edge }) => edge));
        expect(edgesOf(whole)).toEqual(edgesOf(parts));
      }),
      { seed },
    );
  });
});

describe('topics of changes', () => {
  it('has one for every tie but those that only tell who made a source', () => {
    for (const { name, family } of tieKinds) {
      const topic = topicOfTie(name);
      if (family === 'provenance') expect(topic).toBeNull();
      else expect(changeTopics.map((entry) => entry.name)).toContain(topic);
    }
  });

  it('reads the life of an entity from dates that the model has', () => {
    const known = new Set(entityKinds.flatMap(({ name }) => propertiesOf(name).map((entry) => entry.name)));
    for (const property of Object.keys(lifeDates)) expect(known).toContain(property);
    expect(lifeSpan('dissolved', '2014')).toEqual({ start: null, end: '2014' });
  });
});

describe('the times of one value', () => {
  const times = (...pairs: [string | null, string | null][]) =>
    withoutSeams(pairs.map(([start, end]) => ({ start, end }))).map(({ start, end }) => [start, end]);

  it('have no edge where one time goes over into the next', () => {
    expect(times(['2010', '2014'], ['2014', '2016'])).toEqual([
      ['2010', null],
      [null, '2016'],
    ]);
    expect(times(['2010', '2014-12-31'], ['2015-01-01', null])).toEqual([
      ['2010', null],
      [null, null],
    ]);
  });

  it('keep both edges of a gap', () => {
    expect(times(['2001', '2004'], ['2008', '2010'])).toEqual([
      ['2001', '2004'],
      ['2008', '2010'],
    ]);
  });

  it('do not take the same time told twice for a seam', () => {
    expect(times(['2004', '2004'], ['2004', '2004'])).toEqual([
      ['2004', '2004'],
      ['2004', '2004'],
    ]);
  });
});

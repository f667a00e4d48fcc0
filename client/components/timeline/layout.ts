/**
 * Where bars stand in time. A bar is told by the days that its ends may fall on, so that what is known of it can be told from what
 * is not: between the last day it may have begun and the first it may have ended it is sure to have held; within either range
 * it may have; beyond an end that nobody gives it is open.
 */

/** A date with the days that it may stand for, as `2014-01-01`. */
export interface DatedEnd {
  readonly date: string;
  readonly earliest: string;
  readonly latest: string;
}

export interface Bar {
  readonly start: DatedEnd | null;
  readonly end: DatedEnd | null;
}

export type Sureness = 'sure' | 'may' | 'open';

/** A stretch of a bar, as shares of the whole time shown. */
export interface Segment {
  readonly sureness: Sureness;
  readonly from: number;
  readonly to: number;
}

/** The time shown: from the beginning of one year to the beginning of another, which is not in it. */
export interface TimeScale {
  readonly first: number;
  readonly beyond: number;
}

/** A day as a year with its part: 2014-07-02 → 2014.5. */
function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = new Date(0).setUTCFullYear(year, month - 1, date);
  const [begin, next] = [new Date(0).setUTCFullYear(year, 0, 1), new Date(0).setUTCFullYear(year + 1, 0, 1)];
  return year + (at - begin) / (next - begin);
}

const DAY_MS = 86_400_000;

/** The end of a day is the beginning of the next. */
function endOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return yearOf(
    new Date(new Date(0).setUTCFullYear(year, month - 1, date) + DAY_MS).toISOString().slice(0, 10),
  );
}

export const isDated = ({ start, end }: Bar): boolean => start !== null || end !== null;

/** Room for all that is dated, and for the present year where something may still go on. */
export function timeScale(bars: readonly Bar[], presentYear: number): TimeScale {
  const dates = bars.flatMap(({ start, end }) => [start, end].filter((date) => date !== null));
  if (dates.length === 0) return { first: presentYear, beyond: presentYear + 1 };
  const goesOn = bars.some(({ start, end }) => start !== null && end === null);
  const first = Math.min(...dates.map(({ earliest }) => Math.floor(yearOf(earliest))));
  const last = Math.max(
    ...dates.map(({ latest }) => Math.floor(yearOf(latest))),
    goesOn ? presentYear : first,
  );
  // A year before, so that what has no known beginning can be seen to come from there.
  const isOpenBefore = bars.some(({ start, end }) => start === null && end !== null);
  return { first: isOpenBefore ? first - 1 : first, beyond: last + 1 };
}

/** The stretches of a bar from left to right; none of what has no date. */
export function segmentsOf({ start, end }: Bar, scale: TimeScale): Segment[] {
  const at = (year: number): number =>
    Math.min(1, Math.max(0, (year - scale.first) / (scale.beyond - scale.first)));
  const began = start && ends(start);
  const ended = end && ends(end);
  const stretches: [Sureness, number, number][] = [];
  if (began && ended) {
    const [sureFrom, sureTo] = [began.isDay ? began.from : began.to, ended.isDay ? ended.to : ended.from];
    if (sureFrom < sureTo)
      stretches.push(['may', began.from, sureFrom], ['sure', sureFrom, sureTo], ['may', sureTo, ended.to]);
    else stretches.push(['may', began.from, Math.max(began.to, ended.to)]);
  } else if (began) {
    const from = began.isDay ? began.from : began.to;
    stretches.push(['may', began.from, from], ['open', from, scale.beyond]);
  } else if (ended) {
    const to = ended.isDay ? ended.to : ended.from;
    stretches.push(['open', scale.first, to], ['may', to, ended.to]);
  }
  return stretches
    .map(([sureness, from, to]) => ({ sureness, from: at(from), to: at(to) }))
    .filter(({ from, to }) => to > from);
}

function ends({ earliest, latest }: DatedEnd): { from: number; to: number; isDay: boolean } {
  return { from: yearOf(earliest), to: endOf(latest), isDay: earliest === latest };
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Round years to mark, at most as many as asked, each with where it stands. */
export function ticksOf({ first, beyond }: TimeScale, most: number): { year: number; at: number }[] {
  const step = STEPS.find((size) => (beyond - first) / size <= most) ?? STEPS.at(-1)!;
  const years: { year: number; at: number }[] = [];
  for (let year = Math.ceil(first / step) * step; year < beyond; year += step)
    years.push({ year, at: (year - first) / (beyond - first) });
  return years;
}

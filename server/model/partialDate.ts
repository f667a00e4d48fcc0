import { inEnglish, tell, type Message } from './message.ts';

/**
 * Dates as precise as their source, in the part of EDTF (ISO 8601-2:2019) that sources of this field
 * need: a year `2004`, a month `2011-10`, a day `2010-04-23`, each approximate with `~` (`2014~`), and
 * `2011/2012` for one date known only to lie between two others.
 *
 * All logic works on days written as integers `yyyymmdd`, which sort and compare like the days they
 * stand for and are what the store indexes.
 */

/** A day as the integer `yyyymmdd`, such as 20100423. */
export type Day = number;

/** The days a partial date may stand for, both ends included. */
export interface DayRange {
  earliest: Day;
  latest: Day;
}

/** Before and after every day that a source can give: the bounds of an unknown start and an open end. */
export const BEGINNING_OF_TIME: Day = 0;
export const END_OF_TIME: Day = 99991231;

export class PartialDateError extends Error {
  readonly told: Message;

  constructor(readonly value: string) {
    const told = tell(
      '“{value}” is not a date Crosstie can read: write 2004, 2011-10, 2010-04-23, 2014~ (about 2014) or 2011/2012 (some time between).',
      { value },
    );
    super(inEnglish(told));
    this.told = told;
    this.name = 'PartialDateError';
  }
}

const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toDay(year: number, month: number, day: number): Day {
  return year * 10000 + month * 100 + day;
}

/** An approximate date may be off by one unit of its own precision on either side. */
function widen(year: number, month: number | undefined, day: number | undefined): DayRange {
  if (month === undefined) return { earliest: toDay(year - 1, 1, 1), latest: toDay(year + 1, 12, 31) };
  const shifted = (months: number, days: number): Date =>
    new Date(Date.UTC(year, month - 1 + months, (day ?? 1) + days));
  const first = day === undefined ? shifted(-1, 0) : shifted(0, -1);
  const last = day === undefined ? shifted(2, -1) : shifted(0, 1);
  return { earliest: dayOf(first), latest: dayOf(last) };
}

/** The UTC day of an instant. */
export function dayOf(instant: Date): Day {
  return toDay(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
}

/** The day as a partial date of its own: 20100423 → `2010-04-23`. */
export function dayText(day: Day): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function parseSingle(text: string): DayRange | null {
  const parts = SINGLE.exec(text);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]);
  const day = parts[3] === undefined ? undefined : Number(parts[3]);
  if (year < 1) return null;
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) return null;
  if (parts[4] === '~') return widen(year, month, day);
  return {
    earliest: toDay(year, month ?? 1, day ?? 1),
    latest: toDay(year, month ?? 12, day ?? daysInMonth(year, month ?? 12)),
  };
}

/**
 * The days that `text` may stand for.
 * @throws PartialDateError when it is no date, or lies between two dates in the wrong order.
 */
export function dayRange(text: string): DayRange {
  const [from, to, ...rest] = text.split('/');
  const first = parseSingle(from ?? '');
  const last = to === undefined ? first : parseSingle(to);
  if (!first || !last || rest.length > 0 || first.earliest > last.latest) throw new PartialDateError(text);
  return { earliest: first.earliest, latest: last.latest };
}

/**
 * The one spelling kept in the store. Accepts what people and other tools write besides: blanks around,
 * `~2014` and `c. 2014` for `2014~`, and the zeros of LittleSis (`2004-00-00`) for unknown parts.
 * @throws PartialDateError
 */
export function normalizePartialDate(text: string): string {
  const trimmed = text.trim();
  const approximate = /^(?:~|c\.\s*|ca\.\s*)(.+)$/i.exec(trimmed);
  const written = (approximate ? `${approximate[1]}~` : trimmed).replace(/(-00){1,2}(?=~?$)/, '');
  dayRange(written);
  return written;
}

/** The possible extent of something that began at `start` and ended at `end`: unknown and open ends reach all the way. */
export function possibleExtent(start: string | null, end: string | null): DayRange {
  return {
    earliest: start === null ? BEGINNING_OF_TIME : dayRange(start).earliest,
    latest: end === null ? END_OF_TIME : dayRange(end).latest,
  };
}

/** Whether two ranges of days share a day. */
export function overlaps(a: DayRange, b: DayRange): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/**
 * “As of D” keeps whatever may have held on some day of D: its possible extent meets the days D may
 * stand for. What has no dates at all is kept (callers mark it undated); `asOf` null keeps everything.
 */
export function holdsAsOf(start: string | null, end: string | null, asOf: string | null): boolean {
  return asOf === null || overlaps(possibleExtent(start, end), dayRange(asOf));
}

/** Whether something ended for certain before every day of `asOf`, so that it is told in the past tense. */
export function endedBefore(end: string | null, asOf: DayRange): boolean {
  return end !== null && dayRange(end).latest < asOf.earliest;
}

/**
 * What becomes different between two dates. A fact begins at its start and ends at its end; each is one edge, on some day
 * of the range that its date stands for. An edge lies in a period for certain when every day of its range does, possibly when
 * only some do. A bound that nobody states is no edge: that a date is missing says nothing of what happened.
 */
import {
  BEGINNING_OF_TIME,
  dayOf,
  dayRange,
  END_OF_TIME,
  overlaps,
  possibleExtent,
  type Day,
  type DayRange,
} from './partialDate.ts';
import { tieFamilies, tieKind, type TieFamily, type TieKindName } from './tieKinds.ts';

export const edges = ['BEGAN', 'ENDED'] as const;
export type Edge = (typeof edges)[number];

export const certainties = ['CERTAIN', 'POSSIBLE'] as const;
export type Certainty = (typeof certainties)[number];

/** Days to compare the beginning of the first with the end of the last. */
export interface Period {
  readonly days: DayRange;
  /** Whether time is read backwards: what began in it is then gone, and what ended there again. */
  readonly backwards: boolean;
}

/** What holds for a time: a tie, a value, an existence. Dates as they are written; null where nobody states one. */
export interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

export interface EdgeWithin {
  readonly edge: Edge;
  /** As it is written. */
  readonly date: string;
  readonly days: DayRange;
  readonly certainty: Certainty;
}

/**
 * From the beginning of one date to the end of another, both as precise as they are known; all the time before or after for
 * null. Where the second lies wholly before the first, it is the same period read backwards.
 * @throws PartialDateError
 */
export function periodBetween(from: string | null, to: string | null): Period {
  const first = from === null ? null : dayRange(from);
  const last = to === null ? null : dayRange(to);
  if (first && last && last.latest < first.earliest)
    return { days: { earliest: last.earliest, latest: first.latest }, backwards: true };
  return {
    days: { earliest: first?.earliest ?? BEGINNING_OF_TIME, latest: last?.latest ?? END_OF_TIME },
    backwards: false,
  };
}

const opposite: Readonly<Record<Edge, Edge>> = { BEGAN: 'ENDED', ENDED: 'BEGAN' };

/** The edges of a fact that lie in a period, the one that comes first as the period is read first. */
export function edgesWithin({ start, end }: Span, { days: period, backwards }: Period): EdgeWithin[] {
  const within = (edge: Edge, date: string | null): EdgeWithin[] => {
    if (date === null) return [];
    const days = dayRange(date);
    if (!overlaps(days, period)) return [];
    const isCertain = days.earliest >= period.earliest && days.latest <= period.latest;
    return [
      { edge: backwards ? opposite[edge] : edge, date, days, certainty: isCertain ? 'CERTAIN' : 'POSSIBLE' },
    ];
  };
  const found = [...within('BEGAN', start), ...within('ENDED', end)];
  return backwards ? found.reverse() : found;
}

/** The day after: 20151231 → 20160101. */
function nextDay(day: Day): Day {
  return dayOf(
    new Date(Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, (day % 100) + 1)),
  );
}

/**
 * The times of one value, without the seams: where one time may end as another begins, or the day before, the value went on,
 * and neither date is an edge.
 */
export function withoutSeams<Time extends Span>(times: readonly Time[]): Time[] {
  const goesOver = (before: Span, after: Span): boolean => {
    if (before.end === null || after.start === null) return false;
    const [last, first] = [dayRange(before.end), dayRange(after.start)];
    const [whole, next] = [possibleExtent(before.start, before.end), possibleExtent(after.start, after.end)];
    return (
      last.earliest <= first.latest &&
      first.earliest <= nextDay(last.latest) &&
      whole.earliest < next.earliest &&
      whole.latest < next.latest
    );
  };
  return times.map((time) => ({
    ...time,
    start: times.some((other) => goesOver(other, time)) ? null : time.start,
    end: times.some((other) => goesOver(time, other)) ? null : time.end,
  }));
}

type FamilyTopic = Uppercase<Exclude<TieFamily, 'provenance'>>;
export type ChangeTopic = FamilyTopic | 'EXISTENCE' | 'SUCCESSION' | 'ROLE' | 'PROPERTY';

const topicOfFamily = (family: TieFamily): FamilyTopic | null =>
  family === 'provenance' ? null : (family.toUpperCase() as FamilyTopic);

/** What changes are sorted by: the family of the tie, or what became different of an actor or tie itself. */
export const changeTopics: readonly { readonly name: ChangeTopic; readonly label: string }[] = [
  { name: 'EXISTENCE', label: 'being founded and dissolved, or begun and ended' },
  { name: 'SUCCESSION', label: 'new names, mergers and spin-offs' },
  ...tieFamilies.flatMap(({ name, label }) => {
    const topic = topicOfFamily(name);
    return topic === null ? [] : [{ name: topic, label }];
  }),
  { name: 'ROLE', label: 'roles held in a tie' },
  { name: 'PROPERTY', label: 'legal form, level and what else may be otherwise for a time' },
];

/** Null for ties that say nothing of the world: who wrote a source. */
export function topicOfTie(kind: TieKindName): ChangeTopic | null {
  if (kind === 'SUCCEEDED_BY') return 'SUCCESSION';
  return topicOfFamily(tieKind(kind).family);
}

/** The properties by which an entity itself begins and ends, in the order in which they are asked. */
export const lifeDates = {
  founded: 'BEGAN',
  start: 'BEGAN',
  date: 'BEGAN',
  dissolved: 'ENDED',
  end: 'ENDED',
} as const satisfies Record<string, Edge>;

/** A life date as the span that it bounds on one side. */
export function lifeSpan(property: keyof typeof lifeDates, date: string): Span {
  return lifeDates[property] === 'BEGAN' ? { start: date, end: null } : { start: null, end: date };
}

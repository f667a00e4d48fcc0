import type { lifeDates } from '../model/changes.ts';
import {
  changeTopics,
  edgesWithin,
  lifeSpan,
  periodBetween,
  topicOfTie,
  withoutSeams,
  type Certainty,
  type ChangeTopic,
  type Edge,
  type EdgeWithin,
  type Period,
} from '../model/changes.ts';
import { groupBy } from '../model/groupBy.ts';
import { BEGINNING_OF_TIME, END_OF_TIME, type DayRange } from '../model/partialDate.ts';
import {
  commonProperties,
  entityKinds,
  propertiesOf,
  tieKinds,
  type EntityKindName,
  type TieKindName,
} from '../model/vocabulary.ts';
import type { Reader } from './reader.ts';
import { tiesById, type Page, type Tie } from './ties.ts';

/** One thing that is different after a period: of a tie, or of an entity itself. */
export interface Change {
  /** The same for the same edge of the same fact, whatever the period. */
  readonly id: string;
  readonly topic: ChangeTopic;
  readonly edge: Edge;
  readonly certainty: Certainty;
  readonly date: string;
  readonly days: DayRange;
  readonly tie: Tie | null;
  /** The entity that the change is of; null for ties. */
  readonly entityId: string | null;
  /** The property that says so: a date of the tie or entity, or one that had `value` for a time. */
  readonly property: string;
  readonly value: string | null;
  /** The value that `value` followed upon, where the period saw that one end and this one begin. */
  readonly before: string | null;
  /** The statements that a value rests on; null where they are all those about `property`. */
  readonly claimIds: readonly string[] | null;
}

export interface ChangesQuestion {
  /**
   * Ids of whom it is about: actors and others for themselves, issues for those who work on them or narrower ones, places for
   * those who work in them. Those of one sort widen the answer; actors, issues and places narrow each other: a tie counts
   * where each of them is met by one of its ends. Empty for everything.
   */
  readonly about: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** Empty for all. */
  readonly topics: readonly ChangeTopic[];
  readonly edges: readonly Edge[];
  readonly page: Page;
}

export interface TopicCount {
  readonly topic: ChangeTopic;
  readonly edge: Edge;
  readonly certain: number;
  readonly possible: number;
}

export interface Changes {
  readonly period: Period;
  readonly total: number;
  /** Of all topics and edges, whichever were asked for. */
  readonly counts: readonly TopicCount[];
  /** Ties in question of which no date is known: nothing can be said of when they changed. */
  readonly undated: number;
  readonly page: readonly Change[];
}

export interface YearOfChanges {
  readonly year: number;
  readonly began: number;
  readonly ended: number;
}

const worldlyKinds: readonly TieKindName[] = tieKinds
  .map(({ name }) => name)
  .filter((name) => topicOfTie(name) !== null);

/** Properties whose value may be another one from some day on. A name may be, too: who is renamed stays the same. */
const properties = [
  ...new Set([
    ...[...entityKinds, ...tieKinds].flatMap((kind) =>
      kind.properties.filter(({ varies }) => varies).map(({ name }) => name),
    ),
    ...commonProperties.filter(({ name }) => name === 'name').map(({ name }) => name),
  ]),
];
const varyingTieKinds = tieKinds
  .filter((kind) => kind.properties.some(({ varies }) => varies))
  .map(({ name }) => name);
/** Kinds with dates of their own, besides bodies that are founded and dissolved. */
const datedKinds: readonly EntityKindName[] = entityKinds
  .map(({ name }) => name)
  .filter((name) => propertiesOf(name).some((entry) => ['start', 'end', 'date'].includes(entry.name)));

const year = (day: number): number => Math.floor(day / 10_000);
const fourDigits = (value: number): string => String(Math.min(9999, Math.max(0, value))).padStart(4, '0');

/** The parameters by which queries look for dates near a period. */
function daysOf({ days }: Period) {
  const [first, last] = [year(days.earliest) - 1, year(days.latest) + 1];
  return { ...days, firstYear: fourDigits(first), lastYear: fourDigits(last) };
}

/** Whom a question is about. `meets` tells whether somebody of each part of it is among some entities. */
interface Subjects {
  /** Of the part with the fewest: whatever counts touches one of them. Null for everything. */
  readonly ids: readonly string[] | null;
  readonly meets: (...entities: readonly string[]) => boolean;
}

async function subjectsOf(reader: Reader, about: readonly string[], period: Period): Promise<Subjects> {
  if (about.length === 0) return { ids: null, meets: () => true };
  const rows = await reader.read<{ kind: EntityKindName; subjects: string[] }>('subjectsOf', {
    ids: about,
    ...period.days,
  });
  const sortOf = (kind: EntityKindName): string => (kind === 'Issue' || kind === 'Place' ? kind : 'Actor');
  const parts = [...groupBy(rows, ({ kind }) => sortOf(kind)).values()]
    .map((some) => new Set(some.flatMap(({ subjects }) => subjects)))
    .sort((a, b) => a.size - b.size);
  return {
    ids: [...(parts[0] ?? [])],
    meets: (...entities) => parts.every((part) => entities.some((id) => part.has(id))),
  };
}

interface TieRow {
  readonly tie: Tie['properties'] & { readonly id: string };
  readonly kind: TieKindName;
  readonly from: string;
  readonly to: string;
}

async function changesOfTies(reader: Reader, { ids, meets }: Subjects, period: Period): Promise<Change[]> {
  const rows = await (ids === null
    ? reader.read<TieRow>('changingTies', daysOf(period))
    : reader.read<TieRow>('changingTiesOf', { ids, tieKinds: worldlyKinds, ...daysOf(period) }));
  return rows.flatMap(({ tie: { id, ...shown }, kind, from, to }): Change[] => {
    if (!meets(from, to)) return [];
    const tie: Tie = { id, kind, from, to, asOf: null, properties: { id, ...shown } };
    // Whoever was succeeded stays so: that it ended is said of the older one, if it did.
    const end = kind === 'SUCCEEDED_BY' ? null : textOf(shown['end']);
    return edgesWithin({ start: textOf(shown['start']), end }, period).map((edge) => ({
      ...change(edge, id, propertyOf(edge, period)),
      topic: topicOfTie(kind)!,
      tie,
      entityId: null,
      claimIds: null,
    }));
  });
}

const textOf = (value: Tie['properties'][string]): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** The date that an edge is read from: its own, whichever way time is read. */
const propertyOf = ({ edge }: EdgeWithin, { backwards }: Period): 'start' | 'end' =>
  (edge === 'BEGAN') !== backwards ? 'start' : 'end';

function change(
  { edge, certainty, date, days }: EdgeWithin,
  subject: string,
  property: string,
  value: string | null = null,
) {
  return {
    id: [subject, property, value ?? '', edge, date].join(':'),
    edge,
    certainty,
    date,
    days,
    property,
    value,
    before: null,
  };
}

async function changesOfLives(reader: Reader, { ids, meets }: Subjects, period: Period): Promise<Change[]> {
  const { firstYear, lastYear } = daysOf(period);
  type Row = { id: string; property: keyof typeof lifeDates; date: string };
  const rows = await (ids === null
    ? reader.read<Row>('changingEntities', { kinds: datedKinds, firstYear, lastYear })
    : reader.read<Row>('changingEntitiesOf', { ids, firstYear, lastYear }));
  return rows
    .filter(({ id }) => meets(id))
    .flatMap(({ id, property, date }) =>
      edgesWithin(lifeSpan(property, date), period).map((edge): Change => ({
        ...change(edge, id, property),
        topic: 'EXISTENCE',
        tie: null,
        entityId: id,
        claimIds: null,
      })),
    );
}

interface DatedClaim {
  readonly id: string;
  readonly subject: string;
  readonly about: 'ENTITY' | 'TIE';
  readonly property: string;
  readonly value: string;
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * Changes of what had a value for a time: legal form, level, name, roles. Several sources that say the same stand behind one
 * change; a role that begins or ends with its tie is told with the tie.
 */
async function changesOfValues(reader: Reader, { ids, meets }: Subjects, period: Period): Promise<Change[]> {
  const { earliest, latest } = period.days;
  // A year more on both sides: a value may go on from a time that lies just outside.
  const near = {
    properties,
    earliest: Math.max(BEGINNING_OF_TIME, earliest - 10_000),
    latest: Math.min(END_OF_TIME, latest + 10_000),
  };
  const claims = await (ids === null
    ? reader.read<DatedClaim>('datedClaims', near)
    : reader.read<DatedClaim>('datedClaimsOf', { ids, tieKinds: varyingTieKinds, ...near }));
  const about = (sort: DatedClaim['about']) => [
    ...new Set(claims.filter((claim) => claim.about === sort).map(({ subject }) => subject)),
  ];
  const [ties, entities] = await Promise.all([
    tiesById(reader, about('TIE'), null),
    reader
      .read<{ id: string }>('entitiesById', { ids: about('ENTITY') })
      .then((rows) => new Set(rows.map(({ id }) => id))),
  ]);
  const found = new Map<string, Change>();
  for (const same of groupBy(
    claims,
    (claim) => `${claim.subject} ${claim.property} ${claim.value}`,
  ).values()) {
    const { subject, about: sort, property, value } = same[0]!;
    const tie = sort === 'TIE' ? (ties.get(subject) ?? null) : null;
    if (tie ? !meets(tie.from, tie.to) : !(entities.has(subject) && meets(subject))) continue;
    for (const time of withoutSeams(same)) {
      const start = time.start === textOf(tie?.properties['start']) ? null : time.start;
      const end = time.end === textOf(tie?.properties['end']) ? null : time.end;
      for (const edge of edgesWithin({ start, end }, period)) {
        const made = change(edge, subject, property, value);
        found.set(made.id, {
          ...made,
          topic: tie ? 'ROLE' : property === 'name' ? 'SUCCESSION' : 'PROPERTY',
          tie,
          entityId: tie ? null : subject,
          claimIds: [...(found.get(made.id)?.claimIds ?? []), time.id],
        });
      }
    }
  }
  return [...found.values()];
}

/**
 * One value of an entity that ended and another that began, told as one change: the one became the other. They belong
 * together where no whole year lies between them, each with the nearest that is left.
 */
function succeeding(changes: readonly Change[]): Change[] {
  const told = new Set(changes);
  const ofOneProperty = groupBy(
    changes.filter(({ entityId, value }) => entityId !== null && value !== null),
    ({ entityId, property }) => `${entityId} ${property}`,
  );
  for (const same of ofOneProperty.values())
    for (const began of same.filter(({ edge }) => edge === 'BEGAN')) {
      const [ended] = same
        .filter((one) => one.edge === 'ENDED' && one.value !== began.value && told.has(one))
        .filter((one) => yearsApart(one, began) <= 1)
        .sort((a, b) => yearsApart(a, began) - yearsApart(b, began));
      if (!ended) continue;
      told.delete(ended);
      told.delete(began);
      told.add({
        ...began,
        before: ended.value,
        claimIds: [...(ended.claimIds ?? []), ...(began.claimIds ?? [])],
      });
    }
  return [...told];
}

const yearsApart = (a: Change, b: Change): number => Math.abs(year(a.days.earliest) - year(b.days.earliest));

async function changesWithin(reader: Reader, subjects: Subjects, period: Period): Promise<Change[]> {
  const found = await Promise.all([
    changesOfTies(reader, subjects, period),
    changesOfLives(reader, subjects, period),
    changesOfValues(reader, subjects, period),
  ]);
  return found.flat();
}

async function undatedTies(
  reader: Reader,
  { ids, meets }: Subjects,
  topics: readonly ChangeTopic[],
): Promise<number> {
  type Row = { kind: TieKindName; from: string; to: string; count: number };
  const rows = await (ids === null
    ? reader.read<Row>('undatedTies')
    : reader.read<Row>('undatedTiesOf', { ids, tieKinds: worldlyKinds }));
  return rows
    .filter(
      ({ kind, from, to }) => meets(from, to) && (topics.length === 0 || topics.includes(topicOfTie(kind)!)),
    )
    .reduce((sum, { count }) => sum + count, 0);
}

const topicRank = new Map(changeTopics.map(({ name }, rank) => [name, rank]));

/** By topic, what began before what ended, then the latest first; the id last, so that pages never overlap. */
function inOrder(a: Change, b: Change): number {
  return (
    topicRank.get(a.topic)! - topicRank.get(b.topic)! ||
    a.edge.localeCompare(b.edge) ||
    b.days.earliest - a.days.earliest ||
    b.days.latest - a.days.latest ||
    (a.id < b.id ? -1 : 1)
  );
}

function countsOf(changes: readonly Change[]): TopicCount[] {
  return [...groupBy(changes, ({ topic, edge }) => `${topic} ${edge}`).values()].map((same) => ({
    topic: same[0]!.topic,
    edge: same[0]!.edge,
    certain: same.filter(({ certainty }) => certainty === 'CERTAIN').length,
    possible: same.filter(({ certainty }) => certainty === 'POSSIBLE').length,
  }));
}

/**
 * What is different at the end of a period from what it was at its beginning, and what began and ended in between.
 * @throws PartialDateError
 */
export async function changes(
  reader: Reader,
  { about, from, to, topics, edges, page: { skip, limit } }: ChangesQuestion,
): Promise<Changes> {
  const period = periodBetween(from, to);
  const subjects = await subjectsOf(reader, about, period);
  const [all, undated] = await Promise.all([
    changesWithin(reader, subjects, period),
    undatedTies(reader, subjects, topics),
  ]);
  const wanted = succeeding(
    all.filter(
      ({ topic, edge }) =>
        (topics.length === 0 || topics.includes(topic)) && (edges.length === 0 || edges.includes(edge)),
    ),
  ).sort(inOrder);
  return {
    period,
    total: wanted.length,
    counts: countsOf(succeeding(all)),
    undated,
    page: wanted.slice(skip, skip + limit),
  };
}

/** In which years something changed, by the year that each date names first: where to look. */
export async function yearsOfChanges(
  reader: Reader,
  { about, topics }: Pick<ChangesQuestion, 'about' | 'topics'>,
): Promise<YearOfChanges[]> {
  const everAfter = periodBetween(null, null);
  const subjects = await subjectsOf(reader, about, everAfter);
  const found = (await changesWithin(reader, subjects, everAfter)).filter(
    ({ topic }) => topics.length === 0 || topics.includes(topic),
  );
  return [...groupBy(found, ({ date }) => date.slice(0, 4))]
    .map(([text, some]) => {
      const told = succeeding(some);
      return {
        year: Number(text),
        began: told.filter(({ edge }) => edge === 'BEGAN').length,
        ended: told.filter(({ edge }) => edge === 'ENDED').length,
      };
    })
    .sort((a, b) => a.year - b.year);
}

import { lifeDates, topicOfTie, type ChangeTopic, type Span } from '../model/changes.ts';
import { tieKinds, propertiesOf } from '../model/vocabulary.ts';
import { claimsOfSubjects } from './claims.ts';
import type { Entity } from './entities.ts';
import type { Reader } from './reader.ts';
import { everyTie, roleSpans, tiesOfEntities, type Tie } from './ties.ts';

/** Something that held of an entity for a time: itself, a value, a tie, a role in a tie. */
export interface TimelineBar extends Span {
  readonly id: string;
  readonly topic: ChangeTopic;
  /** The tie that it is, or that the role is held in. */
  readonly tie: Tie | null;
  readonly entityId: string;
  /** Of a value, a role (`roles`) or a life (the date it is known by); null for a tie as a whole. */
  readonly property: string | null;
  readonly value: string | null;
}

export interface Timeline {
  readonly entity: Entity;
  /** By topic, in the order of the ties; what has no date is among them. */
  readonly bars: readonly TimelineBar[];
  /** How many ties there are; more than are told when the limit cut them. */
  readonly tieCount: number;
}

const worldlyKinds = tieKinds.map(({ name }) => name).filter((name) => topicOfTie(name) !== null);

/** Everything dated and undated that holds of an entity, at most `limit` of its ties. */
export async function timeline(reader: Reader, entity: Entity, limit: number): Promise<Timeline> {
  const [ties, claims] = await Promise.all([
    tiesOfEntities(reader, [entity.id], {
      filter: { ...everyTie, kinds: worldlyKinds },
      asOf: null,
      page: { skip: 0, limit },
    }),
    claimsOfSubjects(reader, [entity.id]),
  ]);
  const found = ties.get(entity.id);
  return {
    entity,
    bars: [
      ...lifeOf(entity),
      ...valuesOf(entity, claims.get(entity.id) ?? []),
      ...(found?.ties ?? []).flatMap((tie) => barsOf(tie, entity.id)),
    ],
    tieCount: found?.total ?? 0,
  };
}

function lifeOf({ id, properties }: Entity): TimelineBar[] {
  const date = (edge: 'BEGAN' | 'ENDED') =>
    Object.entries(lifeDates).find(([name, of]) => of === edge && typeof properties[name] === 'string')?.[0];
  const [began, ended] = [date('BEGAN'), date('ENDED')];
  const property = began ?? ended;
  if (property === undefined) return [];
  const start = began === undefined ? null : (properties[began] as string);
  // What has one day of its own, as a law has that of its adoption, did not go on from there.
  const end = began === 'date' ? start : ended === undefined ? null : (properties[ended] as string);
  return [
    { id: `${id}:life`, topic: 'EXISTENCE', tie: null, entityId: id, property, value: null, start, end },
  ];
}

/** Values that may be others at another time, as each source dates them; a name only where one does. */
function valuesOf(
  { id, kind }: Entity,
  claims: readonly {
    readonly property: string;
    readonly value: string | null;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly retractedAt: string | null;
  }[],
): TimelineBar[] {
  const varying = new Set(
    propertiesOf(kind)
      .filter(({ varies }) => varies)
      .map(({ name }) => name),
  );
  const bars = claims
    .filter(
      ({ property, value, validFrom, validTo, retractedAt }) =>
        retractedAt === null &&
        value !== null &&
        (varying.has(property) || (property === 'name' && (validFrom ?? validTo) !== null)),
    )
    .map(({ property, value, validFrom, validTo }): TimelineBar => ({
      id: [id, property, value, validFrom, validTo].join(':'),
      topic: property === 'name' ? 'SUCCESSION' : 'PROPERTY',
      tie: null,
      entityId: id,
      property,
      value,
      start: validFrom,
      end: validTo,
    }));
  return [...new Map(bars.map((bar) => [bar.id, bar])).values()];
}

/** The tie, and those of its roles that were held for another time than the tie lasted. */
function barsOf(tie: Tie, entityId: string): TimelineBar[] {
  const date = (property: string) => (tie.properties[property] as string | undefined) ?? null;
  const [start, end] = [date('start'), date('end')];
  return [
    {
      id: tie.id,
      topic: topicOfTie(tie.kind)!,
      tie,
      entityId,
      property: null,
      value: null,
      start,
      end,
    },
    ...roleSpans(tie)
      .filter((span) => (span.start ?? span.end) !== null && (span.start !== start || span.end !== end))
      .map((span): TimelineBar => ({
        id: [tie.id, span.role, span.start, span.end].join(':'),
        topic: 'ROLE',
        tie,
        entityId,
        property: 'roles',
        value: span.role,
        start: span.start,
        end: span.end,
      })),
  ];
}

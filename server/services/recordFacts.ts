import { type Claim } from '../model/claims.ts';
import { normalizeEin } from '../model/ein.ts';
import { ModelError } from '../model/errors.ts';
import { groupBy } from '../model/groupBy.ts';
import { stableId } from '../model/identifiers.ts';
import { tell } from '../model/message.ts';
import { dayRange, possibleExtent } from '../model/partialDate.ts';
import {
  checkEntity,
  checkTie,
  type EntityRecord,
  type Statement,
  type TieRecord,
} from '../model/records.ts';
import { tieKind, type EntityKindName, type TieKindName } from '../model/vocabulary.ts';
import { stricter, type Visibility } from '../model/visibility.ts';
import type { Store, Writer } from '../store/store.ts';
import { holdBatch } from './imports/holdBatch.ts';
import { resolveEntity, resolveTie } from './resolveFacts.ts';

export interface Facts {
  readonly entities: readonly EntityRecord[];
  readonly ties: readonly TieRecord[];
}

export interface Recording {
  readonly at: Date;
  readonly by: string | null;
  /** The import that the claims belong to and are taken back with. */
  readonly batch?: string;
  /** Told when all that is to be written has been sent, and the store alone has work to do. */
  readonly onSent?: () => void;
}

/** What recording did to a fact: unchanged is one of which nothing was stated that is not on record. */
export type Outcome = 'created' | 'updated' | 'unchanged';

/** An entity that the store is known, or assumed, to hold. */
export interface KnownEntity {
  readonly kind: EntityKindName;
  readonly visibility: Visibility;
  readonly published: string | null;
}

/**
 * Records about the same fact, joined into one; the first decides on kind and visibility. Each statement keeps the
 * visibility of the record it came with.
 */
function joined<R extends EntityRecord | TieRecord>(records: readonly R[]): R[] {
  const byId = new Map<string, R>();
  for (const given of records) {
    const record = {
      ...given,
      statements: given.statements.map((statement) => ({ visibility: given.visibility, ...statement })),
    };
    const known = byId.get(record.id);
    if (known && known.kind !== record.kind)
      throw new ModelError(
        tell('The same id is given to a {one} and to a {other}.', {
          one: { key: `kind.${known.kind}`, message: known.kind },
          other: { key: `kind.${record.kind}`, message: record.kind },
        }),
        'id',
        record.id,
      );
    byId.set(
      record.id,
      known ? { ...known, statements: [...known.statements, ...record.statements] } : record,
    );
  }
  return [...byId.values()];
}

/** The same statement by the same source at the same place is the same claim, whoever records it. */
function claimId(subjectId: string, statement: Statement): string {
  const { property, value, validFrom, validTo, sourceId, locator } = statement;
  return stableId(
    'claim',
    subjectId,
    property,
    value ?? '',
    validFrom ?? '',
    validTo ?? '',
    sourceId,
    locator,
  );
}

function claimOf(
  statement: Statement,
  subjectId: string,
  visibility: Visibility,
  sourcePublished: string | null,
  recording: Recording,
): Claim {
  const { property, value, validFrom, validTo, sourceId, locator, quote, confidence } = statement;
  return {
    property,
    value,
    validFrom,
    validTo,
    sourceId,
    locator,
    quote,
    confidence,
    id: claimId(subjectId, statement),
    subjectId,
    sourcePublished,
    recordedAt: recording.at.toISOString(),
    recordedBy: recording.by,
    retractedAt: null,
    retractionReason: null,
    visibility,
  };
}

function storedClaim(
  claim: Claim,
  about: 'ENTITY' | 'TIE',
  kind: EntityKindName | TieKindName,
  batch: string | null,
) {
  const { id, sourceId, sourcePublished, validFrom, validTo } = claim;
  const extent = possibleExtent(validFrom, validTo);
  return {
    id,
    sourceId,
    // One by one: an import makes millions, and taking two properties off a copy costs as much as all else.
    properties: {
      id,
      subjectId: claim.subjectId,
      property: claim.property,
      value: claim.value,
      validFrom,
      validTo,
      locator: claim.locator,
      quote: claim.quote,
      confidence: claim.confidence,
      recordedAt: claim.recordedAt,
      recordedBy: claim.recordedBy,
      retractedAt: claim.retractedAt,
      retractionReason: claim.retractionReason,
      visibility: claim.visibility,
      about,
      kind,
      batch,
      possibleFrom: extent.earliest,
      possibleTo: extent.latest,
      sourcePublishedDay: sourcePublished === null ? 0 : dayRange(sourcePublished).latest,
    } satisfies Omit<Claim, 'sourceId' | 'sourcePublished'> & Record<string, unknown>,
  };
}

/** A claim as the store keeps it: with the kind of what it is about, and the import that it came with, where there was one. */
export interface RecordedClaim extends Claim {
  readonly kind: EntityKindName | TieKindName;
  readonly batch?: string;
  /** Further imports that state the same: it stays while one of them does. */
  readonly alsoIn?: readonly string[];
}

/** Every claim about some entities or ties, retracted and restricted ones too, by what it is about. */
export async function claimsOnRecord(
  writer: Writer,
  ids: readonly string[],
): Promise<Map<string, RecordedClaim[]>> {
  const rows = await writer.run<{
    claim: Omit<RecordedClaim, 'sourceId' | 'sourcePublished'>;
    sourceId: string;
    sourcePublished: string | null;
  }>('allClaimsOfSubjects', { ids });
  const claims = rows.map(({ claim, sourceId, sourcePublished }): RecordedClaim => ({
    ...claim,
    value: claim.value ?? null,
    validFrom: claim.validFrom ?? null,
    validTo: claim.validTo ?? null,
    retractedAt: claim.retractedAt ?? null,
    sourceId,
    sourcePublished,
  }));
  return groupBy(claims, (claim) => claim.subjectId);
}

/**
 * One claim for each statement: the one on record, else the first that makes it, so that recording the same statement
 * again changes nothing.
 */
function merged(known: readonly Claim[], added: readonly Claim[]): Claim[] {
  const byId = new Map<string, Claim>();
  for (const claim of [...known, ...added]) if (!byId.has(claim.id)) byId.set(claim.id, claim);
  return [...byId.values()];
}

interface KnownTie {
  readonly id: string;
  readonly kind: TieKindName;
  readonly from: string;
  readonly to: string;
  readonly visibility: Visibility;
}

/** @throws ModelError when two records of one tie, or a record and the store, differ on what it ties. */
function checkSameTie(before: Pick<KnownTie, 'kind' | 'from' | 'to'>, record: TieRecord): void {
  if (before.kind !== record.kind || before.from !== record.from || before.to !== record.to)
    throw new ModelError(
      tell('A tie of this id is known already, of another kind or between others.'),
      'id',
      record.id,
    );
}

/** The ends of a symmetric tie are alike: which is written first was decided when it was first recorded. */
function asKnown(record: TieRecord, { from, to }: KnownTie): TieRecord {
  const isTurned = tieKind(record.kind).symmetric && record.from === to && record.to === from;
  return isTurned ? { ...record, from, to } : record;
}

/** What the store knows of the facts before they are recorded, whoever may see it. */
interface Known {
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly ties: ReadonlyMap<string, KnownTie>;
  readonly claims: ReadonlyMap<string, readonly RecordedClaim[]>;
  /** Ids of those that hold the stated EINs. */
  readonly holders: ReadonlyMap<string, string>;
}

async function lookUp(
  writer: Writer,
  { entities, ties }: Facts,
  assumed: ReadonlyMap<string, KnownEntity>,
): Promise<Known> {
  const facts = [...entities, ...ties];
  const referred = new Set([
    ...entities.map(({ id }) => id),
    ...ties.flatMap(({ from, to }) => [from, to]),
    ...facts.flatMap(({ statements }) => statements.map(({ sourceId }) => sourceId)),
  ]);
  const eins = entities.flatMap(({ statements }) => einsOf(statements));
  // All are asked at once: the store works on one while another is on its way.
  const [known, knownTies, claims, held] = await Promise.all([
    writer.run<KnownEntity & { id: string }>('kindsOfEntities', { ids: [...referred] }),
    Promise.all(
      [...groupBy(ties, (tie) => tie.kind)].map(([kind, some]) =>
        writer.run<KnownTie>(`known_${kind}`, { ids: some.map(({ id }) => id) }),
      ),
    ),
    claimsOnRecord(
      writer,
      facts.map(({ id }) => id),
    ),
    eins.length === 0 ? [] : writer.run<{ id: string; ein: string }>('holdersOfEins', { eins }),
  ]);
  const entitiesKnown = new Map<string, KnownEntity>(known.map((entity) => [entity.id, entity]));
  for (const id of referred) {
    const one = assumed.get(id);
    if (one && !entitiesKnown.has(id)) entitiesKnown.set(id, one);
  }
  return {
    entities: entitiesKnown,
    ties: new Map(knownTies.flat().map((tie) => [tie.id, tie])),
    claims,
    holders: new Map(held.map(({ id, ein }) => [ein, id])),
  };
}

/** The EINs that some statements give, as the model spells them. */
function einsOf(statements: readonly Statement[]): string[] {
  return statements.flatMap(({ property, value }) => {
    const ein = property === 'ein' && value !== null ? normalizeEin(value) : null;
    return ein === null ? [] : [ein];
  });
}

/**
 * The facts as the model spells them, with the visibility they have. Who may see a fact is decided when it is first
 * recorded, and recording it again changes that no more. A tie is never more open than its ends, nor a statement than
 * its fact and its source.
 * @throws ModelError
 */
function checked({ entities, ties }: Facts, known: Known): Facts {
  const kinds = new Map([...known.entities].map(([id, { kind }]) => [id, kind]));
  const visibilities = new Map([...known.entities].map(([id, { visibility }]) => [id, visibility]));
  for (const { id, kind, visibility } of entities) {
    const before = kinds.get(id);
    if (before && before !== kind)
      throw new ModelError(
        tell('An entity of kind {before} cannot become a {kind}.', {
          before: { key: `kind.${before}`, message: before },
          kind: { key: `kind.${kind}`, message: kind },
        }),
        'kind',
        id,
      );
    kinds.set(id, kind);
    if (!before) visibilities.set(id, visibility);
  }
  const strictest = (first: Visibility, ...ids: string[]): Visibility =>
    ids.map((id) => visibilities.get(id) ?? first).reduce(stricter, first);
  const restricted = (statements: readonly Statement[], fact: Visibility): Statement[] =>
    statements.map((statement) => {
      if (kinds.get(statement.sourceId) !== 'Source')
        throw new ModelError(
          tell('A statement cites a source that does not exist.'),
          'source',
          statement.sourceId,
        );
      const own = stricter(statement.visibility ?? fact, fact);
      return { ...statement, visibility: strictest(own, statement.sourceId) };
    });
  return {
    entities: entities.map((given) => {
      const record = checkEntity(given, { named: !known.entities.has(given.id) });
      const visibility = visibilities.get(record.id) ?? record.visibility;
      return { ...record, visibility, statements: restricted(record.statements, visibility) };
    }),
    ties: ties.map((given) => {
      const before = known.ties.get(given.id);
      const record = checkTie(before ? asKnown(given, before) : given, (id) => kinds.get(id) ?? null);
      if (before) checkSameTie(before, record);
      const other = known.claims.get(record.id)?.find((claim) => claim.kind !== record.kind);
      if (other) checkSameTie({ ...record, kind: other.kind as TieKindName }, record);
      const visibility = before?.visibility ?? strictest(record.visibility, record.from, record.to);
      return { ...record, visibility, statements: restricted(record.statements, visibility) };
    }),
  };
}

/** @throws ModelError when an EIN is stated of an entity while another has it, in the store or among these facts. */
function checkEins({ entities }: Facts, known: Known): void {
  const holders = new Map(known.holders);
  for (const { id, statements } of entities)
    for (const ein of einsOf(statements)) {
      const holder = holders.get(ein) ?? id;
      if (holder !== id) throw new ModelError(tell('Another entity has this EIN already.'), 'ein', ein);
      holders.set(ein, holder);
    }
}

/** When each cited source was published: as stated among these facts, else as known. */
function publicationDates({ entities }: Facts, known: Known): (sourceId: string) => string | null {
  const stated = new Map(
    entities.flatMap(({ id, statements }) =>
      statements.filter(({ property }) => property === 'published').map(({ value }) => [id, value] as const),
    ),
  );
  return (sourceId) => stated.get(sourceId) ?? known.entities.get(sourceId)?.published ?? null;
}

/** All claims about each fact: those on record, and those that its statements add. */
function claimsAfter(facts: Facts, known: Known, recording: Recording): Map<string, Claim[]> {
  const published = publicationDates(facts, known);
  return new Map(
    [...facts.entities, ...facts.ties].map(({ id, visibility, statements }) => [
      id,
      merged(
        known.claims.get(id) ?? [],
        statements.map((statement) =>
          claimOf(
            statement,
            id,
            statement.visibility ?? visibility,
            published(statement.sourceId),
            recording,
          ),
        ),
      ),
    ]),
  );
}

/** What recording would do to each fact: nothing where every claim that it makes is on record. */
function outcomesOf(
  { entities, ties }: Facts,
  claims: ReadonlyMap<string, Claim[]>,
  known: Known,
): Map<string, Outcome> {
  return new Map(
    [...entities, ...ties].map(({ id }) => {
      const isKnown = known.entities.has(id) || known.ties.has(id);
      const adds = claims.get(id)!.length > (known.claims.get(id)?.length ?? 0);
      return [id, !isKnown ? 'created' : adds ? 'updated' : 'unchanged'];
    }),
  );
}

/** Sends all that is to be written at once: the store writes the first while the rest is packed. */
async function writeFacts(
  writer: Writer,
  facts: Facts,
  claims: ReadonlyMap<string, Claim[]>,
  known: Known,
  recording: Recording,
): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const send = (query: string, rows: readonly object[]): void => {
    if (rows.length > 0) sent.push(writer.run(query, { rows }));
  };
  for (const [kind, group] of groupBy(facts.entities, (record) => record.kind))
    send(
      `write${kind}`,
      group.map(({ id, visibility }) => ({
        id,
        properties: resolveEntity(kind, visibility, claims.get(id)!, recording.at),
      })),
    );
  for (const [kind, group] of groupBy(facts.ties, (record) => record.kind))
    send(
      `write_${kind}`,
      group.map(({ id, from, to, visibility }) => ({
        id,
        from,
        to,
        properties: resolveTie(kind, visibility, claims.get(id)!),
      })),
    );
  const added = ({ id, kind }: EntityRecord | TieRecord, about: 'ENTITY' | 'TIE') =>
    claims
      .get(id)!
      .slice(known.claims.get(id)?.length ?? 0)
      .map((claim) => storedClaim(claim, about, kind, recording.batch ?? null));
  send('writeClaims', [
    ...facts.entities.flatMap((record) => added(record, 'ENTITY')),
    ...facts.ties.flatMap((record) => added(record, 'TIE')),
  ]);
  const isPublic = [...facts.entities, ...facts.ties].some(
    ({ visibility, statements }) =>
      visibility === 'PUBLIC' && statements.some((statement) => statement.visibility === 'PUBLIC'),
  );
  sent.push(writer.run('countVersion', { public: isPublic }));
  recording.onSent?.();
  await Promise.all(sent);
}

/** Claims on record with another import that these statements make as well. */
function claimsShared(facts: Facts, known: Known, { batch }: Recording): string[] {
  if (batch === undefined) return [];
  const isOfAnother = (claim: RecordedClaim): boolean =>
    claim.batch !== undefined && claim.batch !== batch && !claim.alsoIn?.includes(batch);
  return [...facts.entities, ...facts.ties].flatMap(({ id, statements }) => {
    const others = known.claims.get(id)?.filter(isOfAnother) ?? [];
    if (others.length === 0) return [];
    const stated = new Set(statements.map((statement) => claimId(id, statement)));
    return others.filter((claim) => stated.has(claim.id)).map((claim) => claim.id);
  });
}

interface Planned {
  /** Those that change. */
  readonly facts: Facts;
  readonly claims: ReadonlyMap<string, Claim[]>;
  readonly known: Known;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Ids of claims that are on record with another import. */
  readonly shared: readonly string[];
}

async function plan(
  writer: Writer,
  given: Facts,
  recording: Recording,
  assumed: ReadonlyMap<string, KnownEntity>,
): Promise<Planned> {
  const known = await lookUp(writer, given, assumed);
  const trusted = checked(given, known);
  checkEins(trusted, known);
  const claims = claimsAfter(trusted, known, recording);
  const outcomes = outcomesOf(trusted, claims, known);
  const changes = ({ id }: { id: string }): boolean => outcomes.get(id) !== 'unchanged';
  return {
    facts: { entities: trusted.entities.filter(changes), ties: trusted.ties.filter(changes) },
    claims,
    known,
    outcomes,
    shared: claimsShared(trusted, known, recording),
  };
}

function joinedFacts(facts: Facts): Facts {
  const given: Facts = { entities: joined(facts.entities), ties: joined(facts.ties) };
  const firstOf = new Map(given.ties.map((tie) => [tie.id, tie]));
  for (const tie of facts.ties) checkSameTie(firstOf.get(tie.id)!, tie);
  return given;
}

const noneAssumed: ReadonlyMap<string, KnownEntity> = new Map();

/**
 * Records what sources say about entities and ties: checks it against the model, adds the claims, and resolves anew what
 * each touched entity and tie shows, all in one transaction. Recording the same facts again changes nothing.
 * @returns what became of each fact, by id.
 * @throws ModelError when something does not fit the model, BatchTaken when the import is being taken back; nothing is written
 * then.
 */
export async function recordFacts(
  store: Store,
  facts: Facts,
  recording: Recording,
): Promise<ReadonlyMap<string, Outcome>> {
  const given = joinedFacts(facts);
  return store.write(async (writer) => {
    await writer.run('lockStore');
    if (recording.batch !== undefined) await holdBatch(writer, recording.batch, 'import');
    const {
      facts: changed,
      claims,
      known,
      outcomes,
      shared,
    } = await plan(writer, given, recording, noneAssumed);
    if (shared.length > 0) await writer.run('shareClaims', { ids: shared, batch: recording.batch });
    if (changed.entities.length + changed.ties.length > 0)
      await writeFacts(writer, changed, claims, known, recording);
    return outcomes;
  });
}

/**
 * What recording would do, without doing it.
 * @param assumed entities that are not in the store and would be by then.
 * @throws ModelError as `recordFacts` would.
 */
export async function rehearseFacts(
  store: Store,
  facts: Facts,
  recording: Recording,
  assumed: ReadonlyMap<string, KnownEntity>,
): Promise<ReadonlyMap<string, Outcome>> {
  const given = joinedFacts(facts);
  return store.write(async (writer) => (await plan(writer, given, recording, assumed)).outcomes);
}

import type {
  EntityRow,
  ImportFormat,
  ImportRow,
  IssueReference,
  PlaceReference,
  RejectedRow,
  RowStatement,
  SourceRow,
  TieRow,
} from '../../importers/importRows.ts';
import type { InputFile } from '../../importers/inputFile.ts';
import { namesNoOrganization } from '../../importers/names.ts';
import { EXISTENCE } from '../../model/claims.ts';
import { normalizeEin } from '../../model/ein.ts';
import { ModelError } from '../../model/errors.ts';
import { groupBy } from '../../model/groupBy.ts';
import { isId, stableId } from '../../model/identifiers.ts';
import {
  checkEntity,
  checkTie,
  type EntityRecord,
  type Statement,
  type TieRecord,
} from '../../model/records.ts';
import { actorKinds, tieKind, type EntityKindName, type TieKindName } from '../../model/vocabulary.ts';
import type { Visibility } from '../../model/visibility.ts';
import { foldedName } from '../../recognition/foldedName.ts';
import type { Candidate, Described, Recognizer } from '../../recognition/recognizer.ts';
import type { Store } from '../../store/store.ts';
import {
  recordFacts,
  rehearseFacts,
  type Facts,
  type KnownEntity,
  type Outcome,
  type Recording,
} from '../recordFacts.ts';
import type { PlacesAndIssues, Said } from './placesAndIssues.ts';

/** What became of rows: always rowsRead = created + updated + merged + unchanged + rejected. */
export interface RowCounts {
  rowsRead: number;
  created: number;
  /** Known already, with something new said of them. */
  updated: number;
  /** Another row of this import is about the same. */
  merged: number;
  unchanged: number;
  rejected: number;
}

/** A row that was not taken: where it stands, and why. */
export interface Rejection {
  readonly file: string;
  readonly line: number | null;
  readonly locator: string;
  readonly about: 'entity' | 'tie';
  readonly field: string;
  readonly value: string;
  readonly reason: string;
}

/** An actor that a row may be, with what is known of it: it may be of the store, or an earlier row of the same files. */
export interface KnownCandidate extends Candidate {
  readonly described: Described | null;
}

/** A row that may be an actor that is known. */
export interface Doubt {
  /** By which a decision about it is kept. */
  readonly id: string;
  readonly described: Described;
  readonly locator: string;
  readonly file: string;
  readonly candidates: readonly KnownCandidate[];
  /** What happens to it: the id of an actor, or null for a new one; undefined while nobody has said. */
  readonly decision: string | null | undefined;
}

/** A row that is taken for an actor that is known. */
export interface Link {
  readonly name: string;
  readonly locator: string;
  readonly file: string;
  readonly candidate: KnownCandidate;
}

/** What a row was turned into, for a look at it. */
export interface Sample {
  readonly locator: string;
  readonly record: EntityRecord | TieRecord;
  readonly outcome: Outcome;
}

export interface PassOptions {
  readonly format: ImportFormat;
  readonly files: readonly InputFile[];
  readonly mapping?: unknown;
  /** What to do with doubtful rows that nobody has decided on. */
  readonly doubtful: 'new' | 'reject';
  readonly visibility: Visibility;
  readonly recording: Recording;
  readonly signal?: AbortSignal;
  readonly onRejected?: (rejection: Rejection) => void;
  readonly onDoubt?: (doubt: Doubt) => void;
  readonly onLink?: (link: Link) => void;
  readonly onSample?: (sample: Sample) => void;
  readonly onRecorded?: (facts: { entities: number; ties: number }) => void;
}

export interface PassResult {
  readonly entities: RowCounts;
  readonly ties: RowCounts;
  /** Fields that the reader had no use for, and how often each was met. */
  readonly unknownFields: ReadonlyMap<string, number>;
  /** Places and issues that the files name and nobody knew. */
  readonly newPlacesAndIssues: number;
}

export const noCounts = (): RowCounts => ({
  rowsRead: 0,
  created: 0,
  updated: 0,
  merged: 0,
  unchanged: 0,
  rejected: 0,
});

/** Actors that have a name of their own; a cohort is what a source counts without naming. */
const NAMED_ACTORS: ReadonlySet<EntityKindName> = new Set(actorKinds.filter((kind) => kind !== 'Cohort'));

/** How many rows are worked on, and recorded in one transaction. */
const CHUNK = 1_000;

/** What is known of the entities that keys stand for. */
interface Keyed {
  readonly id: string;
  readonly kind: EntityKindName;
}

/**
 * One reading of files from beginning to end, rehearsed or for good: each row becomes a record with the id of what it is
 * about, is checked, and is recorded with the others of its chunk in one transaction. Both ways count the same, since both
 * go the same way.
 */
export class ImportPass {
  readonly #entities = noCounts();
  readonly #ties = noCounts();
  readonly #unknownFields = new Map<string, number>();
  readonly #sources = new Map<string, SourceRow & { id: string }>();
  readonly #keyed = new Map<string, Keyed>();
  /** Why entities of some keys were not taken. */
  readonly #refused = new Map<string, string>();
  readonly #tiesSeen = new Set<string>();
  readonly #entitiesSeen = new Set<string>();
  /** In a rehearsal: what would be in the store by now. */
  readonly #assumed = new Map<string, KnownEntity>();
  #newPlacesAndIssues = 0;
  #fileOf = new Map<string, string>();

  constructor(
    private readonly store: Store,
    private readonly contexts: PlacesAndIssues,
    private readonly recognizer: Recognizer,
    private readonly decisions: ReadonlyMap<string, string | null>,
    private readonly options: PassOptions,
    private readonly isRehearsal: boolean,
  ) {}

  async run(): Promise<PassResult> {
    const { format, files, mapping, signal } = this.options;
    let chunk: ImportRow[] = [];
    const rows = format.read(files, {
      unknownField: (field) => this.#unknownFields.set(field, (this.#unknownFields.get(field) ?? 0) + 1),
      ...(mapping === undefined ? {} : { mapping }),
      ...(signal && { signal }),
    });
    for await (const row of rows) {
      chunk.push(row);
      if (chunk.length < CHUNK) continue;
      await this.#take(chunk);
      chunk = [];
    }
    await this.#take(chunk);
    return {
      entities: this.#entities,
      ties: this.#ties,
      unknownFields: this.#unknownFields,
      newPlacesAndIssues: this.#newPlacesAndIssues,
    };
  }

  async #take(rows: readonly ImportRow[]): Promise<void> {
    this.options.signal?.throwIfAborted();
    const entities: EntityRecord[] = [];
    const ties: TieRecord[] = [];
    /** Rows by the id of the fact that each became; several rows may be about one. */
    const taken: { row: EntityRow | TieRow; record: EntityRecord | TieRecord }[] = [];

    for (const row of rows) if (row.row === 'source') entities.push(this.#source(row));
    const holders = await this.#holders(rows);
    for (const row of rows) {
      if (row.row === 'rejected') {
        (row.about === 'entity' ? this.#entities : this.#ties).rowsRead++;
        this.#reject(row, row);
      }
      if (row.row !== 'entity') continue;
      this.#entities.rowsRead++;
      this.#attempt(row, () => {
        const { record, more } = this.#entity(row, holders);
        taken.push({ row, record });
        entities.push(record, ...more.entities);
        ties.push(...more.ties);
      });
    }
    const tieRows = rows.filter((row) => row.row === 'tie');
    const known = await this.#knownEnds(tieRows);
    const drafts: { row: TieRow; record: TieRecord }[] = [];
    for (const row of tieRows) {
      this.#ties.rowsRead++;
      this.#attempt(row, () => {
        const { record, more } = this.#tie(row, known);
        drafts.push({ row, record });
        entities.push(...more.entities);
        ties.push(...more.ties);
      });
    }
    for (const draft of await this.#asKnown(drafts)) {
      taken.push(draft);
      ties.push(draft.record);
    }
    await this.#record({ entities, ties }, taken);
  }

  /** Turns what does not fit the model into a rejection. */
  #attempt(row: EntityRow | TieRow, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      if (row.row === 'entity') this.#refused.set(row.key, error.message);
      const value = isId(error.value) ? shownKey(row.row === 'entity' ? row.key : row.from) : error.value;
      this.#reject(row, { about: row.row, field: error.field, value, reason: error.message });
    }
  }

  #reject(
    { source, locator, line }: EntityRow | TieRow | RejectedRow,
    { about, field, value, reason }: Pick<RejectedRow, 'about' | 'field' | 'value' | 'reason'>,
  ): void {
    const counts = about === 'entity' ? this.#entities : this.#ties;
    counts.rejected++;
    this.options.onRejected?.({
      file: this.#fileOf.get(source) ?? source,
      line: line ?? null,
      locator,
      about,
      field,
      value,
      reason,
    });
  }

  #source(row: SourceRow): EntityRecord {
    const id = stableId('source', row.key);
    this.#sources.set(row.key, { ...row, id });
    this.#fileOf.set(row.key, row.title);
    const states = (property: string, value: string | null): Statement => ({
      property,
      value,
      validFrom: null,
      validTo: null,
      sourceId: id,
      locator: 'the source itself',
      quote: null,
      confidence: 1,
    });
    const { title, publisher, published, url, licence, sha256 } = row;
    const given = { title, publisher, published, url, licence, sha256 };
    return {
      id,
      kind: 'Source',
      visibility: this.options.visibility,
      statements: [
        states(EXISTENCE, null),
        ...Object.entries(given).flatMap(([property, value]) => (value ? [states(property, value)] : [])),
      ],
    };
  }

  #sourceOf({ source }: EntityRow | TieRow): SourceRow & { id: string } {
    const found = this.#sources.get(source);
    if (!found) throw new Error(`A row cites the source “${source}”, which its reader has not announced.`);
    return found;
  }

  #statements(row: EntityRow | TieRow, stated: readonly RowStatement[]): Statement[] {
    const { id: sourceId, confidence } = this.#sourceOf(row);
    const said = { sourceId, quote: null, locator: row.locator, confidence };
    return [
      ...(stated.some(({ property }) => property === EXISTENCE)
        ? []
        : [{ ...said, property: EXISTENCE, value: null, validFrom: null, validTo: null }]),
      ...stated.map((one) => ({
        ...said,
        property: one.property,
        value: one.value,
        validFrom: one.validFrom ?? null,
        validTo: one.validTo ?? null,
        locator: one.locator ?? row.locator,
        confidence: one.confidence ?? confidence,
      })),
    ];
  }

  /** Ids of the entities that hold the EINs of some rows. */
  async #holders(rows: readonly ImportRow[]): Promise<ReadonlyMap<string, string>> {
    const eins = new Set<string>();
    for (const row of rows) {
      if (row.row !== 'entity' || this.#keyed.has(row.key)) continue;
      const ein = einOf(row);
      if (ein !== null) eins.add(ein);
    }
    if (eins.size === 0) return new Map();
    const found = await this.store.write((writer) =>
      writer.run<{ id: string; ein: string }>('holdersOfEins', { eins: [...eins] }),
    );
    return new Map(found.map(({ id, ein }) => [ein, id]));
  }

  #entity(row: EntityRow, holders: ReadonlyMap<string, string>): { record: EntityRecord; more: Facts } {
    const identity = this.#identify(row, holders);
    const { id, knownName } = identity;
    const statements = this.#statements(row, asStatedOf(row, knownName));
    const record = checkEntity(
      { id, kind: identity.kind, visibility: this.options.visibility, statements },
      { named: !identity.isKnown },
    );
    this.#keyed.set(row.key, { id, kind: identity.kind });
    return { record, more: this.#contextsOf(row, id) };
  }

  /** Which entity a row is about. */
  #identify(
    row: EntityRow,
    holders: ReadonlyMap<string, string>,
  ): Keyed & { isKnown: boolean; knownName: string | null } {
    const before = this.#keyed.get(row.key);
    if (before) return { ...before, isKnown: true, knownName: null };
    const ein = einOf(row);
    const natural = naturalId(row, ein);
    if (this.recognizer.described(natural)) return this.#asIn(natural, row.kind);
    const described = describe(row, ein);
    if (
      ein === null &&
      NAMED_ACTORS.has(row.kind) &&
      described.name !== '' &&
      namesNoOrganization(described.name)
    )
      throw new ModelError(
        `“${described.name}” names no organization. Say who it is, or leave the row out.`,
        'name',
        described.name,
      );
    const holder = ein === null ? undefined : holders.get(ein);
    const match = this.recognizer.recognize(described);
    const [best] = match.candidates;
    const linked = (candidate: Candidate) => {
      this.options.onLink?.({
        name: described.name,
        locator: row.locator,
        file: this.#fileOf.get(row.source)!,
        candidate: this.#known(candidate),
      });
      return this.#asIn(candidate.id, row.kind);
    };
    if (best && match.band === 'link') return linked(best);
    if (holder !== undefined) return this.#asIn(holder, row.kind);
    if (best && match.band === 'ask') {
      const doubt = stableId(
        'match',
        row.kind,
        foldedName(described.name),
        ein ?? '',
        described.state ?? '',
        described.city ?? '',
      );
      const decision = this.decisions.get(doubt);
      this.options.onDoubt?.({
        id: doubt,
        described,
        locator: row.locator,
        file: this.#fileOf.get(row.source)!,
        candidates: match.candidates.map((candidate) => this.#known(candidate)),
        decision,
      });
      if (decision !== undefined && decision !== null)
        return linked(
          match.candidates.find(({ id }) => id === decision) ?? { id: decision, score: 1, features: [] },
        );
      if (decision === undefined && this.options.doubtful === 'reject')
        throw new ModelError(
          'It may be an organization that is known already, and nobody has decided on it. Decide, or let doubtful rows be new.',
          'name',
          described.name,
        );
    }
    this.recognizer.add(natural, described);
    return { id: natural, kind: row.kind, isKnown: false, knownName: null };
  }

  #known(candidate: Candidate): KnownCandidate {
    return { ...candidate, described: this.recognizer.described(candidate.id) ?? null };
  }

  #asIn(id: string, kind: EntityKindName): Keyed & { isKnown: boolean; knownName: string | null } {
    const known = this.recognizer.described(id);
    return { id, kind: known?.kind ?? kind, isKnown: true, knownName: known?.name ?? null };
  }

  /** Where it is and works and what on, as ties, with the places and issues that are new. */
  #contextsOf(row: EntityRow, id: string): Facts {
    const { id: sourceId, confidence } = this.#sourceOf(row);
    const { visibility } = this.options;
    const entities: EntityRecord[] = [];
    const ties: TieRecord[] = [];
    const add = (kind: TieKindName, reference: PlaceReference | IssueReference): void => {
      const said: Said = { sourceId, confidence, visibility, locator: reference.locator ?? row.locator };
      const context = isIssue(reference)
        ? this.contexts.issue(reference, said)
        : this.contexts.place(reference, said);
      if (!context) {
        this.#unknownFields.set(
          nameOfReference(kind, reference),
          (this.#unknownFields.get(nameOfReference(kind, reference)) ?? 0) + 1,
        );
        return;
      }
      this.#newPlacesAndIssues += context.entities.length;
      entities.push(...context.entities);
      ties.push(...context.ties, {
        id: stableId('tie', id, kind, context.id, ''),
        kind,
        from: id,
        to: context.id,
        visibility,
        statements: [
          {
            property: EXISTENCE,
            value: null,
            validFrom: null,
            validTo: null,
            sourceId,
            quote: null,
            confidence,
            locator: said.locator,
          },
        ],
      });
    };
    if (row.basedIn) add('BASED_IN', row.basedIn);
    for (const place of row.operatesIn ?? []) add('OPERATES_IN', place);
    for (const issue of row.worksOn ?? []) add('WORKS_ON', issue);
    return { entities, ties };
  }

  /** Keys that no row of the files is about, and that name an entity of the store. */
  async #knownEnds(rows: readonly TieRow[]): Promise<ReadonlyMap<string, Keyed>> {
    const keys = new Set(
      rows
        .flatMap(({ from, to }) => [from, to])
        .filter((end) => typeof end === 'string')
        .filter((key) => !this.#keyed.has(key) && !this.#refused.has(key) && !key.startsWith('#')),
    );
    if (keys.size === 0) return new Map();
    const eins = [...keys].flatMap((key) => (key.startsWith('ein:') ? [key.slice(4)] : []));
    const ids = new Map([...keys].map((key) => [idOfKey(key), key]));
    return this.store.write(async (writer) => {
      const holders = await writer.run<{ id: string; ein: string }>('holdersOfEins', { eins });
      for (const { id, ein } of holders) ids.set(id, `ein:${ein}`);
      const kinds = await writer.run<KnownEntity & { id: string }>('kindsOfEntities', {
        ids: [...ids.keys()],
      });
      return new Map(kinds.map(({ id, kind }) => [ids.get(id)!, { id, kind }]));
    });
  }

  #tie(row: TieRow, known: ReadonlyMap<string, Keyed>): { record: TieRecord; more: Facts } {
    const { visibility } = this.options;
    const end = (field: 'from' | 'to', key: string): Keyed => {
      const found = this.#keyed.get(key) ?? known.get(key);
      if (found) return found;
      const why = this.#refused.get(key);
      throw new ModelError(
        why === undefined
          ? `No row says who “${shownKey(key)}” is.`
          : `Its end “${shownKey(key)}” was not taken: ${why}`,
        field,
        shownKey(key),
      );
    };
    const from = end('from', row.from);
    const { id: sourceId, confidence } = this.#sourceOf(row);
    let to: Keyed;
    let more: Facts = { entities: [], ties: [] };
    if (typeof row.to === 'string') to = end('to', row.to);
    else {
      const said = { sourceId, confidence, visibility, locator: row.locator };
      const context =
        'place' in row.to ? this.contexts.place(row.to.place, said) : this.contexts.issue(row.to.issue, said);
      if (!context)
        throw new ModelError('No place or issue is known by that name.', 'to', JSON.stringify(row.to));
      to = { id: context.id, kind: 'place' in row.to ? 'Place' : 'Issue' };
      more = context;
      this.#newPlacesAndIssues += context.entities.length;
    }
    const turned = tieKind(row.kind).symmetric && from.id > to.id;
    const [first, second] = turned ? [to, from] : [from, to];
    const kinds = new Map([
      [first.id, first.kind],
      [second.id, second.kind],
    ]);
    const record = checkTie(
      {
        // Of a tie that was exported, its own id.
        id: row.parallel.startsWith('crosstie:')
          ? idOfKey(row.parallel)
          : stableId('tie', first.id, row.kind, second.id, row.parallel),
        kind: row.kind,
        from: first.id,
        to: second.id,
        visibility,
        statements: this.#statements(row, row.statements),
      },
      (id) => kinds.get(id) ?? null,
    );
    return { record, more };
  }

  /** Ties without a parallel are said of the one tie of their kind that the store has between the two, whatever its id. */
  async #asKnown(
    drafts: readonly { row: TieRow; record: TieRecord }[],
  ): Promise<{ row: TieRow; record: TieRecord }[]> {
    const single = drafts.filter(
      ({ row, record }) =>
        row.parallel === '' && !this.#tiesSeen.has(record.id) && !this.#assumed.has(record.from),
    );
    const ids = new Map<string, string>();
    for (const [kind, some] of groupBy(single, ({ record }) => record.kind)) {
      const ways = tieKind(kind).symmetric ? [0, 1] : [0];
      const pairs = some.flatMap(({ record: { from, to } }) =>
        ways.map((way) => (way === 0 ? { from, to } : { from: to, to: from })),
      );
      const found = await this.store.write((writer) =>
        writer.run<{ from: string; to: string; ids: string[] }>(`between_${kind}`, { pairs }),
      );
      for (const { from, to, ids: known } of found)
        if (known.length === 1) ids.set(`${kind}|${from}|${to}`, known[0]!);
    }
    return drafts.map(({ row, record }) => {
      const { kind, from, to } = record;
      if (row.parallel !== '') return { row, record };
      const along = ids.get(`${kind}|${from}|${to}`);
      if (along !== undefined) return { row, record: { ...record, id: along } };
      const against = tieKind(kind).symmetric ? ids.get(`${kind}|${to}|${from}`) : undefined;
      return against === undefined
        ? { row, record }
        : { row, record: { ...record, id: against, from: to, to: from } };
    });
  }

  #written(facts: Facts): Promise<ReadonlyMap<string, Outcome>> {
    const { recording } = this.options;
    return this.isRehearsal
      ? rehearseFacts(this.store, facts, recording, this.#assumed)
      : recordFacts(this.store, facts, recording);
  }

  /** Rejects the rows that the store holds something against (a tie of that id between others, an EIN that another has). */
  async #refusedAmong(
    { entities }: Facts,
    taken: readonly { row: EntityRow | TieRow; record: EntityRecord | TieRecord }[],
  ): Promise<ReadonlySet<EntityRecord | TieRecord>> {
    const { recording } = this.options;
    const assumed = new Map(this.#assumed);
    for (const { id, kind, visibility } of entities) assumed.set(id, assumedOf(kind, visibility));
    const refused = new Set<EntityRecord | TieRecord>();
    for (const { row, record } of taken)
      try {
        const alone: Facts =
          row.row === 'entity'
            ? { entities: [record as EntityRecord], ties: [] }
            : { entities: [], ties: [record as TieRecord] };
        await rehearseFacts(this.store, alone, recording, assumed);
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        refused.add(record);
        this.#reject(row, { about: row.row, field: error.field, value: error.value, reason: error.message });
      }
    return refused;
  }

  async #record(
    facts: Facts,
    taken: readonly { row: EntityRow | TieRow; record: EntityRecord | TieRecord }[],
  ): Promise<void> {
    if (facts.entities.length + facts.ties.length === 0) return;
    let outcomes: ReadonlyMap<string, Outcome>;
    try {
      outcomes = await this.#written(facts);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      const refused = await this.#refusedAmong(facts, taken);
      // What is refused only together with others is nothing that a row could be blamed for.
      if (refused.size === 0) throw error;
      const isKept = (record: EntityRecord | TieRecord): boolean => !refused.has(record);
      await this.#record(
        { entities: facts.entities.filter(isKept), ties: facts.ties.filter(isKept) },
        taken.filter(({ record }) => isKept(record)),
      );
      return;
    }
    if (this.isRehearsal)
      for (const { id, kind, visibility } of facts.entities)
        if (outcomes.get(id) === 'created' && !this.#assumed.has(id))
          this.#assumed.set(id, assumedOf(kind, visibility));
    for (const { row, record } of taken) {
      const isEntity = row.row === 'entity';
      const [counts, seen] = isEntity ? [this.#entities, this.#entitiesSeen] : [this.#ties, this.#tiesSeen];
      const outcome = outcomes.get(record.id)!;
      if (seen.has(record.id)) counts.merged++;
      else counts[outcome]++;
      seen.add(record.id);
      this.options.onSample?.({ locator: row.locator, record, outcome });
    }
    this.options.onRecorded?.({ entities: facts.entities.length, ties: facts.ties.length });
  }
}

const assumedEntities = new Map<string, KnownEntity>();

/** One object for all alike: a large file makes hundreds of thousands. */
function assumedOf(kind: EntityKindName, visibility: Visibility): KnownEntity {
  const key = `${kind} ${visibility}`;
  const known = assumedEntities.get(key) ?? { kind, visibility, published: null };
  assumedEntities.set(key, known);
  return known;
}

function stated(row: EntityRow, property: string): string[] {
  return row.statements.filter((one) => one.property === property).map(({ value }) => value.trim());
}

function einOf(row: EntityRow): string | null {
  const [first] = stated(row, 'ein');
  return first === undefined ? null : normalizeEin(first);
}

const SCHEME = /^[a-z][a-z0-9-]*:/;

/** The id of what a key names that is the same in every file. */
function idOfKey(key: string): string {
  return key.startsWith('crosstie:') ? key.slice('crosstie:'.length) : stableId('entity', key);
}

/** The id that an entity has when nobody knows it yet: by its EIN, else its key, which may hold within its file alone. */
function naturalId(row: EntityRow, ein: string | null): string {
  if (row.key.startsWith('crosstie:')) return idOfKey(row.key);
  if (ein !== null) return idOfKey(`ein:${ein}`);
  return SCHEME.test(row.key) ? idOfKey(row.key) : stableId('entity', row.source, row.key);
}

function describe(row: EntityRow, ein: string | null): Described {
  return {
    kind: row.kind,
    name: stated(row, 'name')[0] ?? '',
    aliases: stated(row, 'aliases'),
    ein,
    externalIds: [
      ...stated(row, 'externalIds'),
      ...(SCHEME.test(row.key) && !/^(ein|crosstie):/.test(row.key) ? [row.key] : []),
    ],
    website: stated(row, 'website')[0] ?? null,
    legalForm: stated(row, 'legalForm')[0] ?? null,
    city: row.basedIn?.city?.trim() || null,
    state: row.basedIn?.state?.trim() || null,
  };
}

/** Of an actor that is known by another name, the row's name is one more that it goes by. */
function asStatedOf(row: EntityRow, knownName: string | null): RowStatement[] {
  const isGlobal = SCHEME.test(row.key) && !/^(ein|crosstie):/.test(row.key);
  const own =
    isGlobal && !stated(row, 'externalIds').includes(row.key)
      ? [...row.statements, { property: 'externalIds', value: row.key }]
      : row.statements;
  return own.map((one) =>
    knownName !== null && one.property === 'name' && one.value.trim() !== knownName
      ? { ...one, property: 'aliases' }
      : one,
  );
}

function shownKey(key: string): string {
  return key.replace(/^#/, '');
}

function isIssue(reference: PlaceReference | IssueReference): reference is IssueReference {
  return 'nteeCode' in reference || 'name' in reference;
}

function nameOfReference(kind: TieKindName, reference: PlaceReference | IssueReference): string {
  if (isIssue(reference))
    return 'nteeCode' in reference
      ? `NTEE code ${reference.nteeCode}, to which no issue corresponds`
      : 'an issue without a name';
  const { country, state } = reference;
  return `${kind} ${[state, country].filter(Boolean).join(', ') || 'without a state'}, which is no place that is known`;
}

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
import { inEnglish, tell, type Message } from '../../model/message.ts';
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
  /** The reason to be worded in any language, where it is told with values. */
  readonly message?: Message;
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

/** The most unused fields that are told apart: a file may give each row names of its own. */
const MOST_FIELDS = 1_000;
const OTHER_FIELDS = 'further fields';

/** What is known of the entities that keys stand for. */
interface Keyed {
  readonly id: string;
  readonly kind: EntityKindName;
}

interface Identified extends Keyed {
  /** By which it is known, where it is. */
  readonly knownName: string | null;
  /** What it is to be recognized by from now on; null for one that is known. */
  readonly newcomer: Described | null;
}

/** What a row became, with the ties to places and issues that stand and fall with it. */
interface Taken {
  readonly row: EntityRow | TieRow;
  readonly record: EntityRecord | TieRecord;
  readonly ties: readonly TieRecord[];
}

/** Sources, places and issues: what the rows of a chunk have in common. */
interface Common {
  readonly entities: EntityRecord[];
  readonly ties: TieRecord[];
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
  readonly #refused = new Map<string, Message>();
  readonly #tiesSeen = new Set<string>();
  readonly #entitiesSeen = new Set<string>();
  /** In a rehearsal: what would be in the store by now. */
  readonly #assumed = new Map<string, KnownEntity>();
  /** The chunk before: the store writes it while the next is read and recognized. */
  #recorded: Promise<void> = Promise.resolve();
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
    const rows = format.read(files, {
      unknownField: (field) => this.#unused(field),
      ...(mapping === undefined ? {} : { mapping }),
      ...(signal && { signal }),
    });
    try {
      let chunk: ImportRow[] = [];
      for await (const row of rows) {
        chunk.push(row);
        if (chunk.length < CHUNK) continue;
        await this.#take(chunk);
        chunk = [];
      }
      await this.#take(chunk);
      await this.#recorded;
      signal?.throwIfAborted();
    } finally {
      // Whoever takes back what there is must not meet a chunk that is still on its way.
      await Promise.allSettled([this.#recorded]);
    }
    return {
      entities: this.#entities,
      ties: this.#ties,
      unknownFields: this.#unknownFields,
      newPlacesAndIssues: this.#newPlacesAndIssues,
    };
  }

  async #take(rows: readonly ImportRow[]): Promise<void> {
    this.options.signal?.throwIfAborted();
    const common: Common = { entities: [], ties: [] };
    const taken: Taken[] = [];

    for (const row of rows) if (row.row === 'source') common.entities.push(this.#source(row));
    const holders = await this.#holders(rows);
    for (const row of rows) {
      if (row.row === 'rejected') {
        (row.about === 'entity' ? this.#entities : this.#ties).rowsRead++;
        this.#reject(row, row);
      }
      if (row.row !== 'entity') continue;
      this.#entities.rowsRead++;
      this.#attempt(row, () => taken.push(this.#entity(row, holders, common)));
    }
    const tieRows = rows.filter((row) => row.row === 'tie');
    const known = await this.#knownEnds(tieRows);
    const drafts: { row: TieRow; record: TieRecord }[] = [];
    for (const row of tieRows) {
      this.#ties.rowsRead++;
      this.#attempt(row, () => drafts.push({ row, record: this.#tie(row, known, common) }));
    }
    for (const draft of await this.#asKnown(drafts)) taken.push({ ...draft, ties: [] });
    await this.#recorded;
    await new Promise<void>((isSent) => {
      this.#recorded = this.#record(common, taken, isSent);
      // Thrown where it is waited for, which may be a while from now.
      this.#recorded.then(isSent, isSent);
    });
  }

  #unused(field: string): void {
    const counts = this.#unknownFields;
    const listed = counts.has(field) || counts.size < MOST_FIELDS ? field : OTHER_FIELDS;
    counts.set(listed, (counts.get(listed) ?? 0) + 1);
  }

  /** Turns what does not fit the model into a rejection. */
  #attempt(row: EntityRow | TieRow, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      this.#refuse(row, error);
    }
  }

  #refuse(row: EntityRow | TieRow, { field, value, told }: ModelError): void {
    if (row.row === 'entity') this.#refused.set(row.key, told);
    // Ids of ours say nothing to whoever has the file: there it is the key.
    this.#reject(row, {
      about: row.row,
      field,
      value: isId(value) ? keyAt(row, field) : value,
      reason: told,
    });
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
      reason: inEnglish(reason),
      ...(typeof reason !== 'string' && { message: reason }),
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

  #entity(row: EntityRow, holders: ReadonlyMap<string, string>, common: Common): Taken {
    const { id, kind, knownName, newcomer } = this.#identify(row, holders);
    const statements = this.#statements(row, asStatedOf(row, knownName));
    const record = checkEntity(
      { id, kind, visibility: this.options.visibility, statements },
      { named: newcomer !== null },
    );
    // Only now: later rows must not be taken for one that is not taken itself.
    if (newcomer) this.recognizer.add(id, newcomer);
    this.#keyed.set(row.key, { id, kind });
    return { row, record, ties: this.#contextsOf(row, id, common) };
  }

  /** Which entity a row is about. */
  #identify(row: EntityRow, holders: ReadonlyMap<string, string>): Identified {
    const before = this.#keyed.get(row.key);
    if (before) return { ...before, knownName: null, newcomer: null };
    const ein = einOf(row);
    const natural = naturalId(row, ein);
    if (this.recognizer.isKnown(natural)) return this.#asIn(natural, row.kind);
    const described = describe(row, ein);
    if (
      ein === null &&
      NAMED_ACTORS.has(row.kind) &&
      described.name !== '' &&
      namesNoOrganization(described.name)
    )
      throw new ModelError(
        tell('“{name}” names no organization. Say who it is, or leave the row out.', {
          name: described.name,
        }),
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
      const decided = this.decisions.get(doubt);
      // For an actor that is gone, or that whoever imports may not see, nothing is decided.
      const decision = typeof decided === 'string' && !this.recognizer.isKnown(decided) ? undefined : decided;
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
          tell(
            'It may be an organization that is known already, and nobody has decided on it. Decide, or let doubtful rows be new.',
          ),
          'name',
          described.name,
        );
    }
    return { id: natural, kind: row.kind, knownName: null, newcomer: described };
  }

  #known(candidate: Candidate): KnownCandidate {
    return { ...candidate, described: this.recognizer.described(candidate.id) ?? null };
  }

  #asIn(id: string, kind: EntityKindName): Identified {
    const known = this.recognizer.described(id);
    return { id, kind: known?.kind ?? kind, knownName: known?.name ?? null, newcomer: null };
  }

  /** Where it is and works and what on, as ties; places and issues that are new are added to what rows have in common. */
  #contextsOf(row: EntityRow, id: string, common: Common): TieRecord[] {
    const { id: sourceId, confidence } = this.#sourceOf(row);
    const { visibility } = this.options;
    const ties: TieRecord[] = [];
    const add = (kind: TieKindName, reference: PlaceReference | IssueReference): void => {
      const said: Said = { sourceId, confidence, visibility, locator: reference.locator ?? row.locator };
      const context = isIssue(reference)
        ? this.contexts.issue(reference, said)
        : this.contexts.place(reference, said);
      if (!context) {
        this.#unused(nameOfReference(kind, reference));
        return;
      }
      this.#add(context, common);
      ties.push({
        id: stableId('tie', id, kind, context.id, ''),
        kind,
        from: id,
        to: context.id,
        visibility,
        statements: [
          { property: EXISTENCE, value: null },
          ...(kind === 'BASED_IN' && !isIssue(reference) ? addressOf(reference) : []),
        ].map((one) => ({
          ...one,
          validFrom: null,
          validTo: null,
          sourceId,
          quote: null,
          confidence,
          locator: said.locator,
        })),
      });
    };
    if (row.basedIn) add('BASED_IN', row.basedIn);
    for (const place of row.operatesIn ?? []) add('OPERATES_IN', place);
    for (const issue of row.worksOn ?? []) add('WORKS_ON', issue);
    return ties;
  }

  /** Whatever becomes of the row that names them first, places and issues are there for those that follow. */
  #add({ entities, ties }: Facts, common: Common): void {
    this.#newPlacesAndIssues += entities.length;
    common.entities.push(...entities);
    common.ties.push(...ties);
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

  #tie(row: TieRow, known: ReadonlyMap<string, Keyed>, common: Common): TieRecord {
    const { visibility } = this.options;
    const end = (field: 'from' | 'to', key: string): Keyed => {
      const found = this.#keyed.get(key) ?? known.get(key);
      if (found) return found;
      const why = this.#refused.get(key);
      throw new ModelError(
        why === undefined
          ? tell('No row says who “{key}” is.', { key: shownKey(key) })
          : tell('Its end “{key}” was not taken: {why}', { key: shownKey(key), why }),
        field,
        shownKey(key),
      );
    };
    const from = end('from', row.from);
    const { id: sourceId, confidence } = this.#sourceOf(row);
    let to: Keyed;
    if (typeof row.to === 'string') to = end('to', row.to);
    else {
      const said = { sourceId, confidence, visibility, locator: row.locator };
      const context =
        'place' in row.to ? this.contexts.place(row.to.place, said) : this.contexts.issue(row.to.issue, said);
      if (!context)
        throw new ModelError(tell('No place or issue is known by that name.'), 'to', JSON.stringify(row.to));
      to = { id: context.id, kind: 'place' in row.to ? 'Place' : 'Issue' };
      this.#add(context, common);
    }
    const turned = tieKind(row.kind).symmetric && from.id > to.id;
    const [first, second] = turned ? [to, from] : [from, to];
    const kinds = new Map([
      [first.id, first.kind],
      [second.id, second.kind],
    ]);
    return checkTie(
      {
        // Of a tie that was exported, its own id.
        id: row.parallel.startsWith('crosstie:')
          ? idOfKey(row.parallel)
          : stableId('tie', first.id, row.kind, second.id, row.parallel),
        kind: row.kind,
        from: first.id,
        to: second.id,
        visibility,
        statements: this.#statements(row, [
          ...row.statements,
          ...(row.kind === 'BASED_IN' && typeof row.to === 'object' && 'place' in row.to
            ? addressOf(row.to.place)
            : []),
        ]),
      },
      (id) => kinds.get(id) ?? null,
    );
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

  #written(facts: Facts, onSent: () => void): Promise<ReadonlyMap<string, Outcome>> {
    const { recording } = this.options;
    return this.isRehearsal
      ? rehearseFacts(this.store, facts, recording, this.#assumed)
      : recordFacts(this.store, facts, { ...recording, onSent });
  }

  /** What the store holds against some facts (a tie of that id between others, an EIN that another has); null for nothing. */
  async #objection(facts: Facts): Promise<ModelError | null> {
    try {
      await rehearseFacts(this.store, facts, this.options.recording, this.#assumed);
      return null;
    } catch (error) {
      if (error instanceof ModelError) return error;
      throw error;
    }
  }

  /**
   * `good` and those of some further rows that the store takes beside them. The others are rejected: of two that contradict each
   * other, the later. By halves, since few rows are wrong.
   */
  async #sift(common: Common, good: readonly Taken[], some: readonly Taken[]): Promise<readonly Taken[]> {
    this.options.signal?.throwIfAborted();
    const all = [...good, ...some];
    const objection = await this.#objection(together(common, all));
    if (!objection) return all;
    const [first] = some;
    if (some.length === 1) {
      const { row, record } = first!;
      if (row.row === 'entity' && !this.#entitiesSeen.has(record.id)) this.#keyed.delete(row.key);
      this.#refuse(row, objection);
      return good;
    }
    const half = Math.ceil(some.length / 2);
    const before = await this.#sift(common, good, some.slice(0, half));
    return this.#sift(common, before, some.slice(half));
  }

  async #record(common: Common, given: readonly Taken[], onSent: () => void): Promise<void> {
    if (common.entities.length + given.length === 0) return;
    let taken = given;
    let outcomes: ReadonlyMap<string, Outcome>;
    try {
      outcomes = await this.#written(together(common, taken), onSent);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      // What is refused without any row is nothing that one could be blamed for.
      if (await this.#objection(common)) throw error;
      taken = await this.#sift(common, [], given);
      if (taken.length === given.length) throw error;
      outcomes = await this.#written(together(common, taken), onSent);
    }
    const facts = together(common, taken);
    if (this.isRehearsal)
      for (const { id, kind, visibility } of facts.entities)
        if (outcomes.get(id) === 'created' && !this.#assumed.has(id))
          this.#assumed.set(id, assumedOf(kind, visibility));
    for (const { row, record } of taken) {
      const isEntity = row.row === 'entity';
      if (isEntity) this.#keyed.set(row.key, { id: record.id, kind: record.kind as EntityKindName });
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

function together(common: Common, taken: readonly Taken[]): Facts {
  const entities = [...common.entities];
  const ties = [...common.ties];
  for (const { record, ties: own } of taken) {
    if ('from' in record) ties.push(record);
    else entities.push(record);
    ties.push(...own);
  }
  return { entities, ties };
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
    street: row.basedIn?.street?.trim() || null,
    postalCode: row.basedIn?.postalCode?.trim() || null,
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

/** What the file calls the entity that a field of a row is about. */
function keyAt(row: EntityRow | TieRow, field: string): string {
  if (row.row === 'entity') return shownKey(row.key);
  if (field !== 'to') return shownKey(row.from);
  return typeof row.to === 'string' ? shownKey(row.to) : JSON.stringify(row.to);
}

/** What a tie to the place of an address says beside its place. */
function addressOf({ street, postalCode }: PlaceReference): { property: string; value: string }[] {
  return [
    ...(street ? [{ property: 'street', value: street }] : []),
    ...(postalCode ? [{ property: 'postalCode', value: postalCode }] : []),
  ];
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

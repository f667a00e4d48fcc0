import { Refusal, tell } from '../../model/message.ts';
import { importFormats, formatOf } from '../../importers/formats.ts';
import { ImportError } from '../../importers/errors.ts';
import type { ImportFormat } from '../../importers/importRows.ts';
import type { InputFile } from '../../importers/inputFile.ts';
import { stableId } from '../../model/identifiers.ts';
import type { Viewer, Visibility } from '../../model/visibility.ts';
import { actorKinds } from '../../model/vocabulary.ts';
import { Recognizer, type Described } from '../../recognition/recognizer.ts';
import type { Store } from '../../store/store.ts';
import { readerFor, rowsById, type Reader } from '../reader.ts';
import {
  ImportPass,
  type Doubt,
  type Link,
  type PassResult,
  type Rejection,
  type Sample,
} from './importPass.ts';
import { BatchTaken, holdBatch, type BatchStatus } from './holdBatch.ts';
import { PlacesAndIssues } from './placesAndIssues.ts';
import { revertBatch, type Reverted } from './revertBatch.ts';

export interface ImportRequest {
  readonly files: readonly InputFile[];
  /** As `chosenFormat` found it. */
  readonly format: ImportFormat;
  readonly mapping?: unknown;
  /** What a person decided on doubtful rows, by the doubt's id: an entity, or null for a new one. */
  readonly decisions?: ReadonlyMap<string, string | null>;
  /** What to do with doubtful rows that nobody has decided on; new ones, unless told otherwise. */
  readonly doubtful?: 'new' | 'reject';
  readonly visibility?: Visibility;
  /** Who imports, and may thus see what rows are compared with. */
  readonly viewer: Viewer;
  readonly by: string | null;
  readonly signal?: AbortSignal;
  readonly onRejected?: (rejection: Rejection) => void;
  readonly onRecorded?: (facts: { entities: number; ties: number }) => void;
}

export interface ImportPreview extends PassResult {
  readonly mapping: unknown;
  /** The first rows as what they would become. */
  readonly samples: readonly Sample[];
  readonly links: readonly Link[];
  readonly doubts: readonly Doubt[];
  /** How many there are, shown or not. */
  readonly linkCount: number;
  readonly doubtCount: number;
}

export interface ImportReport extends PassResult {
  /** The id to revert it by; null where nothing was changed, so that there is nothing to revert. */
  readonly batch: string | null;
  /** Some of the entities that it is about, new ones first, by which to look at what came of it. */
  readonly about: readonly string[];
}

/** The most samples, links and doubts that a preview shows. */
const MOST_SHOWN = 1_000;
const SAMPLES = 20;
/** The most entities that a report names: as many as a view of them starts from. */
const MOST_NAMED = 12;

/**
 * The format of that name, or the one that the first file is most likely of.
 * @throws ImportError where no format knows the files, or there is none of that name.
 */
export async function chosenFormat(files: readonly InputFile[], name?: string): Promise<ImportFormat> {
  const [first] = files;
  if (!first) throw new Refusal(tell('There is no file to import.'));
  const names = importFormats.map((format) => format.name).join(', ');
  if (name !== undefined) {
    const named = importFormats.find((format) => format.name === name);
    if (!named)
      throw new ImportError(tell('there is no format “{name}”. There are: {names}.', { name, names }), {
        file: first.name,
      });
    return named;
  }
  const found = await formatOf(first);
  if (!found)
    throw new ImportError(tell('it is of no format that is known. Say which it is: {names}.', { names }), {
      file: first.name,
    });
  return found;
}

/** All that rows are compared with, as the person who imports may see it. */
export async function knownActors(reader: Reader, signal?: AbortSignal): Promise<Recognizer> {
  const recognizer = new Recognizer();
  const actors = rowsById<{ id: string } & { [Key in keyof Described]: Described[Key] }>(
    reader,
    'describedActors',
    { kinds: actorKinds },
  );
  for await (const { id, ...described } of actors) {
    signal?.throwIfAborted();
    recognizer.add(id, described);
  }
  return recognizer;
}

async function rememberedDecisions(reader: Reader): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  for await (const { id, entity } of rowsById<{ id: string; entity: string | null }>(reader, 'decisions'))
    found.set(id, entity);
  return found;
}

async function passOf(
  store: Store,
  request: ImportRequest,
  batch: string | null,
  watching: {
    onDoubt?: (doubt: Doubt) => void;
    onLink?: (link: Link) => void;
    onSample?: (sample: Sample) => void;
  },
): Promise<PassResult> {
  const {
    files,
    format,
    mapping,
    decisions,
    doubtful = 'new',
    visibility = 'PUBLIC',
    viewer,
    by,
    signal,
  } = request;
  const reader = readerFor(store, viewer);
  const [contexts, recognizer, remembered] = await Promise.all([
    PlacesAndIssues.known(reader),
    knownActors(reader, signal),
    rememberedDecisions(reader),
  ]);
  const all = new Map([...remembered, ...(decisions ?? [])]);
  const pass = new ImportPass(
    store,
    contexts,
    recognizer,
    all,
    {
      format,
      files,
      doubtful,
      visibility,
      recording: { at: new Date(), by, ...(batch !== null && { batch }) },
      ...(mapping !== undefined && { mapping }),
      ...(signal && { signal }),
      ...(request.onRejected && { onRejected: request.onRejected }),
      ...(request.onRecorded && { onRecorded: request.onRecorded }),
      ...watching,
    },
    batch === null,
  );
  return pass.run();
}

/**
 * What importing the files would do, without doing it: counts, samples, what would be linked, what a person should decide.
 * @throws ImportError where a file is not what it should be.
 */
export async function previewImport(
  store: Store,
  request: ImportRequest,
  { mostShown = MOST_SHOWN }: { mostShown?: number } = {},
): Promise<ImportPreview> {
  const mapping = request.mapping ?? (await request.format.guessMapping?.(request.files)) ?? null;
  const samples: Sample[] = [];
  const links: Link[] = [];
  const doubts: Doubt[] = [];
  let [linkCount, doubtCount] = [0, 0];
  const result = await passOf(store, { ...request, ...(mapping !== null && { mapping }) }, null, {
    onSample: (sample) => samples.length < SAMPLES && samples.push(sample),
    onLink: (link) => ++linkCount && links.length < mostShown && links.push(link),
    onDoubt: (doubt) => ++doubtCount && doubts.length < mostShown && doubts.push(doubt),
  });
  return { ...result, mapping, samples, links, doubts, linkCount, doubtCount };
}

/** The same files with the same mapping are the same batch, so that one that was cut off is completed by importing again. */
function batchId({ files, format, mapping, visibility = 'PUBLIC' }: ImportRequest): string {
  const hashes = files.map(({ sha256 }) => sha256).sort();
  return stableId('batch', format.name, JSON.stringify(mapping ?? null), visibility, ...hashes);
}

/**
 * Imports the files as one batch that can be taken back. Cut off by an error or cancelled, it is taken back at once; killed,
 * it is completed by importing the same files again, or taken back by `undoUnfinished`.
 * @throws ImportError, BatchTaken where it is taken back meanwhile, and what was given as the signal's reason; nothing of the
 * import is left then.
 */
export async function applyImport(store: Store, request: ImportRequest): Promise<ImportReport> {
  const mapping = request.mapping ?? (await request.format.guessMapping?.(request.files)) ?? null;
  const given = { ...request, ...(mapping !== null && { mapping }) };
  const batch = batchId(given);
  const { files, decisions, by, visibility = 'PUBLIC' } = given;
  const at = new Date().toISOString();
  const [first] = files;
  const title = files.length === 1 ? first!.name : `${first!.name} and ${files.length - 1} more`;
  const { before } = await store.write(async (writer) => {
    for (const [id, entity] of decisions ?? []) await writer.run('rememberDecision', { id, entity, at, by });
    const [row] = await writer.run<{ before: string | null }>('beginBatch', {
      id: batch,
      title,
      at,
      files: files.map(({ name }) => name),
      visibility,
    });
    return row!;
  });
  try {
    const named = { created: new Set<string>(), updated: new Set<string>() };
    const result = await passOf(store, given, batch, {
      onSample: ({ record, outcome }) => {
        if (outcome === 'unchanged') return;
        const ids = named[outcome];
        if (ids.size < MOST_NAMED)
          for (const id of 'from' in record ? [record.from, record.to] : [record.id]) ids.add(id);
      },
    });
    const about = [...new Set([...named.created, ...named.updated])].slice(0, MOST_NAMED);
    const isChanged = [result.entities, result.ties].some(({ created, updated }) => created + updated > 0);
    if (!isChanged && before === null) {
      // Where every row was rejected, what is left is a source on which nothing rests.
      await revertBatch(store, batch);
      await store.write((writer) => writer.run('forgetBatch', { id: batch }));
      return { ...result, batch: null, about };
    }
    if (before !== 'applied' || isChanged)
      await store.write(async (writer) => {
        await holdBatch(writer, batch, 'import');
        await writer.run('finishBatch', {
          id: batch,
          at: new Date().toISOString(),
          report: JSON.stringify({ entities: result.entities, ties: result.ties }),
        });
      });
    return { ...result, batch, about };
  } catch (error) {
    // One that was whole before is left as it was: what was added to it before the error goes with it if it is reverted.
    if (before !== 'applied') await revertBatch(store, batch);
    throw error;
  }
}

export interface UndoneBatch extends Reverted {
  readonly id: string;
  readonly title: string;
}

/** Silence after which an import that has not ended is taken for dead: its process writes every few seconds. */
const DEAD_AFTER_MS = 120_000;

/** Takes back what imports have left that died in the middle. */
export async function undoUnfinished(store: Store, viewer: Viewer, now = new Date()): Promise<UndoneBatch[]> {
  const before = new Date(now.getTime() - DEAD_AFTER_MS).toISOString();
  const found = await readerFor(store, viewer).read<{ id: string; title: string }>('unfinishedBatches', {
    before,
  });
  const undone: UndoneBatch[] = [];
  for (const { id, title } of found) {
    try {
      const reverted = await revertBatch(store, id);
      if (reverted) undone.push({ id, title, ...reverted });
    } catch (error) {
      // Somebody completes it by importing the same files again.
      if (!(error instanceof BatchTaken)) throw error;
    }
  }
  return undone;
}

export interface Batch {
  readonly id: string;
  readonly title: string;
  readonly status: BatchStatus;
  readonly files: readonly string[];
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly revertedAt: string | null;
  readonly report: { readonly entities: PassResult['entities']; readonly ties: PassResult['ties'] } | null;
}

const STATUSES: readonly BatchStatus[] = ['loading', 'applied', 'reverting', 'reverted'];

/** Imports that a reader may know of, the newest first. */
export async function batches(reader: Reader, page: { skip: number; limit: number }): Promise<Batch[]> {
  type Stored = Omit<Batch, 'report' | 'files'> & { report?: string; files?: string[] };
  const rows = await reader.read<{ batch: Stored }>('batches', { ...page, statuses: STATUSES });
  return rows.map(({ batch }) => ({
    ...batch,
    files: batch.files ?? [],
    finishedAt: batch.finishedAt ?? null,
    revertedAt: batch.revertedAt ?? null,
    report: batch.report === undefined ? null : (JSON.parse(batch.report) as Batch['report']),
  }));
}

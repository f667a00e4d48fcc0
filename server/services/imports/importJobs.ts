import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { Refusal, tell, type Message } from '../../model/message.ts';
import { ImportError } from '../../importers/errors.ts';
import { openInputFile, type InputFile } from '../../importers/inputFile.ts';
import type { ImportFormat } from '../../importers/importRows.ts';
import { ModelError } from '../../model/errors.ts';
import { freshId } from '../../model/identifiers.ts';
import type { Viewer } from '../../model/visibility.ts';
import type { Store } from '../../store/store.ts';
import type { Rejection } from './importPass.ts';
import { revertBatch, type Reverted } from './revertBatch.ts';
import {
  applyImport,
  chosenFormat,
  previewImport,
  type ImportPreview,
  type ImportReport,
  type ImportRequest,
} from './imports.ts';

/** An import on its way from a dropped file to a batch, as the page follows it. */
export interface ImportJob {
  readonly id: string;
  readonly fileNames: readonly string[];
  readonly state: 'LOOKING' | 'READY' | 'APPLYING' | 'DONE' | 'FAILED' | 'CANCELLED';
  /** How much of the files has been read in this state, 0 to 1. */
  readonly share: number;
  readonly format: ImportFormat | null;
  readonly preview: ImportPreview | null;
  readonly report: ImportReport | null;
  /** Rows that are not taken: the first of them. */
  readonly rejections: readonly Rejection[];
  /** Why it failed, to be worded in any language. */
  readonly failure: Message | null;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
interface Job extends Mutable<ImportJob> {
  readonly uploads: readonly Upload[];
  mapping: unknown;
  controller: AbortController;
  allRejections: Rejection[];
  touchedAt: number;
}

interface Upload {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  touchedAt: number;
}

type Work = (files: readonly InputFile[], request: Omit<ImportRequest, 'format' | 'viewer'>) => Promise<void>;

/** The largest file that the page takes; the terminal takes any. */
const LARGEST_UPLOAD = 1024 * 1024 * 1024;
/** Files and jobs that nobody has asked for so long are forgotten. */
const FORGOTTEN_AFTER_MS = 3 * 3_600_000;
/** What takes longer to be taken back when Crosstie stops is taken back by a later start. */
const MOST_PATIENCE_MS = 5_000;
const SHOWN_REJECTIONS = 100;
const KEPT_REJECTIONS = 100_000;

export class UnknownJob extends Error {
  override readonly name = 'UnknownJob';
  constructor() {
    super('There is no such import, or it was forgotten. Drop the file again.');
  }
}

/** The imports of the page: each a file or several that were dropped, looked at, and applied once a person says so. */
export class ImportJobs {
  readonly #uploads = new Map<string, Upload>();
  readonly #jobs = new Map<string, Job>();
  readonly #running = new Set<Promise<void>>();
  #folder: Promise<string> | null = null;

  /** The store is looked up for each job, so that one that returns is used at once. */
  constructor(private readonly store: () => Store) {}

  /**
   * Takes a file in, as it streams.
   * @returns the id to import it by.
   * @throws ImportError for one larger than a gigabyte; nothing of it is kept then.
   */
  async upload(name: string, content: Readable): Promise<string> {
    await this.#forget();
    this.#folder ??= mkdtemp(path.join(tmpdir(), 'crosstie-uploads-'));
    const folder = await this.#folder;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const id = freshId();
    const file = path.join(folder, id);
    let bytes = 0;
    const limited = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        if (bytes <= LARGEST_UPLOAD) done(null, chunk);
        else
          done(
            new ImportError('it is larger than 1 GB: import it with `crosstie import` from a terminal.', {
              file: name,
            }),
          );
      },
    });
    try {
      await pipeline(content, limited, createWriteStream(file, { mode: 0o600 }));
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    }
    this.#uploads.set(id, { id, name, path: file, touchedAt: Date.now() });
    return id;
  }

  /**
   * Begins to look at uploads, or looks at a job's again with another format or mapping.
   * @throws UnknownJob for uploads that are not there any more.
   */
  look(
    given: { job?: string; uploads: readonly string[]; format?: string; mapping?: unknown },
    viewer: Viewer,
  ): ImportJob {
    const before = given.job === undefined ? null : this.#job(given.job);
    if (before && (before.state === 'APPLYING' || before.state === 'DONE'))
      throw new Refusal(tell('The import is on its way already.'));
    before?.controller.abort(new Error('Looked at again.'));
    const uploads = before?.uploads ?? given.uploads.map((id) => this.#upload(id));
    const job: Job = {
      id: before?.id ?? freshId(),
      uploads,
      fileNames: uploads.map(({ name }) => name),
      state: 'LOOKING',
      share: 0,
      format: null,
      mapping: given.mapping,
      preview: null,
      report: null,
      rejections: [],
      allRejections: [],
      failure: null,
      controller: new AbortController(),
      touchedAt: Date.now(),
    };
    this.#jobs.set(job.id, job);
    this.#begin(job, async (files, request) => {
      job.format = await chosenFormat(files, given.format);
      job.preview = await previewImport(this.store(), { ...request, format: job.format, viewer });
      job.state = 'READY';
    });
    return job;
  }

  /** @throws UnknownJob; RangeError for a job that is not ready. */
  apply(
    id: string,
    decisions: ReadonlyMap<string, string | null>,
    doubtful: 'new' | 'reject',
    viewer: Viewer,
  ): ImportJob {
    const job = this.#job(id);
    const { preview, format } = job;
    if (job.state !== 'READY' || !preview || !format)
      throw new Refusal(tell('The import is not ready: it is looked at first, and applied once.'));
    job.state = 'APPLYING';
    job.share = 0;
    job.controller = new AbortController();
    this.#begin(job, async (_files, request) => {
      const mapping = preview.mapping ?? undefined;
      job.report = await applyImport(this.store(), {
        ...request,
        format,
        viewer,
        decisions,
        doubtful,
        ...(mapping !== undefined && { mapping }),
      });
      job.state = 'DONE';
      await this.#drop(job);
    });
    return job;
  }

  /** Ends what is under way; what it has written is taken back. @throws UnknownJob */
  cancel(id: string): ImportJob {
    const job = this.#job(id);
    if (job.state === 'READY') job.state = 'CANCELLED';
    job.controller.abort(new Error('Cancelled.'));
    return job;
  }

  /** @throws UnknownJob */
  job(id: string): ImportJob {
    return this.#job(id);
  }

  /** Takes an import back; null where there is none of that id. */
  revert(batch: string): Promise<Reverted | null> {
    return revertBatch(this.store(), batch);
  }

  /** The rows that were not taken, as CSV that no spreadsheet takes for formulas. @throws UnknownJob */
  rejectedCsv(id: string): string {
    return stringify(
      this.#job(id).allRejections.map((one) => ({ ...one })),
      {
        header: true,
        columns: ['file', 'line', 'locator', 'about', 'field', 'value', 'reason'],
        escape_formulas: true,
        bom: true,
      },
    );
  }

  /** Ends what is under way, and waits a while for what it has written to be taken back. */
  async close(): Promise<void> {
    for (const job of this.#jobs.values()) job.controller.abort(new Error('Crosstie stops.'));
    const patience = new AbortController();
    await Promise.race([
      Promise.all(this.#running),
      delay(MOST_PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined),
    ]);
    patience.abort();
    if (this.#folder) await rm(await this.#folder, { recursive: true, force: true });
  }

  #begin(job: Job, work: Work): void {
    const running = this.#run(job, work).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async #run(job: Job, work: Work): Promise<void> {
    const { signal } = job.controller;
    job.rejections = job.allRejections = [];
    let total = 0;
    let read = 0;
    try {
      const files: InputFile[] = [];
      for (const { name, path: file } of job.uploads)
        files.push(
          await openInputFile(file, {
            name,
            signal,
            onBytes: (bytes) => {
              read += bytes;
              job.share = total === 0 ? 0 : Math.min(1, read / total);
            },
          }),
        );
      read = 0;
      total = files.reduce((sum, { bytes }) => sum + bytes, 0);
      await work(files, {
        files,
        by: 'the page',
        signal,
        ...(job.mapping !== undefined && job.mapping !== null && { mapping: job.mapping }),
        onRejected: (rejection) => {
          if (job.allRejections.length < KEPT_REJECTIONS) job.allRejections.push(rejection);
        },
      });
    } catch (error) {
      // One that is looked at again has another job of its id by now.
      job.state = signal.aborted ? 'CANCELLED' : 'FAILED';
      job.failure = signal.aborted ? null : toldOf(error);
    }
    job.rejections = job.allRejections.slice(0, SHOWN_REJECTIONS);
    job.share = 1;
  }

  #upload(id: string): Upload {
    const upload = this.#uploads.get(id);
    if (!upload) throw new UnknownJob();
    upload.touchedAt = Date.now();
    return upload;
  }

  #job(id: string): Job {
    const job = this.#jobs.get(id);
    if (!job) throw new UnknownJob();
    job.touchedAt = Date.now();
    for (const upload of job.uploads) upload.touchedAt = job.touchedAt;
    return job;
  }

  async #drop({ uploads }: Job): Promise<void> {
    for (const { id, path: file } of uploads) {
      this.#uploads.delete(id);
      await rm(file, { force: true });
    }
  }

  async #forget(): Promise<void> {
    const before = Date.now() - FORGOTTEN_AFTER_MS;
    for (const job of this.#jobs.values())
      if (job.touchedAt < before && job.state !== 'APPLYING') this.#jobs.delete(job.id);
    for (const upload of this.#uploads.values())
      if (upload.touchedAt < before) {
        this.#uploads.delete(upload.id);
        await rm(upload.path, { force: true });
      }
  }
}

/** What a person can mend is told; the rest is ours, and in the log. */
function toldOf(error: unknown): Message {
  if (error instanceof ImportError || error instanceof ModelError || error instanceof Refusal)
    return error.told;
  const isExpected =
    error instanceof RangeError ||
    (error instanceof Error && ['MappingError', 'StoreUnavailable'].includes(error.name));
  return isExpected
    ? { message: error.message }
    : tell('Something went wrong on the server. Nothing was imported.');
}

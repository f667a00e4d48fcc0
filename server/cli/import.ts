import { confirm, isCancel } from '@clack/prompts';
import { Command, InvalidArgumentError, Option } from 'commander';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { importFormats } from '../importers/formats.ts';
import { openInputFile, type InputFile } from '../importers/inputFile.ts';
import { ImportError } from '../importers/errors.ts';
import { editorViewer } from '../model/visibility.ts';
import type { Rejection, RowCounts } from '../services/imports/importPass.ts';
import {
  applyImport,
  chosenFormat,
  previewImport,
  type ImportPreview,
  type ImportReport,
  type ImportRequest,
} from '../services/imports/imports.ts';
import { growHeapSlowly } from './growHeapSlowly.ts';
import { openStore } from './openStore.ts';
import { bar } from './progress.ts';

interface Options {
  readonly format?: string;
  readonly mapping?: string;
  readonly decisions?: string;
  readonly doubtful: 'new' | 'reject';
  readonly rejected?: string;
  readonly preview?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** What a script is told: what became of all rows, of those of actors and of ties, and the batch to revert. */
function summary({ entities, ties, batch }: ImportReport): unknown {
  const sum = Object.fromEntries(
    Object.entries(entities).map(([key, count]) => [key, count + ties[key as keyof RowCounts]]),
  );
  return { ...sum, actors: entities, ties, batch };
}

export function importCommand(env: NodeJS.ProcessEnv): Command {
  return new Command('import')
    .description(
      'Import files: spreadsheets, registers, filings, network files. Folders are taken with all their files.',
    )
    .argument('<files...>', 'files or folders; gzipped ones as they are')
    .addOption(
      new Option('--format <name>', 'the format, where it is not told from the files').choices(
        importFormats.map(({ name }) => name),
      ),
    )
    .option('--mapping <file>', 'JSON that says what columns mean, as --preview --json prints it')
    .option(
      '--decisions <file>',
      'JSON {doubt: id of an actor, or null for a new one}, for rows that may be known actors',
    )
    .addOption(
      new Option('--doubtful <what>', 'what to do with such rows that nobody decided on')
        .choices(['new', 'reject'])
        .default('new'),
    )
    .option('--rejected <file>', 'write the rows that are not taken, with the reasons, to this CSV file')
    .addOption(new Option('--preview', 'say what would be done, and write nothing').conflicts('yes'))
    .option('--yes', 'do it without asking')
    .option('--json', 'print data instead of words')
    .addHelpText(
      'after',
      `
Examples:
  crosstie import partners.xlsx                 look, then be asked
  crosstie import partners.csv --preview --json > look.json
  crosstie import bmf/ --yes --json             {"rowsRead": …, "created": …, "batch": …}
  crosstie revert <batch>                       take it back`,
    )
    .action((files: string[], options: Options) => importFiles(env, files, options));
}

async function importFiles(env: NodeJS.ProcessEnv, paths: string[], options: Options): Promise<void> {
  growHeapSlowly();
  const { json = false, preview = false, yes = false } = options;
  const controller = new AbortController();
  const cancel = (): void => controller.abort(new Cancelled());
  process.once('SIGINT', cancel);
  process.once('SIGTERM', cancel);
  let readBytes = 0;
  const files = await inputFiles(paths, (bytes) => (readBytes += bytes), controller.signal);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const format = await chosenFormat(files, options.format);
  const rejections = await rejectionSink(options.rejected);
  const opened = await openStore(env, (message) => console.error(message));
  try {
    const request: ImportRequest = {
      files,
      format,
      doubtful: options.doubtful,
      viewer: editorViewer,
      by: 'the terminal',
      signal: controller.signal,
      ...(options.mapping !== undefined && { mapping: await readJson(options.mapping) }),
      ...(options.decisions !== undefined && {
        decisions: new Map(
          Object.entries((await readJson(options.decisions)) as Record<string, string | null>),
        ),
      }),
    };
    const withBar = async <T>(title: string, work: (onRecorded: () => void) => Promise<T>): Promise<T> => {
      readBytes = 0;
      const shown = bar(title, !json);
      try {
        const result = await work(() => shown.at(readBytes / total, title));
        shown.done(`${title}: done`);
        return result;
      } catch (error) {
        shown.failed(`${title}: stopped`);
        throw error;
      }
    };
    let looked: ImportPreview | null = null;
    if (preview || !yes) {
      looked = await withBar('Looking', (onRecorded) =>
        previewImport(opened.store, {
          ...request,
          onRecorded,
          ...(preview && { onRejected: rejections.add }),
        }),
      );
      if (json && preview) console.log(JSON.stringify(previewData(looked, format.name), null, 1));
      else console.error(previewText(looked, format.label));
    }
    if (preview) return;
    if (!yes && !(await agreed(controller.signal))) {
      console.error('Nothing was imported.');
      process.exitCode = 1;
      return;
    }
    const report = await withBar('Importing', (onRecorded) =>
      applyImport(opened.store, {
        ...request,
        ...(looked && looked.mapping !== null && { mapping: looked.mapping }),
        onRecorded,
        onRejected: rejections.add,
      }),
    );
    console.log(json ? JSON.stringify(summary(report)) : reportText(report));
  } finally {
    process.off('SIGINT', cancel);
    process.off('SIGTERM', cancel);
    await rejections.close().finally(() => opened.close());
  }
}

/** A person has stopped the command. */
export class Cancelled extends Error {
  constructor() {
    super('Stopped; nothing of it is left.');
  }
}

async function agreed(signal: AbortSignal): Promise<boolean> {
  if (!process.stdin.isTTY) throw new InvalidArgumentError('Say --yes to import, or --preview to look.');
  const answer = await confirm({
    message: 'Import this?',
    initialValue: false,
    output: process.stderr,
    signal,
  });
  return !isCancel(answer) && answer;
}

/** Files as they are named, and all files of folders, by name. */
async function inputFiles(
  paths: readonly string[],
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<InputFile[]> {
  const found: string[] = [];
  for (const one of paths) {
    const about = await stat(one).catch(() => null);
    if (!about) throw new ImportError('there is no such file.', { file: one });
    if (!about.isDirectory()) found.push(one);
    else
      for (const entry of (await readdir(one, { withFileTypes: true })).sort((a, b) =>
        a.name < b.name ? -1 : 1,
      ))
        if (entry.isFile() && !entry.name.startsWith('.')) found.push(path.join(one, entry.name));
  }
  const files: InputFile[] = [];
  for (const one of found) files.push(await openInputFile(one, { onBytes, signal }));
  return files;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new ImportError(`it cannot be read: ${error.message}.`, { file });
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError(`it is no JSON: ${(error as Error).message}.`, { file });
  }
}

/** @throws ImportError where the file cannot be written: before anything is imported, and when all is done. */
async function rejectionSink(file: string | undefined): Promise<{
  add: (rejection: Rejection) => void;
  close: () => Promise<void>;
}> {
  if (file === undefined) return { add: () => {}, close: () => Promise.resolve() };
  const unwritable = (error: Error): never => {
    throw new ImportError(`it cannot be written: ${error.message}.`, { file }, { cause: error });
  };
  const out = await open(file, 'w').catch(unwritable);
  const rows = stringify({
    header: true,
    columns: ['file', 'line', 'locator', 'about', 'field', 'value', 'reason'],
    escape_formulas: true,
  });
  const written = pipeline(rows, out.createWriteStream());
  // What goes wrong on the way, as with a full disk, is told in the end: the import itself goes on.
  written.catch(() => undefined);
  return {
    add: (rejection) => void rows.write(rejection),
    close: async () => {
      rows.end();
      await written.catch(unwritable);
    },
  };
}

const number = (count: number): string => count.toLocaleString('en-US');

function countsText(
  title: string,
  { rowsRead, created, updated, merged, unchanged, rejected }: RowCounts,
): string {
  return `${title}: ${number(rowsRead)} rows = ${number(created)} new + ${number(updated)} with something new + ${number(merged)} merged + ${number(unchanged)} unchanged + ${number(rejected)} not taken`;
}

function previewText(preview: ImportPreview, format: string): string {
  const { entities, ties, unknownFields, linkCount, doubtCount, newPlacesAndIssues } = preview;
  return [
    `Read as ${format}.`,
    countsText('Actors and other entities', entities),
    countsText('Ties', ties),
    `${number(linkCount)} rows are taken for actors that are known; ${number(doubtCount)} may be (see --preview --json).`,
    ...(newPlacesAndIssues > 0 ? [`${number(newPlacesAndIssues)} places and issues are new.`] : []),
    ...[...unknownFields].map(([field, count]) => `Not used: ${field} (${number(count)} times)`),
  ].join('\n');
}

function previewData(preview: ImportPreview, format: string): unknown {
  const {
    entities,
    ties,
    unknownFields,
    links,
    doubts,
    samples,
    mapping,
    newPlacesAndIssues,
    linkCount,
    doubtCount,
  } = preview;
  return {
    format,
    actors: entities,
    ties,
    newPlacesAndIssues,
    unknownFields: Object.fromEntries(unknownFields),
    linkCount,
    links,
    doubtCount,
    doubts,
    samples,
    mapping,
  };
}

function reportText(report: ImportReport): string {
  return [
    countsText('Actors and other entities', report.entities),
    countsText('Ties', report.ties),
    report.batch === null
      ? 'Nothing has changed.'
      : `Batch ${report.batch}; take it back with: crosstie revert ${report.batch}`,
  ].join('\n');
}

import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { GraphFormat, GraphItem } from '../../server/importers/graphFile/graphItems.ts';
import { graphRecordOf } from '../../server/importers/graphFile/graphRecord.ts';
import { graphImport } from '../../server/importers/graphFile/graphRows.ts';
import type { ImportRow } from '../../server/importers/importRows.ts';
import { openInputFile, type InputFile } from '../../server/importers/inputFile.ts';

export type NamedText = readonly [name: string, text: string];

/** Does something with files of these texts, and takes them away again. */
export async function withFiles<Result>(
  texts: readonly NamedText[],
  work: (files: readonly InputFile[]) => Promise<Result>,
): Promise<Result> {
  const places = texts.map(() => path.join(os.tmpdir(), `crosstie-${randomUUID()}`));
  try {
    await Promise.all(places.map((place, i) => writeFile(place, texts[i]![1])));
    return await work(
      await Promise.all(places.map((place, i) => openInputFile(place, { name: texts[i]![0] }))),
    );
  } finally {
    await Promise.all(places.map((place) => rm(place, { force: true })));
  }
}

/** What a reader gives of texts, without where it stands, and the fields that it had no use for. */
export async function itemsIn(
  format: GraphFormat,
  texts: string | readonly NamedText[],
  directed?: boolean,
): Promise<{ items: Record<string, unknown>[]; unknown: string[] }> {
  return withFiles(named(format, texts), async (files) => {
    const items: Record<string, unknown>[] = [];
    const unknown: string[] = [];
    const unknownField = (field: string): void => void unknown.push(field);
    const context = { unknownField, ...(directed !== undefined && { directed }) };
    for await (const item of format.items(files, context)) items.push(bare(item));
    return { items, unknown };
  });
}

export async function rowsIn(
  format: GraphFormat,
  texts: string | readonly NamedText[],
  mapping?: unknown,
): Promise<{ rows: ImportRow[]; unknown: string[] }> {
  return withFiles(named(format, texts), async (files) => {
    const rows: ImportRow[] = [];
    const unknown: string[] = [];
    const context = { unknownField: (field: string) => void unknown.push(field), mapping };
    for await (const row of graphImport(format).read(files, context)) rows.push(row);
    return { rows, unknown };
  });
}

export const recordIn = (format: GraphFormat, texts: string | readonly NamedText[]) =>
  withFiles(named(format, texts), (files) => graphRecordOf(format, files));

const named = (format: GraphFormat, texts: string | readonly NamedText[]): readonly NamedText[] =>
  typeof texts === 'string' ? [[`test.${format.extensions[0]!}`, texts]] : texts;

function bare(item: GraphItem): Record<string, unknown> {
  const { file, locator, line, ...rest } = item;
  void [file, locator, line];
  return rest;
}

/** Items of one sort, each as a line: `a -> b {"kind":…}`. */
export function edgesOf(items: readonly Record<string, unknown>[]): string[] {
  const arrows = { directed: '->', undirected: '--', mutual: '<->' };
  return items
    .filter(({ item }) => item === 'edge')
    .map(
      ({ source, target, direction, strength, kind }) =>
        `${String(source)} ${arrows[direction as keyof typeof arrows]} ${String(target)}${strength === undefined ? '' : ` ${String(strength as number)}`}${kind === undefined ? '' : ` (${kind as string})`}`,
    );
}

export const nodeIds = (items: readonly Record<string, unknown>[]): unknown[] =>
  items.filter(({ item }) => item === 'node').map(({ id }) => id);

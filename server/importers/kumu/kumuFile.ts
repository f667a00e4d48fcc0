import { tell, type Message } from '../../model/message.ts';
import { ImportError } from '../errors.ts';
import type { InputFile } from '../inputFile.ts';
import { isObject, listOf, objectOf, textOf, wholeJson, type Json, type JsonObject } from '../json.ts';
import { columnNames } from '../mapping/guessTable.ts';
import { openSheets } from '../sheets/openSheets.ts';
import { isSetAside, type Sheet, type SheetRow } from '../sheets/sheet.ts';
import { isZip } from '../sheets/zipFile.ts';

export type PartSort = 'elements' | 'connections' | 'loops';

/** An element, connection or loop, whichever file it came from. */
export interface Part {
  /** As the JSON of Kumu has it; the row of a workbook by its headings in small letters, with lists where a cell has several values. */
  readonly value: JsonObject;
  readonly at: string;
  /** A cell that cannot be read. */
  readonly problem?: { readonly field: string; readonly value: string; readonly reason: Message };
}

/** A project or map, from JSON or from a workbook. */
export interface KumuFile {
  readonly file: InputFile;
  /** What the file says besides its parts. */
  readonly about: JsonObject;
  /** Whether a connection may name an element that is nowhere listed, as in a workbook, where Kumu then draws it. */
  readonly drawsNamed: boolean;
  parts(sort: PartSort): Iterable<Part> | AsyncIterable<Part>;
  /** Rows of a workbook that are none of the three, by sheet. */
  others(): Iterable<string> | AsyncIterable<string>;
  readonly close: () => void;
}

/** @throws ImportError where it is no project of Kumu. */
export async function openKumuFile(file: InputFile): Promise<KumuFile> {
  return isZip(file) ? openWorkbook(file) : openJson(file);
}

async function openJson(file: InputFile): Promise<KumuFile> {
  const document = await wholeJson(file);
  if (!isObject(document) || !Array.isArray(document.elements))
    throw new ImportError(tell('a Kumu project has a list of elements; this file has none.'), {
      file: file.name,
      field: 'elements',
    });
  const { elements, connections, loops, ...about } = document;
  const lists: Record<PartSort, readonly Json[]> = {
    elements: listOf(elements),
    connections: listOf(connections),
    loops: listOf(loops),
  };
  return {
    file,
    about,
    drawsNamed: false,
    parts: (sort) => lists[sort].map((one, index) => ({ value: objectOf(one), at: `${sort}[${index}]` })),
    others: () => [],
    close: () => undefined,
  };
}

async function openWorkbook(file: InputFile): Promise<KumuFile> {
  const { sheets, close } = await openSheets(file);
  const read = sheets.filter(({ name }) => !isSetAside(name));
  return {
    file,
    about: {},
    drawsNamed: true,
    async *parts(sort) {
      for (const sheet of read)
        for await (const { section, row } of sectionRows(sheet))
          if (section.sort === sort) yield* partsOf(section, row, sheet);
    },
    async *others() {
      for (const sheet of read)
        for await (const { section } of sectionRows(sheet)) if (section.sort === null) yield sheet.name;
    },
    close,
  };
}

/** Rows of a sheet under one line of headings; two blank rows end it, and the next row has headings of its own. */
interface Section {
  /** null where its headings are none of Kumu's. */
  readonly sort: PartSort | null;
  readonly headings: readonly string[];
}

const isBlank = ({ cells, problems }: SheetRow): boolean =>
  problems === undefined && cells.every((cell) => cell.trim() === '');

async function* sectionRows(sheet: Sheet): AsyncGenerator<{ section: Section; row: SheetRow }> {
  let section: Section | null = null;
  let last = 0;
  for await (const row of sheet.rows()) {
    if (isBlank(row)) continue;
    if (section === null || row.number - last > 2) {
      const headings = row.cells.map((cell) => cell.trim().toLowerCase());
      section = { headings, sort: sortOf(headings, sheet.name) };
      // Without headings of Kumu's it is no section: its first row is a row like the others.
      if (section.sort === null) yield { section, row };
    } else yield { section, row };
    last = row.number;
  }
}

function sortOf(headings: readonly string[], sheet: string): PartSort | null {
  if (headings.includes('from') && headings.includes('to')) return 'connections';
  if (!headings.includes('label')) return null;
  return /^loops?$/i.test(sheet.trim()) ? 'loops' : 'elements';
}

/** Columns whose bar is part of the text; elsewhere it parts several values. */
const WHOLE = new Set(['id', 'label', 'type', 'element type', 'connection type', 'from', 'description']);

/** A row as a part; a connection that leads to several elements is one for each. */
function* partsOf(section: Section, { number, cells, problems }: SheetRow, sheet: Sheet): Generator<Part> {
  const at = `sheet ${sheet.name}, row ${number}`;
  const names = columnNames(section.headings, cells.length);
  const [problem] = problems ?? [];
  const value: JsonObject = Object.fromEntries(
    cells.flatMap((cell, index): [string, Json][] => {
      const name = names[index]!;
      if (cell.trim() === '' || isSetAside(name)) return [];
      const values = WHOLE.has(name)
        ? [cell.trim()]
        : cell
            .split('|')
            .map((one) => one.trim())
            .filter((one) => one !== '');
      return [[name, values.length === 1 ? values[0]! : values]];
    }),
  );
  const told = problem && {
    problem: { field: names[problem.index]!, value: problem.value, reason: problem.reason },
  };
  if (section.sort !== 'connections' || told) yield { value, at, ...told };
  else
    for (const to of value.to === undefined ? [''] : listOf(value.to)) yield { value: { ...value, to }, at };
}

/**
 * Whether a workbook is one that Kumu would read: its elements begin with a column `Label`, its connections with `From` and `To`,
 * after an `ID` at most. Either alone is also a common table, and must then stand in a sheet of Kumu's name.
 */
export async function isKumuWorkbook(file: InputFile): Promise<boolean> {
  if (!isZip(file)) return false;
  let close = (): void => undefined;
  try {
    const opened = await openSheets(file);
    close = opened.close;
    const found = new Set<string>();
    for (const sheet of opened.sheets) {
      if (isSetAside(sheet.name)) continue;
      for await (const { cells } of sheet.rows()) {
        const [first, second] = cells
          .map((cell) => cell.trim().toLowerCase())
          .filter((heading, index) => index > 0 || heading !== 'id');
        const sort =
          first === 'label' ? 'elements' : first === 'from' && second === 'to' ? 'connections' : null;
        if (sort !== null) found.add(sort);
        if (sort === sheet.name.trim().toLowerCase()) return true;
        break;
      }
    }
    return found.size === 2;
  } catch (error) {
    // What is wrong with it is said by whoever reads it.
    if (error instanceof ImportError) return false;
    throw error;
  } finally {
    close();
  }
}

/** The id of a part: `_id` in a project, `id` in a blueprint or a workbook. */
export const idOf = (part: JsonObject): string => textOf(part._id) || textOf(part.id);

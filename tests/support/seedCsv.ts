import { parse } from 'csv-parse/sync';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The curated dataset read straight from its CSV files, by other code than the product's own reader: what the tests
 * expect of the graph is worked out from here.
 */
export interface CsvRow {
  readonly set: string;
  readonly [column: string]: string;
}

const folder = path.join(import.meta.dirname, '../../seed');

export const seedSets = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** The rows of one file of one set, or none when the set has no such file. */
export function seedRows(set: string, file: 'entities' | 'properties' | 'ties' | 'figures'): CsvRow[] {
  const name = path.join(folder, set, `${file}.csv`);
  return existsSync(name) ? parsed(name).map((row) => ({ ...row, set })) : [];
}

/** The rows of a file over all sets. */
export function allSeedRows(file: 'entities' | 'properties' | 'ties' | 'figures'): CsvRow[] {
  return seedSets.flatMap((set) => seedRows(set, file));
}

/** A file that stands beside the sets: `sources.csv`, `headings.csv`. */
export function seedTable(file: string): Record<string, string>[] {
  return parsed(path.join(folder, file));
}

const read = new Map<string, Record<string, string>[]>();

function parsed(file: string): Record<string, string>[] {
  if (!read.has(file)) read.set(file, parsedAnew(file));
  return read.get(file)!;
}

function parsedAnew(file: string): Record<string, string>[] {
  return parse(readFileSync(file, 'utf8'), { columns: true, bom: true, skip_empty_lines: true });
}

/** `start` and everything reached from it by going from `from` to `to` of the rows of a kind, or the other way. */
export function reached(start: string, kind: string, way: 'outwards' | 'inwards'): Set<string> {
  const rows = allSeedRows('ties').filter((row) => row['kind'] === kind);
  const found = new Set([start]);
  for (const key of found)
    for (const { from, to } of rows) {
      const [here, there] = way === 'outwards' ? [from, to] : [to, from];
      if (here === key && there) found.add(there);
    }
  return found;
}

/** The keys that a tie of a kind leads from, into one of a set of keys. */
export function tiedTo(kind: string, targets: ReadonlySet<string>): Set<string> {
  return new Set(
    allSeedRows('ties')
      .filter((row) => row['kind'] === kind && targets.has(row['to']!))
      .map((row) => row['from']!),
  );
}

/** The name that the graph should show for a key: the first that a set gives it. */
export function seedName(key: string): string {
  const row = allSeedRows('entities').find((entity) => entity['key'] === key);
  if (!row) throw new Error(`No entities.csv has the key ${key}.`);
  return row['name']!;
}

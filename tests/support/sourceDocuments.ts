import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { seedTable } from './seedCsv.ts';

/**
 * The documents that the curated dataset was drawn from. They are not ours to publish: where this checkout has no
 * `../shared` beside it, the tests that need them are skipped.
 */
const shared = path.join(import.meta.dirname, '../../../shared');
const guide = path.join(shared, 'data/alliances/movement_voter_groups_2016.json');

export const documentsAreHere = existsSync(path.join(shared, 'sources'));
export const guideIsHere = existsSync(guide);

/** The paragraphs under each heading that the dataset's locators name, by `source section`. */
export function sectionsOfDocuments(): Map<string, string[]> {
  const headings = seedTable('headings.csv');
  const sections = new Map<string, string[]>();
  for (const file of new Set(headings.map((row) => row['file']!))) {
    const own = headings.filter((row) => row['file'] === file);
    let paragraphs: string[] | null = null;
    for (const line of readFileSync(path.join(shared, 'sources', file), 'utf8').split(/\r?\n/)) {
      const heading = own.find((row) => row['line'] === line.trim());
      if (heading) sections.set(`${heading['source']} ${heading['section']}`, (paragraphs = []));
      else if (line.trim() !== '') paragraphs?.push(line);
    }
  }
  return sections;
}

/** The text that a locator such as `§4.1 ¶2` or `Topline lessons ¶17–20` points at; null when there is none. */
export function citedText(
  sections: ReadonlyMap<string, string[]>,
  source: string,
  locator: string,
): string | null {
  const [, section, first, last = first] = /^(.+) ¶(\d+)(?:–(\d+))?$/.exec(locator) ?? [];
  const cited = sections.get(`${source} ${section}`)?.slice(Number(first) - 1, Number(last)) ?? [];
  return cited.length === Number(last) - Number(first) + 1 ? cited.join('\n') : null;
}

interface GuideEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** What the guide of 2016 says of each group, by the id of its entry. */
export function guideEntries(): Map<string, string> {
  const entries = JSON.parse(readFileSync(guide, 'utf8')) as GuideEntry[];
  return new Map(entries.map(({ id, name, description }) => [id, `${name}\n${description}`]));
}

/** A text without what may differ in spelling alone: case, quotation marks, dashes, blanks. */
export function folded(text: string): string {
  return text
    .replace(/[’‘`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The words of a text, without marks between them. */
export function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];
}

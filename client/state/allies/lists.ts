/** Lists of possible allies that a person keeps in this browser, or sends along as a link. */
import { escapePart, unescapePart } from '../url.ts';

export interface ListEntry {
  readonly id: string;
  readonly note: string;
}

export interface AllyList {
  readonly name: string;
  readonly entries: readonly ListEntry[];
}

export const LONGEST_NAME = 80;
export const LONGEST_NOTE = 500;
export const MOST_LISTS = 50;
export const MOST_ENTRIES = 200;

const nameOf = (text: string): string => text.trim().slice(0, LONGEST_NAME);

/** The newest first; a list of that name already there is replaced. */
export function keepList(lists: readonly AllyList[], list: AllyList): readonly AllyList[] {
  const name = nameOf(list.name);
  if (name === '') return lists;
  return [
    { name, entries: list.entries.slice(0, MOST_ENTRIES) },
    ...lists.filter((one) => one.name !== name),
  ].slice(0, MOST_LISTS);
}

export function forgetList(lists: readonly AllyList[], name: string): readonly AllyList[] {
  return lists.filter((one) => one.name !== name);
}

const changed =
  (change: (entries: readonly ListEntry[]) => readonly ListEntry[]) =>
  (lists: readonly AllyList[], name: string): readonly AllyList[] =>
    lists.map((list) => (list.name === name ? { name, entries: change(list.entries) } : list));

/** At its end, once; a list not yet there begins with it. */
export function addTo(lists: readonly AllyList[], name: string, id: string): readonly AllyList[] {
  const kept = nameOf(name);
  const list = lists.find((one) => one.name === kept);
  if (!list) return keepList(lists, { name: kept, entries: [{ id, note: '' }] });
  if (list.entries.some((entry) => entry.id === id) || list.entries.length >= MOST_ENTRIES) return lists;
  return changed((entries) => [...entries, { id, note: '' }])(lists, kept);
}

export const removeFrom = (lists: readonly AllyList[], name: string, id: string): readonly AllyList[] =>
  changed((entries) => entries.filter((entry) => entry.id !== id))(lists, name);

export const annotate = (
  lists: readonly AllyList[],
  name: string,
  id: string,
  note: string,
): readonly AllyList[] =>
  changed((entries) =>
    entries.map((entry) => (entry.id === id ? { id, note: note.slice(0, LONGEST_NOTE) } : entry)),
  )(lists, name);

/** Places later (above 0) or earlier; beyond an end it stays at the end. */
export const move = (
  lists: readonly AllyList[],
  name: string,
  id: string,
  places: number,
): readonly AllyList[] =>
  changed((entries) => {
    const at = entries.findIndex((entry) => entry.id === id);
    const entry = entries[at];
    if (!entry) return entries;
    const others = entries.filter((one) => one !== entry);
    const to = Math.max(0, Math.min(others.length, at + places));
    return [...others.slice(0, to), entry, ...others.slice(to)];
  })(lists, name);

export const writeLists = (lists: readonly AllyList[]): string => JSON.stringify(lists);

/** What cannot be understood is left out. */
export function readLists(text: string | null): readonly AllyList[] {
  let told: unknown;
  try {
    told = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(told)) return [];
  return told
    .flatMap((one: unknown): AllyList[] => {
      if (typeof one !== 'object' || one === null || !('name' in one) || !('entries' in one)) return [];
      const { name, entries } = one;
      if (typeof name !== 'string' || nameOf(name) === '' || !Array.isArray(entries)) return [];
      return [{ name: nameOf(name), entries: uniqueEntries(entries.flatMap(entryFrom)) }];
    })
    .filter((list, at, all) => all.findIndex((one) => one.name === list.name) === at)
    .slice(0, MOST_LISTS);
}

function entryFrom(told: unknown): ListEntry[] {
  if (typeof told !== 'object' || told === null || !('id' in told)) return [];
  const { id } = told;
  const note = 'note' in told && typeof told.note === 'string' ? told.note : '';
  return typeof id === 'string' && id !== '' ? [{ id, note: note.slice(0, LONGEST_NOTE) }] : [];
}

const uniqueEntries = (entries: readonly ListEntry[]): readonly ListEntry[] =>
  entries.filter(({ id }, at) => entries.findIndex((one) => one.id === id) === at).slice(0, MOST_ENTRIES);

/** `name;id;id:note`, for a link. */
export function writeCarried({ name, entries }: AllyList): string {
  return [
    escapePart(name),
    ...entries.map(({ id, note }) => escapePart(id) + (note === '' ? '' : `:${escapePart(note)}`)),
  ].join(';');
}

export function readCarried(written: string | null): AllyList | null {
  if (written === null) return null;
  const [name = '', ...entries] = written.split(';');
  const kept = nameOf(unescapePart(name));
  if (kept === '') return null;
  return {
    name: kept,
    entries: uniqueEntries(
      entries.flatMap((entry) => {
        const [id = '', note = ''] = entry.split(':');
        return id === '' ? [] : [{ id: unescapePart(id), note: unescapePart(note).slice(0, LONGEST_NOTE) }];
      }),
    ),
  };
}

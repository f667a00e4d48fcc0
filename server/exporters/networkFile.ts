import { dayRange } from '../model/partialDate.ts';
import type { ExportEntity, ExportGraph, ExportProperties, ExportTie } from './exportGraph.ts';

/** What writers of network files have in common: attributes as typed columns, and who is to be credited. */

export type ColumnType = 'string' | 'boolean' | 'long' | 'double';

export interface Column<Item> {
  readonly name: string;
  readonly type: ColumnType;
  /** Empty where the item has no such value. Of several values, all, with a bar between. */
  readonly of: (item: Item) => string;
}

/** Ids of ours say so, in every file. */
export const ownId = (id: string): string => `crosstie:${id}`;

export function entityColumns({ entities }: ExportGraph): readonly Column<ExportEntity>[] {
  return [
    { name: 'kind', type: 'string', of: ({ kind }) => kind },
    ...propertyColumns(
      entities.map(({ properties }) => properties),
      ['name', 'kind'],
    ).map((column) => ({
      ...column,
      of: ({ properties }: ExportEntity) => column.of(properties),
    })),
  ];
}

/** Dates are attributes besides any spells, since those are of whole days and dates as precise as their source. */
export function tieColumns({ ties }: ExportGraph): readonly Column<ExportTie>[] {
  return [
    { name: 'kind', type: 'string', of: ({ kind }) => kind },
    { name: 'symmetric', type: 'boolean', of: ({ symmetric }) => String(symmetric) },
    { name: 'start', type: 'string', of: ({ start }) => start ?? '' },
    { name: 'end', type: 'string', of: ({ end }) => end ?? '' },
    { name: 'confidence', type: 'double', of: ({ confidence }) => String(confidence) },
    ...propertyColumns(
      ties.map(({ properties }) => properties),
      ['kind', 'symmetric', 'start', 'end', 'confidence'],
    ).map((column) => ({ ...column, of: ({ properties }: ExportTie) => column.of(properties) })),
  ];
}

function propertyColumns(
  all: readonly ExportProperties[],
  without: readonly string[],
): Column<ExportProperties>[] {
  const types = new Map<string, ColumnType>();
  for (const properties of all)
    for (const [name, value] of Object.entries(properties)) {
      if (without.includes(name)) continue;
      const type =
        typeof value === 'boolean'
          ? 'boolean'
          : typeof value === 'number'
            ? Number.isSafeInteger(value)
              ? 'long'
              : 'double'
            : 'string';
      const before = types.get(name);
      types.set(
        name,
        before === undefined || before === type
          ? type
          : [before, type].every((one) => one === 'long' || one === 'double')
            ? 'double'
            : 'string',
      );
    }
  return [...types].map(([name, type]) => ({ name, type, of: (properties) => written(properties[name]) }));
}

function written(value: ExportProperties[string] | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join('|') : String(value);
}

/**
 * Whether ties are written as directed. Programs that read no mixture of both refuse one, so that a file with any direction has
 * directions throughout; `symmetric` says which have none.
 */
export function isDirected({ ties }: ExportGraph): boolean {
  return ties.some(({ symmetric }) => !symmetric);
}

/** The first day of a partial date, and the last, as `2004-01-01`; null where it is open. */
export const firstDay = (date: string | null): string | null => day(date, 'earliest');
export const lastDay = (date: string | null): string | null => day(date, 'latest');

function day(date: string | null, bound: 'earliest' | 'latest'): string | null {
  if (date === null) return null;
  const digits = String(dayRange(date)[bound]).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** When an entity was there, by the properties of its kind that say so. */
export function lifeOf({ properties }: ExportEntity): { start: string | null; end: string | null } {
  const date = (...names: string[]): string | null => {
    const found = names.map((name) => properties[name]).find((value) => typeof value === 'string');
    return typeof found === 'string' ? found : null;
  };
  return { start: date('founded', 'start'), end: date('dissolved', 'end') };
}

/** What must be said of where the data are from: a line for the whole, and one a source. */
export function attribution({ title, asOf, madeAt, sources }: ExportGraph): readonly string[] {
  return [
    `${title}${asOf === null ? '' : `, as of ${asOf}`}. Written by Crosstie on ${madeAt.slice(0, 10)}.`,
    ...sources.map(({ title: source, publisher, published, url, licence }) =>
      [`Source: ${source}`, publisher, published, url, licence === null ? null : `licence: ${licence}`]
        .filter((part) => part !== null)
        .join(', '),
    ),
  ].map((line) => line.replace(/\s+/g, ' '));
}

/** That the file does not say which source says what. */
export function citationLosses({ entities, ties }: ExportGraph): string[] {
  return [...entities, ...ties].some(({ sources }) => sources.length > 0)
    ? ['Which source says what is not in the file: it lists the sources, and the values they lead to.']
    : [];
}

/** What a file with attributes does not hold as it was. */
export function commonLosses(graph: ExportGraph): string[] {
  const barred = [...graph.entities, ...graph.ties].filter(({ properties }) =>
    Object.values(properties).some(
      (value) => typeof value === 'object' && value.some((one) => one.includes('|')),
    ),
  ).length;
  return [
    ...citationLosses(graph),
    ...(barred > 0
      ? [`${count(barred, 'list')} with a bar within a value will be read as of more values.`]
      : []),
  ];
}

export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

/** That ties without direction are written as directed, where they are. */
export function directionLosses(graph: ExportGraph): string[] {
  const symmetric = graph.ties.filter((tie) => tie.symmetric).length;
  return isDirected(graph) && symmetric > 0
    ? [
        `${count(symmetric, 'tie')} without direction ${symmetric === 1 ? 'has' : 'have'} one in the file, since most programs read no mixture; the attribute “symmetric” says which.`,
      ]
    : [];
}

/** Text within XML: what XML has no way to write is left out. */
export function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[<>&"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * The whole exploration as an address. Everything but the places stands in the query in words a person can
 * read and change; the places stand in the fragment, which no server has to carry.
 *
 * A value that cannot be understood is left out rather than refused: an old or mistyped link still opens.
 * Which codes there are only the vocabulary knows: `onlyKnown` leaves out the others once that is loaded.
 */
import { FARTHEST, fromDigits, toDigits, type LayoutName, type Place } from './arrangement.ts';
import { readDate } from './asOf.ts';
import {
  panelTabs,
  tableColumns,
  tableNames,
  usualSorts,
  type PanelTab,
  type Presentation,
  type Sort,
  type TableName,
} from './display.ts';
import { initialExploration, type Exploration } from './exploration.ts';
import { facetNames, LONGEST_TEXT, noCriteria, type Criteria } from './finding.ts';
import { including, type Values } from './lists.ts';
import { EXPANSION_LIMIT, FARTHEST_DEPTH, WIDEST_LIMIT, type Origin } from './view.ts';

export interface Address {
  /** With its question mark, or empty. */
  readonly search: string;
  /** With its number sign, or empty. */
  readonly hash: string;
}

const facetParameters = {
  STATE: 'state',
  ISSUE: 'issue',
  KIND: 'kind',
  LEGAL_FORM: 'form',
  LEVEL: 'level',
  HUB_ROLE: 'hub',
  TIE_KIND: 'tied',
} as const;

/** The marks that join parts are escaped within them, so that any id or text may be a part. */
export const escapePart = (part: string): string =>
  encodeURIComponent(part).replace(/[.!~*'()]/g, escapeMark);
const escapeMark = (mark: string): string =>
  `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** The marks themselves stay legible in the query, where they are legal. */
export const escapeValue = (value: string): string =>
  encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%3B', ';');

export function unescapePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const writeList = (values: Values): string => values.map(escapePart).join(',');
export const readList = (text: string | null): Values =>
  text === null
    ? []
    : including(
        [],
        text
          .split(',')
          .map(unescapePart)
          .filter((value) => value !== ''),
      );

function writeCriteria({ text, facets }: Criteria): string {
  const parts = facetNames
    .filter((name) => facets[name].length > 0)
    .map((name) => `${facetParameters[name]}:${writeList(facets[name])}`);
  return [...(text === '' ? [] : [`q:${escapePart(text)}`]), ...parts].join(';');
}

function readCriteria(written: string): Criteria {
  const parts = new Map(
    written.split(';').map((part): [string, string] => {
      const at = part.indexOf(':');
      return [part.slice(0, at), part.slice(at + 1)];
    }),
  );
  return criteriaFrom((name) => parts.get(name) ?? null, unescapePart);
}

function criteriaFrom(get: (name: string) => string | null, readText: (text: string) => string): Criteria {
  const facets = { ...noCriteria.facets };
  for (const name of facetNames) facets[name] = readList(get(facetParameters[name]));
  return { text: readText(get('q') ?? '').slice(0, LONGEST_TEXT), facets };
}

const wholeFrom = (text: string | undefined, least: number, most: number, otherwise: number): number => {
  const value = text === undefined || !/^\d{1,6}$/.test(text) ? otherwise : Number(text);
  return value < least ? otherwise : Math.min(value, most);
};

/** `id.depth`, and `.limit` where it is not the usual one. */
function writeOrigin(origin: Origin): [string, string] {
  const name = origin.type === 'entity' ? escapePart(origin.id) : writeCriteria(origin.criteria);
  const limit = origin.limit === EXPANSION_LIMIT ? '' : `.${origin.limit}`;
  return [origin.type === 'entity' ? 'from' : 'found', `${name}.${origin.depth}${limit}`];
}

function readOrigin(parameter: string, written: string): Origin | null {
  const [name, depth, limit] = written.split('.');
  if (name === undefined || (parameter === 'from' && name === '')) return null;
  const reach = {
    depth: wholeFrom(depth, 0, FARTHEST_DEPTH, 1),
    limit: wholeFrom(limit, 1, WIDEST_LIMIT, EXPANSION_LIMIT),
  };
  return parameter === 'from'
    ? { type: 'entity', id: unescapePart(name), ...reach }
    : { type: 'search', criteria: readCriteria(name), ...reach };
}

/** One actor is 11 characters: its key, and each coordinate shifted to be positive. */
function writePlaces(places: Readonly<Record<string, Place>>): string {
  return Object.entries(places)
    .map(([key, { x, y }]) => key + toDigits(x + FARTHEST, 3) + toDigits(y + FARTHEST, 3))
    .join('');
}

function readPlaces(packed: string): Record<string, Place> {
  const places: Record<string, Place> = {};
  if (!/^[A-Za-z0-9_-]*$/.test(packed)) return places;
  for (let at = 0; at + 11 <= packed.length; at += 11) {
    places[packed.slice(at, at + 5)] = {
      x: fromDigits(packed.slice(at + 5, at + 8)) - FARTHEST,
      y: fromDigits(packed.slice(at + 8, at + 11)) - FARTHEST,
    };
  }
  return places;
}

export function writeAddress(state: Exploration): Address {
  const { view, legend, finding, selection, asOf, arrangement, display } = state;
  const pairs: [string, string][] = view.origins.map(writeOrigin);
  const list = (name: string, values: Values) => values.length > 0 && pairs.push([name, writeList(values)]);
  const one = (name: string, value: string | null, usual: string | null) =>
    value !== usual && value !== null && pairs.push([name, value]);

  one('asOf', asOf, null);
  if (view.focus !== null) pairs.push(['focus', escapePart(view.focus)]);
  list('collapsed', view.collapsed);
  list('hidden', view.hidden);
  list('opened', view.opened);
  if (legend.tieKinds !== null) pairs.push(['ties', writeList(legend.tieKinds)]);
  list('without', legend.withoutKinds);
  one('q', finding.text, '');
  for (const name of facetNames) list(facetParameters[name], finding.facets[name]);
  list('entity', selection.entities);
  list('tie', selection.ties);
  one('layout', arrangement.layout, initialExploration.arrangement.layout);
  one('view', display.presentation, null);
  one('table', display.table, initialExploration.display.table);
  for (const table of tableNames)
    one(sortParameters[table], writeSort(display.sorts[table]), writeSort(usualSorts[table]));
  one('tab', display.tab, initialExploration.display.tab);

  const search = pairs.map(([name, value]) => `${name}=${escapeValue(value)}`).join('&');
  const packed = writePlaces(arrangement.places);
  return { search: search === '' ? '' : `?${search}`, hash: packed === '' ? '' : `#at=${packed}` };
}

const sortParameters: Readonly<Record<TableName, string>> = { actors: 'sort', ties: 'tieSort' };

/** `name`, and `-name` from the last to the first. */
const writeSort = ({ column, descending }: Sort): string => `${descending ? '-' : ''}${column}`;

function readSort(table: TableName, written: string | null): Sort {
  const descending = written?.startsWith('-') ?? false;
  const column = oneOf<string>((written ?? '').slice(descending ? 1 : 0), tableColumns[table]);
  return column === null ? usualSorts[table] : { column, descending };
}

function oneOf<Value extends string>(text: string | null, values: readonly Value[]): Value | null {
  return values.find((value) => value === text) ?? null;
}

export function readAddress({ search, hash }: Address): Exploration {
  const query = new URLSearchParams(search);
  const get = (name: string) => query.get(name);
  const focus = get('focus');
  return {
    view: {
      origins: [...query].flatMap(([name, value]) =>
        name === 'from' || name === 'found' ? (readOrigin(name, value) ?? []) : [],
      ),
      collapsed: readList(get('collapsed')),
      hidden: readList(get('hidden')),
      focus: focus === null || focus === '' ? null : unescapePart(focus),
      opened: readList(get('opened')),
    },
    legend: {
      tieKinds: query.has('ties') ? readList(get('ties')) : null,
      withoutKinds: readList(get('without')),
    },
    finding: criteriaFrom(get, (text) => text),
    selection: { entities: readList(get('entity')), ties: readList(get('tie')) },
    asOf: readDate(get('asOf') ?? ''),
    arrangement: {
      layout: oneOf<LayoutName>(get('layout'), ['organic', 'bands']) ?? initialExploration.arrangement.layout,
      places: readPlaces(hash.startsWith('#at=') ? hash.slice(4) : ''),
      picture: initialExploration.arrangement.picture,
    },
    display: {
      presentation: oneOf<Presentation>(get('view'), ['graph', 'table']),
      table: oneOf<TableName>(get('table'), tableNames) ?? initialExploration.display.table,
      sorts: {
        actors: readSort('actors', get(sortParameters.actors)),
        ties: readSort('ties', get(sortParameters.ties)),
      },
      tab: oneOf<PanelTab>(get('tab'), panelTabs) ?? initialExploration.display.tab,
    },
  };
}

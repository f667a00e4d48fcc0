/**
 * A picture of a view in plain data, taken by the page that plays or saves it from the frame that shows it: what stands
 * there as words, drawings and tables. A view has to do nothing for it; a graph is drawn by the graph itself.
 */
import { pictureOf } from '../graph/pictures.ts';

export interface SnapshotTable {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Snapshot {
  readonly title: string;
  /** What is shown, in a line: how many, as of when. */
  readonly statement: string;
  readonly citation: string;
  /** SVG documents. */
  readonly drawings: readonly string[];
  readonly tables: readonly SnapshotTable[];
}

/** How a page offers its snapshot to the page around it, which runs in another realm; null while it is not ready. */
declare global {
  interface Window {
    crosstieSnapshot?: () => Snapshot | null;
  }
}

/** Rows of a table that are taken along. */
const MOST_ROWS = 500;
const SMALLEST_DRAWING = 160;

/** What a drawing gets from the page's styles and would lose without them. */
const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
  'display',
] as const;

/** `null` of a provider: not known yet. */
type Provider = () => readonly SnapshotTable[] | null;
let provider: Provider | null = null;

/** Where a view shows a part of its tables at a time, or none beside its drawing, it says what they hold. Answers how to stop. */
export function provideTables(provide: Provider): () => void {
  provider = provide;
  return () => {
    if (provider === provide) provider = null;
  };
}

/** @param keyTitle heads the list of names for which a graph has no room */
export function takeSnapshot(title: string, keyTitle: string): Snapshot | null {
  const main = document.querySelector('main');
  if (!main || main.querySelector('[aria-busy=true], .skeleton, .stage-loading, .starting')) return null;
  const tables = provider
    ? provider()
    : [
        ...[...main.querySelectorAll('table, [role=grid], [role=table]')].map(asTable),
        ...[...main.querySelectorAll('section:has([data-row])')].map(asList),
      ];
  if (tables === null) return null;
  const graphs = [...main.querySelectorAll('[role=application]')].flatMap((graph) => {
    const picture = pictureOf(graph, { title, keyTitle, legend: [], lines: [] });
    return picture === null ? [] : [picture];
  });
  return {
    title,
    statement: [...main.querySelectorAll('.status-line span:not(:has(span)), [data-statement]')]
      .map(textOf)
      .filter((part) => part !== '')
      .join(' · '),
    citation: textOf(document.querySelector('.embed-citation')),
    drawings: [...graphs, ...[...main.querySelectorAll('svg')].filter(isDrawing).map(asDocument)],
    tables: tables
      .filter(({ rows }) => rows.length > 0)
      .map((table) => ({ ...table, rows: table.rows.slice(0, MOST_ROWS) })),
  };
}

const textOf = (element: Element | null): string =>
  element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : '';

/** Not a sign on a button. */
function isDrawing(svg: SVGSVGElement): boolean {
  const { width, height } = svg.getBoundingClientRect();
  return (
    width >= SMALLEST_DRAWING &&
    height >= SMALLEST_DRAWING &&
    !svg.parentElement?.closest('svg, [role=application]')
  );
}

function asDocument(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const copies = [copy, ...copy.querySelectorAll('*')];
  [svg, ...svg.querySelectorAll('*')].forEach((element, at) => {
    const style = getComputedStyle(element);
    for (const name of drawn) copies[at]!.setAttribute(name, style.getPropertyValue(name));
    copies[at]!.removeAttribute('class');
  });
  return new XMLSerializer().serializeToString(copy);
}

/** A section of facts: each is a row of what it is about and of its cells. */
function asList(section: Element): SnapshotTable {
  return {
    label: textOf(section.querySelector('h2')),
    head: [],
    rows: [...section.querySelectorAll('[data-row]')].map((row) => [
      row.closest<HTMLElement>('[data-about]')?.dataset['about'] ?? '',
      ...[...row.querySelectorAll('[data-cell]')].map(textOf),
    ]),
  };
}

function asTable(table: Element): SnapshotTable {
  const lines = [...table.querySelectorAll('tr, [role=row]')].map((row) => ({
    isHead: row.querySelector('td, [role=gridcell], [role=cell], [role=rowheader]') === null,
    cells: [
      ...row.querySelectorAll('th, td, [role=columnheader], [role=rowheader], [role=gridcell], [role=cell]'),
    ].map((cell) => textOf(cell) || (cell.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '')),
  }));
  return {
    label: table.getAttribute('aria-label') ?? textOf(table.querySelector('caption')),
    head: lines.find(({ isHead }) => isHead)?.cells ?? [],
    rows: lines.filter(({ isHead }) => !isHead).map(({ cells }) => cells),
  };
}

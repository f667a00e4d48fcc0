import { propertiesOf, entityKind } from '../model/entityKinds.ts';
import { entityColumns, sourceHeadings, tieColumns, type SpreadsheetColumn } from '../model/spreadsheet.ts';
import { tieKind } from '../model/tieKinds.ts';
import type { ExportEntity, ExportGraph, ExportTie } from './exportGraph.ts';
import { defused } from './defuse.ts';

export type Cell = string | number | boolean | null;
export interface ExportTable {
  readonly name: 'Actors' | 'Ties' | 'Sources';
  readonly headings: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** A value as a cell: several with `|` between them; text so that no spreadsheet takes it for a formula. */
function cell(value: string | number | boolean | readonly string[] | null | undefined): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return defused(value.join('|'));
  return typeof value === 'string' ? defused(value) : value;
}

/** An export as tables whose headings our own reader knows: entities, ties, and the sources with their licences. */
export function exportTables(graph: ExportGraph): readonly ExportTable[] {
  const entities = entityColumns([...new Set(graph.entities.map(({ kind }) => kind))]);
  const ties = tieColumns([...new Set(graph.ties.map(({ kind }) => kind))]);
  const used = (columns: readonly SpreadsheetColumn[], unused: readonly string[]): SpreadsheetColumn[] =>
    columns.filter(({ means }) => !('part' in means && unused.includes(means.part)));
  const entityUsed = used(entities, [
    'city',
    'state',
    'worksIn',
    'issues',
    'source',
    'locator',
    'confidence',
  ]);
  const tieUsed = used(ties, ['source', 'locator']);
  // What is trusted how far is told beside confidence and strength, whose product with recency it is.
  const isTrusted = graph.ties.some(({ trust }) => trust != null);
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  const titles = new Map(graph.sources.map(({ id, title }) => [id, title]));
  const cited = (ids: readonly string[]): Cell => cell(ids.map((id) => titles.get(id) ?? id).join('; '));
  return [
    {
      name: 'Actors',
      headings: [...entityUsed.map(({ heading }) => heading), 'sources'],
      rows: mapped(graph.entities, (entity) => [
        ...entityUsed.map(({ means }) => entityCell(entity, means)),
        cited(entity.sources),
      ]),
    },
    {
      name: 'Ties',
      headings: [
        ...tieUsed.map(({ heading }) => heading),
        'strength',
        ...(isTrusted ? ['recency', 'trust'] : []),
        'sources',
      ],
      rows: mapped(graph.ties, (tie) => [
        ...tieUsed.map(({ means }) => tieCell(tie, means, names)),
        tie.strength,
        ...(isTrusted ? [tie.trust?.recency ?? null, tie.trust?.trust ?? null] : []),
        cited(tie.sources),
      ]),
    },
    {
      name: 'Sources',
      headings: sourceHeadings,
      rows: mapped(graph.sources, ({ title, publisher, published, url, licence, id }) =>
        [title, publisher, published, url, licence, id].map(cell),
      ),
    },
  ];
}

function* mapped<Item>(
  items: readonly Item[],
  row: (item: Item) => readonly Cell[],
): Generator<readonly Cell[]> {
  for (const item of items) yield row(item);
}

function entityCell(entity: ExportEntity, means: SpreadsheetColumn['means']): Cell {
  if ('property' in means) {
    const { namedBy } = entityKind(entity.kind);
    if (means.property === 'name' || means.property === namedBy) return cell(entity.name);
    return cell(entity.properties[means.property]);
  }
  return means.part === 'id'
    ? `crosstie:${entity.id}`
    : means.part === 'kind'
      ? entityKind(entity.kind).label
      : null;
}

function tieCell(
  tie: ExportTie,
  means: SpreadsheetColumn['means'],
  names: ReadonlyMap<string, string>,
): Cell {
  if ('property' in means)
    return cell(
      means.property === 'start'
        ? tie.start
        : means.property === 'end'
          ? tie.end
          : tie.properties[means.property],
    );
  switch (means.part) {
    case 'from':
      return `crosstie:${tie.from}`;
    case 'fromName':
      return cell(names.get(tie.from));
    case 'to':
      return `crosstie:${tie.to}`;
    case 'toName':
      return cell(names.get(tie.to));
    case 'tieKind':
      return tieKind(tie.kind).label;
    case 'parallel':
      return `crosstie:${tie.id}`;
    case 'confidence':
      return tie.confidence;
    default:
      return null;
  }
}

/** What of a graph tables do not hold, in sentences. */
export function tableLosses(graph: ExportGraph, { longestCell = Infinity } = {}): readonly string[] {
  const parted = graph.entities
    .flatMap(({ properties }) =>
      Object.values(properties).flatMap((value) => (typeof value === 'object' ? value : [])),
    )
    .filter((value) => value.includes('|')).length;
  const long = graph.entities.filter((entity) =>
    Object.values(entity.properties).some((value) => typeof value === 'string' && value.length > longestCell),
  ).length;
  const drawn = graph.entities.filter((entity) => entity.drawn).length;
  const unknown = graph.entities.filter((entity) =>
    Object.keys(entity.properties).some(
      (name) => !propertiesOf(entity.kind).some((property) => property.name === name),
    ),
  ).length;
  return [
    ...(parted > 0 ? [`${parted} values hold “|”, which parts values in a cell.`] : []),
    ...(long > 0 ? [`${long} entities have a text longer than a cell, which is cut.`] : []),
    ...(drawn > 0 ? ['Positions and colours are left out.'] : []),
    ...(unknown > 0
      ? [`${unknown} entities have properties that their kind has not; they are left out.`]
      : []),
  ];
}

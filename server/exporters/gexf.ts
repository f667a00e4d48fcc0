import type { ExportFormat, ExportGraph } from './exportGraph.ts';
import {
  attribution,
  commonLosses,
  directionLosses,
  entityColumns,
  firstDay,
  isDirected,
  lastDay,
  lifeOf,
  ownId,
  tieColumns,
  xml,
  type Column,
} from './networkFile.ts';
import { tieKind } from '../model/vocabulary.ts';

/** GEXF 1.3: dynamic, with parallel ties told apart by their kinds, and where each actor was drawn. */
export const gexf: ExportFormat = {
  name: 'gexf',
  label: 'GEXF',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  cannotHold:
    'which source says what; ties with and without direction at once, which an attribute tells apart',
  write,
  losses: (graph) => [...commonLosses(graph), ...directionLosses(graph)],
};

function* write(graph: ExportGraph): Generator<string> {
  const [nodes, edges] = [entityColumns(graph), tieColumns(graph)];
  const type = isDirected(graph) ? 'directed' : 'undirected';
  // The schema has the elements of drawing in its own namespace, other than the primer says; readers go by the prefix.
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3" version="1.3">
<meta lastmodifieddate="${xml(graph.madeAt.slice(0, 10))}"><creator>Crosstie</creator><description>${xml(attribution(graph).join(' '))}</description></meta>
<graph defaultedgetype="${type}" mode="dynamic" timeformat="date" timerepresentation="interval">
${declared('node', nodes)}${declared('edge', edges)}<nodes>
`;
  for (const entity of graph.entities) {
    const { start, end } = lifeOf(entity);
    const { drawn } = entity;
    yield `<node id="${xml(ownId(entity.id))}" label="${xml(entity.name)}"${times(start, end)}>${values(nodes, entity)}${
      drawn
        ? // The page's y grows downwards, Gephi's upwards.
          `${colour(drawn.colour)}<viz:position x="${drawn.x}" y="${drawn.y === 0 ? 0 : -drawn.y}"/>`
        : ''
    }</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const tie of graph.ties)
    yield `<edge id="${xml(ownId(tie.id))}" source="${xml(ownId(tie.from))}" target="${xml(ownId(tie.to))}" kind="${tie.kind}" label="${xml(tieKind(tie.kind).label)}" weight="${tie.strength}"${times(tie.start, tie.end)}>${values(edges, tie)}</edge>\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared(of: 'node' | 'edge', columns: readonly { name: string; type: string }[]): string {
  const attributes = columns.map(
    ({ name, type }) => `<attribute id="${xml(name)}" title="${xml(name)}" type="${type}"/>`,
  );
  return `<attributes class="${of}">${attributes.join('')}</attributes>\n`;
}

function values<Item>(columns: readonly Column<Item>[], item: Item): string {
  const stated = columns
    .map(({ name, of }) => [name, of(item)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<attvalue for="${xml(name)}" value="${xml(value)}"/>`);
  return `<attvalues>${stated.join('')}</attvalues>`;
}

function times(start: string | null, end: string | null): string {
  const [first, last] = [firstDay(start), lastDay(end)];
  return `${first === null ? '' : ` start="${first}"`}${last === null ? '' : ` end="${last}"`}`;
}

function colour(hex: string): string {
  const channels = /^#(..)(..)(..)$/
    .exec(hex)
    ?.slice(1)
    .map((two) => Number.parseInt(two, 16));
  if (!channels || channels.some(Number.isNaN)) return '';
  return `<viz:color r="${channels[0]}" g="${channels[1]}" b="${channels[2]}"/>`;
}

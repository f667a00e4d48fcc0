import type { ExportEntity, ExportFormat, ExportGraph } from './exportGraph.ts';
import {
  attribution,
  commonLosses,
  directionLosses,
  entityColumns,
  isDirected,
  ownId,
  tieColumns,
  xml,
  type Column,
} from './networkFile.ts';

/** GraphML 1.1, with typed attributes. */
export const graphml: ExportFormat = {
  name: 'graphml',
  label: 'GraphML',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  cannotHold:
    'which source says what; ties with and without direction at once, which an attribute tells apart',
  write,
  losses: (graph) => [...commonLosses(graph), ...directionLosses(graph)],
};

/** Where an actor was drawn has no place of its own: it is attributes that Gephi and yEd know by these names. */
const drawing: readonly Column<ExportEntity>[] = [
  { name: 'x', type: 'double', of: ({ drawn }) => (drawn ? String(drawn.x) : '') },
  { name: 'y', type: 'double', of: ({ drawn }) => (drawn ? String(drawn.y) : '') },
  { name: 'colour', type: 'string', of: ({ drawn }) => drawn?.colour ?? '' },
];

function* write(graph: ExportGraph): Generator<string> {
  const nodes: readonly Column<ExportEntity>[] = [
    { name: 'label', type: 'string', of: ({ name }) => name },
    ...entityColumns(graph),
    ...(graph.entities.some(({ drawn }) => drawn) ? drawing : []),
  ];
  const edges = [
    { name: 'weight', type: 'double', of: ({ strength }) => String(strength) } satisfies Column<
      ExportGraph['ties'][number]
    >,
    ...tieColumns(graph),
  ];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">
<desc>${xml(attribution(graph).join(' '))}</desc>
${declared('node', nodes)}${declared('edge', edges)}<graph edgedefault="${isDirected(graph) ? 'directed' : 'undirected'}">
`;
  for (const entity of graph.entities)
    yield `<node id="${xml(ownId(entity.id))}">${values('node', nodes, entity)}</node>\n`;
  for (const tie of graph.ties)
    yield `<edge id="${xml(ownId(tie.id))}" source="${xml(ownId(tie.from))}" target="${xml(ownId(tie.to))}">${values('edge', edges, tie)}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}

const declared = (of: string, columns: readonly { name: string; type: string }[]): string =>
  columns
    .map(
      ({ name, type }) =>
        `<key id="${of}-${xml(name)}" for="${of}" attr.name="${xml(name)}" attr.type="${type}"/>\n`,
    )
    .join('');

const values = <Item>(of: string, columns: readonly Column<Item>[], item: Item): string =>
  columns
    .map((column) => [column.name, column.of(item)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<data key="${of}-${xml(name)}">${xml(value)}</data>`)
    .join('');

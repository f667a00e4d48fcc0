import type { ExportFormat, ExportGraph } from './exportGraph.ts';
import {
  attribution,
  commonLosses,
  directionLosses,
  entityColumns,
  tieColumns,
  type Column,
} from './networkFile.ts';

/** CX2 of Cytoscape and NDEx. Its ids are numbers, so that ours are an attribute. */
export const cx2: ExportFormat = {
  name: 'cx2',
  label: 'CX2',
  extension: 'cx2',
  mediaType: 'application/json',
  cannotHold: 'which source says what; ties without direction, which an attribute tells apart',
  write,
  losses: (graph) => [...commonLosses(graph), ...directionLosses(graph)],
};

const TYPES = { string: 'string', boolean: 'boolean', long: 'long', double: 'double' } as const;

function* write(graph: ExportGraph): Generator<string> {
  const nodes: Column<ExportGraph['entities'][number]>[] = [
    { name: 'name', type: 'string', of: ({ name }) => name },
    { name: 'crosstieId', type: 'string', of: ({ id }) => id },
    ...entityColumns(graph),
  ];
  const edges: Column<ExportGraph['ties'][number]>[] = [
    { name: 'interaction', type: 'string', of: ({ kind }) => kind },
    { name: 'crosstieId', type: 'string', of: ({ id }) => id },
    { name: 'weight', type: 'double', of: ({ strength }) => String(strength) },
    ...tieColumns(graph),
  ];
  const numbers = new Map(graph.entities.map(({ id }, i) => [id, i + 1]));
  const declaration = (columns: readonly { name: string; type: keyof typeof TYPES }[]) =>
    Object.fromEntries(columns.map(({ name, type }) => [name, { d: TYPES[type] }]));
  const descriptor = {
    CXVersion: '2.0',
    hasFragments: false,
  };
  yield `[${JSON.stringify(descriptor)},\n`;
  yield `${JSON.stringify({
    metaData: [
      { name: 'nodes', elementCount: graph.entities.length },
      { name: 'edges', elementCount: graph.ties.length },
    ],
  })},\n`;
  yield `${JSON.stringify({
    attributeDeclarations: [
      {
        networkAttributes: { name: { d: 'string' }, description: { d: 'string' } },
        nodes: declaration(nodes),
        edges: declaration(edges),
      },
    ],
  })},\n`;
  yield `${JSON.stringify({ networkAttributes: [{ name: graph.title, description: attribution(graph).join(' ') }] })},\n`;
  yield '{"nodes":[\n';
  for (const [i, entity] of graph.entities.entries())
    yield `${JSON.stringify({ id: i + 1, ...(entity.drawn && { x: entity.drawn.x, y: entity.drawn.y }), v: valuesOf(nodes, entity) })}${i + 1 < graph.entities.length ? ',' : ''}\n`;
  yield ']},\n{"edges":[\n';
  for (const [i, tie] of graph.ties.entries())
    yield `${JSON.stringify({ id: i + 1, s: numbers.get(tie.from), t: numbers.get(tie.to), v: valuesOf(edges, tie) })}${i + 1 < graph.ties.length ? ',' : ''}\n`;
  yield ']},\n{"status":[{"error":"","success":true}]}]\n';
}

function valuesOf<Item>(
  columns: readonly Column<Item>[],
  item: Item,
): Record<string, string | number | boolean> {
  const values: Record<string, string | number | boolean> = {};
  for (const { name, type, of } of columns) {
    const value = of(item);
    if (value === '') continue;
    values[name] = type === 'boolean' ? value === 'true' : type === 'string' ? value : Number(value);
  }
  return values;
}

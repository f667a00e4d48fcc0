import type { ExportFormat, ExportGraph, ExportProperties } from './exportGraph.ts';
import { attribution, commonLosses, isDirected, ownId } from './networkFile.ts';
import { tieKind } from '../model/vocabulary.ts';

/** Elements of Cytoscape.js in a network, as Cytoscape, Cytoscape.js and NetworkX read them. */
export const cytoscapeJson: ExportFormat = {
  name: 'cytoscape-json',
  label: 'Cytoscape JSON',
  extension: 'cyjs',
  mediaType: 'application/json',
  cannotHold: 'which source says what',
  write,
  losses: (graph) => commonLosses(graph),
};

function* write(graph: ExportGraph): Generator<string> {
  const data = { name: graph.title, attribution: attribution(graph) };
  yield `{"format_version":"1.0","generated_by":"Crosstie","directed":${isDirected(graph)},"multigraph":true,"data":${JSON.stringify(data)},"elements":{"nodes":[\n`;
  yield* listed(graph.entities, ({ id, kind, name, properties, drawn }) => ({
    data: { ...own(properties), id: ownId(id), name, kind },
    ...(drawn && { position: { x: drawn.x, y: drawn.y }, style: { 'background-color': drawn.colour } }),
  }));
  yield '],"edges":[\n';
  yield* listed(
    graph.ties,
    ({ id, kind, from, to, symmetric, start, end, confidence, strength, properties }) => ({
      data: {
        ...own(properties),
        id: ownId(id),
        source: ownId(from),
        target: ownId(to),
        kind,
        interaction: tieKind(kind).label,
        symmetric,
        ...(start !== null && { start }),
        ...(end !== null && { end }),
        confidence,
        weight: strength,
      },
    }),
  );
  yield ']}}\n';
}

/** Properties, without any that would overwrite what ties elements together. */
function own(properties: ExportProperties): ExportProperties {
  const { parent, ...others } = properties;
  return parent === undefined ? others : { ...others, parentName: parent };
}

function* listed<Item>(items: readonly Item[], element: (item: Item) => object): Generator<string> {
  for (const [i, item] of items.entries())
    yield `${JSON.stringify(element(item))}${i + 1 < items.length ? ',' : ''}\n`;
}

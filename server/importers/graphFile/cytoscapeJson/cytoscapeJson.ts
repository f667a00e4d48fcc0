import { tell } from '../../../model/message.ts';
import type { InputFile } from '../../inputFile.ts';
import { jsonParts } from '../../json.ts';
import { hasExtension, type GraphContext, type GraphFormat, type GraphItem } from '../graphItems.ts';
import { isRecord, jsonAttributes, jsonId } from '../jsonAttributes.ts';

/**
 * Elements of Cytoscape.js: a list in which each names its group, or lists of nodes and of edges; by themselves or in the
 * `elements` of a network, as Cytoscape and NetworkX write them.
 */
export const cytoscapeJson: GraphFormat = {
  name: 'cytoscape-json',
  label: 'Cytoscape JSON',
  extensions: ['cyjs', 'json'],
  keeps: 'data of nodes and edges, parents, strengths; positions, classes and styles are counted',
  cannotHold: 'edges without direction beside others that have one, other than by an attribute `symmetric`',
  recognizes: (file) => {
    const { headText } = file;
    if (/"elements"\s*:\s*[[{]/.test(headText) && /"data"\s*:\s*\{/.test(headText)) return 0.9;
    if (/^\s*[[{]/.test(headText) && /"data"\s*:\s*\{\s*"(id|source)"/.test(headText)) return 0.7;
    return hasExtension(file, ['cyjs']) ? 0.3 : 0;
  },
  items: async function* (files, context) {
    for (const file of files) yield* itemsOf(file, context);
  },
};

const PATHS = {
  list: ['$.*'],
  groups: ['$.nodes.*', '$.edges.*', '$.directed'],
  elements: ['$.elements.*', '$.directed'],
  elementGroups: ['$.elements.nodes.*', '$.elements.edges.*', '$.directed'],
};
const DRAWN = ['position', 'renderedPosition', 'classes', 'style', 'scratch'];

async function* itemsOf(
  file: InputFile,
  { unknownField, directed, signal }: GraphContext,
): AsyncGenerator<GraphItem> {
  const { headText } = file;
  const form: keyof typeof PATHS = /^\s*\[/.test(headText)
    ? 'list'
    : /"elements"\s*:\s*\[/.test(headText)
      ? 'elements'
      : /"elements"\s*:\s*\{/.test(headText)
        ? 'elementGroups'
        : 'groups';
  let isDirected = directed ?? true;
  for await (const { path, value } of jsonParts(file, PATHS[form])) {
    signal?.throwIfAborted();
    if (path[0] === 'directed') {
      isDirected = directed ?? value === true;
      continue;
    }
    const locator = path
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
      .join('')
      .replace(/^\./, '');
    const place = { file, locator };
    if (!isRecord(value) || !isRecord(value['data'])) {
      unknownField('element without data');
      continue;
    }
    for (const mark of DRAWN) if (value[mark] !== undefined && value[mark] !== '') unknownField(mark);
    const { data } = value;
    const id = jsonId(data['id']);
    const isEdge =
      path.includes('edges') ||
      value['group'] === 'edges' ||
      (!path.includes('nodes') && value['group'] !== 'nodes' && data['source'] !== undefined);
    if (!isEdge) {
      if (id === '') {
        yield {
          item: 'problem',
          about: 'node',
          field: 'id',
          value: '',
          reason: tell('The node has no id.'),
          ...place,
        };
        continue;
      }
      const parent = jsonId(data['parent']);
      yield {
        item: 'node',
        id,
        attributes: jsonAttributes(data, unknownField, ['id', 'parent']),
        ...(parent !== '' && { parent }),
        ...place,
      };
      continue;
    }
    const strength = [data['strength'], data['weight']].find((given) => typeof given === 'number');
    yield {
      item: 'edge',
      ...(id !== '' && { id }),
      source: jsonId(data['source']),
      target: jsonId(data['target']),
      direction: isDirected ? 'directed' : 'undirected',
      ...(strength !== undefined && { strength }),
      attributes: jsonAttributes(data, unknownField, [
        'id',
        'source',
        'target',
        ...(strength === undefined ? [] : ['strength', 'weight']),
      ]),
      ...place,
    };
  }
}

import { tell } from '../../../model/message.ts';
import type { InputFile } from '../../inputFile.ts';
import { rootElement, xmlItems, type XmlElement, type XmlHandlers } from '../../xmlFile.ts';
import {
  hasExtension,
  numberIn,
  stated,
  type GraphContext,
  type GraphFormat,
  type GraphItem,
} from '../graphItems.ts';

/** GraphML 1.1 (graphml.graphdrawing.org), as yEd, igraph, NetworkX and Gephi write it. */
export const graphml: GraphFormat = {
  name: 'graphml',
  label: 'GraphML',
  extensions: ['graphml'],
  keeps:
    'typed attributes with their defaults, direction edge by edge, strengths, nodes within nodes, labels of yEd; hyperedges and ports are counted',
  cannotHold: 'spells, several relations apart from an attribute',
  recognizes: (file) => (rootElement(file) === 'graphml' ? 1 : hasExtension(file, ['graphml']) ? 0.3 : 0),
  items: async function* (files, context) {
    for (const file of files)
      yield* xmlItems<GraphItem>(file, (emit) => handlers(file, context, emit), context.signal);
  },
};

interface Key {
  readonly id: string;
  readonly name: string;
  readonly of: string;
  /** Set where the key holds drawing instructions of yEd, from which only labels are taken. */
  readonly isDrawing: boolean;
  default?: string;
}

interface Open {
  readonly element: XmlElement;
  readonly values: Map<string, string>;
  label?: string;
  key?: Key;
  /** Whether edges without a word on it are directed, in a graph. */
  directed?: boolean;
}

/** Attributes of edges that hold their strength, and are none besides. */
const STRENGTHS = ['weight', 'strength'];
const HOLDERS = new Set(['node', 'edge', 'graph', 'hyperedge', 'port']);

function handlers(
  file: InputFile,
  { unknownField }: GraphContext,
  emit: (item: GraphItem) => void,
): XmlHandlers {
  const keys = new Map<string, Key>();
  /** Graphs, nodes and edges that stand around the current element, innermost last. */
  const around: Open[] = [];
  let key: Key | undefined;
  let data: Key | undefined;

  const valuesOf = ({ values }: Open, of: string) => {
    for (const each of keys.values())
      if (each.default !== undefined && (each.of === of || each.of === 'all') && !values.has(each.name))
        values.set(each.name, each.default);
    return values;
  };
  const enclosingNode = () => around.findLast(({ element }) => element.name === 'node')?.element;

  /** Nodes are told as soon as something stands within them, so that they come before it. */
  const tellNode = ({ element, values, label }: Open): void => {
    const { id = '' } = element.attributes;
    const parent = enclosingNode()?.attributes['id'];
    if (id === '')
      return emit({
        item: 'problem',
        about: 'node',
        field: 'id',
        value: '',
        reason: tell('The node has no id.'),
        ...at(element),
      });
    emit({
      item: 'node',
      id,
      ...(label !== undefined && { label }),
      attributes: stated(values),
      ...(parent !== undefined && { parent }),
      ...at(element),
    });
  };
  const tellEdge = (edge: Open): void => {
    const { id, source = '', target = '', directed } = edge.element.attributes;
    const values = valuesOf(edge, 'edge');
    const named = STRENGTHS.find((name) => numberIn(values.get(name)) !== undefined);
    const strength = named === undefined ? undefined : numberIn(values.get(named));
    if (named !== undefined) values.delete(named);
    const graph = around.findLast(({ element }) => element.name === 'graph');
    emit({
      item: 'edge',
      ...(id !== undefined && { id }),
      source,
      target,
      direction: (directed === undefined ? graph?.directed : isTrue(directed)) ? 'directed' : 'undirected',
      ...(edge.label !== undefined && { label: edge.label }),
      ...(strength !== undefined && { strength }),
      attributes: stated(values),
      ...at(edge.element),
    });
  };
  const at = ({ line, attributes, name }: XmlElement) => ({
    file,
    line,
    locator: attributes['id'] === undefined ? `${name} in line ${line}` : `${name} ${attributes['id']}`,
  });

  return {
    open: (element) => {
      const { name, attributes } = element;
      if (name === 'key') {
        const id = attributes['id'] ?? '';
        key = {
          id,
          name: attributes['attr.name'] ?? id,
          of: attributes['for'] ?? 'all',
          isDrawing: attributes['yfiles.type'] !== undefined,
        };
        keys.set(id, key);
      } else if (name === 'graph') {
        around.push({ element, values: new Map(), directed: attributes['edgedefault'] !== 'undirected' });
      } else if (HOLDERS.has(name)) {
        if (name === 'hyperedge' || name === 'port') unknownField(name);
        for (const part of ['sourceport', 'targetport'])
          if (attributes[part] !== undefined) unknownField(part);
        around.push({ element, values: new Map() });
      } else if (name === 'data') {
        const id = attributes['key'] ?? '';
        data = keys.get(id) ?? { id, name: id, of: 'all', isDrawing: false };
      } else if (name === 'locator' || name === 'endpoint') unknownField(name);
    },
    close: (name, text) => {
      const inner = around.at(-1);
      if (name === 'key') key = undefined;
      else if (name === 'default' && key && !key.isDrawing) key.default = text;
      else if ((name === 'NodeLabel' || name === 'EdgeLabel') && data && inner) {
        if (text !== '') inner.label ??= text.replace(/\s+/g, ' ');
      } else if (name === 'data' && data) {
        if (inner && !data.isDrawing) {
          if (
            inner.element.name === 'graph' ||
            inner.element.name === 'port' ||
            inner.element.name === 'hyperedge'
          )
            unknownField(`${inner.element.name}: ${data.name}`);
          else inner.values.set(data.name, text);
        }
        data = undefined;
      } else if (HOLDERS.has(name)) {
        const closed = around.pop()!;
        if (name === 'node') {
          valuesOf(closed, 'node');
          tellNode(closed);
        } else if (name === 'edge') tellEdge(closed);
      }
    },
  };
}

const isTrue = (text: string): boolean => text === 'true' || text === '1';

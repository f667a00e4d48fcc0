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
  type Spell,
} from '../graphItems.ts';

/** GEXF 1.1draft, 1.2draft and 1.3 (gexf.net): what tells them apart is read where it is met, not by the version. */
export const gexf: GraphFormat = {
  name: 'gexf',
  label: 'GEXF',
  extensions: ['gexf'],
  keeps:
    'typed attributes with their defaults, direction edge by edge, strengths, kinds of parallel edges, spells and timestamps, nodes within nodes; marks of drawing and values that change over time are counted',
  cannotHold: 'dates less precise than a day, other than as attributes',
  recognizes: (file) => (rootElement(file) === 'gexf' ? 1 : hasExtension(file, ['gexf']) ? 0.3 : 0),
  items: async function* (files, context) {
    for (const file of files)
      yield* xmlItems<GraphItem>(file, (emit) => handlers(file, context, emit), context.signal);
  },
};

interface Attribute {
  readonly title: string;
  readonly isList: boolean;
  default?: string;
}

interface Open {
  readonly element: XmlElement;
  readonly values: Map<string, string | readonly string[]>;
  readonly spells: Spell[];
  /** How much was known of a node when it was told because others stand within it: the rest is told at its end. */
  told?: number;
}

const DIRECTIONS = { directed: 'directed', undirected: 'undirected', mutual: 'mutual' } as const;
const DRAWING = new Set(['color', 'position', 'size', 'shape', 'thickness']);

function handlers(
  file: InputFile,
  { unknownField }: GraphContext,
  emit: (item: GraphItem) => void,
): XmlHandlers {
  const declared = { node: new Map<string, Attribute>(), edge: new Map<string, Attribute>() };
  const around: Open[] = [];
  let declaring: 'node' | 'edge' = 'node';
  let attribute: Attribute | undefined;
  let usual: keyof typeof DIRECTIONS = 'undirected';

  const at = ({ line, attributes, name }: XmlElement) => ({
    file,
    line,
    locator: attributes['id'] === undefined ? `${name} in line ${line}` : `${name} ${attributes['id']}`,
  });
  const withDefaults = (values: Open['values'], of: 'node' | 'edge') => {
    for (const { title, isList, default: usually } of declared[of].values())
      if (usually !== undefined && !values.has(title)) values.set(title, isList ? listed(usually) : usually);
    return stated(values);
  };
  const tellNode = (node: Open): void => {
    const { id = '', label, pid } = node.element.attributes;
    const outer = around.findLast((open) => open !== node && open.element.name === 'node');
    const parent = pid ?? outer?.element.attributes['id'];
    if (id === '')
      return emit({
        item: 'problem',
        about: 'node',
        field: 'id',
        value: '',
        reason: tell('The node has no id.'),
        ...at(node.element),
      });
    emit({
      item: 'node',
      id,
      ...(label !== undefined && label !== '' && { label }),
      attributes: withDefaults(node.values, 'node'),
      ...(parent !== undefined && { parent }),
      ...(node.spells.length > 0 && { spells: node.spells }),
      ...at(node.element),
    });
  };
  const tellEdge = ({ element, values, spells }: Open): void => {
    const { id, source = '', target = '', type, label, weight, kind } = element.attributes;
    const strength = numberIn(weight);
    if (weight !== undefined && strength === undefined) unknownField('weight');
    emit({
      item: 'edge',
      ...(id !== undefined && { id }),
      source,
      target,
      direction: DIRECTIONS[(type ?? usual) as keyof typeof DIRECTIONS] ?? 'undirected',
      ...(kind !== undefined && { kind }),
      ...(label !== undefined && label !== '' && { label }),
      ...(strength !== undefined && { strength }),
      attributes: withDefaults(values, 'edge'),
      ...(spells.length > 0 && { spells }),
      ...at(element),
    });
  };

  return {
    open: (element) => {
      const { name, attributes } = element;
      const inner = around.at(-1);
      switch (name) {
        case 'graph':
          usual = (attributes['defaultedgetype'] as keyof typeof DIRECTIONS | undefined) ?? 'undirected';
          break;
        case 'attributes':
          declaring = attributes['class'] === 'edge' ? 'edge' : 'node';
          break;
        case 'attribute': {
          const id = attributes['id'] ?? '';
          attribute = {
            title: attributes['title'] ?? id,
            isList: (attributes['type'] ?? '').startsWith('list'),
          };
          declared[declaring].set(id, attribute);
          break;
        }
        case 'node':
        case 'edge': {
          const spells = spellsIn(attributes);
          // What stands within a node comes after it; its own attributes are written before those.
          const outer = around.findLast((open) => open.element.name === 'node');
          if (outer && outer.told === undefined) {
            tellNode(outer);
            outer.told = outer.values.size + outer.spells.length;
          }
          around.push({ element, values: new Map(), spells });
          break;
        }
        case 'attvalue': {
          const id = attributes['for'] ?? attributes['id'] ?? '';
          const { title, isList } = (inner && declared[inner.element.name as 'node' | 'edge'].get(id)) ?? {
            title: id,
            isList: false,
          };
          const value = attributes['value'] ?? '';
          // A value for a time only: the model asks which, and a network file does not say for whom.
          if (['start', 'end', 'timestamp'].some((part) => attributes[part] !== undefined))
            unknownField(`${title} (over time)`);
          inner?.values.set(title, isList ? listed(value) : value);
          break;
        }
        // `slice` is what 1.1 called a spell.
        case 'spell':
        case 'slice':
          inner?.spells.push(...spellsIn(attributes));
          break;
        case 'parent':
          unknownField('parents');
          break;
        default:
          if (DRAWING.has(name) && inner) unknownField(`viz:${name}`);
      }
    },
    close: (name, text) => {
      if (name === 'default' && attribute) attribute.default = text;
      else if (name === 'attribute') attribute = undefined;
      else if (name === 'node' || name === 'edge') {
        const closed = around.at(-1)!;
        if (name === 'edge') tellEdge(closed);
        else if (closed.told !== closed.values.size + closed.spells.length) tellNode(closed);
        around.pop();
      }
    },
  };
}

/** The spells that attributes give: from and to (1.2 has open ends besides), at one time, or several of either in 1.3. */
function spellsIn(attributes: Readonly<Record<string, string>>): Spell[] {
  const { intervals, timestamp, timestamps } = attributes;
  const start = attributes['start'] ?? attributes['startopen'];
  const end = attributes['end'] ?? attributes['endopen'];
  const spells: Spell[] = [];
  if (start !== undefined || end !== undefined) spells.push({ start: bound(start), end: bound(end) });
  if (timestamp !== undefined) spells.push({ start: bound(timestamp), end: bound(timestamp) });
  for (const [, from, to] of (intervals ?? '').matchAll(
    /[[(\]]\s*([^,;[\]()<>]+),\s*([^,;[\]()<>]+?)\s*[\])[]/g,
  ))
    spells.push({ start: bound(from), end: bound(to) });
  for (const time of (timestamps ?? '').replace(/[<>[\]]/g, '').split(/[,;]/))
    if (time.trim() !== '') spells.push({ start: bound(time), end: bound(time) });
  return spells;
}

const bound = (text: string | undefined): string | null => {
  const given = text?.trim() ?? '';
  return given === '' || /^[-+]?inf/i.test(given) ? null : given;
};

/** 1.2 separates the values of a list by `|`; 1.3 writes `[a, b]`. */
function listed(text: string): readonly string[] {
  const bracketed = /^\s*\[([^]*)\]\s*$/.exec(text);
  const parts = bracketed ? bracketed[1]!.split(',') : text.split(/[|;]/);
  return parts.map((part) => part.trim().replace(/^"(.*)"$/, '$1')).filter((part) => part !== '');
}

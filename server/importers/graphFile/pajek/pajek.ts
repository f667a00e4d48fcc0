import { tell, type Message } from '../../../model/message.ts';
import { ImportError } from '../../errors.ts';
import { linesOf, type InputFile } from '../../inputFile.ts';
import {
  hasExtension,
  numberIn,
  stated,
  type GraphContext,
  type GraphFormat,
  type GraphItem,
  type Spell,
} from '../graphItems.ts';

/**
 * Pajek networks and projects (Batagelj & Mrvar, reference manual). Vertices count from 1 and may be left out; arcs and edges,
 * lists of them and matrices may follow one another; partitions and vectors become attributes of the vertices.
 */
export const pajek: GraphFormat = {
  name: 'pajek',
  label: 'Pajek',
  extensions: ['net', 'paj', 'clu', 'vec'],
  keeps:
    'labels, arcs and edges with their values, lists, matrices, named relations, two modes, partitions, vectors, times of presence, several networks',
  cannotHold: 'attributes other than numbers for all vertices, ids',
  numbered: true,
  recognizes: (file) => {
    const [first = ''] = /^\*\w+.*$/m.exec(file.headText) ?? [];
    if (/^\*(network|vertices|arcs|edges|arcslist|edgeslist)\b/i.test(first)) return 0.95;
    return hasExtension(file, ['net', 'paj']) ? 0.3 : 0;
  },
  items: async function* (files, context) {
    const networks: Network[] = [];
    for (const file of files) yield* itemsOf(file, networks, context);
  },
};

interface Vertex {
  readonly label: string;
  readonly spells: readonly Spell[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

/** A network of a file: where it has the same labels as the one before it, its vertices are the same. */
interface Network {
  readonly name: string | null;
  readonly size: number;
  /** How many of the vertices are of the first of two modes. */
  readonly firstMode: number | null;
  readonly labels: readonly string[];
  /** Before the numbers of its vertices, where they are not those of the first network. */
  readonly prefix: string;
}

type Section =
  | {
      readonly of: 'vertices';
      readonly size: number;
      readonly firstMode: number | null;
      readonly vertices: Map<number, Vertex>;
    }
  | {
      readonly of: 'lines';
      readonly directed: boolean;
      readonly kind: string | null;
      readonly isList: boolean;
    }
  | { readonly of: 'matrix'; readonly kind: string | null; row: number; column: number }
  | { readonly of: 'values'; readonly name: string; vertex: number }
  | { readonly of: 'unknown' };

/** So many a network may have without a line for each; ten times as many, all networks of a file. */
const FEW_VERTICES = 100_000;

/** What lines and vertices say of how they are drawn, by the manual's list of parameters. */
const DRAWING = new Set(
  'x_fact y_fact phi r q ic bc bw lc la lr lphi fos font c p s a w ap lp hook labelcolor color'.split(' '),
);
const SHAPES = new Set(['ellipse', 'box', 'diamond', 'triangle', 'cross', 'empty', 'house', 'man', 'woman']);

async function* itemsOf(
  file: InputFile,
  networks: Network[],
  context: GraphContext,
): AsyncGenerator<GraphItem> {
  const { unknownField } = context;
  const fail = (message: Message, line: number): never => {
    throw new ImportError(message, { file: file.name, line });
  };
  let name: string | null = null;
  let valuesName: string | null = hasExtension(file, ['clu', 'vec']) ? file.name.replace(/\.\w+$/, '') : null;
  let section: Section = { of: 'unknown' };
  let line = 0;
  /** The vertices that all networks so far say they have. */
  let announced = 0;

  /** The vertices of the section that ends, those that are not listed among them. */
  function* vertices({
    size,
    firstMode,
    vertices: listed,
  }: Section & { of: 'vertices' }): Generator<GraphItem> {
    const labels: string[] = [];
    for (const [number, { label }] of listed) labels[number - 1] = label;
    const first = networks[0];
    const isSame =
      first !== undefined &&
      first.size === size &&
      labels.length === first.labels.length &&
      labels.every((label, i) => label === first.labels[i]);
    const prefix = first === undefined || isSame ? '' : `${networks.length + 1}:`;
    networks.push({ name, size, firstMode, labels, prefix });
    if (isSame && networks.length > 1) return;
    for (let number = 1; number <= size; number++) {
      const vertex = listed.get(number);
      yield {
        item: 'node',
        id: `${prefix}${number}`,
        ...(vertex?.label && { label: vertex.label }),
        attributes: vertex?.attributes ?? {},
        ...(firstMode !== null && { mode: number <= firstMode ? '1' : '2' }),
        ...(vertex && vertex.spells.length > 0 && { spells: vertex.spells }),
        file,
        locator: vertex ? `line ${vertex.line}` : `vertex ${number}`,
        ...(vertex && { line: vertex.line }),
      };
    }
  }

  const network = (): Network =>
    networks.at(-1) ?? fail(tell('ties come before “*Vertices” and how many there are.'), line);
  const lineItem = (from: string, to: string, more: Partial<GraphItem & { item: 'edge' }>): GraphItem => {
    const { size, prefix, name: ofNetwork } = network();
    const place = { file, line, locator: `line ${line}` };
    for (const [field, end] of [
      ['from', from],
      ['to', to],
    ] as const) {
      const number = Number(end);
      if (!Number.isInteger(number) || number < 1 || number > size)
        return {
          item: 'problem',
          about: 'edge',
          field,
          value: end,
          reason: tell('There is no vertex “{vertex}”: they are numbered from 1 to {most}.', {
            vertex: end,
            most: size,
          }),
          ...place,
        };
    }
    const kind = more.kind ?? (networks.length > 1 && prefix === '' ? ofNetwork : null);
    return {
      item: 'edge',
      source: `${prefix}${Number(from)}`,
      target: `${prefix}${Number(to)}`,
      direction: 'directed',
      attributes: {},
      ...more,
      ...(kind && { kind }),
      ...place,
    };
  };

  for await (const { line: at, text: raw } of linesOf(file)) {
    context.signal?.throwIfAborted();
    line = at;
    const text = raw.trim();
    if (text === '' || text.startsWith('%') || text.startsWith('/*')) continue;
    if (text.startsWith('*')) {
      if (section.of === 'vertices') yield* vertices(section);
      const [, keyword = '', rest = ''] = /^\*\s*(\w+)\s*([^]*)$/.exec(text) ?? [];
      const relation = /^:\s*(\d+)(?:\s+(.*))?$/.exec(rest);
      const kind = relation ? unquoted(relation[2] ?? '') || `relation ${relation[1]}` : null;
      switch (keyword.toLowerCase()) {
        case 'network':
          name = unquoted(rest);
          section = { of: 'unknown' };
          break;
        case 'vertices': {
          const [size = NaN, firstMode = null] = rest.split(/\s+/).filter(Boolean).map(Number);
          if (!Number.isInteger(size) || size < 0)
            fail(tell('“*Vertices” is followed by “{rest}” instead of how many there are.', { rest }), line);
          announced += size;
          if (
            size > Math.max(FEW_VERTICES, file.bytes) ||
            announced > Math.max(10 * FEW_VERTICES, file.bytes)
          )
            fail(
              tell(
                'it says that it has {vertices, number} vertices, more than a file of {bytes, number} bytes tells of.',
                { vertices: announced, bytes: file.bytes },
              ),
              line,
            );
          section =
            valuesName === null
              ? { of: 'vertices', size, firstMode, vertices: new Map() }
              : { of: 'values', name: valuesName, vertex: 0 };
          valuesName = null;
          break;
        }
        case 'arcs':
        case 'edges':
        case 'arcslist':
        case 'edgeslist':
          section = {
            of: 'lines',
            directed: /^arcs/i.test(keyword),
            kind,
            isList: /list$/i.test(keyword),
          };
          break;
        case 'matrix':
          section = { of: 'matrix', kind, row: 0, column: 0 };
          break;
        case 'partition':
        case 'vector':
          valuesName = unquoted(rest) || keyword.toLowerCase();
          section = { of: 'unknown' };
          break;
        default:
          unknownField(`*${keyword}`);
          section = { of: 'unknown' };
      }
      continue;
    }
    switch (section.of) {
      case 'vertices': {
        const { words, spells } = parted(text);
        const number = Number(words[0]);
        if (!Number.isInteger(number) || number < 1 || number > section.size)
          fail(
            tell('“{word}” is no number of a vertex: they go from 1 to {most}.', {
              word: words[0] ?? '',
              most: section.size,
            }),
            line,
          );
        const attributes: Record<string, string> = {};
        let i = 2;
        while (i < words.length && numberIn(words[i]) !== undefined && i < 5) {
          unknownField(['x', 'y', 'z'][i - 2]!);
          i++;
        }
        if (i < words.length && (SHAPES.has(words[i]!.toLowerCase()) || (words.length - i) % 2 === 1)) {
          unknownField('shape');
          i++;
        }
        for (; i < words.length; i += 2)
          if (DRAWING.has(words[i]!.toLowerCase())) unknownField(words[i]!);
          else attributes[words[i]!] = words[i + 1] ?? '';
        section.vertices.set(number, {
          label: words[1] ?? '',
          spells,
          attributes: stated(Object.entries(attributes)) as Record<string, string>,
          line,
        });
        break;
      }
      case 'lines': {
        const { words, spells } = parted(text);
        const direction = section.directed ? 'directed' : 'undirected';
        const prefixed = /^(\d+):$/.exec(words[0] ?? '');
        if (prefixed) words.shift();
        const kind = section.kind ?? (prefixed ? `relation ${prefixed[1]}` : undefined);
        if (section.isList) {
          for (const to of words.slice(1))
            yield lineItem(words[0]!, to, { direction, ...(kind && { kind }) });
          break;
        }
        if (words.length < 2) fail(tell('a line needs two vertices.'), line);
        const strength = numberIn(words[2]);
        const attributes: Record<string, string> = {};
        let label: string | undefined;
        for (let i = strength === undefined ? 2 : 3; i < words.length; i += 2) {
          const [parameter, value = ''] = [words[i]!, words[i + 1]];
          if (parameter === 'l') label = value;
          else if (DRAWING.has(parameter.toLowerCase())) unknownField(parameter);
          else attributes[parameter] = value;
        }
        yield lineItem(words[0]!, words[1]!, {
          direction,
          ...(kind && { kind }),
          ...(label && { label }),
          ...(strength !== undefined && { strength }),
          attributes: stated(Object.entries(attributes)),
          ...(spells.length > 0 && { spells }),
        });
        break;
      }
      case 'matrix': {
        const { size, firstMode } = network();
        const [rows, columns] = firstMode === null ? [size, size] : [firstMode, size - firstMode];
        for (const word of text.split(/\s+/)) {
          const strength = numberIn(word);
          if (strength === undefined) fail(tell('“{word}” is no number, as a matrix has.', { word }), line);
          if (section.row >= rows)
            fail(tell('the matrix has more than {rows} rows of {columns} values.', { rows, columns }), line);
          if (strength !== 0)
            yield lineItem(String(section.row + 1), String((firstMode ?? 0) + section.column + 1), {
              strength: strength!,
              ...(section.kind && { kind: section.kind }),
              direction: firstMode === null ? 'directed' : 'undirected',
            });
          if (++section.column === columns) {
            section.column = 0;
            section.row++;
          }
        }
        break;
      }
      case 'values': {
        const { prefix, size } = network();
        if (++section.vertex > size)
          fail(
            tell('“{name}” has more values than there are vertices ({count}).', {
              name: section.name,
              count: size,
            }),
            line,
          );
        yield {
          item: 'node',
          id: `${prefix}${section.vertex}`,
          attributes: { [section.name]: text },
          file,
          line,
          locator: `line ${line}`,
        };
        break;
      }
      case 'unknown':
        unknownField('line outside of a known section');
    }
  }
  if (section.of === 'vertices') yield* vertices(section);
}

const unquoted = (text: string): string => text.trim().replace(/^"([^]*)"$/, '$1');

/** The words of a line, quoted ones whole, and the times in square brackets behind them: `[1-3,5]`, `[7-*]`. */
function parted(text: string): { words: string[]; spells: Spell[] } {
  const words: string[] = [];
  const spells: Spell[] = [];
  for (const [whole, quoted, times] of text.matchAll(/"([^"]*)"|\[([\d\s,*-]+)\]|\S+/g))
    if (times !== undefined)
      for (const part of times.split(',')) {
        const [from = '', to = from] = part.split('-').map((bound) => bound.trim());
        spells.push({ start: from || null, end: to === '*' ? null : to || null });
      }
    else words.push(quoted ?? whole);
  return { words, spells };
}

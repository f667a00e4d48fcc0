import { tell } from '../../../model/message.ts';
import { ImportError } from '../../errors.ts';
import { linesOf, type InputFile } from '../../inputFile.ts';
import {
  hasExtension,
  numberIn,
  stated,
  type GraphContext,
  type GraphFormat,
  type GraphItem,
} from '../graphItems.ts';

/** NetDraw's VNA: tables of nodes, of how they are drawn, and of ties, each under a line that begins with an asterisk. */
export const vna: GraphFormat = {
  name: 'vna',
  label: 'NetDraw VNA',
  extensions: ['vna'],
  keeps: 'attributes of nodes, several relations with their values, labels; marks of drawing are counted',
  cannotHold: 'dates, ties without direction beside others that have one',
  recognizes: (file) =>
    /^\s*\*(node|tie) (data|properties)/im.test(file.headText.slice(0, 4096))
      ? 0.95
      : hasExtension(file, ['vna'])
        ? 0.3
        : 0,
  items: async function* (files, context) {
    for (const file of files) yield* itemsOf(file, context);
  },
};

const STRENGTHS = new Set(['strength', 'weight', 'value']);

async function* itemsOf(file: InputFile, context: GraphContext): AsyncGenerator<GraphItem> {
  let section: 'node data' | 'node properties' | 'tie data' | null = null;
  let header: readonly string[] | null = null;
  /** Nodes that a table lists or a tie has named. */
  const told = new Set<string>();
  for await (const { line, text: raw } of linesOf(file)) {
    context.signal?.throwIfAborted();
    const place = { file, line, locator: `line ${line}` };
    const text = raw.trim();
    if (text === '') continue;
    if (text.startsWith('*')) {
      const named = text.slice(1).trim().toLowerCase().replace(/\s+/g, ' ');
      if (named !== 'node data' && named !== 'node properties' && named !== 'tie data') {
        context.unknownField(text);
        section = null;
      } else section = named;
      header = null;
      continue;
    }
    if (section === null) {
      context.unknownField('line outside of a known section');
      continue;
    }
    const words = Array.from(text.matchAll(/"((?:[^"]|"")*)"|[^\s,]+/g), ([whole, quoted]) =>
      quoted === undefined ? whole : quoted.replaceAll('""', '"'),
    );
    if (header === null) {
      header = words;
      continue;
    }
    if (words.length > header.length)
      throw new ImportError(
        tell('the line has {values} values for {columns} columns ({names}).', {
          values: words.length,
          columns: header.length,
          names: header.join(', '),
        }),
        {
          file: file.name,
          line,
        },
      );
    if (section === 'tie data') {
      const [source = '', target = ''] = words;
      if (target === '') {
        yield {
          item: 'problem',
          about: 'edge',
          field: header[1] ?? 'to',
          value: '',
          reason: tell('A tie needs two ends.'),
          ...place,
        };
        continue;
      }
      for (const id of [source, target])
        if (!told.has(id)) {
          told.add(id);
          yield { item: 'node', id, attributes: {}, ...place };
        }
      const values = header.slice(2).map((name, i): [string, string] => [name, words[i + 2] ?? '']);
      const relations = values.filter(([, value]) => numberIn(value) !== undefined);
      const attributes = stated(values.filter(([, value]) => numberIn(value) === undefined));
      const direction = context.directed === false ? 'undirected' : 'directed';
      if (relations.length === 0) yield { item: 'edge', source, target, direction, attributes, ...place };
      // Each column of numbers is a relation; one that is called strength is that of the only one.
      for (const [name, value] of relations) {
        const strength = Number(value);
        if (strength === 0) continue;
        yield {
          item: 'edge',
          source,
          target,
          direction,
          ...(!STRENGTHS.has(name.toLowerCase()) && { kind: name }),
          strength,
          attributes,
          ...place,
        };
      }
    } else {
      const [id = ''] = words;
      const values = header.slice(1).map((name, i): [string, string] => [name, words[i + 1] ?? '']);
      told.add(id);
      if (section === 'node data') yield { item: 'node', id, attributes: stated(values), ...place };
      else {
        const label = values.find(([name]) => /^(short)?label$/i.test(name))?.[1];
        for (const [name, value] of values)
          if (value !== label) context.unknownField(`node properties: ${name}`);
        yield { item: 'node', id, ...(label && { label }), attributes: {}, ...place };
      }
    }
  }
}

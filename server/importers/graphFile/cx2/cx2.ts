import { tell } from '../../../model/message.ts';
import { ImportError } from '../../errors.ts';
import type { InputFile } from '../../inputFile.ts';
import { jsonParts, textOf } from '../../json.ts';
import { hasExtension, type GraphContext, type GraphFormat, type GraphItem } from '../graphItems.ts';
import { isRecord, jsonAttributes, jsonId } from '../jsonAttributes.ts';

/** CX2 of Cytoscape and NDEx: a list of aspects; attributes may be abbreviated and have defaults, by their declarations. */
export const cx2: GraphFormat = {
  name: 'cx2',
  label: 'CX2',
  extensions: ['cx2'],
  keeps:
    'attributes with their types, short names and defaults; positions, styles and other aspects are counted',
  cannotHold: 'edges without direction, other than by an attribute `symmetric`',
  recognizes: (file) =>
    /^\s*\[\s*\{\s*"CXVersion"/.test(file.headText) ? 1 : hasExtension(file, ['cx2']) ? 0.3 : 0,
  items: async function* (files, context) {
    for (const file of files) yield* itemsOf(file, context);
  },
};

interface Declared {
  readonly names: Map<string, string>;
  readonly defaults: [string, unknown][];
}

async function* itemsOf(
  file: InputFile,
  { unknownField, directed, signal }: GraphContext,
): AsyncGenerator<GraphItem> {
  const declared: Record<string, Declared> = {
    nodes: { names: new Map(), defaults: [] },
    edges: { names: new Map(), defaults: [] },
  };
  const renamed = new Map<string, string>();
  const direction = directed === false ? 'undirected' : 'directed';
  for await (const { path, value } of jsonParts(file, ['$.*.*.*', '$.*.CXVersion'])) {
    signal?.throwIfAborted();
    const [, aspect] = path as [number, string];
    if (aspect === 'CXVersion') {
      if (!textOf(value).startsWith('2'))
        throw new ImportError(
          tell('it is CX of version {version}; version 2 is read.', { version: textOf(value) }),
          { file: file.name },
        );
      continue;
    }
    if (!isRecord(value)) continue;
    const place = { file, locator: `${aspect}[${path.at(-1)}]` };
    if (aspect === 'attributeDeclarations') {
      for (const of of ['nodes', 'edges'])
        for (const [name, how] of Object.entries((value[of] as object | undefined) ?? {})) {
          const { a, v } = (how ?? {}) as { a?: string; v?: unknown };
          if (a !== undefined) declared[of]!.names.set(a, name);
          if (v !== undefined) declared[of]!.defaults.push([name, v]);
        }
    } else if (aspect === 'nodes' || aspect === 'edges') {
      const { names, defaults } = declared[aspect]!;
      const given = isRecord(value['v']) ? value['v'] : {};
      const values: Record<string, unknown> = {
        ...Object.fromEntries(defaults),
        ...Object.fromEntries(Object.entries(given).map(([name, one]) => [names.get(name) ?? name, one])),
      };
      // Our own exports say which numbers stand for which ids of ours.
      const own = jsonId(values['crosstieId']);
      delete values['crosstieId'];
      const id = own === '' ? jsonId(value['id']) : `crosstie:${own}`;
      if (aspect === 'nodes') {
        for (const axis of ['x', 'y', 'z'])
          if (value[axis] !== undefined && value[axis] !== null) unknownField(axis);
        if (id === '')
          yield {
            item: 'problem',
            about: 'node',
            field: 'id',
            value: '',
            reason: tell('The node has no id.'),
            ...place,
          };
        else {
          if (own !== '') renamed.set(jsonId(value['id']), id);
          yield { item: 'node', id, attributes: jsonAttributes(values, unknownField), ...place };
        }
        continue;
      }
      const strength = [values['strength'], values['weight']].find((one) => typeof one === 'number');
      yield {
        item: 'edge',
        ...(id !== '' && { id }),
        source: renamed.get(jsonId(value['s'])) ?? jsonId(value['s']),
        target: renamed.get(jsonId(value['t'])) ?? jsonId(value['t']),
        direction,
        ...(strength !== undefined && { strength }),
        attributes: jsonAttributes(
          values,
          unknownField,
          strength === undefined ? [] : ['strength', 'weight'],
        ),
        ...place,
      };
    } else if (aspect === 'status') {
      if (value['success'] === false)
        throw new ImportError(
          tell('whoever wrote it says that it is not whole: {why}', { why: textOf(value['error']) }),
          { file: file.name },
        );
    } else if (aspect !== 'metaData') unknownField(aspect);
  }
}

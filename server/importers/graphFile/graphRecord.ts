import { ImportError } from '../errors.ts';
import type { InputFile } from '../inputFile.ts';
import type { GraphFileRecord } from './graphFileRecord.ts';
import { directionOf, type GraphContext, type GraphFormat, type GraphNode } from './graphItems.ts';

type Tie = GraphFileRecord['ties'][number];

/**
 * A network file as one record, to measure it as it is stated. A file with some directions is directed throughout: its ties
 * without one, and those that are mutual, go both ways.
 * @throws ImportError where a node or tie cannot be taken: measures of what is left would be measures of something else.
 */
export async function graphRecordOf(
  format: GraphFormat,
  files: readonly InputFile[],
  context: Omit<GraphContext, 'unknownField'> = {},
): Promise<GraphFileRecord> {
  const nodes = new Map<string, { label?: string; mode?: string; attributes: Record<string, string> }>();
  const ties: { source: string; target: string; strength?: number; direction: string }[] = [];
  for await (const item of format.items(files, { ...context, unknownField: () => undefined })) {
    if (item.item === 'problem')
      throw new ImportError(item.reason, {
        file: item.file.name,
        ...(item.line !== undefined && { line: item.line }),
        field: item.field,
        value: item.value,
      });
    if (item.item === 'node') {
      const node = nodes.get(item.id) ?? { attributes: {} };
      nodes.set(item.id, node);
      if (item.label !== undefined) node.label = item.label;
      if (item.mode !== undefined) node.mode = item.mode;
      Object.assign(node.attributes, attributesOf(item));
    } else {
      const { source, target, strength } = item;
      ties.push({
        source,
        target,
        direction: directionOf(item),
        ...(strength !== undefined && { strength }),
      });
    }
  }
  const idOf = namesOf(format, nodes);
  const directed = ties.some(({ direction }) => direction !== 'undirected');
  return {
    name: files.map(({ name }) => name).join(', '),
    directed,
    nodes: [...nodes].map(([id, { mode, attributes }]) => ({
      id: idOf(id),
      ...(mode !== undefined && { mode }),
      attributes,
    })),
    ties: ties.flatMap(({ direction, source, target, strength }): Tie[] => {
      const tie = {
        source: idOf(source),
        target: idOf(target),
        ...(strength !== undefined && { strength }),
      };
      return directed && direction !== 'directed' && source !== target
        ? [tie, { ...tie, source: tie.target, target: tie.source }]
        : [tie];
    }),
    groupings: [],
  };
}

function attributesOf({ attributes, mode, parent, label }: GraphNode): Record<string, string> {
  return {
    ...(mode !== undefined && { mode }),
    ...(parent !== undefined && { parent }),
    ...(label !== undefined && { label }),
    ...Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : value.join('|'),
      ]),
    ),
  };
}

/** Where ids are but numbers of places, nodes go by their labels, if all have one and no two the same. */
function namesOf(
  { numbered }: GraphFormat,
  nodes: ReadonlyMap<string, { readonly label?: string }>,
): (id: string) => string {
  const labels = [...nodes.values()].map(({ label }) => label);
  if (!numbered || labels.includes(undefined) || new Set(labels).size < labels.length) return (id) => id;
  return (id) => nodes.get(id)?.label ?? id;
}

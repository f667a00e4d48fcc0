import { entityKind, labelOf, propertiesOf, tieKind, type Property } from '../model/vocabulary.ts';
import { attribution, citation, counted } from './attribution.ts';
import type { ExportEntity, ExportFormat, ExportGraph, ExportProperties, ExportTie } from './exportGraph.ts';

/** Kumu: a project of elements and connections, with a map of where they were drawn. Written an element at a time. */
export const kumu: ExportFormat = {
  name: 'kumu',
  label: 'Kumu (JSON)',
  extension: 'json',
  mediaType: 'application/json',
  cannotHold:
    'Which statement rests on which source: each element and connection lists the sources it rests on. Confidence and strength are plain attributes.',
  write,
  losses: (graph) =>
    graph.sources.length === 0
      ? []
      : [
          `Of ${counted(graph.sources.length, 'source')} it holds the references, not which statement rests on which.`,
        ],
};

function* write(graph: ExportGraph): Generator<string> {
  const titles = new Map(graph.sources.map((source) => [source.id, citation(source)]));
  const sourcesOf = (ids: readonly string[]): Record<string, unknown> => {
    const cited = ids.flatMap((id) => titles.get(id) ?? []);
    return cited.length > 0 ? { sources: cited } : {};
  };
  yield `{"name":${JSON.stringify(graph.title)},"description":${JSON.stringify(attribution(graph).join('\n'))},"elements":[`;
  for (const [index, entity] of graph.entities.entries())
    yield separated(index, {
      _id: `elem-${entity.id}`,
      attributes: {
        label: entity.name,
        'element type': capitalized(entityKind(entity.kind).label),
        ...attributesOf(entity.properties, propertiesOf(entity.kind), namedBy(entity)),
        ...sourcesOf(entity.sources),
      },
    });
  yield '],"connections":[';
  for (const [index, tie] of graph.ties.entries())
    yield separated(index, {
      _id: `conn-${tie.id}`,
      from: `elem-${tie.from}`,
      to: `elem-${tie.to}`,
      direction: tie.symmetric ? 'undirected' : 'directed',
      attributes: { ...connectionAttributes(tie), ...sourcesOf(tie.sources) },
    });
  yield '],"loops":[]';
  const drawn = graph.entities.filter((entity) => entity.drawn);
  if (drawn.length > 0)
    yield `,"maps":${JSON.stringify([
      {
        name: graph.title,
        elements: drawn.map(({ id, drawn }) => ({
          element: `elem-${id}`,
          position: { x: drawn!.x, y: drawn!.y },
          style: { color: drawn!.colour },
        })),
      },
    ])}`;
  yield '}\n';
}

const separated = (index: number, value: unknown): string =>
  `${index === 0 ? '' : ','}\n${JSON.stringify(value)}`;
const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const namedBy = (entity: ExportEntity): string => entityKind(entity.kind).namedBy ?? 'name';

/** Attributes are called as people read properties, and closed values are written as people read them. */
function attributesOf(
  properties: ExportProperties,
  known: readonly Property[],
  passed: string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name !== passed)
      .map(([name, value]) => {
        const entry = known.find((property) => property.name === name);
        const { type } = entry ?? {};
        const spelled = (one: unknown): unknown =>
          typeof type === 'object' ? labelOf(type.oneOf, String(one)) : one;
        return [entry?.label ?? name, Array.isArray(value) ? value.map(spelled) : spelled(value)];
      }),
  );
}

function connectionAttributes(tie: ExportTie): Record<string, unknown> {
  const kind = tieKind(tie.kind);
  return {
    'connection type': kind.label,
    ...(tie.start !== null && { start: tie.start }),
    ...(tie.end !== null && { end: tie.end }),
    confidence: tie.confidence,
    strength: tie.strength,
    ...attributesOf(tie.properties, kind.properties, ''),
  };
}

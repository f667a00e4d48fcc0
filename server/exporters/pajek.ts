import type { ExportFormat, ExportGraph, ExportTie } from './exportGraph.ts';
import { uniqueLabels } from './labels.ts';
import { attribution, citationLosses, count } from './networkFile.ts';

/** A Pajek network: labels, places on the unit square, arcs and edges with their strengths and kinds. */
export const pajek: ExportFormat = {
  name: 'pajek',
  label: 'Pajek',
  extension: 'net',
  mediaType: 'text/plain',
  cannotHold:
    'ids, kinds and properties of actors, properties, dates and confidence of ties, two actors of one name',
  write,
  losses,
};

/** Quotes end a label, and a backslash means something to some readers. */
const fit = (name: string): string =>
  name.replaceAll('"', "'").replaceAll('\\', '/').replace(/\s+/g, ' ').trim() || '-';

const labelsOf = ({ entities }: ExportGraph): readonly string[] =>
  uniqueLabels(
    entities.map(({ name }) => name),
    fit,
  );

function* write(graph: ExportGraph): Generator<string> {
  const { entities, ties } = graph;
  const numbers = new Map(entities.map(({ id }, i) => [id, i + 1]));
  const labels = labelsOf(graph);
  const placed = onUnitSquare(graph);
  for (const line of attribution(graph)) yield `% ${line}\n`;
  yield `*Vertices ${entities.length}\n`;
  for (const [i, label] of labels.entries()) yield `${i + 1} "${label}"${placed[i] ?? ''}\n`;
  const line = ({ from, to, strength, kind }: ExportTie): string =>
    `${numbers.get(from)} ${numbers.get(to)} ${strength} l "${kind}"\n`;
  const [arcs, edges] = [
    ties.filter(({ symmetric }) => !symmetric),
    ties.filter(({ symmetric }) => symmetric),
  ];
  if (arcs.length > 0) yield '*Arcs\n';
  for (const tie of arcs) yield line(tie);
  if (edges.length > 0) yield '*Edges\n';
  for (const tie of edges) yield line(tie);
}

/** Pajek draws between 0 and 1; where something was not drawn, nothing has a place. */
function onUnitSquare({ entities }: ExportGraph): readonly string[] {
  const drawn = entities.flatMap((entity) => (entity.drawn ? [entity.drawn] : []));
  if (drawn.length < entities.length || drawn.length === 0) return [];
  const [xs, ys] = [drawn.map(({ x }) => x), drawn.map(({ y }) => y)];
  const within = (all: readonly number[]) => {
    const least = all.reduce((a, b) => Math.min(a, b));
    const span = all.reduce((a, b) => Math.max(a, b)) - least || 1;
    return (value: number): string => ((value - least) / span).toFixed(4);
  };
  const [x, y] = [within(xs), within(ys)];
  return drawn.map((place) => ` ${x(place.x)} ${y(place.y)} 0.5000`);
}

function losses(graph: ExportGraph): readonly string[] {
  const { entities, ties } = graph;
  const renamed = labelsOf(graph).filter((label, i) => label !== entities[i]!.name).length;
  const dated = ties.filter(({ start, end }) => start !== null || end !== null).length;
  const described = [...entities, ...ties].filter(
    ({ properties }) => Object.keys(properties).length > 0,
  ).length;
  return [
    ...citationLosses(graph),
    ...(entities.length > 0 ? ['Ids and kinds of actors are not in the file.'] : []),
    ...(renamed > 0
      ? [`${count(renamed, 'name')} had to be changed: labels hold no quotes, and no two are the same.`]
      : []),
    ...(dated > 0 ? [`The dates of ${count(dated, 'tie')} are not in the file.`] : []),
    ...(described > 0
      ? [`What else is known of ${count(described, 'actor')} or ties is not in the file.`]
      : []),
  ];
}

import type { ExportFormat, ExportGraph } from './exportGraph.ts';
import { uniqueLabels } from './labels.ts';
import { count } from './networkFile.ts';

/** A UCINET matrix as a list of its values: strengths, added up where two ties are parallel. */
export const ucinetDl: ExportFormat = {
  name: 'ucinet-dl',
  label: 'UCINET DL',
  extension: 'dl',
  mediaType: 'text/plain',
  cannotHold:
    'ids, kinds and properties, dates, parallel ties, names beyond 18 characters or that differ in capitals alone, and any note of the sources',
  write,
  losses,
};

/** UCINET cuts labels there, and does not tell capitals from small letters. */
const LONGEST = 18;
const fold = (label: string): string => label.toUpperCase();
/** Blanks, commas and quotes part labels, which not every reader knows to be quoted. */
const fit = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}.()&+-]+/gu, '_')
    .replace(/^_+|_+$/g, '') || '_';

export const dlLabels = ({ entities }: ExportGraph): readonly string[] =>
  uniqueLabels(
    entities.map(({ name }) => name),
    fit,
    { fold, longest: LONGEST },
  );

function cells({ entities, ties }: ExportGraph): ReadonlyMap<string, number> {
  const index = new Map(entities.map(({ id }, i) => [id, i]));
  const values = new Map<string, number>();
  const add = (from: string, to: string, strength: number): void => {
    const cell = `${index.get(from)! + 1} ${index.get(to)! + 1}`;
    values.set(cell, (values.get(cell) ?? 0) + strength);
  };
  for (const { from, to, strength, symmetric } of ties) {
    add(from, to, strength);
    if (symmetric && from !== to) add(to, from, strength);
  }
  return values;
}

function* write(graph: ExportGraph): Generator<string> {
  const labels = dlLabels(graph);
  yield `dl n=${labels.length}\nformat=edgelist1\nlabels:\n`;
  for (const [i, label] of labels.entries()) yield `${label}${i + 1 < labels.length ? ',' : ''}\n`;
  yield 'data:\n';
  for (const [cell, strength] of cells(graph)) yield `${cell} ${strength}\n`;
}

function losses(graph: ExportGraph): readonly string[] {
  const { entities, ties } = graph;
  const labels = dlLabels(graph);
  const changed = labels.filter((label, i) => label !== entities[i]!.name).length;
  const pairs = cells(graph).size;
  const written = ties.reduce((sum, { symmetric, from, to }) => sum + (symmetric && from !== to ? 2 : 1), 0);
  const none = ties.filter(({ strength }) => strength === 0).length;
  return [
    ...(changed > 0
      ? [
          `${count(changed, 'name')} had to be changed: labels have at most 18 characters, no blanks, and differ beyond capitals.`,
        ]
      : []),
    ...(pairs < written
      ? [`${count(written - pairs, 'parallel tie')} went into one value with another between the same two.`]
      : []),
    ...(none > 0 ? [`${count(none, 'tie')} of strength 0 cannot be told from none.`] : []),
    ...(entities.length > 0 ? ['Ids, kinds, properties and dates are not in the file.'] : []),
    ...(graph.sources.length > 0
      ? ['The file cannot say what it rests on: hand the list of sources on with it.']
      : []),
  ];
}

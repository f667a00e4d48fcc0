import { attribution, counted } from './attribution.ts';
import { defused } from './defuse.ts';
import type { ExportFormat, ExportGraph, ExportSource } from './exportGraph.ts';

const cannotHold = 'Entities and ties: only how many of them rest on each source.';
const losses = ({ entities, ties }: ExportGraph): string[] =>
  entities.length + ties.length === 0
    ? []
    : [`The ${entities.length} entities and ${ties.length} ties themselves: these are their sources.`];

/** The sources of what is shown, as a list of references that can be read and pasted. */
export const sourcesMarkdown: ExportFormat = {
  name: 'sources-markdown',
  label: 'Sources (Markdown)',
  extension: 'md',
  mediaType: 'text/markdown',
  cannotHold,
  *write(graph) {
    const [whole] = attribution(graph);
    const uses = usesOf(graph);
    yield `# Sources\n\n${escaped(whole!)}\n`;
    for (const source of graph.sources) {
      const { title, publisher, published, url, licence } = source;
      const address = url !== null && /^https?:[^\s<>]+$/i.test(url) ? ` <${url}>` : '';
      const said = [publisher, published].filter((part) => part !== null && part !== '');
      yield (
        `\n- **${escaped(title)}**${said.map((part) => `, ${escaped(part!)}`).join('')}.${address}` +
        `${licence ? ` Licence: ${escaped(licence)}.` : ''} ${used(uses(source))}.\n`
      );
    }
  },
  losses,
};

/** The same as a table. */
export const sourcesCsv: ExportFormat = {
  name: 'sources-csv',
  label: 'Sources (CSV)',
  extension: 'csv',
  mediaType: 'text/csv',
  cannotHold,
  *write(graph) {
    const uses = usesOf(graph);
    yield 'id,title,publisher,published,url,licence,entities,ties\r\n';
    for (const source of graph.sources) {
      const { id, title, publisher, published, url, licence } = source;
      const [entities, ties] = uses(source);
      const cells = [id, title, publisher, published, url, licence].map((cell) => csvCell(cell ?? ''));
      yield `${[...cells, entities, ties].join(',')}\r\n`;
    }
  },
  losses,
};

/** How many entities and ties rest on a source. */
function usesOf(graph: ExportGraph): (source: ExportSource) => readonly [number, number] {
  const tally = (citing: readonly { readonly sources: readonly string[] }[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { sources } of citing) for (const id of sources) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const [entities, ties] = [tally(graph.entities), tally(graph.ties)];
  return ({ id }) => [entities.get(id) ?? 0, ties.get(id) ?? 0];
}

function used([entities, ties]: readonly [number, number]): string {
  return `Rest on it: ${counted(entities, 'entity', 'entities')}, ${counted(ties, 'tie')}`;
}

/** What Markdown would take for markup, and line ends, which would end the reference. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');
}

function csvCell(text: string): string {
  const cell = defused(text);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

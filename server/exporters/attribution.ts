import type { ExportGraph, ExportSource } from './exportGraph.ts';

/** A source as a reference in one line: title, publisher, date, address, licence; whichever of them are known. */
export function citation(source: ExportSource): string {
  const { title, publisher, published, url, licence } = source;
  const said = [title, publisher, published, url].filter((part) => part !== null && part !== '').join(', ');
  return licence ? `${said} (${licence})` : said;
}

/** What must go with the whole: when it was made, for which date, and the sources it rests on with their licences. */
export function attribution(graph: ExportGraph): string[] {
  return [
    `${graph.title}${graph.asOf === null ? '' : `, as of ${graph.asOf}`}. Exported from Crosstie on ${graph.madeAt.slice(0, 10)}.`,
    ...graph.sources.map((source) => `Source: ${citation(source)}`),
  ];
}

/** `3 ties`, `1 tie`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

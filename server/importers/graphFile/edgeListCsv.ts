import { CsvError, parse } from 'csv-parse/sync';
import { ImportError } from '../errors.ts';
import type { GraphFileRecord } from './graphFileRecord.ts';

const STRENGTH_COLUMNS = ['strength', 'weight'];

/**
 * A list of ties as CSV with a header: `source`, `target` and, where ties are valued, `strength` (or `weight`; larger is
 * closer). Nodes are those that some tie names, in the order in which they first appear.
 * @throws ImportError with the line, for a missing column, an empty end, or a strength that is not a positive number.
 */
export function readEdgeListCsv(text: string, file: string, directed: boolean): GraphFileRecord {
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(text, { columns: true, bom: true, trim: true, skip_empty_lines: true, info: true }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError(`not CSV: ${error.message}`, {
      file,
      ...(typeof error['lines'] === 'number' && { line: error['lines'] }),
    });
  }
  const columns = Object.keys(rows[0]?.record ?? {});
  for (const column of ['source', 'target'])
    if (!columns.includes(column))
      throw new ImportError(
        `the column “${column}” is missing; a list of ties has the columns source, target and, where ties are valued, strength.`,
        { file, line: 1, field: column },
      );
  const valued = STRENGTH_COLUMNS.find((name) => columns.includes(name));
  const nodes = new Set<string>();
  const ties = rows.map(({ record, info: { lines } }) => {
    const end = (field: 'source' | 'target'): string => {
      const id = record[field]!;
      if (id === '') throw new ImportError(`the ${field} is empty.`, { file, line: lines, field });
      nodes.add(id);
      return id;
    };
    const tie = { source: end('source'), target: end('target') };
    if (valued === undefined) return tie;
    const strength = Number(record[valued]);
    if (record[valued] === '' || !(strength > 0 && strength < Infinity))
      throw new ImportError(`“${record[valued]}” is no strength: it must be a positive number.`, {
        file,
        line: lines,
        field: valued,
        value: record[valued]!,
      });
    return { ...tie, strength };
  });
  return {
    name: file,
    directed,
    nodes: [...nodes].map((id) => ({ id, attributes: {} })),
    ties,
    groupings: [],
  };
}

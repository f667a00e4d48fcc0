import { tell } from '../../../model/message.ts';
import { firstRows, tableRows } from '../tableHead.ts';
import { ImportError } from '../../errors.ts';
import type { InputFile } from '../../inputFile.ts';
import { Cells } from '../cells.ts';
import { numberIn, type GraphContext, type GraphFormat, type GraphItem } from '../graphItems.ts';

/**
 * A matrix as a table: labels in the first row and the first column, strengths in between. Where both have the same labels, it is
 * a network, directed unless it is the same both ways; else rows and columns are two modes.
 */
export const adjacencyCsv: GraphFormat = {
  name: 'adjacency-csv',
  label: 'adjacency matrix (CSV)',
  extensions: ['csv', 'tsv'],
  keeps: 'labels, strengths, direction where the matrix is not the same both ways, two modes',
  cannotHold: 'attributes, ids, dates, two ties of one kind between the same two',
  recognizes: (file) => {
    const [header = [], first = []] = firstRows(file);
    const isMatrix =
      header.length > 2 &&
      first.length === header.length &&
      first.slice(1).every((cell) => cell === '' || numberIn(cell) !== undefined) &&
      header.slice(1).every((label) => label !== '' && numberIn(label) === undefined);
    return isMatrix ? (header[0] === '' ? 0.85 : 0.3) : 0;
  },
  items: async function* (files, context) {
    for (const file of files) yield* itemsOf(file, context);
  },
};

async function* itemsOf(file: InputFile, context: GraphContext): AsyncGenerator<GraphItem> {
  let columns: readonly string[] | null = null;
  const rows: string[] = [];
  const lines: number[] = [];
  const cells = new Cells();
  for await (const {
    line,
    cells: [label = '', ...values],
  } of tableRows(file, context.signal)) {
    if (columns === null) {
      columns = values;
      continue;
    }
    if (values.length > columns.length)
      throw new ImportError(
        tell('the row has {values} values for {columns} columns.', {
          values: values.length,
          columns: columns.length,
        }),
        { file: file.name, line },
      );
    const row = rows.push(label) - 1;
    lines.push(line);
    for (const [column, value] of values.entries()) {
      if (value === '') continue;
      const strength = numberIn(value);
      if (strength === undefined)
        throw new ImportError(tell('“{value}” is no strength of a tie: a matrix holds numbers.', { value }), {
          file: file.name,
          line,
          field: columns[column]!,
          value,
        });
      if (strength !== 0) cells.add(row, column, strength);
    }
  }
  if (columns === null || rows.length === 0)
    throw new ImportError(tell('it has no rows below its header.'), { file: file.name, line: 1 });
  const order = sameActors(rows, columns);
  const rowIds = unique(rows);
  for (const [i, id] of rowIds.entries())
    yield {
      item: 'node',
      id,
      ...(id !== rows[i] && { label: rows[i]! }),
      attributes: {},
      ...(order === null && { mode: 'row' }),
      file,
      line: lines[i]!,
      locator: `line ${lines[i]}`,
    };
  if (order === null) {
    const taken = new Set(rows);
    const columnIds = unique(columns).map((id) => (taken.has(id) ? `${id} (column)` : id));
    for (const [i, id] of columnIds.entries())
      yield {
        item: 'node',
        id,
        ...(id !== columns[i] && { label: columns[i]! }),
        attributes: {},
        mode: 'column',
        file,
        line: 1,
        locator: `column ${i + 2}`,
      };
    for (const edge of cells.edges(file, String, { directed: true }))
      yield {
        ...edge,
        source: rowIds[Number(edge.source)]!,
        target: columnIds[Number(edge.target)]!,
        direction: 'undirected',
      };
    return;
  }
  const network = order.every((row, column) => row === column) ? cells : cells.withTargets(order);
  yield* network.edges(file, (i) => rowIds[i]!, { directed: context.directed ?? !network.isSymmetric });
}

/**
 * For each column the row of the same actor, or null where they are not the same. Labels in the same order are taken by their
 * place, so that two of one name stay two.
 */
function sameActors(rows: readonly string[], columns: readonly string[]): readonly number[] | null {
  if (rows.length !== columns.length) return null;
  if (rows.every((label, i) => label === columns[i])) return rows.map((_, i) => i);
  const index = new Map(rows.map((label, i) => [label, i]));
  const order = columns.map((label) => index.get(label) ?? -1);
  return index.size === rows.length && new Set(order).size === rows.length && !order.includes(-1)
    ? order
    : null;
}

/** Labels as ids: the second of one label is another actor, `GL (2)`. */
function unique(labels: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return times === 1 ? label : `${label} (${times})`;
  });
}

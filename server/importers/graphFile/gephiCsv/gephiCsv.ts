import { tell } from '../../../model/message.ts';
import { ImportError } from '../../errors.ts';
import { firstRows, tableRows } from '../tableHead.ts';
import type { InputFile } from '../../inputFile.ts';
import {
  numberIn,
  stated,
  type GraphContext,
  type GraphFormat,
  type GraphItem,
  type Spell,
} from '../graphItems.ts';

/**
 * Tables of nodes and of edges as Gephi's data laboratory writes them, told apart by their headers: edges have Source and
 * Target, nodes an Id. Edges alone are enough: nodes are then those that some edge names.
 */
export const gephiCsv: GraphFormat = {
  name: 'gephi-csv',
  label: 'Gephi CSV (nodes, edges)',
  extensions: ['csv', 'tsv'],
  keeps: 'attributes of both, direction edge by edge, strengths, intervals and timestamps, parallel edges',
  cannotHold: 'values over time',
  recognizes: (file) => {
    const header = headerOf(file);
    if (header.includes('source') && header.includes('target')) return 0.9;
    return header.includes('id') && (header.includes('label') || header.includes('timeset')) ? 0.6 : 0;
  },
  items: async function* (files, context) {
    const told = new Set<string>();
    // Nodes first, so that what is known of them comes before the edges that name them.
    const isEdges = (file: InputFile): boolean =>
      !headerOf(file).includes('id') || headerOf(file).includes('source');
    for (const file of files.filter((each) => !isEdges(each))) yield* nodesOf(file, told, context);
    for (const file of files.filter(isEdges)) yield* edgesOf(file, told, context);
  },
};

const headerOf = (file: InputFile): readonly string[] =>
  (firstRows(file, 1)[0] ?? []).map((name) => name.toLowerCase());

async function* nodesOf(
  file: InputFile,
  told: Set<string>,
  { signal }: GraphContext,
): AsyncGenerator<GraphItem> {
  let header: readonly string[] | null = null;
  for await (const { line, cells } of tableRows(file, signal)) {
    if (header === null) {
      header = cells;
      continue;
    }
    const { named, others } = row(file, line, header, cells, [
      'id',
      'label',
      'timeset',
      'interval',
      'timestamp',
    ]);
    const place = { file, line, locator: `line ${line}` };
    const { id = '', label = '' } = named;
    if (id === '') {
      yield {
        item: 'problem',
        about: 'node',
        field: 'Id',
        value: '',
        reason: tell('The node has no id.'),
        ...place,
      };
      continue;
    }
    told.add(id);
    const spells = spellsIn(named);
    yield {
      item: 'node',
      id,
      ...(label !== '' && { label }),
      attributes: stated(others),
      ...(spells.length > 0 && { spells }),
      ...place,
    };
  }
}

async function* edgesOf(
  file: InputFile,
  told: Set<string>,
  { directed, signal }: GraphContext,
): AsyncGenerator<GraphItem> {
  let header: readonly string[] | null = null;
  for await (const { line, cells } of tableRows(file, signal)) {
    if (header === null) {
      header = cells;
      for (const column of ['source', 'target'])
        if (!header.some((name) => name.toLowerCase() === column))
          throw new ImportError(
            tell(
              'the column “{column}” is missing; a list of ties has the columns source, target and, where ties are valued, strength.',
              { column },
            ),
            { file: file.name, line: 1, field: column },
          );
      continue;
    }
    const { named, others } = row(file, line, header, cells, [
      ...['source', 'target', 'type', 'id', 'label', 'kind', 'weight', 'strength'],
      ...['timeset', 'interval', 'timestamp'],
    ]);
    const place = { file, line, locator: `line ${line}` };
    const ends = [named['source'] ?? '', named['target'] ?? ''] as const;
    const empty = ends.indexOf('');
    if (empty >= 0) {
      const field = empty === 0 ? 'source' : 'target';
      yield {
        item: 'problem',
        about: 'edge',
        field,
        value: '',
        reason: tell('The {field} is empty.', { field }),
        ...place,
      };
      continue;
    }
    for (const id of ends)
      if (!told.has(id)) {
        told.add(id);
        yield { item: 'node', id, attributes: {}, ...place };
      }
    const valued = named['strength'] ?? named['weight'];
    const strength = numberIn(valued);
    if (valued !== undefined && strength === undefined) {
      yield {
        item: 'problem',
        about: 'edge',
        field: named['strength'] === undefined ? 'weight' : 'strength',
        value: valued,
        reason: tell('“{value}” is no strength: it must be a number.', { value: valued }),
        ...place,
      };
      continue;
    }
    const { id, label, kind, type = '' } = named;
    const spells = spellsIn(named);
    const direction = DIRECTIONS[type.toLowerCase()];
    yield {
      item: 'edge',
      ...(id && { id }),
      source: ends[0],
      target: ends[1],
      direction: direction ?? (directed ? 'directed' : 'undirected'),
      ...(kind && { kind }),
      ...(label && { label }),
      ...(strength !== undefined && { strength }),
      // A type that is no direction says what sort of tie it is.
      attributes: stated(direction === undefined && type !== '' ? [...others, ['type', type]] : others),
      ...(spells.length > 0 && { spells }),
      ...place,
    };
  }
}

const DIRECTIONS: Readonly<Record<string, 'directed' | 'undirected' | 'mutual'>> = {
  directed: 'directed',
  undirected: 'undirected',
  mutual: 'mutual',
};

/**
 * A row's cells by the names that mean something here, and all others by their header.
 * @throws ImportError for more cells than the header has.
 */
function row(
  file: InputFile,
  line: number,
  header: readonly string[],
  cells: readonly string[],
  known: readonly string[],
): { named: Record<string, string | undefined>; others: [string, string][] } {
  if (cells.length > header.length)
    throw new ImportError(
      tell('not CSV: the row has {values} values for {columns} columns.', {
        values: cells.length,
        columns: header.length,
      }),
      { file: file.name, line },
    );
  const named: Record<string, string | undefined> = {};
  const others: [string, string][] = [];
  header.forEach((name, i) => {
    const folded = name.toLowerCase();
    if (known.includes(folded)) named[folded] = cells[i] ?? '';
    else others.push([name, cells[i] ?? '']);
  });
  return { named, others };
}

/** Gephi's sets of times: `<[2004.0, 2006.0]; [2008.0, 2009.0]>`, `<[2004, 2005]>` for two moments. */
function spellsIn({ timeset, interval, timestamp }: Record<string, string | undefined>): Spell[] {
  const spells: Spell[] = [];
  for (const [, inside = ''] of `${timeset ?? ''}${interval ?? ''}`.matchAll(/[[(]([^\])]*)[\])]/g)) {
    const [from, to] = inside.split(',').map((part) => bound(part));
    if (from !== undefined) spells.push({ start: from, end: to ?? null });
  }
  for (const time of (timestamp ?? '').replace(/[<>[\]]/g, '').split(/[,;]/))
    if (time.trim() !== '') spells.push({ start: bound(time), end: bound(time) });
  return spells;
}

function bound(text: string): string | null {
  const given = text.trim().replace(/\.0+$/, '');
  return given === '' || /inf/i.test(given) ? null : given;
}

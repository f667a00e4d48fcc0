import { tell, type Message } from '../../../model/message.ts';
import { ImportError } from '../../errors.ts';
import { linesOf, type InputFile } from '../../inputFile.ts';
import { Cells } from '../cells.ts';
import {
  hasExtension,
  numberIn,
  type GraphContext,
  type GraphFormat,
  type GraphItem,
} from '../graphItems.ts';

/**
 * UCINET's data language (Borgatti, Everett & Freeman): one or several matrices, as such or as lists. A pair that is left out is
 * 0, a value that is left out 1. A matrix that is the same both ways has no directions.
 */
export const ucinetDl: GraphFormat = {
  name: 'ucinet-dl',
  label: 'UCINET DL',
  extensions: ['dl'],
  keeps:
    'labels (given, embedded, of rows, columns and matrices), full and half matrices, lists of nodes and edges, two modes, several matrices',
  cannotHold: 'attributes, ids, dates, two ties of one kind between the same two',
  recognizes: (file) => (/^\s*dl\b/i.test(file.headText) ? 0.95 : hasExtension(file, ['dl']) ? 0.3 : 0),
  items: async function* (files, context) {
    for (const file of files) yield* itemsOf(file, context);
  },
};

const FORMATS = [
  'fullmatrix',
  'upperhalf',
  'lowerhalf',
  'nodelist1',
  'nodelist1b',
  'nodelist2',
  'edgelist1',
  'edgelist2',
] as const;
type Layout = (typeof FORMATS)[number];
type Side = 'row' | 'column';
const told = (side: Side): Message => (side === 'row' ? tell('row') : tell('column'));

class Actors {
  readonly labels: string[] = [];
  private readonly byLabel = new Map<string, number>();

  add(label: string): number {
    const index = this.labels.push(label) - 1;
    if (!this.byLabel.has(fold(label))) this.byLabel.set(fold(label), index);
    return index;
  }
  find(label: string): number | undefined {
    return this.byLabel.get(fold(label));
  }
}
/** UCINET does not tell capitals from small letters. */
const fold = (label: string): string => label.toUpperCase();

async function* itemsOf(file: InputFile, context: GraphContext): AsyncGenerator<GraphItem> {
  let line = 1;
  const fail: (message: Message, value?: string) => never = (message, value) => {
    throw new ImportError(message, { file: file.name, line, ...(value !== undefined && { value }) });
  };
  const counts: Record<'n' | 'nr' | 'nc' | 'nm', number | undefined> = {
    n: undefined,
    nr: undefined,
    nc: undefined,
    nm: undefined,
  };
  let layout: Layout = 'fullmatrix';
  let hasDiagonal = true;
  const embedded = { row: false, column: false };
  const labels = { row: [] as string[], column: [] as string[], matrix: [] as string[] };

  const lines = linesOf(file)[Symbol.asyncIterator]();
  let collecting: readonly (keyof typeof labels)[] = [];
  let isHeader = true;
  let rest = '';

  const sizeOf = (side: keyof typeof labels): number | undefined =>
    side === 'matrix' ? (counts.nm ?? 1) : side === 'row' ? (counts.nr ?? counts.n) : (counts.nc ?? counts.n);
  const headerWord =
    /^(?:n|nr|nc|nm)\s*=|^format\b|^diagonal\b|^(?:(?:row|col|column|matrix|level)\s+)?labels?\b|^data\b/i;

  while (isHeader) {
    const next = await lines.next();
    if (next.done) return fail(tell('there is no “data:”, after which the ties come.'));
    line = next.value.line;
    let text = next.value.text.trim();
    if (line === 1 || /^dl\b/i.test(text)) text = text.replace(/^dl\b[\s,]*/i, '');
    while (text !== '') {
      const take = (pattern: RegExp): RegExpExecArray | null => {
        const found = pattern.exec(text);
        if (found) text = text.slice(found[0].length).replace(/^[\s,;]+/, '');
        return found;
      };
      let found: RegExpExecArray | null;
      if (collecting.length > 0 && !headerWord.test(text)) {
        const [, quoted, single, plain] = take(/^(?:"([^"]*)"|'([^']*)'|([^\s,]+))/) ?? [];
        const label = quoted ?? single ?? plain;
        if (label === undefined) {
          text = text.slice(1);
          continue;
        }
        for (const side of collecting) labels[side].push(label);
        const size = sizeOf(collecting[0]!);
        if (size !== undefined && labels[collecting[0]!].length >= size) collecting = [];
      } else if ((found = take(/^(n|nr|nc|nm)\s*=\s*(\d+)/i))) {
        const count = Number(found[2]);
        if (count > Math.max(100_000, file.bytes))
          fail(
            tell('it says {name} = {count}, more than a file of {bytes, number} bytes tells of.', {
              name: found[1]!,
              count: found[2]!,
              bytes: file.bytes,
            }),
            found[2],
          );
        counts[found[1]!.toLowerCase() as keyof typeof counts] = count;
      } else if ((found = take(/^format\s*[=:]?\s*(\w+)/i))) {
        const named = found[1]!.toLowerCase();
        layout =
          FORMATS.find((known) => known === named) ??
          fail(
            tell('there is no format “{name}”; there are {formats}.', {
              name: found[1]!,
              formats: FORMATS.join(', '),
            }),
            found[1],
          );
      } else if ((found = take(/^diagonal\s*[=:]?\s*(\w+)/i))) hasDiagonal = !/^abs/i.test(found[1]!);
      else if (
        (found = take(/^(?:(row|col|column|matrix|level)\s+)?labels?\s*(embedded\b|:)?[\s,]*(embedded\b)?/i))
      ) {
        const side = found[1]?.toLowerCase();
        const sides: (keyof typeof labels)[] =
          side === undefined
            ? ['row', 'column']
            : side === 'row'
              ? ['row']
              : side.startsWith('col')
                ? ['column']
                : ['matrix'];
        if (/embedded/i.test(found[0])) {
          for (const each of sides) if (each !== 'matrix') embedded[each] = true;
        } else collecting = sides;
      } else if (take(/^data\s*:?/i)) {
        rest = text;
        text = '';
        isHeader = false;
      } else {
        const [word = text] = /^\S+/.exec(text) ?? [];
        context.unknownField(`header: ${word}`);
        text = text.slice(word.length).replace(/^[\s,;]+/, '');
      }
    }
  }

  const twoMode =
    counts.nr !== undefined || counts.nc !== undefined || layout === 'nodelist2' || layout === 'edgelist2';
  const rows = new Actors();
  const columns = twoMode ? new Actors() : rows;
  const actorsOf = (side: Side): Actors => (side === 'row' ? rows : columns);
  for (const side of twoMode ? (['row', 'column'] as const) : (['row'] as const)) {
    for (const label of labels[side]) actorsOf(side).add(label);
    const size = sizeOf(side);
    if (size !== undefined && labels[side].length > size)
      fail(tell('there are {labels} labels for {count}.', { labels: labels[side].length, count: size }));
    if (!embedded[side] && size !== undefined)
      for (let i = labels[side].length; i < size; i++) actorsOf(side).add(String(i + 1));
  }

  const matrices: Cells[] = [new Cells()];
  const cells = (): Cells => matrices.at(-1)!;
  /** An actor by its number, or where labels are embedded, by its label. */
  const actor = (word: string, side: Side): number => {
    const actors = actorsOf(side);
    const number = Number(word);
    if (!embedded[side] && Number.isInteger(number) && number >= 1 && number <= actors.labels.length)
      return number - 1;
    const known = actors.find(word);
    if (known !== undefined) return known;
    const size = sizeOf(side);
    if (!embedded[side] || (size !== undefined && actors.labels.length >= size))
      fail(
        embedded[side]
          ? tell('“{word}” is one {side} more than the {count} that the header gives.', {
              word,
              side: told(side),
              count: size!,
            })
          : tell('there is no {side} “{word}”: they are numbered from 1 to {most}.', {
              word,
              side: told(side),
              most: actors.labels.length,
            }),
        word,
      );
    return actors.add(word);
  };
  const valueOf = (word: string): number => {
    if (/^(na|\.)$/i.test(word)) {
      context.unknownField('missing value');
      return 0;
    }
    return numberIn(word) ?? fail(tell('“{word}” is no value of a tie.', { word }), word);
  };

  async function* dataLines(): AsyncGenerator<string[]> {
    if (rest !== '') yield wordsOf(rest);
    for (let next = await lines.next(); !next.done; next = await lines.next()) {
      context.signal?.throwIfAborted();
      line = next.value.line;
      const words = wordsOf(next.value.text);
      if (words.length > 0) yield words;
    }
  }

  if (layout === 'fullmatrix' || layout === 'upperhalf' || layout === 'lowerhalf') {
    const [nr, nc] = [sizeOf('row'), sizeOf('column')];
    if (nr === undefined || nc === undefined)
      fail(tell('the header does not say how many there are: n=…, or nr=… and nc=….'));
    const matrix = { row: 0, column: 0, columnLabels: 0, hasRowLabel: false };
    /** The columns that a row gives: [first, behind the last]. */
    const span = (row: number): [number, number] =>
      layout === 'upperhalf'
        ? [hasDiagonal ? row : row + 1, nc]
        : layout === 'lowerhalf'
          ? [0, hasDiagonal ? row + 1 : row]
          : [0, nc];
    const enter = (row: number, column: number): void => {
      matrix.row = row;
      matrix.column = !hasDiagonal && column === row ? column + 1 : column;
    };
    const nextRow = (): void => {
      matrix.hasRowLabel = false;
      enter(matrix.row + 1, span(matrix.row + 1)[0]);
    };
    enter(0, span(0)[0]);
    const skipEmpty = (): void => {
      while (matrix.row < nr && span(matrix.row)[0] >= span(matrix.row)[1]) nextRow();
    };
    for await (const words of dataLines())
      for (const word of words) {
        if (embedded.column && matrix.columnLabels < nc && matrix.row === 0) {
          if (matrices.length === 1 && (twoMode || !embedded.row || columns.find(word) === undefined))
            columns.add(word);
          matrix.columnLabels++;
          continue;
        }
        if (!embedded.row) skipEmpty();
        if (matrix.row >= nr) {
          if (matrices.length >= (counts.nm ?? 1))
            fail(
              tell('there are more values than {matrices} of {rows} × {columns}.', {
                matrices: counts.nm ?? 1,
                rows: nr,
                columns: nc,
              }),
              word,
            );
          matrices.push(new Cells());
          Object.assign(matrix, { columnLabels: 0, hasRowLabel: false });
          enter(0, span(0)[0]);
          if (embedded.column) {
            matrix.columnLabels = 1;
            continue;
          }
          if (!embedded.row) skipEmpty();
        }
        if (embedded.row && !matrix.hasRowLabel) {
          if (rows.labels.length <= matrix.row) rows.add(word);
          matrix.hasRowLabel = true;
          if (span(matrix.row)[0] >= span(matrix.row)[1]) nextRow();
          continue;
        }
        const value = valueOf(word);
        if (value !== 0) {
          cells().add(matrix.row, matrix.column, value);
          if (layout !== 'fullmatrix' && matrix.row !== matrix.column)
            cells().add(matrix.column, matrix.row, value);
        }
        enter(matrix.row, matrix.column + 1);
        if (matrix.column >= span(matrix.row)[1]) nextRow();
      }
    if (!embedded.row) skipEmpty();
    if (matrix.row < nr || matrices.length < (counts.nm ?? 1))
      fail(
        tell(
          'the values end in row {row} of {rows}{all, plural, one {} other {, matrix {matrix} of {all}}}.',
          { row: matrix.row + 1, rows: nr, matrix: matrices.length, all: Math.max(1, counts.nm ?? 1) },
        ),
      );
  } else {
    let implicitRow = 0;
    for await (const words of dataLines()) {
      if (words[0] === '!') {
        matrices.push(new Cells());
        if (matrices.length > (counts.nm ?? 1))
          fail(tell('there are more matrices than the header says ({count}).', { count: counts.nm ?? 1 }));
        continue;
      }
      if (layout === 'edgelist1' || layout === 'edgelist2') {
        if (words.length < 2) fail(tell('a tie needs two ends.'), words[0]);
        if (words.length > 3) fail(tell('a tie has two ends and a value, and nothing more.'), words[3]);
        const value = words[2] === undefined ? 1 : valueOf(words[2]);
        const [from, to] = [actor(words[0]!, 'row'), actor(words[1]!, 'column')];
        if (value !== 0) cells().add(from, to, value);
      } else if (layout === 'nodelist1b') {
        const alters = words.slice(1);
        if (Number(words[0]) !== alters.length)
          fail(
            tell('the line says that {said} follow, and {count} do.', {
              said: words[0] ?? '',
              count: alters.length,
            }),
            words[0],
          );
        for (const alter of alters) cells().add(implicitRow, actor(alter, 'column'), 1);
        implicitRow++;
      } else {
        const ego = actor(words[0]!, 'row');
        for (const alter of words.slice(1)) cells().add(ego, actor(alter, 'column'), 1);
      }
    }
  }

  const rowIds = () => idsOf(rows.labels, 'row');
  const columnIds = () => (twoMode ? idsOf(columns.labels, 'column', rows) : rowIds());
  for (const side of twoMode ? (['row', 'column'] as const) : (['row'] as const)) {
    const actors = actorsOf(side);
    for (let i = actors.labels.length; i < (sizeOf(side) ?? 0); i++) actors.add(`${side} ${i + 1}`);
    const idOf = side === 'row' ? rowIds() : columnIds();
    for (const [i, label] of actors.labels.entries())
      yield {
        item: 'node',
        id: idOf(i),
        ...(idOf(i) !== label && { label }),
        attributes: {},
        ...(twoMode && { mode: side }),
        file,
        locator: `${twoMode ? `${side} ` : ''}label ${i + 1}`,
      };
  }
  const [rowId, columnId] = [rowIds(), columnIds()];
  for (const [i, matrix] of matrices.entries()) {
    const kind = labels.matrix[i] ?? (matrices.length > 1 ? `matrix ${i + 1}` : undefined);
    if (twoMode) {
      for (const edge of matrix.edges(file, String, { directed: true, ...(kind !== undefined && { kind }) }))
        yield {
          ...edge,
          source: rowId(Number(edge.source)),
          target: columnId(Number(edge.target)),
          direction: 'undirected',
        };
    } else
      yield* matrix.edges(file, rowId, {
        directed: context.directed ?? !matrix.isSymmetric,
        ...(kind !== undefined && { kind }),
      });
  }
}

/** Labels are the ids; one that comes twice is another actor all the same. A row and a column of one label are two in two modes. */
function idsOf(labels: readonly string[], side: Side, others?: Actors): (index: number) => string {
  const seen = new Map<string, number>();
  const ids = labels.map((label) => {
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    if (times > 1) return `${label} (${side} ${times})`;
    return others?.find(label) === undefined ? label : `${label} (${side})`;
  });
  return (index) => ids[index]!;
}

const wordsOf = (text: string): string[] =>
  Array.from(
    text.matchAll(/"([^"]*)"|'([^']*)'|[^\s,]+/g),
    ([whole, double, single]) => double ?? single ?? whole,
  );

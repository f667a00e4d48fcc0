/** Where the focus goes in a table by the keys of the ARIA grid pattern. Row −1 is the headings. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a page is. */
  readonly page: number;
}

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** Null for a key that leads nowhere. */
export function gridStep(
  { row, column }: GridPlace,
  key: string,
  isFar: boolean,
  { rows, columns, page }: GridSize,
): GridPlace | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: within(nextRow, -1, lastRow),
    column: within(nextColumn, 0, lastColumn),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(Math.max(0, row - page), column);
    case 'PageDown':
      return to(row + page, column);
    case 'Home':
      return isFar ? to(0, 0) : to(row, 0);
    case 'End':
      return isFar ? to(lastRow, lastColumn) : to(row, lastColumn);
    default:
      return null;
  }
}

/** The rows in sight, and some on either side, so that scrolling shows no gaps. */
export function rowsInSight(
  { top, height }: { top: number; height: number },
  rowHeight: number,
  rows: number,
  beyond = 6,
): readonly [first: number, end: number] {
  const first = Math.floor(top / rowHeight) - beyond;
  const end = Math.ceil((top + height) / rowHeight) + beyond;
  return [within(first, 0, rows), within(end, 0, rows)];
}

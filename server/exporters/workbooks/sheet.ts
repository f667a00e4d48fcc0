/** Cells that hold the values to choose from: those of a column below its heading. */
export interface ListRange {
  readonly sheet: string;
  readonly column: number;
  readonly count: number;
}

/** A sheet as rows of cells; texts are written as they are, so that whoever gives them defuses them. */
export interface WorkbookSheet {
  readonly name: string;
  /** Width in characters. */
  readonly columns: readonly {
    readonly heading: string;
    readonly width: number;
    readonly note?: string;
    readonly oneOf?: ListRange;
  }[];
  readonly rows: Iterable<readonly (string | number | boolean | null)[]>;
  /** Whether people fill it in, so that drop-downs go on below the rows that are there. */
  readonly isForm?: boolean;
}

/** How far down the drop-downs of a form go. */
export const FORM_ROWS = 5000;

/** What a form says to a value that its list lacks: a warning, not a refusal, since a cell may hold several. */
export const NOT_IN_LIST = 'This is none of the values of the list. Several are parted by |.';

/** 0 → A, 27 → AB. */
export function columnLetters(index: number): string {
  return (
    (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
  );
}

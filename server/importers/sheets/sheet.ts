import type { Message } from '../../model/message.ts';

/** One table of a file: a text file as a whole, or a sheet of a workbook. */
export interface Sheet {
  /** Of the sheet; the file's name where it has no sheets. */
  readonly name: string;
  /** Whether the file has named sheets, so that a locator says in which one. */
  readonly named: boolean;
  /** Whether all rows have as many cells as the headings, so that a row with another number of them is broken. */
  readonly even: boolean;
  /** Rows from the top, blank ones left out; can be asked for again. */
  rows(): AsyncIterable<SheetRow>;
}

export interface SheetRow {
  /** Counted from 1 with blank rows; in text files the line where it begins. */
  readonly number: number;
  /** As text: dates in ISO as precise as they are shown, formulas as what they last came to. */
  readonly cells: readonly string[];
  /** Cells that cannot be read, and why. */
  readonly problems?: readonly { readonly index: number; readonly value: string; readonly reason: Message }[];
}

/** As many columns as a spreadsheet has. */
export const MOST_COLUMNS = 16_384;
/** Longer than any cell of a spreadsheet, which ends at 32,767. */
export const LONGEST_CELL = 1_000_000;

/** Sheets that their author has set aside. */
export const isSetAside = (name: string): boolean => /\(ignore\)/i.test(name);

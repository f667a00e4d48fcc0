/** A label as it is set in the window: pixels from the window's top left, the middle of the lines and their top. */
export interface SetLabel {
  lines: readonly string[];
  /** Pixels each line takes, as measured. */
  widths: readonly number[];
  x: number;
  top: number;
  bold: boolean;
  /** Of something that steps back behind what is attended to. */
  faded: boolean;
}

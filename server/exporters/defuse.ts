/**
 * A text as it can stand in a cell: one that a spreadsheet would take for a formula begins with an apostrophe. Readers take it
 * off again, and one that was there before is doubled, so that every text comes back as it was.
 */
export function defused(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

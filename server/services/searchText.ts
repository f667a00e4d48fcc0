/** The words the full-text index drops (Lucene's English stop words): a query that asks for them finds nothing. */
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** The words of a text as the index folds them: lower case, without accents; an apostrophe or full stop
 * within a word stays. */
export function foldedWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** How many typing errors a word may have: short words are too easily mistaken for each other. */
function forgiven(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * The full-text query for what a person typed: every word must be met, exactly, as a beginning, or with a typing error
 * or two, in this order of weight. Null when the text has no word to look for. Nothing typed is ever an operator:
 * only letters, digits and the apostrophes and full stops between them are left.
 */
export function luceneQuery(text: string): string | null {
  const words = foldedWords(text).slice(0, 12);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const wanted = telling.length > 0 ? telling : words.slice(-1);
  if (wanted.length === 0) return null;
  return wanted
    .map((word) => {
      const errors = forgiven(word);
      return `(${word}^8 OR ${word}*^3${errors > 0 ? ` OR ${word}~${errors}` : ''})`;
    })
    .join(' AND ');
}

/**
 * Breaks a name into at most `most` lines no wider than `width`; of what does not fit the middle is left out.
 * Names are broken at spaces, after hyphens and slashes, and within a word only if it alone is too wide.
 */
export function labelLines(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    if (measure(rest) <= width) return [...lines, rest];
    const pieces = rest.match(/\s*[^\s/-]*[/-]*/g)?.filter((piece) => piece !== '') ?? [rest];
    let line = '';
    for (const piece of pieces) {
      if (measure((line + piece).trimEnd()) > width) break;
      line += piece;
    }
    if (line === '' || lines.length === most - 1) return [...lines, shortened(rest, width, measure)];
    lines.push(line.trim());
    rest = rest.slice(line.length).trim();
  }
  return lines;
}

/**
 * Leaves out the middle: names that begin alike are told apart by how they end. The end is as many whole words as fill half
 * the line; a single word has no such end and loses its own.
 */
function shortened(text: string, width: number, measure: (text: string) => number): string {
  const words = text.split(/\s+/);
  let end = '';
  for (let first = words.length - 1; first > 0; first--) {
    const longer = words.slice(first).join(' ');
    if (measure(`…${longer}`) > width * endShare) break;
    end = longer;
  }
  const letters = [...text.slice(0, text.length - end.length).trimEnd()];
  let low = 0;
  let high = letters.length;
  const kept = (count: number): string => letters.slice(0, count).join('').trimEnd();
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${kept(middle)}…${end}`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${kept(low)}…${end}`;
}

/** The share of a line that its end may take. */
const endShare = 0.65;

/**
 * Breaks a name into at most `most` lines no wider than `width`; what does not fit ends in an ellipsis.
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

function shortened(text: string, width: number, measure: (text: string) => number): string {
  const letters = [...text];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${letters.slice(0, middle).join('').trimEnd()}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}

/** A map as a picture that stands alone: title, map, legend in words, date and where the numbers are from; SVG throughout. */
import { FRAME } from './areas.ts';
import { SOURCE_ROW, type AreaCount, type MapDrawing, type Shade } from './drawing.ts';

export interface SheetColours {
  readonly surface: string;
  readonly ink: string;
  readonly mutedInk: string;
  readonly edge: string;
  readonly flow: string;
  readonly zero: string;
  readonly hatching: string;
  /** From the lowest step to the highest, each with the ink that is legible on it. */
  readonly steps: readonly { readonly fill: string; readonly ink: string }[];
}

export interface SheetCaption {
  readonly title: string;
  readonly legend: readonly { readonly shade: Shade; readonly label: string }[];
  readonly lines: readonly string[];
  readonly fontFamily: string;
}

const MARGIN = 24;
const TITLE = 56;
const LEGEND_ROW = 30;
const LINE = 17;
/** Characters of a line that surely fit a unit of width, at 12 units. */
const CHARACTERS_PER_UNIT = 1 / 6.2;

/** @returns the picture and its size in units, one to a pixel of the screen. */
export function mapSheet<Of extends AreaCount & { readonly name: string }>(
  drawing: MapDrawing<Of>,
  caption: SheetCaption,
  colours: SheetColours,
): { svg: string; width: number; height: number } {
  const above = drawing.sources.length > 0 ? SOURCE_ROW : 0;
  const width = FRAME.width + 2 * MARGIN;
  const legendTop = TITLE + above + FRAME.height + 20;
  const lines = caption.lines.flatMap((line) => wrapped(line, Math.floor(FRAME.width * CHARACTERS_PER_UNIT)));
  const linesTop = legendTop + LEGEND_ROW + 8;
  const height = linesTop + lines.length * LINE + MARGIN;
  const fillOf = (shade: Shade): string =>
    shade === 'zero' ? colours.zero : shade === 'unknown' ? 'url(#hatching)' : colours.steps[shade]!.fill;
  const text = (content: string, x: number, y: number, size: number, fill: string, more = ''): string =>
    `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${more}>${escaped(content)}</text>`;
  const areas = drawing.areas.map(({ of, shade, label }) => {
    const { outline, centre, disc } = of.area;
    const ink = typeof shade === 'number' ? colours.steps[shade]!.ink : colours.ink;
    return [
      `<g fill="${fillOf(shade)}" stroke="${colours.edge}" stroke-width="0.7">`,
      `<title>${escaped(`${of.name}: ${shade === 'unknown' ? '–' : of.count}`)}</title>`,
      `<path d="${outline}"/>`,
      disc > 0 ? `<circle cx="${centre.x.toFixed(1)}" cy="${centre.y.toFixed(1)}" r="${disc}"/>` : '',
      '</g>',
      label === null
        ? ''
        : text(label, round(centre.x), round(centre.y + 4), 12, ink, ' text-anchor="middle"'),
    ].join('');
  });
  const flows = drawing.sources.map(
    ({ name, x, y, flows: own }) =>
      `<g><title>${escaped(name)}</title>${own
        .map(
          ({ path, width: stroke }) =>
            `<path d="${path}" fill="none" stroke="${colours.flow}" stroke-opacity="0.7" stroke-width="${round(stroke)}"/>`,
        )
        .join('')}<circle cx="${round(x)}" cy="${y}" r="4" fill="${colours.flow}"/>${text(
        name,
        round(x),
        y - 10,
        12,
        colours.ink,
        ' text-anchor="middle"',
      )}</g>`,
  );
  const legendWidth = FRAME.width / Math.max(1, caption.legend.length);
  const legend = caption.legend.map(({ shade, label }, at) => {
    const x = round(MARGIN + at * legendWidth);
    return `<g><rect x="${x}" y="${legendTop}" width="20" height="14" fill="${fillOf(shade)}" stroke="${colours.edge}"/>${text(label, x + 26, legendTop + 12, 12, colours.ink)}</g>`;
  });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(caption.fontFamily)}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(caption.title)}</title>`,
    `<desc>${escaped(caption.lines.join('\n'))}</desc>`,
    `<defs><pattern id="hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${colours.zero}"/><line x1="0" y1="0" x2="0" y2="6" stroke="${colours.hatching}" stroke-width="1.6"/></pattern></defs>`,
    `<rect width="100%" height="100%" fill="${colours.surface}"/>`,
    text(caption.title, MARGIN, 34, 20, colours.ink, ' font-weight="600"'),
    `<g transform="translate(${MARGIN} ${TITLE + above})">`,
    ...drawing.insets.map(
      ({ left, top, right, bottom }) =>
        `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="3" fill="none" stroke="${colours.hatching}" stroke-width="0.7"/>`,
    ),
    ...areas,
    ...flows,
    '</g>',
    ...legend,
    ...lines.map((line, at) => text(line, MARGIN, linesTop + (at + 0.8) * LINE, 12, colours.mutedInk)),
    '</svg>',
    '',
  ].join('\n');
  return { svg, width, height };
}

const round = (value: number): number => Math.round(value * 10) / 10;

function wrapped(line: string, most: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/\s+/)) {
    if (current !== '' && current.length + word.length + 1 > most) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

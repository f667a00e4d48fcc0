import type { GraphStyles, GraphTheme, GraphWords, LegendEntry, PictureCaption } from '../contract.ts';
import type { SetLabel } from '../labels/setLabel.ts';
import { glyphOf, traceCircle } from '../marks/glyphs.ts';
import { blend, colourIn, paletteOf } from '../marks/palette.ts';
import type { Attention } from '../painting/emphasis.ts';
import { hullShapes } from '../painting/groundShapes.ts';
import { markShapes } from '../painting/markShapes.ts';
import type { Frame } from '../painting/frame.ts';
import type { Shape } from '../painting/shapes.ts';
import { tieShapes } from '../painting/tieShapes.ts';
import type { Scene, SceneMark, SceneTie } from '../scene.ts';

/** All an export draws from. What is seen in the window is what is exported, but for hover and focus. */
export interface SheetPicture {
  scene: Scene;
  styles: GraphStyles;
  theme: GraphTheme;
  words: GraphWords;
  frame: Frame;
  fontFamily: string;
  attention: Attention;
  labels: readonly SetLabel[];
  /** Whom the numbers stand for that the nameless bear. */
  key: readonly { number: string; name: string }[];
}

/** A sheet as it is set: title, picture, legend in columns, caption lines. Pixels from the top left. */
export interface Sheet {
  width: number;
  height: number;
  title: { text: string; x: number; y: number };
  picture: { top: number; width: number; height: number };
  legend: readonly { label: string; x: number; y: number; shapes: readonly Shape[] }[];
  /** Whom numbers stand for, under their heading. */
  key: readonly { text: string; x: number; y: number }[];
  lines: readonly { text: string; x: number; y: number }[];
}

const margin = 20;
const titleHeight = 44;
const legendColumn = 208;
const legendRow = 22;
const keyColumn = 312;
const lineHeight = 17;
/** Room for a mark or a piece of line before the label. */
export const legendMarkWidth = 34;

/** Characters of a caption line that surely fit a pixel of width, at 11 px. */
const charactersPerPixel = 1 / 5.6;

export function layOutSheet(picture: SheetPicture, caption: PictureCaption): Sheet {
  const { width } = picture.frame;
  const columns = Math.max(1, Math.floor((width - 2 * margin) / legendColumn));
  const rows = Math.ceil(caption.legend.length / columns);
  const legendTop = titleHeight + picture.frame.height + 14;
  const keyTop = legendTop + rows * legendRow + (rows > 0 ? 10 : 0);
  const keyColumns = Math.max(1, Math.floor((width - 2 * margin) / keyColumn));
  const keyRows = Math.ceil(picture.key.length / keyColumns);
  const linesTop = keyTop + (keyRows > 0 ? (keyRows + 1) * lineHeight + 10 : 0);
  const lines = caption.lines.flatMap((line) =>
    wrapped(line, Math.floor((width - 2 * margin) * charactersPerPixel)),
  );
  return {
    width,
    height: linesTop + lines.length * lineHeight + margin,
    title: { text: caption.title, x: margin, y: 29 },
    picture: { top: titleHeight, width, height: picture.frame.height },
    // Down the columns, as legends are read.
    legend: caption.legend.map((entry, index) => {
      const x = margin + Math.floor(index / rows) * legendColumn;
      const y = legendTop + (index % rows) * legendRow + legendRow / 2;
      return {
        label: entry.label,
        x,
        y,
        shapes: legendShapes(entry, x + legendMarkWidth / 2 - 4, y, picture),
      };
    }),
    key:
      keyRows === 0
        ? []
        : [
            { text: caption.keyTitle, x: margin, y: keyTop + 0.8 * lineHeight },
            ...picture.key.map(({ number, name }, index) => ({
              text: shortened(`${number}  ${name}`),
              x: margin + Math.floor(index / keyRows) * keyColumn,
              y: keyTop + ((index % keyRows) + 1.8) * lineHeight,
            })),
          ],
    lines: lines.map((text, index) => ({ text, x: margin, y: linesTop + (index + 0.8) * lineHeight })),
  };
}

function shortened(text: string): string {
  const most = Math.floor((keyColumn - 12) * charactersPerPixel);
  return text.length <= most
    ? text
    : `${text.slice(0, Math.ceil(most * 0.6))}…${text.slice(-Math.floor(most * 0.35))}`;
}

function wrapped(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/\s+/)) {
    if (current !== '' && current.length + word.length + 1 > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

function legendShapes(entry: LegendEntry, x: number, y: number, { styles, theme }: SheetPicture): Shape[] {
  const { mark } = entry;
  const palette = paletteOf(theme);
  if ('sponsored' in mark) {
    const end = (at: number) => ({ x: at, y, halfWidth: 3.4, halfHeight: 3.4, round: true });
    const members = [end(x - 6.5), end(x + 6.5)];
    return [
      ...hullShapes({ members }, palette, { padding: 4 }),
      ...members.map((member): Shape => ({
        paint: { layer: 'markEdge', stroke: palette.mutedInk, width: 1.3, opacity: 1 },
        trace: (sink) => traceCircle(sink, member.x, member.y, member.halfWidth),
      })),
    ];
  }
  if ('kind' in mark) return markShapes(sampleMark(mark, x, y, styles, theme), palette);
  const style = 'tie' in mark ? styles.ties.find(({ kind }) => kind === mark.tie) : undefined;
  const sample: SceneTie = {
    id: '',
    from: '',
    to: '',
    curve: { startX: x - 13, startY: y, controlX: x, controlY: y, endX: x + 13, endY: y, straight: true },
    bend: 0,
    colour: style ? colourIn(theme, style.colour) : palette.mutedInk,
    line: style?.line ?? 'solid',
    width: style?.width ?? 1,
    arrow: style?.arrow ?? 'none',
    opacity: 1,
    certainty: 1,
    undated: 'undated' in mark,
    change: 'unchanged',
    spanning: false,
    reading: '',
  };
  return tieShapes(sample, palette);
}

function sampleMark(
  { kind, legalForm }: { kind: string; legalForm?: string | null },
  x: number,
  y: number,
  styles: GraphStyles,
  theme: GraphTheme,
): SceneMark {
  const style = styles.kinds.find((entry) => entry.kind === kind);
  const shape = style?.shape ?? 'circle';
  const colour = style ? colourIn(theme, style.colour) : paletteOf(theme).mutedInk;
  const radius = 7;
  const { halfWidth, halfHeight } = glyphOf(shape);
  const form = legalForm === '501(c)(3)' ? 'solid' : legalForm === '501(c)(4)' ? 'half' : 'outline';
  const byForm = legalForm !== undefined && (kind === 'Organization' || kind === 'Coalition');
  return {
    id: '',
    x,
    y,
    radius,
    halfWidth: halfWidth * radius,
    halfHeight: halfHeight * radius,
    shape,
    fill: byForm ? form : kind === 'Person' ? 'solid' : 'tint',
    colour,
    tint: blend(colour, paletteOf(theme).surface, theme === 'dark' ? 0.3 : 0.2),
    opacity: 1,
    label: '',
    importance: 0,
    count: null,
    capsule: null,
    sisters: [],
    multiState: false,
    change: 'unchanged',
    brokerage: null,
  };
}

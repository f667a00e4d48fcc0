import type { GraphWords } from '../contract.ts';
import type { Obstacle } from '../labels/labelPlacement.ts';
import type { LabelSprites } from '../labels/labelSprites.ts';
import type { Regions, StateRegion } from '../layouts/bandRegions.ts';
import type { Palette } from '../marks/palette.ts';
import type { Frame } from './frame.ts';

/** Stripes from edge to edge of the window and soft boxes round the states, under everything else. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  regions: Regions,
  palette: Palette,
  { zoom, pan, width }: Frame,
): void {
  regions.bands.forEach(({ top, height }, index) => {
    const from = top * zoom + pan.y;
    context.fillStyle = index % 2 === 0 ? palette.band : palette.bandAlternate;
    context.fillRect(0, from, width, height * zoom);
    context.fillStyle = palette.rule;
    context.fillRect(0, Math.round(from), width, 1);
    if (index === regions.bands.length - 1) context.fillRect(0, Math.round(from + height * zoom), width, 1);
  });
  const boxes = new Path2D();
  for (const box of regions.states) {
    const corner = Math.min(8, 10 * zoom);
    boxes.roundRect(
      Math.round(box.left * zoom + pan.x) + 0.5,
      Math.round(box.top * zoom + pan.y) + 0.5,
      Math.round(box.width * zoom),
      Math.round(box.height * zoom),
      corner,
    );
  }
  context.fillStyle = palette.box;
  context.fill(boxes);
  context.strokeStyle = palette.boxEdge;
  context.lineWidth = 1;
  context.stroke(boxes);
}

/** From this zoom on, states' boxes bear their names where these fit; below, all bear postal codes: never a mixture of sizes and sorts. */
export const fullNameZoom = 0.7;
const bandSize = 12;

/** About where headings stand, for labels to keep clear of: screen pixels without pan. */
export function headingGround(regions: Regions, zoom: number): Obstacle[] {
  return [
    ...regions.states.map(({ left, top }) => ({
      left: left * zoom + 4,
      top: top * zoom + 2,
      width: zoom < fullNameZoom ? 24 : 64,
      height: 14,
    })),
    ...regions.bands.map(({ left, first, top }) => ({
      left: Math.min(left * zoom + 4, first * zoom - 100),
      top: top * zoom + 3,
      width: 96,
      height: 20,
    })),
  ];
}

/**
 * Names of states at a size that does not shrink with the picture, at the top of what is seen of their
 * boxes: wherever one looks, one knows where one is.
 */
export function drawStateHeadings(
  context: CanvasRenderingContext2D,
  regions: Regions,
  palette: Palette,
  frame: Frame,
  words: GraphWords,
  sprites: LabelSprites,
): void {
  const size = frame.zoom < fullNameZoom ? 10 : 11;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.font = sprites.fontOf(true, size);
  const widthOf = (text: string): number => sprites.widthOf(text, true, size);
  for (const box of regions.states) drawStateHeading(context, box, palette, frame, words, widthOf);
}

/** Pixels that names of bands take at the window's edge. */
export function bandHeadingsWidth(words: GraphWords, sprites: LabelSprites): number {
  return 10 + Math.max(...Object.values(words.bands).map((text) => sprites.widthOf(text, true, bandSize)));
}

/** Names of bands, which stay at the window's left edge as long as any of the band is seen. */
export function drawBandHeadings(
  context: CanvasRenderingContext2D,
  regions: Regions,
  palette: Palette,
  frame: Frame,
  words: GraphWords,
  sprites: LabelSprites,
): void {
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.font = sprites.fontOf(true, bandSize);
  for (const { band, left, first, top, height } of regions.bands) {
    const from = top * frame.zoom + frame.pan.y;
    const to = from + height * frame.zoom;
    if (to < 22 || from > frame.height) continue;
    const text = words.bands[band];
    const textWidth = sprites.widthOf(text, true, bandSize);
    // Clear of the first in the band, where there is room beside them.
    const beside = first * frame.zoom + frame.pan.x - textWidth - 8;
    const x = Math.max(10, Math.min(left * frame.zoom + frame.pan.x + 10, beside));
    const y = Math.min(Math.max(from + 18, 20), to - 6);
    if (x > frame.width) continue;
    context.globalAlpha = 0.88;
    context.fillStyle = palette.surface;
    context.beginPath();
    context.roundRect(x - 6, y - 14, textWidth + 12, 19, 4);
    context.fill();
    context.globalAlpha = 1;
    context.fillStyle = palette.mutedInk;
    context.fillText(text, x, y);
  }
}

/** Pixels at zoom 1 from a box's top to the tops of its first marks. */
const firstRow = 52;

function drawStateHeading(
  context: CanvasRenderingContext2D,
  box: StateRegion,
  palette: Palette,
  { zoom, pan, width, height }: Frame,
  words: GraphWords,
  widthOf: (text: string) => number,
): void {
  const left = box.left * zoom + pan.x;
  const top = box.top * zoom + pan.y;
  const right = left + box.width * zoom;
  const bottom = top + box.height * zoom;
  if (right < 0 || left > width || bottom < 0 || top > height) return;
  const room = right - Math.max(left, 0) - 12;
  const name = box.stateCode === null ? words.noState : words.stateName(box.stateCode);
  // The full name where it fits, else the postal code, else nothing: never half a word.
  const candidates = [
    ...(zoom >= fullNameZoom || box.stateCode === null ? [name] : []),
    box.stateCode ?? name,
  ];
  const text = candidates.find((candidate) => widthOf(candidate) <= room);
  if (text === undefined || bottom - top < 14) return;
  const x = Math.max(left, 0) + 7;
  // Above the first row of marks, however small the picture.
  const drop = Math.min(14, Math.max(8, firstRow * zoom - 3));
  const y = Math.min(Math.max(top, 0) + drop, bottom - 4);
  context.globalAlpha = 0.88;
  context.fillStyle = palette.box;
  context.fillRect(x - 2, y - 10, widthOf(text) + 4, 13);
  context.globalAlpha = 1;
  context.fillStyle = palette.mutedInk;
  context.fillText(text, x, y);
}

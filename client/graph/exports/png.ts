import type { PictureCaption } from '../contract.ts';
import { paletteOf } from '../marks/palette.ts';
import { batched, drawBatches } from '../painting/batches.ts';
import { CanvasPainter } from '../painting/canvasPainter.ts';
import { layOutSheet, legendMarkWidth, type SheetPicture } from './sheet.ts';

/** Draws the sheet on a canvas, which it sizes. @param scale device pixels to a CSS pixel; 2 prints well. */
export function drawSheet(
  canvas: HTMLCanvasElement,
  picture: SheetPicture,
  caption: PictureCaption,
  scale: number,
): void {
  const sheet = layOutSheet(picture, caption);
  const palette = paletteOf(picture.theme);
  const document = canvas.ownerDocument;
  canvas.width = Math.round(sheet.width * scale);
  canvas.height = Math.round(sheet.height * scale);
  const context = canvas.getContext('2d');
  const inner = document.createElement('canvas');
  inner.width = Math.round(sheet.picture.width * scale);
  inner.height = Math.round(sheet.picture.height * scale);
  const innerContext = inner.getContext('2d');
  if (!context || !innerContext) throw new Error('This browser gives no 2d drawing context.');

  const painter = new CanvasPainter(document, { thorough: true });
  painter.setType(picture.fontFamily, scale);
  painter.setScene(picture.scene);
  painter.setAttention(picture.attention);
  painter.draw(innerContext, { ...picture.frame, density: scale }, picture.words, false);

  context.scale(scale, scale);
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.drawImage(inner, 0, sheet.picture.top, sheet.picture.width, sheet.picture.height);
  context.fillStyle = palette.ink;
  context.textBaseline = 'alphabetic';
  context.font = `600 17px ${picture.fontFamily}`;
  context.fillText(sheet.title.text, sheet.title.x, sheet.title.y);
  for (const { label, x, y, shapes } of sheet.legend) {
    drawBatches(context, batched(shapes), { zoom: 1, density: scale });
    context.fillStyle = palette.ink;
    context.font = `400 11px ${picture.fontFamily}`;
    context.fillText(label, x + legendMarkWidth, y + 4);
  }
  context.fillStyle = palette.mutedInk;
  context.font = `400 11px ${picture.fontFamily}`;
  for (const { text, x, y } of [...sheet.key, ...sheet.lines]) context.fillText(text, x, y);
}

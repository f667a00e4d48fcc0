import { layers, paintKey, type Layer, type Paint, type Shape } from './shapes.ts';

/** Many shapes of one look, as one path: one stroke of the pen for thousands of lines. */
export interface Batch {
  paint: Paint;
  path: Path2D;
}

export function batched(shapes: Iterable<Shape>): Batch[] {
  const batches = new Map<string, Batch>();
  for (const { paint, trace } of shapes) {
    const key = paintKey(paint);
    let batch = batches.get(key);
    if (!batch) {
      batch = { paint, path: new Path2D() };
      batches.set(key, batch);
    }
    trace(batch.path);
  }
  const depth = new Map<Layer, number>(layers.map((layer, index) => [layer, index]));
  return [...batches.values()].sort((a, b) => depth.get(a.paint.layer)! - depth.get(b.paint.layer)!);
}

/** How thick a line of `width` pixels is on the screen at a zoom: it thins and thickens more slowly than the picture. */
export function widthOnScreen(width: number, zoom: number): number {
  return Math.max(0.5, width * Math.min(1.8, Math.max(0.3, zoom ** 0.6)));
}

/** Marks keep at least about two and a half pixels of radius on the screen, in steps, so that paths are rebuilt seldom. */
export function markScale(zoom: number): number {
  const wanted = Math.max(1, 2.6 / (9 * zoom));
  return 1.25 ** Math.ceil(Math.log(wanted) / Math.log(1.25) - 1e-9);
}

/** Below this zoom, fine signs are left out and broken and double lines are drawn whole. */
export const fineZoom = 0.45;

export interface Pen {
  zoom: number;
  /** Device pixels to a CSS pixel. */
  density: number;
  /** Factor on all opacities but those of clearings. */
  opacity?: number;
  /**
   * Every line a hairline of one device pixel, unbroken, without its fine signs: a rasterizer without a
   * graphics card draws those some ten times faster than lines it must outline first.
   */
  hairlines?: boolean;
}

/** Draws batches on a context already set to the picture's coordinates. */
export function drawBatches(context: CanvasRenderingContext2D, batches: readonly Batch[], pen: Pen): void {
  const { zoom, density, opacity = 1, hairlines = false } = pen;
  const fine = zoom >= fineZoom && !hairlines;
  for (const { paint, path } of batches) {
    if (paint.fine && !fine) continue;
    const covers =
      paint.layer === 'clearing' || paint.layer === 'tieCore' || paint.layer === 'spanningTieCore';
    context.globalAlpha = covers ? 1 : paint.opacity * opacity;
    if (paint.fill) {
      context.fillStyle = paint.fill;
      context.fill(path);
    }
    if (paint.stroke && (fine || paint.layer !== 'clearing')) {
      const wanted = widthOnScreen((fine ? undefined : paint.plainWidth) ?? paint.width ?? 1, zoom);
      const onScreen = hairlines ? Math.min(wanted, 1 / density) : wanted;
      context.strokeStyle = paint.stroke;
      context.lineWidth = onScreen / zoom;
      context.lineCap = paint.round ? 'round' : 'butt';
      context.setLineDash(
        paint.dashes && fine
          ? paint.dashes.map((length) => (length * onScreen) / zoom / (paint.width ?? 1))
          : [],
      );
      context.stroke(path);
    }
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

import { traceCircle, traceRoundedBox } from '../marks/glyphs.ts';
import type { PathSink } from '../marks/pathSink.ts';
import type { SceneCapsule, SceneMark } from '../scene.ts';

/** Pixels on the screen between a mark and the rings round it. */
export const ringGap = { hovered: 3.5, selected: 4, focused: 8 };

/** A ring round a mark or an open capsule. @param gap pixels of the picture, not of the screen. */
export function traceRing(
  sink: PathSink,
  around: SceneMark | SceneCapsule,
  scale: number,
  gap: number,
): void {
  if ('left' in around) {
    const { left, top, width, height } = around;
    traceRoundedBox(sink, left - gap, top - gap, width + 2 * gap, height + 2 * gap, 30 + gap);
    return;
  }
  const halfWidth = around.halfWidth * scale + gap;
  const halfHeight = around.halfHeight * scale + gap;
  if (around.halfWidth > around.halfHeight * 1.4) {
    traceRoundedBox(
      sink,
      around.x - halfWidth,
      around.y - halfHeight,
      2 * halfWidth,
      2 * halfHeight,
      halfHeight,
    );
  } else {
    traceCircle(sink, around.x, around.y, Math.max(halfWidth, halfHeight));
  }
}

/** A gap on the screen, in pixels of the picture: it grows less than marks do when one zooms in. */
export function ringGapAt(gap: number, zoom: number): number {
  return gap / Math.min(1.2, Math.max(zoom, 0.25));
}

import {
  beside,
  dashesOf,
  isFilledArrowhead,
  middleOf,
  traceArrowhead,
  traceCurve,
} from '../marks/tieLine.ts';
import type { Palette } from '../marks/palette.ts';
import { traceCircle } from '../marks/glyphs.ts';
import type { SceneTie } from '../scene.ts';
import type { Layer, Shape } from './shapes.ts';

/** A tie's line, head and signs. `emphasis`: drawn in full ink, a little wider, whatever the picture's density. */
export function tieShapes(tie: SceneTie, palette: Palette, emphasis = false): Shape[] {
  const { curve, colour, line, arrow, change } = tie;
  const front = tie.spanning || emphasis;
  const layer: Record<'line' | 'core' | 'head', Layer> = front
    ? { line: 'spanningTie', core: 'spanningTieCore', head: 'spanningTieHead' }
    : { line: 'tie', core: 'tieCore', head: 'tieHead' };
  const opacity = emphasis ? Math.max(0.5, tie.certainty) : tie.opacity;
  const width = emphasis ? tie.width + 0.6 : tie.width;
  const trace: Shape['trace'] = (sink) => traceCurve(sink, curve);
  const shapes: Shape[] = [];
  const ink = { layer: layer.line, stroke: colour, opacity };
  if (change === 'left') {
    // Hollow: a wide line with its core taken out.
    const gap = Math.max(2, width);
    const whole = width + gap + 0.6;
    shapes.push({
      paint: {
        ...ink,
        width: whole,
        plainWidth: width,
        dashes: dashesOf(line, whole),
        // Dots have no length of their own: without round ends nothing would be drawn.
        round: line === 'dotted',
      },
      trace,
    });
    shapes.push({
      paint: { layer: layer.core, stroke: palette.surface, width: gap, opacity: 1, fine: true },
      trace,
    });
  } else if (line === 'double') {
    const apart = 0.7 + width * 0.75;
    shapes.push({ paint: { ...ink, width }, trace: (sink) => traceCurve(sink, beside(curve, apart)) });
    shapes.push({
      paint: { ...ink, width, fine: true },
      trace: (sink) => traceCurve(sink, beside(curve, -apart)),
    });
  } else {
    shapes.push({ paint: { ...ink, width, dashes: dashesOf(line, width), round: line === 'dotted' }, trace });
  }
  if (arrow !== 'none') {
    const paint = isFilledArrowhead(arrow)
      ? { layer: layer.head, fill: colour, opacity, fine: true }
      : { layer: layer.head, stroke: colour, width: Math.max(1.2, width), opacity, fine: true };
    shapes.push({ paint, trace: (sink) => traceArrowhead(sink, curve, arrow, width) });
  }
  const middle = tie.undated || change === 'entered' ? middleOf(curve) : null;
  if (middle && tie.undated) {
    shapes.push({
      paint: {
        layer: 'ring',
        fill: palette.surface,
        stroke: colour,
        width: 1.1,
        opacity: Math.max(opacity, 0.55),
        fine: true,
      },
      trace: (sink) => traceCircle(sink, middle.x, middle.y, 2.8),
    });
  }
  if (middle && change === 'entered') {
    const aside = tie.undated ? 8 : 0;
    shapes.push({
      paint: { layer: 'ring', fill: palette.surface, opacity: 1, fine: true },
      trace: (sink) => traceCircle(sink, middle.x + aside, middle.y, 5),
    });
    shapes.push({
      paint: { layer: 'markSign', stroke: colour, width: 1.6, opacity: 1, fine: true },
      trace: (sink) => {
        sink.moveTo(middle.x + aside - 3.6, middle.y);
        sink.lineTo(middle.x + aside + 3.6, middle.y);
        sink.moveTo(middle.x + aside, middle.y - 3.6);
        sink.lineTo(middle.x + aside, middle.y + 3.6);
      },
    });
  }
  return shapes;
}

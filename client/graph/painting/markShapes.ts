import type { Brokerage } from '../contract.ts';
import { brokerageRing, glyphOf, traceCircle } from '../marks/glyphs.ts';
import type { Palette } from '../marks/palette.ts';
import type { SceneMark } from '../scene.ts';
import type { Shape } from './shapes.ts';

/** The order of the five sectors, clockwise from the top. */
const roles: readonly (keyof Brokerage)[] = [
  'coordinator',
  'gatekeeper',
  'representative',
  'itinerant',
  'liaison',
];

/** A mark with its signs. `scale` enlarges it where the picture is so small that it would vanish. */
export function markShapes(mark: SceneMark, palette: Palette, scale = 1): Shape[] {
  const { x, y, colour, tint, opacity, change } = mark;
  const radius = mark.radius * scale;
  const glyph = glyphOf(mark.shape);
  const outline: Shape['trace'] = (sink) => glyph.outline(sink, x, y, radius);
  // Lines stop short of a mark, and what lies beneath does not shine through a faint one.
  const shapes: Shape[] = [
    {
      paint: { layer: 'clearing', fill: palette.surface, stroke: palette.surface, width: 3, opacity: 1 },
      trace: outline,
    },
  ];
  const hollow = change === 'left';
  const fill = hollow ? 'outline' : mark.fill;
  if (fill === 'solid') shapes.push({ paint: { layer: 'markFill', fill: colour, opacity }, trace: outline });
  if (fill === 'tint') shapes.push({ paint: { layer: 'markFill', fill: tint, opacity }, trace: outline });
  if (fill === 'half') {
    shapes.push({
      paint: { layer: 'markHalf', fill: colour, opacity },
      trace: (sink) => glyph.half(sink, x, y, radius),
    });
  }
  const edge = {
    layer: 'markEdge',
    stroke: colour,
    width: mark.shape === 'dashedCircle' ? 1.4 : 1.7,
    opacity,
    // Hollow alone would say "another legal form": what has left is broken as well.
    ...(hollow ? { dashes: [2.2, 2] } : glyph.dashed && { dashes: [4, 3] }),
  } as const;
  shapes.push({ paint: edge, trace: outline });
  if (glyph.detail) {
    const detail = glyph.detail.bind(glyph);
    shapes.push({
      paint: { layer: 'markEdge', stroke: colour, width: 1.4, opacity },
      trace: (sink) => detail(sink, x, y, radius),
    });
  }
  shapes.push(...sisterShapes(mark, radius, palette));
  if (mark.multiState) {
    const reach = radius * 0.8;
    const above = y - mark.halfHeight * scale - 5;
    shapes.push({
      paint: { layer: 'markSign', stroke: colour, width: 1.4, opacity, fine: true },
      trace: (sink) => {
        sink.moveTo(x - reach, above - 2.5);
        sink.lineTo(x - reach, above + 2.5);
        sink.moveTo(x - reach, above);
        sink.lineTo(x + reach, above);
        sink.moveTo(x + reach, above - 2.5);
        sink.lineTo(x + reach, above + 2.5);
      },
    });
  }
  if (change === 'entered') {
    const px = x + mark.halfWidth * scale * 0.85 + 2;
    const py = y - mark.halfHeight * scale * 0.85 - 2;
    shapes.push({
      paint: { layer: 'clearing', fill: palette.surface, opacity: 1 },
      trace: (sink) => traceCircle(sink, px, py, 6),
    });
    shapes.push({
      paint: { layer: 'markSign', stroke: palette.ink, width: 1.8, opacity: 1 },
      trace: (sink) => {
        sink.moveTo(px - 4, py);
        sink.lineTo(px + 4, py);
        sink.moveTo(px, py - 4);
        sink.lineTo(px, py + 4);
      },
    });
  }
  if (mark.brokerage) shapes.push(...brokerageShapes(mark, mark.brokerage, radius, palette));
  return shapes;
}

/** A closed capsule shows its sisters as small discs, filled by their legal forms. */
function sisterShapes({ x, y, sisters, opacity }: SceneMark, radius: number, palette: Palette): Shape[] {
  const shown = sisters.slice(0, 3);
  const small = radius * (shown.length > 2 ? 0.38 : 0.5);
  const disc = glyphOf('circle');
  return shown.flatMap(({ fill, colour }, index) => {
    const cx = x + (index - (shown.length - 1) / 2) * small * 2.7;
    const outline: Shape['trace'] = (sink) => disc.outline(sink, cx, y, small);
    const inner: Shape[] = [
      {
        paint: { layer: 'markHalf', fill: fill === 'solid' ? colour : palette.surface, opacity },
        trace: outline,
      },
    ];
    if (fill === 'half') {
      inner.push({
        paint: { layer: 'markSign', fill: colour, opacity },
        trace: (sink) => disc.half(sink, cx, y, small),
      });
    }
    inner.push({ paint: { layer: 'markSign', stroke: colour, width: 1.2, opacity }, trace: outline });
    return inner;
  });
}

/** A ring of five sectors, each as thick as its role is frequent; a role never taken leaves a hairline. */
function brokerageShapes(
  { x, y }: SceneMark,
  brokerage: Brokerage,
  radius: number,
  palette: Palette,
): Shape[] {
  const most = Math.max(...roles.map((role) => brokerage[role]), 1e-9);
  const sector = (2 * Math.PI) / roles.length;
  const inner = radius * brokerageRing.inner + 2;
  return roles.map((role, index) => {
    const from = -Math.PI / 2 + index * sector + 0.09;
    const to = from + sector - 0.18;
    const outer = inner + 1 + (brokerageRing.width - 1) * (brokerage[role] / most);
    return {
      paint: { layer: 'markSign', fill: palette.ink, opacity: 0.8, fine: true },
      trace: (sink) => {
        sink.moveTo(x + inner * Math.cos(from), y + inner * Math.sin(from));
        sink.arc(x, y, outer, from, to);
        sink.arc(x, y, inner, to, from, true);
        sink.closePath();
      },
    };
  });
}

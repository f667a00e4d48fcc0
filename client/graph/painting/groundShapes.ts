import { traceCircle, traceRoundedBox } from '../marks/glyphs.ts';
import { blend, type Palette } from '../marks/palette.ts';
import type { TieEnd } from '../marks/tieLine.ts';
import type { SceneCapsule, SceneHull } from '../scene.ts';
import type { Shape } from './shapes.ts';
import type { PathSink } from '../marks/pathSink.ts';

/** Pixels between a member's mark and its hull. */
const hullPadding = 15;

export function capsuleShapes(capsule: SceneCapsule, palette: Palette): Shape[] {
  const { left, top, width, height } = capsule;
  return [
    {
      paint: { layer: 'capsule', fill: palette.capsule, stroke: palette.capsuleEdge, width: 1.3, opacity: 1 },
      trace: (sink) => traceRoundedBox(sink, left, top, width, height, 30),
    },
  ];
}

/**
 * A sponsor's dashed hull, which holds the projects that stand by it. All edges are drawn first and all
 * fills over them, so that only the outer rim is left. `lit`: not set back behind what is attended to.
 */
export function hullShapes(
  hull: Pick<SceneHull, 'members'>,
  palette: Palette,
  { lit = true, padding = hullPadding }: { lit?: boolean; padding?: number } = {},
): Shape[] {
  const [sponsor, ...projects] = hull.members as [TieEnd, ...TieEnd[]];
  // Faint by colour, not by opacity: through a fill one sees through, all edges would be seen.
  const faded = (colour: string): string => (lit ? colour : blend(colour, palette.surface, 0.3));
  return projects.flatMap((project): Shape[] => {
    const trace: Shape['trace'] = (sink) => traceHull(sink, sponsor, project, padding);
    return [
      {
        paint: {
          layer: 'hullEdge',
          stroke: faded(palette.hullEdge),
          width: 2.4,
          plainWidth: 1.6,
          dashes: [6, 5],
          opacity: 1,
        },
        trace,
      },
      { paint: { layer: 'hull', fill: faded(palette.hull), opacity: 1 }, trace },
    ];
  });
}

interface Rim {
  x: number;
  y: number;
  radius: number;
}

/** The outline round two marks, `padding` pixels away from them. */
export function traceHull(sink: PathSink, a: TieEnd, b: TieEnd, padding: number): void {
  const rimOf = ({ x, y, halfWidth, halfHeight, round }: TieEnd): Rim => ({
    x,
    y,
    radius: (round ? halfWidth : Math.hypot(halfWidth, halfHeight)) + padding,
  });
  traceCorridor(sink, rimOf(a), rimOf(b));
}

/** The outline of two discs and all between them: the convex hull of two circles of unequal size. */
function traceCorridor(sink: PathSink, a: Rim, b: Rim): void {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  if (distance <= Math.abs(a.radius - b.radius)) {
    const larger = a.radius > b.radius ? a : b;
    traceCircle(sink, larger.x, larger.y, larger.radius);
    return;
  }
  const direction = Math.atan2(b.y - a.y, b.x - a.x);
  const lean = Math.acos((a.radius - b.radius) / distance);
  sink.moveTo(a.x + a.radius * Math.cos(direction + lean), a.y + a.radius * Math.sin(direction + lean));
  sink.arc(a.x, a.y, a.radius, direction + lean, direction + 2 * Math.PI - lean);
  sink.arc(b.x, b.y, b.radius, direction - lean, direction + lean);
  sink.closePath();
}

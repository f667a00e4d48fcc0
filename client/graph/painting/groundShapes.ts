import { traceCircle, traceRoundedBox } from '../marks/glyphs.ts';
import type { Palette } from '../marks/palette.ts';
import type { TieEnd } from '../marks/tieLine.ts';
import type { SceneCapsule, SceneHull } from '../scene.ts';
import type { Shape } from './shapes.ts';
import type { PathSink } from '../marks/pathSink.ts';

/** Pixels between a member's mark and its hull. */
const hullPadding = 15;

/** Members farther from their sponsor than this, middle to middle in pixels, are reached by a narrow neck. */
const farOff = 190;
const neckHalfWidth = 4;

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
 * A sponsor's dashed hull. Beside one another, sponsor and projects stand in one tight hull; where a
 * project's level or state sets it far off, it has a hull of its own, joined to the sponsor's by a narrow
 * neck that does not sweep over everything between. All edges are drawn first and all fills over them, so
 * that only the outer rim is left.
 */
export function hullShapes(hull: SceneHull, palette: Palette): Shape[] {
  const [sponsor, ...projects] = hull.members as [TieEnd, ...TieEnd[]];
  const traces = projects.flatMap((project): Shape['trace'][] => {
    if (Math.hypot(project.x - sponsor.x, project.y - sponsor.y) <= farOff) {
      return [(sink) => traceCorridor(sink, rimOf(sponsor), rimOf(project))];
    }
    return [
      (sink) => traceCorridor(sink, rimOf(sponsor), rimOf(sponsor)),
      (sink) => traceCorridor(sink, rimOf(project), rimOf(project)),
      (sink) =>
        traceCorridor(sink, { ...sponsor, radius: neckHalfWidth }, { ...project, radius: neckHalfWidth }),
    ];
  });
  return traces.flatMap((trace): Shape[] => [
    {
      paint: {
        layer: 'hullEdge',
        stroke: palette.hullEdge,
        width: 2.4,
        plainWidth: 1.6,
        dashes: [6, 5],
        opacity: 1,
      },
      trace,
    },
    { paint: { layer: 'hull', fill: palette.hull, opacity: 1 }, trace },
  ]);
}

interface Rim {
  x: number;
  y: number;
  radius: number;
}

function rimOf({ x, y, halfWidth, halfHeight, round }: TieEnd): Rim {
  return { x, y, radius: (round ? halfWidth : Math.hypot(halfWidth, halfHeight)) + hullPadding };
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

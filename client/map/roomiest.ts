/** Where in an area its number has room: centroids of bent and scattered areas lie at their edge, or beside them. */
import type { GeoPath, GeoPermissibleObjects } from 'd3-geo';
import type { Position } from '../graph/contract.ts';

type Ring = readonly Position[];

/** As far from the border as a number of two figures needs, in units of the drawing. */
const ROOM = 10;
/** Places that are tried on either axis. */
const GRID = 24;

/** The centroid where there is room around it, else the place of a grid that lies deepest in the area. O(grid² · points). */
export function roomiest(path: GeoPath, shape: GeoPermissibleObjects): Position {
  const [x, y] = path.centroid(shape);
  const rings = ringsOf(path, shape);
  const depth = depthIn(rings);
  if (depth({ x, y }) >= ROOM) return { x, y };
  const [[left, top], [right, bottom]] = path.bounds(shape);
  let best = { x, y, deep: depth({ x, y }) };
  for (let column = 0.5; column < GRID; column++)
    for (let row = 0.5; row < GRID; row++) {
      const at = { x: left + ((right - left) * column) / GRID, y: top + ((bottom - top) * row) / GRID };
      const deep = depth(at);
      if (deep > best.deep) best = { ...at, deep };
    }
  return { x: best.x, y: best.y };
}

/** The outlines as they are drawn. */
function ringsOf(path: GeoPath, shape: GeoPermissibleObjects): readonly Ring[] {
  const rings: Position[][] = [];
  const none = (): void => undefined;
  path.context({
    beginPath: none,
    arc: none,
    closePath: none,
    moveTo: (x, y) => rings.push([{ x, y }]),
    lineTo: (x, y) => rings.at(-1)!.push({ x, y }),
  });
  path(shape);
  path.context(null);
  return rings;
}

/** How far a place lies from the border; negative outside. */
const depthIn =
  (rings: readonly Ring[]) =>
  ({ x, y }: Position): number => {
    let isInside = false;
    let nearest = Infinity;
    for (const ring of rings)
      ring.forEach((b, at) => {
        const a = ring.at(at - 1)!;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const length = dx * dx + dy * dy;
        const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length));
        nearest = Math.min(nearest, Math.hypot(x - a.x - along * dx, y - a.y - along * dy));
        if (a.y > y !== b.y > y && x < a.x + ((y - a.y) * dx) / dy) isInside = !isInside;
      });
    return isInside ? nearest : -nearest;
  };

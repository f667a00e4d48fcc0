/** A label that asks for a place. All lengths in screen pixels; `x`, `y` are the mark's middle at the current zoom, without pan. */
export interface LabelRequest {
  id: string;
  x: number;
  y: number;
  /** Half of the mark's extent on the screen. */
  halfWidth: number;
  halfHeight: number;
  width: number;
  height: number;
  /** Higher comes first. */
  priority: number;
  /** Where the label may stand, best first. */
  sides: readonly Side[];
  /** Shown whatever it covers: the selected, the hovered, the focused. */
  forced: boolean;
}

export type Side = 'below' | 'above' | 'right' | 'left';

/** Ground that labels keep clear of, in the same pixels. */
export interface Obstacle {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface PlacedLabel {
  id: string;
  /** The label's top and its middle, in screen pixels without pan. */
  x: number;
  top: number;
}

/** Screen pixels left free round a label. */
const margin = { x: 4, y: 2 };

/** At most one label to so many square pixels of the picture: beyond that, words become texture. */
const areaPerLabel = 10_500;

/**
 * Chooses which labels are shown and on which side of their marks, so that none covers another or a mark.
 *
 * Greedy by priority, which is what makes it steady: zooming in adds labels and takes none of a higher
 * priority away. It does not depend on the pan, so that labels do not flicker as the picture is moved.
 * O(n) through a grid of tiles.
 *
 * With `overMarks`, for pictures so dense that there is no ground between marks, a few names of the most
 * important may cover marks of others.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { obstacles = [], overMarks = false }: { obstacles?: readonly Obstacle[]; overMarks?: boolean } = {},
): PlacedLabel[] {
  const ground = new Tiles();
  for (const { left, top, width, height } of obstacles) ground.add(left, top, left + width, top + height);
  const extent = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y, halfWidth, halfHeight } of requests) {
    if (!overMarks) ground.add(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.top = Math.min(extent.top, y);
    extent.bottom = Math.max(extent.bottom, y);
  }
  const area = (extent.right - extent.left + 120) * (extent.bottom - extent.top + 60);
  const most = Math.max(24, area / (overMarks ? 5 * areaPerLabel : areaPerLabel));
  const ranked = [...requests].sort(
    (a, b) => Number(b.forced) - Number(a.forced) || b.priority - a.priority || (a.id < b.id ? -1 : 1),
  );
  const placed: PlacedLabel[] = [];
  for (const request of ranked) {
    if (placed.length >= most && !request.forced) break;
    const sides = sidesOf(request);
    const free = sides.find(
      ({ left, top }) =>
        !ground.meets(
          left - margin.x,
          top - margin.y,
          left + request.width + margin.x,
          top + request.height + margin.y,
        ),
    );
    const side = free ?? (request.forced ? sides[0] : undefined);
    if (!side) continue;
    ground.add(side.left, side.top, side.left + request.width, side.top + request.height);
    placed.push({ id: request.id, x: side.left + request.width / 2, top: side.top });
  }
  return placed;
}

function sidesOf({
  x,
  y,
  halfWidth,
  halfHeight,
  width,
  height,
  sides,
}: LabelRequest): { left: number; top: number }[] {
  const gap = 3;
  const at: Record<Side, { left: number; top: number }> = {
    below: { left: x - width / 2, top: y + halfHeight + gap },
    above: { left: x - width / 2, top: y - halfHeight - gap - height },
    right: { left: x + halfWidth + gap + 3, top: y - height / 2 },
    left: { left: x - halfWidth - gap - 3 - width, top: y - height / 2 },
  };
  return sides.map((side) => at[side]);
}

/** Boxes in tiles of the plane. */
class Tiles {
  private readonly boxes = new Map<number, number[]>();
  private readonly side = 64;

  add(left: number, top: number, right: number, bottom: number): void {
    this.eachTile(left, top, right, bottom, (key) => {
      const tile = this.boxes.get(key);
      if (tile) tile.push(left, top, right, bottom);
      else this.boxes.set(key, [left, top, right, bottom]);
      return false;
    });
  }

  meets(left: number, top: number, right: number, bottom: number): boolean {
    return this.eachTile(left, top, right, bottom, (key) => {
      const tile = this.boxes.get(key);
      if (!tile) return false;
      for (let at = 0; at < tile.length; at += 4) {
        if (left < tile[at + 2]! && right > tile[at]! && top < tile[at + 3]! && bottom > tile[at + 1]!)
          return true;
      }
      return false;
    });
  }

  private eachTile(
    left: number,
    top: number,
    right: number,
    bottom: number,
    stop: (key: number) => boolean,
  ): boolean {
    for (let column = Math.floor(left / this.side); column <= Math.floor(right / this.side); column++) {
      for (let row = Math.floor(top / this.side); row <= Math.floor(bottom / this.side); row++) {
        if (stop(column * 1_000_003 + row)) return true;
      }
    }
    return false;
  }
}

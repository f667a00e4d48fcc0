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
  /** The same name on one line, taken where two lines do not fit. */
  oneLine?: { width: number; height: number };
  /** Higher comes first. */
  priority: number;
  /** Where the label may stand, best first. */
  sides: readonly Side[];
  /** Shown whatever it covers: the selected, the hovered, the focused. */
  forced: boolean;
  /** May cover a few lesser marks rather than be left out: who holds the picture together must be named. */
  insistent?: boolean;
  /** The obstacle this label belongs to, and need not keep clear of. */
  within?: string | null;
}

export type Side = 'below' | 'above' | 'right' | 'left';

/** Ground that labels keep clear of, in the same pixels. */
export interface Obstacle {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Named where labels may stand within it: those that say so. */
  id?: string;
}

export interface PlacedLabel {
  id: string;
  /** The label's top and its middle, in screen pixels without pan. */
  x: number;
  top: number;
  /** Whether it stands on one line where it would have had two. */
  onOneLine: boolean;
}

/** Screen pixels left free round a label. */
const margin = { x: 4, y: 2 };

/** At most one label to so many square pixels of the picture: beyond that, words become texture. */
const areaPerLabel = 10_500;

/** How many lesser marks an insistent label may cover. */
const mostCovered = 3;

/**
 * Chooses which labels are shown and on which side of their marks, so that none covers another, and none
 * a mark, but for the insistent, who may cover lesser marks when there is no free ground.
 *
 * Greedy by priority, which is what makes it steady: zooming in adds labels and takes none of a higher
 * priority away. It does not depend on the pan, so that labels do not flicker as the picture is moved.
 * O(n) through a grid of tiles.
 *
 * With `thorough`, for paper, as many as there is room for. With `overMarks`, for pictures so dense that there is no ground between marks, a few names of the most
 * important may cover marks of others.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  {
    obstacles = [],
    overMarks = false,
    thorough = false,
  }: { obstacles?: readonly Obstacle[]; overMarks?: boolean; thorough?: boolean } = {},
): PlacedLabel[] {
  const words = new Tiles();
  const marks = new Tiles();
  for (const { left, top, width, height, id } of obstacles)
    words.add({ left, top, right: left + width, bottom: top + height, owner: id ?? null, weight: 1 });
  const extent = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { id, x, y, halfWidth, halfHeight, insistent, forced } of requests) {
    if (!overMarks) {
      marks.add({
        left: x - halfWidth,
        top: y - halfHeight,
        right: x + halfWidth,
        bottom: y + halfHeight,
        owner: id,
        weight: insistent || forced ? Infinity : 1,
      });
    }
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x);
    extent.top = Math.min(extent.top, y);
    extent.bottom = Math.max(extent.bottom, y);
  }
  const area = (extent.right - extent.left + 120) * (extent.bottom - extent.top + 60);
  const most = thorough ? Infinity : Math.max(24, area / (overMarks ? 5 * areaPerLabel : areaPerLabel));
  const ranked = [...requests].sort(
    (a, b) =>
      Number(b.forced) - Number(a.forced) ||
      Number(b.insistent ?? false) - Number(a.insistent ?? false) ||
      b.priority - a.priority ||
      (a.id < b.id ? -1 : 1),
  );
  const placed: PlacedLabel[] = [];
  for (const request of ranked) {
    if (placed.length >= most && !request.forced && !request.insistent) break;
    let best: (Spot & { cost: number }) | null = null;
    for (const spot of spotsOf(request)) {
      const room = {
        left: spot.left - margin.x,
        top: spot.top - margin.y,
        right: spot.left + spot.width + margin.x,
        bottom: spot.top + spot.height + margin.y,
      };
      const overWords = words.weightIn(room, request.within ?? null) > 0;
      const covered = marks.weightIn(room, null);
      const cost = (overWords ? 1e6 : 0) + (covered === Infinity ? 1e4 : covered);
      if (best === null || cost < best.cost) best = { ...spot, cost };
      if (cost === 0) break;
    }
    const bearable = request.forced ? Infinity : request.insistent ? mostCovered : 0;
    if (best === null || best.cost > bearable) continue;
    const { left, top, width, height, onOneLine } = best;
    words.add({ left, top, right: left + width, bottom: top + height, owner: request.id, weight: 1 });
    placed.push({ id: request.id, x: left + width / 2, top, onOneLine });
  }
  return placed;
}

interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
  onOneLine: boolean;
}

function* spotsOf(request: LabelRequest): Iterable<Spot> {
  const { x, y, halfWidth, halfHeight, sides } = request;
  const gap = 3;
  const forms = request.oneLine ? [request, request.oneLine] : [request];
  for (const { width, height } of forms) {
    const at: Record<Side, { left: number; top: number }> = {
      below: { left: x - width / 2, top: y + halfHeight + gap },
      above: { left: x - width / 2, top: y - halfHeight - gap - height },
      right: { left: x + halfWidth + gap + 3, top: y - height / 2 },
      left: { left: x - halfWidth - gap - 3 - width, top: y - height / 2 },
    };
    for (const side of sides) yield { ...at[side], width, height, onOneLine: width !== request.width };
  }
}

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Box extends Rectangle {
  owner: string | null;
  weight: number;
}

/** Boxes in tiles of the plane. */
class Tiles {
  private readonly boxes = new Map<number, Box[]>();
  private readonly side = 64;

  add(box: Box): void {
    for (const key of this.tilesOf(box)) {
      const tile = this.boxes.get(key);
      if (tile) tile.push(box);
      else this.boxes.set(key, [box]);
    }
  }

  /** The weight of all boxes that a rectangle meets, but for those of this owner. */
  weightIn(room: Rectangle, except: string | null): number {
    const met = new Set<Box>();
    for (const key of this.tilesOf(room)) {
      for (const box of this.boxes.get(key) ?? []) {
        if (except !== null && box.owner === except) continue;
        if (room.left < box.right && room.right > box.left && room.top < box.bottom && room.bottom > box.top)
          met.add(box);
      }
    }
    let weight = 0;
    for (const box of met) weight += box.weight;
    return weight;
  }

  private *tilesOf({ left, top, right, bottom }: Rectangle): Iterable<number> {
    for (let column = Math.floor(left / this.side); column <= Math.floor(right / this.side); column++)
      for (let row = Math.floor(top / this.side); row <= Math.floor(bottom / this.side); row++)
        yield column * 1_000_003 + row;
  }
}

import type { CoveredArea, Position, Viewport } from '../contract.ts';

export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const zoomLimits = { least: 0.04, most: 4 };

/** The view counts as still when it has not moved for so long. */
const restAfterMs = 120;
const glideMs = 200;

/**
 * Which part of the picture the window shows. `pan` is where the picture's origin lies in the window, in
 * CSS pixels; `zoom` is CSS pixels to a pixel of the picture.
 *
 * It, not Cytoscape, holds the view while it moves, so that a frame costs one drawing of ours; Cytoscape
 * is told when the view rests.
 */
export class Camera {
  private view: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };
  private restTimer: ReturnType<typeof setTimeout> | null = null;
  private glideFrame: number | null = null;
  private readonly listener: { moved(): void; rested(viewport: Viewport): void };
  reducedMotion = false;

  constructor(listener: { moved(): void; rested(viewport: Viewport): void }) {
    this.listener = listener;
  }

  get viewport(): Viewport {
    return this.view;
  }

  get moving(): boolean {
    return this.restTimer !== null;
  }

  set(viewport: Viewport): void {
    this.stopGliding();
    this.apply(viewport);
  }

  panBy(dx: number, dy: number): void {
    const { zoom, pan } = this.view;
    this.set({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } });
  }

  /** The point of the window stays where it is. */
  zoomAbout(factor: number, point: Position): void {
    this.set(zoomed(this.view, factor, point));
  }

  glideTo(target: Viewport): void {
    this.stopGliding();
    if (this.reducedMotion) {
      this.apply(target);
      return;
    }
    const from = this.view;
    const start = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - start) / glideMs));
      const eased = 1 - (1 - share) ** 3;
      const zoom = from.zoom * (target.zoom / from.zoom) ** eased;
      // Pan follows zoom, so that the way is straight on the screen.
      const along =
        Math.abs(target.zoom - from.zoom) < 1e-9 ? eased : (zoom - from.zoom) / (target.zoom - from.zoom);
      this.apply({
        zoom,
        pan: {
          x: from.pan.x + (target.pan.x - from.pan.x) * along,
          y: from.pan.y + (target.pan.y - from.pan.y) * along,
        },
      });
      this.glideFrame = share < 1 ? requestAnimationFrame(step) : null;
    };
    this.glideFrame = requestAnimationFrame(step);
  }

  dispose(): void {
    this.stopGliding();
    if (this.restTimer !== null) clearTimeout(this.restTimer);
    this.restTimer = null;
  }

  private apply(viewport: Viewport): void {
    this.view = viewport;
    if (this.restTimer !== null) clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => {
      this.restTimer = null;
      this.listener.rested(this.view);
    }, restAfterMs);
    this.listener.moved();
  }

  private stopGliding(): void {
    if (this.glideFrame !== null) cancelAnimationFrame(this.glideFrame);
    this.glideFrame = null;
  }
}

export function zoomed({ zoom, pan }: Viewport, factor: number, point: Position): Viewport {
  const next = Math.min(zoomLimits.most, Math.max(zoomLimits.least, zoom * factor));
  const ratio = next / zoom;
  return {
    zoom: next,
    pan: { x: point.x - (point.x - pan.x) * ratio, y: point.y - (point.y - pan.y) * ratio },
  };
}

export interface Insets {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const noInsets: Insets = { left: 0, top: 0, right: 0, bottom: 0 };

/** The view in which an extent fills a window but for its insets and margins, no larger than `most`. */
export function fitting(
  extent: Extent,
  window: { width: number; height: number },
  { margin = 36, most = 1.35, insets = noInsets }: { margin?: number; most?: number; insets?: Insets } = {},
): Viewport {
  const width = Math.max(1, extent.right - extent.left);
  const height = Math.max(1, extent.bottom - extent.top);
  // An inset takes the place of the margin, and leaves a little air.
  const room = {
    left: Math.max(margin, insets.left + air),
    top: Math.max(margin, insets.top + air),
    right: window.width - Math.max(margin, insets.right + air),
    bottom: window.height - Math.max(margin, insets.bottom + air),
  };
  const zoom = Math.min(
    most,
    Math.max(zoomLimits.least, Math.min((room.right - room.left) / width, (room.bottom - room.top) / height)),
  );
  return {
    zoom,
    pan: {
      x: (room.left + room.right) / 2 - ((extent.left + extent.right) / 2) * zoom,
      y: (room.top + room.bottom) / 2 - ((extent.top + extent.bottom) / 2) * zoom,
    },
  };
}

const air = 8;

/**
 * The largest view of some boxes in which none lies under what covers parts of the window. What covers a
 * corner need not cost a whole edge: each cover is avoided on the side that costs least, or not at all
 * where nothing lies under it.
 */
export function fittingClear(
  boxes: readonly Extent[],
  window: { width: number; height: number },
  { covered, insets = noInsets }: { covered: readonly CoveredArea[]; insets?: Insets },
): Viewport | null {
  const [first] = boxes;
  if (!first) return null;
  const extent = boxes.reduce(joined, first);
  let ways = new Map([[JSON.stringify(insets), insets]]);
  for (const cover of covered) {
    const round = [...ways.values()].flatMap((each) => waysRound(cover, window, each));
    ways = new Map([...ways, ...round.map((each): [string, Insets] => [JSON.stringify(each), each])]);
  }
  const views = [...ways.values()]
    .map((each) => fitting(extent, window, { insets: each }))
    .sort((a, b) => b.zoom - a.zoom);
  const isClear = ({ zoom, pan }: Viewport): boolean =>
    !boxes.some((box) =>
      covered.some(
        ({ left, top, width, height }) =>
          box.left * zoom + pan.x < left + width &&
          box.right * zoom + pan.x > left &&
          box.top * zoom + pan.y < top + height &&
          box.bottom * zoom + pan.y > top,
      ),
    );
  return views.find(isClear) ?? views.at(-1)!;
}

/** To keep clear of a cover: above or below it, left or right of it, whichever edge it lies at. */
function waysRound(
  { left, top, width, height }: CoveredArea,
  window: { width: number; height: number },
  insets: Insets,
): Insets[] {
  const ways: Insets[] = [];
  const right = window.width - left;
  const bottom = window.height - top;
  if (top + height < window.height / 2) ways.push({ ...insets, top: Math.max(insets.top, top + height) });
  if (bottom < window.height / 2) ways.push({ ...insets, bottom: Math.max(insets.bottom, bottom) });
  if (left + width < window.width / 2) ways.push({ ...insets, left: Math.max(insets.left, left + width) });
  if (right < window.width / 2) ways.push({ ...insets, right: Math.max(insets.right, right) });
  return ways;
}

export function joined(a: Extent, b: Extent): Extent {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

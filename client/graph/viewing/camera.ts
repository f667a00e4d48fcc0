import type { Position, Viewport } from '../contract.ts';

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

/** The view in which an extent fills a window but for its margins, no larger than `most`. */
export function fitting(
  extent: Extent,
  window: { width: number; height: number },
  { margin = 36, most = 1.35 }: { margin?: number; most?: number } = {},
): Viewport {
  const width = Math.max(1, extent.right - extent.left);
  const height = Math.max(1, extent.bottom - extent.top);
  const zoom = Math.min(
    most,
    Math.max(
      zoomLimits.least,
      Math.min((window.width - 2 * margin) / width, (window.height - 2 * margin) / height),
    ),
  );
  return {
    zoom,
    pan: {
      x: window.width / 2 - ((extent.left + extent.right) / 2) * zoom,
      y: window.height / 2 - ((extent.top + extent.bottom) / 2) * zoom,
    },
  };
}

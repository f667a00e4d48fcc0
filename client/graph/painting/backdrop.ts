import type { Frame } from './frame.ts';

/** Draws everything that may be kept from frame to frame. */
export type DrawBackdrop = (context: CanvasRenderingContext2D, frame: Frame, hairlines: boolean) => void;

/** CSS pixels kept beyond each edge of the window. */
const margin = 160;
/** While zooming, the kept picture may be shown at another size by so much before it is drawn anew. */
const stretch = { least: 0.6, most: 1.7 };

/**
 * The picture of ties and marks, kept a little larger than the window. Panning copies it; only when the
 * window leaves it is the strip that comes into view drawn, and only at rest is all of it drawn in full.
 * A frame of panning so costs a copy, however many ties there are.
 */
export class Backdrop {
  private readonly canvas: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D;
  /** The frame the picture was drawn for, margins included; null when it must be drawn anew. */
  private kept: (Frame & { complete: boolean }) | null = null;

  constructor(document: Document) {
    this.canvas = document.createElement('canvas');
    const context = this.canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('This browser gives no 2d drawing context.');
    this.context = context;
  }

  invalidate(): void {
    this.kept = null;
  }

  /** Shows the window's part of the picture, drawing what is missing. `pan` must lie on whole device pixels. */
  show(
    target: CanvasRenderingContext2D,
    frame: Frame,
    { hurried, draw }: { hurried: boolean; draw: DrawBackdrop },
  ): void {
    this.prepare(frame, hurried, draw);
    const kept = this.kept!;
    const ratio = frame.zoom / kept.zoom;
    const left = frame.pan.x - kept.pan.x * ratio;
    const top = frame.pan.y - kept.pan.y * ratio;
    target.setTransform(1, 0, 0, 1, 0, 0);
    target.drawImage(
      this.canvas,
      Math.round(left * frame.density),
      Math.round(top * frame.density),
      Math.round(this.canvas.width * ratio),
      Math.round(this.canvas.height * ratio),
    );
  }

  private prepare(frame: Frame, hurried: boolean, draw: DrawBackdrop): void {
    const wanted = {
      ...frame,
      width: frame.width + 2 * margin,
      height: frame.height + 2 * margin,
      pan: { x: frame.pan.x + margin, y: frame.pan.y + margin },
    };
    const { kept } = this;
    const sameSize =
      kept !== null &&
      kept.width === wanted.width &&
      kept.height === wanted.height &&
      kept.density === wanted.density;
    if (!sameSize || (!hurried && (!kept.complete || kept.zoom !== frame.zoom))) {
      this.drawAll(wanted, hurried, draw);
    } else if (kept.zoom === frame.zoom) {
      const dx = wanted.pan.x - kept.pan.x;
      const dy = wanted.pan.y - kept.pan.y;
      if (Math.abs(dx) <= margin && Math.abs(dy) <= margin) return;
      if (!hurried || Math.abs(dx) >= wanted.width || Math.abs(dy) >= wanted.height)
        this.drawAll(wanted, hurried, draw);
      else this.scroll(kept, wanted, draw);
    } else if (!stillCovers(kept, frame)) {
      this.drawAll(wanted, hurried, draw);
    }
  }

  private drawAll(wanted: Frame, hurried: boolean, draw: DrawBackdrop): void {
    const width = Math.round(wanted.width * wanted.density);
    const height = Math.round(wanted.height * wanted.density);
    if (this.canvas.width !== width) this.canvas.width = width;
    if (this.canvas.height !== height) this.canvas.height = height;
    draw(this.context, wanted, hurried);
    this.kept = { ...wanted, complete: !hurried };
  }

  /** Moves what is kept and draws the one or two strips that this lays bare. */
  private scroll(kept: Frame, wanted: Frame, draw: DrawBackdrop): void {
    const { context, canvas } = this;
    const { density } = wanted;
    const dx = Math.round((wanted.pan.x - kept.pan.x) * density);
    const dy = Math.round((wanted.pan.y - kept.pan.y) * density);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.drawImage(canvas, dx, dy);
    const strips = [
      dx === 0
        ? null
        : { x: dx > 0 ? 0 : canvas.width + dx, y: 0, width: Math.abs(dx), height: canvas.height },
      dy === 0
        ? null
        : { x: 0, y: dy > 0 ? 0 : canvas.height + dy, width: canvas.width, height: Math.abs(dy) },
    ];
    for (const strip of strips) {
      if (!strip) continue;
      context.save();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.beginPath();
      context.rect(strip.x, strip.y, strip.width, strip.height);
      context.clip();
      draw(context, wanted, true);
      context.restore();
    }
    this.kept = { ...wanted, complete: false };
  }
}

function stillCovers(kept: Frame, frame: Frame): boolean {
  const ratio = frame.zoom / kept.zoom;
  if (ratio < stretch.least || ratio > stretch.most) return false;
  const left = frame.pan.x - kept.pan.x * ratio;
  const top = frame.pan.y - kept.pan.y * ratio;
  return (
    left <= 0 &&
    top <= 0 &&
    left + kept.width * ratio >= frame.width &&
    top + kept.height * ratio >= frame.height
  );
}

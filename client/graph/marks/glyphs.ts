import type { MarkShape } from '../contract.ts';
import type { PathSink } from './pathSink.ts';

/**
 * The outlines of the marks. Shape carries the meaning; colour only repeats it. Every outline is given
 * for a mark of a stated radius, about a centre, in pixels at zoom 1.
 */
export interface Glyph {
  /** Half the width and height of everything drawn, in radii: where lines end and labels begin. */
  halfWidth: number;
  halfHeight: number;
  /** Round marks are met by lines on a circle, the others on their box. */
  round: boolean;
  /** The closed shape that is filled and stroked. */
  outline(sink: PathSink, x: number, y: number, radius: number): void;
  /** The left half of the outline, filled for a 501(c)(4). */
  half(sink: PathSink, x: number, y: number, radius: number): void;
  /** Strokes beyond the outline: an outer ring, a pole, a folded corner. */
  detail?(sink: PathSink, x: number, y: number, radius: number): void;
  dashed?: true;
}

type Corner = readonly [x: number, y: number];

function polygon(corners: readonly Corner[], detail?: readonly Corner[]): Glyph {
  const xs = [...corners, ...(detail ?? [])].map(([x]) => Math.abs(x));
  const ys = [...corners, ...(detail ?? [])].map(([, y]) => Math.abs(y));
  const leftHalf = leftOfCentre(corners);
  return {
    halfWidth: Math.max(...xs),
    halfHeight: Math.max(...ys),
    round: false,
    outline: (sink, x, y, radius) => traceCorners(sink, corners, x, y, radius, true),
    half: (sink, x, y, radius) => traceCorners(sink, leftHalf, x, y, radius, true),
    ...(detail && {
      detail: (sink: PathSink, x: number, y: number, radius: number) =>
        traceCorners(sink, detail, x, y, radius, false),
    }),
  };
}

function traceCorners(
  sink: PathSink,
  corners: readonly Corner[],
  x: number,
  y: number,
  radius: number,
  closed: boolean,
): void {
  corners.forEach(([cx, cy], index) => {
    if (index === 0) sink.moveTo(x + cx * radius, y + cy * radius);
    else sink.lineTo(x + cx * radius, y + cy * radius);
  });
  if (closed) sink.closePath();
}

/** The polygon cut along its vertical middle (Sutherland–Hodgman, one edge). */
function leftOfCentre(corners: readonly Corner[]): Corner[] {
  const kept: Corner[] = [];
  corners.forEach((corner, index) => {
    const next = corners[(index + 1) % corners.length]!;
    if (corner[0] <= 0) kept.push(corner);
    if (corner[0] < 0 !== next[0] < 0 && corner[0] !== next[0]) {
      const share = corner[0] / (corner[0] - next[0]);
      kept.push([0, corner[1] + share * (next[1] - corner[1])]);
    }
  });
  return kept;
}

function disc(share: number, extra: Partial<Glyph> = {}): Glyph {
  return {
    halfWidth: share,
    halfHeight: share,
    round: true,
    outline: (sink, x, y, radius) => traceCircle(sink, x, y, radius * share),
    half: (sink, x, y, radius) => {
      sink.moveTo(x, y + radius * share);
      sink.arc(x, y, radius * share, Math.PI / 2, (3 * Math.PI) / 2);
      sink.closePath();
    },
    ...extra,
  };
}

export function traceCircle(sink: PathSink, x: number, y: number, radius: number): void {
  sink.moveTo(x + radius, y);
  sink.arc(x, y, radius, 0, 2 * Math.PI);
  sink.closePath();
}

/** A box with round corners; a stadium when the corner is half the height. */
export function traceRoundedBox(
  sink: PathSink,
  left: number,
  top: number,
  width: number,
  height: number,
  corner: number,
): void {
  const r = Math.min(corner, width / 2, height / 2);
  const right = left + width;
  const bottom = top + height;
  sink.moveTo(left + r, top);
  sink.lineTo(right - r, top);
  sink.arc(right - r, top + r, r, -Math.PI / 2, 0);
  sink.lineTo(right, bottom - r);
  sink.arc(right - r, bottom - r, r, 0, Math.PI / 2);
  sink.lineTo(left + r, bottom);
  sink.arc(left + r, bottom - r, r, Math.PI / 2, Math.PI);
  sink.lineTo(left, top + r);
  sink.arc(left + r, top + r, r, Math.PI, (3 * Math.PI) / 2);
  sink.closePath();
}

function regular(sides: number, turn: number, share = 1): Corner[] {
  return Array.from({ length: sides }, (_, index): Corner => {
    const angle = turn + (2 * Math.PI * index) / sides;
    return [share * Math.cos(angle), share * Math.sin(angle)];
  });
}

const capsuleHalfWidth = 1.75;
const capsuleHalfHeight = 0.95;

const glyphs: Record<MarkShape, Glyph> = {
  circle: disc(1),
  doubleRing: disc(0.74, {
    halfWidth: 1.08,
    halfHeight: 1.08,
    detail: (sink, x, y, radius) => traceCircle(sink, x, y, radius * 1.08),
  }),
  dashedCircle: disc(1.15, { dashed: true }),
  dot: disc(0.55),
  capsule: {
    halfWidth: capsuleHalfWidth,
    halfHeight: capsuleHalfHeight,
    round: false,
    outline: (sink, x, y, radius) =>
      traceRoundedBox(
        sink,
        x - radius * capsuleHalfWidth,
        y - radius * capsuleHalfHeight,
        2 * radius * capsuleHalfWidth,
        2 * radius * capsuleHalfHeight,
        radius * capsuleHalfHeight,
      ),
    half: (sink, x, y, radius) => {
      const cap = radius * capsuleHalfHeight;
      const left = x - radius * capsuleHalfWidth + cap;
      sink.moveTo(x, y + cap);
      sink.lineTo(left, y + cap);
      sink.arc(left, y, cap, Math.PI / 2, (3 * Math.PI) / 2);
      sink.lineTo(x, y - cap);
      sink.closePath();
    },
  },
  flag: polygon(
    [
      [-0.75, -1],
      [1, -1],
      [0.6, -0.42],
      [1, 0.16],
      [-0.75, 0.16],
    ],
    [
      [-0.75, -1],
      [-0.75, 1.1],
    ],
  ),
  lozenge: polygon([
    [0, -0.85],
    [1.3, 0],
    [0, 0.85],
    [-1.3, 0],
  ]),
  document: polygon(
    [
      [-0.78, -1],
      [0.28, -1],
      [0.78, -0.5],
      [0.78, 1],
      [-0.78, 1],
    ],
    [
      [0.28, -1],
      [0.28, -0.5],
      [0.78, -0.5],
    ],
  ),
  hexagon: polygon(regular(6, 0, 1.05)),
  diamond: polygon(regular(4, 0, 1.1)),
  square: polygon(regular(4, Math.PI / 4, 1.2)),
  triangle: polygon(regular(3, -Math.PI / 2, 1.15)),
  pentagon: polygon(regular(5, -Math.PI / 2, 1.08)),
};

export function glyphOf(shape: MarkShape): Glyph {
  return glyphs[shape];
}

/** The ring of brokerage roles: its inner edge in radii beyond the mark's middle, plus 2 pixels; its width in pixels. */
export const brokerageRing = { inner: 1.3, width: 7 };

/**
 * A mark's radius in pixels at zoom 1. It grows with the logarithm of importance and is bounded, so that
 * a hub is noticed and never shouts; it depends on nothing else in the picture, so that adding an actor
 * changes no other mark.
 */
export function markRadius(importance: number): number {
  return Math.min(15, 8 + 1.25 * Math.log2(1 + Math.max(0, importance)));
}

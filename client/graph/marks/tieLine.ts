import type { Arrowhead, LinePattern } from '../contract.ts';
import { traceCircle } from './glyphs.ts';
import type { PathSink } from './pathSink.ts';

/** Where and how a line runs: a straight line or one quadratic curve between two marks' edges. */
export interface TieCurve {
  startX: number;
  startY: number;
  /** Equal to the middle of start and end for a straight line. */
  controlX: number;
  controlY: number;
  endX: number;
  endY: number;
  straight: boolean;
}

/** What a line ends at: a mark's centre and its edge. */
export interface TieEnd {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
  round: boolean;
}

/** Pixels between the middles of neighbouring parallel lines. */
export const laneStep = 13;

/** Pixels left free between a line's end and the mark it points to. */
const clearance = 2;

/**
 * The course of a tie.
 * @param lane lane among parallel ties, counted as seen from the mark with the smaller id.
 * @param reversed whether `from` is the mark with the larger id.
 * @param bow how far the middle is pushed aside beyond the lane, in pixels: lines along a row of marks bow over them.
 */
export function tieCurve(from: TieEnd, to: TieEnd, lane: number, reversed: boolean, bow = 0): TieCurve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length < 1e-6) return loop(from, lane);
  const middleX = (from.x + to.x) / 2;
  const middleY = (from.y + to.y) / 2;
  const side = reversed ? -1 : 1;
  const offset = lane * laneStep * side + bow;
  // A quadratic curve's middle lies half way to its control point.
  const controlX = middleX - (dy / length) * offset * 2;
  const controlY = middleY + (dx / length) * offset * 2;
  const [startX, startY] = edgePoint(from, controlX, controlY);
  const [endX, endY] = edgePoint(to, controlX, controlY);
  const straight = offset === 0;
  return {
    startX,
    startY,
    controlX: straight ? (startX + endX) / 2 : controlX,
    controlY: straight ? (startY + endY) / 2 : controlY,
    endX,
    endY,
    straight,
  };
}

/** A tie from an actor to itself: a small arch over the mark. Quadratic like all others, hence pointed rather than round. */
function loop(at: TieEnd, lane: number): TieCurve {
  const reach = at.halfHeight + 26 + Math.abs(lane) * laneStep;
  return {
    startX: at.x - at.halfWidth * 0.7,
    startY: at.y - at.halfHeight * 0.75,
    controlX: at.x,
    controlY: at.y - reach * 1.6,
    endX: at.x + at.halfWidth * 0.7,
    endY: at.y - at.halfHeight * 0.75,
    straight: false,
  };
}

function edgePoint(end: TieEnd, towardX: number, towardY: number): [number, number] {
  const dx = towardX - end.x;
  const dy = towardY - end.y;
  const length = Math.hypot(dx, dy);
  if (length < 1e-6) return [end.x, end.y];
  const reach = end.round
    ? end.halfWidth + clearance
    : Math.min(
        (end.halfWidth + clearance) / Math.max(1e-6, Math.abs(dx) / length),
        (end.halfHeight + clearance) / Math.max(1e-6, Math.abs(dy) / length),
      );
  // Overlapping marks: the line must not turn back upon itself.
  const kept = Math.min(reach, length);
  return [end.x + (dx / length) * kept, end.y + (dy / length) * kept];
}

export function traceCurve(sink: PathSink, curve: TieCurve): void {
  sink.moveTo(curve.startX, curve.startY);
  if (curve.straight) sink.lineTo(curve.endX, curve.endY);
  else sink.quadraticCurveTo(curve.controlX, curve.controlY, curve.endX, curve.endY);
}

/** The same course, `aside` pixels to its right: two of these make a double line that hides nothing beneath. */
export function beside(curve: TieCurve, aside: number): TieCurve {
  const dx = curve.endX - curve.startX;
  const dy = curve.endY - curve.startY;
  const length = Math.hypot(dx, dy) || 1;
  const [x, y] = [(-dy / length) * aside, (dx / length) * aside];
  return {
    ...curve,
    startX: curve.startX + x,
    startY: curve.startY + y,
    controlX: curve.controlX + x,
    controlY: curve.controlY + y,
    endX: curve.endX + x,
    endY: curve.endY + y,
  };
}

export function middleOf(curve: TieCurve): { x: number; y: number } {
  return {
    x: (curve.startX + 2 * curve.controlX + curve.endX) / 4,
    y: (curve.startY + 2 * curve.controlY + curve.endY) / 4,
  };
}

/** On, off lengths in widths of the line; empty for an unbroken one. */
export function dashesOf(line: LinePattern, width: number): number[] {
  if (line === 'dashed') return [6 + width, 4 + width * 0.5];
  if (line === 'dotted') return [0.01, width * 1.4 + 2.2];
  return [];
}

/** Arrowheads that are filled; `vee` and `bar` are strokes. */
export function isFilledArrowhead(arrow: Arrowhead): boolean {
  return arrow === 'triangle' || arrow === 'dot' || arrow === 'diamond';
}

/** Traces the head at the end of a curve. `width` is the line's, from which the head takes its size. */
export function traceArrowhead(sink: PathSink, curve: TieCurve, arrow: Arrowhead, width: number): void {
  if (arrow === 'none') return;
  const towardX = curve.straight ? curve.startX : curve.controlX;
  const towardY = curve.straight ? curve.startY : curve.controlY;
  const length = Math.hypot(curve.endX - towardX, curve.endY - towardY);
  if (length < 1e-6) return;
  const ux = (curve.endX - towardX) / length;
  const uy = (curve.endY - towardY) / length;
  const size = 4.5 + width * 1.9;
  const at = (back: number, aside: number): [number, number] => [
    curve.endX - ux * back - uy * aside,
    curve.endY - uy * back + ux * aside,
  ];
  const corners = (points: [number, number][], closed: boolean): void => {
    points.forEach(([x, y], index) => {
      if (index === 0) sink.moveTo(x, y);
      else sink.lineTo(x, y);
    });
    if (closed) sink.closePath();
  };
  switch (arrow) {
    case 'triangle':
      corners([at(0, 0), at(size, size * 0.42), at(size, -size * 0.42)], true);
      break;
    case 'vee':
      corners([at(size, size * 0.5), at(0, 0), at(size, -size * 0.5)], false);
      break;
    case 'bar':
      corners([at(1, size * 0.55), at(1, -size * 0.55)], false);
      break;
    case 'dot': {
      const [x, y] = at(size * 0.35, 0);
      traceCircle(sink, x, y, size * 0.35);
      break;
    }
    case 'diamond':
      corners([at(0, 0), at(size * 0.6, size * 0.35), at(size * 1.2, 0), at(size * 0.6, -size * 0.35)], true);
      break;
  }
}

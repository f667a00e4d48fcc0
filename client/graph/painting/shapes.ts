import type { PathSink } from '../marks/pathSink.ts';

/** What lies over what, from the ground up. */
export const layers = [
  'hullEdge',
  'hull',
  'capsule',
  'tie',
  'tieCore',
  'tieHead',
  'spanningTie',
  'spanningTieCore',
  'spanningTieHead',
  'ring',
  'clearing',
  'markFill',
  'markHalf',
  'markEdge',
  'markSign',
] as const;
export type Layer = (typeof layers)[number];

/** How an outline is inked. Shapes of the same look are drawn together in one stroke of the pen. */
export interface Paint {
  layer: Layer;
  fill?: string;
  stroke?: string;
  /** Pixels at zoom 1. Lines keep about this width on the screen; see `widthOnScreen`. */
  width?: number;
  /** The width of a double or hollow line where its core cannot be told from its sides. */
  plainWidth?: number;
  dashes?: readonly number[];
  round?: boolean;
  opacity: number;
  /** Left out where the picture is small: signs too small to be read, which cost time and make mud. */
  fine?: boolean;
}

export interface Shape {
  paint: Paint;
  trace: (sink: PathSink) => void;
}

export function paintKey(paint: Paint): string {
  return [
    paint.layer,
    paint.fill ?? '',
    paint.stroke ?? '',
    paint.width ?? '',
    paint.dashes?.join(' ') ?? '',
    paint.opacity.toFixed(3),
    paint.fine ? 'fine' : '',
  ].join('|');
}

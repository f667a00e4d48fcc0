import type { GraphNode } from '../contract.ts';
import { markRadius } from './glyphs.ts';

/** The room a layout leaves for a mark and its label: pixels at zoom 1, about the mark's middle. */
export interface Footprint {
  width: number;
  height: number;
}

/** Widest line of a label, in pixels; longer names wrap, then end in an ellipsis. */
export const labelWidth = 98;
export const labelLineHeight = 13;
export const labelFontSize = 11;

export function footprintOf(node: Pick<GraphNode, 'importance' | 'kind'>): Footprint {
  const radius = markRadius(node.importance);
  const halfWidth = node.kind === 'Hybrid' ? radius * 1.75 : radius;
  // Wide enough for most names on two lines; the height is symmetric since layouts place middles.
  return { width: Math.max(100, 2 * halfWidth + 20), height: 2 * radius + 2 * labelLineHeight + 22 };
}

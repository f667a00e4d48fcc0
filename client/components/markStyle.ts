/** How the vocabulary's marks are drawn by the graph, which knows a few of them by other names. */
import type { Arrowhead, LinePattern, MarkShape } from '../graph/contract.ts';

const shapes: readonly MarkShape[] = [
  'circle',
  'doubleRing',
  'capsule',
  'dashedCircle',
  'flag',
  'lozenge',
  'document',
  'dot',
  'hexagon',
  'diamond',
  'square',
  'triangle',
  'pentagon',
];

export function shapeOf(shape: string): MarkShape {
  if (shape === 'page') return 'document';
  if (shape === 'bar') return 'triangle';
  return shapes.find((known) => known === shape) ?? 'circle';
}

export function lineOf(line: string): LinePattern {
  return (['solid', 'dashed', 'dotted', 'double'] as const).find((known) => known === line) ?? 'solid';
}

export function arrowOf(arrow: string): Arrowhead {
  if (arrow === 'circle') return 'dot';
  return (
    (['none', 'triangle', 'vee', 'bar', 'dot', 'diamond'] as const).find((known) => known === arrow) ?? 'none'
  );
}

export type Fill = 'solid' | 'half' | 'outline' | 'tint';

/** Solid for a 501(c)(3), half for a 501(c)(4), outline for the rest; what has no legal form is tinted. */
export function fillOf(kind: string, legalForm: string | null): Fill {
  if (kind !== 'Organization' && kind !== 'Coalition')
    return kind === 'Cohort' || kind === 'Hybrid' ? 'outline' : 'tint';
  if (legalForm === 'C501C3') return 'solid';
  return legalForm === 'C501C4' ? 'half' : 'outline';
}

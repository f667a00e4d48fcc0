import type { GraphLayout, LayoutProgress, Positions } from '../contract.ts';
import { bandsLayout } from './bandsLayout.ts';
import type { LayoutLink, LayoutUnit } from './layoutUnit.ts';
import { organicLayout } from './organicLayout.ts';

/** All a layout needs, as it crosses to the worker. */
export interface LayoutRequest {
  layout: GraphLayout;
  units: readonly LayoutUnit[];
  links: readonly LayoutLink[];
  known: Positions;
  grownFrom: string | null;
  /** Width over height of the window. */
  aspect: number;
}

export type LayoutMessage = { progress: LayoutProgress } | { positions: Positions } | { failure: string };

export function computeLayout(request: LayoutRequest, report: (progress: LayoutProgress) => void): Positions {
  const { layout, units, links, known, grownFrom, aspect } = request;
  if (layout === 'organic') return organicLayout(units, links, { aspect, known, grownFrom }, report);
  report({ phase: 'arranging', share: null });
  return bandsLayout(units, links, { aspect, known }).positions;
}

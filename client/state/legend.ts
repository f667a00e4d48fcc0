/** The legend, which is also the filter of what is shown. */
import type { EntityKind, TieKind } from '../api/generated/operations.ts';
import { toggled, type Values } from './lists.ts';

export interface Legend {
  /** Kinds of ties drawn; null stands for those that make an alliance, whichever the vocabulary says they are. */
  readonly tieKinds: Values | null;
  /** Kinds of entities left out. */
  readonly withoutKinds: Values;
}

export const defaultLegend: Legend = { tieKinds: null, withoutKinds: [] };

export function shownTieKinds(legend: Legend, allianceKinds: readonly TieKind[]): readonly TieKind[] {
  return legend.tieKinds === null ? allianceKinds : (legend.tieKinds as readonly TieKind[]);
}

/** Switches one kind of tie; back at exactly the alliance kinds the legend is at rest again. */
export function toggleTieKind(legend: Legend, kind: TieKind, allianceKinds: readonly TieKind[]): Legend {
  const tieKinds = toggled(shownTieKinds(legend, allianceKinds), kind);
  const atRest =
    tieKinds.length === allianceKinds.length && allianceKinds.every((one) => tieKinds.includes(one));
  return { ...legend, tieKinds: atRest ? null : tieKinds };
}

export function toggleEntityKind(legend: Legend, kind: EntityKind): Legend {
  return { ...legend, withoutKinds: toggled(legend.withoutKinds, kind) };
}

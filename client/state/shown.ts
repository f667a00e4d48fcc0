/** From the dataset to what is shown: hidden, filtered, collapsed and out of focus are left out, in this order. */
import type { TieKind } from '../api/generated/operations.ts';
import type { Dataset, EntityRecord, TieRecord } from './dataset.ts';
import type { Legend } from './legend.ts';
import type { View } from './view.ts';

export interface Shown {
  readonly entities: readonly EntityRecord[];
  readonly ties: readonly TieRecord[];
  /** Ties shown that have neither a start nor an end. */
  readonly undated: number;
}

function neighbours(ties: Iterable<TieRecord>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const tie = (a: string, b: string) => {
    const known = found.get(a);
    if (known) known.add(b);
    else found.set(a, new Set([b]));
  };
  for (const { from, to } of ties) {
    tie(from, to);
    tie(to, from);
  }
  return found;
}

/**
 * An entity that loses its last shown tie leaves with it, so that switching all but one kind of tie off
 * leaves that kind's network; what the view was asked for by name stays.
 */
export function whatIsShown(
  dataset: Dataset,
  view: View,
  legend: Legend,
  tieKinds: readonly TieKind[],
): Shown {
  const hidden = new Set(view.hidden);
  const without = new Set(legend.withoutKinds);
  const kinds = new Set<string>(tieKinds);
  const present = new Set<string>();
  for (const { id, kind } of dataset.entities.values())
    if (!hidden.has(id) && !without.has(kind)) present.add(id);

  const both = ({ from, to }: TieRecord) => present.has(from) && present.has(to);
  let ties = [...dataset.ties.values()].filter((tie) => kinds.has(tie.kind) && both(tie));

  let tied = neighbours(ties);
  const collapsed = new Set(view.collapsed);
  for (const id of [...present]) {
    if (dataset.anchors.has(id)) continue;
    const near = tied.get(id);
    const isLoose = near === undefined;
    const isFoldedLeaf =
      near !== undefined && !collapsed.has(id) && [...near].every((other) => collapsed.has(other));
    if (isLoose || isFoldedLeaf) present.delete(id);
  }
  ties = ties.filter(both);

  if (view.focus !== null && present.has(view.focus)) {
    tied = neighbours(ties);
    const near = tied.get(view.focus) ?? new Set<string>();
    for (const id of [...present]) if (id !== view.focus && !near.has(id)) present.delete(id);
    ties = ties.filter(both);
  }

  return {
    entities: [...dataset.entities.values()].filter(({ id }) => present.has(id)),
    ties,
    undated: ties.filter((tie) => tie.undated).length,
  };
}

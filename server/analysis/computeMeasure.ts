import { graphIn, viewsOf, type Network } from './network.ts';
import type { Graph } from './kernels/csr.ts';
import {
  conventionName,
  type Background,
  type Convention,
  type Measure,
  type MeasureValues,
  type Partition,
  type View,
} from './measures/measure.ts';

/** A measure by one convention on one network, ready to be computed. */
export interface Computation {
  readonly measure: Measure;
  readonly convention: Convention;
  readonly view: View;
  readonly partition: Partition | null;
  /** `measure|convention`, as other programs may name it. */
  readonly id: string;
  compute(): MeasureValues;
}

/** Decides how a step is taken that several conventions share: computed here and now, where nobody says otherwise. */
export type TakeStep = <T>(name: string, compute: () => T) => T;

/** Computes conventions on one graph, which is in their view already; what they have in common is computed once. */
export function computing(
  graph: Graph,
  background: Background,
  takeStep: TakeStep = (_, compute) => compute(),
): (convention: Convention, partition: Partition | null) => MeasureValues {
  const shared = new Map<string, unknown>();
  return (convention, partition) => {
    const once = <T>(key: string, compute: () => T): T => {
      const full = `${partition?.name ?? ''} ${key}`;
      if (!shared.has(full)) shared.set(full, takeStep(key, compute));
      return shared.get(full) as T;
    };
    return convention.compute({ graph, partition, background, once });
  };
}

const UNKNOWN_BACKGROUND: Background = { states: null, support: null };

/**
 * Everything that can be computed on a network of which nothing but attributes is known: each convention in each view it holds
 * in and, where it needs groups, by each of the partitions.
 */
export function computationsOn(
  network: Pick<Network, 'graph'>,
  measures: readonly Measure[],
  partitions: readonly Partition[],
): readonly Computation[] {
  const found: Computation[] = [];
  const valued = network.graph.out.strengths !== null;
  for (const view of viewsOf(network)) {
    const compute = computing(graphIn(network.graph, view), UNKNOWN_BACKGROUND);
    for (const measure of measures)
      for (const convention of measure.conventions) {
        if (!convention.views.includes(view) || (convention.strengths && !valued) || convention.reads)
          continue;
        for (const partition of groupings(convention, partitions))
          found.push({
            measure,
            convention,
            view,
            partition,
            id: `${measure.name}|${conventionName(convention, view, partition)}`,
            compute: () => compute(convention, partition),
          });
      }
  }
  return found;
}

function groupings(
  { partition }: Convention,
  partitions: readonly Partition[],
): readonly (Partition | null)[] {
  if (!partition) return [null];
  return partition === 'modes' ? partitions.filter(({ labels }) => labels.length === 2) : partitions;
}

import { graphIn, viewsOf, type Network } from './network.ts';
import {
  conventionName,
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

/**
 * Everything that can be computed on a network: each convention in each view it holds in and, where it needs groups, by each
 * of the partitions. What conventions have in common is computed once.
 */
export function computationsOn(
  network: Pick<Network, 'graph'>,
  measures: readonly Measure[],
  partitions: readonly Partition[],
  takeStep: TakeStep = (_, compute) => compute(),
): readonly Computation[] {
  const found: Computation[] = [];
  const valued = network.graph.out.strengths !== null;
  for (const view of viewsOf(network)) {
    const graph = graphIn(network.graph, view);
    const shared = new Map<string, unknown>();
    for (const measure of measures)
      for (const convention of measure.conventions) {
        if (!convention.views.includes(view) || (convention.strengths && !valued)) continue;
        for (const partition of convention.partition ? partitions : [null]) {
          const once = <T>(key: string, compute: () => T): T => {
            const full = `${partition?.name ?? ''} ${key}`;
            if (!shared.has(full)) shared.set(full, takeStep(key, compute));
            return shared.get(full) as T;
          };
          found.push({
            measure,
            convention,
            view,
            partition,
            id: `${measure.name}|${conventionName(convention, view, partition)}`,
            compute: () => convention.compute({ graph, partition, once }),
          });
        }
      }
  }
  return found;
}

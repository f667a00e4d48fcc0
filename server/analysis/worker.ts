import { isMainThread } from 'node:worker_threads';
import workerpool from 'workerpool';
import { measures } from './measures/catalogue.ts';
import { computing, type TakeStep } from './computeMeasure.ts';
import { graphIn } from './network.ts';
import { explain } from './explanation.ts';
import { isLongStep, partOf, type LongStepName } from './longSteps.ts';
import { connectingTree } from './kernels/connectingTree.ts';
import type { Graph } from './kernels/csr.ts';
import { trustedPaths } from './kernels/trustedPaths.ts';
import {
  accuracyOf,
  intervalsOf,
  leaveActorsOut,
  drawMeasures,
  shareKept,
  tiesOf,
  type Accuracy,
  type Influence,
  type Intervals,
  type Missing,
} from './kernels/robustness.ts';
import type {
  Background,
  Convention,
  Measure,
  MeasureValues,
  Partition,
  Support,
  View,
} from './measures/measure.ts';

/** A convention to compute, in a view and, where it needs groups, by a partition. */
export interface Wanted {
  readonly measure: string;
  /** The convention's id, as its descriptor spells it. */
  readonly convention: string;
  readonly view: View;
  readonly partition: Partition | null;
}

export interface MeasureTask {
  readonly graph: Graph;
  readonly background: Background;
  readonly wanted: Wanted;
  /** Long steps that were taken already, by name. */
  readonly taken?: Readonly<Partial<Record<LongStepName, unknown>>>;
  /** Whether long steps are not to be taken here, but asked for. */
  readonly asksForLongSteps?: boolean;
}

/** A long step has to be taken first. */
export interface NeedsStep {
  readonly needs: LongStepName;
}

class LongStepNeeded extends Error {
  constructor(readonly step: LongStepName) {
    super(step);
  }
}

/** The convention's values; or which long step has to be taken first. */
export function compute({
  graph,
  background,
  wanted,
  taken = {},
  asksForLongSteps = false,
}: MeasureTask): { readonly values: MeasureValues } | NeedsStep {
  const takeStep: TakeStep = (name, work) => {
    if (!isLongStep(name)) return work();
    if (name in taken) return taken[name] as ReturnType<typeof work>;
    if (asksForLongSteps) throw new LongStepNeeded(name);
    return work();
  };
  try {
    const { convention } = conventionOf(wanted);
    return {
      values: computing(graphIn(graph, wanted.view), background, takeStep)(convention, wanted.partition),
    };
  } catch (error) {
    if (error instanceof LongStepNeeded) return { needs: error.step };
    throw error;
  }
}

/** @throws RangeError where there is no such convention. */
function conventionOf({ measure, convention, view }: Wanted): { measure: Measure; convention: Convention } {
  for (const one of measures)
    if (one.name === measure)
      for (const found of one.conventions)
        if (found.id === convention && found.views.includes(view)) return { measure: one, convention: found };
  throw new RangeError(`${measure} has no convention “${convention}” for this network.`);
}

/** A range of a long step, on the graph in the view it is wanted in. */
export function stepPart(name: LongStepName, graph: Graph, first: number, last: number): unknown {
  return partOf(name, graph, first, last);
}

/** Draws of missing ties, and measures of actors on each; all in one view, so that each network is drawn once. */
export interface DrawTask {
  readonly graph: Graph;
  readonly background: Background;
  readonly view: View;
  readonly wanted: readonly Wanted[];
  readonly missing: Missing;
  readonly seed: number;
  readonly first: number;
  readonly last: number;
}

/** For each measure the values of the draws `first` … `last` − 1, one draw after the other. Groups stay as they are. */
export function draw({
  graph,
  background,
  view,
  wanted,
  missing,
  ...range
}: DrawTask): readonly Float64Array[] {
  const conventions = wanted.map((one) => ({ ...one, convention: actorConvention(one) }));
  return drawMeasures(
    tiesOf(graphIn(graph, view)),
    missing,
    (thinned) => {
      const compute = computing(thinned, background);
      return conventions.map(({ convention, partition }) => compute(convention, partition) as Float64Array);
    },
    range,
  );
}

/** Actors to leave out one at a time. */
export interface InfluenceTask {
  readonly graph: Graph;
  readonly background: Background;
  readonly wanted: Wanted;
  readonly whole: Float64Array;
  readonly actor: number;
  readonly first: number;
  readonly last: number;
}

/** What leaving out each of the actors `first` … `last` − 1 does to the measure. */
export function leaveOut({ graph, background, wanted, ...range }: InfluenceTask): Influence {
  const { actor, whole, first, last } = range;
  const values = new Float64Array(last - first);
  const change = new Float64Array(last - first);
  const firstKept = new Float64Array(last - first);
  const viewed = graphIn(graph, wanted.view);
  const convention = actorConvention(wanted);
  for (let left = first; left < last; left++) {
    const groups = partitionWithout(wanted.partition, left);
    const others: Background = {
      states: partitionWithout(background.states, left),
      support: supportWithout(background.support, left),
    };
    const measure = (without: Graph): Float64Array =>
      computing(without, others)(convention, groups) as Float64Array;
    const one = leaveActorsOut(viewed, measure, { whole, actor, first: left, last: left + 1 });
    values[left - first] = one.value[0]!;
    change[left - first] = one.change[0]!;
    firstKept[left - first] = one.firstKept[0]!;
  }
  return { value: values, change, firstKept };
}

function partitionWithout(partition: Partition | null, actor: number): Partition | null {
  return partition && { ...partition, groups: partition.groups.filter((_, v) => v !== actor) };
}

/** Actors after the one left out move up by one. */
function supportWithout(support: Support | null, actor: number): Support | null {
  if (!support) return null;
  const { from, to, kinds, kindCount, amountsUsd } = support.ties;
  const kept = (_: number, tie: number): boolean => from[tie] !== actor && to[tie] !== actor;
  const movedUp = (v: number): number => (v > actor ? v - 1 : v);
  return {
    ...support,
    ties: {
      from: from.filter(kept).map(movedUp),
      to: to.filter(kept).map(movedUp),
      kinds: kinds.filter(kept),
      kindCount,
      amountsUsd: amountsUsd.filter(kept),
    },
  };
}

/** @throws RangeError where it does not give one number to each actor. */
function actorConvention(wanted: Wanted): Convention {
  const { measure, convention } = conventionOf(wanted);
  if (measure.about !== 'actor' || convention.each !== undefined)
    throw new RangeError(`${measure.label} does not give one number to each actor by “${convention.id}”.`);
  return convention;
}

/** What draws say of each actor and, where they are thinned from it, of the whole network. */
export interface DrawSummary {
  readonly intervals: Intervals;
  readonly accuracy: Accuracy;
  readonly kept: Float64Array;
}

/** @param lowestFirst Whether ranks begin with the smallest value. */
export function summarize(draws: Float64Array, whole: Float64Array, lowestFirst: boolean): DrawSummary {
  const kept = shareKept(whole, draws);
  if (!lowestFirst)
    return { intervals: intervalsOf(draws, whole.length), accuracy: accuracyOf(whole, draws), kept };
  const negative = (values: Float64Array): Float64Array => values.map((value) => -value);
  const [turnedDraws, turnedWhole] = [negative(draws), negative(whole)];
  const { low, median, high, ...ranks } = intervalsOf(turnedDraws, whole.length);
  return {
    intervals: { ...ranks, low: negative(high), median: negative(median), high: negative(low) },
    accuracy: accuracyOf(turnedWhole, turnedDraws),
    kept,
  };
}

/** What threads can be asked to do. */
export const tasks = {
  compute,
  stepPart,
  explain,
  draw,
  leaveOut,
  summarize,
  trustedPaths,
  connectingTree,
};
export type Tasks = typeof tasks;

if (!isMainThread) workerpool.worker(tasks);

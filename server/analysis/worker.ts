import { isMainThread } from 'node:worker_threads';
import workerpool from 'workerpool';
import { measures } from './measures/catalogue.ts';
import { computationsOn, type TakeStep } from './computeMeasure.ts';
import { graphIn } from './network.ts';
import { explain } from './explanation.ts';
import { isLongStep, partOf, type LongStepName } from './longSteps.ts';
import type { Graph } from './kernels/csr.ts';
import {
  accuracyOf,
  intervalsOf,
  leaveActorsOut,
  measureDraws,
  shareKept,
  tiesOf,
  type Accuracy,
  type ActorMeasure,
  type Influence,
  type Intervals,
  type Missing,
} from './kernels/robustness.ts';
import type { MeasureValues, Partition, View } from './measures/measure.ts';

/** Conventions of measures to compute on one graph; what they have in common is computed once. */
export interface MeasureTask {
  readonly graph: Graph;
  readonly partition: Partition | null;
  readonly wanted: readonly {
    readonly measure: string;
    /** The convention's id, as its descriptor spells it. */
    readonly convention: string;
    readonly view: View;
  }[];
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

/** The values of each wanted convention, in order; or which long step has to be taken first. */
export function compute({
  graph,
  partition,
  wanted,
  taken = {},
  asksForLongSteps = false,
}: MeasureTask): readonly MeasureValues[] | NeedsStep {
  const names = new Set(wanted.map(({ measure }) => measure));
  const takeStep: TakeStep = (name, work) => {
    if (!isLongStep(name)) return work();
    if (name in taken) return taken[name] as ReturnType<typeof work>;
    if (asksForLongSteps) throw new LongStepNeeded(name);
    return work();
  };
  const computations = computationsOn(
    { graph },
    measures.filter(({ name }) => names.has(name)),
    partition ? [partition] : [],
    takeStep,
  );
  try {
    return wanted.map(({ measure, convention, view }) => {
      const found = computations.find(
        (one) => one.measure.name === measure && one.convention.id === convention && one.view === view,
      );
      if (!found) throw new RangeError(`${measure} has no convention “${convention}” for this network.`);
      return found.compute();
    });
  } catch (error) {
    if (error instanceof LongStepNeeded) return { needs: error.step };
    throw error;
  }
}

/** A range of a long step, on the graph in the view it is wanted in. */
export function stepPart(name: LongStepName, graph: Graph, first: number, last: number): unknown {
  return partOf(name, graph, first, last);
}

/** Draws of missing ties, and a measure of actors on each. */
export interface DrawTask extends Omit<MeasureTask, 'wanted'> {
  readonly wanted: MeasureTask['wanted'][number];
  readonly missing: Missing;
  readonly seed: number;
  readonly first: number;
  readonly last: number;
}

/** The values of the draws `first` … `last` − 1, one draw after the other. */
export function draw({ graph, partition, wanted, missing, ...range }: DrawTask): Float64Array {
  return measureDraws(tiesOf(graphIn(graph, wanted.view)), missing, actorMeasure(wanted, partition), range);
}

/** Actors to leave out one at a time. */
export interface InfluenceTask extends Omit<MeasureTask, 'wanted'> {
  readonly wanted: MeasureTask['wanted'][number];
  readonly whole: Float64Array;
  readonly actor: number;
  readonly first: number;
  readonly last: number;
}

/** What leaving out each of the actors `first` … `last` − 1 does to the measure. */
export function leaveOut({ graph, partition, wanted, ...range }: InfluenceTask): Influence {
  const { actor, whole, first, last } = range;
  const values = new Float64Array(last - first);
  const change = new Float64Array(last - first);
  const firstKept = new Float64Array(last - first);
  for (let left = first; left < last; left++) {
    const groups = partition && {
      ...partition,
      groups: partition.groups.filter((_, v) => v !== left),
    };
    const one = leaveActorsOut(graphIn(graph, wanted.view), actorMeasure(wanted, groups), {
      whole,
      actor,
      first: left,
      last: left + 1,
    });
    values[left - first] = one.value[0]!;
    change[left - first] = one.change[0]!;
    firstKept[left - first] = one.firstKept[0]!;
  }
  return { value: values, change, firstKept };
}

/** A convention as a function of a graph that is in its view already. */
function actorMeasure(
  { measure, convention, view }: MeasureTask['wanted'][number],
  partition: Partition | null,
): ActorMeasure {
  const found = measures
    .filter(({ name, about }) => name === measure && about === 'actor')
    .flatMap(({ conventions }) => conventions)
    .find(({ id, views }) => id === convention && views.includes(view));
  if (!found) throw new RangeError(`${measure} gives no number to actors by “${convention}”.`);
  return (graph) => {
    const shared = new Map<string, unknown>();
    const once = <T>(key: string, compute: () => T): T => {
      if (!shared.has(key)) shared.set(key, compute());
      return shared.get(key) as T;
    };
    return found.compute({ graph, partition, once }) as Float64Array;
  };
}

/** What draws say of each actor and, where they are thinned from it, of the whole network. */
export function summarize(
  draws: Float64Array,
  whole: Float64Array,
): { intervals: Intervals; accuracy: Accuracy; kept: Float64Array } {
  return {
    intervals: intervalsOf(draws, whole.length),
    accuracy: accuracyOf(whole, draws),
    kept: shareKept(whole, draws),
  };
}

/** What threads can be asked to do. */
export const tasks = { compute, stepPart, explain, draw, leaveOut, summarize };
export type Tasks = typeof tasks;

if (!isMainThread) workerpool.worker(tasks);

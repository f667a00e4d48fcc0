import { betweennessFrom, betweennessOf, partedPairs, prepareBetweenness } from './kernels/betweenness.ts';
import type { Blocks } from './kernels/betweennessBlocks.ts';
import type { Graph, Rows } from './kernels/csr.ts';
import {
  addDistances,
  distancesFrom,
  emptyDistances,
  prepareDistances,
  type DistancePlan,
  type Distances,
} from './kernels/distances.ts';

/**
 * Steps that several measures share (by the name under which `input.once` keeps them) and that take long on a large network:
 * each can be cut into ranges of sources that threads work on, and put together again.
 *
 * What all ranges need is prepared in the threads, so that the one that hands out ranges never waits: it cuts the actors, of
 * which the sources are the same share.
 */
interface LongStep<Plan, Part> {
  /** Ranges begin at multiples of this. */
  readonly stride: number;
  prepare(graph: Graph): Plan;
  sources(plan: Plan): number;
  /** What a range of sources adds; `begins` for the one that stands for what is no source's. */
  part(plan: Plan, first: number, last: number, begins: boolean): Part;
  whole(graph: Graph, parts: readonly Part[]): unknown;
}

const distanceStep = (way: 'out' | 'in'): LongStep<DistancePlan, Distances> => ({
  stride: 512,
  prepare: (graph) => prepareDistances(graph[way], way === 'out' ? graph.in : graph.out),
  sources: ({ actors }) => actors.length,
  part: (plan, first, last) => distancesFrom(plan, first, last),
  whole: ({ order }, parts) => {
    const all = emptyDistances(order);
    for (const part of parts) addDistances(all, part);
    return all;
  },
});

const betweennessStep: LongStep<Blocks, readonly Float64Array[]> = {
  stride: 64,
  prepare: prepareBetweenness,
  sources: ({ actors }) => actors.length,
  part: (plan, first, last, begins) => [
    betweennessFrom(plan, first, last),
    ...(begins ? [partedPairs(plan)] : []),
  ],
  whole: (graph, parts) => betweennessOf(graph, parts.flat()),
};

export const longSteps = {
  betweenness: betweennessStep,
  'distances out': distanceStep('out'),
  'distances in': distanceStep('in'),
} as const;
export type LongStepName = keyof typeof longSteps;

export function isLongStep(name: string): name is LongStepName {
  return name in longSteps;
}

/**
 * The ranges of actors a step is cut into: enough to share and to tell progress, each worth its beginning. Together they are all
 * actors, whichever of them are sources.
 */
export function rangesOf(
  name: LongStepName,
  { order }: Graph,
  parts: number,
): { first: number; last: number }[] {
  const { stride } = longSteps[name];
  const each = Math.max(stride, Math.ceil(order / parts / stride) * stride);
  const ranges = [];
  for (let first = 0; first < order; first += each)
    ranges.push({ first, last: Math.min(order, first + each) });
  return ranges;
}

/** What the sources add of which the range of actors is the share. */
export function partOf(name: LongStepName, graph: Graph, first: number, last: number): unknown {
  const step = longSteps[name] as LongStep<unknown, unknown>;
  const plan = planOf(name, graph);
  const count = step.sources(plan);
  const source = (actor: number): number =>
    actor === graph.order
      ? count
      : Math.min(count, Math.round((actor / graph.order) * (count / step.stride)) * step.stride);
  return step.part(plan, source(first), source(last), first === 0);
}

export function wholeOf(name: LongStepName, graph: Graph, parts: readonly unknown[]): unknown {
  return (longSteps[name] as LongStep<unknown, unknown>).whole(graph, parts);
}

/** The plan made last: a thread gets one range of a step after the other, and each time another object for the same graph. */
let kept: { readonly name: LongStepName; readonly graph: Graph; readonly plan: unknown } | null = null;

function planOf(name: LongStepName, graph: Graph): unknown {
  if (kept?.name !== name || !sameTies(kept.graph, graph)) {
    // Not two at a time.
    kept = null;
    kept = { name, graph, plan: longSteps[name].prepare(graph) };
  }
  return kept.plan;
}

function sameTies(a: Graph, b: Graph): boolean {
  return a.directed === b.directed && sameRows(a.out, b.out);
}

function sameRows(a: Rows, b: Rows): boolean {
  return sameNumbers(a.offsets, b.offsets) && sameNumbers(a.targets, b.targets);
}

function sameNumbers(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

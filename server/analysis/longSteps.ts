import { betweennessFrom, betweennessOf, prepareBetweenness } from './kernels/betweenness.ts';
import type { Graph } from './kernels/csr.ts';
import {
  addDistances,
  distancesFrom,
  emptyDistances,
  prepareDistances,
  type Distances,
} from './kernels/distances.ts';

/**
 * Steps that several measures share (by the name under which `input.once` keeps them) and that take long on a large network:
 * each can be cut into ranges of sources that threads work on, and put together again.
 */
interface LongStep<Part> {
  /** What it is, for a person who is told that it would take too long. */
  readonly label: string;
  /** How many sources × ties a thread gets through in a second, roughly. */
  readonly perSecond: number;
  /** Ranges begin at multiples of this. */
  readonly stride: number;
  sources(graph: Graph): number;
  part(graph: Graph, first: number, last: number): Part;
  whole(graph: Graph, parts: readonly Part[]): unknown;
}

const distanceStep = (way: 'out' | 'in'): LongStep<Distances> => {
  const plan = (graph: Graph) => prepareDistances(graph[way], way === 'out' ? graph.in : graph.out);
  return {
    label: 'distances between all actors',
    perSecond: 1.5e9,
    stride: 256,
    sources: (graph) => plan(graph).actors.length,
    part: (graph, first, last) => distancesFrom(plan(graph), first, last),
    whole: ({ order }, parts) => {
      const all = emptyDistances(order);
      for (const part of parts) addDistances(all, part);
      return all;
    },
  };
};

const betweennessStep: LongStep<Float64Array> = {
  label: 'exact betweenness',
  perSecond: 4e8,
  stride: 32,
  sources: (graph) => prepareBetweenness(graph).actors.length,
  part: (graph, first, last) => betweennessFrom(prepareBetweenness(graph), first, last),
  whole: (graph, parts) => betweennessOf(prepareBetweenness(graph), parts),
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

/** How long a step takes on one thread, roughly. */
export function secondsOf(name: LongStepName, { order, out }: Graph): number {
  return (order * out.targets.length) / longSteps[name].perSecond;
}

/** The ranges a step is cut into: enough to share and to tell progress, each worth its beginning. */
export function rangesOf(name: LongStepName, graph: Graph, parts: number): { first: number; last: number }[] {
  const { stride } = longSteps[name];
  const count = longSteps[name].sources(graph);
  const each = Math.max(stride, Math.ceil(count / parts / stride) * stride);
  const ranges = [];
  for (let first = 0; first < count; first += each)
    ranges.push({ first, last: Math.min(count, first + each) });
  return ranges;
}

export function partOf(name: LongStepName, graph: Graph, first: number, last: number): unknown {
  return longSteps[name].part(graph, first, last);
}

export function wholeOf(name: LongStepName, graph: Graph, parts: readonly unknown[]): unknown {
  return (longSteps[name] as LongStep<unknown>).whole(graph, parts);
}

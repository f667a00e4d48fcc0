import { isMainThread } from 'node:worker_threads';
import workerpool from 'workerpool';
import { measures } from './measures/catalogue.ts';
import { computationsOn } from './computeMeasure.ts';
import { explain } from './explanation.ts';
import type { Graph, Rows } from './kernels/csr.ts';
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
}

/** The values of each wanted convention, in order. */
export function compute({ graph, partition, wanted }: MeasureTask): readonly MeasureValues[] {
  const names = new Set(wanted.map(({ measure }) => measure));
  const computations = computationsOn(
    { graph },
    measures.filter(({ name }) => names.has(name)),
    partition ? [partition] : [],
  );
  return wanted.map(({ measure, convention, view }) => {
    const found = computations.find(
      (one) => one.measure.name === measure && one.convention.id === convention && one.view === view,
    );
    if (!found) throw new RangeError(`${measure} has no convention “${convention}” for this network.`);
    return found.compute();
  });
}

/** The same graph with its arrays where every thread can read them, so that a task costs no copy. */
export function sharedGraph(graph: Graph): Graph {
  const out = sharedRows(graph.out);
  return { ...graph, out, in: graph.in === graph.out ? out : sharedRows(graph.in) };
}

function sharedRows({ offsets, targets, strengths }: Rows): Rows {
  return {
    offsets: sharedCopy(Int32Array, offsets),
    targets: sharedCopy(Int32Array, targets),
    strengths: strengths && sharedCopy(Float64Array, strengths),
  };
}

function sharedCopy<A extends Int32Array | Float64Array>(
  kind: { new (buffer: SharedArrayBuffer): A; readonly BYTES_PER_ELEMENT: number },
  values: A,
): A {
  const copy = new kind(new SharedArrayBuffer(values.length * kind.BYTES_PER_ELEMENT));
  copy.set(values);
  return copy;
}

/** What threads can be asked to do. */
export const tasks = { compute, explain };
export type Tasks = typeof tasks;

if (!isMainThread) workerpool.worker(tasks);

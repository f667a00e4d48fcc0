import type { Graph, Rows } from './kernels/csr.ts';

/** The same graph with its arrays where every thread can read them, so that a task costs no copy. */
export function sharedGraph(graph: Graph): Graph {
  if (graph.out.targets.buffer instanceof SharedArrayBuffer) return graph;
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

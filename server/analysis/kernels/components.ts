import type { Graph, Rows } from './csr.ts';

/**
 * Components: the parts a graph falls into. Weak: joined by ties whichever way they point. Strong: each actor of a part can
 * reach each other one along the direction of ties (Tarjan 1972, SIAM Journal on Computing 1(2), doi:10.1137/0201010).
 *
 * Without direction the two are the same. An isolate is a component of its own. O(order + size) time, four integers an actor.
 */
export interface Components {
  readonly count: number;
  /** The component of each actor, 0 … count − 1. */
  readonly membership: Int32Array;
  /** How many actors each component has. */
  readonly sizes: Int32Array;
}

/**
 * Numbered in the order of their first actors. Each actor is joined to its first two neighbours; the component that most of a
 * sample are in by then is all but finished, so that the rest of its ties need no look unless they stand in the row of an
 * actor outside it (Sutton, Ben-Nun & Barak 2018, IPDPS, doi:10.1109/IPDPS.2018.00012).
 */
export function weakComponents(graph: Graph): Components {
  const { order, directed } = graph;
  /** Above each actor a smaller one of its component; itself where it is the smallest. */
  const parents = new Int32Array(order);
  for (let v = 0; v < order; v++) parents[v] = v;
  joinFirst(graph.out, parents);
  const large = mostSampled(parents);
  joinRest(graph.out, parents, large, FIRST);
  // Where ties have direction, one out of the large component stands only in the incoming row of the actor outside it.
  if (directed) joinRest(graph.in, parents, large, 0);

  const membership = new Int32Array(order);
  let count = 0;
  for (let v = 0; v < order; v++) {
    const parent = parents[v]!;
    membership[v] = parent === v ? count++ : membership[parent]!;
  }
  return { count, membership, sizes: sizesOf(membership, count) };
}

/** How many neighbours of every actor are joined to it before a large component is looked for. */
const FIRST = 2;

function joinFirst({ offsets, targets }: Rows, parents: Int32Array): void {
  for (let v = 0; v < parents.length; v++) {
    const start = offsets[v]!;
    const end = Math.min(start + FIRST, offsets[v + 1]!);
    for (let i = start; i < end; i++) join(parents, v, targets[i]!);
  }
  // In this order one pass leaves every actor directly below the smallest of its tree.
  for (let v = 0; v < parents.length; v++) parents[v] = parents[parents[v]!]!;
}

function joinRest({ offsets, targets }: Rows, parents: Int32Array, large: number, from: number): void {
  for (let v = 0; v < parents.length; v++) {
    if (parents[v] === large) continue;
    for (let i = offsets[v]! + from; i < offsets[v + 1]!; i++) join(parents, v, targets[i]!);
  }
}

/** The root that most of about a thousand actors at even distances have. */
function mostSampled(parents: Int32Array): number {
  const step = Math.max(1, Math.floor(parents.length / 1024));
  const seen = new Map<number, number>();
  let most = 0;
  let found = -1;
  for (let v = 0; v < parents.length; v += step) {
    const root = parents[v]!;
    const times = (seen.get(root) ?? 0) + 1;
    seen.set(root, times);
    if (times > most) {
      most = times;
      found = root;
    }
  }
  return found;
}

function join(parents: Int32Array, a: number, b: number): void {
  const first = rootOf(parents, a);
  const second = rootOf(parents, b);
  if (first < second) parents[second] = first;
  else parents[first] = second;
}

/** Halves the way to the root as it goes. */
function rootOf(parents: Int32Array, actor: number): number {
  let at = actor;
  for (;;) {
    const parent = parents[at]!;
    if (parent === at) return at;
    const next = parents[parent]!;
    parents[at] = next;
    at = next;
  }
}

/** Numbered so that a tie from one component to another leads from the higher number to the lower. */
export function strongComponents(graph: Graph): Components {
  if (!graph.directed) return weakComponents(graph);
  const { order } = graph;
  const { offsets, targets } = graph.out;
  const membership = new Int32Array(order).fill(-1);
  /** When each actor was met, from 1; 0 where not yet. Then the earliest one it is known to reach. */
  const low = new Int32Array(order);
  const met = new Int32Array(order);
  const next = offsets.slice(0, order);
  const path = new Int32Array(order);
  /** Actors met whose component is not complete. */
  const open = new Int32Array(order);
  let opened = 0;
  let clock = 0;
  let count = 0;
  for (let start = 0; start < order; start++) {
    if (met[start] !== 0) continue;
    let depth = 0;
    path[0] = start;
    met[start] = low[start] = ++clock;
    open[opened++] = start;
    while (depth >= 0) {
      const v = path[depth]!;
      const end = offsets[v + 1]!;
      let at = next[v]!;
      let reached = low[v]!;
      let child = -1;
      while (at < end) {
        const target = targets[at++]!;
        const when = met[target]!;
        if (when === 0) {
          child = target;
          break;
        }
        if (when < reached && membership[target] === -1) reached = when;
      }
      next[v] = at;
      low[v] = reached;
      if (child >= 0) {
        met[child] = low[child] = ++clock;
        open[opened++] = child;
        path[++depth] = child;
        continue;
      }
      if (reached === met[v]) {
        for (;;) {
          const member = open[--opened]!;
          membership[member] = count;
          if (member === v) break;
        }
        count++;
      }
      if (--depth >= 0 && reached < low[path[depth]!]!) low[path[depth]!] = reached;
    }
  }
  return { count, membership, sizes: sizesOf(membership, count) };
}

function sizesOf(membership: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count);
  for (const component of membership) sizes[component]!++;
  return sizes;
}

/** How many actors the largest component has; 0 where there are no actors. */
export function largestOf({ sizes }: Components): number {
  let largest = 0;
  for (const size of sizes) if (size > largest) largest = size;
  return largest;
}

/** How many actors have no tie, neither in nor out. O(order). */
export function isolatesIn({ order, out, in: incoming }: Graph): number {
  let isolates = 0;
  for (let v = 0; v < order; v++)
    if (out.offsets[v] === out.offsets[v + 1] && incoming.offsets[v] === incoming.offsets[v + 1]) isolates++;
  return isolates;
}

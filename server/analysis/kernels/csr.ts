/**
 * A graph as compressed sparse rows: what every kernel reads. Actors are the integers 0 … order − 1; their ids are attached
 * by the caller, last.
 *
 * Building sorts by two counting passes (first by target, then, stably, by source): time and memory O(order + ties).
 */

/** The ties of each actor, one row after the other. Shared between threads where its buffers are. */
export interface Rows {
  /** order + 1 positions: the ties of actor `v` stand at `offsets[v]` … `offsets[v + 1] − 1`. */
  readonly offsets: Int32Array;
  /** The other end of each tie, ascending within a row, none twice. */
  readonly targets: Int32Array;
  /** How strong each tie is, > 0, larger is closer; `null` where all ties count 1. */
  readonly strengths: Float64Array | null;
}

/** Without self-ties and parallel ties; see `buildGraph` for what becomes of them. */
export interface Graph {
  readonly directed: boolean;
  /** How many actors. */
  readonly order: number;
  /** How many ties: arcs where directed, else unordered pairs. */
  readonly size: number;
  /** By the actor a tie goes out from. An undirected tie stands in the rows of both ends. */
  readonly out: Rows;
  /** By the actor a tie comes in to; `out` itself where undirected. */
  readonly in: Rows;
}

/** Ties as they come: `from[i]` to `to[i]`, in any order, with self-ties and parallel ties. */
export interface TieList {
  readonly order: number;
  readonly directed: boolean;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** > 0; absent where all ties count 1. */
  readonly strengths?: Float64Array | null;
}

/** What building left out or folded. */
export interface Hygiene {
  /** Ties from an actor to itself: left out. */
  readonly selfTies: number;
  /** Ties beyond the first between the same ends (undirected: either way round): folded into it, strengths added. */
  readonly parallelTies: number;
}

/** @throws RangeError for an end outside 0 … order − 1, or a strength that is not a positive finite number. */
export function buildGraph(ties: TieList): Graph & { readonly hygiene: Hygiene } {
  const { order, directed, from, to } = ties;
  const given = ties.strengths ?? null;
  let selfTies = 0;
  for (let i = 0; i < from.length; i++) {
    const a = from[i]!;
    const b = to[i]!;
    if (a < 0 || a >= order || b < 0 || b >= order)
      throw new RangeError(`Tie ${i} joins ${a} and ${b}, but the actors are 0 to ${order - 1}.`);
    if (given && !(given[i]! > 0 && given[i]! < Infinity))
      throw new RangeError(`Tie ${i} has the strength ${given[i]!}: it must be a positive finite number.`);
    if (a === b) selfTies++;
  }

  const kept = from.length - selfTies;
  const rows = directed ? kept : 2 * kept;
  const out = sortedRows(order, rows, directed, from, to, given);
  const arcs = folded(out);
  const size = directed ? arcs.targets.length : arcs.targets.length / 2;
  return {
    directed,
    order,
    size,
    out: arcs,
    in: directed ? transposed(order, arcs) : arcs,
    hygiene: { selfTies, parallelTies: kept - size },
  };
}

/** Rows sorted by source and target, with parallel ties next to each other. */
function sortedRows(
  order: number,
  length: number,
  directed: boolean,
  from: Int32Array,
  to: Int32Array,
  strengths: Float64Array | null,
): Rows {
  // By target: where the arcs into each actor begin.
  const into = new Int32Array(order + 1);
  const outOf = new Int32Array(order + 1);
  for (let i = 0; i < from.length; i++) {
    const a = from[i]!;
    const b = to[i]!;
    if (a === b) continue;
    into[b + 1]!++;
    outOf[a + 1]!++;
    if (!directed) {
      into[a + 1]!++;
      outOf[b + 1]!++;
    }
  }
  for (let v = 0; v < order; v++) {
    into[v + 1]! += into[v]!;
    outOf[v + 1]! += outOf[v]!;
  }
  const offsets = outOf.slice();
  const sources = new Int32Array(length);
  const held = strengths && new Float64Array(length);
  const place = (a: number, b: number, i: number): void => {
    const at = into[b]!++;
    sources[at] = a;
    if (held) held[at] = strengths[i]!;
  };
  for (let i = 0; i < from.length; i++) {
    const a = from[i]!;
    const b = to[i]!;
    if (a === b) continue;
    place(a, b, i);
    if (!directed) place(b, a, i);
  }
  // `into[b]` is now where the arcs into `b` end. Taken in that order, each row comes out ascending.
  const targets = new Int32Array(length);
  const sorted = held && new Float64Array(length);
  for (let b = 0, at = 0; b < order; b++) {
    for (const end = into[b]!; at < end; at++) {
      const to = outOf[sources[at]!]!++;
      targets[to] = b;
      if (sorted) sorted[to] = held[at]!;
    }
  }
  return { offsets, targets, strengths: sorted };
}

/** Parallel ties as one, with their strengths added; the rows themselves where there are none. */
function folded({ offsets, targets, strengths }: Rows): Rows {
  const order = offsets.length - 1;
  const starts = new Int32Array(order + 1);
  let at = 0;
  for (let v = 0; v < order; v++) {
    const start = at;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      if (at > start && targets[at - 1] === targets[i]) {
        if (strengths) strengths[at - 1]! += strengths[i]!;
        continue;
      }
      targets[at] = targets[i]!;
      if (strengths) strengths[at] = strengths[i]!;
      at++;
    }
    starts[v + 1] = at;
  }
  if (at === targets.length) return { offsets, targets, strengths };
  return {
    offsets: starts,
    targets: targets.slice(0, at),
    strengths: strengths && strengths.slice(0, at),
  };
}

/** The same arcs by their other end. */
function transposed(order: number, { offsets, targets, strengths }: Rows): Rows {
  const starts = new Int32Array(order + 1);
  for (const target of targets) starts[target + 1]!++;
  for (let v = 0; v < order; v++) starts[v + 1]! += starts[v]!;
  const next = starts.slice();
  const sources = new Int32Array(targets.length);
  const turned = strengths && new Float64Array(targets.length);
  for (let v = 0; v < order; v++)
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const at = next[targets[i]!]!++;
      sources[at] = v;
      if (turned) turned[at] = strengths[i]!;
    }
  return { offsets: starts, targets: sources, strengths: turned };
}

/**
 * The graph without directions: two actors are tied where either has an arc to the other, and the strengths of both arcs are
 * added. An undirected graph is returned as it is.
 */
export function symmetrised(graph: Graph): Graph {
  if (!graph.directed) return graph;
  const { order, out } = graph;
  return buildGraph({
    order,
    directed: false,
    from: sourcesOf(out),
    to: out.targets,
    strengths: out.strengths,
  });
}

/** For each tie in the rows, the actor whose row it stands in. */
export function sourcesOf({ offsets, targets }: Rows): Int32Array {
  const sources = new Int32Array(targets.length);
  for (let v = 0; v < offsets.length - 1; v++) sources.fill(v, offsets[v], offsets[v + 1]);
  return sources;
}

/** How many ties stand in an actor's row. */
export function degreeIn({ offsets }: Rows, actor: number): number {
  return offsets[actor + 1]! - offsets[actor]!;
}

/** Where the tie to `target` stands in the row of `source`, or −1; by bisection. */
export function positionOf({ offsets, targets }: Rows, source: number, target: number): number {
  let low = offsets[source]!;
  let high = offsets[source + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = targets[middle]!;
    if (found === target) return middle;
    if (found < target) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

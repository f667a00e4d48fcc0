import type { Graph, Rows } from './csr.ts';

/**
 * An undirected graph taken apart at its cut-points, for betweenness.
 *
 * A shortest path between two actors of a block (biconnected part) stays inside it, and one that leaves must pass the
 * cut-point, so each block can be solved alone once every actor in it stands for all who hang on it from outside: its
 * *weight*, counting itself. What no block sees, the pairs that a cut-point keeps apart, is a product of such counts. Folding
 * pendants is the special case of a block of two. (Puzis, Elovici, Zilberman, Dolev & Brandes 2015, Journal of Complex
 * Networks 3(1), doi:10.1093/comnet/cnu016; Sariyüce, Saule, Kaya & Çatalyürek 2013, SIAM SDM, doi:10.1137/1.9781611972832.76;
 * blocks by Hopcroft & Tarjan 1973, CACM 16(6), doi:10.1145/362248.362272.)
 *
 * Blocks of three and more are kept, their actors numbered afresh so that those with the same neighbours, the best tied first,
 * stand next to each other: their searches run nearly alike. An actor has a *place* in each block it is part of. A directed graph is one block with
 * weights 1: who is reachable through a cut-point then differs by direction.
 *
 * Time O(m + n log n), memory O(n + m). Isolates have no place. Buffers only, so that threads can share it.
 */
export interface Blocks {
  readonly order: number;
  readonly directed: boolean;
  /** Where the places of each block begin, and where the last one's end. */
  readonly starts: Int32Array;
  /** The actor at each place. */
  readonly actors: Int32Array;
  /** For each place, how many actors its actor stands for. */
  readonly weights: Float64Array;
  /** Ties within blocks, by place; targets counted from where their block begins. */
  readonly out: Rows;
  /** `out` itself where undirected. */
  readonly in: Rows;
  /** For each actor, the unordered pairs of others that removing it would part. */
  readonly parted: Float64Array;
  /** The two ends of each tie that is a block of its own, one after the other. */
  readonly bridges: Int32Array;
  /** For each such tie, the unordered pairs that have it between them. */
  readonly bridged: Float64Array;
}

export function blocksOf(graph: Graph): Blocks {
  return graph.directed ? wholeGraph(graph) : biconnected(graph);
}

/** How many places the largest block has. */
export function largestBlock({ starts }: Blocks): number {
  let largest = 0;
  for (let block = 0; block < starts.length - 1; block++)
    largest = Math.max(largest, starts[block + 1]! - starts[block]!);
  return largest;
}

/** The blocks with places among `first` … `last − 1`, one after the other: block, first of them, last + 1; from its start. */
export function eachBlock(
  { starts }: Blocks,
  first: number,
  last: number,
  solve: (block: number, from: number, to: number) => void,
): void {
  for (let block = 0; block < starts.length - 1; block++) {
    const start = starts[block]!;
    const from = Math.max(first, start);
    const to = Math.min(last, starts[block + 1]!);
    if (from < to) solve(block, from - start, to - start);
  }
}

function wholeGraph({ order, directed, out, in: into }: Graph): Blocks {
  const actors: number[] = [];
  const place = new Int32Array(order).fill(-1);
  for (let v = 0; v < order; v++)
    if (out.offsets[v + 1]! > out.offsets[v]! || into.offsets[v + 1]! > into.offsets[v]!) {
      place[v] = actors.length;
      actors.push(v);
    }
  const unordered = Int32Array.from(actors);
  const local = (rows: Rows): Rows => {
    const offsets = new Int32Array(actors.length + 1);
    unordered.forEach((v, p) => (offsets[p + 1] = offsets[p]! + rows.offsets[v + 1]! - rows.offsets[v]!));
    return { offsets, targets: rows.targets.map((target) => place[target]!), strengths: null };
  };
  const starts = Int32Array.of(0, actors.length);
  const [outLocal, inLocal] = [local(out), local(into)];
  const turn = byNeighbours(starts, outLocal, inLocal);
  return {
    order,
    directed,
    starts,
    actors: unordered.map((_, p) => unordered[turn[p]!]!),
    weights: new Float64Array(actors.length).fill(1),
    out: renumbered(starts, outLocal, turn),
    in: renumbered(starts, inLocal, turn),
    parted: new Float64Array(order),
    bridges: new Int32Array(0),
    bridged: new Float64Array(0),
  };
}

/**
 * For each new place the old one. Block by block, actors are ranked by how many ties they have (the most first; as many,
 * breadth first), and put in the order of their lists of neighbours' ranks, themselves included, as words in a dictionary.
 */
function byNeighbours(starts: Int32Array, out: Rows, into: Rows): Int32Array {
  const turn = breadthFirst(starts, out, into);
  const places = turn.length;
  const ties = (p: number): number => out.offsets[p + 1]! - out.offsets[p]!;
  // Each one's neighbours by rank: handed out from the first rank to the last.
  const lists = new Int32Array(out.targets.length + places);
  const ends = new Int32Array(places);
  const next = (p: number): number => out.offsets[p]! + p;
  for (let p = 0; p < places; p++) ends[p] = next(p);
  for (let block = 0; block < starts.length - 1; block++) {
    const start = starts[block]!;
    const ranked = turn.subarray(start, starts[block + 1]);
    ranked.sort((p, q) => ties(q) - ties(p));
    ranked.forEach((p, rank) => {
      lists[ends[p]!++] = rank;
      for (let i = into.offsets[p]!; i < into.offsets[p + 1]!; i++)
        lists[ends[start + into.targets[i]!]!++] = rank;
    });
    ranked.sort((p, q) => {
      let i = next(p);
      let j = next(q);
      while (i < ends[p]! && j < ends[q]! && lists[i] === lists[j]) {
        i++;
        j++;
      }
      if (i === ends[p]! || j === ends[q]!) return ends[p]! - i - (ends[q]! - j);
      return lists[i]! - lists[j]!;
    });
  }
  return turn;
}

/**
 * For each new place the old one, block by block, breadth first along ties of either direction. A part of a block that is not
 * reached (only a directed graph has such) follows, from its first place.
 */
function breadthFirst(starts: Int32Array, out: Rows, into: Rows): Int32Array {
  const places = out.offsets.length - 1;
  const turn = new Int32Array(places);
  const seen = new Uint8Array(places);
  for (let block = 0; block < starts.length - 1; block++) {
    const start = starts[block]!;
    const end = starts[block + 1]!;
    let root = start;
    const ties = (p: number): number =>
      out.offsets[p + 1]! - out.offsets[p]! + into.offsets[p + 1]! - into.offsets[p]!;
    for (let p = start; p < end; p++) if (ties(p) > ties(root)) root = p;
    let head = start;
    let tail = start;
    for (let next = start - 1; tail < end; next++) {
      const from = next < start ? root : next;
      if (seen[from]) continue;
      seen[from] = 1;
      turn[tail++] = from;
      while (head < tail) {
        const p = turn[head++]!;
        for (const rows of out === into ? [out] : [out, into])
          for (let i = rows.offsets[p]!; i < rows.offsets[p + 1]!; i++) {
            const q = start + rows.targets[i]!;
            if (seen[q]) continue;
            seen[q] = 1;
            turn[tail++] = q;
          }
      }
    }
  }
  return turn;
}

/** The rows under new places. Targets are left in the order they come in: ascending is of no use to a search. */
function renumbered(starts: Int32Array, { offsets, targets }: Rows, turn: Int32Array): Rows {
  const places = turn.length;
  const now = new Int32Array(places);
  for (let p = 0; p < places; p++) now[turn[p]!] = p;
  const moved = new Int32Array(places + 1);
  const renamed = new Int32Array(targets.length);
  let at = 0;
  for (let block = 0; block < starts.length - 1; block++) {
    const start = starts[block]!;
    for (let p = start; p < starts[block + 1]!; p++) {
      const old = turn[p]!;
      for (let i = offsets[old]!; i < offsets[old + 1]!; i++)
        renamed[at++] = now[start + targets[i]!]! - start;
      moved[p + 1] = at;
      renamed.subarray(moved[p], at).sort();
    }
  }
  return { offsets: moved, targets: renamed, strengths: null };
}

function biconnected({ order, out }: Graph): Blocks {
  const { offsets, targets } = out;
  /** When an actor was come upon, from 1; 0 before. */
  const found = new Int32Array(order);
  /** The earliest actor that it or one after it on its branch is tied to. */
  const low = new Int32Array(order);
  const parent = new Int32Array(order).fill(-1);
  const next = offsets.slice(0, order);
  /** How many hang on an actor away from where the search came from. */
  const hanging = new Float64Array(order);
  /** The block that ties an actor to where the search came from; each actor but a root has one. −2: a bridge. */
  const blockOf = new Int32Array(order).fill(-1);
  const placeOf = new Int32Array(order);
  /** Blocks: where their places begin, the actor the search entered by (whose place is the block's first), who hangs below. */
  const starts: number[] = [0];
  const below: number[] = [];
  const actors: number[] = [];
  const bridges: number[] = [];
  const bridgesBelow: number[] = [];
  const sizes = new Int32Array(order);
  const squares = new Float64Array(order);
  const path = new Int32Array(order);
  const waiting = new Int32Array(order);
  const component = new Int32Array(order);
  let clock = 0;

  for (let root = 0; root < order; root++) {
    if (found[root] || offsets[root] === offsets[root + 1]) continue;
    const firstBlock = below.length;
    const firstBridge = bridgesBelow.length;
    let depth = 0;
    let waits = 0;
    let members = 0;
    path[0] = root;
    found[root] = low[root] = ++clock;
    component[members++] = root;
    while (depth >= 0) {
      const v = path[depth]!;
      if (next[v]! < offsets[v + 1]!) {
        const w = targets[next[v]!++]!;
        if (!found[w]) {
          parent[w] = v;
          found[w] = low[w] = ++clock;
          component[members++] = w;
          waiting[waits++] = w;
          path[++depth] = w;
        } else if (w !== parent[v] && found[w] < low[v]!) low[v] = found[w];
        continue;
      }
      depth--;
      if (depth < 0) break;
      const u = path[depth]!;
      if (low[v]! < low[u]!) low[u] = low[v]!;
      if (low[v]! < found[u]!) continue;
      // Nothing after u on this branch reaches before u: what waits since v is one block, and u its entry.
      let hangs = 0;
      if (waiting[waits - 1] === v) {
        waits--;
        hangs = 1 + hanging[v]!;
        blockOf[v] = -2;
        bridges.push(u, v);
        bridgesBelow.push(hangs);
      } else {
        actors.push(u);
        for (let w = -1; w !== v;) {
          w = waiting[--waits]!;
          blockOf[w] = below.length;
          placeOf[w] = actors.length;
          actors.push(w);
          hangs += 1 + hanging[w]!;
        }
        below.push(hangs);
        starts.push(actors.length);
      }
      hanging[u]! += hangs;
      squares[u]! += hangs * hangs;
    }
    for (let i = 0; i < members; i++) sizes[component[i]!] = members;
    for (let block = firstBlock; block < below.length; block++) below[block] = members - below[block]!;
    for (let bridge = firstBridge; bridge < bridgesBelow.length; bridge++)
      bridgesBelow[bridge]! *= members - bridgesBelow[bridge]!;
  }

  const parted = new Float64Array(order);
  for (let v = 0; v < order; v++) {
    const others = sizes[v]! - 1;
    if (others < 2) continue;
    const above = others - hanging[v]!;
    parted[v] = (others * others - squares[v]! - above * above) / 2;
  }

  const places = actors.length;
  const begins = Int32Array.from(starts);
  const rows = tiesWithin(out, begins, actors, found, blockOf, placeOf);
  const turn = byNeighbours(begins, rows, rows);
  const weights = new Float64Array(places);
  const moved = new Int32Array(places);
  for (let block = 0; block < below.length; block++)
    for (let p = begins[block]!; p < begins[block + 1]!; p++) {
      const old = turn[p]!;
      const actor = actors[old]!;
      moved[p] = actor;
      weights[p] = old === begins[block] ? below[block]! : 1 + hanging[actor]!;
    }
  const ties = renumbered(begins, rows, turn);
  return {
    order,
    directed: false,
    starts: begins,
    actors: moved,
    weights,
    out: ties,
    in: ties,
    parted,
    bridges: Int32Array.from(bridges),
    bridged: Float64Array.from(bridgesBelow),
  };
}

/** The ties of each block by place. A tie belongs to the block by which its later end hangs on what came before. */
function tiesWithin(
  { offsets, targets }: Rows,
  starts: Int32Array,
  actors: readonly number[],
  found: Int32Array,
  blockOf: Int32Array,
  placeOf: Int32Array,
): Rows {
  const rows = new Int32Array(actors.length + 1);
  const placeIn = (block: number, actor: number): number =>
    blockOf[actor] === block ? placeOf[actor]! : starts[block]!;
  const each = (tie: (block: number, p: number, q: number) => void): void => {
    for (let v = 0; v < found.length; v++) {
      const block = blockOf[v]!;
      if (block < 0) continue;
      for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
        const u = targets[i]!;
        if (found[u]! < found[v]!) tie(block, placeOf[v]!, placeIn(block, u));
      }
    }
  };
  each((_, p, q) => {
    rows[p + 1]!++;
    rows[q + 1]!++;
  });
  for (let p = 0; p < actors.length; p++) rows[p + 1]! += rows[p]!;
  const next = rows.slice();
  const ends = new Int32Array(rows[actors.length]!);
  each((block, p, q) => {
    ends[next[p]!++] = q - starts[block]!;
    ends[next[q]!++] = p - starts[block]!;
  });
  return { offsets: rows, targets: ends, strengths: null };
}

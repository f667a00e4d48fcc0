import { sourcesOf } from './csr.ts';
import { MinHeap } from './minHeap.ts';
import type { TrustLengths } from './trustLengths.ts';

/**
 * What ties several actors together with the least length of ties: a minimum Steiner tree of these *terminals*.
 *
 * Exact by Dreyfus & Wagner (1971, Networks 1(3), doi:10.1002/net.3230010302) in the form of Erickson, Monma & Veinott (1987,
 * Mathematics of Operations Research 12(4), doi:10.1287/moor.12.4.634): the least tree of a set of terminals and an actor v is two
 * trees of parts of the set that meet in v, or a way from v to such an actor, found for all v at once by Dijkstra's search. With t
 * terminals O(3^t · n + 2^t · m · log n) time and O(2^t · n) memory.
 *
 * Where that is more than `mostWork`, by Mehlhorn (1988, Information Processing Letters 27(3), doi:10.1016/0020-0190(88)90066-X): a
 * least spanning tree of the terminals by the ways between their neighbourhoods, O(m · log n), whose length is at most
 * 2(1 − 1/t) times the least (Kou, Markowsky & Berman 1981, doi:10.1007/BF00288961).
 */
export interface ConnectingTree {
  /** For each tie of the tree its two ends, the smaller first; ascending. */
  readonly ties: readonly (readonly [number, number])[];
  readonly length: number;
  /** Whether no tree is shorter; else its length is at most 2(1 − 1/t) times the least. */
  readonly isExact: boolean;
}

/** More terminals than this are never tied exactly: the memory of it doubles with each. */
export const MOST_EXACT_TERMINALS = 12;

/**
 * @param terminals at least one, none twice.
 * @param mostWork in steps of the exact algorithm, 3^(t − 1)/2 · n + 2^(t − 1) · (arcs + n).
 * @returns null where no tree ties them all.
 */
export function connectingTree(
  network: TrustLengths,
  terminals: Int32Array,
  mostWork: number,
): ConnectingTree | null {
  const { offsets, targets } = network.rows;
  const order = offsets.length - 1;
  const others = terminals.length - 1;
  const work = (3 ** others / 2) * order + 2 ** others * (targets.length + order);
  return terminals.length <= MOST_EXACT_TERMINALS && work <= mostWork
    ? leastTree(network, terminals)
    : spanningWays(network, terminals);
}

function leastTree({ rows, lengths }: TrustLengths, terminals: Int32Array): ConnectingTree | null {
  const { offsets, targets } = rows;
  const order = offsets.length - 1;
  const sources = sourcesOf(rows);
  const root = terminals[terminals.length - 1]!;
  const all = 2 ** (terminals.length - 1) - 1;
  // For a set of terminals and an actor, at set · order + actor: the length of the least tree of both, and how it is made. Above 0:
  // the tie it ends with, by its position + 1; below 0: one of the two sets whose trees meet there; 0: the terminal alone.
  const least = new Float64Array((all + 1) * order).fill(Infinity);
  const made = new Int32Array((all + 1) * order);
  const nearest = new MinHeap();
  for (let set = 1; set <= all; set++) {
    const here = set * order;
    if ((set & (set - 1)) === 0) least[here + terminals[Math.log2(set)]!] = 0;
    // Each pair of parts once.
    for (let part = (set - 1) & set; part > (set ^ part); part = (part - 1) & set) {
      const [one, other] = [part * order, (set ^ part) * order];
      for (let v = 0; v < order; v++) {
        const length = least[one + v]! + least[other + v]!;
        if (!(length < least[here + v]!)) continue;
        least[here + v] = length;
        made[here + v] = -part;
      }
    }
    for (let v = 0; v < order; v++) if (least[here + v]! < Infinity) nearest.add(least[here + v]!, v);
    while (nearest.size > 0) {
      const length = nearest.smallestKey();
      const v = nearest.take();
      if (length > least[here + v]!) continue;
      for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
        const w = targets[i]!;
        const candidate = length + lengths[i]!;
        if (!(candidate < least[here + w]!)) continue;
        least[here + w] = candidate;
        made[here + w] = i + 1;
        nearest.add(candidate, w);
      }
    }
  }
  const length = all === 0 ? 0 : least[all * order + root]!;
  if (length === Infinity) return null;

  const ties: [number, number][] = [];
  const unmade: [set: number, actor: number][] = all === 0 ? [] : [[all, root]];
  for (let next = unmade.pop(); next; next = unmade.pop()) {
    const [set, v] = next;
    const how = made[set * order + v]!;
    if (how > 0) {
      const from = sources[how - 1]!;
      ties.push(pair(from, v));
      unmade.push([set, from]);
    } else if (how < 0) unmade.push([-how, v], [set ^ -how, v]);
  }
  return { ties: sorted(ties), length, isExact: true };
}

function spanningWays({ rows, lengths }: TrustLengths, terminals: Int32Array): ConnectingTree | null {
  const { offsets, targets } = rows;
  const order = offsets.length - 1;
  const sources = sourcesOf(rows);
  // The nearest terminal of each actor, how far it is, and over which tie one comes from it.
  const away = new Float64Array(order).fill(Infinity);
  const terminalOf = new Int32Array(order).fill(-1);
  const over = new Int32Array(order).fill(-1);
  const nearest = new MinHeap();
  terminals.forEach((terminal, at) => {
    away[terminal] = 0;
    terminalOf[terminal] = at;
    nearest.add(0, terminal);
  });
  while (nearest.size > 0) {
    const length = nearest.smallestKey();
    const v = nearest.take();
    if (length > away[v]!) continue;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const w = targets[i]!;
      const candidate = length + lengths[i]!;
      if (!(candidate < away[w]!)) continue;
      away[w] = candidate;
      terminalOf[w] = terminalOf[v]!;
      over[w] = i;
      nearest.add(candidate, w);
    }
  }

  // Ties between two neighbourhoods make ways between their terminals; of these a least spanning tree (Kruskal 1956).
  const bridges: { position: number; length: number }[] = [];
  for (let position = 0; position < targets.length; position++) {
    const [v, w] = [sources[position]!, targets[position]!];
    if (v < w && terminalOf[v] !== -1 && terminalOf[v] !== terminalOf[w])
      bridges.push({ position, length: away[v]! + lengths[position]! + away[w]! });
  }
  bridges.sort((a, b) => a.length - b.length || a.position - b.position);
  const joined = Array.from(terminals, (_, at) => at);
  const rootOf = (at: number): number => {
    while (joined[at] !== at) at = joined[at] = joined[joined[at]!]!;
    return at;
  };
  // The ways to terminals are trees that share no actor, so that what they and the bridges make has no circle.
  const taken = new Map<string, { ends: [number, number]; length: number }>();
  const take = (position: number): void => {
    const ends = pair(sources[position]!, targets[position]!);
    taken.set(ends.join(' '), { ends, length: lengths[position]! });
  };
  let unjoined = terminals.length - 1;
  for (const { position } of bridges) {
    const [v, w] = [sources[position]!, targets[position]!];
    const [a, b] = [rootOf(terminalOf[v]!), rootOf(terminalOf[w]!)];
    if (a === b) continue;
    joined[a] = b;
    unjoined--;
    take(position);
    for (const end of [v, w]) for (let at = end; over[at] !== -1; at = sources[over[at]!]!) take(over[at]!);
  }
  if (unjoined > 0) return null;
  const chosen = [...taken.values()];
  return {
    ties: sorted(chosen.map(({ ends }) => ends)),
    length: chosen.reduce((sum, { length }) => sum + length, 0),
    isExact: terminals.length <= 2,
  };
}

const pair = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);

const sorted = (ties: [number, number][]): [number, number][] =>
  ties.sort((a, b) => a[0] - b[0] || a[1] - b[1]);

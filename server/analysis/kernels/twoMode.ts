import { betweenness } from './betweenness.ts';
import { weakComponents } from './components.ts';
import { degreeIn, type Graph } from './csr.ts';
import { distances, type Distances } from './distances.ts';

/**
 * Measures of two-mode networks, in which actors (mode 0) are tied to events, coalitions or campaigns (mode 1) and nobody to
 * their own kind. An actor can have at most as many ties as there are events, so the usual norms would make everybody look
 * marginal; these divide by what is possible in two modes (Borgatti & Everett 1997, Social Networks 19(3),
 * doi:10.1016/S0378-8733(96)00301-2).
 */
export interface TwoMode {
  /** Undirected. */
  readonly graph: Graph;
  /** 0 or 1 for each node. */
  readonly modes: Uint8Array;
  /** How many nodes each mode has. */
  readonly sizes: readonly [number, number];
}

/** @throws RangeError for a directed graph, and for a tie within a mode. O(order + size). */
export function twoModeOf(graph: Graph, modes: Uint8Array): TwoMode {
  if (graph.directed) throw new RangeError('A two-mode network has no directions.');
  const { offsets, targets } = graph.out;
  const sizes: [number, number] = [0, 0];
  for (let v = 0; v < graph.order; v++) {
    const mode = modes[v]!;
    if (mode > 1) throw new RangeError(`Node ${v} is of mode ${mode}, but the modes are 0 and 1.`);
    sizes[mode as 0 | 1]++;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++)
      if (modes[targets[i]!] === mode)
        throw new RangeError(`Nodes ${v} and ${targets[i]!} are tied, but both are of mode ${mode}.`);
  }
  return { graph, modes, sizes };
}

/** How many nodes the other mode has. */
function others({ modes, sizes }: TwoMode, v: number): number {
  return sizes[modes[v] === 0 ? 1 : 0];
}

/** Ties as a share of all pairs of an actor and an event. NaN where a mode is empty. */
export function twoModeDensity({ graph, sizes }: TwoMode): number {
  return graph.size / (sizes[0] * sizes[1]);
}

/** Degree as a share of the nodes of the other mode. NaN where there are none. In [0, 1]. O(order). */
export function normedDegree(network: TwoMode): Float64Array {
  const { graph } = network;
  return new Float64Array(graph.order).map((_, v) => degreeIn(graph.out, v) / others(network, v));
}

/**
 * Betweenness as a share of the most a node of its mode can have, which is that of the middle of a star whose other rays
 * carry the rest as evenly as they can. NaN where that is 0. In [0, 1].
 *
 * @param raw Betweenness of the two-mode graph; computed where not given, O(order · size).
 */
export function normedBetweenness(network: TwoMode, raw = betweenness(network.graph)): Float64Array {
  const { modes, sizes } = network;
  const most = [mostBetweenness(sizes[0], sizes[1]), mostBetweenness(sizes[1], sizes[0])];
  return raw.map((value, v) => (most[modes[v]!]! > 0 ? value / most[modes[v]!]! : NaN));
}

function mostBetweenness(own: number, other: number): number {
  const rounds = Math.floor((own - 1) / other);
  const left = (own - 1) % other;
  return (
    (other ** 2 * (rounds + 1) ** 2 +
      other * (rounds + 1) * (2 * left - rounds - 1) -
      left * (2 * rounds - left + 3)) /
    2
  );
}

/**
 * The least possible sum of distances (1 to all of the other mode, 2 to all of one's own) over the sum there is. Where not
 * everybody is reached, both sums are over those who are, and the value is multiplied by their share of all others, as
 * Wasserman & Faust do for one mode; Borgatti & Everett do not treat that case. 0 for an isolate, NaN for a lone node. In [0, 1].
 * O(order · size), for the distances, which are computed where not given.
 */
export function normedCloseness(
  { graph, modes }: TwoMode,
  { sums, reached }: Pick<Distances, 'sums' | 'reached'> = distances(graph.out, graph.in),
): Float64Array {
  const { membership, count } = weakComponents(graph);
  /** How many nodes of mode 0, and of mode 1, each component has. */
  const reachable = [new Int32Array(count), new Int32Array(count)];
  for (let v = 0; v < graph.order; v++) reachable[modes[v]!]![membership[v]!]!++;
  return sums.map((sum, v) => {
    const [own, other] = modes[v] === 0 ? [0, 1] : [1, 0];
    const least = reachable[other]![membership[v]!]! + 2 * (reachable[own]![membership[v]!]! - 1);
    return (reached[v] === 0 ? 0 : least / sum) * (reached[v]! / (graph.order - 1));
  });
}

/**
 * Clustering (Latapy, Magnien & Del Vecchio 2008, Social Networks 30(1), doi:10.1016/j.socnet.2007.04.006): the mean, over
 * those who share an event with the node, of the events they share by the events of either. NaN where nobody does. In (0, 1].
 * O(Σ of the squares of degrees).
 */
export function pairClustering({ graph }: TwoMode): Float64Array {
  const { offsets, targets } = graph.out;
  const values = new Float64Array(graph.order);
  const shared = new Int32Array(graph.order);
  const near = new Int32Array(graph.order);
  for (let v = 0; v < graph.order; v++) {
    let nearCount = 0;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const event = targets[i]!;
      for (let j = offsets[event]!; j < offsets[event + 1]!; j++) {
        const u = targets[j]!;
        if (u !== v && shared[u]!++ === 0) near[nearCount++] = u;
      }
    }
    const own = degreeIn(graph.out, v);
    let sum = 0;
    for (let k = 0; k < nearCount; k++) {
      const u = near[k]!;
      sum += shared[u]! / (own + degreeIn(graph.out, u) - shared[u]!);
      shared[u] = 0;
    }
    values[v] = sum / nearCount;
  }
  return values;
}

/**
 * Global clustering (Robins & Alexander 2004, Computational & Mathematical Organization Theory 10,
 * doi:10.1023/B:CMOT.0000032580.12184.c0): the share of chains of three ties that are closed to a cycle of four. NaN without
 * such chains.
 */
export function fourCycleClosure({ graph, modes }: TwoMode): number {
  const { offsets, targets } = graph.out;
  const shared = new Int32Array(graph.order);
  let cycles = 0;
  let chains = 0;
  for (let v = 0; v < graph.order; v++) {
    if (modes[v] !== 0) continue;
    const own = offsets[v + 1]! - offsets[v]!;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const event = targets[i]!;
      chains += (own - 1) * (degreeIn(graph.out, event) - 1);
      // The k-th event shared with somebody closes k − 1 cycles with those before; each pair of actors is taken once.
      for (let j = offsets[event]!; j < offsets[event + 1]! && targets[j]! < v; j++)
        cycles += shared[targets[j]!]!++;
    }
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const event = targets[i]!;
      for (let j = offsets[event]!; j < offsets[event + 1]! && targets[j]! < v; j++) shared[targets[j]!] = 0;
    }
  }
  return (4 * cycles) / chains;
}

/**
 * Redundancy (Latapy, Magnien & Del Vecchio 2008): the share of pairs of a node's events that somebody else attends too, so
 * that they would stay joined without the node. NaN below two events. In [0, 1]. O(Σ over nodes of the ties of their events).
 */
export function redundancy({ graph }: TwoMode): Float64Array {
  const { offsets, targets } = graph.out;
  const values = new Float64Array(graph.order);
  /** When a node's event was last seen to be joined to the event at hand. */
  const joined = new Int32Array(graph.order).fill(-1);
  const own = new Int32Array(graph.order).fill(-1);
  for (let v = 0; v < graph.order; v++) {
    const start = offsets[v]!;
    const end = offsets[v + 1]!;
    for (let i = start; i < end; i++) own[targets[i]!] = v;
    let pairs = 0;
    for (let i = start; i < end; i++) {
      const event = targets[i]!;
      for (let j = offsets[event]!; j < offsets[event + 1]!; j++) {
        const u = targets[j]!;
        if (u === v) continue;
        for (let k = offsets[u]!; k < offsets[u + 1]!; k++) {
          const other = targets[k]!;
          if (other <= event || own[other] !== v || joined[other] === i) continue;
          joined[other] = i;
          pairs++;
        }
      }
    }
    const degree = end - start;
    values[v] = degree < 2 ? NaN : pairs / ((degree * (degree - 1)) / 2);
  }
  return values;
}

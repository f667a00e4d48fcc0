import { positionOf } from './csr.ts';
import { MinHeap } from './minHeap.ts';
import type { TrustLengths } from './trustLengths.ts';

/**
 * The most trusted ways from any of some actors to any of others, in order: the `count` shortest simple paths of at most
 * `mostSteps` ties.
 *
 * By Yen (1971, Management Science 17(11), doi:10.1287/mnsc.17.11.712) with Lawler's partition (1972, Management Science 18(7),
 * doi:10.1287/mnsc.18.7.401): what is left after a path is cut into the sets of paths that leave it at each of its actors, of each
 * set the shortest is found, and the shortest of these is the next path. No path is in two sets, so none is found twice.
 *
 * The shortest of a set is found among *states*, an actor and the steps taken to it, since the shortest way to an actor may
 * have too many steps for a way on (Dijkstra's search, and with it the usual form of Yen, is wrong under a bound on steps).
 * Ways to the end of at most 0, 1, … steps in the whole network (Bellman–Ford) tell what is left at least, which leads the search
 * straight to the end (Hart, Nilsson & Raphael 1968, doi:10.1109/TSSC.1968.300136). The shortest walk among states is simple:
 * lengths are above 0, so that without a round it would be shorter and have fewer steps.
 *
 * Time O(count · steps² · m · log(n · steps)) at most, and far less as a rule; memory O(n · steps). A path passes no second
 * actor of its beginnings or ends. Where a beginning is also an end there is no path between them.
 */
export interface PathQuestion {
  /** Where paths may begin. */
  readonly sources: Int32Array;
  /** Where they may end. */
  readonly targets: Int32Array;
  /** The most ties of a path, at least 1. */
  readonly mostSteps: number;
  /** How many paths are wanted. */
  readonly count: number;
  /** The most ties that are looked at before the search stops, some twice. */
  readonly mostWork: number;
}

export interface FoundPath {
  /** The actors in their order. */
  readonly actors: readonly number[];
  /** The sum of its ties' lengths. */
  readonly length: number;
}

export interface FoundPaths {
  /** The shortest first; among equally long ones in an order that is always the same. */
  readonly paths: readonly FoundPath[];
  /** False where the search stopped at its bound on work: there may be others, shorter ones among them. */
  readonly isComplete: boolean;
}

/** The paths that begin with `prefix` and go on to none of `barred`; an empty prefix is before the first actor. */
interface PathSet {
  readonly prefix: readonly number[];
  readonly barred: ReadonlySet<number>;
}

class WorkExceeded extends Error {}

/** @throws RangeError for a bound below 1, or an actor that is not in the network. */
export function trustedPaths(network: TrustLengths, question: PathQuestion): FoundPaths {
  const { mostSteps, count } = question;
  const order = network.rows.offsets.length - 1;
  if (!(Number.isInteger(mostSteps) && mostSteps >= 1))
    throw new RangeError(`A path has at least one step, not at most ${mostSteps}.`);
  for (const actor of [...question.sources, ...question.targets])
    if (!(actor >= 0 && actor < order))
      throw new RangeError(`The actors are 0 to ${order - 1}; ${actor} is none.`);

  const found: FoundPath[] = [];
  const candidates: { path: FoundPath; of: PathSet }[] = [];
  const nearest = new MinHeap();
  try {
    const search = searchIn(network, question);
    const consider = (of: PathSet): void => {
      const path = search(of);
      if (path) nearest.add(path.length, candidates.push({ path, of }) - 1);
    };
    consider({ prefix: [], barred: new Set() });
    while (found.length < count && nearest.size > 0) {
      const { path, of } = candidates[nearest.take()]!;
      found.push(path);
      if (found.length === count) break;
      for (let at = of.prefix.length; at < path.actors.length; at++) {
        const next = path.actors[at]!;
        consider({
          prefix: path.actors.slice(0, at),
          barred: at === of.prefix.length ? new Set([...of.barred, next]) : new Set([next]),
        });
      }
    }
  } catch (error) {
    if (!(error instanceof WorkExceeded)) throw error;
    while (found.length < count && nearest.size > 0) found.push(candidates[nearest.take()]!.path);
    return { paths: found, isComplete: false };
  }
  return { paths: found, isComplete: true };
}

/** A search for the shortest path of a set. */
function searchIn(
  { rows, lengths }: TrustLengths,
  { sources, targets, mostSteps, mostWork }: PathQuestion,
): (of: PathSet) => FoundPath | null {
  const { offsets, targets: ends } = rows;
  const order = offsets.length - 1;
  const isSource = markOf(order, sources);
  const isTarget = markOf(order, targets);
  let work = 0;
  const look = (ties: number): void => {
    work += ties;
    if (work > mostWork) throw new WorkExceeded();
  };

  // left[s][v]: the length of the shortest walk from v to an end in at most s steps, through no beginning or other end.
  const left: Float64Array[] = [new Float64Array(order).fill(Infinity)];
  let changed: number[] = [];
  for (const target of targets)
    if (left[0]![target] !== 0) {
      left[0]![target] = 0;
      changed.push(target);
    }
  for (let steps = 1; steps <= mostSteps; steps++) {
    const before = left[steps - 1]!;
    const now = before.slice();
    const next: number[] = [];
    for (const v of changed) {
      if (isSource[v]) continue;
      look(offsets[v + 1]! - offsets[v]!);
      for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
        const w = ends[i]!;
        const length = before[v]! + lengths[i]!;
        if (!(length < now[w]!)) continue;
        if (now[w] === before[w]) next.push(w);
        now[w] = length;
      }
    }
    left.push(now);
    changed = next;
  }

  const isPassed = new Uint8Array(order);
  return ({ prefix, barred }) => {
    // Labels: the ways to states that were found so far, each by its last actor and the label before.
    const actors: number[] = [];
    const before: number[] = [];
    const taken: number[] = [];
    const passed: number[] = [];
    const nearest = new MinHeap();
    const best = new Map<number, number>();
    const reach = (actor: number, from: number, steps: number, length: number): void => {
      const estimate = length + left[mostSteps - steps]![actor]!;
      const state = actor * (mostSteps + 1) + steps;
      if (estimate === Infinity || length >= (best.get(state) ?? Infinity)) return;
      best.set(state, length);
      before.push(from);
      taken.push(steps);
      passed.push(length);
      nearest.add(estimate, actors.push(actor) - 1);
    };
    const expand = (label: number): void => {
      const v = actors[label]!;
      const isLast = label === prefix.length - 1;
      const steps = taken[label]! + 1;
      look(offsets[v + 1]! - offsets[v]!);
      for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
        const w = ends[i]!;
        if (isPassed[w] || isSource[w] || (isLast && barred.has(w))) continue;
        reach(w, label, steps, passed[label]! + lengths[i]!);
      }
    };

    if (prefix.length === 0) {
      for (const source of sources) if (!barred.has(source)) reach(source, -1, 0, 0);
    } else {
      // The prefix is the first labels, one for each of its actors; only the last of them goes on.
      if (prefix.length > mostSteps) return null;
      let length = 0;
      prefix.forEach((actor, at) => {
        if (at > 0) length += lengths[positionOf(rows, prefix[at - 1]!, actor)]!;
        actors.push(actor);
        before.push(at - 1);
        taken.push(at);
        passed.push(length);
        isPassed[actor] = 1;
      });
    }
    try {
      if (prefix.length > 0) expand(prefix.length - 1);
      while (nearest.size > 0) {
        const label = nearest.take();
        const actor = actors[label]!;
        // A better way to this state came after this one.
        if (passed[label]! > best.get(actor * (mostSteps + 1) + taken[label]!)!) continue;
        if (isTarget[actor] && taken[label]! > 0) return { actors: wayTo(label), length: passed[label]! };
        if (!isTarget[actor] && taken[label]! < mostSteps) expand(label);
      }
      return null;
    } finally {
      for (const actor of prefix) isPassed[actor] = 0;
    }

    function wayTo(label: number): number[] {
      const way: number[] = [];
      for (let at = label; at >= 0; at = before[at]!) way.push(actors[at]!);
      return way.reverse();
    }
  };
}

function markOf(order: number, actors: Int32Array): Uint8Array {
  const mark = new Uint8Array(order);
  for (const actor of actors) mark[actor] = 1;
  return mark;
}

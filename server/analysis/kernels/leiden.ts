import type { Graph } from './csr.ts';
import { randomFrom, shuffle, type Random } from './random.ts';

/**
 * Communities by the Leiden algorithm (Traag, Waltman & van Eck 2019, Scientific Reports 9, doi:10.1038/s41598-019-41695-z):
 * groups of actors with more ties among themselves than their numbers of ties let expect, found by raising modularity (see
 * `modularity`). Each round moves single actors while that helps, splits the groups found into well-connected parts, and
 * goes on with those parts as actors, until nothing moves. Every community is connected.
 *
 * For graphs without directions. Isolates are communities of their own. The outcome depends on the seed, and only on it; see
 * `leidenRuns` for how much. O(order + size) a round in practice; some 60 bytes an actor and 12 a tie.
 */
export interface Communities {
  /** The community of each actor, the largest 0; equally large ones in the order of their first actors. */
  readonly groups: Int32Array;
  readonly count: number;
}

export interface LeidenSettings {
  readonly seed: number;
  /** Above 1 for smaller communities, below for larger. */
  readonly resolution?: number;
  /** Whether strong ties hold actors together more. */
  readonly valued: boolean;
  /** The partition to begin with; each actor alone where not given. */
  readonly start?: Int32Array;
  /**
   * How often to begin again from the partition found, at most; it ends sooner where that changes nothing. 10 where not given,
   * or 2 beyond 50,000 actors: on 400,000 the second adds 0.001 of modularity for a quarter of the time, a third nearly nothing.
   */
  readonly rounds?: number;
}

/** How random the merging of parts is: parts are chosen with likelihoods that fall by e for each so many ties of gain less. */
const RANDOMNESS = 0.01;

/**
 * Up to this many actors are looked at in random order. More are first renumbered from a random actor outwards and then looked
 * at in that order, which reads memory nearly in a row; the seed still decides where it begins.
 */
const FEW = 2_000;
const MANY = 50_000;

/** A graph in which an actor may stand for several. */
interface Level {
  readonly order: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array | null;
  /** The sum of the strengths of all ties of those an actor stands for, ties among them counted twice. */
  readonly masses: Float64Array;
}

/** @throws RangeError for a directed graph and for a resolution that is not above 0. */
export function leiden(
  graph: Graph,
  { seed, resolution = 1, valued, start, rounds }: LeidenSettings,
): Communities {
  if (graph.directed) throw new RangeError('Communities are found in graphs without directions.');
  if (!(resolution > 0)) throw new RangeError(`The resolution must be above 0; it is ${resolution}.`);
  const { order } = graph;
  const random = randomFrom(seed);
  const turns = order > FEW ? outwards(graph, random.below(order)) : null;
  const base = levelOf(graph, valued, turns);
  const groups = new Int32Array(order);
  for (let v = 0; v < order; v++) groups[v] = start ? start[turns ? turns[v]! : v]! : v;
  renumber(groups);
  let total = 0;
  for (const mass of base.masses) total += mass;
  const most = rounds ?? (order > MANY ? 2 : 10);
  for (let round = 0; round < most && total > 0; round++)
    if (!improve(base, groups, resolution / total, random)) break;
  if (!turns) return ordered(groups);
  const found = new Int32Array(order);
  for (let place = 0; place < order; place++) found[turns[place]!] = groups[place]!;
  return ordered(found);
}

/** All actors, those of the root's component first, nearer ones before farther ones. */
function outwards({ order, out }: Graph, root: number): Int32Array {
  const { offsets, targets } = out;
  const turns = new Int32Array(order);
  const seen = new Uint8Array(order);
  let tail = 0;
  for (let first = -1; first < order; first++) {
    const from = first < 0 ? root : first;
    if (seen[from]) continue;
    seen[from] = 1;
    let head = tail;
    turns[tail++] = from;
    while (head < tail) {
      const v = turns[head++]!;
      for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
        const u = targets[i]!;
        if (seen[u]) continue;
        seen[u] = 1;
        turns[tail++] = u;
      }
    }
  }
  return turns;
}

/** @param turns The actor at each place of the level, where they are renumbered. */
function levelOf({ order, out }: Graph, valued: boolean, turns: Int32Array | null): Level {
  const given = valued ? out.strengths : null;
  const masses = new Float64Array(order);
  let { offsets, targets } = out;
  let strengths = given;
  if (turns) {
    const places = new Int32Array(order);
    for (let place = 0; place < order; place++) places[turns[place]!] = place;
    offsets = new Int32Array(order + 1);
    targets = new Int32Array(out.targets.length);
    strengths = given && new Float64Array(out.targets.length);
    for (let place = 0, at = 0; place < order; place++) {
      const v = turns[place]!;
      for (let i = out.offsets[v]!; i < out.offsets[v + 1]!; i++) {
        targets[at] = places[out.targets[i]!]!;
        if (given) strengths![at] = given[i]!;
        at++;
      }
      offsets[place + 1] = at;
    }
  }
  for (let v = 0; v < order; v++) {
    if (strengths) for (let i = offsets[v]!; i < offsets[v + 1]!; i++) masses[v]! += strengths[i]!;
    else masses[v] = offsets[v + 1]! - offsets[v]!;
  }
  return { order, offsets, targets, strengths, masses };
}

/** One descent through all levels; whether any actor changed its group. */
function improve(base: Level, groups: Int32Array, penalty: number, random: Random): boolean {
  let level = base;
  let moved = false;
  /** The group of each actor of this level. */
  let current = groups;
  /** The actor of this level that stands for each actor of the base. */
  let standing: Int32Array | null = null;
  for (;;) {
    const changes = moveActors(level, current, penalty, random);
    moved ||= changes;
    const parts = refined(level, current, penalty, random);
    const count = renumber(parts);
    const last = count === level.order;
    const settled = last ? connected(level, current) : current;
    if (standing) for (let v = 0; v < groups.length; v++) groups[v] = settled[standing[v]!]!;
    else groups.set(settled);
    if (last) return moved;
    const next = aggregated(level, parts, count);
    const inherited = new Int32Array(count);
    for (let v = 0; v < level.order; v++) inherited[parts[v]!] = current[v]!;
    renumber(inherited);
    if (standing) for (let v = 0; v < groups.length; v++) standing[v] = parts[standing[v]!]!;
    else standing = parts;
    level = next;
    current = inherited;
  }
}

/**
 * Moves actors, one at a time, to the group among those of their neighbours (or an empty one) where modularity is highest,
 * until none can be moved for the better. Those tied to one that moved are looked at again.
 */
function moveActors(level: Level, groups: Int32Array, penalty: number, random: Random): boolean {
  const { order, offsets, targets, strengths, masses } = level;
  const groupMass = new Float64Array(order);
  const groupSize = new Int32Array(order);
  for (let v = 0; v < order; v++) {
    groupMass[groups[v]!]! += masses[v]!;
    groupSize[groups[v]!]!++;
  }
  const empty = new Int32Array(order);
  let emptyCount = 0;
  for (let c = order - 1; c >= 0; c--) if (!groupSize[c]) empty[emptyCount++] = c;

  const queue = turnsIn(order, random);
  const queued = new Uint8Array(order).fill(1);
  let head = 0;
  let waiting = order;
  const toGroup = new Float64Array(order);
  const near = new Int32Array(order);
  let moved = false;
  while (waiting > 0) {
    const v = queue[head]!;
    if (++head === order) head = 0;
    waiting--;
    queued[v] = 0;
    const start = offsets[v]!;
    const end = offsets[v + 1]!;
    if (start === end) continue;
    const own = groups[v]!;
    const mass = masses[v]!;
    let nearCount = 0;
    for (let i = start; i < end; i++) {
      const c = groups[targets[i]!]!;
      if (toGroup[c] === 0) near[nearCount++] = c;
      toGroup[c]! += strengths ? strengths[i]! : 1;
    }
    const scale = penalty * mass;
    let best = own;
    let most = toGroup[own]! - scale * (groupMass[own]! - mass);
    // A trifle of gain may be rounding, which could be chased for ever.
    const margin = 1e-11 * (Math.abs(most) + scale * groupMass[own]! + mass);
    most += margin;
    if (most < 0 && groupSize[own]! > 1) {
      best = empty[emptyCount - 1]!;
      most = 0;
    }
    // Of equally good groups the first is taken: from either end, or the numbers of actors would decide.
    const backwards = random.next() & 1;
    for (let k = 0; k < nearCount; k++) {
      const c = near[backwards ? nearCount - 1 - k : k]!;
      const gain = toGroup[c]! - scale * groupMass[c]!;
      toGroup[c] = 0;
      if (gain > most && c !== own) {
        best = c;
        most = gain;
      }
    }
    if (best === own) continue;
    moved = true;
    groupMass[own]! -= mass;
    if (--groupSize[own]! === 0) {
      groupMass[own] = 0;
      empty[emptyCount++] = own;
    }
    if (groupSize[best] === 0) emptyCount--;
    groupMass[best]! += mass;
    groupSize[best]!++;
    groups[v] = best;
    for (let i = start; i < end; i++) {
      const u = targets[i]!;
      if (queued[u] || groups[u] === best) continue;
      queued[u] = 1;
      let tail = head + waiting;
      if (tail >= order) tail -= order;
      queue[tail] = u;
      waiting++;
    }
  }
  return moved;
}

function turnsIn(order: number, random: Random): Int32Array {
  const turns = new Int32Array(order);
  for (let v = 0; v < order; v++) turns[v] = v;
  return order > FEW ? turns : shuffle(turns, random);
}

/**
 * Splits each group into parts: every actor begins alone, and one still alone joins a part of its group with which modularity
 * does not fall, chosen at random, a greater gain being likelier. Only actors and parts tied well to the rest of their group
 * take part, so that parts are connected.
 */
function refined(level: Level, groups: Int32Array, penalty: number, random: Random): Int32Array {
  const { order, offsets, targets, strengths, masses } = level;
  const groupMass = new Float64Array(order);
  for (let v = 0; v < order; v++) groupMass[groups[v]!]! += masses[v]!;
  /** Ties between a part and the rest of its group. */
  const tiesOut = new Float64Array(order);
  for (let v = 0; v < order; v++) {
    const own = groups[v]!;
    let sum = 0;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++)
      if (groups[targets[i]!] === own) sum += strengths ? strengths[i]! : 1;
    tiesOut[v] = sum;
  }
  const parts = Int32Array.from({ length: order }, (_, v) => v);
  const partMass = masses.slice();
  const alone = new Uint8Array(order).fill(1);
  const turns = turnsIn(order, random);
  const toPart = new Float64Array(order);
  const near = new Int32Array(order);
  for (let turn = 0; turn < order; turn++) {
    const v = turns[turn]!;
    if (!alone[v]) continue;
    const own = groups[v]!;
    const mass = masses[v]!;
    const whole = groupMass[own]!;
    if (tiesOut[v]! < penalty * mass * (whole - mass) || tiesOut[v] === 0) continue;
    let nearCount = 0;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const u = targets[i]!;
      if (groups[u] !== own) continue;
      const part = parts[u]!;
      if (toPart[part] === 0) near[nearCount++] = part;
      toPart[part]! += strengths ? strengths[i]! : 1;
    }
    let most = -1;
    for (let k = 0; k < nearCount; k++) {
      const part = near[k]!;
      const gain = toPart[part]! - penalty * mass * partMass[part]!;
      const fit = tiesOut[part]! >= penalty * partMass[part]! * (whole - partMass[part]!);
      if (fit && gain >= 0 && gain > most) most = gain;
    }
    let chosen = -1;
    if (most >= 0) {
      let sum = 0;
      for (let k = 0; k < nearCount; k++) {
        const part = near[k]!;
        const gain = toPart[part]! - penalty * mass * partMass[part]!;
        if (gain < 0 || gain < most - 40 * RANDOMNESS) continue;
        if (tiesOut[part]! < penalty * partMass[part]! * (whole - partMass[part]!)) continue;
        const likelihood = Math.exp((gain - most) / RANDOMNESS);
        sum += likelihood;
        // Each in turn replaces the one chosen so far with its share of the likelihood.
        if (sum === likelihood || random.uniform() * sum < likelihood) chosen = part;
      }
    }
    if (chosen >= 0) {
      const between = toPart[chosen]!;
      parts[v] = chosen;
      alone[chosen] = 0;
      alone[v] = 0;
      partMass[chosen]! += mass;
      tiesOut[chosen]! += tiesOut[v]! - 2 * between;
    }
    for (let k = 0; k < nearCount; k++) toPart[near[k]!] = 0;
  }
  return parts;
}

/**
 * The connected parts of groups, of actors who each stand for connected ones: actors that held a group together may have moved
 * away since, and each split of what is not connected raises modularity.
 */
function connected({ order, offsets, targets }: Level, groups: Int32Array): Int32Array {
  const parts = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  let count = 0;
  for (let root = 0; root < order; root++) {
    if (parts[root]! >= 0) continue;
    const own = groups[root]!;
    parts[root] = count;
    queue[0] = root;
    for (let head = 0, tail = 1; head < tail; head++) {
      const v = queue[head]!;
      for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
        const u = targets[i]!;
        if (parts[u]! >= 0 || groups[u] !== own) continue;
        parts[u] = count;
        queue[tail++] = u;
      }
    }
    count++;
  }
  return parts;
}

/** The parts as the actors of a graph of their own, with the strengths between them summed. */
function aggregated(level: Level, parts: Int32Array, count: number): Level {
  const { order, offsets, targets, strengths, masses } = level;
  const starts = new Int32Array(count + 1);
  for (let v = 0; v < order; v++) starts[parts[v]! + 1]!++;
  for (let p = 0; p < count; p++) starts[p + 1]! += starts[p]!;
  const members = new Int32Array(order);
  const next = starts.slice();
  for (let v = 0; v < order; v++) members[next[parts[v]!]!++] = v;

  const newOffsets = new Int32Array(count + 1);
  const newTargets = new Int32Array(targets.length);
  const newStrengths = new Float64Array(targets.length);
  const newMasses = new Float64Array(count);
  /** Where the tie from the part at hand to another stands, plus 1. */
  const position = new Int32Array(count);
  let at = 0;
  for (let p = 0; p < count; p++) {
    const start = at;
    for (let k = starts[p]!; k < starts[p + 1]!; k++) {
      const v = members[k]!;
      newMasses[p]! += masses[v]!;
      for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
        const q = parts[targets[i]!]!;
        if (q === p) continue;
        const strength = strengths ? strengths[i]! : 1;
        const found = position[q]!;
        if (found > start) newStrengths[found - 1]! += strength;
        else {
          newTargets[at] = q;
          newStrengths[at] = strength;
          position[q] = ++at;
        }
      }
    }
    newOffsets[p + 1] = at;
  }
  return {
    order: count,
    offsets: newOffsets,
    targets: newTargets.slice(0, at),
    strengths: newStrengths.slice(0, at),
    masses: newMasses,
  };
}

/** Renumbers labels below their own number 0, 1, … in the order in which they appear, in place; returns how many there are. */
function renumber(labels: Int32Array): number {
  let bound = 0;
  for (const label of labels) if (label >= bound) bound = label + 1;
  const names = new Int32Array(bound).fill(-1);
  let count = 0;
  for (let v = 0; v < labels.length; v++) {
    const label = labels[v]!;
    if (names[label]! < 0) names[label] = count++;
    labels[v] = names[label]!;
  }
  return count;
}

function ordered(groups: Int32Array): Communities {
  const count = renumber(groups);
  const sizes = new Int32Array(count);
  for (const group of groups) sizes[group]!++;
  const bySize = Int32Array.from({ length: count }, (_, c) => c).sort(
    (a, b) => sizes[b]! - sizes[a]! || a - b,
  );
  const names = new Int32Array(count);
  bySize.forEach((group, name) => (names[group] = name));
  return { groups: groups.map((group) => names[group]!), count };
}

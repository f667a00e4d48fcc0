import { buildGraph, sourcesOf, type Graph } from './csr.ts';
import { degreeOrdered, unionRows, unvalued } from './degreeOrder.ts';

/**
 * Brokerage roles (Gould & Fernandez 1989, Sociological Methodology 19, doi:10.2307/270949). An actor v brokers from a to b where
 * a → v → b and there is no tie a → b; a, v and b are three. By their groups v is then
 *
 *     coordinator      A → A → A    all in one group
 *     itinerant        A → B → A    the ends in one group, v in another (consultant)
 *     representative   A → A → B    v and the one it takes from in one group
 *     gatekeeper       A → B → B    v and the one it gives to in one group
 *     liaison          A → B → C    three groups
 *
 * and the number of such ordered pairs (a, b) is its score. The total is the sum over the roles. Undirected ties count as arcs
 * both ways, so that each open pair {a, b} counts twice: once as representative and once as gatekeeper where one end is in v's
 * group, else twice in the same role; see `countedOnce`.
 *
 * Actors in no group (−1) are left out with their ties, as though they were not there; their own scores are undefined. An isolate
 * has 0. Parts of a graph do not touch each other's scores.
 *
 * Pairs of neighbours are counted by group, not listed, and the closed ones taken off in one pass over the triangles:
 * O(size^1.5) time, near linear in practice; O(order + size) memory.
 */
export type Role = 'coordinator' | 'itinerant' | 'representative' | 'gatekeeper' | 'liaison' | 'total';

/** The five roles, and their total. */
export const ROLES: readonly Role[] = [
  'coordinator',
  'itinerant',
  'representative',
  'gatekeeper',
  'liaison',
  'total',
];

export type ByRole<T> = Readonly<Record<Role, T>>;

/** The five roles as numbers, 0 to 4. */
const [COORDINATOR, ITINERANT, REPRESENTATIVE, GATEKEEPER, LIAISON] = [0, 1, 2, 3, 4] as const;

/** Which role v has between a and b, as a number, by their groups. */
function roleOf(a: number, v: number, b: number): number {
  if (a === v) return b === v ? COORDINATOR : REPRESENTATIVE;
  if (b === v) return GATEKEEPER;
  return a === b ? ITINERANT : LIAISON;
}

/**
 * How many ordered pairs each actor brokers, by role.
 *
 * @param groups the group of each actor, from 0; −1 for none.
 */
export function brokerage(graph: Graph, groups: Int32Array): ByRole<Float64Array> {
  const grouped = amongGrouped(graph, groups);
  const scores = grouped.directed ? directedRoles(grouped, groups) : undirectedRoles(grouped, groups);
  return withTotal(scores, groups);
}

/** The graph without the ties of actors in no group. The actors stay, so that their numbers do. */
export function amongGrouped(graph: Graph, groups: Int32Array): Graph {
  if (!groups.includes(-1)) return graph;
  const { order, directed, out } = graph;
  const sources = sourcesOf(out);
  const kept: number[] = [];
  for (let i = 0; i < sources.length; i++)
    if (groups[sources[i]!]! >= 0 && groups[out.targets[i]!]! >= 0) kept.push(i);
  return buildGraph({
    order,
    directed,
    from: Int32Array.from(kept, (i) => sources[i]!),
    to: Int32Array.from(kept, (i) => out.targets[i]!),
  });
}

/** With the total, and undefined for actors in no group. */
function withTotal(scores: readonly Float64Array[], groups: Int32Array): ByRole<Float64Array> {
  const total = new Float64Array(groups.length);
  for (const score of scores)
    for (let v = 0; v < total.length; v++) {
      if (groups[v]! < 0) score[v] = NaN;
      total[v]! += score[v]!;
    }
  return {
    coordinator: scores[COORDINATOR]!,
    itinerant: scores[ITINERANT]!,
    representative: scores[REPRESENTATIVE]!,
    gatekeeper: scores[GATEKEEPER]!,
    liaison: scores[LIAISON]!,
    total,
  };
}

function groupCountOf(groups: Int32Array): number {
  let most = -1;
  for (let v = 0; v < groups.length; v++) if (groups[v]! > most) most = groups[v]!;
  return most + 1;
}

function emptyScores(order: number): Float64Array[] {
  return Array.from({ length: 5 }, () => new Float64Array(order));
}

function undirectedRoles({ order, out }: Graph, groups: Int32Array): Float64Array[] {
  const { offsets, targets } = out;
  const scores = emptyScores(order);
  const [coordinator, itinerant, representative, , liaison] = scores as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const counts = new Int32Array(groupCountOf(groups)); // of v's neighbours, by group
  for (let v = 0; v < order; v++) {
    const start = offsets[v]!;
    const end = offsets[v + 1]!;
    if (end - start < 2) continue;
    let alike = 0; // ordered pairs of neighbours in one group
    for (let i = start; i < end; i++) alike += 2 * counts[groups[targets[i]!]!]!++;
    const inside = counts[groups[v]!]!;
    for (let i = start; i < end; i++) counts[groups[targets[i]!]!] = 0;
    const outside = end - start - inside;
    const insidePairs = inside * (inside - 1);
    coordinator[v] = insidePairs;
    itinerant[v] = alike - insidePairs;
    representative[v] = inside * outside;
    liaison[v] = outside * (outside - 1) - (alike - insidePairs);
  }

  const ordered = degreeOrdered(unvalued(out));
  const marks = new Int32Array(order); // 1 + the last rank this actor is tied to from below
  const { actors } = ordered;
  const groupAt = new Int32Array(order);
  for (let rank = 0; rank < order; rank++) groupAt[rank] = groups[actors[rank]!]!;
  for (let u = 0; u < order; u++) {
    const start = ordered.offsets[u]!;
    const end = ordered.offsets[u + 1]!;
    if (end - start < 2) continue;
    for (let e = start; e < end; e++) marks[ordered.targets[e]!] = u + 1;
    const groupU = groupAt[u]!;
    for (let e = start; e < end; e++) {
      const w = ordered.targets[e]!;
      const groupW = groupAt[w]!;
      for (let f = ordered.offsets[w]!, fEnd = ordered.offsets[w + 1]!; f < fEnd; f++) {
        const x = ordered.targets[f]!;
        if (marks[x] !== u + 1) continue;
        // A closed triad: none of the three brokers between the others, though the counts above said so, both ways round.
        const groupX = groupAt[x]!;
        if (groupU === groupW) {
          if (groupX === groupU) {
            coordinator[actors[u]!]! -= 2;
            coordinator[actors[w]!]! -= 2;
            coordinator[actors[x]!]! -= 2;
          } else {
            representative[actors[u]!]!--;
            representative[actors[w]!]!--;
            itinerant[actors[x]!]! -= 2;
          }
        } else if (groupU === groupX) {
          representative[actors[u]!]!--;
          representative[actors[x]!]!--;
          itinerant[actors[w]!]! -= 2;
        } else if (groupW === groupX) {
          representative[actors[w]!]!--;
          representative[actors[x]!]!--;
          itinerant[actors[u]!]! -= 2;
        } else {
          liaison[actors[u]!]! -= 2;
          liaison[actors[w]!]! -= 2;
          liaison[actors[x]!]! -= 2;
        }
      }
    }
  }
  scores[GATEKEEPER] = representative.slice();
  return scores;
}

function directedRoles(graph: Graph, groups: Int32Array): Float64Array[] {
  const { order, out, in: into } = graph;
  const scores = emptyScores(order);
  const groupCount = groupCountOf(groups);
  const comingIn = new Int32Array(groupCount);
  const goingOut = new Int32Array(groupCount);
  for (let v = 0; v < order; v++) {
    const group = groups[v]!;
    const [inStart, inEnd] = [into.offsets[v]!, into.offsets[v + 1]!];
    const [outStart, outEnd] = [out.offsets[v]!, out.offsets[v + 1]!];
    if (inEnd === inStart || outEnd === outStart) continue;
    for (let i = inStart; i < inEnd; i++) comingIn[groups[into.targets[i]!]!]!++;
    let alike = 0; // pairs (a, b) of one group
    for (let i = outStart; i < outEnd; i++) {
      const other = groups[out.targets[i]!]!;
      alike += comingIn[other]!;
      goingOut[other]!++;
    }
    const insideIn = comingIn[group]!;
    const insideOut = goingOut[group]!;
    for (let i = inStart; i < inEnd; i++) comingIn[groups[into.targets[i]!]!] = 0;
    for (let i = outStart; i < outEnd; i++) goingOut[groups[out.targets[i]!]!] = 0;
    // a and b are two: arcs both ways with one actor make no pair.
    let same = 0;
    let sameInside = 0;
    for (let i = inStart, j = outStart; i < inEnd && j < outEnd;) {
      const [a, b] = [into.targets[i]!, out.targets[j]!];
      if (a === b) {
        same++;
        if (groups[a] === group) sameInside++;
      }
      if (a <= b) i++;
      if (b <= a) j++;
    }
    const insidePairs = insideIn * insideOut - sameInside;
    const alikePairs = alike - same - insidePairs;
    const outsideIn = inEnd - inStart - insideIn;
    const outsideOut = outEnd - outStart - insideOut;
    scores[COORDINATOR]![v] = insidePairs;
    scores[ITINERANT]![v] = alikePairs;
    scores[REPRESENTATIVE]![v] = insideIn * outsideOut;
    scores[GATEKEEPER]![v] = outsideIn * insideOut;
    scores[LIAISON]![v] = outsideIn * outsideOut - (same - sameInside) - alikePairs;
  }

  // The mask of a tie {u, w}, from the row of u: 1 for u → w, 2 for w → u.
  const ordered = degreeOrdered(unionRows({ ...graph, out: unvalued(out), in: unvalued(into) }, 1, 2));
  const { actors, offsets, targets } = ordered;
  const masks = Uint8Array.from(ordered.strengths!);
  const marks = new Uint8Array(order);
  for (let u = 0; u < order; u++) {
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    if (end - start < 2) continue;
    for (let e = start; e < end; e++) marks[targets[e]!] = masks[e]!;
    for (let e = start; e < end; e++) {
      const w = targets[e]!;
      for (let f = offsets[w]!, fEnd = offsets[w + 1]!; f < fEnd; f++) {
        const x = targets[f]!;
        const ofUX = marks[x]!;
        if (ofUX === 0) continue;
        const [ofUW, ofWX] = [masks[e]!, masks[f]!];
        const [actorU, actorW, actorX] = [actors[u]!, actors[w]!, actors[x]!];
        const [groupU, groupW, groupX] = [groups[actorU]!, groups[actorW]!, groups[actorX]!];
        const [uw, wu] = [ofUW & 1, ofUW & 2];
        const [ux, xu] = [ofUX & 1, ofUX & 2];
        const [wx, xw] = [ofWX & 1, ofWX & 2];
        if (wu && ux && wx) scores[roleOf(groupW, groupU, groupX)]![actorU]!--;
        if (xu && uw && xw) scores[roleOf(groupX, groupU, groupW)]![actorU]!--;
        if (uw && wx && ux) scores[roleOf(groupU, groupW, groupX)]![actorW]!--;
        if (xw && wu && xu) scores[roleOf(groupX, groupW, groupU)]![actorW]!--;
        if (ux && xw && uw) scores[roleOf(groupU, groupX, groupW)]![actorX]!--;
        if (wx && xu && wu) scores[roleOf(groupW, groupX, groupU)]![actorX]!--;
      }
    }
    for (let e = start; e < end; e++) marks[targets[e]!] = 0;
  }
  return scores;
}

/**
 * Scores of an undirected graph with each open pair {a, b} counted once. Which of its two ends an undirected pair is taken from is
 * not said, so representative and gatekeeper are one: `boundary`, one end in v's group and one not.
 */
export interface CountedOnce<T> {
  readonly coordinator: T;
  readonly itinerant: T;
  readonly boundary: T;
  readonly liaison: T;
  readonly total: T;
}

export function countedOnce(scores: ByRole<Float64Array>): CountedOnce<Float64Array> {
  const half = (values: Float64Array): Float64Array => values.map((value) => value / 2);
  return {
    coordinator: half(scores.coordinator),
    itinerant: half(scores.itinerant),
    boundary: scores.representative.slice(),
    liaison: half(scores.liaison),
    total: half(scores.total),
  };
}

/**
 * Roles with partial credit: a pair (a, b) that k actors broker counts 1/k for each of them. The total over all actors is then the
 * number of ordered pairs two steps apart. Time: the number of two-step paths; O(order) memory.
 */
export function partialBrokerage(graph: Graph, groups: Int32Array): ByRole<Float64Array> {
  const { order, out } = amongGrouped(graph, groups);
  const { offsets, targets } = out;
  const scores = emptyScores(order);
  const paths = new Int32Array(order); // two-step paths from a
  const shares = new Float64Array(order); // what each broker between a and this actor gets; 0 where none is needed
  const reached = new Int32Array(order);
  for (let a = 0; a < order; a++) {
    const start = offsets[a]!;
    const end = offsets[a + 1]!;
    let count = 0;
    for (let i = start; i < end; i++) {
      const v = targets[i]!;
      for (let j = offsets[v]!, jEnd = offsets[v + 1]!; j < jEnd; j++) {
        const b = targets[j]!;
        if (paths[b]!++ === 0) reached[count++] = b;
      }
    }
    for (let k = 0; k < count; k++) {
      const b = reached[k]!;
      shares[b] = 1 / paths[b]!;
      paths[b] = 0;
    }
    // Closed pairs, and a itself.
    for (let i = start; i < end; i++) shares[targets[i]!] = 0;
    shares[a] = 0;
    const ofA = groups[a]!;
    for (let i = start; i < end; i++) {
      const v = targets[i]!;
      const ofV = groups[v]!;
      let toV = 0;
      let toA = 0;
      let elsewhere = 0;
      for (let j = offsets[v]!, jEnd = offsets[v + 1]!; j < jEnd; j++) {
        const b = targets[j]!;
        const group = groups[b]!;
        if (group === ofV) toV += shares[b]!;
        else if (group === ofA) toA += shares[b]!;
        else elsewhere += shares[b]!;
      }
      if (ofA === ofV) {
        scores[COORDINATOR]![v]! += toV;
        scores[REPRESENTATIVE]![v]! += elsewhere;
      } else {
        scores[GATEKEEPER]![v]! += toV;
        scores[ITINERANT]![v]! += toA;
        scores[LIAISON]![v]! += elsewhere;
      }
    }
    for (let k = 0; k < count; k++) shares[reached[k]!] = 0;
  }
  return withTotal(scores, groups);
}

import type { Components } from './components.ts';
import { strongComponents, weakComponents } from './components.ts';
import type { Graph } from './csr.ts';

/**
 * Krackhardt's four dimensions of an informal organization: how near a directed graph is to an out-tree, in which everyone but
 * one has exactly one superior (Krackhardt 1994, Graph theoretical dimensions of informal organizations, in Carley & Prietula,
 * Computational Organization Theory, 89–111). Each is a share from 0 to 1, and 1 for an out-tree.
 *
 * Isolates are components of one actor. Each function says what it needs, and when it is NaN.
 */

/** The share of pairs of actors in the same weak component; NaN for fewer than two actors. Takes weak components. */
export function connectedness({ sizes, membership: { length: order } }: Components): number {
  if (order < 2) return NaN;
  let pairs = 0;
  for (const size of sizes) pairs += size * (size - 1);
  return pairs / (order * (order - 1));
}

/**
 * One less the share of arcs there are beyond the n − 1 each weak component needs, of those it could have. NaN where no
 * component has two actors. Takes weak components.
 */
export function treeEfficiency({ size }: Graph, { sizes }: Components): number {
  let needed = 0;
  let spare = 0;
  for (const actors of sizes) {
    needed += actors - 1;
    spare += (actors - 1) * (actors - 1);
  }
  return spare === 0 ? NaN : 1 - (size - needed) / spare;
}

/**
 * One less the share of pairs in which each reaches the other, of the pairs in which one does. NaN where nobody reaches
 * anybody. Actors who reach each other are taken as one, and who is reached is found for 32 at a time: O(n / 32 (n + m)) for n
 * strong components with m ties between them, O(order + size) memory.
 */
export function reachHierarchy(graph: Graph, strong: Components = strongComponents(graph)): number {
  const { sizes } = strong;
  let mutual = 0;
  for (const size of sizes) mutual += (size * (size - 1)) / 2;
  const oneWay = pairsReachedOneWay(condensed(graph, strong), sizes);
  return mutual + oneWay === 0 ? NaN : 1 - mutual / (mutual + oneWay);
}

/** Strong components as actors, each tie between two of them once; a target's number is below its source's. */
interface Condensed {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

function condensed({ out }: Graph, { count, membership, sizes }: Components): Condensed {
  const starts = new Int32Array(count + 1);
  for (let c = 0; c < count; c++) starts[c + 1] = starts[c]! + sizes[c]!;
  const members = new Int32Array(membership.length);
  const next = starts.slice(0, count);
  for (let v = 0; v < membership.length; v++) members[next[membership[v]!]!++] = v;

  const offsets = new Int32Array(count + 1);
  const targets = new Int32Array(out.targets.length);
  const seen = new Int32Array(count).fill(-1);
  let at = 0;
  for (let c = 0; c < count; c++) {
    seen[c] = c;
    for (let k = starts[c]!; k < starts[c + 1]!; k++)
      for (let i = out.offsets[members[k]!]!; i < out.offsets[members[k]! + 1]!; i++) {
        const target = membership[out.targets[i]!]!;
        if (seen[target] === c) continue;
        seen[target] = c;
        targets[at++] = target;
      }
    offsets[c + 1] = at;
  }
  return { offsets, targets: targets.slice(0, at) };
}

/** Pairs of actors of different strong components, one of which reaches the other. */
function pairsReachedOneWay({ offsets, targets }: Condensed, sizes: Int32Array): number {
  const count = sizes.length;
  /** Which of 32 components reach this one. */
  const reached = new Int32Array(count);
  let pairs = 0;
  for (let first = count - 1; first >= 0; first -= 32) {
    const last = Math.max(0, first - 31);
    let single = true;
    for (let c = last; c <= first; c++) if (sizes[c] !== 1) single = false;
    reached.fill(0, 0, first + 1);
    for (let c = first; c >= 0; c--) {
      const others = reached[c]!;
      const sources = c >= last ? others | (1 << (c - last)) : others;
      if (sources === 0) continue;
      if (others !== 0) {
        let actors = 0;
        if (single) actors = bitsIn(others);
        else for (let bits = others; bits !== 0; bits &= bits - 1) actors += sizes[last + lowestBit(bits)]!;
        pairs += actors * sizes[c]!;
      }
      for (let i = offsets[c]!; i < offsets[c + 1]!; i++) reached[targets[i]!]! |= sources;
    }
  }
  return pairs;
}

/**
 * Least upper boundedness: one less the share of pairs of actors without a closest common superior, of the pairs that could be
 * without one in weak components of three or more. A superior of two is an actor that reaches both, or one of the two that
 * reaches the other; a closest one is reached by all others of theirs. NaN where no component has three actors.
 *
 * Two of which one reaches the other have one. For others all common superiors are compared with all superiors of the
 * nearest: O(n² n/32) at worst for n strong components in one weak component, far less where most have few superiors; as many
 * words of memory as the superiors fill.
 *
 * @throws RangeError where they would fill more than 2^26 words (half a gigabyte).
 */
export function leastUpperBoundedness(
  graph: Graph,
  weak: Components = weakComponents(graph),
  strong: Components = strongComponents(graph),
): number {
  let possible = 0;
  for (const size of weak.sizes) if (size > 2) possible += ((size - 1) * (size - 2)) / 2;
  if (possible === 0) return NaN;

  const { count, membership, sizes } = strong;
  const weakOf = new Int32Array(count);
  for (let v = 0; v < membership.length; v++) weakOf[membership[v]!] = weak.membership[v]!;
  const { begins, ends, places, words, totals } = superiorsOf(condensed(graph, strong), count);

  // Strong components by the weak one they are in.
  const bounds = new Int32Array(weak.count + 1);
  for (const component of weakOf) bounds[component + 1]!++;
  for (let c = 0; c < weak.count; c++) bounds[c + 1]! += bounds[c]!;
  const members = new Int32Array(count);
  const next = bounds.slice(0, weak.count);
  for (let c = 0; c < count; c++) members[next[weakOf[c]!]!++] = c;

  /** The superiors of the component at hand, one bit each. */
  const held = new Int32Array((count >> 5) + 1);
  let without = 0;
  for (let w = 0; w < weak.count; w++) {
    if (weak.sizes[w]! < 3) continue;
    for (let x = bounds[w]!; x < bounds[w + 1]!; x++) {
      const a = members[x]!;
      for (let i = begins[a]!; i < ends[a]!; i++) held[places[i]!] = words[i]!;
      for (let y = bounds[w]!; y < x; y++) {
        const b = members[y]!;
        // Superiors have higher numbers: the lowest that both have is the nearest of those comparable with it.
        let nearest = -1;
        let common = 0;
        for (let i = begins[b]!; i < ends[b]!; i++) {
          const both = words[i]! & held[places[i]!]!;
          if (both === 0) continue;
          if (nearest < 0) nearest = (places[i]! << 5) + lowestBit(both);
          common += bitsIn(both);
        }
        if (nearest < 0 || common !== totals[nearest]) without += sizes[a]! * sizes[b]!;
      }
      for (let i = begins[a]!; i < ends[a]!; i++) held[places[i]!] = 0;
    }
  }
  return 1 - without / possible;
}

/** For each component the set of those that reach it, itself among them: 32 to a word, words without any left out. */
interface Superiors {
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  /** Which 32 components a word is of. */
  readonly places: Int32Array;
  readonly words: Int32Array;
  /** How many components are in each set. */
  readonly totals: Int32Array;
}

function superiorsOf({ offsets, targets }: Condensed, count: number): Superiors {
  // Arcs by their targets.
  const into = new Int32Array(count + 1);
  for (const target of targets) into[target + 1]!++;
  for (let c = 0; c < count; c++) into[c + 1]! += into[c]!;
  const sources = new Int32Array(targets.length);
  const next = into.slice(0, count);
  for (let c = 0; c < count; c++)
    for (let i = offsets[c]!; i < offsets[c + 1]!; i++) sources[next[targets[i]!]!++] = c;

  const size = (count >> 5) + 1;
  // From the highest number down, each set is the union of those of its sources and itself.
  const begins = new Int32Array(count);
  const ends = new Int32Array(count);
  let places = new Int32Array(Math.max(1024, 2 * count));
  let words = new Int32Array(places.length);
  const union = new Int32Array(size);
  const touched = new Int32Array(size);
  const totals = new Int32Array(count);
  let used = 0;
  for (let c = count - 1; c >= 0; c--) {
    let touches = 0;
    const own = c >> 5;
    touched[touches++] = own;
    union[own] = 1 << (c & 31);
    for (let i = into[c]!; i < into[c + 1]!; i++) {
      const source = sources[i]!;
      for (let k = begins[source]!; k < ends[source]!; k++) {
        const place = places[k]!;
        if (union[place] === 0) touched[touches++] = place;
        union[place]! |= words[k]!;
      }
    }
    if (used + touches > places.length) {
      if (2 * places.length > 2 ** 26)
        throw new RangeError(
          'Too many actors stand above others for least upper boundedness: it would take more than half a gigabyte.',
        );
      const [more, moreWords] = [new Int32Array(2 * places.length), new Int32Array(2 * places.length)];
      more.set(places);
      moreWords.set(words);
      places = more;
      words = moreWords;
    }
    const ascending = touched.subarray(0, touches).sort();
    begins[c] = used;
    for (const place of ascending) {
      places[used] = place;
      words[used++] = union[place]!;
      totals[c]! += bitsIn(union[place]!);
      union[place] = 0;
    }
    ends[c] = used;
  }
  return { begins, ends, places, words, totals };
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

import { Refusal, tell } from '../model/message.ts';
import type { Role } from './kernels/brokerage.ts';
import { positionOf, type Graph, type Rows } from './kernels/csr.ts';
import { weakComponents } from './kernels/components.ts';
import { contacts } from './kernels/structuralHoles.ts';
import { LOCAL, NATIONAL, STATE } from './kernels/nationalToLocal.ts';
import type { Partition } from './measures/measure.ts';
import { levelsOf } from './measures/nationalToLocal.ts';

/** What stands behind an actor's score: the very paths, triads, contacts or partings. */
export type ExplanationKind =
  /** Pairs of others of whose shortest paths it holds a share; one such path each. Between levels, from the national end. */
  | 'PATHS'
  /** Two others that are tied to it and not to each other, with the role it plays between them. */
  | 'TRIADS'
  /** Its contacts, with what each adds to its constraint. */
  | 'CONTACTS'
  /** Those that its removal would part from the largest rest; between levels, from all national actors. */
  | 'CUT_OFF'
  /** Those it is tied to, with the strength of the tie. */
  | 'TIES';

export interface ExplanationItem {
  /** In the order in which they are tied: a path, a triad with the actor in the middle, a contact alone. */
  readonly actors: readonly number[];
  /** The share of the pair's shortest paths, the part of the constraint, the strength. */
  readonly value: number;
  readonly role: Role | null;
}

export interface Explanation {
  readonly kind: ExplanationKind;
  /** How many there are in all; the items are the weightiest. */
  readonly total: number;
  readonly items: readonly ExplanationItem[];
}

export interface Question {
  readonly actor: number;
  readonly kind: ExplanationKind;
  /** The role asked about; any for null. */
  readonly role: Role | null;
  /**
   * Where only what runs between levels counts: the levels, beside the national one, of the actors that count. They are read
   * from the partition.
   */
  readonly fromNationalTo: readonly number[] | null;
  /** At most so many items. */
  readonly first: number;
}

/** The most visits of ties for which paths are listed. */
const MOST_VISITS = 1e9;

/** What explains a measure's convention, and who counts in it. */
export function explanationOf(
  measure: string,
  convention: string,
): Pick<Question, 'kind' | 'fromNationalTo'> {
  const local = [LOCAL];
  const stateAndLocal = [STATE, LOCAL];
  const ends = /,local,/.test(convention) ? local : /,state,/.test(convention) ? [STATE] : stateAndLocal;
  if (measure === 'national_to_local.span') return { kind: 'PATHS', fromNationalTo: local };
  if (measure === 'national_to_local.linked') return { kind: 'PATHS', fromNationalTo: ends };
  if (measure === 'national_to_local.sole_bridge') return { kind: 'CUT_OFF', fromNationalTo: ends };
  const ofAll = { fromNationalTo: null };
  if (/^(betweenness|bridging_centrality|twomode\.betweenness)/.test(measure))
    return { kind: 'PATHS', ...ofAll };
  if (/^(brokerage|effective_size|efficiency)/.test(measure)) return { kind: 'TRIADS', ...ofAll };
  if (/^(constraint|hierarchy)/.test(measure)) return { kind: 'CONTACTS', ...ofAll };
  if (/^(articulation_point|keyplayer)/.test(measure)) return { kind: 'CUT_OFF', ...ofAll };
  return { kind: 'TIES', ...ofAll };
}

/** @throws RangeError where the network is too large to list its paths. */
export function explain(graph: Graph, partition: Partition | null, question: Question): Explanation {
  const { actor, kind, first } = question;
  const between = betweenLevels(question, partition);
  const items = {
    PATHS: () => paths(graph, actor, between),
    TRIADS: () => triads(graph, partition, actor, question.role),
    CONTACTS: () => contactsOf(graph, actor),
    CUT_OFF: () => (between ? cutOffFromNational(graph, actor, between) : cutOff(graph, actor)),
    TIES: () => tiesOf(graph, actor),
  }[kind]();
  const weightiest = items.sort(
    (a, b) => b.value - a.value || a.actors.length - b.actors.length || compare(a.actors, b.actors),
  );
  return { kind, total: items.length, items: weightiest.slice(0, first) };
}

/** Which actors are national, and which are at the other end. */
interface BetweenLevels {
  readonly national: (actor: number) => boolean;
  readonly other: (actor: number) => boolean;
}

function betweenLevels({ fromNationalTo }: Question, partition: Partition | null): BetweenLevels | null {
  if (fromNationalTo === null || partition === null) return null;
  const levels = levelsOf(partition);
  return {
    national: (actor) => levels[actor] === NATIONAL,
    other: (actor) => fromNationalTo.includes(levels[actor]!),
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

interface Search {
  /** Steps from the source; −1 where unreached. */
  readonly distances: Int32Array;
  readonly counts: Float64Array;
  /** The first predecessor on a shortest path; −1 at the source. */
  readonly parents: Int32Array;
}

function search({ offsets, targets }: Rows, source: number): Search {
  const order = offsets.length - 1;
  const distances = new Int32Array(order).fill(-1);
  const counts = new Float64Array(order);
  const parents = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  distances[source] = 0;
  counts[source] = 1;
  queue[0] = source;
  for (let head = 0, tail = 1; head < tail; head++) {
    const v = queue[head]!;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const w = targets[i]!;
      if (distances[w] === -1) {
        distances[w] = distances[v]! + 1;
        parents[w] = v;
        queue[tail++] = w;
      }
      if (distances[w] === distances[v]! + 1) counts[w]! += counts[v]!;
    }
  }
  return { distances, counts, parents };
}

function wayBack({ parents }: Search, to: number): number[] {
  const way = [to];
  for (let v = parents[to]!; v !== -1; v = parents[v]!) way.push(v);
  return way;
}

function paths(
  { order, directed, out, in: into }: Graph,
  actor: number,
  between: BetweenLevels | null,
): ExplanationItem[] {
  if (order * out.targets.length > MOST_VISITS)
    throw new Refusal(
      tell(
        'The network is too large to list the paths through one actor ({actors, number} actors). Narrow the scope.',
        { actors: order },
      ),
    );
  const ahead = search(out, actor);
  const behind = search(into, actor);
  const items: ExplanationItem[] = [];
  for (let source = 0; source < order; source++) {
    if (source === actor || behind.distances[source] === -1) continue;
    // Between levels, each pair from its national end; else undirected pairs from their smaller one.
    if (between && !between.national(source)) continue;
    const from = search(out, source);
    for (let target = directed || between ? 0 : source + 1; target < order; target++) {
      if (target === source || target === actor || ahead.distances[target] === -1) continue;
      if (between && !between.other(target)) continue;
      if (from.distances[target] !== from.distances[actor]! + ahead.distances[target]!) continue;
      const value = (from.counts[actor]! * ahead.counts[target]!) / from.counts[target]!;
      const toActor = wayBack(behind, source);
      items.push({ actors: [...toActor, ...wayBack(ahead, target).reverse().slice(1)], value, role: null });
    }
  }
  return items;
}

function roleBetween(groups: Int32Array, a: number, v: number, b: number): Role | null {
  const [from, own, to] = [groups[a]!, groups[v]!, groups[b]!];
  if (from < 0 || own < 0 || to < 0) return null;
  if (from === own && own === to) return 'coordinator';
  if (from === to) return 'itinerant';
  if (own === to) return 'gatekeeper';
  if (own === from) return 'representative';
  return 'liaison';
}

function triads(
  { directed, out, in: into }: Graph,
  partition: Partition | null,
  actor: number,
  wanted: Role | null,
): ExplanationItem[] {
  const items: ExplanationItem[] = [];
  const sources = into.targets.subarray(into.offsets[actor], into.offsets[actor + 1]);
  const targets = out.targets.subarray(out.offsets[actor], out.offsets[actor + 1]);
  for (const a of sources)
    for (const b of targets) {
      if (a === b || positionOf(out, a, b) >= 0) continue;
      const role = partition && roleBetween(partition.groups, a, actor, b);
      // Without directions each open pair is met both ways: as gatekeeper one way it is representative the other.
      const counts = wanted === null || wanted === 'total' ? directed || a < b : role === wanted;
      if (counts) items.push({ actors: [a, actor, b], value: 1, role });
    }
  return items;
}

function contactsOf(graph: Graph, actor: number): ExplanationItem[] {
  const { first, second, constraintOnFirst, constraintOnSecond } = contacts(graph, {
    within: 'whole network',
    strengths: false,
  });
  const items: ExplanationItem[] = [];
  for (let i = 0; i < first.length; i++) {
    if (first[i] === actor) items.push({ actors: [second[i]!], value: constraintOnFirst[i]!, role: null });
    if (second[i] === actor) items.push({ actors: [first[i]!], value: constraintOnSecond[i]!, role: null });
  }
  return items;
}

function cutOff(graph: Graph, actor: number): ExplanationItem[] {
  const { out, in: into } = graph;
  const without = (rows: Rows): Rows => {
    const offsets = new Int32Array(rows.offsets.length);
    const targets: number[] = [];
    for (let v = 0; v < offsets.length - 1; v++) {
      if (v !== actor)
        for (let i = rows.offsets[v]!; i < rows.offsets[v + 1]!; i++)
          if (rows.targets[i] !== actor) targets.push(rows.targets[i]!);
      offsets[v + 1] = targets.length;
    }
    return { offsets, targets: Int32Array.from(targets), strengths: null };
  };
  const before = weakComponents(graph);
  const outward = without(out);
  const after = weakComponents({ ...graph, out: outward, in: graph.directed ? without(into) : outward });
  const own = before.membership[actor];
  const rests = new Set<number>();
  for (let v = 0; v < graph.order; v++)
    if (v !== actor && before.membership[v] === own) rests.add(after.membership[v]!);
  const largest = [...rests].sort((a, b) => after.sizes[b]! - after.sizes[a]! || a - b)[0];
  const items: ExplanationItem[] = [];
  for (let v = 0; v < graph.order; v++)
    if (v !== actor && before.membership[v] === own && after.membership[v] !== largest)
      items.push({ actors: [v], value: 1, role: null });
  return items;
}

/** Those who reach a national actor, itself counted where it is one, and would reach none without it. */
function cutOffFromNational(graph: Graph, actor: number, between: BetweenLevels): ExplanationItem[] {
  const starts = Array.from({ length: graph.order }, (_, v) => v).filter(between.national);
  const reaches = reachedFrom(graph, starts, -1);
  const stillReaches = reachedFrom(
    graph,
    starts.filter((v) => v !== actor),
    actor,
  );
  const items: ExplanationItem[] = [];
  for (let v = 0; v < graph.order; v++)
    if (v !== actor && between.other(v) && reaches[v] && !stillReaches[v])
      items.push({ actors: [v], value: 1, role: null });
  return items;
}

/** 1 for each actor that some start has a way to, the ways not passing `without`. Of graphs without directions. */
function reachedFrom({ order, out }: Graph, starts: readonly number[], without: number): Uint8Array {
  const reached = new Uint8Array(order);
  const queue = [...starts];
  for (const v of starts) reached[v] = 1;
  for (let v = queue.pop(); v !== undefined; v = queue.pop())
    for (let i = out.offsets[v]!; i < out.offsets[v + 1]!; i++) {
      const w = out.targets[i]!;
      if (w === without || reached[w]) continue;
      reached[w] = 1;
      queue.push(w);
    }
  return reached;
}

function tiesOf({ directed, out, in: into }: Graph, actor: number): ExplanationItem[] {
  const strengths = new Map<number, number>();
  for (const rows of directed ? [out, into] : [out])
    for (let i = rows.offsets[actor]!; i < rows.offsets[actor + 1]!; i++) {
      const other = rows.targets[i]!;
      strengths.set(other, (strengths.get(other) ?? 0) + (rows.strengths?.[i] ?? 1));
    }
  return [...strengths].map(([other, value]) => ({ actors: [other], value, role: null }));
}

import {
  dayAskedOf,
  introductionNetwork,
  introductionTieKinds,
  type IntroductionNetwork,
  type TieChoice,
  type Trust,
} from '../analysis/introductions.ts';
import { connectingTree } from '../analysis/kernels/connectingTree.ts';
import { fewestSteps } from '../analysis/kernels/fewestSteps.ts';
import { trustedPaths, type PathQuestion } from '../analysis/kernels/trustedPaths.ts';
import type { ScopedNetwork } from '../analysis/scopedNetwork.ts';
import { defaultScope } from '../analysis/scope.ts';
import { dayOf } from '../model/partialDate.ts';
import { tieKind, type TieKindName } from '../model/vocabulary.ts';
import type { Analyses } from './analysis.ts';
import type { Reader } from './reader.ts';
import { tiesById, type Tie } from './ties.ts';

/** Over what an introduction may go. */
export interface IntroductionChoice {
  /** Ids of actors it must not go through. Whoever is asked about is never avoided. */
  readonly avoid: readonly string[];
  readonly tieKinds: readonly TieKindName[];
  readonly asOf: string | null;
  /** Whether sister entities are the one actor they form, or one step from each other. */
  readonly sisters: 'NO_STEP' | 'ONE_STEP';
  readonly halfLifeYears: number;
}

/** Who asks, and how long for. */
export interface Asking {
  readonly reader: Reader;
  readonly analyses: Analyses;
  readonly now: Date;
  /** Ends a search that nobody waits for any more. */
  readonly signal: AbortSignal;
}

export interface TrustedTie extends Trust {
  readonly tie: Tie;
}

/** From one actor to the next. */
export interface IntroductionStep {
  readonly from: string;
  readonly to: string;
  /** Of its most trusted tie. */
  readonly trust: number;
  /** The ties that make it, parallel ones each, the most trusted first, seen from `from`. */
  readonly ties: readonly { readonly id: string; readonly direction: 'OUT' | 'IN' | 'BOTH' }[];
}

export interface IntroductionWay {
  /** The product of its steps' trusts. */
  readonly trust: number;
  /** In their order. */
  readonly actors: readonly string[];
  readonly steps: readonly IntroductionStep[];
}

/** What else would join those who are asked about, in how many steps. */
export interface Alternative {
  readonly kind: 'MORE_STEPS' | 'TIE_KIND' | 'ANY_DATE' | 'NOBODY_AVOIDED';
  readonly steps: number;
  readonly tieKind: TieKindName | null;
}

/** An actor of the answer, and the ids of all it stands for. */
export interface IntroductionActor {
  readonly id: string;
  readonly parts: readonly string[];
}

interface Answer {
  /** Asked about, and no actor that this reader may see. */
  readonly unknown: readonly string[];
  /** All that the answer names. */
  readonly actors: readonly IntroductionActor[];
  readonly ties: readonly TrustedTie[];
  /** Where there is nothing, what there would be otherwise. */
  readonly alternatives: readonly Alternative[];
}

export interface Paths extends Answer {
  /** `ONE_ACTOR`: those asked about are one actor, or sister entities taken as one. `UNKNOWN`: there is nobody at one of the ends. */
  readonly outcome: 'FOUND' | 'NONE' | 'ONE_ACTOR' | 'UNKNOWN';
  /** False where the search stopped at its bound: the ways are the best found so far. */
  readonly isComplete: boolean;
  readonly ways: readonly IntroductionWay[];
}

/** Actors that are asked about and tied to each other, and the least that ties them. */
export interface ConnectedGroup {
  /** Whom of those asked about. */
  readonly asked: readonly string[];
  readonly steps: readonly IntroductionStep[];
  /** The product of its steps' trusts. */
  readonly trust: number;
  /** How many times as long as the best it is at most, lengths being −ln of trust; 1 where it is the best. */
  readonly atMostTimes: number;
}

export interface Connection extends Answer {
  readonly outcome: 'FOUND' | 'PARTLY' | 'NONE' | 'ONE_ACTOR' | 'UNKNOWN';
  /** Those that are tied to each other, the largest group first; who is tied to none of the others is alone. */
  readonly groups: readonly ConnectedGroup[];
}

/** Ties looked at in a search, and steps of making a tree, before it stops or approximates: about two seconds of each. */
const MOST_PATH_WORK = 40_000_000;
const MOST_TREE_WORK = 200_000_000;
/** What is done at once; more is given to a thread. */
const LITTLE_WORK = 400_000;

/** The most trusted ways from any of some actors to another. */
export async function paths(
  asking: Asking,
  question: IntroductionChoice & {
    readonly from: readonly string[];
    readonly to: string;
    readonly mostSteps: number;
    readonly count: number;
  },
): Promise<Paths> {
  const { from, to, mostSteps, count } = question;
  const asked = await openNetwork(asking, question, [...from, to]);
  const { network, introductions } = asked;
  const sources = unique(from.flatMap((id) => asked.indexesOf(id)));
  const targets = unique(asked.indexesOf(to));
  const nothing = {
    unknown: asked.unknown,
    actors: [],
    ties: [],
    alternatives: [],
    ways: [],
    isComplete: true,
  };
  if (sources.length === 0 || targets.length === 0) return { ...nothing, outcome: 'UNKNOWN' };
  if (sources.some((source) => targets.includes(source)))
    return { ...nothing, outcome: 'ONE_ACTOR', ...(await told(asking, asked, targets, [])) };

  const search: PathQuestion = {
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    mostSteps,
    count,
    mostWork: MOST_PATH_WORK,
  };
  const { lengths } = introductions;
  const found =
    lengths.lengths.length * mostSteps <= LITTLE_WORK
      ? trustedPaths(lengths, search)
      : await asking.analyses.pool.run('trustedPaths', [lengths, search], asking.signal);
  const ways = found.paths.map(({ actors }): IntroductionWay => {
    const steps = actors.slice(1).map((actor, at) => stepOf(asked, actors[at]!, actor));
    return {
      trust: product(steps),
      actors: actors.map((actor) => network.ids[actor]!),
      steps,
    };
  });
  const isNone = ways.length === 0;
  return {
    ...nothing,
    outcome: isNone ? 'NONE' : 'FOUND',
    isComplete: found.isComplete,
    ways,
    alternatives: isNone ? await alternatives(asking, question, asked, [sources, targets]) : [],
    ...(await told(
      asking,
      asked,
      isNone ? [...sources, ...targets] : found.paths.flatMap(({ actors }) => actors),
      ways.flatMap(({ steps }) => steps),
    )),
  };
}

/** What ties several actors together: the ties whose trusts have the largest product. */
export async function connection(
  asking: Asking,
  question: IntroductionChoice & { readonly among: readonly string[] },
): Promise<Connection> {
  const asked = await openNetwork(asking, question, question.among);
  const { network, introductions } = asked;
  const { lengths } = introductions;
  // A hybrid whose sisters stand apart is as well tied as the first of them.
  const terminals = unique(question.among.flatMap((id) => asked.indexesOf(id).slice(0, 1)));
  const known = new Set(question.among).size - asked.unknown.length;
  const nothing = { unknown: asked.unknown, actors: [], ties: [], alternatives: [], groups: [] };
  if (known < 2) return { ...nothing, outcome: 'UNKNOWN' };
  if (terminals.length < 2)
    return { ...nothing, outcome: 'ONE_ACTOR', ...(await told(asking, asked, terminals, [])) };

  const together = inGroups(introductions, terminals);
  const groups: ConnectedGroup[] = [];
  for (const group of together) {
    const given = Int32Array.from(group);
    const size = 3 ** Math.min(group.length, 13) * network.graph.order;
    const tree =
      size <= LITTLE_WORK
        ? connectingTree(lengths, given, MOST_TREE_WORK)
        : await asking.analyses.pool.run('connectingTree', [lengths, given, MOST_TREE_WORK], asking.signal);
    if (!tree) throw new Error('Actors that reach each other were not tied together.');
    const steps = tree.ties.map(([a, b]) => stepOf(asked, a, b));
    groups.push({
      asked: group.map((actor) => network.ids[actor]!),
      steps,
      trust: product(steps),
      atMostTimes: tree.isExact ? 1 : 2 * (1 - 1 / group.length),
    });
  }
  const [first] = together;
  const isWhole = together.length === 1;
  return {
    ...nothing,
    outcome: isWhole ? 'FOUND' : first!.length > 1 ? 'PARTLY' : 'NONE',
    groups,
    alternatives: isWhole
      ? []
      : await alternatives(
          asking,
          question,
          asked,
          terminals.map((one) => [one]),
        ),
    ...(await told(
      asking,
      asked,
      [
        ...terminals,
        ...groups.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [asked.at(from), asked.at(to)])),
      ],
      groups.flatMap(({ steps }) => steps),
    )),
  };
}

/** A network as a question sees it. */
interface AskedNetwork {
  readonly network: ScopedNetwork;
  readonly introductions: IntroductionNetwork;
  readonly asOf: string | null;
  readonly unknown: readonly string[];
  /** Where an entity stands: in several places where it is a hybrid whose sisters are apart. */
  indexesOf(id: string): readonly number[];
  /** Where an actor of the network stands. */
  at(id: string): number;
  /** The same network with other choices of ties. */
  with(choice: Partial<TieChoice>): IntroductionNetwork;
}

async function openNetwork(
  { analyses, reader, now }: Asking,
  choice: IntroductionChoice,
  asked: readonly string[],
): Promise<AskedNetwork> {
  const { network, scope } = await analyses.open(
    reader,
    {
      ...defaultScope,
      tieKinds: introductionTieKinds,
      asOf: choice.asOf,
      hybrids: choice.sisters === 'NO_STEP' ? 'ONE_ACTOR' : 'APART',
      isolates: true,
    },
    now,
  );
  const places = placesIn(network);
  const indexesOf = (id: string): readonly number[] => places.get(id) ?? [];
  const askedAbout = new Set(asked.flatMap(indexesOf));
  const ties: TieChoice = {
    tieKinds: choice.tieKinds,
    avoid: new Set(choice.avoid.flatMap(indexesOf).filter((actor) => !askedAbout.has(actor))),
    rule: { on: dayAskedOf(scope.asOf, dayOf(now)), halfLifeYears: choice.halfLifeYears },
  };
  return {
    network,
    introductions: introductionNetwork(network, ties),
    asOf: scope.asOf,
    unknown: unique(asked).filter((id) => indexesOf(id).length === 0),
    indexesOf,
    at: (id) => places.get(id)![0]!,
    with: (other) => introductionNetwork(network, { ...ties, ...other }),
  };
}

function placesIn({ actors }: ScopedNetwork): Map<string, number[]> {
  const places = new Map<string, number[]>();
  actors.forEach(({ parts }, at) => {
    for (const part of parts) {
      const known = places.get(part);
      if (known) known.push(at);
      else places.set(part, [at]);
    }
  });
  return places;
}

function stepOf({ network, introductions }: AskedNetwork, a: number, b: number): IntroductionStep {
  const joining = introductions.between(a, b);
  return {
    from: network.ids[a]!,
    to: network.ids[b]!,
    trust: introductions.trusts.get(joining[0]!)!.trust,
    ties: joining.map((at) => {
      const { id, kind, from } = network.ties[at]!;
      return { id, direction: tieKind(kind).symmetric ? 'BOTH' : from === a ? 'OUT' : 'IN' };
    }),
  };
}

const product = (steps: readonly IntroductionStep[]): number =>
  steps.reduce((trust, step) => trust * step.trust, 1);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The actors and ties that an answer names, ties as their reader sees them on the date. */
async function told(
  { reader }: Asking,
  { network, introductions, asOf }: AskedNetwork,
  actors: readonly number[],
  steps: readonly IntroductionStep[],
): Promise<Pick<Answer, 'actors' | 'ties'>> {
  const ids = unique(steps.flatMap(({ ties }) => ties.map(({ id }) => id)));
  const wanted = new Set(ids);
  const trusts = new Map<string, Trust>();
  if (wanted.size > 0)
    for (const [at, trust] of introductions.trusts) {
      const { id } = network.ties[at]!;
      if (wanted.has(id)) trusts.set(id, trust);
    }
  const ties = ids.length === 0 ? new Map<string, Tie>() : await tiesById(reader, ids, asOf);
  return {
    actors: unique(actors).map((at) => ({ id: network.ids[at]!, parts: network.actors[at]!.parts })),
    // What was taken back since the network was read is told no more.
    ties: ids.flatMap((id) => (ties.has(id) ? [{ tie: ties.get(id)!, ...trusts.get(id)! }] : [])),
  };
}

/** Terminals by what they are tied to, the largest group first; each group in the order asked. */
function inGroups({ lengths }: IntroductionNetwork, terminals: readonly number[]): number[][] {
  const groups: number[][] = [];
  const placed = new Set<number>();
  for (const terminal of terminals) {
    if (placed.has(terminal)) continue;
    const steps = fewestSteps(lengths.rows, [terminal]);
    const group = terminals.filter((other) => steps[other]! >= 0);
    for (const other of group) placed.add(other);
    groups.push(group);
  }
  return groups.sort((a, b) => b.length - a.length);
}

/**
 * How those asked about could be joined otherwise, each by one change of the question: more steps, another kind of tie, any date,
 * nobody avoided. What takes as many steps as more steps alone is no other way. Ends are sets of actors; all of them are to be
 * joined.
 */
async function alternatives(
  asking: Asking,
  question: IntroductionChoice,
  asked: AskedNetwork,
  ends: readonly (readonly number[])[],
): Promise<Alternative[]> {
  const found: Alternative[] = [];
  let fewest = Infinity;
  const consider = (
    kind: Alternative['kind'],
    { lengths }: IntroductionNetwork,
    between: readonly (readonly number[])[],
    tieKind: TieKindName | null = null,
  ): void => {
    const steps = stepsJoining(lengths.rows, between);
    if (steps === null || steps >= fewest) return;
    found.push({ kind, steps, tieKind });
    if (kind === 'MORE_STEPS') fewest = steps;
  };
  consider('MORE_STEPS', asked.introductions, ends);
  if (question.avoid.length > 0) consider('NOBODY_AVOIDED', asked.with({ avoid: new Set() }), ends);
  for (const tieKind of introductionTieKinds)
    if (!question.tieKinds.includes(tieKind))
      consider('TIE_KIND', asked.with({ tieKinds: [...question.tieKinds, tieKind] }), ends, tieKind);
  if (question.asOf !== null) {
    const ids = ends.map((end) => end.map((at) => asked.network.ids[at]!));
    const ever = await openNetwork(asking, { ...question, asOf: null }, ids.flat());
    consider(
      'ANY_DATE',
      ever.introductions,
      ids.map((end) => end.flatMap((id) => ever.indexesOf(id))),
    );
  }
  return found;
}

/** The most steps from the first end to any of the others; null where one of them cannot be reached. */
function stepsJoining(
  rows: Parameters<typeof fewestSteps>[0],
  [first, ...others]: readonly (readonly number[])[],
): number | null {
  const steps = fewestSteps(rows, first!);
  const nearest = others.map((end) =>
    end.reduce((least, at) => (steps[at]! >= 0 ? Math.min(least, steps[at]!) : least), Infinity),
  );
  const most = Math.max(...nearest);
  return most === Infinity ? null : most;
}

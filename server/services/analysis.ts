import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type {
  AllianceActor,
  AllianceData,
  AllianceTie,
  Dated,
  IssueOfActors,
} from '../analysis/allianceData.ts';
import { explanationOf, type Explanation } from '../analysis/explanation.ts';
import { ROLES } from '../analysis/kernels/brokerage.ts';
import { positionOf, type Graph } from '../analysis/kernels/csr.ts';
import { changeBeyondNoise, compared, ranksOf, sharedActors } from '../analysis/kernels/rankComparison.ts';
import type { Accuracy, Intervals, Missing } from '../analysis/kernels/robustness.ts';
import { rangesOf, wholeOf, type LongStepName } from '../analysis/longSteps.ts';
import { measures } from '../analysis/measures/catalogue.ts';
import type {
  Convention,
  Measure,
  MeasureValues,
  Partition,
  Trait,
  View,
} from '../analysis/measures/measure.ts';
import { isOfTwoModes } from '../analysis/measures/twoMode.ts';
import { scopeStatement, type Draws } from '../analysis/methodStatement.ts';
import { byCodePoint, graphIn, partitionBy, viewsOf } from '../analysis/network.ts';
import type { AnalysisPool } from '../analysis/pool.ts';
import { normalizedScope, scopeKey, type Scope } from '../analysis/scope.ts';
import { MODES, scopedNetwork, type ScopedNetwork } from '../analysis/scopedNetwork.ts';
import { sharedGraph } from '../analysis/sharedGraph.ts';
import type { Wanted } from '../analysis/worker.ts';
import { BEGINNING_OF_TIME, dayOf, END_OF_TIME, type Day } from '../model/partialDate.ts';
import { Refusal, tell, type Message } from '../model/message.ts';
import { entityKinds, tieKinds } from '../model/vocabulary.ts';
import { graphVersion } from './dataset.ts';
import { entitiesById } from './entities.ts';
import type { Reader } from './reader.ts';

/** What can stand as an actor, or as an affiliation that actors share. */
const ANALYSED_KINDS = [
  ...entityKinds.filter(({ isActor }) => isActor).map(({ name }) => name),
  'Campaign',
] as const;
const ANALYSED_TIES = tieKinds
  .filter(({ from, to }) => [from, to].every((ends) => ends.some((kind) => ANALYSED_KINDS.includes(kind))))
  .map(({ name }) => name);

/** A network that a scope selected, at one version of the graph. */
export interface Analysis {
  readonly key: string;
  readonly graphVersion: string;
  readonly scope: Scope;
  readonly network: ScopedNetwork;
  /** The network's graph where threads can read it. */
  readonly graph: Graph;
  /** The same for networks with the same actors, groups and ties: what is cached for one holds for the other. */
  readonly digest: string;
  /** What was measured, in sentences. */
  readonly statement: readonly Message[];
}

export interface MeasureChoice {
  readonly measure: Measure;
  readonly convention: Convention;
  readonly view: View;
  readonly partition: string | null;
}

/** What was asked for, or that it is still being computed: ask again. */
export type Outcome<T> =
  | { readonly state: 'DONE'; readonly result: T }
  | { readonly state: 'RUNNING'; readonly elapsedMs: number; readonly share: number | null };

export interface Robustness {
  readonly intervals: Intervals;
  readonly accuracy: Accuracy;
  /** For what an actor is or is not, such as a cut-point: the share of draws in which it stays so. */
  readonly kept: Float64Array;
}

/** The actors whose removal moves another's value most. */
export interface Influencer {
  readonly actor: string;
  /** The value of the actor asked about, without it. */
  readonly value: number;
  readonly change: number;
}

export interface Compared {
  readonly actors: readonly ComparedActor[];
  /** Those in one network only, with their rank in it. */
  readonly entered: readonly { readonly id: string; readonly rank: number }[];
  readonly left: readonly { readonly id: string; readonly rank: number }[];
  readonly pearson: number;
  readonly spearman: number;
  readonly kendall: number;
}

export interface ComparedActor {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** Among all actors of either network; NaN where undefined. */
  readonly rankBefore: number;
  readonly rankAfter: number;
  /** Places up (above 0) or down among those in both. */
  readonly climb: number;
  /** The change that missing ties leave open. */
  readonly low: number;
  readonly high: number;
  readonly beyondNoise: boolean;
}

/** The measure whose values group actors into communities, and what that grouping is called. */
export const COMMUNITY = 'community';
/** How long an answer waits for a number, and how long a number that nobody asks for any more is computed on. */
const PATIENCE_MS = 1_500;
const FORGOTTEN_AFTER_MS = 10_000;
/** The most numbers kept. */
const MOST_NUMBERS = 20_000_000;
/** The most values that draws may have in all, and how many draws a thread makes at a time. */
const MOST_DRAWN = 20_000_000;
const DRAWS_AT_ONCE = 25;
/** Sources × ties from which on long steps are shared among threads, the parts they are cut into, and the longest they may take. */
const WORTH_SHARING = 5e7;
const PARTS = 32;
const LONGEST_SECONDS = 20 * 60;

interface Job {
  readonly result: Promise<unknown>;
  readonly started: number;
  /** How much of it is done, 0 to 1; null where it cannot be told. */
  share: number | null;
  readonly controller: AbortController;
  forgotten: NodeJS.Timeout;
}

/** Networks and their measures, for everyone who asks: each is computed once for the same ties, and kept. */
export class Analyses {
  /** The newest data of each audience. */
  readonly #data = new Map<string, { version: string; data: Promise<AllianceData> }>();
  readonly #opened = new LRUCache<string, Analysis>({ max: 50 });
  readonly #results = new LRUCache<string, { result: unknown; numbers: number }>({
    maxSize: MOST_NUMBERS,
    sizeCalculation: ({ numbers }) => Math.max(1, numbers),
  });
  /** The communities of networks by digest: groups for other measures. */
  readonly #communities = new LRUCache<string, Promise<Partition>>({ max: 20 });
  readonly #jobs = new Map<string, Job>();

  constructor(readonly pool: AnalysisPool) {}

  /**
   * The network that a scope selects, as its reader may see it.
   * @throws ScopeError, PartialDateError, StoreUnavailable
   */
  async open(reader: Reader, wanted: Scope, now: Date): Promise<Analysis> {
    const scope = normalizedScope(wanted);
    const today = dayOf(now);
    const version = (await graphVersion(reader)) ?? '0';
    const state = `${version} ${today}`;
    const key = scopeKey(scope);
    const place = `${reader.audience} ${state} ${key}`;
    const opened = this.#opened.get(place);
    if (opened) return opened;
    const network = scopedNetwork(await this.#dataOf(reader, state), scope, today);
    const issues =
      scope.issues.length === 0 ? new Map() : await entitiesById(reader, scope.issues, scope.asOf);
    const analysis: Analysis = {
      key,
      graphVersion: version,
      scope,
      network,
      graph: sharedGraph(network.graph),
      digest: digestOf(network),
      statement: scopeStatement(scope, network, {
        issues: new Map([...issues].map(([id, { name }]) => [id, name])),
      }),
    };
    this.#opened.set(place, analysis);
    return analysis;
  }

  #dataOf(reader: Reader, version: string): Promise<AllianceData> {
    const known = this.#data.get(reader.audience);
    if (known?.version === version) return known.data;
    const data = readAllianceData(reader);
    this.#data.set(reader.audience, { version, data });
    // What failed is read again when it is next asked for.
    data.catch(() => this.#data.delete(reader.audience));
    return data;
  }

  /** A measure's values. */
  measure(analysis: Analysis, choice: MeasureChoice): Promise<Outcome<MeasureValues>> {
    return this.#outcome(jobKey(analysis, choice), analysis.graph.order, (signal, done) =>
      this.#values(analysis, choice, signal, done),
    );
  }

  /** On a network large enough for it, long steps are shared among threads, and progress is told. */
  async #values(
    analysis: Analysis,
    choice: MeasureChoice,
    signal: AbortSignal,
    done: (share: number) => void = () => {},
  ): Promise<MeasureValues> {
    const graph = graphIn(analysis.graph, choice.view);
    const { background } = analysis.network;
    const wanted = await this.#wanted(analysis, choice);
    refuseIfTooLong(choice, graph, wanted.partition, this.pool.threads);
    const asksForLongSteps = graph.order * graph.out.targets.length > WORTH_SHARING;
    const taken: Partial<Record<LongStepName, unknown>> = {};
    for (;;) {
      const given = { graph: analysis.graph, background, wanted, taken, asksForLongSteps };
      const found = await this.pool.run('compute', [given], signal);
      if (!('needs' in found)) return found.values;
      taken[found.needs] = await this.#step(found.needs, graph, signal, done);
    }
  }

  async #wanted(
    analysis: Analysis,
    { measure, convention, view, partition }: MeasureChoice,
  ): Promise<Wanted> {
    return {
      measure: measure.name,
      convention: convention.id,
      view,
      partition: partition === null ? null : await this.#partition(analysis, partition),
    };
  }

  /** @throws RangeError where the network's actors cannot be grouped so. */
  async #partition(analysis: Analysis, name: string): Promise<Partition> {
    if (name !== COMMUNITY) return partitionOf(analysis, name);
    const { digest } = analysis;
    const known = this.#communities.get(digest);
    if (known) return known;
    const found = this.#findCommunities(analysis);
    this.#communities.set(digest, found);
    found.catch(() => this.#communities.delete(digest));
    return found;
  }

  /** Not cancelled with who asked first, since others may wait for it. */
  async #findCommunities(analysis: Analysis): Promise<Partition> {
    const choice = measureChoice(analysis, { measure: COMMUNITY, convention: null, partition: null });
    const communities = await this.#values(analysis, choice, new AbortController().signal);
    const groups = Int32Array.from(ofActors(choice, communities));
    const count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
    return { name: COMMUNITY, groups, labels: Array.from({ length: count }, (_, at) => String(at + 1)) };
  }

  async #step(
    name: LongStepName,
    graph: Graph,
    signal: AbortSignal,
    done: (share: number) => void,
  ): Promise<unknown> {
    const shared = sharedGraph(graph);
    const ranges = rangesOf(name, shared, PARTS);
    let made = 0;
    const parts = await Promise.all(
      ranges.map(async ({ first, last }) => {
        const part = await this.pool.run('stepPart', [name, shared, first, last], signal);
        done(++made / ranges.length);
        return part;
      }),
    );
    return wholeOf(name, shared, parts);
  }

  /** How measures of actors would stand had some ties not been seen; those that can share the same draws. */
  robustness(
    analysis: Analysis,
    choices: readonly MeasureChoice[],
    draws: Draws,
  ): Promise<Outcome<readonly Robustness[]>> {
    const { order } = analysis.graph;
    const key = [...choices.map((choice) => jobKey(analysis, choice)), JSON.stringify(draws)].join('|');
    return this.#outcome(key, 10 * order * choices.length, async (signal, done) => {
      const [wholes, drawn] = await Promise.all([
        Promise.all(choices.map((choice) => this.#values(analysis, choice, signal))),
        this.#draws(analysis, choices, draws, signal, done),
      ]);
      return Promise.all(
        choices.map((choice, at) =>
          this.pool.run(
            'summarize',
            [drawn[at]!, ofActors(choice, wholes[at]!), choice.measure.brokersScore === 'low'],
            signal,
          ),
        ),
      );
    });
  }

  /** For each choice the values of all draws, one draw after the other; made in parts, so that threads share them. */
  async #draws(
    analysis: Analysis,
    choices: readonly MeasureChoice[],
    { missing, draws, seed }: Draws,
    signal: AbortSignal,
    done: (share: number) => void,
  ): Promise<readonly Float64Array[]> {
    const { order } = analysis.graph;
    const most = Math.floor(MOST_DRAWN / order / choices.length);
    if (draws > most)
      throw new Refusal(
        most < 2
          ? tell('{draws} draws of {actors, number} actors are more than is kept. Narrow the scope.', {
              draws,
              actors: order,
            })
          : tell(
              '{draws} draws of {actors, number} actors are more than is kept. Ask for at most {most} draws, or narrow the scope.',
              { draws, actors: order, most },
            ),
      );
    const all = choices.map(() => new Float64Array(order * draws));
    const wanted = await Promise.all(choices.map((choice) => this.#wanted(analysis, choice)));
    choices.forEach((choice, at) => {
      ofOneNumber(choice);
      const graph = graphIn(analysis.graph, choice.view);
      refuseIfTooLong(choice, graph, wanted[at]!.partition, this.pool.threads, draws);
    });
    const views = [...new Set(wanted.map(({ view }) => view))];
    let made = 0;
    await Promise.all(
      views.flatMap((view) => {
        const given = {
          graph: analysis.graph,
          background: analysis.network.background,
          view,
          wanted: wanted.filter((one) => one.view === view),
          missing: missingIn(analysis, view, missing),
          seed,
        };
        const places = wanted.flatMap((one, at) => (one.view === view ? [at] : []));
        return partsOf(draws, DRAWS_AT_ONCE).map(async ({ first, last }) => {
          const parts = await this.pool.run('draw', [{ ...given, first, last }], signal);
          parts.forEach((part, at) => all[places[at]!]!.set(part, first * order));
          made += last - first;
          done(made / draws / views.length);
        });
      }),
    );
    return all;
  }

  /**
   * Whose removal moves an actor's value, or the others', most: all left out one at a time, the first of them answered.
   * @throws RangeError for an actor that is not in the network.
   */
  influence(
    analysis: Analysis,
    choice: MeasureChoice,
    actor: string,
    most: number,
  ): Promise<Outcome<readonly Influencer[]>> {
    const { ids } = analysis.network;
    const { order } = analysis.graph;
    const index = indexOf(analysis, actor);
    return this.#outcome(
      `${jobKey(analysis, choice)}|without|${actor}|${most}`,
      3 * most,
      async (signal, done) => {
        ofOneNumber(choice);
        const wanted = await this.#wanted(analysis, choice);
        const { background } = analysis.network;
        const viewed = graphIn(analysis.graph, choice.view);
        refuseIfTooLong(choice, viewed, wanted.partition, this.pool.threads, order);
        const whole = ofActors(choice, await this.#values(analysis, choice, signal));
        const found: Influencer[] = [];
        let made = 0;
        await Promise.all(
          partsOf(order, Math.ceil(order / 16)).map(async ({ first, last }) => {
            const given = { graph: analysis.graph, background, wanted, whole, actor: index, first, last };
            const { value } = await this.pool.run('leaveOut', [given], signal);
            value.forEach((moved, at) => {
              const change = moved - whole[index]!;
              if (change !== 0 && !Number.isNaN(change))
                found.push({ actor: ids[first + at]!, value: moved, change });
            });
            made += last - first;
            done(made / order);
          }),
        );
        return found
          .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || byCodePoint(a.actor, b.actor))
          .slice(0, most);
      },
    );
  }

  /** A measure on two networks: what moved, entered and left, and whether it moved more than missing ties could make it. */
  compare(
    before: Analysis,
    after: Analysis,
    choices: { readonly before: MeasureChoice; readonly after: MeasureChoice },
    draws: Draws,
  ): Promise<Outcome<Compared>> {
    const key = [jobKey(before, choices.before), jobKey(after, choices.after), JSON.stringify(draws)].join(
      '|',
    );
    return this.#outcome(key, 10 * (before.graph.order + after.graph.order), async (signal, done) => {
      const shares = [0, 0];
      const side = async (analysis: Analysis, choice: MeasureChoice, at: 0 | 1) => ({
        values: ofActors(choice, await this.#values(analysis, choice, signal)),
        // Other draws on either side: the same ties need not be missing at both times.
        draws: (
          await this.#draws(analysis, [choice], { ...draws, seed: draws.seed + at }, signal, (share) => {
            shares[at] = share;
            done((shares[0]! + shares[1]!) / 2);
          })
        )[0]!,
      });
      const [one, other] = await Promise.all([
        side(before, choices.before, 0),
        side(after, choices.after, 1),
      ]);
      return comparedSides(
        { ids: before.network.ids, ...one },
        { ids: after.network.ids, ...other },
        choices.before.measure,
      );
    });
  }

  /**
   * What stands behind an actor's score.
   * @throws RangeError for an actor that is not in the network, and where the network is too large to list paths.
   */
  async why(
    analysis: Analysis,
    { measure, convention, view, partition }: MeasureChoice,
    { actor, first }: { actor: string; first: number },
  ): Promise<Explanation> {
    const index = indexOf(analysis, actor);
    const role = ROLES.find((one) => convention.id.includes(`role=${one}`)) ?? null;
    const groups = partition === null ? null : await this.#partition(analysis, partition);
    return this.pool.run('explain', [
      graphIn(analysis.graph, view),
      groups,
      { actor: index, ...explanationOf(measure.name, convention.id), role, first },
    ]);
  }

  /** The result of a job, its own or one under way for somebody else; or that it is not done yet. */
  async #outcome<T>(
    key: string,
    numbers: number,
    work: (signal: AbortSignal, done: (share: number) => void) => Promise<T>,
  ): Promise<Outcome<T>> {
    const known = this.#results.get(key);
    if (known) return { state: 'DONE', result: known.result as T };
    const job = this.#jobs.get(key) ?? this.#begin(key, numbers, work);
    job.forgotten.refresh();
    let timer: NodeJS.Timeout;
    const impatience = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), PATIENCE_MS);
    });
    const result = await Promise.race([job.result as Promise<T>, impatience]).finally(() =>
      clearTimeout(timer),
    );
    return result === null
      ? { state: 'RUNNING', elapsedMs: performance.now() - job.started, share: job.share }
      : { state: 'DONE', result };
  }

  #begin<T>(
    key: string,
    numbers: number,
    work: (signal: AbortSignal, done: (share: number) => void) => Promise<T>,
  ): Job {
    const controller = new AbortController();
    const result = work(controller.signal, (share) => {
      job.share = share;
    })
      .then((result) => {
        this.#results.set(key, { result, numbers });
        return result;
      })
      .catch((error: unknown) => {
        // The rest of a job of which a part failed is of no use.
        controller.abort(error);
        throw error;
      })
      .finally(() => {
        clearTimeout(job.forgotten);
        this.#jobs.delete(key);
      });
    result.catch(() => undefined);
    const job: Job = {
      result,
      started: performance.now(),
      share: null,
      controller,
      forgotten: setTimeout(
        () => controller.abort(new Error('Nobody asks for this any more.')),
        FORGOTTEN_AFTER_MS,
      ).unref(),
    };
    this.#jobs.set(key, job);
    return job;
  }

  async close(): Promise<void> {
    for (const { controller } of this.#jobs.values()) controller.abort(new Error('Crosstie is stopping.'));
    await this.pool.close();
  }
}

function indexOf({ network }: Analysis, actor: string): number {
  const index = network.ids.indexOf(actor);
  if (index === -1) throw new Refusal(tell('This scope has no such actor.'));
  return index;
}

function jobKey({ digest }: Analysis, { measure, convention, view, partition }: MeasureChoice): string {
  return [digest, measure.name, convention.id, view, partition ?? ''].join('|');
}

/** @throws RangeError for a measure of ties or of the whole network, and for one that gives an actor several numbers. */
function ofOneNumber({ measure, convention }: MeasureChoice): void {
  if (measure.about !== 'actor')
    throw new Refusal(tell('{measure} gives no number to actors.', { measure: { message: measure.label } }));
  if (convention.each !== undefined)
    throw new Refusal(
      tell(
        '“{convention}” gives an actor one number for {each}, not one that can be drawn or compared. Choose another convention of {measure}.',
        {
          convention: { message: convention.label },
          each: { message: `each ${convention.each}` },
          measure: { message: measure.label },
        },
      ),
    );
}

function ofActors(choice: MeasureChoice, values: MeasureValues): Float64Array {
  ofOneNumber(choice);
  return values as Float64Array;
}

/** @throws RangeError where it would take too long, or hold too much, `times` over; with what to ask instead. */
function refuseIfTooLong(
  { convention: { cost } }: MeasureChoice,
  graph: Graph,
  partition: Partition | null,
  threads: number,
  times = 1,
): void {
  if (!cost) return;
  const seconds = cost.seconds(graph, partition) * times;
  // Draws are shared among threads, whatever they compute.
  const longest = seconds / (cost.isShared || times > 1 ? threads : 1);
  if (longest <= LONGEST_SECONDS) return;
  const values = {
    actors: graph.order,
    what: cost.what,
    time: inWords(longest),
    instead: cost.instead(graph),
  };
  throw new Refusal(
    times > 1
      ? tell(
          'This scope has {actors, number} actors: {what}, computed {times, number} times, would take about {time}. {instead}',
          { ...values, times },
        )
      : tell('This scope has {actors, number} actors: {what} would take about {time}. {instead}', values),
  );
}

function inWords(seconds: number): Message {
  if (seconds < 90) return tell('{count} s', { count: Math.max(1, Math.round(seconds)) });
  const minutes = Math.round(seconds / 60);
  return minutes < 120
    ? tell('{count} minutes', { count: minutes })
    : tell('{count, number} hours', { count: Math.round(minutes / 60) });
}

function partsOf(count: number, most: number): { first: number; last: number }[] {
  const ranges = [];
  for (let first = 0; first < count; first += most)
    ranges.push({ first, last: Math.min(count, first + most) });
  return ranges;
}

/** What may be missing, as the kernel takes it. */
function missingIn({ graph, network }: Analysis, view: View, missing: Draws['missing']): Missing {
  switch (missing.kind) {
    case 'TIES':
      return { kind: 'ties', share: missing.share };
    case 'ACTORS':
      return { kind: 'actors', share: missing.share, lost: 'all' };
    case 'REPORTS':
      return { kind: 'actors', share: missing.share, lost: 'reported' };
    case 'CONFIDENCE':
      return {
        kind: 'confidence',
        confidence: confidences(graphIn(graph, view), network),
        scale: missing.scale,
      };
  }
}

/** For each position of the rows, how sure it is that any of the ties behind it holds. Projected ties are taken as sure. */
function confidences({ out, directed }: Graph, { ties, projected }: ScopedNetwork): Float64Array {
  const doubts = new Float64Array(out.targets.length).fill(1);
  for (const { from, to, confidence } of ties)
    for (const at of [positionOf(out, from, to), directed ? -1 : positionOf(out, to, from)])
      if (at >= 0) doubts[at]! *= 1 - confidence;
  return doubts.map((doubt) => (projected.length > 0 && doubt === 1 ? 1 : 1 - doubt));
}

interface Side {
  readonly ids: readonly string[];
  readonly values: Float64Array;
  readonly draws: Float64Array;
}

function comparedSides(one: Side, other: Side, measure: Measure): Compared {
  const shared = sharedActors(one.ids, other.ids);
  const before = Float64Array.from(shared.before, (at) => one.values[at]!);
  const after = Float64Array.from(shared.after, (at) => other.values[at]!);
  const { differences, climbs, pearson, spearman, kendall } = compared(before, after);
  const [ranksBefore, ranksAfter] = [ranksIn(measure, one.values), ranksIn(measure, other.values)];
  const up = measure.brokersScore === 'low' ? -1 : 1;
  const noise = changeBeyondNoise(
    { before: one.draws, after: other.draws },
    { before: one.ids.length, after: other.ids.length },
    shared,
  );
  return {
    actors: Array.from(shared.before, (at, k) => ({
      id: one.ids[at]!,
      before: before[k]!,
      after: after[k]!,
      difference: differences[k]!,
      rankBefore: ranksBefore[at]!,
      rankAfter: ranksAfter[shared.after[k]!]!,
      climb: up * climbs[k]!,
      low: noise.low[k]!,
      high: noise.high[k]!,
      beyondNoise: noise.beyondNoise[k] === 1,
    })),
    entered: Array.from(shared.entered, (at) => ({ id: other.ids[at]!, rank: ranksAfter[at]! })),
    left: Array.from(shared.left, (at) => ({ id: one.ids[at]!, rank: ranksBefore[at]! })),
    pearson,
    spearman,
    kendall,
  };
}

/** By what a network's actors can be grouped: their attributes, and the communities found in it. */
export function partitionNames({ network }: Pick<Analysis, 'network'>): readonly string[] {
  return [...[...network.attributes.keys()].filter((name) => name !== MODES), COMMUNITY];
}

/** What a network holds of that which only some conventions need. */
export function traitsOf({ network }: Pick<Analysis, 'network'>): readonly Trait[] {
  const { graph, background } = network;
  const holds: Readonly<Record<Trait, boolean>> = {
    modes: isOfTwoModes(graph, partitionOf({ network }, MODES)),
    states: background.states !== null,
    support: background.support !== null,
    money: background.support?.money === true,
  };
  return (Object.keys(holds) as Trait[]).filter((trait) => holds[trait]);
}

/** Ranks from 1 for whoever is most of a broker; equal values share the best. NaN for who has none, and for everybody where values are names. */
export function ranksIn({ brokersScore }: Measure, values: Float64Array): Float64Array {
  if (brokersScore === 'neither') return new Float64Array(values.length).fill(NaN);
  return ranksOf(brokersScore === 'low' ? values.map((value) => -value) : values);
}

/**
 * The groups that an attribute makes; not communities, which take a while to find.
 *
 * @throws RangeError where the network has no such attribute.
 */
export function partitionOf({ network }: Pick<Analysis, 'network'>, name: string): Partition {
  const values = network.attributes.get(name);
  if (!values)
    throw new Refusal(
      tell('Actors cannot be grouped by “{name}”; they can by {names}.', {
        name,
        names: partitionNames({ network }).join(', '),
      }),
    );
  return partitionBy(name, values);
}

/** @throws RangeError where there is no such measure, or it has no such convention on this network. */
export function measureChoice(
  { graph }: Pick<Analysis, 'graph'>,
  wanted: { measure: string; convention: string | null; partition: string | null },
): MeasureChoice {
  const named = measures.filter(({ name }) => name === wanted.measure);
  const [first] = named;
  if (!first) throw new Refusal(tell('There is no measure named “{name}”.', { name: wanted.measure }));
  // Ties keep their direction where the measure knows directions, else they are set aside.
  const fitting = named.flatMap((measure) =>
    measure.conventions
      .filter(({ id }) => wanted.convention === null || id === wanted.convention)
      .map((convention) => ({ measure, convention })),
  );
  const found = viewsOf({ graph })
    .flatMap((view) =>
      fitting.filter(({ convention }) => convention.views.includes(view)).map((one) => ({ ...one, view })),
    )
    .at(0);
  if (!found)
    throw new Refusal(
      tell(
        '{measure} has no convention “{convention}” for ties {directed, select, yes {with directions} other {without directions}}.',
        {
          measure: { message: first.label },
          convention: String(wanted.convention),
          directed: graph.directed ? 'yes' : 'no',
        },
      ),
    );
  const { measure, convention, view } = found;
  return {
    measure,
    convention,
    view,
    partition: groupingOf(convention, wanted.partition),
  };
}

function groupingOf({ partition }: Convention, wanted: string | null): string | null {
  if (!partition) return null;
  return { chosen: wanted ?? 'level', levels: 'level', modes: MODES }[partition];
}

function digestOf({ graph, ids, attributes, background: { support } }: ScopedNetwork): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([graph.directed, ids, [...attributes], support?.kinds, support?.money]));
  const { from, to, kinds, amountsUsd } = support?.ties ?? {};
  const { offsets, targets, strengths } = graph.out;
  for (const array of [offsets, targets, strengths, from, to, kinds, amountsUsd])
    if (array) hash.update(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  return hash.digest('hex');
}

interface ActorRow {
  id: string;
  name: string;
  kind: AllianceActor['kind'];
  sector: string | null;
  level: string | null;
  legalForm: string | null;
  dated: { property: string; value: string; from: Day; to: Day }[];
  states: { code: string; from: Day; to: Day }[];
  issues: { id: string; name: string; isBroadest: boolean; from: Day; to: Day }[];
}

interface TieRow extends Omit<AllianceTie, 'roles' | 'forms'> {
  roles: string[] | null;
  roleFroms: Day[] | null;
  roleTos: Day[] | null;
  forms: string[] | null;
}

/** What can be analysed, row by row as it arrives: only what scopes select by is kept, and each id once. */
async function readAllianceData(reader: Reader): Promise<AllianceData> {
  const { actors, issues } = await reader.readEach('analysisActors', { kinds: ANALYSED_KINDS }, takeActors);
  const ids = new Map(actors.map(({ id }) => [id, id]));
  const ties = await reader.readEach('analysisTies', { kinds: ANALYSED_KINDS, tieKinds: ANALYSED_TIES }, () =>
    takeTies(ids),
  );
  return { actors, ties, issues };
}

function takeActors() {
  const actors: AllianceActor[] = [];
  const known = new Map<string, IssueOfActors>();
  const always = (value: string | null): Dated<string>[] =>
    value === null ? [] : [{ value, from: BEGINNING_OF_TIME, to: END_OF_TIME }];
  return {
    take({ id, name, kind, sector, level, legalForm, dated, states, issues }: ActorRow): void {
      const stated = (property: string): Dated<string>[] =>
        dated.filter((one) => one.property === property).map(({ value, from, to }) => ({ value, from, to }));
      const [levels, legalForms] = [stated('level'), stated('legalForm')];
      for (const { id: issue, name: called, isBroadest } of issues)
        if (!known.has(issue)) known.set(issue, { name: called, isBroadest });
      actors.push({
        id,
        name,
        kind,
        sector,
        levels: levels.length > 0 ? levels : always(level),
        legalForms: legalForms.length > 0 ? legalForms : always(legalForm),
        states: states.map(({ code, from, to }) => ({ value: code, from, to })),
        issues: issues.map(({ id: issue, from, to }) => ({ value: issue, from, to })),
      });
    },
    result: () => ({ actors, issues: known }),
  };
}

const NO_FORMS: readonly string[] = [];

function takeTies(ids: ReadonlyMap<string, string>) {
  const ties: AllianceTie[] = [];
  return {
    // Field by field: the objects that spreading makes are read several times more slowly, and every scope reads all of them.
    take(row: TieRow): void {
      ties.push({
        id: row.id,
        kind: row.kind,
        // The very strings of the actors: a store of many ties would hold each id many times over.
        source: ids.get(row.source) ?? row.source,
        target: ids.get(row.target) ?? row.target,
        from: row.from,
        to: row.to,
        confidence: row.confidence,
        undated: row.undated,
        amountUsd: row.amountUsd,
        fundingKind: row.fundingKind,
        roles:
          row.roles &&
          row.roles.map((value, at) => ({ value, from: row.roleFroms![at]!, to: row.roleTos![at]! })),
        forms: row.forms ?? NO_FORMS,
      });
    },
    result: () => ties,
  };
}

import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { AllianceActor, AllianceData, AllianceTie, Dated } from '../analysis/allianceData.ts';
import { explanationKindOf, type Explanation } from '../analysis/explanation.ts';
import { ROLES } from '../analysis/kernels/brokerage.ts';
import type { Graph } from '../analysis/kernels/csr.ts';
import { measures } from '../analysis/measures/catalogue.ts';
import type { Convention, Measure, MeasureValues, Partition, View } from '../analysis/measures/measure.ts';
import { scopeStatement } from '../analysis/methodStatement.ts';
import { graphIn, partitionBy, viewsOf } from '../analysis/network.ts';
import type { AnalysisPool } from '../analysis/pool.ts';
import { normalizedScope, scopeKey, type Scope } from '../analysis/scope.ts';
import { scopedNetwork, type ScopedNetwork } from '../analysis/scopedNetwork.ts';
import { sharedGraph } from '../analysis/worker.ts';
import { BEGINNING_OF_TIME, dayOf, END_OF_TIME, type Day } from '../model/partialDate.ts';
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
  readonly statement: string;
}

export interface MeasureChoice {
  readonly measure: Measure;
  readonly convention: Convention;
  readonly view: View;
  readonly partition: string | null;
}

export type MeasureOutcome =
  | { readonly state: 'DONE'; readonly values: MeasureValues; readonly partition: Partition | null }
  | { readonly state: 'RUNNING'; readonly elapsedMs: number };

/** How long an answer waits for a number, and how long a number that nobody asks for any more is computed on. */
const PATIENCE_MS = 1_500;
const FORGOTTEN_AFTER_MS = 10_000;
/** The most numbers kept. */
const MOST_NUMBERS = 20_000_000;

interface Job {
  readonly values: Promise<MeasureValues>;
  readonly started: number;
  readonly controller: AbortController;
  forgotten: NodeJS.Timeout;
}

/** Networks and their measures, for everyone who asks: each is computed once for the same ties, and kept. */
export class Analyses {
  /** The newest data of each audience. */
  readonly #data = new Map<string, { version: string; data: Promise<AllianceData> }>();
  readonly #opened = new LRUCache<string, Analysis>({ max: 50 });
  readonly #values = new LRUCache<string, { values: MeasureValues }>({
    maxSize: MOST_NUMBERS,
    sizeCalculation: ({ values }) => (values instanceof Float64Array ? Math.max(1, values.length) : 20),
  });
  readonly #jobs = new Map<string, Job>();

  constructor(private readonly pool: AnalysisPool) {}

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

  /** A measure's values, or that they are still being computed: ask again. */
  async measure(analysis: Analysis, choice: MeasureChoice): Promise<MeasureOutcome> {
    const partition = choice.partition === null ? null : partitionOf(analysis, choice.partition);
    const key = [
      analysis.digest,
      choice.measure.name,
      choice.convention.id,
      choice.view,
      choice.partition ?? '',
    ].join('|');
    const known = this.#values.get(key);
    if (known) return { state: 'DONE', values: known.values, partition };
    const job = this.#jobs.get(key) ?? this.#begin(key, analysis, choice, partition);
    job.forgotten.refresh();
    let timer: NodeJS.Timeout;
    const impatience = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), PATIENCE_MS);
    });
    const values = await Promise.race([job.values, impatience]).finally(() => clearTimeout(timer));
    return values === null
      ? { state: 'RUNNING', elapsedMs: performance.now() - job.started }
      : { state: 'DONE', values, partition };
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
    const index = analysis.network.ids.indexOf(actor);
    if (index === -1) throw new RangeError('This scope has no such actor.');
    const role = ROLES.find((one) => convention.id.includes(`role=${one}`)) ?? null;
    const groups = partition === null ? null : partitionOf(analysis, partition);
    return this.pool.run('explain', [
      graphIn(analysis.graph, view),
      groups,
      { actor: index, kind: explanationKindOf(measure.name), role, first },
    ]);
  }

  #begin(key: string, { graph }: Analysis, choice: MeasureChoice, partition: Partition | null): Job {
    const controller = new AbortController();
    const { measure, convention, view } = choice;
    const values = this.pool
      .run(
        'compute',
        [{ graph, partition, wanted: [{ measure: measure.name, convention: convention.id, view }] }],
        controller.signal,
      )
      .then(([first]) => {
        this.#values.set(key, { values: first! });
        return first!;
      })
      .finally(() => {
        clearTimeout(job.forgotten);
        this.#jobs.delete(key);
      });
    values.catch(() => undefined);
    const job: Job = {
      values,
      started: performance.now(),
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

/** The attributes by which a network's actors can be grouped. */
export function partitionNames({ network }: Pick<Analysis, 'network'>): readonly string[] {
  return [...network.attributes.keys()];
}

/** @throws RangeError where the network has no such attribute. */
export function partitionOf({ network }: Pick<Analysis, 'network'>, name: string): Partition {
  const values = network.attributes.get(name);
  if (!values)
    throw new RangeError(
      `Actors cannot be grouped by “${name}”; they can by ${[...network.attributes.keys()].join(', ')}.`,
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
  if (!first) throw new RangeError(`There is no measure named “${wanted.measure}”.`);
  const views = viewsOf({ graph });
  const found = named
    .flatMap((measure) => measure.conventions.map((convention) => ({ measure, convention })))
    .find(
      ({ convention: { id, views: holdsIn } }) =>
        (wanted.convention === null || id === wanted.convention) &&
        views.some((view) => holdsIn.includes(view)),
    );
  if (!found)
    throw new RangeError(
      `${first.label} has no convention “${wanted.convention}” for ties ${graph.directed ? 'with' : 'without'} directions.`,
    );
  const { measure, convention } = found;
  return {
    measure,
    convention,
    view: views.find((view) => convention.views.includes(view))!,
    partition: convention.partition ? (wanted.partition ?? 'level') : null,
  };
}

/** Ranks from 1 for the largest; equal values share the best rank; `null` where undefined. */
export function ranksOf(values: Float64Array): (number | null)[] {
  const order = [...values.keys()]
    .filter((actor) => !Number.isNaN(values[actor]))
    .sort((a, b) => values[b]! - values[a]!);
  const ranks = new Array<number | null>(values.length).fill(null);
  order.forEach((actor, at) => {
    const before = order[at - 1];
    ranks[actor] = before !== undefined && values[before] === values[actor] ? ranks[before]! : at + 1;
  });
  return ranks;
}

function digestOf({ graph, ids, attributes }: ScopedNetwork): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([graph.directed, ids, [...attributes]]));
  for (const array of [graph.out.offsets, graph.out.targets, graph.out.strengths])
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
  issues: { id: string; from: Day; to: Day }[];
}

interface TieRow extends Omit<AllianceTie, 'roles' | 'forms'> {
  roles: string[] | null;
  roleFroms: Day[] | null;
  roleTos: Day[] | null;
  forms: string[] | null;
}

async function readAllianceData(reader: Reader): Promise<AllianceData> {
  const [actors, ties] = await Promise.all([
    reader.read<ActorRow>('analysisActors', { kinds: ANALYSED_KINDS }),
    reader.read<TieRow>('analysisTies', { kinds: ANALYSED_KINDS, tieKinds: ANALYSED_TIES }),
  ]);
  const always = (value: string | null): Dated<string>[] =>
    value === null ? [] : [{ value, from: BEGINNING_OF_TIME, to: END_OF_TIME }];
  return {
    actors: actors.map(({ id, name, kind, sector, level, legalForm, dated, states, issues }) => {
      const stated = (property: string): Dated<string>[] =>
        dated.filter((one) => one.property === property).map(({ value, from, to }) => ({ value, from, to }));
      const [levels, legalForms] = [stated('level'), stated('legalForm')];
      return {
        id,
        name,
        kind,
        sector,
        levels: levels.length > 0 ? levels : always(level),
        legalForms: legalForms.length > 0 ? legalForms : always(legalForm),
        states: states.map(({ code, from, to }) => ({ value: code, from, to })),
        issues: issues.map(({ id, from, to }) => ({ value: id, from, to })),
      };
    }),
    ties: ties.map(({ roles, roleFroms, roleTos, forms, ...tie }) => ({
      ...tie,
      roles: roles && roles.map((value, at) => ({ value, from: roleFroms![at]!, to: roleTos![at]! })),
      forms: forms ?? [],
    })),
  };
}

import { measures } from '../../analysis/measures/catalogue.ts';
import type { MeasureValues } from '../../analysis/measures/measure.ts';
import { measureStatement } from '../../analysis/methodStatement.ts';
import { defaultScope, ScopeError, scopePresets, type Scope } from '../../analysis/scope.ts';
import {
  measureChoice,
  partitionNames,
  partitionOf,
  ranksOf,
  type Analysis,
  type MeasureChoice,
} from '../../services/analysis.ts';
import type {
  Level,
  MeasureChoice as MeasureChoiceInput,
  Resolvers,
  ScopeInput,
  Sector,
  TieKind,
} from '../generated/resolverTypes.ts';
import { graphqlError } from '../errors.ts';
import { pageOf } from '../pagination.ts';

/** The most actors, and values, of one answer. */
const MOST_ACTORS = 20_000;
const MOST_TIES = 50_000;
const MOST_MEASURES = 60;

function scopeOf(input: ScopeInput | null | undefined): Scope {
  const given = Object.fromEntries(
    Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Omit<Scope, 'strengths'>>;
  const strengths = Object.fromEntries(
    (input?.strengths ?? []).map(({ kind, strength }) => [kind, strength]),
  ) as Scope['strengths'];
  return { ...defaultScope, ...given, strengths };
}

function choiceOf(analysis: Analysis, { measure, convention, partition }: MeasureChoiceInput): MeasureChoice {
  return measureChoice(analysis, {
    measure,
    convention: convention ?? null,
    partition: partition ?? null,
  });
}

/** What a reader can mend is told as it is; the rest is ours. */
async function asked<T>(answer: () => T | Promise<T>): Promise<T> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof ScopeError || error instanceof RangeError)
      throw graphqlError('BAD_USER_INPUT', error.message);
    throw error;
  }
}

const numbers = (values: MeasureValues): readonly number[] =>
  typeof values === 'number'
    ? [values]
    : values instanceof Float64Array
      ? [...values]
      : Object.values(values);

/** Undefined is null on the wire; so is what is infinite, which JSON cannot tell. */
const onTheWire = (value: number): number | null => (Number.isFinite(value) ? value : null);

export const analysisResolvers: Resolvers = {
  Query: {
    analysis: (_, { scope }, { reader, now, analyses }) =>
      asked(() => analyses.open(reader, scopeOf(scope), now)),
    measures: () => [...measures],
    scopePresets: () => [...scopePresets],
  },
  Analysis: {
    directed: ({ graph }) => graph.directed,
    actorCount: ({ graph }) => graph.order,
    tieCount: ({ graph }) => graph.size,
    recordedTieCount: ({ network }) => network.ties.length,
    undatedTieCount: ({ network }) => network.undated,
    leftOut: ({ network }) => network.leftOut,
    partitions: (analysis) => [...partitionNames(analysis)],
    actors: ({ network: { actors } }) => {
      if (actors.length > MOST_ACTORS)
        throw graphqlError(
          'LIMIT_EXCEEDED',
          `This scope has ${actors.length.toLocaleString('en-US')} actors; at most ${MOST_ACTORS.toLocaleString('en-US')} are listed. Narrow it by place, issue or level.`,
        );
      return actors.map(({ parts, level, sector, states, ...actor }) => ({
        ...actor,
        parts: [...parts],
        level: level as Level | null,
        sector: sector as Sector | null,
        states: [...states],
      }));
    },
    ties: ({ network: { ids, ties } }) => {
      if (ties.length > MOST_TIES)
        throw graphqlError(
          'LIMIT_EXCEEDED',
          `This scope has ${ties.length.toLocaleString('en-US')} ties; at most ${MOST_TIES.toLocaleString('en-US')} are listed. Narrow it by place, issue or level.`,
        );
      return ties.map(({ from, to, ...tie }) => ({ ...tie, from: ids[from]!, to: ids[to]! }));
    },
    why: (analysis, { actor, of, first }, { analyses }) => {
      const { limit } = pageOf({ first: first ?? 20 });
      return asked(async () => {
        const { ids } = analysis.network;
        const explanation = await analyses.why(analysis, choiceOf(analysis, of), { actor, first: limit });
        return {
          ...explanation,
          items: explanation.items.map(({ actors, value, role }) => ({
            actors: actors.map((one) => ids[one]!),
            value,
            role: role === null || role === 'total' ? null : (role.toUpperCase() as Uppercase<typeof role>),
          })),
        };
      });
    },
    measures: (analysis, { of }, { analyses }) => {
      if (of.length > MOST_MEASURES)
        throw graphqlError('LIMIT_EXCEEDED', `of: at most ${MOST_MEASURES} measures at once.`);
      return asked(() =>
        Promise.all(
          of.map(async (wanted) => {
            const choice = choiceOf(analysis, wanted);
            return { analysis, choice, outcome: await analyses.measure(analysis, choice) };
          }),
        ),
      );
    },
  },
  Scope: {
    tieKinds: ({ tieKinds }) => [...tieKinds],
    roles: ({ roles }) => [...roles] as never,
    strengths: ({ strengths }) =>
      Object.entries(strengths).map(([kind, strength]) => ({ kind: kind as TieKind, strength })),
    issues: ({ issues }) => [...issues],
    states: ({ states }) => [...states],
    levels: ({ levels }) => [...levels] as never,
  },
  MeasureOutcome: {
    measure: ({ choice }) => choice.measure,
    convention: ({ choice }) => choice.convention,
    partition: ({ choice }) => choice.partition,
    state: ({ outcome }) => outcome.state,
    elapsedMs: ({ outcome }) => (outcome.state === 'RUNNING' ? Math.round(outcome.elapsedMs) : null),
    values: ({ outcome }) => (outcome.state === 'DONE' ? numbers(outcome.values).map(onTheWire) : []),
    names: ({ outcome }) =>
      outcome.state === 'DONE' &&
      typeof outcome.values === 'object' &&
      !(outcome.values instanceof Float64Array)
        ? Object.keys(outcome.values)
        : [],
    ranks: ({ choice, outcome }) =>
      choice.measure.about === 'actor' && outcome.state === 'DONE' && outcome.values instanceof Float64Array
        ? ranksOf(outcome.values)
        : [],
    statement: ({ analysis, choice }) =>
      measureStatement(
        choice.measure,
        choice.convention,
        choice.view,
        choice.partition === null ? null : partitionOf(analysis, choice.partition),
      ),
  },
  Measure: {
    about: ({ about }) => ({ actor: 'ACTOR', tie: 'TIE', graph: 'GRAPH' })[about] as never,
    references: ({ references }) => [...references],
    conventions: ({ conventions }) => [...conventions],
  },
  MeasureConvention: {
    readsStrengths: ({ strengths }) => strengths === true,
    needsPartition: ({ partition }) => partition === true,
    forDirected: ({ views }) => views.includes('directed'),
    forUndirected: ({ views }) => views.includes('undirected'),
    undefinedWhen: ({ undefinedWhen }) => undefinedWhen ?? null,
  },
};

import { measures } from '../../analysis/measures/catalogue.ts';
import type { Intervals } from '../../analysis/kernels/robustness.ts';
import {
  isColumns,
  shortLabel,
  traitNeeded,
  type MeasureValues,
  type Trait,
} from '../../analysis/measures/measure.ts';
import {
  comparisonStatement,
  drawsStatement,
  measureStatement,
  references,
  type Draws,
} from '../../analysis/methodStatement.ts';
import { defaultScope, scopePresets, type Scope } from '../../analysis/scope.ts';
import {
  COMMUNITY,
  measureChoice,
  partitionNames,
  partitionOf,
  ranksIn,
  traitsOf,
  type Analysis,
  type MeasureChoice,
  type Outcome,
  type Robustness as RobustnessResult,
} from '../../services/analysis.ts';
import type { ScopedActor } from '../../analysis/scopedNetwork.ts';
import type { ComparisonShape, InfluenceShape, MeasureOutcomeShape, RobustnessShape } from '../shapes.ts';
import type {
  DrawsInput,
  Level,
  MeasureChoice as MeasureChoiceInput,
  NetworkTrait,
  Resolvers,
  ScopeInput,
  Sector,
  TieKind,
} from '../generated/resolverTypes.ts';
import { Refusal, textOf, type Message } from '../../model/message.ts';
import { graphqlError } from '../errors.ts';
import { pageOf } from '../pagination.ts';

/** The most actors, and values, of one answer. */
const MOST_ACTORS = 20_000;
const MOST_TIES = 50_000;
const MOST_MEASURES = 60;
const MOST_DRAWS = 2_000;

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

function sentencesOf({
  analysis,
  choice: { measure, convention, view, partition },
}: MeasureOutcomeShape): Message[] {
  return measureStatement(
    measure,
    convention,
    view,
    partition === null
      ? null
      : {
          name: partition,
          // Of communities only their number could be told.
          labels: partition === COMMUNITY ? null : partitionOf(analysis, partition).labels,
        },
  );
}

/** What a reader can mend is told as it is; the rest is ours. */
async function asked<T>(answer: () => T | Promise<T>): Promise<T> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof RangeError)
      throw graphqlError('BAD_USER_INPUT', error instanceof Refusal ? error.told : error.message);
    throw error;
  }
}

const numbers = (values: MeasureValues): readonly number[] =>
  typeof values === 'number'
    ? [values]
    : values instanceof Float64Array
      ? [...values]
      : isColumns(values)
        ? Object.values(values.columns).flatMap((column) => [...column])
        : Object.values(values);

/** Which number each value is, where there are several for each actor or for the network. */
const namesOf = (values: MeasureValues): readonly string[] =>
  typeof values === 'number' || values instanceof Float64Array
    ? []
    : Object.keys(isColumns(values) ? values.columns : values);

/** Undefined is null on the wire; so is what is infinite, which JSON cannot tell. */
const onTheWire = (value: number): number | null => (Number.isFinite(value) ? value : null);

const traitOnTheWire = (trait: Trait): NetworkTrait => trait.toUpperCase() as Uppercase<Trait>;

function drawsOf(input: DrawsInput | null | undefined): Draws {
  const { missing, share, draws, seed } = input ?? {};
  const many = draws ?? 200;
  if (many < 2 || many > MOST_DRAWS)
    throw graphqlError('LIMIT_EXCEEDED', `draws: between 2 and ${MOST_DRAWS.toLocaleString('en-US')}.`);
  const kind = missing ?? 'TIES';
  return {
    missing: kind === 'CONFIDENCE' ? { kind, scale: share ?? 1 } : { kind, share: share ?? 0.1 },
    draws: many,
    seed: seed ?? 1,
  };
}

/** What every answer says that may still be under way. */
function underWay<Shape>(outcomeOf: (shape: Shape) => Outcome<unknown>) {
  const running = (shape: Shape) => {
    const outcome = outcomeOf(shape);
    return outcome.state === 'RUNNING' ? outcome : null;
  };
  return {
    state: (shape: Shape) => outcomeOf(shape).state,
    elapsedMs: (shape: Shape) => {
      const ms = running(shape)?.elapsedMs;
      return ms === undefined ? null : Math.round(ms);
    },
    progress: (shape: Shape) => running(shape)?.share ?? null,
  };
}

function column(
  { outcome }: RobustnessShape,
  read: (result: RobustnessResult) => Float64Array,
): (number | null)[] {
  return outcome.state === 'DONE' ? Array.from(read(outcome.result), onTheWire) : [];
}

const ofIntervals =
  (name: keyof Intervals) =>
  (shape: RobustnessShape): (number | null)[] =>
    column(shape, ({ intervals }) => intervals[name]);

const columns = {
  low: ofIntervals('low'),
  median: ofIntervals('median'),
  high: ofIntervals('high'),
  bestRank: ofIntervals('bestRank'),
  medianRank: ofIntervals('medianRank'),
  worstRank: ofIntervals('worstRank'),
  firstShare: ofIntervals('first'),
  firstThreeShare: ofIntervals('firstThree'),
  undefinedShare: ofIntervals('undefinedShare'),
};

function analysedActor({ parts, level, sector, states, ...actor }: ScopedActor) {
  return {
    ...actor,
    parts: [...parts],
    level: level as Level | null,
    sector: sector as Sector | null,
    states: [...states],
  };
}

function refuseMany(count: number): void {
  if (count > MOST_MEASURES)
    throw graphqlError('LIMIT_EXCEEDED', `of: at most ${MOST_MEASURES} measures at once.`);
}

/** What came of one of several things that were asked together. */
function only<T>(outcome: Outcome<readonly T[]>, at: number): Outcome<T> {
  return outcome.state === 'DONE' ? { state: 'DONE', result: outcome.result[at]! } : outcome;
}

function actorsNamed({ network }: Analysis, some: readonly { readonly id: string }[]) {
  const wanted = new Set(some.map(({ id }) => id));
  return network.actors.filter(({ id }) => wanted.has(id)).map(analysedActor);
}

export const analysisResolvers: Resolvers = {
  Query: {
    analysis: (_, { scope }, { reader, now, analyses }) =>
      asked(() => analyses.open(reader, scopeOf(scope), now)),
    measures: () => [...measures],
    scopePresets: () => [...scopePresets],
  },
  Analysis: {
    statement: ({ statement }) => textOf(statement),
    sentences: ({ statement }) => [...statement],
    directed: ({ graph }) => graph.directed,
    actorCount: ({ graph }) => graph.order,
    tieCount: ({ graph }) => graph.size,
    recordedTieCount: ({ network }) => network.ties.length,
    undatedTieCount: ({ network }) => network.undated,
    leftOut: ({ network }) => network.leftOut,
    partitions: (analysis) => [...partitionNames(analysis)],
    traits: (analysis) => traitsOf(analysis).map(traitOnTheWire),
    actors: ({ network: { actors } }) => {
      if (actors.length > MOST_ACTORS)
        throw graphqlError(
          'LIMIT_EXCEEDED',
          `This scope has ${actors.length.toLocaleString('en-US')} actors; at most ${MOST_ACTORS.toLocaleString('en-US')} are listed. Narrow it by place, issue or level.`,
        );
      return actors.map(analysedActor);
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
    robustness: (analysis, { of, draws }, { analyses }) =>
      asked(async () => {
        const drawn = drawsOf(draws);
        const outcome = await analyses.robustness(analysis, [choiceOf(analysis, of)], drawn);
        return { drawn, outcome: only(outcome, 0) };
      }),
    robustnessOfAll: (analysis, { of, draws }, { analyses }) =>
      asked(async () => {
        refuseMany(of.length);
        const drawn = drawsOf(draws);
        const choices = of.map((one) => choiceOf(analysis, one));
        const outcome = await analyses.robustness(analysis, choices, drawn);
        return choices.map((_, at) => ({ drawn, outcome: only(outcome, at) }));
      }),
    influence: (analysis, { of, actor, first }, { analyses }) => {
      const { limit } = pageOf({ first: first ?? 10 });
      return asked(() => analyses.influence(analysis, choiceOf(analysis, of), actor, limit));
    },
    comparison: (before, { with: scope, of, draws }, { reader, now, analyses }) =>
      asked(async () => {
        const after = await analyses.open(reader, scopeOf(scope), now);
        const drawn = drawsOf(draws);
        const choices = { before: choiceOf(before, of), after: choiceOf(after, of) };
        return { before, after, drawn, outcome: await analyses.compare(before, after, choices, drawn) };
      }),
    measures: (analysis, { of }, { analyses }) => {
      refuseMany(of.length);
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
  Robustness: {
    ...underWay(({ outcome }: RobustnessShape) => outcome),
    draws: ({ drawn }) => drawn.draws,
    seed: ({ drawn }) => drawn.seed,
    ...columns,
    keptShare: (shape) => column(shape, ({ kept }) => kept),
    accuracy: ({ outcome }) => (outcome.state === 'DONE' ? outcome.result.accuracy : null),
    statement: ({ drawn }) => textOf(drawsStatement(drawn)),
    sentences: ({ drawn }) => drawsStatement(drawn),
  },
  MeanOfDraws: {
    mean: ({ mean }) => (mean === null ? null : onTheWire(mean)),
    standardError: ({ standardError }) => (standardError === null ? null : onTheWire(standardError)),
  },
  Influence: {
    ...underWay((outcome: InfluenceShape) => outcome),
    actors: (outcome) =>
      outcome.state === 'DONE' ? outcome.result.map(({ actor, ...rest }) => ({ id: actor, ...rest })) : [],
  },
  Comparison: {
    ...underWay(({ outcome }: ComparisonShape) => outcome),
    other: ({ after }) => after,
    actors: ({ outcome }) =>
      outcome.state === 'DONE'
        ? outcome.result.actors.map(({ id, beyondNoise, climb, ...numbers }) => ({
            id,
            beyondNoise,
            climb: onTheWire(climb),
            rankBefore: onTheWire(numbers.rankBefore),
            rankAfter: onTheWire(numbers.rankAfter),
            before: onTheWire(numbers.before),
            after: onTheWire(numbers.after),
            difference: onTheWire(numbers.difference),
            low: onTheWire(numbers.low),
            high: onTheWire(numbers.high),
          }))
        : [],
    entered: ({ outcome, after }) =>
      outcome.state === 'DONE' ? actorsNamed(after, outcome.result.entered) : [],
    left: ({ outcome, before }) => (outcome.state === 'DONE' ? actorsNamed(before, outcome.result.left) : []),
    enteredRanks: ({ outcome }) =>
      outcome.state === 'DONE' ? outcome.result.entered.map(({ rank }) => onTheWire(rank)) : [],
    leftRanks: ({ outcome }) =>
      outcome.state === 'DONE' ? outcome.result.left.map(({ rank }) => onTheWire(rank)) : [],
    pearson: ({ outcome }) => (outcome.state === 'DONE' ? onTheWire(outcome.result.pearson) : null),
    spearman: ({ outcome }) => (outcome.state === 'DONE' ? onTheWire(outcome.result.spearman) : null),
    kendall: ({ outcome }) => (outcome.state === 'DONE' ? onTheWire(outcome.result.kendall) : null),
    statement: ({ drawn }) => textOf(comparisonStatement(drawn)),
    sentences: ({ drawn }) => comparisonStatement(drawn),
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
    convention: ({ choice: { measure, convention } }) => ({
      ...convention,
      shortLabel: shortLabel(measure, convention),
    }),
    partition: ({ choice }) => choice.partition,
    ...underWay(({ outcome }: MeasureOutcomeShape) => outcome),
    values: ({ outcome }) => (outcome.state === 'DONE' ? numbers(outcome.result).map(onTheWire) : []),
    names: ({ outcome }) => (outcome.state === 'DONE' ? [...namesOf(outcome.result)] : []),
    ranks: ({ choice, outcome }) =>
      choice.measure.about === 'actor' && outcome.state === 'DONE' && outcome.result instanceof Float64Array
        ? [...ranksIn(choice.measure, outcome.result)].map(onTheWire)
        : [],
    statement: (shape) => textOf([...sentencesOf(shape), references(shape.choice.measure)]),
    sentences: sentencesOf,
  },
  Measure: {
    about: ({ about }) => ({ actor: 'ACTOR', tie: 'TIE', graph: 'GRAPH' })[about] as never,
    references: ({ references }) => [...references],
    brokersScore: ({ brokersScore }) =>
      ({ high: 'HIGH', low: 'LOW', neither: 'NEITHER' })[brokersScore ?? 'high'] as never,
    conventions: (measure) =>
      measure.conventions.map((convention) => ({
        ...convention,
        shortLabel: shortLabel(measure, convention),
      })),
  },
  MeasureConvention: {
    readsStrengths: ({ strengths }) => strengths === true,
    needsPartition: ({ partition }) => partition === 'chosen',
    each: ({ each }) => each ?? null,
    needsTrait: (convention) => {
      const trait = traitNeeded(convention);
      return trait && traitOnTheWire(trait);
    },
    // Where ties have directions, they can also be set aside for one measure.
    forDirected: ({ views }) => views.includes('directed') || views.includes('symmetrised'),
    forUndirected: ({ views }) => views.includes('undirected'),
    undefinedWhen: ({ undefinedWhen }) => undefinedWhen ?? null,
  },
};

import {
  introductionTieKinds,
  LONGEST_HALF_LIFE_YEARS,
  USUAL_HALF_LIFE_YEARS,
} from '../../analysis/introductions.ts';
import { connection, paths, type Asking, type IntroductionChoice } from '../../services/introductions.ts';
import { allianceTieKinds } from '../../model/vocabulary.ts';
import type { RequestContext } from '../context.ts';
import { graphqlError } from '../errors.ts';
import type { IntroductionChoice as ChoiceInput, Resolvers } from '../generated/resolverTypes.ts';
import type { IntroductionActorShape } from '../shapes.ts';

const MOST_STEPS = 8;
const MOST_WAYS = 20;
const MOST_BEGINNINGS = 50;
const MOST_TIED = 30;
const MOST_AVOIDED = 200;

function bounded(name: string, value: number, least: number, most: number): number {
  if (!(value >= least && value <= most))
    throw graphqlError('LIMIT_EXCEEDED', `${name}: from ${least} to ${most}.`);
  return value;
}

function choiceOf(input: ChoiceInput | null | undefined): IntroductionChoice {
  const { avoid, tieKinds, asOf, sisters, halfLifeYears } = input ?? {};
  bounded('avoid', avoid?.length ?? 0, 0, MOST_AVOIDED);
  const others = (tieKinds ?? []).filter((kind) => !introductionTieKinds.includes(kind));
  if (others.length > 0)
    throw graphqlError(
      'BAD_USER_INPUT',
      `tieKinds: ${others.join(', ')} carries no introduction. Choose among ${introductionTieKinds.join(', ')}.`,
    );
  if (tieKinds?.length === 0)
    throw graphqlError('BAD_USER_INPUT', 'tieKinds: choose at least one kind of tie, or leave it out.');
  return {
    avoid: avoid ?? [],
    tieKinds: tieKinds ?? allianceTieKinds,
    asOf: asOf ?? null,
    sisters: sisters ?? 'NO_STEP',
    halfLifeYears: bounded(
      'halfLifeYears',
      halfLifeYears ?? USUAL_HALF_LIFE_YEARS,
      1,
      LONGEST_HALF_LIFE_YEARS,
    ),
  };
}

const asking = ({ reader, analyses, now, signal }: RequestContext): Asking => ({
  reader,
  analyses,
  now,
  signal,
});

export const introductionResolvers: Resolvers = {
  Query: {
    paths: (_, { input: { from, to, steps, first, over } }, context) => {
      bounded('from', from.length, 1, MOST_BEGINNINGS);
      return paths(asking(context), {
        from,
        to,
        mostSteps: bounded('steps', steps ?? 4, 1, MOST_STEPS),
        count: bounded('first', first ?? 5, 1, MOST_WAYS),
        ...choiceOf(over),
      }).then((found) => ({ ...found, asOf: over?.asOf ?? null }));
    },
    connection: (_, { input: { among, over } }, context) => {
      bounded('among', among.length, 2, MOST_TIED);
      return connection(asking(context), { among, ...choiceOf(over) }).then((found) => ({
        ...found,
        asOf: over?.asOf ?? null,
      }));
    },
  },
  Introductions: {
    complete: ({ isComplete }) => isComplete,
    actors: actorsAsOf,
    unknown: ({ unknown }) => [...unknown],
    ways: ({ ways }) => ways.map((way) => ({ ...way, actors: [...way.actors], steps: [...way.steps] })),
    ties: ({ ties }) => [...ties],
    alternatives: ({ alternatives }) => [...alternatives],
  },
  Connection: {
    actors: actorsAsOf,
    unknown: ({ unknown }) => [...unknown],
    groups: ({ groups }) => [...groups],
    ties: ({ ties }) => [...ties],
    alternatives: ({ alternatives }) => [...alternatives],
  },
  ConnectedGroup: {
    asked: ({ asked }) => [...asked],
    steps: ({ steps }) => [...steps],
    exact: ({ atMostTimes }) => atMostTimes === 1,
  },
  IntroductionStep: { by: ({ ties }) => [...ties] },
  IntroductionActor: {
    entity: ({ id, asOf }, _, context) => context.entity(id, asOf),
    parts: ({ parts }) => [...parts],
  },
  TrustedTie: {
    id: ({ tie }) => tie.id,
    tie: ({ tie }) => ({ ...tie, seenFrom: 'from' as const }),
  },
  IntroductionAlternative: { change: ({ kind }) => kind },
};

function actorsAsOf({
  actors,
  asOf,
}: {
  readonly actors: readonly Omit<IntroductionActorShape, 'asOf'>[];
  readonly asOf: string | null;
}): IntroductionActorShape[] {
  return actors.map((actor) => ({ ...actor, asOf }));
}

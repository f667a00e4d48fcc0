import { allyParts } from '../../analysis/allyScore.ts';
import { usualAllyWeights } from '../../analysis/allyWeights.ts';
import type { AllyQuestion, Standing } from '../../services/allies.ts';
import type { RequestContext } from '../context.ts';
import { graphqlError } from '../errors.ts';
import type { AlliesInput, AllyWeightInput, Resolvers } from '../generated/resolverTypes.ts';
import { connection, pageOf } from '../pagination.ts';
import type { AlliesShape, AllyShape, EntityShape } from '../shapes.ts';

const LONGEST_TEXT = 200;
const MOST_VALUES = 200;
const HEAVIEST = 10;

function questionOf(input: AlliesInput): AllyQuestion {
  for (const [name, value] of Object.entries(input))
    if (Array.isArray(value) && value.length > MOST_VALUES)
      throw graphqlError('LIMIT_EXCEEDED', `${name}: at most ${MOST_VALUES} values.`);
  if ((input.text ?? '').length > LONGEST_TEXT)
    throw graphqlError('LIMIT_EXCEEDED', `text: at most ${LONGEST_TEXT} characters.`);
  return {
    me: input.me ?? null,
    issues: input.issues ?? [],
    places: input.places ?? [],
    states: input.states ?? [],
    inPlaces: input.inPlaces ?? 'EITHER',
    nearby: input.nearby ?? false,
    levels: input.levels ?? [],
    legalForms: input.legalForms ?? [],
    abilities: input.abilities ?? [],
    hubRoles: input.hubRoles ?? [],
    coalitions: input.coalitions ?? [],
    tieKinds: input.tieKinds ?? null,
    text: input.text ?? '',
    asOf: input.asOf ?? null,
    weights: weightsOf(input.weights ?? []),
  };
}

function weightsOf(given: readonly AllyWeightInput[]): AllyQuestion['weights'] {
  const weights = { ...usualAllyWeights };
  for (const { part, weight } of given) {
    if (!(weight >= 0 && weight <= HEAVIEST))
      throw graphqlError('BAD_USER_INPUT', `weights: ${part} weighs between 0 and ${HEAVIEST}.`);
    weights[part] = weight;
  }
  return weights;
}

/** Those that are there: what is not visible any more when it is looked up is left out. */
async function entities(
  ids: readonly string[],
  asOf: string | null,
  context: RequestContext,
): Promise<EntityShape[]> {
  const found = await Promise.all(ids.map((id) => context.entity(id, asOf)));
  return found.filter((entity) => entity !== null);
}

const ofStanding =
  (standing: Standing) =>
  async (
    { byStanding, asOf }: AlliesShape,
    { first, after }: { first?: number | null; after?: string | null },
    context: RequestContext,
  ) => {
    const page = pageOf({ first: first ?? 20, after });
    const all = byStanding[standing];
    const shown = await Promise.all(
      all.slice(page.skip, page.skip + page.limit).map(async (ally): Promise<AllyShape | null> => {
        const entity = await context.entity(ally.id, asOf);
        return entity && { ...ally, entity, asOf };
      }),
    );
    return connection(
      shown.filter((ally) => ally !== null),
      all.length,
      page,
    );
  };

export const alliesResolvers: Resolvers = {
  Query: {
    allies: async (_, { input }, { reader, allies, now }) => {
      const question = questionOf(input);
      return { ...(await allies.find(reader, question, now)), weights: question.weights };
    },
  },
  Allies: {
    selves: ({ selves, asOf }, _, context) => entities(selves, asOf, context),
    new: ofStanding('NEW'),
    partners: ofStanding('PARTNER'),
    unnamed: ofStanding('UNNAMED'),
    nearest: ({ nearest, asOf }, _, context) =>
      Promise.all(
        nearest.map(async ({ code, count, issues }) => ({
          code,
          count,
          issues: await entities(issues, asOf, context),
        })),
      ),
    weights: ({ weights }) => allyParts.map((part) => ({ part, weight: weights[part] })),
  },
  Ally: {
    parts: ({ parts }) => allyParts.map((part) => ({ part, value: parts[part] })),
    reasons: ({ reasons, asOf }, _, context) =>
      Promise.all(
        reasons().map(async ({ code, entities: about, value, ties }) => ({
          code,
          value,
          ties: [...ties],
          entities: await entities(about, asOf, context),
        })),
      ),
  },
};

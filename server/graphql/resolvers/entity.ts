import { disagreementsAmong } from '../../services/claims.ts';
import { everyTie, type TieFilter } from '../../services/ties.ts';
import { entityKinds, propertiesOf, type EntityKindName } from '../../model/vocabulary.ts';
import type {
  OrganizationResolvers,
  Resolvers,
  SourceFactResolvers,
  SourceResolvers,
  TieFilter as TieFilterInput,
} from '../generated/resolverTypes.ts';
import { graphqlError } from '../errors.ts';
import { connection, pageOf } from '../pagination.ts';
import type { EntityShape, TieShape } from '../shapes.ts';
import type { Tie } from '../../services/ties.ts';

/** A filter as people give it, with what they leave out taken from `usual`. */
export function tieFilterOf(
  input: TieFilterInput | null | undefined,
  usual: TieFilter = everyTie,
): TieFilter {
  const minConfidence = input?.minConfidence ?? 0;
  if (!(minConfidence >= 0 && minConfidence <= 1))
    throw graphqlError('BAD_USER_INPUT', 'minConfidence lies between 0 and 1.');
  const direction = input?.direction ?? null;
  return {
    kinds: input?.kinds ?? usual.kinds,
    roles: input?.roles ?? [],
    otherKinds: input?.otherKinds ?? [],
    direction: direction === 'BOTH' ? null : direction,
    minConfidence,
  };
}

export function seenFrom(tie: Tie, id: string): TieShape {
  return { ...tie, seenFrom: tie.from === id ? 'from' : 'to' };
}

const common: OrganizationResolvers = {
  aliases: ({ properties }) => (properties['aliases'] ?? []) as string[],
  description: ({ properties }) => (properties['description'] ?? null) as string | null,
  states: ({ id, asOf }, _, context) => context.states(id, asOf),
  tieCount: ({ id, asOf }, _, context) => context.tieCount(id, asOf),
  figures: ({ id }, _, context) => context.figures(id),
  claims: ({ id }, _, context) => context.claims(id),
  disagreements: async ({ id, kind }, _, context) =>
    disagreementsAmong(kind, await context.claims(id)).map((one) => ({
      ...one,
      claims: one.claims as never,
    })),
  ties: async (entity, { filter, asOf, first, after }, context) => {
    const page = pageOf({ first: first ?? 50, after });
    const found = await context.ties(entity.id, {
      filter: tieFilterOf(filter),
      asOf: asOf ?? entity.asOf,
      page,
    });
    return {
      ...connection(
        found.ties.map((tie) => seenFrom(tie, entity.id)),
        found.total,
        page,
      ),
      undatedCount: found.undated,
    };
  },
};

/** Fields that only read a property of the same name: what is absent is null, or an empty list. */
function ownProperties(kind: EntityKindName): Record<string, (entity: EntityShape) => unknown> {
  return Object.fromEntries(
    propertiesOf(kind)
      .filter(({ name }) => !['name', 'aliases', 'description'].includes(name))
      .map(({ name, many }) => [
        name,
        ({ properties }: EntityShape) => properties[name] ?? (many ? [] : null),
      ]),
  );
}

const facts: NonNullable<SourceResolvers['facts']> = async ({ id, asOf }, { first, after }, context) => {
  const page = pageOf({ first: first ?? 50, after });
  const found = await context.facts(id, { page, asOf });
  return connection(found.facts, found.total, page);
};

const SourceFact: SourceFactResolvers = {
  entity: ({ entity }) => entity,
  tie: ({ tie }) => tie && { ...tie, seenFrom: 'from' },
  claims: async ({ sourceId, entity, tie }, _, context) =>
    (await context.claims((entity ?? tie)!.id)).filter(
      (claim) => claim.sourceId === sourceId && claim.retractedAt === null,
    ),
};

export const entityTypeResolvers: Resolvers = {
  ...(Object.fromEntries([
    ['Entity', { __resolveType: ({ kind }: EntityShape) => kind }],
    ...entityKinds.map(({ name }) => [
      name,
      { ...common, ...ownProperties(name), ...(name === 'Source' && { facts }) },
    ]),
  ]) as Resolvers),
  SourceFact,
};

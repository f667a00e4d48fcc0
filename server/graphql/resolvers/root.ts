import {
  entityKinds,
  findTieKind,
  tieFamilies,
  tieKinds,
  valueSets,
  type Property,
} from '../../model/vocabulary.ts';
import { datasetSummary, sourcesPage, startingPoints } from '../../services/dataset.ts';
import { tiesById } from '../../services/ties.ts';
import { graphqlError } from '../errors.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { connection, LARGEST_PAGE, pageOf } from '../pagination.ts';

const propertyEntry = (entry: Property) => ({
  ...entry,
  type: typeof entry.type === 'string' ? entry.type : entry.type.oneOf,
});

export const rootResolvers: Resolvers = {
  Query: {
    entity: (_, { id, asOf }, context) => context.entity(id, asOf ?? null),
    entities: (_, { ids, asOf }, context) => {
      if (ids.length > LARGEST_PAGE)
        throw graphqlError('LIMIT_EXCEEDED', `ids: at most ${LARGEST_PAGE} at once.`);
      return Promise.all(ids.map((id) => context.entity(id, asOf ?? null)));
    },
    tie: async (_, { id, asOf }, { reader }) => {
      const tie = (await tiesById(reader, [id], asOf ?? null)).get(id);
      return tie && findTieKind(tie.kind) ? { ...tie, seenFrom: 'from' as const } : null;
    },
    ties: async (_, { ids, asOf }, { reader }) => {
      if (ids.length > LARGEST_PAGE)
        throw graphqlError('LIMIT_EXCEEDED', `ids: at most ${LARGEST_PAGE} at once.`);
      const found = await tiesById(reader, ids, asOf ?? null);
      return ids.map((id) => {
        const tie = found.get(id);
        return tie && findTieKind(tie.kind) ? { ...tie, seenFrom: 'from' as const } : null;
      });
    },
    startingPoints: async (_, { first, asOf }, context) => {
      const { limit } = pageOf({ first: first ?? 6 });
      const ids = await startingPoints(context.reader, limit, asOf ?? null);
      const entities = await Promise.all(ids.map((id) => context.entity(id, asOf ?? null)));
      return entities.filter((entity) => entity !== null);
    },
    sources: async (_, { first, after }, { reader }) => {
      const page = pageOf({ first: first ?? 50, after });
      const { total, sources } = await sourcesPage(reader, page);
      return connection(sources, total, page);
    },
    dataset: (_, __, { reader }) => datasetSummary(reader),
    vocabulary: () => ({
      entityKinds: entityKinds.map((kind) => ({ ...kind, properties: kind.properties.map(propertyEntry) })),
      tieKinds: tieKinds.map((kind) => ({
        ...kind,
        from: [...kind.from],
        to: [...kind.to],
        properties: kind.properties.map(propertyEntry),
      })),
      tieFamilies: [...tieFamilies],
      valueSets: Object.entries(valueSets).map(([name, values]) => ({ name, values: [...values] })),
    }),
  },
};

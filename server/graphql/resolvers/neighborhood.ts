import { neighborhood } from '../../services/neighborhood.ts';
import { allianceTies } from '../../services/ties.ts';
import { graphqlError } from '../errors.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { tieFilterOf } from './entity.ts';

const DEEPEST = 4;
const LARGEST = 2_000;
const MOST_STARTS = 2_000;

export const neighborhoodResolvers: Resolvers = {
  Query: {
    neighborhood: (_, { ids, depth, filter, asOf, limit }, { reader }) => {
      const steps = depth ?? 1;
      const most = limit ?? 200;
      if (steps < 0 || steps > DEEPEST)
        throw graphqlError('LIMIT_EXCEEDED', `depth: between 0 and ${DEEPEST} ties outwards.`);
      if (most < 1 || most > LARGEST)
        throw graphqlError('LIMIT_EXCEEDED', `limit: between 1 and ${LARGEST} entities.`);
      if (ids.length > MOST_STARTS)
        throw graphqlError('LIMIT_EXCEEDED', `ids: at most ${MOST_STARTS} to start from.`);
      return neighborhood(reader, ids, {
        depth: steps,
        filter: tieFilterOf(filter, allianceTies),
        asOf: asOf ?? null,
        limit: most,
      });
    },
  },
  Neighborhood: {
    entities: ({ entities }) => [...entities],
    ties: ({ ties }) => ties.map((tie) => ({ ...tie, seenFrom: 'from' as const })),
    shown: ({ entities }) => entities.length,
    undatedTies: ({ ties }) => ties.filter(({ properties }) => properties['undated'] === true).length,
  },
};

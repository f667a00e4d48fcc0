import type { Resolvers } from '../generated/resolverTypes.ts';
import { alliesResolvers } from './allies.ts';
import { analysisResolvers } from './analysis.ts';
import { changesResolvers } from './changes.ts';
import { entityTypeResolvers } from './entity.ts';
import { importResolvers, JSONScalar } from './import.ts';
import { introductionResolvers } from './introductions.ts';
import { neighborhoodResolvers } from './neighborhood.ts';
import { placesResolvers } from './places.ts';
import { rootResolvers } from './root.ts';
import { Message, PartialDate } from './scalars.ts';
import { searchResolvers } from './search.ts';
import { tieResolvers } from './tie.ts';

export const resolvers: Resolvers = {
  ...entityTypeResolvers,
  ...tieResolvers,
  ...neighborhoodResolvers,
  ...searchResolvers,
  ...alliesResolvers,
  ...analysisResolvers,
  ...importResolvers,
  ...placesResolvers,
  ...introductionResolvers,
  ...changesResolvers,
  Query: {
    ...rootResolvers.Query,
    ...neighborhoodResolvers.Query,
    ...searchResolvers.Query,
    ...alliesResolvers.Query,
    ...analysisResolvers.Query,
    ...importResolvers.Query,
    ...placesResolvers.Query,
    ...introductionResolvers.Query,
    ...changesResolvers.Query,
  },
  PartialDate,
  Message,
  JSON: JSONScalar,
};

import { search, type SearchFilter } from '../../services/search.ts';
import type { Resolvers, SearchFilter as SearchFilterInput } from '../generated/resolverTypes.ts';
import { asksFor } from '../asksFor.ts';
import { connection, pageOf } from '../pagination.ts';
import type { SearchShape } from '../shapes.ts';
import type { RequestContext } from '../context.ts';
import { graphqlError } from '../errors.ts';

const LONGEST_TEXT = 200;

function filterOf(input: SearchFilterInput | null | undefined): SearchFilter {
  return {
    kinds: input?.kinds ?? [],
    legalForms: input?.legalForms ?? [],
    levels: input?.levels ?? [],
    states: input?.states ?? [],
    issues: input?.issues ?? [],
    hubRoles: input?.hubRoles ?? [],
    tieKinds: input?.tieKinds ?? [],
  };
}

async function nodesOf({ ids, asOf }: SearchShape, context: RequestContext) {
  const entities = await Promise.all(ids.map((id) => context.entity(id, asOf)));
  return entities.filter((entity) => entity !== null);
}

export const searchResolvers: Resolvers = {
  Query: {
    search: async (_, { text, filter, asOf, first, after }, { reader }, info) => {
      if ((text ?? '').length > LONGEST_TEXT)
        throw graphqlError('LIMIT_EXCEEDED', `text: at most ${LONGEST_TEXT} characters.`);
      const page = pageOf({ first: first ?? 20, after });
      const answer = await search(reader, {
        text: text ?? '',
        filter: filterOf(filter),
        asOf: asOf ?? null,
        page,
        wantFacets: asksFor(info, 'facets'),
      });
      return { ...answer, skip: page.skip, asOf: asOf ?? null };
    },
  },
  SearchConnection: {
    totalCount: ({ total }) => total,
    nodes: (answer, _, context) => nodesOf(answer, context),
    edges: async (answer, _, context) =>
      connection(await nodesOf(answer, context), answer.total, answer).edges,
    pageInfo: ({ ids, total, skip }) => connection(ids, total, { skip }).pageInfo,
    facets: ({ facets }) => facets.map(({ name, values }) => ({ name, values: [...values] })),
  },
};

import { search, type SearchFilter } from '../../services/search.ts';
import type { Resolvers, SearchFilter as SearchFilterInput } from '../generated/resolverTypes.ts';
import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
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

/** Whether the question asks for a field of this answer: counting facets is the dearer half of a search. */
function asksFor(info: GraphQLResolveInfo, field: string): boolean {
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === field;
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
      return within(info.fragments[selection.name.value]?.selectionSet);
    }) ?? false;
  return info.fieldNodes.some((node) => within(node.selectionSet));
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

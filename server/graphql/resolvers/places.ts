import {
  actorsThere,
  coalitionMembers,
  coalitionOverlaps,
  coalitionsThroughMembers,
  everybody,
  hubsOfState,
  issuesAround,
  nationalPartners,
  placeOverview,
  stateByCode,
  type Attached,
  type AttachedPage,
  type PlaceFilter,
} from '../../services/places.ts';
import type { EntityKindName } from '../../model/vocabulary.ts';
import type { Page } from '../../services/ties.ts';
import { asksFor } from '../asksFor.ts';
import type { RequestContext } from '../context.ts';
import { graphqlError } from '../errors.ts';
import type {
  AttachedResolvers,
  CoalitionPageResolvers,
  IssuePageResolvers,
  PlaceCountResolvers,
  PlaceFilter as PlaceFilterInput,
  PlaceOverviewResolvers,
  QueryResolvers,
  Resolvers,
  StatePageResolvers,
} from '../generated/resolverTypes.ts';
import { connection, LARGEST_PAGE, pageOf } from '../pagination.ts';
import type { IssuePageShape, StatePageShape } from '../shapes.ts';
import { seenFrom } from './entity.ts';

const LONGEST_TEXT = 200;
const nobodyListed: Page = { skip: 0, limit: 0 };

/** @throws GraphQLError (LIMIT_EXCEEDED) when a list is longer than a page. */
function filterOf(input: PlaceFilterInput | null | undefined): PlaceFilter {
  const chosen = Object.entries(input ?? {}).filter(([, values]) => values !== null);
  for (const [name, values] of chosen)
    if ((values as readonly unknown[]).length > LARGEST_PAGE)
      throw graphqlError('LIMIT_EXCEEDED', `filter.${name}: at most ${LARGEST_PAGE} values.`);
  return { ...everybody, ...(Object.fromEntries(chosen) as Partial<PlaceFilter>) };
}

/** @throws GraphQLError (BAD_USER_INPUT) when no state has the postal code. */
async function placeWithin(code: string, { reader }: RequestContext): Promise<string> {
  const id = await stateByCode(reader, code);
  if (id === null)
    throw graphqlError('BAD_USER_INPUT', `within: “${code}” is no postal code of a state or territory.`);
  return id;
}

const overview: QueryResolvers['placeOverview'] = async (
  _,
  { text, filter, within, asOf, first, after },
  context,
  info,
) => {
  if ((text ?? '').length > LONGEST_TEXT)
    throw graphqlError('LIMIT_EXCEEDED', `text: at most ${LONGEST_TEXT} characters.`);
  const page = asksFor(info, 'listed') ? pageOf({ first: first ?? 50, after }) : nobodyListed;
  const question = {
    text: text ?? '',
    filter: filterOf(filter),
    asOf: asOf ?? null,
    within: within == null ? null : await placeWithin(within, context),
    page,
  };
  const found = await placeOverview(context.reader, question, {
    nationals: asksFor(info, 'places', 'nationals'),
    sources: asksFor(info, 'places', 'sources'),
  });
  return { ...found, skip: page.skip, asOf: asOf ?? null };
};

const PlaceOverview: PlaceOverviewResolvers = {
  totalCount: ({ total }) => total,
  places: ({ places, asOf }) => places.map((place) => ({ ...place, asOf })),
  levels: ({ levels }) => levels as never,
  listed: ({ page, total, skip }) => connection(page, total, { skip }),
};

const PlaceCount: PlaceCountResolvers = {
  worksThere: ({ works }) => works,
  sources: ({ sources }) => [...sources],
  isThere: ({ based }) => based,
  nationals: ({ nationals, asOf }) => nationals.map((one) => ({ ...one, asOf })),
};

const Attached: AttachedResolvers = {
  through: ({ entity, ties }) => ties.map((tie) => seenFrom(tie, entity.id)),
  tieCount: ({ total }) => total,
};

type Paged = { first?: number | null; after?: string | null };

/** A page of a list that a service gives page by page. */
async function paged({ first, after }: Paged, list: (page: Page) => Promise<AttachedPage>) {
  const page = pageOf({ first: first ?? 50, after });
  const found = await list(page);
  return connection(found.page, found.total, page);
}

/** A page of the entities of some kinds in a place or on an issue. */
const listOf =
  <Shape extends { readonly asOf: string | null }>(
    kinds: readonly EntityKindName[],
    where: (shape: Shape) => { within: string | null; issues: readonly string[] },
  ) =>
  (shape: Shape, wanted: Paged, { reader }: RequestContext) =>
    paged(wanted, (page) => {
      const { within, issues } = where(shape);
      return actorsThere(reader, {
        text: '',
        filter: { ...everybody, kinds, issues },
        asOf: shape.asOf,
        within,
        page,
      });
    });

const inState = ({ place }: StatePageShape) => ({ within: place.id, issues: [] });
const onIssue = ({ issue }: IssuePageShape) => ({ within: null, issues: [issue.id] });

const StatePage: StatePageResolvers = {
  hubs: async ({ place, asOf }, _, { reader }) =>
    (await hubsOfState(reader, place.id, asOf)).map(({ role, ties, nationwide }) => ({
      role: role as never,
      ties: ties.map((tie) => seenFrom(tie, tie.from)),
      nationwide: nationwide.map((tie) => seenFrom(tie, tie.from)),
    })),
  missingHubRoles: async ({ place, asOf }, _, { reader }) =>
    (await hubsOfState(reader, place.id, asOf))
      .filter(({ ties }) => ties.length === 0)
      .map(({ role }) => role as never),
  coalitions: listOf<StatePageShape>(['Coalition'], inState),
  coalitionsThroughMembers: ({ place, asOf }, _, { reader }) =>
    coalitionsThroughMembers(reader, place.id, asOf),
  campaigns: listOf<StatePageShape>(['Campaign'], inState),
  cohorts: listOf<StatePageShape>(['Cohort'], inState),
  nationalPartners: ({ place, asOf }, wanted, { reader }) =>
    paged(wanted, (page) => nationalPartners(reader, place.id, { asOf, page })),
};

const IssuePage: IssuePageResolvers = {
  broader: async ({ issue, asOf }, _, { reader }) => [
    ...(await issuesAround(reader, issue.id, asOf)).broader,
  ],
  narrower: async ({ issue, asOf }, _, { reader }) => [
    ...(await issuesAround(reader, issue.id, asOf)).narrower,
  ],
  coalitions: listOf<IssuePageShape>(['Coalition'], onIssue),
  campaigns: listOf<IssuePageShape>(['Campaign'], onIssue),
  cohorts: listOf<IssuePageShape>(['Cohort'], onIssue),
};

const CoalitionPage: CoalitionPageResolvers = {
  memberCount: ({ members }) => members.members.length,
  members: ({ members: { members } }, wanted) => {
    const { skip, limit } = pageOf({ first: wanted.first ?? 50, after: wanted.after });
    return connection<Attached>(members.slice(skip, skip + limit), members.length, { skip });
  },
  states: ({ members }) => [...members.states],
  inNoState: ({ members }) => members.inNoState,
  levels: ({ members }) => members.levels as never,
  roles: ({ members }) => members.roles as never,
  overlaps: async ({ coalition, asOf }, _, { reader }) =>
    (await coalitionOverlaps(reader, coalition.id, asOf)).map((overlap) => ({
      ...overlap,
      shared: [...overlap.shared],
      memberCount: overlap.members,
    })),
};

export const placesResolvers: Resolvers = {
  Query: {
    placeOverview: overview,
    statePage: async (_, { state, asOf }, context) => {
      const id = await stateByCode(context.reader, state);
      const place = id === null ? null : await context.entity(id, asOf ?? null);
      return place && { place, asOf: asOf ?? null };
    },
    issuePage: async (_, { id, asOf }, context) => {
      const issue = await context.entity(id, asOf ?? null);
      return issue?.kind === 'Issue' ? { issue, asOf: asOf ?? null } : null;
    },
    coalitionPage: async (_, { id, asOf }, context) => {
      const coalition = await context.entity(id, asOf ?? null);
      if (coalition?.kind !== 'Coalition') return null;
      const members = await coalitionMembers(context.reader, id, asOf ?? null);
      return { coalition, members, asOf: asOf ?? null };
    },
  },
  PlaceOverview,
  PlaceCount,
  NationalTies: { actor: async ({ actor, asOf }, _, context) => (await context.entity(actor, asOf))! },
  Attached,
  StatePage,
  IssuePage,
  CoalitionPage,
};

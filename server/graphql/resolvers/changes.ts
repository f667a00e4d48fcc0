import { lifeDates } from '../../model/changes.ts';
import { dayRange, dayText } from '../../model/partialDate.ts';
import { changes, yearsOfChanges } from '../../services/changes.ts';
import { timeline } from '../../services/timeline.ts';
import { graphqlError } from '../errors.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { seenFrom } from './entity.ts';
import { connection, LARGEST_PAGE, pageOf } from '../pagination.ts';

function subjects(about: readonly string[] | null | undefined): readonly string[] {
  if ((about?.length ?? 0) > LARGEST_PAGE)
    throw graphqlError('LIMIT_EXCEEDED', `about: at most ${LARGEST_PAGE} at once.`);
  return about ?? [];
}

const LONGEST_TIMELINE = 500;

/** As GraphQL tells a date with the days it may stand for: days are written as dates are. */
function dated(date: string | null) {
  if (date === null) return null;
  const { earliest, latest } = dayRange(date);
  return { date, earliest: dayText(earliest), latest: dayText(latest) };
}

export const changesResolvers: Resolvers = {
  Query: {
    changes: async (_, { input, first, after }, { reader }) => {
      const page = pageOf({ first: first ?? 100, after });
      const found = await changes(reader, {
        about: subjects(input.about),
        from: input.from ?? null,
        to: input.to ?? null,
        topics: input.topics ?? [],
        edges: input.edges ?? [],
        page,
      });
      return {
        ...connection(found.page, found.total, page),
        counts: [...found.counts],
        undatedCount: found.undated,
        backwards: found.period.backwards,
      };
    },
    timeline: async (_, { id, limit }, context) => {
      const most = limit ?? LONGEST_TIMELINE;
      if (most < 0 || most > LONGEST_TIMELINE)
        throw graphqlError('LIMIT_EXCEEDED', `limit: at most ${LONGEST_TIMELINE} ties.`);
      const entity = await context.entity(id, null);
      return entity && timeline(context.reader, entity, most);
    },
    yearsOfChanges: (_, { about, topics }, { reader }) =>
      yearsOfChanges(reader, { about: subjects(about), topics: topics ?? [] }),
  },
  Timeline: {
    bars: ({ bars }) => [...bars],
  },
  TimelineBar: {
    tie: ({ tie, entityId }) => tie && seenFrom(tie, entityId),
    start: ({ start }) => dated(start),
    end: ({ end }) => dated(end),
    claims: async ({ tie, entityId, topic, property, value, start, end }, _, context) =>
      (await context.claims(tie?.id ?? entityId)).filter(
        (claim) =>
          claim.retractedAt === null &&
          (property === null ||
            (topic === 'EXISTENCE'
              ? claim.property in lifeDates
              : claim.property === property &&
                claim.value === value &&
                claim.validFrom === start &&
                claim.validTo === end)),
      ),
  },
  Change: {
    tie: ({ tie }) => tie && { ...tie, seenFrom: 'from' },
    entity: ({ entityId }, _, context) => (entityId === null ? null : context.entity(entityId, null)),
    claims: async ({ tie, entityId, property, claimIds }, _, context) =>
      (await context.claims(tie?.id ?? entityId!)).filter((claim) =>
        claimIds === null
          ? claim.property === property && claim.retractedAt === null
          : claimIds.includes(claim.id),
      ),
  },
};

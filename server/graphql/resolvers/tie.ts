import { readingOf, tieKind, tieProperties } from '../../model/vocabulary.ts';
import { disagreementsAmong } from '../../services/claims.ts';
import { isOver, roleSpans } from '../../services/ties.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers, TieResolvers } from '../generated/resolverTypes.ts';
import type { EntityShape, TieShape } from '../shapes.ts';

function reading(tie: TieShape, side: 'from' | 'to', now: Date): string {
  const { readBy } = tieKind(tie.kind);
  const held = readBy?.property === 'roles' ? roleSpans(tie).map(({ role }) => role) : [];
  const single = readBy && readBy.property !== 'roles' ? tie.properties[readBy.property] : null;
  return readingOf(tie.kind, side === 'from' ? 'forward' : 'backward', {
    values: typeof single === 'string' ? [single] : held,
    over: isOver(tie, now),
  });
}

async function end(tie: TieShape, side: 'from' | 'to', context: RequestContext): Promise<EntityShape> {
  const entity = await context.entity(tie[side], tie.asOf);
  if (!entity) throw new Error('A tie was read whose end is not visible.');
  return entity;
}

const otherSide = { from: 'to', to: 'from' } as const;

const own = Object.fromEntries(
  tieProperties
    .filter(({ name }) => name !== 'roles')
    .map(({ name, many }) => [name, ({ properties }: TieShape) => properties[name] ?? (many ? [] : null)]),
);

const Tie: TieResolvers = {
  ...(own as TieResolvers),
  reading: (tie, _, { now }) => reading(tie, tie.seenFrom, now),
  readingBack: (tie, _, { now }) => reading(tie, otherSide[tie.seenFrom], now),
  direction: (tie) => (tieKind(tie.kind).symmetric ? 'BOTH' : tie.seenFrom === 'from' ? 'OUT' : 'IN'),
  other: (tie, _, context) => end(tie, otherSide[tie.seenFrom], context),
  from: (tie, _, context) => end(tie, 'from', context),
  to: (tie, _, context) => end(tie, 'to', context),
  start: ({ properties }) => (properties['start'] ?? null) as string | null,
  end: ({ properties }) => (properties['end'] ?? null) as string | null,
  undated: ({ properties }) => properties['undated'] === true,
  over: (tie, _, { now }) => isOver(tie, now),
  confidence: ({ properties }) => properties['confidence'] as number,
  roles: (tie) => [...new Set(roleSpans(tie).map(({ role }) => role))] as never,
  roleSpans: (tie) => roleSpans(tie) as never,
  claims: ({ id }, _, context) => context.claims(id),
  disagreements: async ({ id, kind }, _, context) =>
    disagreementsAmong(kind, await context.claims(id)).map((one) => ({
      ...one,
      claims: one.claims as never,
    })),
};

export const tieResolvers: Resolvers = { Tie };

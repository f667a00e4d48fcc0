import type { Page } from '../services/ties.ts';
import { graphqlError } from './errors.ts';

/** The most entries a page may have, and the furthest it may begin. */
export const LARGEST_PAGE = 200;
const FURTHEST = 100_000;

const PREFIX = 'at:';

function cursorAt(position: number): string {
  return Buffer.from(`${PREFIX}${position}`).toString('base64url');
}

function positionOf(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString();
  const digits = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : '';
  const position = /^\d{1,6}$/.test(digits) ? Number(digits) : Infinity;
  if (position > FURTHEST)
    throw graphqlError('BAD_USER_INPUT', 'after: this is not a cursor that Crosstie gave out.');
  return position;
}

/** @throws GraphQLError (BAD_USER_INPUT, LIMIT_EXCEEDED) when `first` or `after` cannot be used. */
export function pageOf({ first, after }: { first: number; after?: string | null | undefined }): Page {
  if (first < 0) throw graphqlError('BAD_USER_INPUT', 'first: ask for none or more.');
  if (first > LARGEST_PAGE)
    throw graphqlError('LIMIT_EXCEEDED', `first: ask for at most ${LARGEST_PAGE} at once.`);
  return { skip: after == null ? 0 : positionOf(after) + 1, limit: first };
}

/** A Relay connection over one page of nodes. */
export function connection<T>(nodes: readonly T[], total: number, { skip }: Pick<Page, 'skip'>) {
  const edges = nodes.map((node, index) => ({ cursor: cursorAt(skip + index), node }));
  return {
    totalCount: total,
    nodes: [...nodes],
    edges,
    pageInfo: {
      hasNextPage: skip + nodes.length < total,
      hasPreviousPage: skip > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

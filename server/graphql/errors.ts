import { GraphQLError } from 'graphql';

/** The codes a client may rely on; they never change their meaning. */
export type ErrorCode =
  'BAD_USER_INPUT' | 'LIMIT_EXCEEDED' | 'STORE_UNAVAILABLE' | 'TIMEOUT' | 'INTERNAL_SERVER_ERROR';

export function graphqlError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

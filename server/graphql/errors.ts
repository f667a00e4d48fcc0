import { GraphQLError, type ASTNode } from 'graphql';

/** The codes a client may rely on; they never change their meaning. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'FORBIDDEN'
  | 'LIMIT_EXCEEDED'
  | 'STORE_UNAVAILABLE'
  | 'TIMEOUT'
  | 'INTERNAL_SERVER_ERROR';

/**
 * An error that a reader is told as it is. `refusal` repeats the code, since Apollo gives every error found while
 * validating a question the one code GRAPHQL_VALIDATION_FAILED; `formatError` puts it back.
 */
export function graphqlError(code: ErrorCode, message: string, nodes?: ASTNode): GraphQLError {
  return new GraphQLError(message, { extensions: { code, refusal: code }, nodes: nodes ?? null });
}

import { GraphQLError, type ASTNode } from 'graphql';
import { inEnglish, type Message } from '../model/message.ts';

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
 * validating a question the one code GRAPHQL_VALIDATION_FAILED; `formatError` puts it back. `told` is a message to be worded in
 * any language.
 */
export function graphqlError(code: ErrorCode, message: string | Message, nodes?: ASTNode): GraphQLError {
  return new GraphQLError(inEnglish(message), {
    extensions: { code, refusal: code, ...(typeof message !== 'string' && { told: message }) },
    nodes: nodes ?? null,
  });
}

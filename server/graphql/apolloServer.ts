import { ApolloServer } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import type { Server } from 'node:http';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { isMessage } from '../model/message.ts';
import type { RequestContext } from './context.ts';
import { limitRule } from './limits.ts';
import { resolvers } from './resolvers/index.ts';
import { readTypeDefs } from './typeDefs.ts';

/** Codes of Apollo's own that a client can act on; everything unexpected becomes INTERNAL_SERVER_ERROR. */
const KNOWN_CODES = new Set<string>([
  ...Object.values(ApolloServerErrorCode),
  'FORBIDDEN',
  'LIMIT_EXCEEDED',
  'STORE_UNAVAILABLE',
  'TIMEOUT',
]);

/** Codes of the store's errors, by class name: the schema knows nothing of the store itself. */
const STORE_CODES: Readonly<Record<string, string>> = {
  StoreUnavailable: 'STORE_UNAVAILABLE',
  StoreAccessDenied: 'STORE_UNAVAILABLE',
  QueryTimeout: 'TIMEOUT',
};

export interface ApolloOptions {
  readonly httpServer: Server;
  /** Told of errors that are ours, with all they hold; readers get none of it. */
  readonly onInternalError: (error: unknown) => void;
}

/** What a reader is told of an error: a stable code, and nothing internal. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  onInternalError: (error: unknown) => void,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const code = original instanceof Error ? STORE_CODES[original.name] : undefined;
  if (code) return { ...formatted, message: (original as Error).message, extensions: { code } };
  const given = formatted.extensions?.['refusal'] ?? formatted.extensions?.['code'];
  if (typeof given === 'string' && given !== 'INTERNAL_SERVER_ERROR' && KNOWN_CODES.has(given))
    return {
      ...formatted,
      extensions: {
        code: given,
        ...(isMessage(formatted.extensions?.['told']) && { told: formatted.extensions['told'] }),
      },
    };
  onInternalError(original);
  return {
    message: 'Something went wrong on the server. It has been written to its log.',
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

export async function createApolloServer({
  httpServer,
  onInternalError,
}: ApolloOptions): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    typeDefs: await readTypeDefs(),
    resolvers,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    validationRules: [limitRule],
    formatError: (formatted, error) => formatError(formatted, error, onInternalError),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 2_000 }),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await server.start();
  return server;
}

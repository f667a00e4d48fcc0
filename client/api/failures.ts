/** What can go wrong between the page and the server, told apart by what a person can do about it. */
import type { CombinedError } from '@urql/core';
import type { Scalars } from './generated/operations.ts';

type Message = Scalars['Message']['output'];

export type FailureKind =
  /** Nothing answers: no network, or the server is not running. */
  | 'offline'
  /** The server answers, its database does not. */
  | 'storeAway'
  | 'timeout'
  /** The request asks for more than the server gives at once. */
  | 'tooLarge'
  | 'notFound'
  /** Whoever runs the server does not let the page do it. */
  | 'forbidden'
  /** The server does not understand the request, such as a link made by another version. */
  | 'badRequest'
  | 'unexpected';

export class Failure extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
    /** What the server says of it, to be worded in the reader’s language. */
    readonly told: Message | null = null,
  ) {
    super(message);
    this.name = 'Failure';
  }

  /** Whether waiting may help: the request is repeated by itself once the server is back. */
  get passes(): boolean {
    return this.kind === 'offline' || this.kind === 'storeAway';
  }
}

const kindsByCode: Readonly<Record<string, FailureKind>> = {
  STORE_UNAVAILABLE: 'storeAway',
  TIMEOUT: 'timeout',
  LIMIT_EXCEEDED: 'tooLarge',
  NOT_FOUND: 'notFound',
  FORBIDDEN: 'forbidden',
  BAD_USER_INPUT: 'badRequest',
  GRAPHQL_VALIDATION_FAILED: 'badRequest',
  GRAPHQL_PARSE_FAILED: 'badRequest',
};

export function kindOfStatus(status: number): FailureKind {
  if (status === 503) return 'storeAway';
  if (status === 504 || status === 408) return 'timeout';
  if (status === 413) return 'tooLarge';
  if (status === 403) return 'forbidden';
  if (status === 502) return 'offline';
  return status >= 400 && status < 500 ? 'badRequest' : 'unexpected';
}

export function failureFrom(error: CombinedError): Failure {
  for (const { extensions, message } of error.graphQLErrors) {
    const code: unknown = extensions['code'];
    const kind = typeof code === 'string' ? kindsByCode[code] : undefined;
    if (kind) return new Failure(kind, message, (extensions['told'] as Message | undefined) ?? null);
  }
  if (error.graphQLErrors.length > 0) return new Failure('unexpected', error.graphQLErrors[0]!.message);
  const response = error.response as Response | undefined;
  // A development proxy answers 500 without a body when nothing listens behind it.
  if (response && !response.ok) return new Failure(kindOfStatus(response.status), error.message);
  return new Failure('offline', error.message);
}

import { cacheExchange, Client, fetchExchange, type AnyVariables, type TypedDocumentNode } from '@urql/core';
import { failureFrom } from './failures.ts';

/**
 * Answers are kept until the page is left, the connection comes back, or an import has changed the data (`Connection.changed`). Always POST: a GET would put what people look for into logs along the way.
 */
export function createClient(): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
  });
}

/** Has the server do something. @throws Failure */
export async function tell<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const result = await client.mutation(document, variables).toPromise();
  if (result.error) throw failureFrom(result.error);
  return result.data as Data;
}

/** One answer; anew even where one is kept. @throws Failure */
export async function ask<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  anew = false,
): Promise<Data> {
  const result = await client
    .query(document, variables, anew ? { requestPolicy: 'network-only' } : {})
    .toPromise();
  if (result.error) throw failureFrom(result.error);
  return result.data as Data;
}

import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useQuery } from 'urql';
import { ConnectionContext } from './connectionContext.ts';
import type { ConnectionState } from './connection.ts';
import { failureFrom, type Failure } from './failures.ts';

export interface Answer<Data> {
  /** The last answer, also while a newer one is under way. */
  readonly data: Data | null;
  readonly isLoading: boolean;
  /** The data still belong to the question asked before. */
  readonly isPrevious: boolean;
  readonly failure: Failure | null;
}

export function useConnection(): ConnectionState {
  const connection = useContext(ConnectionContext);
  return useSyncExternalStore(connection.subscribe, connection.state);
}

/** Asks, follows the variables (an older question is cancelled), and asks again after an outage. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false }: { pause?: boolean } = {},
): Answer<Data> {
  const connection = useContext(ConnectionContext);
  const { generation } = useConnection();
  const [{ data, error, fetching, stale }, execute] = useQuery<Data, Variables>({
    query,
    variables,
    pause,
  });
  const failure = useMemo(() => (error ? failureFrom(error) : null), [error]);

  useEffect(() => {
    if (failure) connection.lost(failure);
  }, [connection, failure]);

  const failed = failure !== null;
  useEffect(() => {
    if (generation > 0 && failed && !pause) execute({ requestPolicy: 'network-only' });
    // Only a recovery asks again; a failure by itself does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [generation]);

  return { data: data ?? null, isLoading: fetching && !pause, isPrevious: fetching || stale, failure };
}

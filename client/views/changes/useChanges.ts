/** The changes asked for, page after page until there are as many as are shown. */
import type { Client } from '@urql/core';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { ask } from '../../api/client.ts';
import { ConnectionContext } from '../../api/connectionContext.ts';
import { Failure } from '../../api/failures.ts';
import {
  ChangesDocument,
  type ChangesInput,
  type ChangesQuery,
  type ChangeTextFragment,
  type ChangeTopic,
} from '../../api/generated/operations.ts';
import { useConnection } from '../../api/useAnswer.ts';
import type { ChangesView } from '../../state/changes/changes.ts';

export type Change = ChangeTextFragment;

/** The most that is shown at once, and the most that a file holds. */
const MOST_SHOWN = 600;
export const MOST_SAVED = 20_000;
const PAGE = 200;

export interface ShownChanges {
  readonly changes: readonly Change[];
  readonly total: number;
  readonly undated: number;
  readonly counts: ChangesQuery['changes']['counts'];
}

export function inputOf({ from, to, about, topics }: ChangesView): ChangesInput {
  return { from, to, about: [...about], topics: topics as ChangeTopic[] };
}

/** @throws Failure when a page cannot be had: half a list would mislead. */
export async function loadChanges(client: Client, input: ChangesInput, most: number): Promise<ShownChanges> {
  const changes: Change[] = [];
  for (let after: string | null = null; ;) {
    const { changes: answer }: ChangesQuery = await ask(client, ChangesDocument, {
      input,
      first: Math.min(PAGE, most - changes.length),
      after,
    });
    changes.push(...answer.nodes);
    after = answer.pageInfo.endCursor ?? null;
    if (!answer.pageInfo.hasNextPage || changes.length >= most || after === null)
      return {
        changes,
        total: answer.totalCount,
        undated: answer.undatedCount,
        counts: answer.counts,
      };
  }
}

export interface LoadedChanges {
  /** The last answer, also while a newer one is under way. */
  readonly shown: ShownChanges | null;
  readonly isLoading: boolean;
  readonly failure: Failure | null;
}

export function useLoadedChanges(input: ChangesInput): LoadedChanges {
  const client = useClient();
  const connection = useContext(ConnectionContext);
  const { generation } = useConnection();
  const key = JSON.stringify(input);
  const request = useMemo(() => ({ input: JSON.parse(key) as ChangesInput, generation }), [key, generation]);
  const [state, setState] = useState<{
    shown: ShownChanges | null;
    failure: Failure | null;
    of: typeof request | null;
  }>({ shown: null, failure: null, of: null });
  useEffect(() => {
    let isCurrent = true;
    loadChanges(client, request.input, MOST_SHOWN).then(
      (shown) => {
        if (isCurrent) setState({ shown, failure: null, of: request });
      },
      (error: unknown) => {
        if (!isCurrent) return;
        const failure = error instanceof Failure ? error : new Failure('unexpected', String(error));
        connection.lost(failure);
        setState((before) => ({ ...before, failure, of: request }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [client, connection, request]);
  return { shown: state.shown, isLoading: state.of !== request, failure: state.failure };
}

export const LoadedChangesContext = createContext<LoadedChanges | null>(null);

export function useChanges(): LoadedChanges {
  const loaded = useContext(LoadedChangesContext);
  if (!loaded) throw new Error('Changes are shown on their own page only.');
  return loaded;
}

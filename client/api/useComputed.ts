/** Answers of which the server may say that they are still being computed: asked for again until they are there. */
import { useContext, useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables } from '@urql/core';
import { ask } from './client.ts';
import { ConnectionContext } from './connectionContext.ts';
import { Failure } from './failures.ts';
import type { OutcomeState } from './generated/operations.ts';

/** How long to wait before asking again, in milliseconds. */
export const PAUSE_MS = 700;

export interface UnderWay {
  readonly state: OutcomeState;
  readonly elapsedMs?: number | null | undefined;
  readonly progress?: number | null | undefined;
}

export interface Computed<Result> {
  /** By the key of each question. */
  readonly results: ReadonlyMap<string, Result>;
  /** The one being computed. */
  readonly running: UnderWay | null;
  readonly failure: Failure | null;
}

export interface Question<Variables> {
  readonly key: string;
  readonly variables: Variables;
}

/**
 * One after the other, so that none waits for all. `pick` must keep its identity. Results are kept as long as the page is open;
 * with the `isStopped` nothing more is asked, and the server gives up what nobody asks for.
 */
export function useComputed<Data, Variables extends AnyVariables, Result extends UnderWay>(
  document: TypedDocumentNode<Data, Variables>,
  questions: readonly Question<Variables>[],
  pick: (data: Data) => Result,
  isStopped = false,
): Computed<Result> {
  const client = useClient();
  const connection = useContext(ConnectionContext);
  const [results, setResults] = useState<ReadonlyMap<string, Result>>(() => new Map());
  const [running, setRunning] = useState<UnderWay | null>(null);
  const [failed, setFailed] = useState<{ key: string; failure: Failure } | null>(null);
  const next = questions.find(({ key }) => !results.has(key) && failed?.key !== key);
  const nextKey = next?.key;

  useEffect(() => {
    if (nextKey === undefined || !next || isStopped) return;
    let isCurrent = true;
    const work = async () => {
      for (let turn = 0; isCurrent; turn += 1) {
        const result = pick(await ask(client, document, next.variables, turn > 0));
        if (!isCurrent) return;
        if (result.state === 'DONE') {
          setRunning(null);
          setResults((before) => new Map(before).set(nextKey, result));
          return;
        }
        setRunning(result);
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    };
    work().catch((error: unknown) => {
      if (!isCurrent || !(error instanceof Failure)) return;
      connection.lost(error);
      setRunning(null);
      setFailed({ key: nextKey, failure: error });
    });
    return () => {
      isCurrent = false;
      setRunning(null);
    };
    // The key stands for the question, which is made anew with every rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, connection, document, nextKey, isStopped, pick]);

  const isAsked = failed !== null && questions.some(({ key }) => key === failed.key);
  return { results, running, failure: isAsked ? failed.failure : null };
}

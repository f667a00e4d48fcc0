/** Answers of which the server may say that they are still being computed: asked for again until they are there. */
import { useContext, useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables } from '@urql/core';
import { ask } from './client.ts';
import { ConnectionContext } from './connectionContext.ts';
import { Failure } from './failures.ts';
import type { OutcomeState } from './generated/operations.ts';
import { useConnection } from './useAnswer.ts';

/** How long to wait before asking again, in milliseconds. */
export const PAUSE_MS = 700;

export interface UnderWay {
  readonly state: OutcomeState;
  readonly elapsedMs?: number | null | undefined;
  readonly progress?: number | null | undefined;
}

export interface Computed<Result> {
  /** By the keys of what was asked for. */
  readonly results: ReadonlyMap<string, Result>;
  /** What is being computed. */
  readonly running: UnderWay | null;
  /** Why something asked for now is not there. */
  readonly failure: Failure | null;
}

/** Asks for several things at once, which the server computes together. */
export interface Question<Variables> {
  /** One for each thing. */
  readonly keys: readonly string[];
  /** Asks for the things at these places alone: the others are known. */
  readonly variables: (places: readonly number[]) => Variables;
}

/**
 * A result for each thing asked for, in the order in which `pick`, which must keep its identity, finds them. Results are kept as
 * long as the page is open. Where the server refuses several together, as it does when one of them would take too long, each is
 * asked for by itself. With `isStopped` nothing more is asked, and the server gives up what nobody asks for.
 */
export function useComputed<Data, Variables extends AnyVariables, Result extends UnderWay>(
  document: TypedDocumentNode<Data, Variables>,
  question: Question<Variables> | null,
  pick: (data: Data) => readonly Result[],
  isStopped = false,
): Computed<Result> {
  const client = useClient();
  const connection = useContext(ConnectionContext);
  const { generation } = useConnection();
  const [results, setResults] = useState<ReadonlyMap<string, Result>>(() => new Map());
  const [running, setRunning] = useState<UnderWay | null>(null);
  const [refused, setRefused] = useState<ReadonlyMap<string, Failure>>(() => new Map());
  const [away, setAway] = useState<{ failure: Failure; generation: number } | null>(null);
  const isAway = away?.generation === generation;

  const keys = question?.keys ?? [];
  const missing = [...keys.keys()].filter((at) => !results.has(keys[at]!) && !refused.has(keys[at]!));
  const together = keysAt(keys, missing);
  const places = refused.has(together) ? missing.slice(0, 1) : missing;
  const asked = keysAt(keys, places);

  useEffect(() => {
    if (question === null || asked === '' || isStopped || isAway) return;
    let isCurrent = true;
    const work = async () => {
      for (let turn = 0; isCurrent; turn += 1) {
        const found = pick(await ask(client, document, question.variables(places), turn > 0));
        if (!isCurrent) return;
        const unfinished = found.find(({ state }) => state === 'RUNNING');
        if (!unfinished) {
          setRunning(null);
          setResults(
            (before) => new Map([...before, ...places.map((at, n) => [keys[at]!, found[n]!] as const)]),
          );
          return;
        }
        setRunning(unfinished);
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    };
    work().catch((error: unknown) => {
      if (!isCurrent || !(error instanceof Failure)) return;
      connection.lost(error);
      setRunning(null);
      if (error.passes) setAway({ failure: error, generation });
      else setRefused((before) => new Map(before).set(asked, error));
    });
    return () => {
      isCurrent = false;
      setRunning(null);
    };
    // The keys stand for the question, which is made anew with every rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, connection, document, asked, isStopped, isAway, pick]);

  const refusal = keys.map((key) => refused.get(key)).find((one) => one !== undefined) ?? null;
  return { results, running, failure: isAway ? away.failure : refusal };
}

const keysAt = (keys: readonly string[], places: readonly number[]): string =>
  places.map((at) => keys[at]!).join('\n');

/** A network and its measures. What takes long is asked for again until it is there, or somebody stops asking. */
import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { ask } from './client.ts';
import { ConnectionContext } from './connectionContext.ts';
import { Failure } from './failures.ts';
import {
  AnalysisDocument,
  MeasuresDocument,
  type MeasureChoice,
  type ScopeInput,
} from './generated/operations.ts';
import { questionKey } from '../state/analysis/columns.ts';
import type { Network, Outcome, Outcomes } from '../state/analysis/results.ts';
import { useAnswer } from './useAnswer.ts';
import { PAUSE_MS } from './useComputed.ts';

export interface Measured {
  /** The last network that was measured, also while another one is under way. */
  readonly network: Network | null;
  /** By `questionKey`. */
  readonly outcomes: Outcomes;
  /** What is shown belongs to a scope asked for before. */
  readonly isPrevious: boolean;
  /** What is still being computed, and how long already. */
  readonly running: { readonly choices: readonly MeasureChoice[]; readonly elapsedMs: number } | null;
  readonly isStopped: boolean;
  readonly failure: Failure | null;
  readonly stop: () => void;
  readonly resume: () => void;
}

interface Shown {
  readonly network: Network;
  readonly id: string;
  readonly outcomes: Outcomes;
}

const noOutcomes: Outcomes = new Map<string, Outcome>();
const idOf = ({ key, graphVersion }: Network): string => `${key} ${graphVersion}`;

export function useMeasured(
  scope: ScopeInput | null,
  questionsOf: (network: Network) => readonly MeasureChoice[],
): Measured {
  const client = useClient();
  const connection = useContext(ConnectionContext);
  const answer = useAnswer(AnalysisDocument, { scope: scope ?? {} }, { pause: scope === null });
  const network =
    scope === null || answer.isPrevious || answer.failure ? null : (answer.data?.analysis ?? null);
  const questions = useMemo(() => (network ? questionsOf(network) : []), [network, questionsOf]);
  const scopeText = JSON.stringify(scope);
  const wanted = network && `${idOf(network)} ${JSON.stringify(questions)}`;

  const [shown, setShown] = useState<Shown | null>(null);
  const held = useRef<Shown | null>(null);
  const [running, setRunning] = useState<Measured['running']>(null);
  const [failed, setFailed] = useState<{ of: string; failure: Failure } | null>(null);
  const [stoppedAt, setStoppedAt] = useState<string | null>(null);
  const isStopped = wanted !== null && stoppedAt === wanted;

  useEffect(() => {
    if (!network || wanted === null || isStopped) return;
    let isCurrent = true;
    const id = idOf(network);
    const asked = JSON.parse(scopeText) as ScopeInput;
    const known = held.current?.id === id ? held.current.outcomes : noOutcomes;
    const isMissing = (choice: MeasureChoice) => known.get(questionKey(choice))?.state !== 'DONE';

    const show = (outcomes: Outcomes) => {
      held.current = { network, id, outcomes };
      setShown(held.current);
    };
    const work = async () => {
      let missing = questions.filter(isMissing);
      let outcomes = known;
      for (let turn = 0; missing.length > 0; turn += 1) {
        const { analysis } = await ask(client, MeasuresDocument, { scope: asked, of: missing }, turn > 0);
        if (!isCurrent) return;
        const added = new Map(outcomes);
        missing.forEach((choice, at) => added.set(questionKey(choice), analysis.measures[at]!));
        outcomes = added;
        missing = missing.filter((_, at) => analysis.measures[at]!.state === 'RUNNING');
        show(outcomes);
        setRunning(
          missing.length === 0
            ? null
            : {
                choices: missing,
                elapsedMs: Math.max(...analysis.measures.map(({ elapsedMs }) => elapsedMs ?? 0)),
              },
        );
        if (missing.length > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        if (!isCurrent) return;
      }
      show(outcomes);
    };
    work().then(
      () => isCurrent && setFailed(null),
      (error: unknown) => {
        if (!isCurrent || !(error instanceof Failure)) return;
        connection.lost(error);
        setRunning(null);
        setFailed({ of: wanted, failure: error });
      },
    );
    return () => {
      isCurrent = false;
      setRunning(null);
    };
    // The text stands for the scope, and what is wanted for the questions: both are made anew with every rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, connection, scopeText, wanted, isStopped]);

  return {
    network: scope === null ? null : (shown?.network ?? null),
    outcomes: shown?.outcomes ?? noOutcomes,
    isPrevious: network === null || shown?.id !== idOf(network),
    running,
    isStopped,
    failure: answer.failure ?? (failed !== null && failed.of === wanted ? failed.failure : null),
    stop: () => setStoppedAt(wanted),
    resume: () => setStoppedAt(null),
  };
}

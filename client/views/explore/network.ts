/** The network in view: loaded by its recipe, filtered, and matched against what is looked for. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { ConnectionContext } from '../../api/connectionContext.ts';
import { Failure } from '../../api/failures.ts';
import { findIds, loadDataset } from '../../api/loadDataset.ts';
import { useConnection } from '../../api/useAnswer.ts';
import { useExploration } from '../../app/sessionContext.ts';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { emptyDataset, type Dataset } from '../../state/dataset.ts';
import { isEmpty } from '../../state/finding.ts';
import { pictureOf } from '../../state/exploration.ts';
import { shownTieKinds } from '../../state/legend.ts';
import { whatIsShown, type Shown } from '../../state/shown.ts';
import { isOfFound } from '../../state/view.ts';

export interface Network {
  readonly dataset: Dataset;
  readonly shown: Shown;
  /** The picture that the dataset belongs to: while the next one is on its way, still the one before. */
  readonly picture: string;
  /** Nothing was loaded yet. */
  readonly isLoading: boolean;
  /** A newer view is on its way; what is shown belongs to the one before. */
  readonly isUpdating: boolean;
  readonly failure: Failure | null;
  readonly reload: () => void;
  /** Which of the entities shown match what is looked for; null when nothing is looked for. */
  readonly matches: readonly string[] | null;
}

export const NetworkContext = createContext<Network | null>(null);

export function useNetwork(): Network {
  const network = useContext(NetworkContext);
  if (!network) throw new Error('The network is read inside the explore view only.');
  return network;
}

interface Loaded<Value> {
  readonly value: Value;
  readonly isLoading: boolean;
  readonly failure: Failure | null;
  readonly reload: () => void;
}

/** Loads anew whenever `load` is another function, and after an outage; keeps the last value meanwhile. */
function useLoaded<Value>(load: (() => Promise<Value>) | null, first: Value): Loaded<Value> {
  const connection = useContext(ConnectionContext);
  const { generation } = useConnection();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ value: Value; failure: Failure | null; of: unknown }>({
    value: first,
    failure: null,
    of: null,
  });
  const request = useMemo(() => ({ load, generation, attempt }), [load, generation, attempt]);

  useEffect(() => {
    if (!request.load) return;
    let isCurrent = true;
    request.load().then(
      (value) => {
        if (isCurrent) setState({ value, failure: null, of: request });
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
  }, [request, connection]);

  const reload = useCallback(() => {
    setAttempt((before) => before + 1);
    connection.retryNow();
  }, [connection]);
  return {
    value: state.value,
    isLoading: load !== null && state.of !== request,
    failure: state.failure,
    reload,
  };
}

const nothingLoaded = { dataset: emptyDataset, picture: '' };

export function useLoadedNetwork(): Network {
  const client = useClient();
  const vocabulary = useVocabulary();
  const view = useExploration((state) => state.view);
  const legend = useExploration((state) => state.legend);
  const asOf = useExploration((state) => state.asOf);
  const criteria = useExploration((state) => state.finding);

  const { allianceKinds, actorKinds } = vocabulary;
  const tieKinds = useMemo(() => shownTieKinds(legend, allianceKinds), [legend, allianceKinds]);
  const wanted = useExploration(pictureOf);
  const contextKey = tieKinds.filter((kind) => !allianceKinds.includes(kind)).join();
  const { origins } = view;
  const load = useMemo(() => {
    if (origins.length === 0) return null;
    const contextKinds = tieKinds.filter((kind) => !allianceKinds.includes(kind));
    return async () => ({
      dataset: await loadDataset(client, { origins, asOf, allianceKinds, contextKinds, actorKinds }),
      picture: wanted,
    });
    // Alliance kinds are always loaded: switching one of them only filters.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, origins, asOf, contextKey, allianceKinds, actorKinds, wanted]);
  const { value, isLoading, failure, reload } = useLoaded(load, nothingLoaded);
  const { dataset, picture } = value;

  const find = useMemo(
    () => (isEmpty(criteria) ? null : async () => new Set((await findIds(client, criteria, asOf)).ids)),
    [client, criteria, asOf],
  );
  const found = useLoaded<ReadonlySet<string> | null>(find, null);

  const shown = useMemo(
    () => whatIsShown(dataset, view, legend, tieKinds),
    [dataset, view, legend, tieKinds],
  );
  // Where the view is what was found there is nothing to tell apart.
  const isWhatWasFound = isOfFound(view, criteria);
  const matches = useMemo(
    () =>
      find === null || found.value === null || isWhatWasFound
        ? null
        : shown.entities.filter(({ id }) => found.value?.has(id)).map(({ id }) => id),
    [find, found.value, shown, isWhatWasFound],
  );

  return useMemo(
    () => ({
      dataset,
      shown,
      picture,
      isLoading: failure === null && dataset === emptyDataset,
      isUpdating: isLoading && dataset !== emptyDataset,
      failure,
      reload,
      matches,
    }),
    [dataset, shown, picture, isLoading, failure, reload, matches],
  );
}

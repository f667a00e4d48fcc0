/** The ties of one entity, page after page. */
import { useCallback, useContext, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { ask } from './client.ts';
import { ConnectionContext } from './connectionContext.ts';
import { Failure } from './failures.ts';
import { EntityTiesDocument, type EntityTiesQuery } from './generated/operations.ts';
import { useConnection } from './useAnswer.ts';

type Ties = NonNullable<EntityTiesQuery['entity']>['ties'];

export interface EntityTies {
  readonly ties: Ties['nodes'];
  readonly totalCount: number;
  readonly undatedCount: number;
  readonly isLoading: boolean;
  readonly failure: Failure | null;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
}

const PAGE = 50;

interface Loaded {
  readonly of: string;
  readonly ties: Ties['nodes'];
  readonly last: Ties | null;
  readonly failure: Failure | null;
}

export function useEntityTies(id: string, asOf: string | null): EntityTies {
  const client = useClient();
  const connection = useContext(ConnectionContext);
  const { generation } = useConnection();
  const of = `${id} ${asOf ?? ''} ${generation}`;
  const [loaded, setLoaded] = useState<Loaded>({ of: '', ties: [], last: null, failure: null });

  const load = useCallback(
    (after: string | null, before: Ties['nodes'], isCurrent: () => boolean) => {
      ask(client, EntityTiesDocument, { id, asOf, first: PAGE, after }).then(
        ({ entity }) => {
          if (isCurrent())
            setLoaded({
              of,
              ties: [...before, ...(entity?.ties.nodes ?? [])],
              last: entity?.ties ?? null,
              failure: null,
            });
        },
        (error: unknown) => {
          if (!isCurrent()) return;
          const failure = error instanceof Failure ? error : new Failure('unexpected', String(error));
          connection.lost(failure);
          setLoaded({ of, ties: before, last: null, failure });
        },
      );
    },
    [client, connection, id, asOf, of],
  );

  useEffect(() => {
    let isCurrent = true;
    load(null, [], () => isCurrent);
    return () => {
      isCurrent = false;
    };
  }, [load]);

  const known = loaded.of === of ? loaded : null;
  const cursor = known?.last?.pageInfo.endCursor ?? null;
  return {
    ties: known?.ties ?? [],
    totalCount: known?.last?.totalCount ?? 0,
    undatedCount: known?.last?.undatedCount ?? 0,
    isLoading: known === null,
    failure: known?.failure ?? null,
    hasMore: known?.last?.pageInfo.hasNextPage ?? false,
    loadMore: () => load(cursor, known?.ties ?? [], () => true),
  };
}

/** Follows an import of the server: how far it is, and once it rests, all that is told of it. */
import { useCallback, useContext, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { ask, tell } from '../../api/client.ts';
import { ConnectionContext } from '../../api/connectionContext.ts';
import { Failure } from '../../api/failures.ts';
import {
  ApplyImportDocument,
  CancelImportDocument,
  ImportDetailDocument,
  ImportProgressDocument,
  LookAtImportDocument,
  type DoubtfulRows,
  type ImportDetailQuery,
  type ImportState,
  type JobProgressFragment,
} from '../../api/generated/operations.ts';
import { goToAddress } from '../../app/page.ts';
import type { Decision } from '../../state/import/review.ts';
import { addressOfImport } from '../../state/import/url.ts';

/** How long to wait before asking again how far it is, in milliseconds. */
const PAUSE_MS = 400;

export type Detail = NonNullable<ImportDetailQuery['importJob']>;
export type Preview = NonNullable<Detail['preview']>;
export type Doubt = Preview['doubts'][number];
export type Candidate = Doubt['candidates'][number];

export const isUnderWay = (state: ImportState): boolean => state === 'LOOKING' || state === 'APPLYING';

interface Followed {
  readonly of: string;
  readonly progress: JobProgressFragment | null;
  /** The last that was told of it at rest: still shown while it is looked at again. */
  readonly detail: Detail | null;
  readonly isForgotten: boolean;
}

export interface ImportJobView extends Omit<Followed, 'of'> {
  readonly failure: Failure | null;
  /** Begins with files that were sent. */
  readonly begin: (uploads: readonly string[]) => Promise<void>;
  /** Looks again, taken as another format or by another mapping. */
  readonly lookAgain: (given: { format?: string; mapping?: unknown }) => Promise<void>;
  readonly apply: (
    decisions: readonly { doubt: string; actor: Decision }[],
    doubtful: DoubtfulRows,
  ) => Promise<void>;
  readonly cancel: () => Promise<void>;
}

const unknown = (of: string): Followed => ({ of, progress: null, detail: null, isForgotten: false });

export function useImportJob(id: string | null): ImportJobView {
  const client = useClient();
  const connection = useContext(ConnectionContext);
  /** Grows with everything the job was told to do, so that it is followed anew. */
  const [turn, setTurn] = useState(0);
  const [followed, setFollowed] = useState<Followed | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    if (id === null) return;
    let isCurrent = true;
    const tellOf = (change: Partial<Followed>) =>
      setFollowed((before) => ({ ...(before?.of === id ? before : unknown(id)), ...change }));
    const follow = async () => {
      for (let hasChangedData = false; ;) {
        const { importJob } = await ask(client, ImportProgressDocument, { id }, true);
        if (!isCurrent) return;
        if (!importJob) {
          tellOf({ isForgotten: true });
          return;
        }
        tellOf({ progress: importJob, isForgotten: false });
        setFailure(null);
        hasChangedData ||= importJob.state === 'APPLYING';
        if (!isUnderWay(importJob.state)) {
          const { importJob: detail } = await ask(client, ImportDetailDocument, { id }, true);
          // One that failed or was cancelled has nothing to show in place of what was seen before.
          if (isCurrent && detail?.preview) tellOf({ detail });
          if (hasChangedData) connection.changed();
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        if (!isCurrent) return;
      }
    };
    follow().catch((error: unknown) => {
      if (!isCurrent || !(error instanceof Failure)) return;
      connection.lost(error);
      setFailure(error);
    });
    return () => {
      isCurrent = false;
    };
  }, [id, turn, client, connection]);

  const attempt = useCallback(
    async (work: () => Promise<unknown>) => {
      try {
        setFailure(null);
        await work();
        setTurn((before) => before + 1);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        connection.lost(error);
        setFailure(error);
      }
    },
    [connection],
  );

  const begin = useCallback(
    (uploads: readonly string[]) =>
      attempt(async () => {
        const { lookAtImport } = await tell(client, LookAtImportDocument, { uploads: [...uploads] });
        goToAddress(addressOfImport(lookAtImport.id));
      }),
    [attempt, client],
  );
  const lookAgain = useCallback(
    (given: { format?: string; mapping?: unknown }) =>
      attempt(() => tell(client, LookAtImportDocument, { job: id, uploads: [], ...given })),
    [attempt, client, id],
  );
  const apply = useCallback<ImportJobView['apply']>(
    (decisions, doubtful) =>
      attempt(() =>
        tell(client, ApplyImportDocument, { job: id ?? '', decisions: [...decisions], doubtful }),
      ),
    [attempt, client, id],
  );
  const cancel = useCallback(
    () => attempt(() => tell(client, CancelImportDocument, { job: id ?? '' })),
    [attempt, client, id],
  );

  const shown = followed?.of === id && id !== null ? followed : unknown(id ?? '');
  return { ...shown, failure, begin, lookAgain, apply, cancel };
}

/** What was imported before, the newest first, each of which can be taken back. */
import { useState } from 'react';
import { useQuery } from 'urql';
import { ImportsDocument, type ImportsQuery } from '../../api/generated/operations.ts';
import { Skeleton } from '../../components/Notice.tsx';
import { useWords } from '../../messages/words.ts';
import { totalOf } from '../../state/import/counts.ts';
import { RowSum } from './RowSum.tsx';
import { TakeBack } from './TakeBack.tsx';

type Batch = ImportsQuery['batches'][number];

const FIRST = 8;

export function History() {
  const { say } = useWords();
  const [{ data, error }, askAgain] = useQuery({
    query: ImportsDocument,
    variables: {},
    // Others import too, from the terminal.
    requestPolicy: 'cache-and-network',
  });
  const [told, setTold] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  // What a dataset of Crosstie's own has brought was never imported from a file.
  const batches = data?.batches.filter(({ files }) => files.length > 0);
  const shown = isWhole ? batches : batches?.slice(0, FIRST);
  return (
    <section className="import-section" aria-labelledby="import-history">
      <h2 id="import-history">{say('import.history')}</h2>
      {told && (
        <p className="import-told" role="status">
          {told}
        </p>
      )}
      {error && !data ? (
        <p className="muted">{say('import.historyAway')}</p>
      ) : !shown ? (
        <Skeleton lines={2} label={say('import.historyLoading')} />
      ) : shown.length === 0 ? (
        <p className="muted">{say('import.historyEmpty')}</p>
      ) : (
        <ul className="import-history">
          {shown.map((batch) => (
            <BatchLine
              key={batch.id}
              batch={batch}
              onDone={(sentence) => {
                setTold(sentence);
                askAgain({ requestPolicy: 'network-only' });
              }}
            />
          ))}
        </ul>
      )}
      {batches && !isWhole && batches.length > FIRST && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {say('import.historyMore', { count: batches.length - FIRST })}
        </button>
      )}
    </section>
  );
}

function BatchLine({ batch, onDone }: { batch: Batch; onDone: (told: string) => void }) {
  const words = useWords();
  const { say, sayOr } = words;
  const { id, title, status, startedAt, revertedAt, actors, ties } = batch;
  const isThere = status === 'applied' || status === 'loading' || status === 'reverting';
  return (
    <li data-status={status}>
      <div>
        <p>
          <strong>{title}</strong>{' '}
          <span className="muted">
            {words.moment(startedAt)}
            {status !== 'applied' && <> · {sayOr(`import.status.${status}`, status)}</>}
            {revertedAt && <> {words.moment(revertedAt)}</>}
          </span>
        </p>
        {actors && ties && totalOf(actors, ties).rowsRead > 0 && (
          <p className="muted import-history-sum">
            {actors.rowsRead > 0 && <RowSum counts={actors} of="actors" />}{' '}
            {ties.rowsRead > 0 && <RowSum counts={ties} of="ties" />}
          </p>
        )}
        {status === 'loading' && <p className="muted">{say('import.status.loadingHint')}</p>}
      </div>
      {isThere && <TakeBack batch={id} title={title} isSmall onDone={onDone} />}
    </li>
  );
}

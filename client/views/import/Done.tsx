/** What an import did, with the way to look at it and the way to take it back. */
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { goToAddress } from '../../app/page.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useWords } from '../../messages/words.ts';
import { totalOf } from '../../state/import/counts.ts';
import { addressOfActors } from '../../state/import/url.ts';
import { NotTaken, UnknownFields } from './Details.tsx';
import { RowBar, RowSum } from './RowSum.tsx';
import { TakeBack } from './TakeBack.tsx';
import type { Detail } from './useImportJob.ts';

interface DoneProps {
  report: NonNullable<Detail['report']>;
  detail: Detail;
  title: string;
  onLeave: () => void;
}

export function Done({ report, detail, title, onLeave }: DoneProps) {
  const { say } = useWords();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState<string | null>(null);
  const { actors, ties, batch, about, unknownFields } = report;
  const { rejected } = totalOf(actors, ties);
  const summary = say(
    batch === null ? 'import.doneNothing' : told === null ? 'import.done' : 'import.doneTakenBack',
  );
  useEffect(() => {
    heading.current?.focus();
    announce(summary);
    // Said once, when it is done: taking it back says its own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const { search, hash } = addressOfActors(about);
  const address = `${window.location.pathname}${search}${hash}`;
  return (
    <div className="import-page">
      <header className="import-head">
        <p className="import-kicker">{title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {summary}
        </h1>
      </header>
      {told !== null && (
        <p className="import-told" role="status">
          {told}
        </p>
      )}
      <section className="import-section import-rows" aria-label={say('import.rowsDone')}>
        {(['actors', 'ties'] as const).map((of) => {
          const counts = of === 'actors' ? actors : ties;
          return (
            counts.rowsRead > 0 && (
              <div className="row-sums" key={of}>
                <RowBar counts={counts} />
                <p>
                  <RowSum counts={counts} of={of} isWhole />
                </p>
              </div>
            )
          );
        })}
      </section>
      <div className="import-actions import-done-actions">
        {told === null && about.length > 0 && (
          <a
            className="button button-primary"
            href={address}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              goToAddress(address);
            }}
          >
            <Icon name="graph" />
            {say('import.seeOnGraph')}
          </a>
        )}
        {told === null && batch != null && <TakeBack batch={batch} title={title} onDone={setTold} />}
        <Button className={told === null ? 'button button-quiet' : 'button button-primary'} onPress={onLeave}>
          {say('import.another')}
        </Button>
      </div>
      {rejected > 0 && told === null && (
        <NotTaken job={detail.id} rejections={detail.rejections} total={rejected} />
      )}
      {unknownFields.length > 0 && told === null && (
        <section className="import-section">
          <UnknownFields fields={unknownFields} />
        </section>
      )}
    </div>
  );
}

/** One import from its look to its end: what it was read as, what it would do, what a person corrects and decides, and what it did. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, Radio, RadioGroup, Label } from 'react-aria-components';
import { FormatsDocument, type DoubtfulRows } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Notice, Skeleton } from '../../components/Notice.tsx';
import { useWords, type Words } from '../../messages/words.ts';
import { changes, totalOf } from '../../state/import/counts.ts';
import { readMapping, shownColumns, type TableMapping } from '../../state/import/mapping.ts';
import { emptyReview, goTo, tally, toDecisions, type Review } from '../../state/import/review.ts';
import { Columns } from './Columns.tsx';
import { Links, NotTaken, Samples, UnknownFields } from './Details.tsx';
import { Done } from './Done.tsx';
import { Matches } from './Matches.tsx';
import { Progress } from './Progress.tsx';
import { RowBar, RowSum } from './RowSum.tsx';
import { Steps, type Step } from './Steps.tsx';
import { FailureTrouble, Trouble } from './Trouble.tsx';
import { isUnderWay, type Detail, type ImportJobView, type Preview } from './useImportJob.ts';

/** How long a person may go on correcting before the files are looked at again, in milliseconds. */
const REST_MS = 500;

export function JobPage({ job, onLeave }: { job: ImportJobView; onLeave: () => void }) {
  const words = useWords();
  const { say, told, list } = words;
  const { progress, detail, isForgotten, failure } = job;
  const state = progress?.state ?? null;
  useAnnouncements(job, words);

  if (isForgotten)
    return (
      <div className="import-page">
        <Notice
          icon="warning"
          tone="warning"
          title={say('import.forgotten')}
          hint={say('import.forgottenHint')}
        >
          <Button className="button button-primary" onPress={onLeave}>
            {say('import.another')}
          </Button>
        </Notice>
      </div>
    );
  if (!progress || state === null)
    return (
      <div className="import-page">
        {failure ? (
          <FailureTrouble failure={failure} />
        ) : (
          <Skeleton lines={5} label={say('import.loading')} />
        )}
      </div>
    );
  const title = list(progress.files);
  if (state === 'DONE' && detail?.report)
    return <Done report={detail.report} detail={detail} title={title} onLeave={onLeave} />;
  const preview = detail?.preview ?? null;
  return (
    <div className="import-page">
      <header className="import-head">
        <p className="import-kicker">{say('import.title')}</p>
        <h1>{title}</h1>
        <p className="import-lead">{say(state === 'APPLYING' ? 'import.applyingLead' : 'import.lookLead')}</p>
      </header>
      <FailureTrouble failure={failure} />
      {state === 'APPLYING' && (
        <Progress label={say('import.applying')} share={progress.share} onCancel={() => void job.cancel()} />
      )}
      {state === 'LOOKING' && !preview && (
        <Progress label={say('import.looking')} share={progress.share} onCancel={() => void job.cancel()} />
      )}
      {state === 'CANCELLED' && (
        <Notice title={say('import.cancelled')} hint={say('import.cancelledHint')}>
          <div className="import-actions">
            <Button className="button" onPress={() => void job.lookAgain({})}>
              {say('import.lookAnew')}
            </Button>
            <Button className="button button-primary" onPress={onLeave}>
              {say('import.another')}
            </Button>
          </div>
        </Notice>
      )}
      {state === 'FAILED' && (
        <Trouble text={progress.failureMessage ? told(progress.failureMessage) : say('failure.unexpected')} />
      )}
      {state !== 'CANCELLED' && state !== 'APPLYING' && (
        <Looked key={progress.id} job={job} preview={preview} detail={detail} onLeave={onLeave} />
      )}
    </div>
  );
}

interface LookedProps {
  job: ImportJobView;
  preview: Preview | null;
  detail: Detail | null;
  onLeave: () => void;
}

function Looked({ job, preview, detail, onLeave }: LookedProps) {
  const { say, told: inWords, number } = useWords();
  const { data } = useAnswer(FormatsDocument, {});
  const [draft, setDraft] = useState<TableMapping | null>(null);
  const [review, setReview] = useState<Review>(emptyReview);
  const [doubtful, setDoubtful] = useState<DoubtfulRows>('NEW');
  const { progress, lookAgain } = job;
  const state = progress!.state;
  const isBusy = isUnderWay(state);
  const format = progress!.format?.name ?? detail?.format?.name ?? null;
  const told = useMemo(() => readMapping(preview?.mapping), [preview]);
  const mapping = draft ?? told;

  // Several corrections in a row are looked at together.
  const [asked, setAsked] = useState<TableMapping | null>(null);
  useEffect(() => {
    if (!asked) return;
    const timer = setTimeout(() => {
      setAsked(null);
      void lookAgain({ ...(format !== null && { format }), mapping: asked });
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [asked, format, lookAgain]);
  const correct = (next: TableMapping) => {
    setDraft(next);
    setAsked(next);
  };

  const doubts = preview?.doubts ?? [];
  const counted = tally(review, doubts);
  const at = Math.min(review.at, doubts.length);
  const shownReview = at === review.at ? review : goTo(review, doubts, at);
  const total = preview ? totalOf(preview.actors, preview.ties) : null;
  const isAgain = preview !== null && (isBusy || asked !== null);
  const isReady = state === 'READY' && asked === null && preview !== null;
  const columns = mapping?.tables.flatMap(shownColumns) ?? [];
  const steps: Step[] = [
    { id: 'rows', label: say('import.step.rows'), note: total ? number(total.rowsRead) : '' },
    ...(mapping
      ? [
          {
            id: 'columns',
            label: say('import.step.columns'),
            note: say('import.step.of', {
              part: columns.filter(({ field }) => field !== null).length,
              whole: columns.length,
            }),
          },
        ]
      : []),
    ...(doubts.length > 0
      ? [
          {
            id: 'matches',
            label: say('import.step.matches'),
            note: say('import.step.of', { part: counted.decided, whole: doubts.length }),
            isDone: counted.open === 0,
          },
        ]
      : []),
    ...(total && total.rejected > 0
      ? [{ id: 'not-taken', label: say('import.step.notTaken'), note: number(total.rejected) }]
      : []),
    ...(preview ? [{ id: 'details', label: say('import.step.details'), note: '' }] : []),
  ];

  return (
    <div className="import-body" data-busy={isAgain ? '' : undefined}>
      <Steps steps={steps} />
      <div className="import-parts">
        <section className="import-section import-rows" id="rows" aria-labelledby="rows-title">
          <div className="import-section-head">
            <h2 id="rows-title">{say('import.rowsTitle')}</h2>
            {data && (
              <Choice
                label={say('import.readAs')}
                options={data.formats.imports.map(({ name, label }) => ({ id: name, label: inWords(label) }))}
                selected={format}
                placeholder={say('import.readAsUnknown')}
                onSelect={(name) => {
                  setDraft(null);
                  setAsked(null);
                  void lookAgain({ format: name });
                }}
              />
            )}
          </div>
          {preview && (
            <>
              {(['actors', 'ties'] as const).map(
                (of) =>
                  preview[of].rowsRead > 0 && (
                    <div className="row-sums" key={of}>
                      <RowBar counts={preview[of]} />
                      <p>
                        <RowSum counts={preview[of]} of={of} isWhole />
                      </p>
                    </div>
                  ),
              )}
              {total?.rowsRead === 0 && <p>{say('import.noRows')}</p>}
              <p className="muted">
                {preview.newPlacesAndIssues > 0 &&
                  say('import.newPlaces', { count: preview.newPlacesAndIssues })}{' '}
                {preview.linkCount > 0 && say('import.linked', { count: preview.linkCount })}{' '}
                {counted.open > 0 && say('import.openCounted', { count: counted.open })}
              </p>
            </>
          )}
        </section>
        {mapping && <Columns mapping={mapping} onChange={correct} />}
        {preview && doubts.length > 0 && (
          <Matches
            doubts={doubts}
            total={preview.doubtCount}
            review={shownReview}
            onReview={(change) =>
              setReview((before) =>
                change(before.at > doubts.length ? goTo(before, doubts, doubts.length) : before),
              )
            }
          />
        )}
        {preview && detail && total && (
          <>
            {total.rejected > 0 && (
              <NotTaken job={detail.id} rejections={detail.rejections} total={total.rejected} />
            )}
            <section className="import-section" id="details" aria-labelledby="details-title">
              <h2 id="details-title">{say('import.detailsTitle')}</h2>
              <Samples samples={preview.samples} />
              {preview.linkCount > 0 && <Links links={preview.links} total={preview.linkCount} />}
              {preview.unknownFields.length > 0 && <UnknownFields fields={preview.unknownFields} />}
            </section>
          </>
        )}
        <div className="import-bar" role="group" aria-label={say('import.decide')}>
          {isAgain ? (
            <Progress label={say('import.lookingAgain')} share={isBusy ? progress!.share : 0} />
          ) : (
            counted.open > 0 && (
              <RadioGroup
                className="import-doubtful"
                orientation="horizontal"
                value={doubtful}
                onChange={(value) => setDoubtful(value === 'REJECT' ? 'REJECT' : 'NEW')}
              >
                <Label>{say('import.undecided', { count: counted.open })}</Label>
                {(['NEW', 'REJECT'] as const).map((one) => (
                  <Radio key={one} value={one} className="radio">
                    <span className="radio-dot" />
                    {say(`import.undecided.${one}`)}
                  </Radio>
                ))}
              </RadioGroup>
            )
          )}
          <div className="import-actions">
            <Button className="button" onPress={onLeave}>
              {say('import.startOver')}
            </Button>
            <Button
              className="button button-primary"
              isDisabled={!isReady || total === null || total.rowsRead === total.rejected}
              onPress={() => void job.apply(toDecisions(review, doubts), doubtful)}
            >
              {say('import.apply', { count: total ? total.rowsRead - total.rejected : 0 })}
            </Button>
          </div>
          {isReady && total !== null && total.rowsRead > 0 && changes(total) === 0 && (
            <p className="muted import-bar-note">{say('import.nothingNew')}</p>
          )}
        </div>
      </div>
    </div>
  );
}

/** Says what has come of a look or an import, for those who do not see it change. */
function useAnnouncements({ progress, detail }: ImportJobView, { say, told }: Words) {
  const announce = useAnnounce();
  const state = progress?.state ?? null;
  const before = useRef<string | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = state;
    if (state === null || state === was) return;
    if (state === 'FAILED') announce(progress?.failureMessage ? told(progress.failureMessage) : '');
    if (state === 'LOOKING' || state === 'APPLYING')
      announce(say(state === 'LOOKING' ? 'import.looking' : 'import.applying'));
    if (state === 'CANCELLED') announce(say('import.cancelled'));
  }, [state, progress, announce, say, told]);
  useEffect(() => {
    const preview = detail?.preview;
    if (!preview || detail.state !== 'READY') return;
    const { rowsRead, rejected } = totalOf(preview.actors, preview.ties);
    announce(say('import.lookedAt', { rows: rowsRead, rejected, doubts: preview.doubtCount }));
  }, [detail, announce, say]);
}

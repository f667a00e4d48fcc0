/** The answer: who can introduce whom and why, then every way, as sentences, as a drawing or as a table; or why there is none. */
import { Suspense, lazy, useEffect, useMemo } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { isEmbedded } from '../../app/embedding.ts';
import { useTellSources } from '../../app/shownSources.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { CrashBoundary } from '../../components/CrashBoundary.tsx';
import { FailureNotice, Notice, Skeleton } from '../../components/Notice.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { choose, MOST, present, presentations } from '../../state/introductions/introductions.ts';
import type { IntroductionAlternativesFragment } from '../../api/generated/operations.ts';
import { sourcesOf } from '../explore/panel/Claims.tsx';
import { useProvidedTable } from '../explore/tables/providedTable.ts';
import { useIntroductions, useStepWords, type Answer as Told, type AskedAnswer } from './answer.ts';
import { AnswerTable } from './AnswerTable.tsx';
import { useIntroductionsSession, useQuestion } from './introductionsSession.ts';
import { Sentences } from './Sentences.tsx';
import { StepDetails } from './StepDetails.tsx';
import { TableExport } from './TableExport.tsx';
import { spreadsheetColumns, tieRowsOf } from './tableRows.ts';

const Drawing = lazy(() => import('./Drawing.tsx'));

export function Answer() {
  const { say } = useWords();
  const asked = useIntroductions();
  const { question, answer, failure, isPrevious } = asked;
  if (question === null)
    return <Notice icon="info" title={say('introductions.start')} hint={say('introductions.startHint')} />;
  if (failure && !answer) return <FailureNotice failure={failure} />;
  if (!answer) return <Skeleton lines={6} label={say('introductions.loading')} />;
  return (
    <div className="answer" aria-busy={isPrevious}>
      <Announced asked={asked} answer={answer} />
      {answer.unknown.length > 0 && answer.outcome !== 'UNKNOWN' && (
        <p className="answer-note">{say('introductions.unknown', { count: answer.unknown.length })}</p>
      )}
      <Body answer={answer} isPrevious={isPrevious} />
    </div>
  );
}

/** Says what came of a question to whoever does not see it. */
function Announced({ asked: { isPrevious }, answer }: { asked: AskedAnswer; answer: Told }) {
  const { say } = useWords();
  const announce = useAnnounce();
  const summary = useSummary(answer);
  useEffect(() => {
    if (isPrevious) return;
    announce(
      summary === null
        ? say('introductions.announce.NONE')
        : answer.about === 'paths'
          ? say('introductions.announce.FOUND', { count: answer.chains.length, first: summary.title })
          : summary.title,
    );
  }, [isPrevious, answer, summary, announce, say]);
  return null;
}

function Body({ answer, isPrevious }: { answer: Told; isPrevious: boolean }) {
  const { say } = useWords();
  const session = useIntroductionsSession();
  const presentation = useQuestion((state) => state.presentation);
  const { outcome } = answer;
  const [only] = answer.actors;
  if (outcome === 'UNKNOWN')
    return (
      <Notice icon="warning" title={say('introductions.nobody')} hint={say('introductions.nobodyHint')} />
    );
  if (outcome === 'ONE_ACTOR')
    return (
      <Notice
        icon="info"
        title={say('introductions.oneActor')}
        hint={say('introductions.oneActorHint', { name: only?.entity?.name ?? '' })}
      >
        {!isEmbedded && (
          <Button className="button" onPress={() => session.do('deed.ask', choose({ sisters: 'ONE_STEP' }))}>
            {say('introductions.setApart')}
          </Button>
        )}
      </Notice>
    );
  if (outcome === 'NONE') return <None answer={answer} />;
  return (
    <>
      <Summary answer={answer} />
      {outcome === 'PARTLY' && <None answer={answer} />}
      <div className="answer-tools">
        <Status answer={answer} isPrevious={isPrevious} />
        <ToggleButtonGroup
          className="segmented segmented-small"
          aria-label={say('introductions.present')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[presentation]}
          onSelectionChange={(keys) => {
            const next = presentations.find((name) => keys.has(name));
            if (next) session.do('deed.presentAnswer', present(next));
          }}
        >
          {presentations.map((name) => (
            <ToggleButton key={name} id={name}>
              {say(`introductions.present.${name}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {isEmbedded ? <Embedded answer={answer} /> : <TableExport answer={answer} />}
      </div>
      <CrashBoundary key={presentation}>
        {presentation === 'sentences' && <Sentences answer={answer} />}
        {presentation === 'table' && <AnswerTable answer={answer} />}
        {presentation === 'graph' && (
          <Suspense fallback={<Skeleton lines={4} label={say('introductions.loading')} />}>
            <Drawing answer={answer} />
            <StepDetails answer={answer} />
          </Suspense>
        )}
      </CrashBoundary>
      <p className="muted answer-hint">{say('introductions.trustHint')}</p>
    </>
  );
}

/** For whoever cites or saves what is shown: the sources of all its ties, and all of them as a table. */
function Embedded({ answer }: { answer: Told }) {
  const words = useWords();
  const vocabulary = useVocabulary();
  const { readingOf } = useStepWords();
  useTellSources(sourcesOf([...answer.ties.values()].flatMap(({ tie }) => tie.claims)).map(({ id }) => id));
  const columns = spreadsheetColumns(words, vocabulary, ({ trusted, direction }) =>
    readingOf(trusted.tie, direction),
  );
  // Ids are for programs.
  useProvidedTable(words.say('introductions.tableLabel'), columns.slice(0, -1), tieRowsOf(answer));
  return null;
}

/** Who stands between those asked about, in one sentence, and what ties it to both sides. Null where there is nothing. */
function useSummary(answer: Told): { readonly title: string; readonly reasons: string | null } | null {
  const { say, list } = useWords();
  const { said, when } = useStepWords();
  return useMemo(() => {
    const [first] = answer.chains;
    if (!first || first.steps.length === 0) return null;
    const nameOf = (id: string): string => answer.entities.get(id)?.name ?? '';
    const reasons = first.steps.flatMap((step) => {
      const words = said(step, answer.ties);
      return words
        ? [
            say('introductions.reason', {
              from: nameOf(step.from),
              reading: words.reading,
              to: nameOf(step.to),
              when: when(words.tie),
            }),
          ]
        : [];
    });
    const because = say('introductions.because', { reasons: list(reasons) });
    if (first.actors !== null) {
      const from = nameOf(first.actors[0]!);
      const to = nameOf(first.actors.at(-1)!);
      return first.actors.length === 2
        ? { title: say('introductions.direct', { from, to }), reasons: because }
        : {
            title: say('introductions.through', { who: nameOf(first.actors[1]!), from, to }),
            reasons: because,
          };
    }
    const between = [...new Set(first.steps.flatMap(({ from, to }) => [from, to]))].filter(
      (id) => !first.asked.includes(id),
    );
    const asked = first.asked.length;
    return {
      title:
        between.length === 0
          ? say('introductions.togetherDirectly', { asked })
          : say('introductions.together', { who: list(between.map(nameOf)), count: between.length, asked }),
      reasons: null,
    };
  }, [answer, say, list, said, when]);
}

function Summary({ answer }: { answer: Told }) {
  const { say } = useWords();
  const summary = useSummary(answer);
  const times = answer.chains[0]?.atMostTimes ?? 1;
  if (!summary) return null;
  return (
    <section className="answer-summary" aria-label={say('introductions.answer')}>
      <h2 data-statement>{summary.title}</h2>
      {summary.reasons !== null && <p>{summary.reasons}</p>}
      {answer.about === 'connection' && (
        <p className="muted">
          {times === 1 ? say('introductions.exact') : say('introductions.approximate', { times })}
        </p>
      )}
      {!answer.isComplete && <p className="answer-note">{say('introductions.incomplete')}</p>}
    </section>
  );
}

function Status({ answer, isPrevious }: { answer: Told; isPrevious: boolean }) {
  const { say, date } = useWords();
  const asOf = useQuestion((state) => state.asOf);
  const steps = useQuestion((state) => state.steps);
  const ties = [...answer.ties.values()];
  const undated = ties.filter(({ tie }) => tie.undated).length;
  return (
    <p className="status-line">
      {answer.about === 'paths' && (
        <span className="status-main">
          {say('introductions.status.ways', { count: answer.chains.length, steps })}
        </span>
      )}
      <span>{say('introductions.status.ties', { count: ties.length })}</span>
      {undated > 0 && <span>{say('introductions.status.undated', { count: undated })}</span>}
      <span>
        {asOf === null
          ? say('introductions.status.anyTime')
          : say('introductions.status.asOf', { date: date(asOf) })}
      </span>
      {isPrevious && <span className="status-updating">{say('introductions.updating')}</span>}
    </p>
  );
}

/** That there is none, under which conditions, and which one change would find one: each a deed of its own. */
function None({ answer }: { answer: Told }) {
  const { say, date, list } = useWords();
  const vocabulary = useVocabulary();
  const session = useIntroductionsSession();
  const { asOf, steps, tieKinds, from, to } = useQuestion((state) => state);
  const time =
    asOf === null ? say('introductions.time.any') : say('introductions.time.asOf', { date: date(asOf) });
  const namesOf = (ids: readonly string[]): string =>
    list(
      answer.actors.flatMap(({ parts, entity }) =>
        entity && parts.some((part) => ids.includes(part)) ? [entity.name] : [],
      ),
    );
  const title =
    answer.about === 'paths'
      ? say('introductions.none', { from: namesOf(from), to: namesOf(to), steps, time })
      : say('introductions.noneTogether', { time });
  const take = (alternative: IntroductionAlternativesFragment): (() => void) => {
    const { change, tieKind } = alternative;
    const wide = choose({ steps: Math.min(MOST.steps, Math.max(steps, alternative.steps)) });
    return () =>
      session.do('deed.ask', (state) => {
        const wider = wide(state);
        if (change === 'ANY_DATE') return choose({ asOf: null })(wider);
        if (change === 'NOBODY_AVOIDED') return { ...wider, avoid: [] };
        if (change === 'TIE_KIND' && tieKind)
          return choose({ tieKinds: [...(tieKinds ?? vocabulary.allianceKinds), tieKind] })(wider);
        return wider;
      });
  };
  const within = answer.alternatives.filter(
    (one) => answer.about === 'connection' || one.steps <= MOST.steps,
  );
  const tooFar = answer.alternatives.find(
    ({ change, steps }) => change === 'MORE_STEPS' && steps > MOST.steps,
  );
  return (
    <Notice
      icon="info"
      title={title}
      hint={
        within.length > 0
          ? say('introductions.else')
          : tooFar
            ? say('introductions.else.tooFar', { steps: tooFar.steps })
            : say('introductions.nothingElse')
      }
    >
      {(isEmbedded ? [] : within).map((one) => (
        <Button key={`${one.change} ${one.tieKind ?? ''}`} className="button" onPress={take(one)}>
          {one.change === 'TIE_KIND'
            ? say('introductions.else.TIE_KIND', {
                kind: one.tieKind ? vocabulary.tieLabel(one.tieKind) : '',
                steps: one.steps,
              })
            : say(`introductions.else.${one.change}`, { steps: one.steps })}
        </Button>
      ))}
    </Notice>
  );
}

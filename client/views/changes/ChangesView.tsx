/** What changed between two dates: in words, in the graph, as a table, and actor by actor in time. */
import './changes.css';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { isEmbedded } from '../../app/embedding.ts';
import { pageOf } from '../../app/page.ts';
import { AddressedSession, browserAddressBar } from '../../app/session.ts';
import { useTellSources } from '../../app/shownSources.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { CrashBoundary } from '../../components/CrashBoundary.tsx';
import { FailureNotice, Notice, Skeleton } from '../../components/Notice.tsx';
import type { HelpSection } from '../../components/HelpSheet.tsx';
import { inAnswer, inDrawing, inQuestion } from '../../components/helpSections.ts';
import { AskedHeading, Question } from '../../components/Question.tsx';
import { SessionTools } from '../../components/SessionTools.tsx';
import { SiteHeader } from '../../components/SiteHeader.tsx';
import { SkipLink } from '../../components/SkipLink.tsx';
import { useTitleOf } from '../../components/useTitle.ts';
import { useWords } from '../../messages/words.ts';
import {
  everyTopic,
  panes,
  showPane,
  tellPeriod,
  toggleTopic,
  type ChangesView as View,
} from '../../state/changes/changes.ts';
import { onlyKnownTopics, readChanges, writeChanges } from '../../state/changes/url.ts';
import { ConnectionBanner } from '../explore/ConnectionBanner.tsx';
import { sourcesOf } from '../explore/panel/Claims.tsx';
import { useProvidedTable } from '../explore/tables/providedTable.ts';
import { useChangeColumns } from './changeColumns.ts';
import { ChangesExport } from './ChangesExport.tsx';
import { ChangesForm } from './ChangesForm.tsx';
import {
  ChangesSessionContext,
  useChangesSession,
  useChangesView,
  type ChangesDeed,
} from './changesSession.ts';
import { InTime } from './InTime.tsx';
import {
  inputOf,
  LoadedChangesContext,
  useChanges,
  useLoadedChanges,
  type ShownChanges,
} from './useChanges.ts';
import { useChangesQuestion, usePeriod } from './useChangesQuestion.ts';
import InTable from './InTable.tsx';
import InWords from './InWords.tsx';
import { nearestYears, useYears, Years } from './Years.tsx';

const help: readonly HelpSection[] = [
  inQuestion,
  {
    title: 'help.onYears',
    lines: [{ keys: ['Enter', 'Space'], does: 'help.chooseYear' }],
  },
  inAnswer('help.openChange'),
  inDrawing('help.openTimeline'),
  {
    title: 'help.inTimeline',
    lines: [
      { keys: [{ words: 'help.keys.arrows' }], does: 'help.walkBars' },
      { keys: ['Home', 'End'], does: 'help.endBars' },
      { keys: ['Enter', 'Space'], does: 'help.openBar' },
      { keys: ['Esc'], does: 'help.closeBar' },
    ],
  },
];

const InGraph = lazy(() => import('./InGraph.tsx'));
const codec = { read: readChanges, write: writeChanges };

const topics = [
  'EXISTENCE',
  'SUCCESSION',
  'MEMBERSHIP',
  'LEGAL',
  'AFFILIATION',
  'SPONSORSHIP',
  'FUNDING',
  'CAPACITY',
  'PARTNERSHIP',
  'CAMPAIGN',
  'CONTEXT',
  'RECOMMENDATION',
  'POSITION',
  'ROLE',
  'PROPERTY',
] as const satisfies readonly ShownChanges['counts'][number]['topic'][];

export default function ChangesView() {
  const { say } = useWords();
  const [session] = useState(() => {
    const made = new AddressedSession<View, ChangesDeed>(
      browserAddressBar((address) => pageOf(address) === 'changes'),
      codec,
    );
    made.understand(onlyKnownTopics(topics));
    return made;
  });
  useEffect(() => session.follow(), [session]);
  return (
    <ChangesSessionContext value={session}>
      <div className="explore changes">
        <SkipLink to="changes">{say('changes.skip')}</SkipLink>
        <SiteHeader actions={<SessionTools session={session} />} help={help} />
        <ConnectionBanner />
        <main className="changes-main" aria-label={say('changes.main')}>
          <CrashBoundary>
            <Page />
          </CrashBoundary>
        </main>
      </div>
    </ChangesSessionContext>
  );
}

function Page() {
  const { say } = useWords();
  const told = useChangesQuestion();
  useTitleOf(say('changes.main'), told);
  return (
    <>
      {isEmbedded ? <AskedHeading page={say('changes.main')} told={told} /> : <h1>{say('changes.main')}</h1>}
      <Question className="changes-form" label={say('changes.form')} told={told} answer="changes">
        <ChangesForm />
      </Question>
      <Asked />
    </>
  );
}

function Asked() {
  const session = useChangesSession();
  const from = useChangesView((state) => state.from);
  const to = useChangesView((state) => state.to);
  const about = useChangesView((state) => state.about);
  const chosen = useChangesView((state) => state.topics);
  const loaded = useLoadedChanges(inputOf({ ...session.state(), from, to, about, topics: chosen }));
  return (
    <LoadedChangesContext value={loaded}>
      <Answer />
    </LoadedChangesContext>
  );
}

function Answer() {
  const { say } = useWords();
  const session = useChangesSession();
  const announce = useAnnounce();
  const { shown, isLoading, failure } = useChanges();
  const pane = useChangesView((state) => state.pane);
  const { years } = useYears();
  const told = shown && !isLoading ? shown.total : null;
  useEffect(() => {
    if (told !== null) announce(say('changes.announce', { total: told }));
  }, [told, announce, say]);

  if (failure && !shown)
    return (
      <div role="alert">
        <FailureNotice failure={failure} />
      </div>
    );
  return (
    <>
      {pane !== 'timeline' && !isEmbedded && <Years years={years} />}
      <div className="changes-bar">
        <ToggleButtonGroup
          className="segmented"
          aria-label={say('changes.panes')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[pane]}
          onSelectionChange={(keys) => {
            const next = panes.find((name) => keys.has(name));
            if (next) session.do('deed.changes.pane', showPane(next));
          }}
        >
          {panes.map((name) => (
            <ToggleButton key={name} id={name}>
              {say(`changes.pane.${name}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {pane !== 'timeline' && shown && isLoading && <span className="muted">{say('changes.loading')}</span>}
        {pane !== 'timeline' && shown && shown.total > 0 && !isEmbedded && <ChangesExport />}
      </div>
      <div id="changes" className="changes-answer" tabIndex={-1} aria-busy={isLoading && pane !== 'timeline'}>
        {pane === 'timeline' ? (
          <InTime />
        ) : shown ? (
          <Changes shown={shown} />
        ) : (
          <Skeleton lines={6} label={say('changes.loading')} />
        )}
      </div>
    </>
  );
}

function Changes({ shown }: { shown: ShownChanges }) {
  const { say } = useWords();
  const pane = useChangesView((state) => state.pane);
  const { changes, total } = shown;
  return (
    <>
      {isEmbedded && <Embedded changes={changes} />}
      <Sum shown={shown} />
      {!isEmbedded && <Topics counts={shown.counts} />}
      {total === 0 ? (
        <Nothing />
      ) : pane === 'words' ? (
        <InWords changes={changes} />
      ) : pane === 'table' ? (
        <InTable changes={changes} />
      ) : (
        <Suspense fallback={<Skeleton lines={6} label={say('changes.loading')} />}>
          <InGraph changes={changes} />
        </Suspense>
      )}
      {changes.length < total && (
        <p className="muted">{say('changes.shownFirst', { shown: changes.length, total })}</p>
      )}
    </>
  );
}

/** For whoever cites or saves what is shown: the sources of all changes, and all of them as a table. */
function Embedded({ changes }: Pick<ShownChanges, 'changes'>) {
  const { say } = useWords();
  useTellSources(sourcesOf(changes.flatMap(({ claims }) => claims)).map(({ id }) => id));
  // Ids are for programs.
  useProvidedTable(say('changes.table'), useChangeColumns().slice(0, -1), changes);
  return null;
}

function Sum({ shown: { counts, undated } }: { shown: ShownChanges }) {
  const { say, list } = useWords();
  const chosen = useChangesView((state) => state.topics);
  const asked = counts.filter(({ topic }) => chosen.length === 0 || chosen.includes(topic));
  const certain = asked.reduce((sum, count) => sum + count.certain, 0);
  const possible = asked.reduce((sum, count) => sum + count.possible, 0);
  const period = usePeriod();
  return (
    <div className="changes-sum">
      <p data-statement>
        <strong>{period}</strong>
        {': '}
        {list([
          say('changes.sum', { certain }),
          ...(possible > 0 ? [say('changes.sumPossible', { possible })] : []),
        ])}
      </p>
      <p className="muted">{say('changes.undated', { count: undated })}</p>
    </div>
  );
}

function Topics({ counts }: { counts: ShownChanges['counts'] }) {
  const { say, number } = useWords();
  const session = useChangesSession();
  const chosen = useChangesView((state) => state.topics);
  const countOf = (topic: string) =>
    counts
      .filter((count) => count.topic === topic)
      .reduce((sum, { certain, possible }) => sum + certain + possible, 0);
  const offered = topics.filter((topic) => countOf(topic) > 0 || chosen.includes(topic));
  if (offered.length < 2 && chosen.length === 0) return null;
  return (
    <ul className="chips changes-topics" aria-label={say('changes.topics')}>
      {offered.map((topic) => (
        <li key={topic}>
          <ToggleButton
            className="topic-chip"
            isSelected={chosen.includes(topic)}
            aria-label={say('changes.topicCount', {
              topic: say(`changes.topic.${topic}`),
              count: countOf(topic),
            })}
            onChange={() => session.do('deed.changes.topics', toggleTopic(topic))}
          >
            {say(`changes.topic.${topic}`)} <span className="count">{number(countOf(topic))}</span>
          </ToggleButton>
        </li>
      ))}
      {chosen.length > 0 && (
        <li>
          <Button className="link" onPress={() => session.do('deed.changes.topics', everyTopic)}>
            {say('changes.everyTopic')}
          </Button>
        </li>
      )}
    </ul>
  );
}

/** Nothing changed: where something did. */
function Nothing() {
  const { say } = useWords();
  const session = useChangesSession();
  const from = useChangesView((state) => state.from);
  const to = useChangesView((state) => state.to);
  const { years, isLoading } = useYears();
  if (isLoading) return <Skeleton lines={2} label={say('changes.loading')} />;
  if (years.length === 0)
    return <Notice icon="calendar" title={say('changes.noneEver')} hint={say('changes.noneEverHint')} />;
  return (
    <Notice
      icon="calendar"
      title={say('changes.none')}
      {...(!isEmbedded && { hint: say('changes.noneHint') })}
    >
      <div data-tools className="changes-nearest">
        {nearestYears(years, from, to).map(({ year, began, ended }) => (
          <Button
            key={year}
            className="button"
            onPress={() => session.do('deed.changes.period', tellPeriod(String(year), String(year)))}
          >
            {say('changes.goYear', { year: String(year), count: began + ended })}
          </Button>
        ))}
        <Button className="button" onPress={() => session.do('deed.changes.period', tellPeriod(null, null))}>
          {say('changes.goWhole')}
        </Button>
      </div>
    </Notice>
  );
}

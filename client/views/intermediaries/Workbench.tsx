/** The table, and beside it the pane that shows the same actors another way. */
import { Suspense, lazy, useEffect } from 'react';
import { Button, Input, SearchField, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useAnnounce } from '../../components/Announcer.tsx';
import { CrashBoundary } from '../../components/CrashBoundary.tsx';
import { Icon } from '../../components/Icon.tsx';
import { FailureNotice, Notice, Skeleton } from '../../components/Notice.tsx';
import { PHONE, useMedia } from '../../components/useMedia.ts';
import { useWords } from '../../messages/words.ts';
import { measureScope, panes, seek, showPane, type Pane } from '../../state/analysis/analysis.ts';
import { usualScope } from '../../state/analysis/scope.ts';
import { ActorTable } from './ActorTable.tsx';
import { useAnalysis, useAnalysisSession } from './analysisSession.ts';
import { ColumnsButton } from './ColumnsButton.tsx';
import { ComparePane } from './ComparePane.tsx';
import { useMeasureWords } from './measureWords.ts';
import { MethodsPane } from './MethodsPane.tsx';
import { useResults } from './results.ts';
import { RolesPane } from './RolesPane.tsx';
import { ScatterPane } from './ScatterPane.tsx';
import { TableExport } from './TableExport.tsx';
import { timeWords } from './timeWords.ts';

const GraphPane = lazy(() => import('./GraphPane.tsx'));

export function Workbench({ onScope }: { onScope: (() => void) | null }) {
  const words = useWords();
  const { say } = words;
  const isPhone = useMedia(PHONE);
  const announce = useAnnounce();
  const { measured, listed } = useResults();
  const asOf = useAnalysis((state) => state.scope.asOf);
  const chosen = useAnalysis((state) => state.pane);
  const pane = chosen ?? (isPhone ? 'table' : 'graph');
  const { network, isPrevious, failure } = measured;
  const told =
    network && say('intermediaries.announce', { actors: network.actorCount, pairs: network.tieCount });
  useEffect(() => {
    if (told !== null && !isPrevious) announce(told);
  }, [told, isPrevious, announce]);

  return (
    <>
      <header className="workbench-header">
        <div>
          <h1>{say('intermediaries.question')}</h1>
          <p className="status-line">
            {network ? (
              <>
                <span className="status-main">{say('stage.actors', { count: network.actorCount })}</span>
                <span>
                  {say(network.directed ? 'intermediaries.arcs' : 'intermediaries.pairs', {
                    count: network.tieCount,
                  })}
                </span>
                <span>
                  {asOf === null
                    ? say('asOf.anyTime')
                    : say('intermediaries.asOf', { time: timeWords(words, asOf) })}
                </span>
                {network.undatedTieCount > 0 && (
                  <span>{say('stage.undated', { count: network.undatedTieCount })}</span>
                )}
                {isPrevious && !failure && <span className="status-updating">{say('stage.updating')}</span>}
              </>
            ) : (
              <span>{say('intermediaries.loading')}</span>
            )}
          </p>
        </div>
        <PaneChoice pane={pane} />
      </header>
      <Running />
      {network === null ? (
        failure ? (
          <FailureNotice failure={failure} />
        ) : (
          <Skeleton lines={6} label={say('intermediaries.loading')} />
        )
      ) : network.actorCount === 0 ? (
        <EmptyScope onScope={onScope} />
      ) : (
        <div className="workbench-body" data-pane={pane}>
          {(!isPhone || pane === 'table') && (
            <section className="workbench-table" aria-label={say('intermediaries.table')}>
              <div className="table-tools">
                <Sought />
                <span className="table-tools-count muted">
                  {listed.length < network.actors.length &&
                    say('intermediaries.listed', { count: listed.length, all: network.actors.length })}
                </span>
                <ColumnsButton />
                <TableExport />
              </div>
              <div className="workbench-grid">
                <ActorTable />
              </div>
            </section>
          )}
          {pane !== 'table' && (
            <section className="workbench-pane" aria-label={say(`intermediaries.pane.${pane}`)}>
              <CrashBoundary key={pane}>
                <Suspense fallback={<Skeleton lines={4} label={say('intermediaries.loading')} />}>
                  <PaneBody pane={pane} />
                </Suspense>
              </CrashBoundary>
            </section>
          )}
        </div>
      )}
    </>
  );
}

function PaneBody({ pane }: { pane: Pane }) {
  if (pane === 'graph') return <GraphPane />;
  if (pane === 'scatter') return <ScatterPane />;
  if (pane === 'roles') return <RolesPane />;
  if (pane === 'compare') return <ComparePane />;
  return <MethodsPane />;
}

const offered = ['table', ...panes] as const;

function PaneChoice({ pane }: { pane: Pane | 'table' }) {
  const { say } = useWords();
  const session = useAnalysisSession();
  return (
    <ToggleButtonGroup
      className="segmented pane-choice"
      aria-label={say('intermediaries.panes')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[pane]}
      onSelectionChange={(keys) => {
        const next = offered.find((name) => keys.has(name));
        if (next && next !== pane) session.do('deed.pane', showPane(next));
      }}
    >
      {offered.map((name) => (
        <ToggleButton key={name} id={name}>
          {say(`intermediaries.pane.${name}.short`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Sought() {
  const { say } = useWords();
  const session = useAnalysisSession();
  const sought = useAnalysis((state) => state.sought);
  return (
    <SearchField
      className="facet-search table-search"
      aria-label={say('intermediaries.seek')}
      value={sought}
      onChange={(text) => session.complete(seek(text))}
    >
      <Input placeholder={say('intermediaries.seek')} />
    </SearchField>
  );
}

function Running() {
  const { say, list } = useWords();
  const words = useMeasureWords();
  const { measured, columns } = useResults();
  const { running, isStopped } = measured;
  if (isStopped)
    return (
      <div className="running" role="status">
        <p>{say('intermediaries.stopped')}</p>
        <Button className="button button-small" onPress={measured.resume}>
          {say('intermediaries.resume')}
        </Button>
      </div>
    );
  if (!running) return null;
  const names = running.choices.map(
    ({ measure }) =>
      columns.find(({ column }) => column.measure.name === measure)?.column.measure ?? {
        name: measure,
        label: measure,
      },
  );
  const told = [...new Set(names.map((measure) => words.measureLabel(measure)))];
  return (
    <div className="running" role="status">
      <span className="running-sign" aria-hidden="true" />
      <p>
        {say('intermediaries.running', {
          measures: list(told),
          seconds: Math.max(1, Math.round(running.elapsedMs / 1000)),
        })}
      </p>
      <Button className="button button-small" onPress={measured.stop}>
        {say('intermediaries.stop')}
      </Button>
    </div>
  );
}

function EmptyScope({ onScope }: { onScope: (() => void) | null }) {
  const { say } = useWords();
  const session = useAnalysisSession();
  return (
    <Notice icon="info" title={say('intermediaries.empty')} hint={say('intermediaries.emptyHint')}>
      {onScope && (
        <Button className="button" onPress={onScope}>
          {say('scope.open')}
        </Button>
      )}
      <Button className="button" onPress={() => session.do('deed.scope', measureScope(usualScope))}>
        <Icon name="undo" />
        {say('scope.reset')}
      </Button>
    </Notice>
  );
}

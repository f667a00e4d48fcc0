/** The one set of actors and ties, as a graph or as tables, with what is known about the set itself. */
import { useEffect, useRef } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Failure } from '../../api/failures.ts';
import { isEmbedded } from '../../app/embedding.ts';
import { useExploration, useSession } from '../../app/sessionContext.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Icon } from '../../components/Icon.tsx';
import { FailureNotice, Notice } from '../../components/Notice.tsx';
import type { GraphHandle } from '../../graph/contract.ts';
import { useWords } from '../../messages/words.ts';
import type { Presentation } from '../../state/display.ts';
import {
  focusOn,
  present,
  resetLegend,
  showMore,
  startFrom,
  tellAsOf,
  unhideAll,
} from '../../state/exploration.ts';
import { EXPANSION_LIMIT } from '../../state/view.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { GraphStage } from './GraphStage.tsx';
import { useNetwork } from './network.ts';
import { SelectionToolbar } from './SelectionToolbar.tsx';
import { StartingPoints } from './StartingPoints.tsx';
import { Tables } from './tables/Tables.tsx';

export function Stage({
  presentation,
  startFailure,
}: {
  presentation: Presentation;
  startFailure: Failure | null;
}) {
  const { say } = useWords();
  const session = useSession();
  const network = useNetwork();
  const graph = useRef<GraphHandle>(null);
  const failure = startFailure ?? network.failure;
  const isEmpty = !network.isLoading && network.shown.entities.length === 0;
  const hasNothing = network.dataset.entities.size === 0;
  const body = useRef<HTMLDivElement>(null);
  const presented = useRef(presentation);
  useEffect(() => {
    if (presented.current === presentation) return;
    presented.current = presentation;
    // Whoever was in what went away goes on in what came in its place.
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    body.current?.querySelector<HTMLElement>('[role=application], [role=grid]')?.focus();
  }, [presentation]);

  return (
    <div className="stage">
      <div className="stage-bar">
        <StatusLine />
        <div className="stage-bar-end">
          {!isEmbedded && <ExportMenu graph={graph} presentation={presentation} />}
          <ToggleButtonGroup
            className="segmented"
            aria-label={say('stage.presentation')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[presentation]}
            onSelectionChange={(keys) => {
              const next = keys.has('table') ? 'table' : 'graph';
              if (next !== presentation) session.do('deed.present', present(next));
            }}
          >
            <ToggleButton id="graph">
              <Icon name="graph" />
              {say('stage.graph')}
            </ToggleButton>
            <ToggleButton id="table">
              <Icon name="table" />
              {say('stage.table')}
            </ToggleButton>
          </ToggleButtonGroup>
        </div>
      </div>
      <div ref={body} className="stage-body" aria-busy={network.isLoading || network.isUpdating}>
        {failure && hasNothing ? (
          <FailureNotice failure={failure} onRetry={network.reload} />
        ) : network.isLoading ? (
          <LoadingNetwork />
        ) : isEmpty ? (
          <EmptyStage />
        ) : presentation === 'graph' ? (
          <GraphStage handle={graph} />
        ) : (
          <Tables />
        )}
        {!isEmbedded && <SelectionToolbar graph={graph} presentation={presentation} />}
        {failure && !hasNothing && !failure.passes && (
          <div className="stage-failure">
            <FailureNotice failure={failure} onRetry={network.reload} />
          </div>
        )}
      </div>
    </div>
  );
}

function StatusLine() {
  const { say } = useWords();
  const session = useSession();
  const announce = useAnnounce();
  const { dataset, shown, isUpdating, isLoading, matches } = useNetwork();
  const hidden = useExploration((state) => state.view.hidden.length);
  const focus = useExploration((state) => state.view.focus);
  const asOf = useExploration((state) => state.asOf);
  const actors = shown.entities.length;
  const ties = shown.ties.length;

  const isSettled = !isLoading && !isUpdating;
  const last = useRef<{ actors: number; ties: number } | null>(null);
  useEffect(() => {
    if (!isSettled) return;
    const before = last.current;
    last.current = { actors, ties };
    const isSame = before !== null && before.actors === actors && before.ties === ties;
    announce(say(isSame ? 'stage.announceSame' : 'stage.announce', { actors, ties }));
  }, [isSettled, actors, ties, announce, say]);

  if (isLoading) return <p className="status-line">{say('stage.loading')}</p>;
  const focused = focus === null ? undefined : dataset.entities.get(focus);
  return (
    <div className="status-line">
      <p>
        <span className="status-main">
          {actors < dataset.entities.size
            ? say('stage.shown', { shown: actors, loaded: dataset.entities.size })
            : say('stage.actors', { count: actors })}
        </span>
        <span>{say('stage.ties', { count: ties })}</span>
        {shown.undated > 0 && (
          <span className={asOf === null ? undefined : 'status-undated'}>
            {say(asOf === null ? 'stage.undated' : 'stage.undatedAsOf', { count: shown.undated, ties })}
          </span>
        )}
        {matches !== null && (
          <span className="status-found">{say('stage.found', { count: matches.length })}</span>
        )}
        {isUpdating && <span className="status-updating">{say('stage.updating')}</span>}
      </p>
      {focused && (
        <span className="status-note">
          {say('stage.focus', { name: focused.name })}
          <Button className="button button-small" onPress={() => session.do('deed.focus', focusOn(null))}>
            {say('stage.unfocus')}
          </Button>
        </span>
      )}
      {hidden > 0 && (
        <span className="status-note">
          {say('stage.hidden', { count: hidden })}
          <Button className="button button-small" onPress={() => session.do('deed.unhide', unhideAll)}>
            {say('stage.unhide')}
          </Button>
        </span>
      )}
      {dataset.extents
        .filter(({ shown: brought, total }) => brought < total)
        .map(({ origin, shown: brought, total }) => (
          <span key={origin.type === 'entity' ? origin.id : 'found'} className="status-note">
            {origin.type === 'entity'
              ? say('stage.cut', { shown: brought, total, name: dataset.entities.get(origin.id)?.name ?? '' })
              : say('stage.cutFound', { shown: brought, total })}
            <Button className="button button-small" onPress={() => session.do('deed.more', showMore(origin))}>
              {say('stage.cutMore', { count: Math.min(EXPANSION_LIMIT, total - brought) })}
            </Button>
          </span>
        ))}
    </div>
  );
}

function LoadingNetwork() {
  const { say } = useWords();
  return (
    <div className="stage-loading" role="status">
      <svg viewBox="0 0 320 180" aria-hidden="true" focusable="false">
        <path d="M60 40 120 100M160 36 120 100M160 36 210 104M260 44 210 104M120 100 90 152M120 100 146 154M210 104 200 154M210 104 250 150" />
        {[
          [60, 40],
          [160, 36],
          [260, 44],
          [120, 100],
          [210, 104],
          [90, 152],
          [146, 154],
          [200, 154],
          [250, 150],
        ].map(([x, y]) => (
          <circle key={`${x},${y}`} cx={x} cy={y} r={9} />
        ))}
      </svg>
      <p>{say('stage.loading')}</p>
    </div>
  );
}

function EmptyStage() {
  const { say, date } = useWords();
  const session = useSession();
  const { dataset } = useNetwork();
  const asOf = useExploration((state) => state.asOf);
  if (dataset.entities.size > 0) {
    return (
      <Notice title={say('stage.emptyFiltered')} hint={say('stage.emptyFilteredHint')}>
        <Button className="button" onPress={() => session.do('deed.legend', resetLegend)}>
          {say('stage.resetLegend')}
        </Button>
      </Notice>
    );
  }
  if (asOf !== null) {
    return (
      <Notice title={say('stage.emptyAsOf', { date: date(asOf) })} hint={say('stage.emptyAsOfHint')}>
        <Button className="button" onPress={() => session.do('deed.asOf', tellAsOf(null))}>
          {say('asOf.clear')}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice title={say('stage.empty')} hint={say('stage.emptyHint')}>
      <StartingPoints onStart={(id) => session.do('deed.start', startFrom(id))} />
    </Notice>
  );
}

import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { StartingPointsDocument } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { isEmbedded } from '../../app/embedding.ts';
import { useExploration, useSession } from '../../app/sessionContext.ts';
import { provideTables } from '../../app/snapshot.ts';
import { CrashBoundary } from '../../components/CrashBoundary.tsx';
import { Drawer } from '../../components/Drawer.tsx';
import { SkipLink } from '../../components/SkipLink.tsx';
import { NARROW, PHONE, useMedia } from '../../components/useMedia.ts';
import { useWords } from '../../messages/words.ts';
import { openAmid } from '../../state/exploration.ts';
import { subjectOf } from '../../state/selection.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Finder } from './Finder.tsx';
import { Legend } from './Legend.tsx';
import { NetworkContext, useLoadedNetwork, useNetwork } from './network.ts';
import { Panel } from './panel/Panel.tsx';
import { useShortcuts } from './shortcuts.ts';
import { Stage } from './Stage.tsx';
import { StartContext } from './start.ts';
import { tableOf } from './tables/providedTable.ts';
import { actorColumns, tieColumns, tieRows, useColumnWords } from './tables/columns.ts';
import { loadTieSources, type TieSources } from './tables/tieSources.ts';
import { TopBar } from './TopBar.tsx';

/** How many alliances the first view holds. */
const ALLIANCES = 12;

export function ExploreView() {
  const { say } = useWords();
  const session = useSession();
  const network = useLoadedNetwork();
  const isPhone = useMedia(PHONE);
  const isNarrow = useMedia(NARROW);
  const [isFinding, setFinding] = useState(false);
  const selection = useExploration((state) => state.selection);
  const presentation = useExploration((state) => state.display.presentation) ?? (isPhone ? 'table' : 'graph');
  const hasOrigins = useExploration((state) => state.view.origins.length > 0);

  const { data: start, failure: startFailure } = useAnswer(StartingPointsDocument, { first: ALLIANCES });
  useEffect(() => {
    // The first visit starts from an alliance rather than from an empty canvas; undo does not lead behind it.
    if (!start || hasOrigins) return;
    const [first, ...others] = start.startingPoints.map(({ id }) => id);
    if (first !== undefined) session.complete(openAmid(first, others));
  }, [start, hasOrigins, session]);

  const subject = useMemo(() => subjectOf(selection), [selection]);
  const origin = useExploration((state) => state.view.origins[0]);
  const title = useMemo(() => {
    const nameOf = (id: string) => network.dataset.entities.get(id)?.name;
    const chosen = subject.type === 'entity' ? nameOf(subject.id) : undefined;
    if (chosen !== undefined) return say('app.title', { subject: chosen });
    const begun = origin?.type === 'entity' ? nameOf(origin.id) : undefined;
    if (begun !== undefined) return say('app.title', { subject: say('export.title', { name: begun }) });
    return origin === undefined || origin.type === 'entity'
      ? say('app.defaultTitle')
      : say('app.title', { subject: say('export.titleFound') });
  }, [subject, origin, network.dataset, say]);
  useEffect(() => {
    document.title = title;
  }, [title]);

  useShortcuts({ presentation });

  return (
    <StartContext value={start}>
      <NetworkContext value={network}>
        <div className="explore">
          <SkipLink to="network">{say('app.skipToNetwork')}</SkipLink>
          <SkipLink to="details">{say('app.skipToPanel')}</SkipLink>
          <TopBar onFind={isNarrow ? () => setFinding(true) : null} />
          <ConnectionBanner />
          {isEmbedded && <ProvidedTables />}
          <div className="explore-body">
            {isEmbedded ? null : isNarrow ? (
              <Drawer
                isOpen={isFinding}
                onClose={() => setFinding(false)}
                label={say('find.label')}
                closeLabel={say('find.close')}
              >
                <Finder onShown={() => setFinding(false)} />
              </Drawer>
            ) : (
              <aside className="explore-side" aria-label={say('find.side')}>
                <CrashBoundary>
                  <Finder />
                  <Legend isPinned />
                </CrashBoundary>
              </aside>
            )}
            <main className="explore-stage" id="network" tabIndex={-1} aria-label={say('stage.label')}>
              <h1 className="visually-hidden">{title}</h1>
              <CrashBoundary>
                <Stage presentation={presentation} startFailure={hasOrigins ? null : startFailure} />
              </CrashBoundary>
            </main>
            {!isEmbedded && (
              <CrashBoundary>
                <Panel subject={subject} asSheet={isPhone} />
              </CrashBoundary>
            )}
          </div>
        </div>
      </NetworkContext>
    </StartContext>
  );
}

/** A story that is saved takes the whole tables along, with who says so, whatever of them is on the page. */
function ProvidedTables() {
  const { say } = useWords();
  const client = useClient();
  const { dataset, shown } = useNetwork();
  const asOf = useExploration((state) => state.asOf);
  const columnWords = useColumnWords();
  useEffect(() => {
    const tell = (sources: TieSources) => [
      // Ids are for programs.
      tableOf(say('table.actorsLabel'), actorColumns(columnWords, shown).slice(1), shown.entities),
      tableOf(say('table.tiesLabel'), tieColumns(columnWords, sources).slice(1), tieRows(dataset, shown)),
    ];
    let told: ReturnType<typeof tell> | null = null;
    let isCurrent = true;
    const ids = shown.entities.map(({ id }) => id);
    void loadTieSources(client, ids, shown.ties, asOf)
      .catch((): TieSources => new Map())
      .then((sources) => {
        if (isCurrent) told = tell(sources);
      });
    const stop = provideTables(() => told);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [say, client, columnWords, dataset, shown, asOf]);
  return null;
}

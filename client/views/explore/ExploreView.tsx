import { useEffect, useMemo, useState } from 'react';
import { StartingPointsDocument } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useExploration, useSession } from '../../app/sessionContext.ts';
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
import { NetworkContext, useLoadedNetwork } from './network.ts';
import { Panel } from './panel/Panel.tsx';
import { useShortcuts } from './shortcuts.ts';
import { Stage } from './Stage.tsx';
import { StartContext } from './start.ts';
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
  const title = useMemo(() => {
    if (subject.type !== 'entity') return say('app.defaultTitle');
    const name = network.dataset.entities.get(subject.id)?.name;
    return name === undefined ? say('app.defaultTitle') : say('app.title', { subject: name });
  }, [subject, network.dataset, say]);
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
          <div className="explore-body">
            {isNarrow ? (
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
            <CrashBoundary>
              <Panel subject={subject} asSheet={isPhone} />
            </CrashBoundary>
          </div>
        </div>
      </NetworkContext>
    </StartContext>
  );
}

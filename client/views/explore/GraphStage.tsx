import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import { Button } from 'react-aria-components';
import { useExploration, useSession } from '../../app/sessionContext.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useTheme } from '../../components/theme.ts';
import { NARROW, REDUCED_MOTION, useMedia } from '../../components/useMedia.ts';
import type { CoveredArea, GraphHandle, LayoutProgress, Positions } from '../../graph/contract.ts';
import { GraphCanvas } from '../../graph/GraphCanvas.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { allPlaced, placesOf, type LayoutName } from '../../state/arrangement.ts';
import {
  arrangeBy,
  expand,
  pictureOf,
  place,
  select,
  selectNothing,
  toggleCapsule,
} from '../../state/exploration.ts';
import { graphElements, graphStyles } from './graphElements.ts';
import { GraphZoom, LayoutChoice } from './GraphTools.tsx';
import { useGraphWords } from './graphWords.ts';
import { Legend } from './Legend.tsx';
import { useNetwork } from './network.ts';
import { useAnnounceFocus } from './useAnnounceFocus.ts';

const layouts: readonly LayoutName[] = ['bands', 'organic'];

export function GraphStage({ handle }: { handle: RefObject<GraphHandle | null> }) {
  const words = useWords();
  const { say } = words;
  const session = useSession();
  const vocabulary = useVocabulary();
  const { theme } = useTheme();
  const reducedMotion = useMedia(REDUCED_MOTION);
  const isWide = !useMedia(NARROW);
  const { shown, matches, picture } = useNetwork();
  const arrangement = useExploration((state) => state.arrangement);
  // Until the next picture's data are here, the one before stays as it is, and says nothing about the next.
  const isOnItsWay = useExploration((state) => pictureOf(state) !== picture);
  const focus = useExploration((state) => state.view.focus);
  const selection = useExploration((state) => state.selection);
  const openCapsules = useExploration((state) => state.view.opened);
  const stage = useRef<HTMLDivElement>(null);
  const covered = useCallback(() => (stage.current ? whatCovers(stage.current) : []), []);
  const [progress, setProgress] = useState<LayoutProgress | null>(null);
  const announceFocus = useAnnounceFocus();
  const announce = useAnnounce();

  const { nodes, ties } = useMemo(() => graphElements(shown, vocabulary), [shown, vocabulary]);
  const styles = useMemo(() => graphStyles(vocabulary), [vocabulary]);
  const positions = useMemo(
    () =>
      placesOf(
        arrangement,
        nodes.map(({ id }) => id),
      ),
    [arrangement, nodes],
  );
  const drawn = useHeld(
    useMemo(
      () => ({
        nodes,
        ties,
        positions,
        openCapsules,
        layout: arrangement.layout,
        // Who is focused on is looked at by themselves.
        picture: JSON.stringify([picture, focus]),
      }),
      [nodes, ties, positions, openCapsules, arrangement.layout, picture, focus],
    ),
    isOnItsWay,
  );
  const selected = useMemo(() => [...selection.entities, ...selection.ties], [selection]);
  const graphWords = useGraphWords(say('stage.words.canvas'), say('stage.words.instructions'));

  // The last one expanded is where newcomers grow from.
  const lastOrigin = useExploration((state) => state.view.origins.at(-1));
  const grownFrom = lastOrigin?.type === 'entity' ? lastOrigin.id : null;

  const onPositions = (next: Positions) => {
    if (isOnItsWay) return;
    // Newcomers are placed by a layout: no deed of a person's. When all had their place, someone moved them.
    if (allPlaced(session.state().arrangement, Object.keys(next))) session.do('deed.move', place(next));
    else session.complete(place(next));
  };
  const nameOf = (id: string): string =>
    shown.entities.find((entity) => entity.id === id)?.name ??
    ties.find((tie) => tie.id === id)?.reading ??
    '';
  const onOpen = (id: string) => {
    const hasSisters = shown.ties.some((tie) => tie.kind === 'COMPONENT_OF' && tie.to === id);
    const before = session.state();
    if (hasSisters) session.do('deed.capsule', toggleCapsule(id));
    else session.do('deed.expand', expand(id));
    if (session.state() === before) announce(say('stage.isOpen', { name: nameOf(id) }));
  };
  const onSelect = (ids: string[], kind: 'node' | 'tie', additive: boolean) => {
    const before = session.state().selection;
    session.do('deed.select', ids.length === 0 && !additive ? selectNothing : select(ids, kind, additive));
    const after = session.state().selection;
    const count = after.entities.length + after.ties.length;
    const [only] = ids;
    const isChosen = only !== undefined && [...after.entities, ...after.ties].includes(only);
    if (count === 0 && after !== before) announce(say('stage.selectedNone'));
    else if (only === undefined) return;
    else if (!isChosen) announce(say('stage.deselected', { name: nameOf(only) }));
    else announce(say(count > 1 ? 'stage.selectedOf' : 'stage.selected', { name: nameOf(only), count }));
  };

  return (
    <div className="graph-stage" ref={stage}>
      <GraphCanvas
        ref={handle}
        className="graph-canvas"
        {...drawn}
        styles={styles}
        theme={theme}
        words={graphWords}
        grownFrom={grownFrom}
        covered={covered}
        selection={selected}
        {...(matches !== null && { highlighted: matches })}
        reducedMotion={reducedMotion}
        onSelect={onSelect}
        onOpen={onOpen}
        onPositions={onPositions}
        onLayoutProgress={setProgress}
        onFocusNode={announceFocus}
      />
      {!isWide && <Legend />}
      <div className="graph-tools">
        <LayoutChoice
          layouts={layouts}
          layout={arrangement.layout}
          onChoose={(next) => session.do('deed.layout', arrangeBy(next))}
        />
        <GraphZoom handle={handle}>
          <IconButton
            icon="relayout"
            label={say('stage.relayout')}
            onPress={() => handle.current?.relayout()}
          />
        </GraphZoom>
      </div>
      {progress && (
        <div className="layout-progress" role="status">
          {say('stage.layingOut')}
          <progress {...(progress.share !== null && { value: progress.share })} />
          <Button className="button button-small" onPress={() => handle.current?.cancelLayout()}>
            {say('stage.cancelLayout')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What lies over the graph. Room is always left for the tools that a selection brings. */
function whatCovers(stage: HTMLElement): CoveredArea[] {
  const origin = stage.getBoundingClientRect();
  const over = [
    ...(stage.parentElement?.querySelectorAll('.graph-tools > *, .legend-closed, .selection-toolbar') ?? []),
  ];
  const areas = over.map((element): CoveredArea => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: left - origin.left, top: top - origin.top, width, height };
  });
  const sheet = document.querySelector('.panel[data-sheet]')?.getBoundingClientRect();
  if (sheet) {
    const top = Math.max(sheet.top, sheet.bottom - CLOSED_SHEET) - origin.top;
    areas.push({ left: 0, top, width: origin.width, height: origin.height - top });
  }
  if (!over.some((element) => element.matches('.selection-toolbar'))) {
    const width = Math.min(TOOLBAR.width, origin.width);
    areas.push({ left: (origin.width - width) / 2, top: 0, width, height: TOOLBAR.height });
  }
  return areas.filter(({ width, height }) => width > 0 && height > 0);
}

/** Pixels: the selection's tools on one line, and the sheet that shows no more than a heading. */
const TOOLBAR = { width: 680, height: 46 };
const CLOSED_SHEET = 84;

/** The value as it was before it began to be held. */
function useHeld<Value>(value: Value, isHeld: boolean): Value {
  const [kept, keep] = useState(value);
  if (isHeld) return kept;
  if (kept !== value) keep(value);
  return value;
}

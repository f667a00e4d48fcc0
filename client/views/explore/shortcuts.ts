/** Keys that work anywhere on the page of the network. */
import { useEffect, useRef } from 'react';
import { useSession } from '../../app/sessionContext.ts';
import { isForPage } from '../../components/singleKeys.ts';
import { inLists } from '../../components/helpSections.ts';
import type { HelpSection } from '../../components/HelpSheet.tsx';
import { collapse, expand, focusOn, hide, present, selectNothing } from '../../state/exploration.ts';
import type { Presentation } from '../../state/display.ts';

/** Where the search box answers to `/`. */
export const SEARCH_INPUT_ID = 'search';

export const exploreHelp: readonly HelpSection[] = [
  {
    title: 'help.onPage',
    lines: [
      { keys: ['/'], does: 'help.search', isSingle: true },
      { keys: ['v'], does: 'help.presentation', isSingle: true },
      { keys: ['e'], does: 'help.expand', isSingle: true },
      { keys: ['c'], does: 'help.collapse', isSingle: true },
      { keys: ['h'], does: 'help.hide', isSingle: true },
      { keys: ['f'], does: 'help.focus', isSingle: true },
      { keys: ['Esc'], does: 'help.escape' },
    ],
  },
  {
    title: 'help.onGraph',
    lines: [
      { keys: [{ words: 'help.keys.arrows' }], does: 'help.move' },
      { keys: ['Enter', { words: 'help.doubleClick' }], does: 'help.open' },
      { keys: ['Space'], does: 'help.select' },
      { keys: ['Shift Space'], does: 'help.addToSelection' },
      { keys: [{ words: 'help.keys.shiftDrag' }], does: 'help.box' },
      { keys: [{ words: 'help.keys.shiftArrows' }], does: 'help.pan' },
      { keys: [{ words: 'help.keys.ctrlArrows' }], does: 'help.nudge' },
      { keys: ['+', '−'], does: 'help.zoom' },
      { keys: ['0'], does: 'help.fit' },
    ],
  },
  inLists,
];

export function useShortcuts({ presentation }: { presentation: Presentation }): void {
  const session = useSession();
  const latest = useRef(presentation);
  useEffect(() => {
    latest.current = presentation;
  });

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!isForPage(event)) return;
      const { selection, view } = session.state();
      const [only] = selection.entities;
      const deeds: Record<string, () => void> = {
        '/': () => document.getElementById(SEARCH_INPUT_ID)?.focus(),
        v: () => session.do('deed.present', present(latest.current === 'graph' ? 'table' : 'graph')),
        e: () => selection.entities.forEach((id) => session.do('deed.expand', expand(id))),
        c: () => selection.entities.forEach((id) => session.do('deed.collapse', collapse(id))),
        h: () => selection.entities.length > 0 && session.do('deed.hide', hide(selection.entities)),
        f: () =>
          view.focus !== null
            ? session.do('deed.focus', focusOn(null))
            : only !== undefined && session.do('deed.focus', focusOn(only)),
        Escape: () => session.do('deed.select', selectNothing),
      };
      const deed = deeds[event.key];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [session]);
}

/**
 * Keys that work anywhere on the page. Those of a single character can be switched off in the help, for
 * people who speak to their computer or press keys by accident.
 */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useSession } from '../../app/sessionContext.ts';
import { collapse, expand, focusOn, hide, present, selectNothing } from '../../state/exploration.ts';
import type { Presentation } from '../../state/display.ts';

const STORED = 'crosstie.singleKeys';
const listeners = new Set<() => void>();

const read = (): boolean => {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
};
let singleKeys: boolean | null = null;

export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (singleKeys ??= read()),
  );
  return [
    on,
    (next) => {
      singleKeys = next;
      try {
        localStorage.setItem(STORED, next ? 'on' : 'off');
      } catch {
        // Without storage the choice lasts as long as the page.
      }
      for (const listener of listeners) listener();
    },
  ];
}

/** Where the search box answers to `/`. */
export const SEARCH_INPUT_ID = 'search';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

export function useShortcuts({
  presentation,
  openHelp,
}: {
  presentation: Presentation;
  openHelp: () => void;
}): void {
  const session = useSession();
  const latest = useRef({ presentation, openHelp });
  useEffect(() => {
    latest.current = { presentation, openHelp };
  });

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const isInDialog = event.target instanceof Element && event.target.closest('[role=dialog]') !== null;
      if (event.ctrlKey || event.metaKey) {
        if (isTyping(event.target) || event.altKey) return;
        const key = event.key.toLowerCase();
        if (key === 'z' && !event.shiftKey) session.undo();
        else if (key === 'y' || key === 'z') session.redo();
        else return;
        event.preventDefault();
        return;
      }
      if (isTyping(event.target) || event.altKey || isInDialog) return;
      if (!(singleKeys ??= read())) return;
      const { selection, view } = session.state();
      const [only] = selection.entities;
      const deeds: Record<string, () => void> = {
        '/': () => document.getElementById(SEARCH_INPUT_ID)?.focus(),
        '?': () => latest.current.openHelp(),
        v: () =>
          session.do('deed.present', present(latest.current.presentation === 'graph' ? 'table' : 'graph')),
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

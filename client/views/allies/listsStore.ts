/** Lists kept in this browser, with the way back from the last change; without storage they last as long as the page. */
import { useMemo, useSyncExternalStore } from 'react';
import { readLists, writeLists, type AllyList } from '../../state/allies/lists.ts';

const STORED = 'crosstie.lists';
const listeners = new Set<() => void>();

type Lists = readonly AllyList[];

let kept: Lists | null = null;
/** As they were before the last change that can be taken back. */
let before: Lists | null = null;

function current(): Lists {
  if (kept === null) {
    try {
      kept = readLists(localStorage.getItem(STORED));
    } catch {
      kept = [];
    }
  }
  return kept;
}

function become(next: Lists): void {
  kept = next;
  try {
    localStorage.setItem(STORED, writeLists(next));
  } catch {
    // Without storage they last as long as the page.
  }
  for (const listener of listeners) listener();
}

/** Another tab of this browser may change them, too. */
function stored({ key }: StorageEvent): void {
  if (key !== STORED) return;
  kept = null;
  before = null;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', stored);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', stored);
  };
}

const store = {
  change: (transition: (lists: Lists) => Lists): void => {
    const lists = current();
    const next = transition(lists);
    if (next === lists) return;
    before = lists;
    become(next);
  },
  undo: (): void => {
    if (before === null) return;
    const earlier = before;
    before = null;
    become(earlier);
  },
};

export function useLists(): { lists: Lists } & typeof store {
  const lists = useSyncExternalStore(subscribe, current);
  return useMemo(() => ({ lists, ...store }), [lists]);
}

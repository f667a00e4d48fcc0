/** Named scopes in this browser; without storage they last as long as the page. */
import { useCallback, useSyncExternalStore } from 'react';
import {
  forgetScope,
  readSaved,
  saveScope,
  writeSaved,
  type SavedScope,
} from '../../state/analysis/savedScopes.ts';
import type { ScopeChoice } from '../../state/analysis/scope.ts';

const STORED = 'crosstie.scopes';
const listeners = new Set<() => void>();

let kept: readonly SavedScope[] | null = null;

function current(): readonly SavedScope[] {
  if (kept === null) {
    try {
      kept = readSaved(localStorage.getItem(STORED));
    } catch {
      kept = [];
    }
  }
  return kept;
}

function become(next: readonly SavedScope[]): void {
  kept = next;
  try {
    localStorage.setItem(STORED, writeSaved(next));
  } catch {
    // Without storage they last as long as the page.
  }
  for (const listener of listeners) listener();
}

/** Another tab of this browser may save one, too. */
function stored({ key }: StorageEvent): void {
  if (key !== STORED) return;
  kept = null;
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

export function useSavedScopes(): {
  saved: readonly SavedScope[];
  save: (name: string, scope: ScopeChoice) => void;
  forget: (name: string) => void;
} {
  const saved = useSyncExternalStore(subscribe, current);
  const save = useCallback(
    (name: string, scope: ScopeChoice) => become(saveScope(current(), name, scope)),
    [],
  );
  const forget = useCallback((name: string) => become(forgetScope(current(), name)), []);
  return { saved, save, forget };
}

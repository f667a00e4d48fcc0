/**
 * The sources behind what a page shows, told by those of its parts that know them, for the line that cites an embedded
 * page. What knows nothing of its sources tells nothing.
 */
import { useEffect, useSyncExternalStore } from 'react';

const told = new Map<symbol, readonly string[]>();
const listeners = new Set<() => void>();
/** How many different ones; null where nobody tells any. */
let count: number | null = null;

function change(): void {
  const next = told.size === 0 ? null : new Set([...told.values()].flat()).size;
  if (next === count) return;
  count = next;
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @param ids of the sources behind what the part shows; null while that is not known */
export function useTellSources(ids: readonly string[] | null): void {
  const key = ids === null ? null : [...new Set(ids)].sort().join(' ');
  useEffect(() => {
    if (key === null) return undefined;
    const part = Symbol('part of the page');
    told.set(part, key === '' ? [] : key.split(' '));
    change();
    return () => {
      told.delete(part);
      change();
    };
  }, [key]);
}

export function useShownSources(): number | null {
  return useSyncExternalStore(subscribe, () => count);
}

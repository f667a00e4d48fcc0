/** Light or dark: as the system has it, until a person chooses; the choice stays in this browser. */
import { useCallback, useSyncExternalStore } from 'react';
import type { GraphTheme } from '../graph/contract.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

const FORCED = '(forced-colors: active)';
const STORED = 'crosstie.theme';
const listeners = new Set<() => void>();

function storedChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(STORED);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

const matches = (query: string): boolean => window.matchMedia(query).matches;

/** Where the system forces its colours it forces light or dark with them, whatever was chosen here. */
function resolve(choice: ThemeChoice): 'light' | 'dark' {
  return choice === 'system' || matches(FORCED)
    ? matches('(prefers-color-scheme: dark)')
      ? 'dark'
      : 'light'
    : choice;
}

let choice: ThemeChoice = 'system';

/** High contrast is drawn on white; on a dark page the dark theme's lighter inks serve it better. */
function themeOfGraph(): GraphTheme {
  const resolved = resolve(choice);
  return resolved === 'light' && (matches('(prefers-contrast: more)') || matches(FORCED))
    ? 'highContrast'
    : resolved;
}

/** Kept rather than asked anew: every mark on the page asks, each time it is drawn. */
let drawn: GraphTheme | null = null;

function apply(): void {
  document.documentElement.dataset['theme'] = resolve(choice);
  drawn = themeOfGraph();
  for (const listener of listeners) listener();
}

/** Called once, before the first paint. */
export function startTheme(): void {
  choice = storedChoice();
  apply();
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', FORCED]) {
    window.matchMedia(query).addEventListener('change', apply);
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const graphTheme = (): GraphTheme => (drawn ??= themeOfGraph());

export function useTheme(): {
  choice: ThemeChoice;
  theme: GraphTheme;
  choose: (choice: ThemeChoice) => void;
} {
  const theme = useSyncExternalStore(subscribe, graphTheme);
  const current = useSyncExternalStore(subscribe, () => choice);
  const choose = useCallback((next: ThemeChoice) => {
    choice = next;
    try {
      if (next === 'system') localStorage.removeItem(STORED);
      else localStorage.setItem(STORED, next);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
    apply();
  }, []);
  return { choice: current, theme, choose };
}

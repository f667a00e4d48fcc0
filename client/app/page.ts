/** The pages there are: which one an address opens, and how to go from one to another without loading anew. */
import { useSyncExternalStore } from 'react';
import { ALLIES } from '../state/allies/url.ts';
import { INTERMEDIARIES } from '../state/analysis/url.ts';
import { CHANGES } from '../state/changes/url.ts';
import { IMPORT } from '../state/import/url.ts';
import { INTRODUCTIONS } from '../state/introductions/url.ts';
import { STORY } from '../state/story/url.ts';
import { PLACES } from '../state/places/url.ts';
import type { Address } from '../state/url.ts';
import { framedAs } from './frame.ts';

/** The pages in the order in which they are offered, each with what addresses call it; the first needs no name. */
const views = {
  explore: null,
  allies: ALLIES,
  introductions: INTRODUCTIONS,
  places: PLACES,
  changes: CHANGES,
  intermediaries: INTERMEDIARIES,
  import: IMPORT,
  story: STORY,
} as const;

export type Page = keyof typeof views;
export const pages = Object.keys(views) as readonly Page[];

export function pageOf({ search }: Pick<Address, 'search'>): Page {
  const view = new URLSearchParams(search).get('view');
  return pages.find((page) => view !== null && views[page] === view) ?? 'explore';
}

/** The beginning of a page, as an address. */
export const beginningOf = (page: Page): string =>
  views[page] === null ? window.location.pathname : `${window.location.pathname}?view=${views[page]}`;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

export function usePage(): Page {
  return useSyncExternalStore(subscribe, () => pageOf(window.location));
}

/** The present address, followed as it changes by `goToAddress` and by the browser's history. */
export function useSearch(): string {
  return useSyncExternalStore(subscribe, () => window.location.search);
}

/** Opens an address of this application: another page, or another beginning of one. */
export function goToAddress(address: string): void {
  const { pathname, search, hash } = new URL(address, window.location.href);
  const framed = framedAs(window.location.search, { search, hash });
  window.history.pushState(null, '', `${pathname}${framed.search}${framed.hash}`);
  for (const listener of [...listeners]) listener();
}

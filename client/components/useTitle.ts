/** What the page is called, without the name of the application, followed as it changes. */
import { useSyncExternalStore } from 'react';

const NAME = ' · Crosstie';

export const pageTitle = (): string =>
  document.title.endsWith(NAME) ? document.title.slice(0, -NAME.length) : document.title;

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}

export function useTitle(): string {
  return useSyncExternalStore(subscribe, pageTitle);
}

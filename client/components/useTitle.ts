/** What the page is called, without the name of the application, followed as it changes. */
import { useEffect, useSyncExternalStore } from 'react';
import { useWords } from '../messages/words.ts';

/** Calls the page by its name, and by what it is asked where it is asked something. */
export function useTitleOf(page: string, asked: string | null): void {
  const { say } = useWords();
  const subject = asked === null ? page : say('question.titled', { page, question: asked });
  useEffect(() => {
    document.title = say('app.title', { subject });
  }, [say, subject]);
}

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

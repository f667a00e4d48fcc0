/** The stories kept in this browser, the one that views are added to first. Each is kept as the link that carries it. */
import { useSyncExternalStore } from 'react';
import { noStory, type Story } from '../../state/story/story.ts';
import { readStory, writeStory } from '../../state/story/url.ts';

const STORED = 'crosstie.stories';
const listeners = new Set<() => void>();

function read(): readonly Story[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORED) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept
      .filter((hash): hash is string => typeof hash === 'string')
      .map((hash) => readStory({ search: '', hash }));
  } catch {
    return [];
  }
}

let stories: readonly Story[] | null = null;
const keptStories = (): readonly Story[] => (stories ??= read());

function write(next: readonly Story[]): void {
  stories = next;
  try {
    localStorage.setItem(STORED, JSON.stringify(next.map((story) => writeStory(story).hash)));
  } catch {
    // Without storage they last as long as the page.
  }
  for (const listener of [...listeners]) listener();
}

/** The story that views are added to; one that has not begun where there is none. */
export const currentStory = (): Story => keptStories()[0] ?? noStory;

export const newStory = (): Story => ({ ...noStory, id: crypto.randomUUID().slice(0, 8) });

/** Keeps a story and has views added to it from now on. */
export function keepStory(story: Story): void {
  const kept = { ...(story.id === '' ? { ...story, id: newStory().id } : story), playing: null };
  write([kept, ...keptStories().filter(({ id }) => id !== kept.id)]);
}

/** Another window of this browser may keep one as well. */
function heard({ key }: StorageEvent): void {
  if (key !== STORED) return;
  stories = null;
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', heard);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', heard);
  };
}

export function useKeptStories(): readonly Story[] {
  return useSyncExternalStore(subscribe, keptStories);
}

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AddressedSession } from '../../app/session.ts';
import type { Story } from '../../state/story/story.ts';

/** What was done, in the words a person would use; a key of the message catalogue. */
export type StoryDeed =
  | 'deed.story.title'
  | 'deed.story.caption'
  | 'deed.story.move'
  | 'deed.story.remove'
  | 'deed.story.play'
  | 'deed.story.begin';

export type StorySession = AddressedSession<Story, StoryDeed>;

export const StorySessionContext = createContext<StorySession | null>(null);

export function useStorySession(): StorySession {
  const session = useContext(StorySessionContext);
  if (!session) throw new Error('The story is there on its own page only.');
  return session;
}

export function useStory(): Story {
  const session = useStorySession();
  return useSyncExternalStore(session.subscribe, session.state);
}

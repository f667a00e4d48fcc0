/** The question that the page asks, and how its parts follow and change it. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AddressedSession } from '../../app/session.ts';
import type { Introductions } from '../../state/introductions/introductions.ts';

/** What was done, in the words a person would use; a key of the message catalogue. */
export type IntroductionDeed = 'deed.ask' | 'deed.turn' | 'deed.openStep' | 'deed.presentAnswer';
export type IntroductionsSession = AddressedSession<Introductions, IntroductionDeed>;

export const IntroductionsSessionContext = createContext<IntroductionsSession | null>(null);

export function useIntroductionsSession(): IntroductionsSession {
  const session = useContext(IntroductionsSessionContext);
  if (!session) throw new Error('The question about introductions is there on its own page only.');
  return session;
}

/** One part of the question; a component is drawn again only when that part is another. */
export function useQuestion<Slice>(slice: (state: Introductions) => Slice): Slice {
  const session = useIntroductionsSession();
  return useSyncExternalStore(session.subscribe, () => slice(session.state()));
}

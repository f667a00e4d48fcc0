/** Which changes the page shows, and how its parts follow and alter that. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AddressedSession } from '../../app/session.ts';
import type { ChangesView } from '../../state/changes/changes.ts';

/** What was done, in the words a person would use; a key of the message catalogue. */
export type ChangesDeed =
  | 'deed.changes.period'
  | 'deed.changes.about'
  | 'deed.changes.topics'
  | 'deed.changes.pane'
  | 'deed.changes.open';

export type ChangesSession = AddressedSession<ChangesView, ChangesDeed>;

export const ChangesSessionContext = createContext<ChangesSession | null>(null);

export function useChangesSession(): ChangesSession {
  const session = useContext(ChangesSessionContext);
  if (!session) throw new Error('Changes are asked for on their own page only.');
  return session;
}

/** One part of the view; a component is drawn again only when that part is another. */
export function useChangesView<Slice>(slice: (state: ChangesView) => Slice): Slice {
  const session = useChangesSession();
  return useSyncExternalStore(session.subscribe, () => slice(session.state()));
}

/** The search for allies that the page shows, and how its parts follow and change it. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AddressedSession } from '../../app/session.ts';
import type { AllySearch } from '../../state/allies/allies.ts';

/** What was done, in the words a person would use; a key of the message catalogue. */
export type AllyDeed =
  | 'deed.allies.ask'
  | 'deed.allies.weigh'
  | 'deed.allies.pane'
  | 'deed.allies.more'
  | 'deed.allies.carried'
  | 'deed.asOf';

export type AlliesSession = AddressedSession<AllySearch, AllyDeed>;

export const AlliesSessionContext = createContext<AlliesSession | null>(null);

export function useAlliesSession(): AlliesSession {
  const session = useContext(AlliesSessionContext);
  if (!session) throw new Error('The search for allies is there on its own page only.');
  return session;
}

/** One part of the search; a component is drawn again only when that part is another. */
export function useAllies<Slice>(slice: (state: AllySearch) => Slice): Slice {
  const session = useAlliesSession();
  return useSyncExternalStore(session.subscribe, () => slice(session.state()));
}

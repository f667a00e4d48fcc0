/** What the page of places shows, and how its parts follow and change it. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AddressedSession } from '../../app/session.ts';
import type { Places } from '../../state/places/places.ts';

/** What was done, in the words a person would use; a key of the message catalogue. */
export type PlacesDeed =
  'deed.place' | 'deed.whom' | 'deed.find' | 'deed.measure' | 'deed.asOf' | 'deed.flows';

export type PlacesSession = AddressedSession<Places, PlacesDeed>;

export const PlacesSessionContext = createContext<PlacesSession | null>(null);

export function usePlacesSession(): PlacesSession {
  const session = useContext(PlacesSessionContext);
  if (!session) throw new Error('Places are shown on their own page only.');
  return session;
}

/** One part of what is shown; a component is drawn again only when that part is another. */
export function usePlaces<Slice>(slice: (state: Places) => Slice): Slice {
  const session = usePlacesSession();
  return useSyncExternalStore(session.subscribe, () => slice(session.state()));
}

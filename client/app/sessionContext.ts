import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Exploration } from '../state/exploration.ts';
import type { Deed, Session } from './session.ts';

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('The session is read inside the application only.');
  return session;
}

/** One slice of the exploration; a component is drawn again only when that slice is another. */
export function useExploration<Slice>(slice: (state: Exploration) => Slice): Slice {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => slice(session.state()));
}

export function useUndoable(): { undo: Deed | null; redo: Deed | null } {
  const session = useSession();
  return {
    undo: useSyncExternalStore(session.subscribe, session.undoable),
    redo: useSyncExternalStore(session.subscribe, session.redoable),
  };
}

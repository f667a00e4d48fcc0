/** The reading of the numbers that the page shows, and how its parts follow and change it. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AddressedSession } from '../../app/session.ts';
import type { Analysis } from '../../state/analysis/analysis.ts';

/** What was done, in the words a person would use; a key of the message catalogue. */
export type AnalysisDeed =
  | 'deed.scope'
  | 'deed.columns'
  | 'deed.sort'
  | 'deed.select'
  | 'deed.explain'
  | 'deed.compare'
  | 'deed.doubt'
  | 'deed.plot'
  | 'deed.pane';

export type AnalysisSession = AddressedSession<Analysis, AnalysisDeed>;

export const AnalysisSessionContext = createContext<AnalysisSession | null>(null);

export function useAnalysisSession(): AnalysisSession {
  const session = useContext(AnalysisSessionContext);
  if (!session) throw new Error('The reading of the numbers is there on its own page only.');
  return session;
}

/** One part of the reading; a component is drawn again only when that part is another. */
export function useAnalysis<Slice>(slice: (state: Analysis) => Slice): Slice {
  const session = useAnalysisSession();
  return useSyncExternalStore(session.subscribe, () => slice(session.state()));
}

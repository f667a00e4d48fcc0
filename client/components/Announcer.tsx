/** One polite live region for the page: results, counts and what was done are said here. */
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

const AnnouncerContext = createContext<(message: string) => void>(() => undefined);

export function useAnnounce(): (message: string) => void {
  return useContext(AnnouncerContext);
}

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', turn: 0 });
  const announce = useCallback((message: string) => {
    setSaid(({ turn }) => ({ message, turn: turn + 1 }));
  }, []);
  // React Aria keeps what is marked as a live announcer audible while an open list or dialog hides the rest.
  // The same message twice is said twice: the text moves to the other of two regions.
  const regions = useMemo(() => (said.turn % 2 === 0 ? [said.message, ''] : ['', said.message]), [said]);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div
        className="visually-hidden"
        role="status"
        aria-live="polite"
        data-live-announcer="true"
        data-testid="announcer"
      >
        {regions.map((message, at) => (
          <span key={at}>{message}</span>
        ))}
      </div>
    </AnnouncerContext>
  );
}

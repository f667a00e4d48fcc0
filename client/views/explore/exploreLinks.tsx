/** Links from other pages into the network: to an actor with what surrounds it, or to a tie between its two ends. */
import type { MouseEvent, ReactNode } from 'react';
import { goToAddress } from '../../app/page.ts';

export const exploreActor = (id: string): string => {
  const actor = encodeURIComponent(id);
  return `?from=${actor}.1&entity=${actor}`;
};

export const exploreTie = ({
  id,
  from,
  to,
}: {
  id: string;
  from: { id: string };
  to: { id: string };
}): string =>
  `?from=${encodeURIComponent(from.id)}.0&from=${encodeURIComponent(to.id)}.0&tie=${encodeURIComponent(id)}`;

/** A link that opens a page without loading anew, and in a new tab where one is asked for. */
export function PageLink({ search, children }: { search: string; children: ReactNode }) {
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goToAddress(`${window.location.pathname}${search}`);
  };
  return (
    <a className="link" href={search} onClick={open}>
      {children}
    </a>
  );
}

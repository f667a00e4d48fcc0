/** Links from other pages into the network: to an actor with what surrounds it, or to a tie between its two ends. */
import type { MouseEvent, ReactNode } from 'react';
import { isEmbedded } from '../../app/embedding.ts';
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
  if (isEmbedded) return <LeadingOut search={search}>{children}</LeadingOut>;
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

/** From within another site's page into a window of its own: in the frame there would be no way back. */
export function LeadingOut({
  search,
  className = 'link',
  children,
}: {
  search: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <a className={className} href={`${window.location.pathname}${search}`} target="_blank" rel="noopener">
      {children}
    </a>
  );
}

import type { MouseEvent, ReactNode } from 'react';

/** Leads the focus there and leaves the address alone, which holds the view: another fragment would be another view. */
export function SkipLink({ to, children }: { to: string; children: ReactNode }) {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <a className="skip-link" href={`#${to}`} onClick={skip}>
      {children}
    </a>
  );
}

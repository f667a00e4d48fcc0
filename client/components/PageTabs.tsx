/** The jobs there are a page for, as links: each opens the page's beginning, in a new tab where one is asked for. */
import type { MouseEvent } from 'react';
import { beginningOf, goToAddress, pages, usePage, type Page } from '../app/page.ts';
import { useWords } from '../messages/words.ts';

/** Where each page was left, to return there. */
const left = new Map<Page, string>();

export function PageTabs() {
  const { say } = useWords();
  const current = usePage();
  const open = (page: Page) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (page === current) return;
    left.set(current, window.location.href);
    goToAddress(left.get(page) ?? beginningOf(page));
  };
  return (
    <nav className="page-tabs" aria-label={say('bar.pages')}>
      {pages.map((page) => (
        <a
          key={page}
          href={beginningOf(page)}
          aria-current={page === current ? 'page' : undefined}
          onClick={open(page)}
        >
          {say(`bar.page.${page}`)}
        </a>
      ))}
    </nav>
  );
}

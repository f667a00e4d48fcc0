/**
 * The jobs there are a page for, as links: each opens the page's beginning, in a new tab where one is asked for. Where
 * they have no room beside each other they are a menu that is called as the present one.
 */
import type { MouseEvent } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { beginningOf, goToAddress, pages, usePage, type Page } from '../app/page.ts';
import { useWords } from '../messages/words.ts';
import { Icon } from './Icon.tsx';
import { NARROW, useMedia } from './useMedia.ts';

/** Where each page was left, to return there. */
const left = new Map<Page, string>();

export function PageTabs() {
  const { say } = useWords();
  const current = usePage();
  const isNarrow = useMedia(NARROW);
  if (!isNarrow) return <PageLinks className="page-tabs" />;
  return (
    <DialogTrigger>
      <Button className="button button-quiet page-menu-button">
        <span className="visually-hidden">{say('bar.pageNow')}</span>
        {say(`bar.page.${current}`)}
        <Icon name="chevronDown" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="page-menu" aria-label={say('bar.pages')}>
          {({ close }) => <PageLinks className="page-menu-links" onOpened={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function PageLinks({ className, onOpened }: { className: string; onOpened?: () => void }) {
  const { say } = useWords();
  const current = usePage();
  const open = (page: Page) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpened?.();
    if (page === current) return;
    left.set(current, window.location.href);
    goToAddress(left.get(page) ?? beginningOf(page));
  };
  return (
    <nav className={className} aria-label={say('bar.pages')}>
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

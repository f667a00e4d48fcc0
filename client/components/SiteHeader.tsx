/** The head of every page: where one is and may go, how one likes it, help; and beneath it the page's own tools. */
import { useEffect, useState, type ReactNode } from 'react';
import { isEmbedded } from '../app/embedding.ts';
import { useWords } from '../messages/words.ts';
import { HelpSheet, type HelpSection } from './HelpSheet.tsx';
import { IconButton } from './IconButton.tsx';
import { PageTabs } from './PageTabs.tsx';
import { LanguageMenu, PreferencesMenu, ThemeMenu } from './Preferences.tsx';
import { isForPage } from './singleKeys.ts';
import { PHONE, useMedia } from './useMedia.ts';

interface SiteHeaderProps {
  /** What stands beside the pages: undo, redo, share; `SessionTools` for a page with a session. */
  actions?: ReactNode;
  /** Tools that need more room, in a bar of their own. */
  children?: ReactNode;
  /** What the page's own keys do, for the help. */
  help?: readonly HelpSection[];
}

const noHelp: readonly HelpSection[] = [];

export function SiteHeader({ actions, children, help = noHelp }: SiteHeaderProps) {
  const { say } = useWords();
  const isPhone = useMedia(PHONE);
  const [isHelping, setHelping] = useState(false);
  useEffect(() => {
    if (isEmbedded) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '?' || !isForPage(event)) return;
      event.preventDefault();
      setHelping(true);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  if (isEmbedded) return null;
  return (
    <header className="site-header">
      <div className="site-bar">
        <Brand />
        <PageTabs />
        <div className="site-bar-end">
          {actions}
          {isPhone ? (
            <PreferencesMenu onHelp={() => setHelping(true)} />
          ) : (
            <div className="site-preferences">
              <LanguageMenu />
              <ThemeMenu />
              <IconButton icon="help" label={say('bar.help')} keys="?" onPress={() => setHelping(true)} />
            </div>
          )}
        </div>
      </div>
      {children && <div className="tool-bar">{children}</div>}
      <HelpSheet isOpen={isHelping} onClose={() => setHelping(false)} sections={help} />
    </header>
  );
}

export function Brand() {
  const { say } = useWords();
  return (
    <a className="brand" href={window.location.pathname} aria-label={say('bar.home')}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M8 2v20M16 2v20" />
        <path d="M4 7h16M4 12h16M4 17h16" />
      </svg>
      <span>{say('app.name')}</span>
    </a>
  );
}

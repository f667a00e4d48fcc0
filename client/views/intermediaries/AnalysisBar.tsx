import { useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../components/Icon.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { PageTabs } from '../../components/PageTabs.tsx';
import { PHONE, useMedia } from '../../components/useMedia.ts';
import { useWords } from '../../messages/words.ts';
import { Brand, ShareButton, ThemeMenu } from '../explore/TopBar.tsx';
import { useAnalysisSession } from './analysisSession.ts';

export function AnalysisBar({ onScope }: { onScope: (() => void) | null }) {
  const { say } = useWords();
  const isPhone = useMedia(PHONE);
  const session = useAnalysisSession();
  const undo = useSyncExternalStore(session.subscribe, session.undoable);
  const redo = useSyncExternalStore(session.subscribe, session.redoable);
  return (
    <header className="top-bar">
      <Brand />
      <PageTabs />
      {onScope && (
        <Button className="button button-quiet find-button" onPress={onScope}>
          <Icon name="sliders" />
          <span>{say('scope.open')}</span>
        </Button>
      )}
      <span className="top-bar-space" />
      <div className="top-bar-end" role="group" aria-label={say('bar.label')}>
        <IconButton
          icon="undo"
          label={say('bar.undo')}
          hint={undo ? say('bar.undoDeed', { deed: say(undo) }) : say('bar.undo')}
          isDisabled={undo === null}
          onPress={session.undo}
        />
        <IconButton
          icon="redo"
          label={say('bar.redo')}
          hint={redo ? say('bar.redoDeed', { deed: say(redo) }) : say('bar.redo')}
          isDisabled={redo === null}
          onPress={session.redo}
        />
        <ShareButton isShort={isPhone} />
        <ThemeMenu />
      </div>
    </header>
  );
}

/** Undo, redo and the link of a page's session, with their keys. */
import { useEffect, useSyncExternalStore } from 'react';
import type { AddressedSession } from '../app/session.ts';
import type { MessageKey } from '../messages/en.ts';
import { useWords } from '../messages/words.ts';
import { CopyButton } from './CopyButton.tsx';
import { IconButton } from './IconButton.tsx';
import { ShareMenu } from './ShareMenu.tsx';
import { isTyping } from './singleKeys.ts';
import { NARROW, useMedia } from './useMedia.ts';

export function SessionTools<State, Step extends MessageKey>({
  session,
  hasView = true,
}: {
  session: AddressedSession<State, Step>;
  /** Whether the page shows what can be embedded and be a part of a story. */
  hasView?: boolean;
}) {
  const { say } = useWords();
  const undo = useSyncExternalStore(session.subscribe, session.undoable);
  const redo = useSyncExternalStore(session.subscribe, session.redoable);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || event.altKey) return;
      if (!event.ctrlKey && !event.metaKey) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) session.undo();
      else if (key === 'y' || key === 'z') session.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [session]);
  return (
    <div className="session-tools" role="group" aria-label={say('bar.label')}>
      <IconButton
        icon="undo"
        label={say('bar.undo')}
        hint={undo ? say('bar.undoDeed', { deed: say(undo) }) : say('bar.undo')}
        keys="Ctrl Z"
        isDisabled={undo === null}
        onPress={session.undo}
      />
      <IconButton
        icon="redo"
        label={say('bar.redo')}
        hint={redo ? say('bar.redoDeed', { deed: say(redo) }) : say('bar.redo')}
        keys="Ctrl Y"
        isDisabled={redo === null}
        onPress={session.redo}
      />
      <ShareButton />
      {hasView && <ShareMenu />}
    </div>
  );
}

/** Copies the address, which holds the whole view. */
export function ShareButton() {
  const { say } = useWords();
  const isShort = useMedia(NARROW);
  return (
    <CopyButton
      className={isShort ? 'icon-button copy-short' : 'button'}
      isShort={isShort}
      icon="link"
      label={say('bar.share')}
      done={say('bar.sharedShort')}
      announced={say('bar.shared')}
      byHand={say('bar.shareByHand')}
      text={() => window.location.href}
    />
  );
}

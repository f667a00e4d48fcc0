/** A story on the whole window: one view after the other, each as it can be explored, with what is said of it. */
import { useEffect, useRef } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Icon } from '../../components/Icon.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useSpeech } from '../../messages/language.ts';
import { useWords } from '../../messages/words.ts';
import { play } from '../../state/story/story.ts';
import { framedSource } from './framed.ts';
import { useStory, useStorySession } from './storySession.ts';

/** Keys that a view in its frame has no use for: they lead on even while one explores it. */
const fromFrame = ['PageDown', 'PageUp', 'Escape'];

export function Player() {
  const { say } = useWords();
  const { language } = useSpeech();
  const announce = useAnnounce();
  const session = useStorySession();
  const story = useStory();
  const frame = useRef<HTMLIFrameElement>(null);
  const { playing, views } = story;
  const view = playing === null ? undefined : views[playing];
  const place = (playing ?? 0) + 1;
  const title = story.title || say('story.untitled');

  // Going from view to view is no deed: Back leads out of the playing, not through all that was seen.
  const goTo = (at: number) => session.complete(play(at));
  const stop = () => session.complete(play(null));

  const pressed = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || playing === null) return;
    const deeds: Record<string, () => void> = {
      ArrowRight: () => goTo(playing + 1),
      PageDown: () => goTo(playing + 1),
      ArrowLeft: () => goTo(playing - 1),
      PageUp: () => goTo(playing - 1),
      Home: () => goTo(0),
      End: () => goTo(views.length - 1),
      Escape: stop,
    };
    const deed = deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  const latest = useRef(pressed);
  useEffect(() => {
    latest.current = pressed;
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener('keydown', heard, true);
    return () => document.removeEventListener('keydown', heard, true);
  }, []);

  const told = view?.caption ?? '';
  const called = view?.title ?? '';
  useEffect(() => {
    if (playing !== null)
      announce(say('story.announce', { place, count: views.length, title: called, caption: told }));
  }, [announce, say, playing, place, views.length, called, told]);

  return (
    <ModalOverlay
      className="player-overlay"
      isOpen={view !== undefined}
      onOpenChange={(open) => !open && stop()}
    >
      <Modal className="player">
        <Dialog className="player-dialog" aria-label={say('story.player', { title })}>
          {view && (
            <>
              <iframe
                ref={frame}
                key={playing}
                className="player-view"
                title={view.title}
                src={framedSource(view, language)}
                onLoad={() =>
                  frame.current?.contentWindow?.addEventListener('keydown', (event) => {
                    if (fromFrame.includes(event.key) && !event.defaultPrevented) latest.current(event);
                  })
                }
              />
              <footer className="player-words">
                <div className="player-caption">
                  <Heading slot="title">{view.title}</Heading>
                  {view.caption !== '' && <p>{view.caption}</p>}
                </div>
                <div className="player-tools">
                  <Button
                    className="button"
                    autoFocus
                    isDisabled={playing === 0}
                    aria-label={say('story.previous')}
                    onPress={() => goTo(playing! - 1)}
                  >
                    ←
                  </Button>
                  <span className="player-place">{say('story.place', { place, count: views.length })}</span>
                  <Button
                    className="button"
                    isDisabled={place === views.length}
                    aria-label={say('story.next')}
                    onPress={() => goTo(playing! + 1)}
                  >
                    →
                  </Button>
                  <IconButton icon="close" label={say('story.stop')} keys="Esc" onPress={stop} />
                </div>
              </footer>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

export function PlayButton() {
  const { say } = useWords();
  const session = useStorySession();
  return (
    <Button className="button button-primary" onPress={() => session.do('deed.story.play', play(0))}>
      <Icon name="play" />
      {say('story.play')}
    </Button>
  );
}

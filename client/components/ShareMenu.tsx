/** What else than a link may be made of the present view: a frame in another page, a part of a story. */
import { useRef, useState } from 'react';
import {
  Button,
  Dialog,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  TextField,
} from 'react-aria-components';
import { framedAs, frameMarkup } from '../app/frame.ts';
import { beginningOf, goToAddress } from '../app/page.ts';
import { useSpeech } from '../messages/language.ts';
import { useWords } from '../messages/words.ts';
import { addView } from '../state/story/story.ts';
import { currentStory, keepStory, useKeptStories } from '../views/story/storyStore.ts';
import { useAnnounce } from './Announcer.tsx';
import { copyText } from './clipboard.ts';
import { Icon } from './Icon.tsx';
import { pageTitle } from './useTitle.ts';

export function ShareMenu() {
  const { say } = useWords();
  const announce = useAnnounce();
  const { language } = useSpeech();
  const count = useKeptStories()[0]?.views.length ?? 0;
  const button = useRef<HTMLButtonElement>(null);
  const [byHand, setByHand] = useState<string | null>(null);

  const embed = async () => {
    const { origin, pathname, search, hash } = window.location;
    const framed = framedAs(`?embed=1&lang=${language}`, { search, hash });
    const markup = frameMarkup(`${origin}${pathname}${framed.search}${framed.hash}`, pageTitle());
    if (await copyText(markup)) announce(say('share.embedded'));
    else setByHand(markup);
  };
  const addToStory = () => {
    const { search, hash } = window.location;
    const title = pageTitle();
    const story = addView({ address: `${search}${hash}`, title, caption: '' })(currentStory());
    keepStory(story);
    announce(say('share.addedToStory', { view: title, count: story.views.length }));
  };
  const deeds = { embed: () => void embed(), add: addToStory, open: () => goToAddress(beginningOf('story')) };

  return (
    <>
      <MenuTrigger>
        <Button ref={button} className="icon-button share-more" aria-label={say('share.more')}>
          <Icon name="chevronDown" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="menu"
            aria-label={say('share.more')}
            onAction={(key) => deeds[key as keyof typeof deeds]()}
          >
            <MenuItem id="embed" className="menu-item">
              {say('share.embed')}
            </MenuItem>
            <MenuItem id="add" className="menu-item">
              {say('share.addToStory')}
            </MenuItem>
            <MenuItem id="open" className="menu-item">
              {say('share.openStory', { count })}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Popover
        className="popover"
        placement="bottom end"
        triggerRef={button}
        isOpen={byHand !== null}
        onOpenChange={(isOpen) => !isOpen && setByHand(null)}
      >
        <Dialog className="by-hand" aria-label={say('share.embedByHand')}>
          <TextField className="field" value={byHand ?? ''} isReadOnly autoFocus>
            <Label>{say('share.embedByHand')}</Label>
            <Input onFocus={(event) => event.currentTarget.select()} />
          </TextField>
          <p className="muted">{say('copy.byHandHint')}</p>
        </Dialog>
      </Popover>
    </>
  );
}

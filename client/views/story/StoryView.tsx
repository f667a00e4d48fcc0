/** A story is made here: its views in their order, what is said of each, its title; and from here it is played and saved. */
import './story.css';
import { useEffect, useRef, useState } from 'react';
import { Button, Input, Label, TextArea, TextField } from 'react-aria-components';
import { beginningOf, goToAddress, pageOf } from '../../app/page.ts';
import { AddressedSession, browserAddressBar } from '../../app/session.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { CrashBoundary } from '../../components/CrashBoundary.tsx';
import type { HelpSection } from '../../components/HelpSheet.tsx';
import { Icon } from '../../components/Icon.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SessionTools } from '../../components/SessionTools.tsx';
import { SiteHeader } from '../../components/SiteHeader.tsx';
import { SkipLink } from '../../components/SkipLink.tsx';
import { useWords } from '../../messages/words.ts';
import {
  moveView,
  removeView,
  retitle,
  tell,
  type Story,
  type StoryView as View,
} from '../../state/story/story.ts';
import { readStory, writeStory } from '../../state/story/url.ts';
import { ConnectionBanner } from '../explore/ConnectionBanner.tsx';
import { Player, PlayButton } from './Player.tsx';
import { SaveButton } from './SaveButton.tsx';
import { StorySessionContext, useStory, useStorySession, type StoryDeed } from './storySession.ts';
import { currentStory, keepStory, newStory, useKeptStories } from './storyStore.ts';

const help: readonly HelpSection[] = [
  {
    title: 'help.story',
    lines: [
      { keys: ['→', 'Page Down'], does: 'help.story.next' },
      { keys: ['←', 'Page Up'], does: 'help.story.previous' },
      { keys: ['Home', 'End'], does: 'help.story.ends' },
      { keys: ['Esc'], does: 'help.story.stop' },
    ],
  },
];

const codec = { read: readStory, write: writeStory };

export default function StoryView() {
  const { say } = useWords();
  const [session] = useState(() => {
    const made = new AddressedSession<Story, StoryDeed>(
      browserAddressBar((address) => pageOf(address) === 'story'),
      codec,
    );
    // A link that tells no story opens the one that is being made here.
    made.understand((story) => (story.views.length === 0 && story.title === '' ? currentStory() : story));
    return made;
  });
  useEffect(() => session.follow(), [session]);
  useEffect(() => {
    // A link is looked at without a trace; what a person changes is kept.
    let last = session.state();
    return session.subscribe(() => {
      const story = session.state();
      if (story.views !== last.views || story.title !== last.title) keepStory(story);
      last = story;
    });
  }, [session]);
  useEffect(() => {
    document.title = say('app.title', { subject: say('bar.page.story') });
  }, [say]);
  return (
    <StorySessionContext value={session}>
      <div className="explore story">
        <SkipLink to="story">{say('story.skip')}</SkipLink>
        <SiteHeader actions={<SessionTools session={session} hasView={false} />} help={help} />
        <ConnectionBanner />
        <main className="story-main" id="story" tabIndex={-1} aria-label={say('story.main')}>
          <CrashBoundary>
            <Making />
          </CrashBoundary>
        </main>
      </div>
      <Player />
    </StorySessionContext>
  );
}

function Making() {
  const { say } = useWords();
  const session = useStorySession();
  const story = useStory();
  return (
    <>
      <h1>{say('story.heading')}</h1>
      <p className="story-lead">{say('story.lead')}</p>
      {story.views.length === 0 ? (
        <Notice icon="quote" title={say('story.none')} hint={say('story.noneHint')}>
          <Button className="button button-primary" onPress={() => goToAddress(beginningOf('explore'))}>
            {say('story.explore')}
          </Button>
        </Notice>
      ) : (
        <>
          <div className="story-head">
            <Written
              key={`${story.id} ${story.title}`}
              label={say('story.title')}
              text={story.title}
              onWritten={(title) => session.do('deed.story.title', retitle(title))}
            />
            <div className="story-tools">
              <PlayButton />
              <SaveButton />
            </div>
          </div>
          <Views />
        </>
      )}
      <Others />
    </>
  );
}

function Views() {
  const { say } = useWords();
  const announce = useAnnounce();
  const session = useStorySession();
  const { views } = useStory();
  const list = useRef<HTMLOListElement>(null);
  /** The focus goes along with a view that moves. */
  const focus = (at: number, button: string) =>
    requestAnimationFrame(() => {
      const item = list.current?.children[at];
      const wanted = item?.querySelector<HTMLButtonElement>(`[data-move=${button}]:not([disabled])`);
      // At either end there is no farther to go: the focus rests on a button still, where Undo's keys are heard.
      (wanted ?? item?.querySelector<HTMLButtonElement>('[data-move]:not([disabled])'))?.focus();
    });
  const move = (from: number, to: number, button: string) => {
    session.do('deed.story.move', moveView(from, to));
    announce(say('story.moved', { title: views[from]!.title, place: to + 1, count: views.length }));
    focus(to, button);
  };
  const remove = (at: number) => {
    session.do('deed.story.remove', removeView(at));
    announce(say('story.removed', { title: views[at]!.title }));
    focus(Math.min(at, views.length - 2), 'remove');
  };
  return (
    <ol ref={list} className="story-views" aria-label={say('story.views')}>
      {views.map((view, at) => (
        <li key={`${at} ${view.address}`} className="story-view">
          <span className="story-place" aria-hidden="true">
            {at + 1}
          </span>
          <div className="story-told">
            <h2>
              <ViewLink view={view} />
            </h2>
            <Written
              key={view.caption}
              label={say('story.caption')}
              name={say('story.captionOf', { place: at + 1, title: view.title })}
              text={view.caption}
              isLong
              onWritten={(caption) => session.do('deed.story.caption', tell(at, caption))}
            />
          </div>
          <div className="story-moves">
            <IconButton
              icon="up"
              data-move="earlier"
              label={say('story.earlier', { title: view.title })}
              isDisabled={at === 0}
              onPress={() => move(at, at - 1, 'earlier')}
            />
            <IconButton
              icon="down"
              data-move="later"
              label={say('story.later', { title: view.title })}
              isDisabled={at === views.length - 1}
              onPress={() => move(at, at + 1, 'later')}
            />
            <IconButton
              icon="close"
              data-move="remove"
              label={say('story.remove', { title: view.title })}
              onPress={() => remove(at)}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}

function ViewLink({ view }: { view: View }) {
  const { say } = useWords();
  return (
    <a
      className="link"
      href={`${window.location.pathname}${view.address}`}
      title={say('story.open')}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        goToAddress(`${window.location.pathname}${view.address}`);
      }}
    >
      {view.title}
    </a>
  );
}

interface WrittenProps {
  label: string;
  /** The accessible name, where the label does not tell it apart. */
  name?: string;
  text: string;
  isLong?: boolean;
  onWritten: (text: string) => void;
}

/** One step to undo for all that is written at a time, rather than one for each letter. */
function Written({ label, name, text, isLong = false, onWritten }: WrittenProps) {
  const [draft, setDraft] = useState(text);
  return (
    <TextField
      className="field"
      value={draft}
      onChange={setDraft}
      onBlur={() => onWritten(draft.trim())}
      {...(name !== undefined && { 'aria-label': name })}
    >
      <Label aria-hidden={name !== undefined}>{label}</Label>
      {isLong ? (
        <TextArea rows={2} />
      ) : (
        <Input onKeyDown={(event) => event.key === 'Enter' && onWritten(draft.trim())} />
      )}
    </TextField>
  );
}

function Others() {
  const { say } = useWords();
  const session = useStorySession();
  const story = useStory();
  const kept = useKeptStories();
  const begin = (next: Story) => {
    keepStory(next);
    session.do('deed.story.begin', () => next);
  };
  const others = kept.filter(({ id, views }) => id !== story.id && views.length > 0);
  return (
    <section className="story-others" aria-label={say('story.others')}>
      {others.length > 0 && (
        <>
          <h2>{say('story.others')}</h2>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <Button className="link" onPress={() => begin(other)}>
                  {say('story.kept', {
                    title: other.title || say('story.untitled'),
                    count: other.views.length,
                  })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {story.views.length > 0 && (
        <Button className="button" onPress={() => begin(newStory())}>
          <Icon name="plus" />
          {say('story.begin')}
        </Button>
      )}
    </section>
  );
}

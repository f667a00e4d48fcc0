/**
 * A story as an address: `?view=story` and the story itself in the fragment, which no server has to carry, however
 * long it is. What is no view of this application is left out.
 */
import type { Address } from '../url.ts';
import { addressOf, noStory, type Story, type StoryView } from './story.ts';

export const STORY = 'story';

export function writeStory({ id, title, views, playing }: Story): Address {
  const pairs: [string, string][] = [
    ...(id === '' ? [] : [['id', id] as [string, string]]),
    ...(title === '' ? [] : [['title', title] as [string, string]]),
    ...views.flatMap(({ address, title, caption }): [string, string][] => [
      ['of', address],
      ['called', title],
      ...(caption === '' ? [] : [['caption', caption] as [string, string]]),
    ]),
  ];
  const told = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return {
    search: `?view=${STORY}${playing === null ? '' : `&play=${playing + 1}`}`,
    hash: told === '' ? '' : `#${told}`,
  };
}

export function readStory({ search, hash }: Address): Story {
  const story = { ...noStory, views: [] as StoryView[] };
  let view: { -readonly [Part in keyof StoryView]: StoryView[Part] } | null = null;
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (name === 'id') story.id = value;
    else if (name === 'title') story.title = value;
    else if (name === 'of') {
      view = { address: value, title: '', caption: '' };
      if (isView(value)) story.views.push(view);
    } else if (view && name === 'called') view.title = value;
    else if (view && name === 'caption') view.caption = value;
  }
  const place = new URLSearchParams(search).get('play');
  const playing = place !== null && /^[1-9]\d*$/.test(place) ? Number(place) - 1 : null;
  return { ...story, playing: playing !== null && playing < story.views.length ? playing : null };
}

/** A view is an address within the application, and no story itself: it would be played in its own frame without end. */
function isView(address: string): boolean {
  if (address !== '' && !/^[?#]/.test(address)) return false;
  return new URLSearchParams(addressOf({ address }).search).get('view') !== STORY;
}

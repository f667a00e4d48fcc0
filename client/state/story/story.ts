/** A story: saved views in an order, each with what its teller says of it. */
import type { Address } from '../url.ts';

export interface StoryView {
  /** The address of the view, as a link holds it: `?…#…`. */
  readonly address: string;
  /** What the page was called when the view was saved. */
  readonly title: string;
  readonly caption: string;
}

export interface Story {
  /** Tells stories kept in one browser apart; empty for one that has not begun. */
  readonly id: string;
  readonly title: string;
  readonly views: readonly StoryView[];
  /** The view that is shown on the whole window, by its place; null while the story is made. */
  readonly playing: number | null;
}

export const noStory: Story = { id: '', title: '', views: [], playing: null };

export const retitle =
  (title: string) =>
  (story: Story): Story =>
    title === story.title ? story : { ...story, title };

export const addView =
  (view: StoryView) =>
  (story: Story): Story => ({ ...story, views: [...story.views, view] });

export const removeView =
  (at: number) =>
  (story: Story): Story =>
    at in story.views ? { ...story, views: story.views.filter((_, each) => each !== at) } : story;

export const tell =
  (at: number, caption: string) =>
  (story: Story): Story =>
    story.views[at] === undefined || story.views[at].caption === caption
      ? story
      : { ...story, views: story.views.map((view, each) => (each === at ? { ...view, caption } : view)) };

/** Takes a view to another place; the others close up. */
export const moveView =
  (from: number, to: number) =>
  (story: Story): Story => {
    const view = story.views[from];
    if (view === undefined || from === to || !(to in story.views)) return story;
    const views = story.views.toSpliced(from, 1).toSpliced(to, 0, view);
    return { ...story, views };
  };

/** From the view at a place, the first or last where there is none so far. */
export const play =
  (at: number | null) =>
  (story: Story): Story => {
    const playing = at === null || story.views.length === 0 ? null : clamp(at, story.views.length);
    return playing === story.playing ? story : { ...story, playing };
  };

const clamp = (at: number, length: number): number => Math.max(0, Math.min(length - 1, at));

/** The parts of a view's address. */
export function addressOf({ address }: Pick<StoryView, 'address'>): Address {
  const mark = address.indexOf('#');
  return mark < 0
    ? { search: address, hash: '' }
    : { search: address.slice(0, mark), hash: address.slice(mark) };
}

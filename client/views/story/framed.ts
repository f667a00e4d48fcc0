import { framedAs } from '../../app/frame.ts';
import type { Language } from '../../messages/language.ts';
import { addressOf, type StoryView } from '../../state/story/story.ts';

/** Where a view of a story is shown to be looked at only. */
export function framedSource(view: Pick<StoryView, 'address'>, language: Language): string {
  const { search, hash } = framedAs(`?embed=1&lang=${language}`, addressOf(view));
  return `${window.location.pathname}${search}${hash}`;
}

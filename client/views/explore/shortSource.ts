/** A source in the few words that fit beside a fact: who published it and when, else the head of its title. */
import { useCallback } from 'react';
import { useWords, type Words } from '../../messages/words.ts';

interface NamedSource {
  readonly name: string;
  readonly publisher?: string | null | undefined;
  readonly published?: string | null | undefined;
}

/** A title is cut at the end of a word, at most here. */
const LONGEST = 44;

/** The title without its subtitle, and without its last words where it is still too long. */
export function shortTitle(title: string): string {
  const head = (title.length > LONGEST ? title.split(/: | [–—] /)[0]! : title).trim();
  if (head.length <= LONGEST) return head;
  const cut = head.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\s,;:]+$/, '')}…`;
}

export function shortSource({ name, publisher, published }: NamedSource, { say, date }: Words): string {
  if (!publisher)
    return published
      ? say('source.dated', { name: shortTitle(name), date: date(published) })
      : shortTitle(name);
  const by = shortTitle(publisher);
  return published
    ? say('source.dated', { name: by, date: date(published) })
    : say('source.undated', { name: by });
}

export function useShortSource(): (source: NamedSource) => string {
  const words = useWords();
  return useCallback((source) => shortSource(source, words), [words]);
}

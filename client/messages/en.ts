/**
 * Every word a person reads or hears, in English; ICU MessageFormat. A translation is a catalogue with the
 * same keys. Labels of the vocabulary come from the server; a translation adds `kind.*`, `tie.*` and `value.*`.
 * An area joins both catalogues at once: what Spanish lacks does not compile.
 */
import { alliesWords } from './en/allies.ts';
import { changesWords } from './en/changes.ts';
import { exploreWords } from './en/explore.ts';
import { frameWords } from './en/frame.ts';
import { helpWords } from './en/help.ts';
import { importWords } from './en/import.ts';
import { intermediariesWords } from './en/intermediaries.ts';
import { introductionsWords } from './en/introductions.ts';
import { pickersWords } from './en/pickers.ts';
import { storyWords } from './en/story.ts';
import { placesWords } from './en/places.ts';

export const en = {
  ...frameWords,
  ...helpWords,
  ...exploreWords,
  ...alliesWords,
  ...changesWords,
  ...intermediariesWords,
  ...importWords,
  ...introductionsWords,
  ...pickersWords,
  ...storyWords,
  ...placesWords,
} as const;

export type Catalogue = Readonly<Record<keyof typeof en, string>>;
export type MessageKey = keyof typeof en;

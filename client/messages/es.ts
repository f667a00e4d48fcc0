/**
 * The same words in Spanish, as organizers in the United States use it, and those of the vocabulary and of the
 * measures, which the server tells in English.
 */
import type { Catalogue } from './en.ts';
import { alliesWords } from './es/allies.ts';
import { changesWords } from './es/changes.ts';
import { exploreWords } from './es/explore.ts';
import { frameWords } from './es/frame.ts';
import { helpWords } from './es/help.ts';
import { importWords } from './es/import.ts';
import { intermediariesWords } from './es/intermediaries.ts';
import { pickersWords } from './es/pickers.ts';
import { introductionsWords } from './es/introductions.ts';
import { placesWords } from './es/places.ts';
import { formulaWords } from './es/methods.ts';
import { toldWords } from './es/told.ts';
import { vocabularyWords } from './es/vocabulary.ts';
import { storyWords } from './es/story.ts';

export const es: Catalogue = {
  ...vocabularyWords,
  ...toldWords,
  ...formulaWords,
  ...frameWords,
  ...helpWords,
  ...exploreWords,
  ...alliesWords,
  ...intermediariesWords,
  ...importWords,
  ...pickersWords,
  ...introductionsWords,
  ...storyWords,
  ...changesWords,
  ...placesWords,
};

/** The same words in Spanish, as organizers in the United States use it. */
import type { Catalogue } from './en.ts';
import { frameWords } from './es/frame.ts';
import { helpWords } from './es/help.ts';

export const es: Partial<Catalogue> = {
  ...frameWords,
  ...helpWords,
};

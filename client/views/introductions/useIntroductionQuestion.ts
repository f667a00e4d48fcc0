/** Who is to be introduced to whom, in words: “From Promise Arizona to Gamaliel”. Null while too few are named. */
import { inOneLine, useNames } from '../../components/askedWords.ts';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { initialIntroductions, questionOf } from '../../state/introductions/introductions.ts';
import { useQuestion } from './introductionsSession.ts';

export function useIntroductionQuestion(): string | null {
  const { say, list, date } = useWords();
  const vocabulary = useVocabulary();
  const state = useQuestion((whole) => whole);
  const { from, to, avoid, tieKinds, asOf, steps, sisters, halfLife } = state;
  const nameOf = useNames([...from, ...to, ...avoid]);
  const namesOf = (ids: readonly string[]): string => list(ids.map(nameOf));
  const about = questionOf(state)?.about;
  if (about === undefined) return null;
  return inOneLine([
    about === 'paths'
      ? say('introductions.asked.paths', { from: namesOf(from), to: namesOf(to) })
      : say('introductions.asked.together', { names: namesOf([...new Set([...from, ...to])]) }),
    about === 'paths' && steps !== initialIntroductions.steps && say('introductions.asked.steps', { steps }),
    avoid.length > 0 && say('introductions.asked.avoid', { names: namesOf(avoid) }),
    tieKinds !== null &&
      say('introductions.asked.kinds', { kinds: list(tieKinds.map((kind) => vocabulary.tieLabel(kind))) }),
    sisters !== initialIntroductions.sisters && say('introductions.asked.apart'),
    halfLife !== initialIntroductions.halfLife && say('introductions.asked.halfLife', { years: halfLife }),
    asOf !== null && say('embed.asOf', { date: date(asOf) }),
  ]);
}

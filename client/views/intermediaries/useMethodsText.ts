import { useCallback } from 'react';
import { useWords } from '../../messages/words.ts';
import { useAnalysisSession } from './analysisSession.ts';
import { useMeasureWords } from './measureWords.ts';
import { methodsOf, methodsText } from './methodsText.ts';
import { useResults } from './results.ts';
import { useSides } from './useSides.ts';

/** Makes the text when it is wanted: the link in it is the one of that moment. */
export function useMethodsText(): () => string {
  const words = useWords();
  const measureWords = useMeasureWords();
  const session = useAnalysisSession();
  const sidesOf = useSides();
  const { measured, columns } = useResults();
  const { network } = measured;
  return useCallback(() => {
    if (!network) return '';
    const { say, date } = words;
    const sides = sidesOf(session.state());
    return methodsText(methodsOf(network, columns, measureWords, words), {
      methods: say('intermediaries.methods'),
      references: say('intermediaries.references'),
      comparison: sides && say('intermediaries.methodsCompared', { ...sides }),
      source: (version) =>
        say('export.citation', {
          version,
          date: date(new Date().toISOString().slice(0, 10)),
          url: window.location.href,
        }),
    });
  }, [network, columns, words, measureWords, session, sidesOf]);
}

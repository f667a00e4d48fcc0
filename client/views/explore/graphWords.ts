import { useMemo } from 'react';
import type { GraphWords } from '../../graph/contract.ts';
import { useWords } from '../../messages/words.ts';

/** What a drawing says: its own name and instructions, and of bands and states what every drawing says. */
export function useGraphWords(canvas: string, instructions: string): GraphWords {
  const { say, stateName } = useWords();
  return useMemo(
    () => ({
      canvas,
      instructions,
      bands: {
        national: say('band.national'),
        state: say('band.state'),
        local: say('band.local'),
        unplaced: say('band.unplaced'),
      },
      stateName,
      noState: say('stage.words.noState'),
    }),
    [canvas, instructions, say, stateName],
  );
}

/** Says which actor the keyboard came to on the canvas, with what a glance would tell. */
import { useCallback } from 'react';
import { useAnnounce } from '../../components/Announcer.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { useNetwork } from './network.ts';

export function useAnnounceFocus(): (id: string | null) => void {
  const { say, stateName } = useWords();
  const announce = useAnnounce();
  const vocabulary = useVocabulary();
  const { shown } = useNetwork();
  return useCallback(
    (id) => {
      const entity = id === null ? undefined : shown.entities.find((one) => one.id === id);
      if (!entity) return;
      const count = shown.ties.filter(({ from, to }) => from === id || to === id).length;
      const parts = [
        entity.name,
        vocabulary.kindLabel(entity.kind),
        entity.level ? vocabulary.valueLabel('Level', entity.level) : null,
        entity.states.length === 1 ? stateName(entity.states[0]!) : null,
        say('stage.tiesShown', { count }),
      ];
      announce(parts.filter((part) => part !== null).join(', '));
    },
    [shown, announce, vocabulary, say, stateName],
  );
}

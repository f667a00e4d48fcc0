import { useExploration } from '../../../app/sessionContext.ts';
import { useWords } from '../../../messages/words.ts';
import { placesAddress } from '../../../state/places/url.ts';
import type { EntityDetail } from './EntityPanel.tsx';

/** Leads from a state, an issue or a coalition to its page, on the date that is looked at. */
export function PlacesLink({ entity }: { entity: EntityDetail }) {
  const { say } = useWords();
  const asOf = useExploration((state) => state.asOf);
  const [state] = entity.states;
  const subject =
    entity.kind === 'Issue'
      ? { issue: entity.id }
      : entity.kind === 'Coalition'
        ? { coalition: entity.id }
        : entity.kind === 'Place' && state !== undefined
          ? { state }
          : null;
  if (subject === null) return null;
  return <a href={placesAddress({ ...subject, asOf })}>{say('places.openMap')}</a>;
}

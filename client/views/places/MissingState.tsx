/** A link that names no state, and the way to all of them. */
import { Button } from 'react-aria-components';
import { Notice } from '../../components/Notice.tsx';
import { useWords } from '../../messages/words.ts';
import { openState } from '../../state/places/places.ts';
import { usePlacesSession } from './placesSession.ts';

export function MissingState({ state }: { state: string }) {
  const { say } = useWords();
  const session = usePlacesSession();
  return (
    <Notice icon="info" title={say('places.missingState', { state })} hint={say('places.missingStateHint')}>
      <Button className="button" onPress={() => session.do('deed.place', openState(null))}>
        {say('places.allStates')}
      </Button>
    </Notice>
  );
}

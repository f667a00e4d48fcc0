import { useContext, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { ConnectionContext } from '../../api/connectionContext.ts';
import { useConnection } from '../../api/useAnswer.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useWords } from '../../messages/words.ts';

/** Says that the server or its database is away, for as long as it is. */
export function ConnectionBanner() {
  const { say } = useWords();
  const announce = useAnnounce();
  const connection = useContext(ConnectionContext);
  const { reachability } = useConnection();
  const wasAway = useRef(false);

  useEffect(() => {
    if (reachability === 'up' && wasAway.current) announce(say('failure.recovered'));
    wasAway.current = reachability !== 'up';
  }, [reachability, announce, say]);

  if (reachability === 'up') return null;
  // An open list hides all around it from assistive technology; this is to be heard and reached even then.
  return (
    <div className="connection-banner" role="alert" data-react-aria-top-layer="">
      <Icon name="offline" />
      <p>
        <strong>{say(`failure.${reachability}`)}</strong> {say(`failure.${reachability}Hint`)}
      </p>
      <Button className="button" onPress={connection.retryNow}>
        {say('failure.retry')}
      </Button>
    </div>
  );
}

import { Button } from 'react-aria-components';
import { useExploration, useSession } from '../../../app/sessionContext.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useWords } from '../../../messages/words.ts';
import { tellAsOf } from '../../../state/exploration.ts';

/** What a link names is not there, or not at the date told: why that may be, and the ways on. */
export function Missing() {
  const { say } = useWords();
  const session = useSession();
  const asOf = useExploration((state) => state.asOf);
  return (
    <Notice
      title={say('panel.missing')}
      hint={asOf === null ? say('panel.missingHint') : say('panel.missingAsOf')}
    >
      {asOf !== null && (
        <Button className="button" onPress={() => session.do('deed.asOf', tellAsOf(null))}>
          {say('asOf.clear')}
        </Button>
      )}
      <a className="button" href={window.location.pathname}>
        {say('failure.startOver')}
      </a>
    </Notice>
  );
}

import { Button } from 'react-aria-components';
import { useExploration, useSession } from '../../../app/sessionContext.ts';
import { Skeleton } from '../../../components/Notice.tsx';
import { useWords } from '../../../messages/words.ts';
import { select, startFrom } from '../../../state/exploration.ts';
import { useNetwork } from '../network.ts';
import { SEARCH_INPUT_ID } from '../shortcuts.ts';
import { useStart } from '../start.ts';
import { guideTo } from './guideTo.ts';
import { StartingPoints } from '../StartingPoints.tsx';

/** The panel at rest: tells a newcomer what the picture shows and what can be done with it. */
export function Guide() {
  const { say } = useWords();
  const session = useSession();
  const start = useStart();
  const { dataset, isLoading } = useNetwork();
  const origins = useExploration((state) => state.view.origins);
  const isInBands = useExploration((state) => state.arrangement.layout === 'bands');
  if (isLoading) {
    return (
      <div className="panel-body">
        <Skeleton lines={6} label={say('panel.loading')} />
      </div>
    );
  }
  const { first, key, alliances, depth } = guideTo(origins, dataset);
  const id = first?.id ?? null;
  const name = first?.name;
  return (
    <section className="panel-body guide" aria-label={say('welcome.label')}>
      <h2>{say('welcome.title')}</h2>
      <p>
        {say(key, { name: name ?? '', count: alliances, depth })}
        {key !== 'welcome.bodyNothing' && (
          <>
            {' '}
            {isInBands && <>{say('welcome.bands')} </>}
            {say('welcome.lines')}
          </>
        )}
      </p>
      <div>
        <h3>{say('welcome.try')}</h3>
        <ol>
          {id !== null && name !== undefined && (
            <li>
              <Button className="link" onPress={() => session.do('deed.select', select([id], 'node'))}>
                {say('welcome.tryRead', { name })}
              </Button>
            </li>
          )}
          <li>
            <Button className="link" onPress={() => document.getElementById(SEARCH_INPUT_ID)?.focus()}>
              {say('welcome.tryLookUp')}
            </Button>
          </li>
          <li>{say('welcome.tryFind')}</li>
          <li>{say('welcome.trySelect')}</li>
        </ol>
      </div>
      <div>
        <h3>{say('welcome.startingPoints')}</h3>
        <StartingPoints onStart={(chosen) => session.do('deed.start', startFrom(chosen))} />
      </div>
      {start && <p className="guide-dataset">{say('welcome.dataset', start.dataset)}</p>}
    </section>
  );
}

/** Who says that something changed, and where to read on. */
import { Button } from 'react-aria-components';
import { isEmbedded } from '../../app/embedding.ts';
import { useWords } from '../../messages/words.ts';
import { followInTime } from '../../state/changes/changes.ts';
import { exploreActor, exploreTie, PageLink } from '../explore/exploreLinks.tsx';
import { ClaimList } from '../explore/panel/Claims.tsx';
import { useChangesSession } from './changesSession.ts';
import type { Change } from './useChanges.ts';

export function ChangeDetails({ change }: { change: Change }) {
  const { say } = useWords();
  const session = useChangesSession();
  const { tie, entity, claims } = change;
  const actors = tie
    ? [
        { id: tie.from.id, name: tie.from.name },
        { id: tie.to.id, name: tie.to.name },
      ]
    : entity
      ? [entity]
      : [];
  return (
    <div className="change-details">
      {change.certainty === 'POSSIBLE' && <p className="muted">{say('changes.possibleHint')}</p>}
      <h4>{say('changes.sources')}</h4>
      {claims.length === 0 ? (
        <p className="muted">{say('changes.noSource')}</p>
      ) : (
        <ClaimList claims={claims} ofTie={tie !== null && tie !== undefined} />
      )}
      <ul className="change-links">
        {tie && (
          <li>
            <PageLink search={exploreTie(tie)}>{say('changes.openTie')}</PageLink>
          </li>
        )}
        {actors.map(({ id, name }) => (
          <li key={id}>
            <PageLink search={exploreActor(id)}>{say('changes.openActor', { name })}</PageLink>
            {!isEmbedded && (
              <Button className="link" onPress={() => session.do('deed.changes.about', followInTime(id))}>
                {say('changes.openTimeline', { name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The changes as sentences, by kind: what began before what ended, the latest first. Each opens who says so. */
import { useId } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../components/Icon.tsx';
import { useWords } from '../../messages/words.ts';
import { openChange } from '../../state/changes/changes.ts';
import { ChangeDetails } from './ChangeDetails.tsx';
import { useSentence } from './changeWords.ts';
import { useChangesSession, useChangesView } from './changesSession.ts';
import type { Change } from './useChanges.ts';

export default function InWords({ changes }: { changes: readonly Change[] }) {
  const { say, number } = useWords();
  const topics = [...new Set(changes.map(({ topic }) => topic))];
  return (
    <div className="changes-words">
      {topics.map((topic) => {
        const own = changes.filter((change) => change.topic === topic);
        return (
          <section key={topic} aria-labelledby={`topic-${topic}`}>
            <h3 id={`topic-${topic}`}>
              {say(`changes.topic.${topic}`)} <span className="count">{number(own.length)}</span>
            </h3>
            <ul className="change-list">
              {own.map((change) => (
                <ChangeItem key={change.id} change={change} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function ChangeItem({ change }: { change: Change }) {
  const { say, date } = useWords();
  const sentence = useSentence();
  const session = useChangesSession();
  const isOpen = useChangesView(({ opened }) => opened === change.id);
  const detailsId = useId();
  return (
    <li className="change" data-edge={change.edge} data-open={isOpen ? '' : undefined}>
      <Button
        className="change-button"
        aria-expanded={isOpen}
        {...(isOpen && { 'aria-controls': detailsId })}
        onPress={() => session.do('deed.changes.open', openChange(isOpen ? null : change.id))}
      >
        <ChangeMark edge={change.edge} />
        <span className="change-sentence">{sentence(change)}</span>
        <span className="change-date">{date(change.date)}</span>
        {change.certainty === 'POSSIBLE' && (
          <span className="change-possible">{say('changes.certainty.POSSIBLE')}</span>
        )}
        <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
      </Button>
      {isOpen && (
        <div id={detailsId}>
          <ChangeDetails change={change} />
        </div>
      )}
    </li>
  );
}

/** As the graph marks them: what began bears a plus, what ended is hollow. */
export function ChangeMark({ edge }: { edge: Change['edge'] }) {
  const { say } = useWords();
  return (
    <svg className="change-mark" viewBox="0 0 16 16" role="img" aria-label={say(`changes.edge.${edge}`)}>
      {edge === 'BEGAN' ? (
        <>
          <circle cx="8" cy="8" r="7" className="change-mark-full" />
          <path d="M8 4.5v7M4.5 8h7" className="change-mark-plus" />
        </>
      ) : (
        <circle cx="8" cy="8" r="6" className="change-mark-hollow" />
      )}
    </svg>
  );
}

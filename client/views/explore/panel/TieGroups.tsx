/** The ties of one entity, grouped by how they read from it, each with its dates and who says so. */
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Role, TieDetailFragment } from '../../../api/generated/operations.ts';
import type { EntityTies } from '../../../api/useEntityTies.ts';
import { useExploration, useSession } from '../../../app/sessionContext.ts';
import { IconButton } from '../../../components/IconButton.tsx';
import { TieMark } from '../../../components/Mark.tsx';
import { FailureNotice, Notice, Skeleton } from '../../../components/Notice.tsx';
import { useVocabulary } from '../../../messages/vocabulary.ts';
import { useWords } from '../../../messages/words.ts';
import { select } from '../../../state/exploration.ts';
import { SourceLine } from './Claims.tsx';
import { EntityLink } from './EntityLink.tsx';
import { directionOf, groupedTies } from './tieGroups.ts';
import { useTieNotes } from './tieNotes.ts';

export function TieGroups({
  subject,
  ties,
  totalCount,
  isLoading,
  failure,
  hasMore,
  loadMore,
}: EntityTies & { subject: { name: string } }) {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const asOf = useExploration((state) => state.asOf);
  const groups = useMemo(() => groupedTies(ties, vocabulary), [ties, vocabulary]);

  if (failure && ties.length === 0) return <FailureNotice failure={failure} />;
  if (isLoading) return <Skeleton lines={6} label={say('panel.loading')} />;
  if (ties.length === 0) {
    return asOf === null ? (
      <Notice title={say('panel.ties.noneEver')} />
    ) : (
      <Notice title={say('panel.ties.none')} hint={say('panel.ties.noneHint')} />
    );
  }
  return (
    <div className="tie-groups">
      {groups.map(({ key, heading, ties: members }) => (
        <section key={key} className="tie-group">
          <h3>
            {members[0] && <TieMark kind={members[0].kind} />}
            {heading}
            {members.length > 1 && <span className="count">{members.length}</span>}
          </h3>
          <ul>
            {members.map((tie) => (
              <TieItem key={tie.id} subjectName={subject.name} tie={tie} heading={heading} />
            ))}
          </ul>
        </section>
      ))}
      {hasMore && (
        <Button className="button" onPress={loadMore}>
          {say('panel.ties.more', { count: totalCount - ties.length })}
        </Button>
      )}
    </div>
  );
}

interface TieItemProps {
  tie: TieDetailFragment;
  subjectName: string;
  /** What the tie stands under; its other roles are told beside it. */
  heading: string;
}

function TieItem({ tie, subjectName, heading }: TieItemProps) {
  const { say, span, stateName, list } = useWords();
  const vocabulary = useVocabulary();
  const session = useSession();
  const notes = useTieNotes(tie);
  const reading = vocabulary.reading(tie, directionOf(tie));
  const sentence = say('tie.sentence', { from: subjectName, reading, to: tie.other.name });
  const elsewhere = tie.roles
    .filter((role: Role) => vocabulary.heading({ ...tie, roles: [role] }, directionOf(tie)) !== heading)
    .map((role: Role) => vocabulary.valueLabel('Role', role));
  const facts = [
    tie.other.states.length === 1 ? stateName(tie.other.states[0]!) : null,
    // A list's year is no date of the tie: it is told first, and that no date is known after it.
    tie.undated && tie.year ? null : span(tie.start, tie.end, tie.over),
    elsewhere.length > 0 ? say('tie.alsoRoles', { roles: list(elsewhere) }) : null,
    ...notes,
    tie.undated && tie.year ? say('tie.noDates') : null,
  ].filter((fact) => fact !== null);
  return (
    <li className="tie-item" data-over={tie.over ? '' : undefined}>
      <p className="tie-line">
        <span className="visually-hidden">
          {subjectName} {reading}{' '}
        </span>
        <EntityLink entity={tie.other} withMark />
      </p>
      <p className="tie-facts" data-undated={tie.undated ? '' : undefined}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <SourceLine claims={tie.claims} disagreements={tie.disagreements.length} />
      <IconButton
        icon="chevronRight"
        label={say('tie.select', { sentence })}
        hint={say('tie.open')}
        className="icon-button-small tie-open"
        onPress={() => session.do('deed.select', select([tie.id], 'tie'))}
      />
    </li>
  );
}

/** The ties of one entity, grouped by how they read from it, each with its dates and who says so. */
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Role, TieDetailFragment } from '../../../api/generated/operations.ts';
import type { EntityTies } from '../../../api/useEntityTies.ts';
import { useExploration, useSession } from '../../../app/sessionContext.ts';
import { IconButton } from '../../../components/IconButton.tsx';
import { TieMark } from '../../../components/Mark.tsx';
import { FailureNotice, Notice, Skeleton } from '../../../components/Notice.tsx';
import { useVocabulary, type Vocabulary } from '../../../messages/vocabulary.ts';
import { useWords } from '../../../messages/words.ts';
import { select } from '../../../state/exploration.ts';
import { SourceLine } from './Claims.tsx';
import { EntityLink } from './EntityLink.tsx';
import { useTieNotes } from './tieNotes.ts';

interface Group {
  readonly key: string;
  readonly heading: string;
  readonly ties: TieDetailFragment[];
}

function directionOf({ direction }: TieDetailFragment): 'forward' | 'backward' {
  return direction === 'IN' ? 'backward' : 'forward';
}

/** Who made and carries an alliance comes before who belongs to it, and that before who stands beside it. */
const rolesInOrder: readonly Role[] = [
  'CONVENER',
  'FOUNDER',
  'STAFF_HOST',
  'LEAD',
  'EXECUTIVE_COMMITTEE',
  'STEERING_COMMITTEE',
  'FISCAL_AGENT',
  'MEMBER',
  'FIELD_PARTNER',
  'ALLY',
  'ENDORSER',
  'FUNDER',
];

function roleRank({ roles }: TieDetailFragment): number {
  return roles.length === 0 ? 0 : Math.min(...roles.map((role) => rolesInOrder.indexOf(role)));
}

/** Alliance ties first, in the order of the vocabulary and of the roles; what is over after what lasts. */
function grouped(ties: readonly TieDetailFragment[], vocabulary: Vocabulary): Group[] {
  const groups = new Map<string, Group>();
  const rank = new Map(
    vocabulary.tieKinds.map(({ name, isAlliance }, at) => [name, isAlliance ? at : at + 100]),
  );
  const ordered = [...ties].sort(
    (a, b) =>
      (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) ||
      roleRank(a) - roleRank(b) ||
      Number(a.over) - Number(b.over),
  );
  for (const tie of ordered) {
    const heading = vocabulary.heading(tie, directionOf(tie));
    const key = `${tie.kind} ${heading}`;
    const known = groups.get(key);
    if (known) known.ties.push(tie);
    else groups.set(key, { key, heading, ties: [tie] });
  }
  return [...groups.values()];
}

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
  const groups = useMemo(() => grouped(ties, vocabulary), [ties, vocabulary]);

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
              <TieItem key={tie.id} subjectName={subject.name} tie={tie} />
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

function TieItem({ tie, subjectName }: { tie: TieDetailFragment; subjectName: string }) {
  const { say, span, stateName } = useWords();
  const vocabulary = useVocabulary();
  const session = useSession();
  const notes = useTieNotes(tie);
  const reading = vocabulary.reading(tie, directionOf(tie));
  const sentence = say('tie.sentence', { from: subjectName, reading, to: tie.other.name });
  const facts = [
    tie.other.states.length === 1 ? stateName(tie.other.states[0]!) : null,
    span(tie.start, tie.end, tie.over),
    ...notes,
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

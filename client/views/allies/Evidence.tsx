/** The ties that a reason rests on, each with the claims of its sources; asked for when somebody opens it. */
import { TieDetailDocument } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { TieMark } from '../../components/Mark.tsx';
import { FailureNotice, Skeleton } from '../../components/Notice.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { ClaimList } from '../explore/panel/Claims.tsx';
import { EntityLink } from '../explore/panel/EntityLink.tsx';
import { useAllies } from './alliesSession.ts';

/** More are counted, not listed. */
const LISTED = 6;

export function Evidence({ ids }: { ids: readonly string[] }) {
  const { say } = useWords();
  return (
    <ul className="ally-evidence" aria-label={say('allies.says')}>
      {ids.slice(0, LISTED).map((id) => (
        <li key={id}>
          <TieEvidence id={id} />
        </li>
      ))}
    </ul>
  );
}

function TieEvidence({ id }: { id: string }) {
  const { say, span } = useWords();
  const vocabulary = useVocabulary();
  const asOf = useAllies((state) => state.criteria.asOf);
  const { data, failure } = useAnswer(TieDetailDocument, { id, asOf });
  const tie = data?.tie;
  if (failure && !tie) return <FailureNotice failure={failure} />;
  if (!tie) return <Skeleton lines={2} label={say('panel.loading')} />;
  return (
    <>
      <p className="ally-tie">
        <TieMark kind={tie.kind} undated={tie.undated} />
        <span>
          <EntityLink entity={tie.from} /> {vocabulary.reading(tie, 'forward')} <EntityLink entity={tie.to} />{' '}
          <span className="muted">
            {tie.undated ? say('table.undated') : span(tie.start, tie.end, tie.over)}
          </span>
        </span>
      </p>
      <ClaimList claims={tie.claims} ofTie />
    </>
  );
}

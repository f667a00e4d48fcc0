import { TieDetailDocument } from '../../../api/generated/operations.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { useExploration } from '../../../app/sessionContext.ts';
import { TieMark } from '../../../components/Mark.tsx';
import { FailureNotice, Skeleton } from '../../../components/Notice.tsx';
import { useVocabulary } from '../../../messages/vocabulary.ts';
import { useWords } from '../../../messages/words.ts';
import { CiteButton } from './CiteButton.tsx';
import { ClaimList, Disagreements, sourcesOf } from './Claims.tsx';
import { EntityLink } from './EntityLink.tsx';
import { Missing } from './Missing.tsx';
import { useTieNotes } from './tieNotes.ts';
import type { TieDetailFragment } from '../../../api/generated/operations.ts';

export function TiePanel({ id }: { id: string }) {
  const { say } = useWords();
  const asOf = useExploration((state) => state.asOf);
  const { data, isLoading, failure } = useAnswer(TieDetailDocument, { id, asOf });
  if (failure && !data) return <FailureNotice failure={failure} />;
  if (data?.tie) return <TieBody tie={data.tie} />;
  if (isLoading)
    return (
      <div className="panel-body">
        <Skeleton lines={5} label={say('panel.loading')} />
      </div>
    );
  return <Missing />;
}

function TieBody({ tie }: { tie: TieDetailFragment }) {
  const { say, span, number } = useWords();
  const vocabulary = useVocabulary();
  const notes = useTieNotes(tie);
  return (
    <div className="panel-body">
      <header className="panel-header">
        <p className="panel-kind">
          <TieMark kind={tie.kind} undated={tie.undated} />
          <span>{vocabulary.tieLabel(tie.kind)}</span>
        </p>
        <h2 className="tie-sentence">
          <EntityLink entity={tie.from} /> {vocabulary.reading(tie, 'forward')} <EntityLink entity={tie.to} />
        </h2>
        <p className="tie-when">
          {tie.undated ? say('tie.undatedLong') : span(tie.start, tie.end, tie.over)}
        </p>
        {notes.length > 0 && (
          <p className="panel-facts">
            {notes.map((note) => (
              <span key={note}>{note}</span>
            ))}
          </p>
        )}
        <div className="panel-links">
          <CiteButton subject={{ type: 'tie', tie }} />
        </div>
      </header>
      {tie.roleSpans.length > 0 && (
        <section className="panel-section">
          <h3>{say('tie.roles')}</h3>
          <ul className="role-spans">
            {tie.roleSpans.map(({ role, start, end }) => (
              <li key={`${role} ${start ?? ''} ${end ?? ''}`}>
                {vocabulary.valueLabel('Role', role)} <span className="muted">{span(start, end)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Disagreements disagreements={tie.disagreements} />
      <section className="panel-section">
        <h3>
          {say('claim.says')} <span className="count">{number(sourcesOf(tie.claims).length)}</span>
        </h3>
        <ClaimList claims={tie.claims} ofTie />
      </section>
    </div>
  );
}

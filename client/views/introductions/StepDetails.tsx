/** The ties of the step that is open, each with how far it is trusted, when it held and who says so. */
import { useEffect, useRef } from 'react';
import type { TrustedTiePartsFragment } from '../../api/generated/operations.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { TieMark } from '../../components/Mark.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { openStep, sameStep } from '../../state/introductions/introductions.ts';
import { ClaimList, Disagreements, SourceLine } from '../explore/panel/Claims.tsx';
import { EntityLink } from '../explore/panel/EntityLink.tsx';
import { useTieNotes } from '../explore/panel/tieNotes.ts';
import { useStepWords, type Answer } from './answer.ts';
import { useIntroductionsSession, useQuestion } from './introductionsSession.ts';

export function StepDetails({ answer }: { answer: Answer }) {
  const { say } = useWords();
  const session = useIntroductionsSession();
  const opened = useQuestion((state) => state.opened);
  const step = answer.chains
    .flatMap(({ steps }) => steps)
    .find(({ from, to }) => sameStep([from, to], opened));
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [step]);
  if (!step) return null;
  const nameOf = (id: string): string => answer.entities.get(id)?.name ?? '';
  const title = say('introductions.stepTies', { from: nameOf(step.from), to: nameOf(step.to) });
  return (
    <section className="step-details" aria-label={title} ref={place}>
      <header>
        <h4>{title}</h4>
        <IconButton
          icon="close"
          label={say('introductions.closeStep')}
          onPress={() => session.do('deed.openStep', openStep(null))}
        />
      </header>
      <ul>
        {step.by.map(({ id }) => {
          const trusted = answer.ties.get(id);
          return trusted ? <TieDetails key={id} trusted={trusted} /> : null;
        })}
      </ul>
    </section>
  );
}

function TieDetails({ trusted }: { trusted: TrustedTiePartsFragment }) {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const { when } = useStepWords();
  const { tie, trust, confidence, strength, recency } = trusted;
  const notes = useTieNotes(tie);
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return (
    <li className="step-tie">
      <p className="step-tie-sentence">
        <TieMark kind={tie.kind} undated={tie.undated} />
        <span>
          <EntityLink entity={tie.from} /> {vocabulary.reading(tie, 'forward')} <EntityLink entity={tie.to} />
        </span>
        <span className="muted">{when(tie)}</span>
      </p>
      {notes.length > 0 && (
        <p className="panel-facts">
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
        </p>
      )}
      <p className="step-tie-trust">
        {say('introductions.factors', {
          trust,
          confidence: rounded(confidence),
          strength: rounded(strength),
          recency: rounded(recency),
        })}
        {tie.undated && <span className="muted"> {say('introductions.rule.undated')}</span>}
      </p>
      <Disagreements disagreements={tie.disagreements} />
      <h5>{say('introductions.whoSays')}</h5>
      <SourceLine claims={tie.claims} />
      <details>
        <summary>{say('introductions.claims', { count: tie.claims.length })}</summary>
        <ClaimList claims={tie.claims} ofTie />
      </details>
    </li>
  );
}

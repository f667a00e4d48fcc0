/** Every way as one sentence, each step of which opens its ties and who says so. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { EntityMark } from '../../components/Mark.tsx';
import { useWords } from '../../messages/words.ts';
import { openStep, sameStep } from '../../state/introductions/introductions.ts';
import { EntityLink } from '../explore/panel/EntityLink.tsx';
import { useStepWords, type Answer, type Chain, type Step } from './answer.ts';
import { useIntroductionsSession, useQuestion } from './introductionsSession.ts';
import { StepDetails } from './StepDetails.tsx';

export function Sentences({ answer }: { answer: Answer }) {
  const opened = useQuestion((state) => state.opened);
  const holdsOpened = ({ steps }: Chain): boolean =>
    steps.some(({ from, to }) => sameStep([from, to], opened));
  // A step may be part of several ways: it is read where it was pressed, by a link in the first of them.
  const [pressed, setPressed] = useState(0);
  const { chains } = answer;
  const readIn = chains[pressed] && holdsOpened(chains[pressed]) ? pressed : chains.findIndex(holdsOpened);
  return (
    <ol className="ways">
      {chains.map((chain, at) => (
        <Way
          key={chain.actors?.join(' ') ?? chain.asked.join(' ')}
          chain={chain}
          at={at}
          answer={answer}
          isRead={at === readIn}
          onPress={() => setPressed(at)}
        />
      ))}
    </ol>
  );
}

interface WayProps {
  chain: Chain;
  at: number;
  answer: Answer;
  /** Whether the step that is open is read here. */
  isRead: boolean;
  onPress: () => void;
}

function Way({ chain, at, answer, isRead, onPress }: WayProps) {
  const { say, list } = useWords();
  const rank = at + 1;
  const nameOf = (id: string): string => answer.entities.get(id)?.name ?? '';
  const title =
    chain.actors !== null
      ? chain.actors.length === 2
        ? say('introductions.wayDirect', { rank })
        : say('introductions.wayThrough', { rank, names: list(chain.actors.slice(1, -1).map(nameOf)) })
      : say(chain.asked.length > 1 ? 'introductions.group' : 'introductions.alone', {
          names: list(chain.asked.map(nameOf)),
        });
  const button = (step: Step) => <StepButton step={step} answer={answer} isRead={isRead} onPress={onPress} />;
  return (
    <li className="way">
      <header className="way-header">
        <h3>{title}</h3>
        {chain.steps.length > 0 && <Trust trust={chain.trust} />}
      </header>
      {chain.actors !== null ? (
        <p className="way-sentence">
          <Actor id={chain.actors[0]!} answer={answer} isFirst={at === 0} />
          {chain.steps.map((step) => (
            <span key={step.to} className="way-part">
              {button(step)} <Actor id={step.to} answer={answer} isFirst={at === 0} />
            </span>
          ))}
        </p>
      ) : (
        chain.steps.map((step) => (
          <p key={`${step.from} ${step.to}`} className="way-sentence">
            <Actor id={step.from} answer={answer} /> {button(step)} <Actor id={step.to} answer={answer} />
          </p>
        ))
      )}
      {isRead && <StepDetails answer={answer} />}
    </li>
  );
}

/** That an actor stands for several is said once, where it is first met. */
function Actor({ id, answer, isFirst = false }: { id: string; answer: Answer; isFirst?: boolean }) {
  const { say } = useWords();
  const entity = answer.entities.get(id);
  const parts = answer.actors.find((actor) => actor.id === id)?.parts ?? [];
  if (!entity) return null;
  return (
    <span className="way-actor">
      <EntityMark kind={entity.kind} legalForm={'legalForm' in entity ? (entity.legalForm ?? null) : null} />
      <EntityLink entity={entity} />
      {isFirst && parts.length > 1 && (
        <span className="muted way-parts">{say('introductions.standsFor')}</span>
      )}
    </span>
  );
}

/** What joins two actors, as words between arrows that point the way the words are read. */
function StepButton({
  step,
  answer,
  isRead,
  onPress,
}: {
  step: Step;
  answer: Answer;
  isRead: boolean;
  onPress: () => void;
}) {
  const { say } = useWords();
  const { said } = useStepWords();
  const session = useIntroductionsSession();
  const opened = useQuestion((state) => state.opened);
  const words = said(step, answer.ties);
  const ends = [step.from, step.to] as const;
  const isOpen = isRead && sameStep(ends, opened);
  if (!words) return null;
  const nameOf = (id: string): string => answer.entities.get(id)?.name ?? '';
  // Said as it is shown: a step whose words run back is a sentence of its other end.
  const sentence =
    words.back === null
      ? { from: nameOf(step.from), reading: words.reading, to: nameOf(step.to) }
      : { from: nameOf(step.to), reading: words.back, to: nameOf(step.from) };
  return (
    <>
      <Button
        className="step-button"
        aria-expanded={isOpen}
        aria-label={say('introductions.openStep', sentence)}
        onPress={() => {
          onPress();
          session.do('deed.openStep', openStep(isOpen ? null : ends));
        }}
      >
        <span aria-hidden="true">{words.back === null ? '—' : '←'}</span> {words.back ?? words.reading}{' '}
        <span aria-hidden="true">{words.back === null ? '→' : '—'}</span>
      </Button>
      {words.tie.undated && (
        <>
          <span className="undated-ring" aria-hidden="true" />
          <span className="visually-hidden">{say('tie.undated')}</span>
        </>
      )}
      {words.others > 0 && (
        <>
          <span className="count" aria-hidden="true">
            +{words.others}
          </span>
          <span className="visually-hidden">{say('introductions.parallel', { count: words.others })}</span>
        </>
      )}
    </>
  );
}

/** A number, and a bar as long as it. */
export function Trust({ trust }: { trust: number }) {
  const { say } = useWords();
  return (
    <span className="trust">
      <span className="trust-bar" aria-hidden="true">
        <span style={{ inlineSize: `${100 * trust}%` }} />
      </span>
      {say('introductions.trust', { trust })}
    </span>
  );
}

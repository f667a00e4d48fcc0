/**
 * What a page is asked. Where there is room it stands open beside or above its answer; where there is little it folds into
 * one line that says it in words, so that the answer is what one sees, and opens again by that line.
 */
import { useId, useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { isEmbedded } from '../app/embedding.ts';
import { useWords } from '../messages/words.ts';
import { Icon } from './Icon.tsx';
import { STACKED, useMedia } from './useMedia.ts';

interface QuestionProps {
  className: string;
  label: string;
  /** The question in words; null while nothing is asked. */
  told: string | null;
  /** The id of the answer, where one goes on when the question is put. */
  answer: string;
  /** Stays in sight while the question is folded. */
  heading?: ReactNode;
  children: ReactNode;
}

export function Question({ className, label, told, answer, heading, children }: QuestionProps) {
  const { say } = useWords();
  const mayFold = useMedia(STACKED) && told !== null;
  const [isOpen, setOpen] = useState(told === null);
  // Whoever takes everything back begins anew, and fills in more than one field before asking again.
  if (told === null && !isOpen) setOpen(true);
  const place = useRef<HTMLElement>(null);
  const panel = useId();
  // What is embedded is only looked at.
  if (isEmbedded) return null;
  const goToAnswer = () => {
    setOpen(false);
    requestAnimationFrame(() => {
      document.getElementById(answer)?.focus({ preventScroll: true });
      place.current?.scrollIntoView({ block: 'start' });
    });
  };
  return (
    <section className={`question ${className}`} aria-label={label} ref={place}>
      {heading}
      {mayFold && (
        <Button
          className="question-line"
          aria-expanded={isOpen}
          aria-controls={panel}
          onPress={() => setOpen(!isOpen)}
        >
          <span className="question-words">{told}</span>
          <span className="question-deed">
            {say(isOpen ? 'question.fold' : 'question.change')}
            <Icon name="chevronDown" />
          </span>
        </Button>
      )}
      <div className="question-panel" id={panel} hidden={mayFold && !isOpen}>
        {children}
        {mayFold && (
          <Button className="button button-primary question-put" onPress={goToAnswer}>
            {say('question.put')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The question in words, as the heading of an embedded answer, which shows no form. */
export function AskedHeading({ page, told }: { page: string; told: string | null }) {
  const { say } = useWords();
  if (!isEmbedded) return null;
  return (
    <h1 className="asked-heading">
      {told === null ? page : say('question.titled', { page, question: told })}
    </h1>
  );
}

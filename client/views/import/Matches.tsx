/**
 * Doubtful matches, made for speed: a row and whom it may be side by side, decided with one key each. The keys hold while the
 * focus is in here, so that they never surprise anybody elsewhere.
 */
import { useRef, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Icon } from '../../components/Icon.tsx';
import type { MessageKey } from '../../messages/en.ts';
import { useVocabulary, type Vocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import {
  decide,
  decideSame,
  decisionOn,
  goTo,
  hold,
  move,
  tally,
  undo,
  type Review,
} from '../../state/import/review.ts';
import type { Candidate, Doubt } from './useImportJob.ts';

interface MatchesProps {
  doubts: readonly Doubt[];
  /** How many there are, asked about here or not. */
  total: number;
  review: Review;
  onReview: (change: (review: Review) => Review) => void;
}

export function Matches({ doubts, total, review, onReview }: MatchesProps) {
  const { say } = useWords();
  const announce = useAnnounce();
  const card = useRef<HTMLDivElement>(null);
  const counted = tally(review, doubts);
  const doubt = doubts[review.at];
  const candidate = doubt?.candidates[review.candidate];

  /** Does it, says what came of it and what comes next, and stays where the keys are heard. */
  const act = (told: string, change: (review: Review) => Review) => {
    const next = change(review);
    onReview(change);
    card.current?.focus({ preventScroll: true });
    const coming = doubts[next.at];
    const rest = coming
      ? say('import.match.next', {
          name: coming.name,
          other: coming.candidates[0]?.name ?? '',
          at: next.at + 1,
          count: doubts.length,
        })
      : say('import.match.finished');
    announce([told, rest].filter((part) => part !== '').join(' '));
  };
  const same = () =>
    doubt &&
    candidate &&
    act(say('import.match.saidSame', { name: doubt.name, other: candidate.name }), (before) =>
      decideSame(before, doubts),
    );
  const isNew = () =>
    doubt && act(say('import.match.saidNew', { name: doubt.name }), (before) => decide(before, doubts, null));
  const skip = () => act('', (before) => move(before, doubts, 1));
  const back = () => act('', (before) => move(before, doubts, -1));
  const takeBack = () => act(say('import.match.undone'), undo);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || (event.target as Element).closest('input, textarea')) return;
    const isUndo = event.key === 'u' || ((event.ctrlKey || event.metaKey) && event.key === 'z');
    if ((event.ctrlKey || event.metaKey) && !isUndo) return;
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
    if (event.key === 's') same();
    else if (event.key === 'n') isNew();
    else if (event.key === 'ArrowRight') skip();
    else if (event.key === 'ArrowLeft') back();
    else if (isUndo) takeBack();
    else if (digit > 0 && doubt && digit <= doubt.candidates.length)
      onReview((before) => hold(before, doubts, digit - 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section className="import-section" id="matches" aria-labelledby="matches-title">
      <div className="import-section-head">
        <h2 id="matches-title">{say('import.matchesTitle', { count: total })}</h2>
        <p className="match-count" aria-live="off">
          {say('import.match.progress', { decided: counted.decided, count: doubts.length })}
        </p>
      </div>
      <p className="muted">
        {say('import.matchesHint')}
        {total > doubts.length && <> {say('import.matchesCut', { count: doubts.length })}</>}
      </p>
      <div
        className="match-card"
        ref={card}
        tabIndex={0}
        role="group"
        aria-label={
          doubt
            ? say('import.match.label', {
                at: review.at + 1,
                count: doubts.length,
                name: doubt.name,
                other: candidate?.name ?? '',
              })
            : say('import.match.finished')
        }
        onKeyDown={onKeyDown}
      >
        <ol className="match-dots" aria-hidden="true">
          {doubts.slice(0, 60).map((one, at) => {
            const decision = decisionOn(review, one);
            const state = decision === undefined ? 'open' : decision === null ? 'new' : 'same';
            return <li key={one.id} data-state={state} data-here={at === review.at ? '' : undefined} />;
          })}
        </ol>
        {doubt && candidate ? (
          <Comparison
            doubt={doubt}
            held={review.candidate}
            decision={decisionOn(review, doubt)}
            onHold={(at) => onReview((before) => hold(before, doubts, at))}
          />
        ) : (
          <div className="match-finished">
            <p className="match-finished-title">{say('import.match.finished')}</p>
            <p>{say('import.match.tally', { same: counted.same, new: counted.new, open: counted.open })}</p>
            <Button className="button" onPress={() => onReview((before) => goTo(before, doubts, 0))}>
              {say('import.match.again')}
            </Button>
          </div>
        )}
        <div className="match-keys">
          {doubt && (
            <>
              <KeyButton keys="S" word="import.match.same" onPress={same} isPrimary />
              <KeyButton keys="N" word="import.match.new" onPress={isNew} isPrimary />
            </>
          )}
          <span className="match-keys-space" />
          <KeyButton keys="←" word="import.match.back" onPress={back} isDisabled={review.at === 0} />
          <KeyButton keys="→" word="import.match.skip" onPress={skip} isDisabled={!doubt} />
          <KeyButton
            keys="U"
            word="import.match.undo"
            onPress={takeBack}
            isDisabled={review.past.length === 0}
          />
        </div>
      </div>
    </section>
  );
}

interface KeyButtonProps {
  keys: string;
  word: MessageKey;
  onPress: () => void;
  isDisabled?: boolean;
  isPrimary?: boolean;
}

function KeyButton({ keys, word, onPress, isDisabled = false, isPrimary = false }: KeyButtonProps) {
  const { say } = useWords();
  return (
    <Button
      className={isPrimary ? 'button match-decide' : 'button button-quiet'}
      onPress={onPress}
      isDisabled={isDisabled}
      aria-keyshortcuts={keys === '←' ? 'ArrowLeft' : keys === '→' ? 'ArrowRight' : keys}
    >
      {say(word)}
      <kbd aria-hidden="true">{keys}</kbd>
    </Button>
  );
}

interface ComparisonProps {
  doubt: Doubt;
  held: number;
  decision: string | null | undefined;
  onHold: (at: number) => void;
}

/** What both sides say of themselves, line by line. */
const lines = [
  { key: 'aliases', of: ({ aliases }: Doubt | Candidate) => aliases.join(', ') },
  { key: 'ein', of: ({ ein }: Doubt | Candidate) => (ein ? `${ein.slice(0, 2)}-${ein.slice(2)}` : '') },
  {
    key: 'legalForm',
    // Known actors have the vocabulary's code, rows what stands in the file.
    of: ({ legalForm }: Doubt | Candidate, vocabulary: Vocabulary) =>
      legalForm ? vocabulary.valueLabel('LegalForm', legalForm) : '',
  },
  {
    key: 'place',
    of: ({ street, city, state, postalCode }: Doubt | Candidate) =>
      [street, city, [state, postalCode].filter((part) => part).join(' ')].filter((part) => part).join(', '),
  },
  {
    key: 'website',
    of: ({ website }: Doubt | Candidate) => (website ?? '').replace(/^https?:\/\/|\/$/g, ''),
  },
] as const;

function Comparison({ doubt, held, decision, onHold }: ComparisonProps) {
  const { say, told: inWords, where } = useWords();
  const vocabulary = useVocabulary();
  const candidate = doubt.candidates[held]!;
  const told = lines
    .map(({ key, of }) => ({ key, here: of(doubt, vocabulary), there: of(candidate, vocabulary) }))
    .filter(({ here, there }) => here !== '' || there !== '');
  const heaviest = Math.max(...candidate.features.map(({ weight }) => Math.abs(weight)), 0.01);
  return (
    <>
      {doubt.candidates.length > 1 && (
        <div className="match-candidates" role="group" aria-label={say('import.match.candidates')}>
          {doubt.candidates.map(({ id, name, score }, at) => (
            <Button
              key={id}
              className="chip chip-button"
              aria-pressed={at === held}
              onPress={() => onHold(at)}
            >
              <kbd aria-hidden="true">{at + 1}</kbd>
              {name} <span className="muted">{say('import.match.score', { score })}</span>
            </Button>
          ))}
        </div>
      )}
      <table className="match-table">
        <colgroup>
          <col className="match-line" />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <span className="match-side">{say('import.match.row', { where: where(doubt.locator) })}</span>
              <span className="match-name">{doubt.name}</span>
            </th>
            <th scope="col">
              <span className="match-side">
                {candidate.entity
                  ? say('import.match.known', { count: candidate.entity.tieCount })
                  : say('import.match.earlierRow')}
              </span>
              <span className="match-name">{candidate.name}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ key, here, there }) => (
            <tr
              key={key}
              data-agrees={
                here === '' || there === '' ? undefined : here.toLowerCase() === there.toLowerCase()
              }
            >
              <th scope="row">{say(`import.match.line.${key}`)}</th>
              <td>{here === '' ? <span className="muted">{say('import.match.nothing')}</span> : here}</td>
              <td>{there === '' ? <span className="muted">{say('import.match.nothing')}</span> : there}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="match-why">
        <p className="match-score">
          {say('import.match.scoreLong', { score: candidate.score })}
          {decision !== undefined && (
            <span className="match-decided">
              <Icon name="check" />
              {decision === null
                ? say('import.match.decidedNew')
                : say('import.match.decidedSame', {
                    name: doubt.candidates.find(({ id }) => id === decision)?.name ?? '',
                  })}
            </span>
          )}
        </p>
        <ul>
          {candidate.features.map(({ feature, weight, message }, at) => (
            <li key={`${feature} ${at}`}>
              <span className="match-weight" aria-hidden="true" data-against={weight < 0 ? '' : undefined}>
                <span style={{ width: `${(Math.abs(weight) / heaviest) * 100}%` }} />
              </span>
              <span>
                {inWords(message)}{' '}
                <span className="visually-hidden">
                  {say(weight < 0 ? 'import.match.against' : 'import.match.for')}
                </span>
              </span>
            </li>
          ))}
        </ul>
        {candidate.entity?.description && <p className="muted">{candidate.entity.description}</p>}
      </div>
    </>
  );
}

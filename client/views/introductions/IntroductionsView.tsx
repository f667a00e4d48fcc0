/** Who can introduce us to whom, and who ties several together: the question, and its answer with the sources of every step. */
import './introductions.css';
import { useEffect, useState } from 'react';
import { pageOf } from '../../app/page.ts';
import { AddressedSession, browserAddressBar } from '../../app/session.ts';
import { CrashBoundary } from '../../components/CrashBoundary.tsx';
import type { HelpSection } from '../../components/HelpSheet.tsx';
import { inAnswer, inDrawing, inQuestion } from '../../components/helpSections.ts';
import { AskedHeading, Question } from '../../components/Question.tsx';
import { SessionTools } from '../../components/SessionTools.tsx';
import { SiteHeader } from '../../components/SiteHeader.tsx';
import { SkipLink } from '../../components/SkipLink.tsx';
import { useTitleOf } from '../../components/useTitle.ts';
import { codesOf, useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import type { Introductions } from '../../state/introductions/introductions.ts';
import { onlyKnownKinds, readIntroductions, writeIntroductions } from '../../state/introductions/url.ts';
import { ConnectionBanner } from '../explore/ConnectionBanner.tsx';
import { Answer } from './Answer.tsx';
import {
  IntroductionsSessionContext,
  useIntroductionsSession,
  type IntroductionDeed,
} from './introductionsSession.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { useIntroductionQuestion } from './useIntroductionQuestion.ts';

const codec = { read: readIntroductions, write: writeIntroductions };

const help: readonly HelpSection[] = [
  inQuestion,
  inAnswer('help.openStep'),
  inDrawing('help.walkSteps', [{ keys: ['Esc'], does: 'help.closeStep' }]),
];

export default function IntroductionsView() {
  const vocabulary = useVocabulary();
  const [session] = useState(() => {
    const made = new AddressedSession<Introductions, IntroductionDeed>(
      browserAddressBar((address) => pageOf(address) === 'introductions'),
      codec,
    );
    made.understand(onlyKnownKinds(codesOf(vocabulary).tieKinds));
    return made;
  });
  useEffect(() => session.follow(), [session]);
  return (
    <IntroductionsSessionContext value={session}>
      <Page />
    </IntroductionsSessionContext>
  );
}

function Page() {
  const { say } = useWords();
  const session = useIntroductionsSession();
  const told = useIntroductionQuestion();
  useTitleOf(say('introductions.title'), told);
  return (
    <div className="explore introductions">
      <SkipLink to="answer">{say('introductions.skip')}</SkipLink>
      <SiteHeader actions={<SessionTools session={session} />} help={help} />
      <ConnectionBanner />
      <div className="question-beside">
        <Question
          className="introductions-question"
          label={say('introductions.ask')}
          told={told}
          answer="answer"
          heading={<h1>{say('introductions.question')}</h1>}
        >
          <CrashBoundary>
            <QuestionForm />
          </CrashBoundary>
        </Question>
        <main
          id="answer"
          className="introductions-answer"
          tabIndex={-1}
          aria-label={say('introductions.answer')}
        >
          <AskedHeading page={say('introductions.title')} told={told} />
          <CrashBoundary>
            <Answer />
          </CrashBoundary>
        </main>
      </div>
    </div>
  );
}

/** Who would be an ally, why, who is one already, and the lists made of them. */
import './allies.css';
import { useEffect, useState } from 'react';
import { pageOf } from '../../app/page.ts';
import { AddressedSession, browserAddressBar } from '../../app/session.ts';
import { CrashBoundary } from '../../components/CrashBoundary.tsx';
import type { HelpSection } from '../../components/HelpSheet.tsx';
import { inAnswer, inQuestion } from '../../components/helpSections.ts';
import { AskedHeading, Question } from '../../components/Question.tsx';
import { SessionTools } from '../../components/SessionTools.tsx';
import { SiteHeader } from '../../components/SiteHeader.tsx';
import { SkipLink } from '../../components/SkipLink.tsx';
import { useTitleOf } from '../../components/useTitle.ts';
import { codesOf, useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import type { AllySearch } from '../../state/allies/allies.ts';
import { onlyKnownAllies, readAllies, writeAllies } from '../../state/allies/url.ts';
import { ConnectionBanner } from '../explore/ConnectionBanner.tsx';
import { AlliesSessionContext, useAlliesSession, type AllyDeed } from './alliesSession.ts';
import { AllyAnswer } from './AllyAnswer.tsx';
import { AllyForm } from './AllyForm.tsx';
import { useAllyQuestion } from './useAllyQuestion.ts';

const help: readonly HelpSection[] = [
  inQuestion,
  {
    title: 'help.onWeights',
    lines: [
      { keys: ['←', '→'], does: 'help.weigh' },
      { keys: ['Home', 'End'], does: 'help.weighEnds' },
    ],
  },
  inAnswer('help.openReason'),
];

const codec = { read: readAllies, write: writeAllies };

export default function AlliesView() {
  const vocabulary = useVocabulary();
  const [session] = useState(() => {
    const made = new AddressedSession<AllySearch, AllyDeed>(
      browserAddressBar((address) => pageOf(address) === 'allies'),
      codec,
    );
    const { tieKinds, facets } = codesOf(vocabulary);
    made.understand(
      onlyKnownAllies({
        tieKinds,
        levels: facets.LEVEL ?? [],
        legalForms: facets.LEGAL_FORM ?? [],
        hubRoles: facets.HUB_ROLE ?? [],
        states: facets.STATE ?? [],
      }),
    );
    return made;
  });
  useEffect(() => session.follow(), [session]);
  return (
    <AlliesSessionContext value={session}>
      <Page />
    </AlliesSessionContext>
  );
}

function Page() {
  const { say } = useWords();
  const session = useAlliesSession();
  const told = useAllyQuestion();
  useTitleOf(say('bar.page.allies'), told);
  return (
    <div className="explore allies">
      <SkipLink to="allies-answer">{say('allies.skip')}</SkipLink>
      <SiteHeader actions={<SessionTools session={session} />} help={help} />
      <ConnectionBanner />
      <div className="question-beside">
        <Question
          className="allies-form"
          label={say('allies.form')}
          told={told}
          answer="allies-answer"
          heading={<h1>{say('allies.title')}</h1>}
        >
          <CrashBoundary>
            <AllyForm />
          </CrashBoundary>
        </Question>
        <main className="allies-answer" id="allies-answer" tabIndex={-1} aria-label={say('allies.answer')}>
          <AskedHeading page={say('bar.page.allies')} told={told} />
          <CrashBoundary>
            <AllyAnswer />
          </CrashBoundary>
        </main>
      </div>
    </div>
  );
}

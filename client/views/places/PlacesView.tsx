/** Who works where: the map with its table, and the pages of a state, an issue and a coalition. */
import './places.css';
import { useEffect, useState } from 'react';
import { pageOf } from '../../app/page.ts';
import { AddressedSession, browserAddressBar } from '../../app/session.ts';
import { CrashBoundary } from '../../components/CrashBoundary.tsx';
import type { HelpSection } from '../../components/HelpSheet.tsx';
import { inQuestion } from '../../components/helpSections.ts';
import { SessionTools } from '../../components/SessionTools.tsx';
import { SiteHeader } from '../../components/SiteHeader.tsx';
import { SkipLink } from '../../components/SkipLink.tsx';
import { codesOf, useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import type { Places } from '../../state/places/places.ts';
import { onlyKnownPlaces, readPlaces, writePlaces } from '../../state/places/url.ts';
import { ConnectionBanner } from '../explore/ConnectionBanner.tsx';
import { CoalitionSections } from './CoalitionSections.tsx';
import { IssueSections } from './IssueSections.tsx';
import { MissingState } from './MissingState.tsx';
import { Overview } from './Overview.tsx';
import { PlaceFilters } from './PlaceFilters.tsx';
import { PlacesSessionContext, usePlaces, type PlacesDeed } from './placesSession.ts';
import { StateSections } from './StateSections.tsx';
import { Subject } from './Subject.tsx';

const codec = { read: readPlaces, write: writePlaces };

const help: readonly HelpSection[] = [
  inQuestion,
  {
    title: 'help.onMap',
    lines: [
      { keys: [{ words: 'help.keys.arrows' }], does: 'help.walkMap' },
      { keys: ['Enter', 'Space'], does: 'help.openPlace' },
    ],
  },
  {
    title: 'help.inAnswer',
    lines: [
      { keys: ['Enter', 'Space'], does: 'help.openFact' },
      { keys: [{ words: 'help.keys.arrows' }], does: 'help.scrollTable' },
    ],
  },
];

export default function PlacesView() {
  const vocabulary = useVocabulary();
  const { say } = useWords();
  const [session] = useState(() => {
    const made = new AddressedSession<Places, PlacesDeed>(
      browserAddressBar((address) => pageOf(address) === 'places'),
      codec,
    );
    made.understand(
      onlyKnownPlaces({
        LEVEL: vocabulary.codesIn('Level'),
        LEGAL_FORM: vocabulary.codesIn('LegalForm'),
        HUB_ROLE: vocabulary.codesIn('HubRole'),
        TIE_KIND: vocabulary.tieKinds.map(({ name }) => name),
      }),
    );
    return made;
  });
  useEffect(() => session.follow(), [session]);
  return (
    <PlacesSessionContext value={session}>
      <div className="explore places-page">
        <SkipLink to="places">{say('places.skipToCounts')}</SkipLink>
        <SiteHeader actions={<SessionTools session={session} />} help={help} />
        <ConnectionBanner />
        <main className="places" id="places" tabIndex={-1} aria-label={say('places.main')}>
          <CrashBoundary>
            <Page />
          </CrashBoundary>
        </main>
      </div>
    </PlacesSessionContext>
  );
}

function Page() {
  const vocabulary = useVocabulary();
  const state = usePlaces((places) => places.state);
  const issue = usePlaces((places) => places.issue);
  const coalition = usePlaces((places) => places.coalition);
  return (
    <div className="places-sheet">
      <Subject />
      <PlaceFilters />
      {state !== null && !codesOf(vocabulary).facets.STATE?.includes(state) ? (
        <MissingState state={state} />
      ) : (
        <Told state={state} issue={issue} coalition={coalition} />
      )}
    </div>
  );
}

function Told({ state, issue, coalition }: Pick<Places, 'state' | 'issue' | 'coalition'>) {
  return (
    <>
      <Overview />
      {state !== null ? (
        <StateSections key={state} state={state} />
      ) : coalition !== null ? (
        <CoalitionSections key={coalition} id={coalition} />
      ) : (
        issue !== null && <IssueSections key={issue} id={issue} />
      )}
    </>
  );
}

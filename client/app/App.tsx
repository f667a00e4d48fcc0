import type { Client } from '@urql/core';
import {
  lazy,
  Suspense,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { Provider as ServerProvider } from 'urql';
import { createClient } from '../api/client.ts';
import { ConnectionContext } from '../api/connectionContext.ts';
import { VocabularyDocument } from '../api/generated/operations.ts';
import { useAnswer, useConnection } from '../api/useAnswer.ts';
import { Announcer } from '../components/Announcer.tsx';
import { EmbedLine } from '../components/EmbedLine.tsx';
import { CrashBoundary } from '../components/CrashBoundary.tsx';
import { FailureNotice, Skeleton } from '../components/Notice.tsx';
import { useSpeech } from '../messages/language.ts';
import { codesOf, Vocabulary, VocabularyContext } from '../messages/vocabulary.ts';
import { useWords } from '../messages/words.ts';
import { onlyKnown } from '../state/known.ts';
import { ExploreView } from '../views/explore/ExploreView.tsx';
import { isEmbedded } from './embedding.ts';
import { pageOf, usePage } from './page.ts';
import { browserAddressBar, Session } from './session.ts';
import { SessionContext } from './sessionContext.ts';

/** Loaded when somebody asks for them. */
const lazyViews = {
  allies: lazy(() => import('../views/allies/AlliesView.tsx')),
  introductions: lazy(() => import('../views/introductions/IntroductionsView.tsx')),
  changes: lazy(() => import('../views/changes/ChangesView.tsx')),
  places: lazy(() => import('../views/places/PlacesView.tsx')),
  intermediaries: lazy(() => import('../views/intermediaries/IntermediariesView.tsx')),
  import: lazy(() => import('../views/import/ImportView.tsx')),
  story: lazy(() => import('../views/story/StoryView.tsx')),
};

export function App() {
  const connection = useContext(ConnectionContext);
  const asked = usePage();
  // What is embedded only shows: the page that writes is not there.
  const page = isEmbedded && asked === 'import' ? 'explore' : asked;
  const { locale, messages } = useSpeech();
  useEffect(() => connection.watch(), [connection]);
  return (
    <IntlProvider locale={locale} messages={messages}>
      <I18nProvider locale={locale}>
        <CrashBoundary>
          <FreshClient>
            <Announcer>
              {page === 'explore' ? <Explore /> : <Lazy view={lazyViews[page]} />}
              {isEmbedded && <EmbedLine />}
            </Announcer>
          </FreshClient>
        </CrashBoundary>
      </I18nProvider>
    </IntlProvider>
  );
}

function Explore() {
  const [session] = useState(
    () => new Session(browserAddressBar((address) => pageOf(address) === 'explore')),
  );
  useEffect(() => session.follow(), [session]);
  const vocabulary = useLoadedVocabulary();
  const isUnderstood = useSyncExternalStore(session.subscribe, session.isUnderstood);
  useEffect(() => {
    if (vocabulary) session.understand(onlyKnown(codesOf(vocabulary)));
  }, [session, vocabulary]);
  // A link is followed only once its codes are understood: what nobody knows would be asked of the server.
  return (
    <SessionContext value={session}>
      <WithVocabulary vocabulary={isUnderstood ? vocabulary : null}>
        <ExploreView />
      </WithVocabulary>
    </SessionContext>
  );
}

function Lazy({ view: View }: { view: ComponentType }) {
  const vocabulary = useLoadedVocabulary();
  return (
    <WithVocabulary vocabulary={vocabulary}>
      <Suspense fallback={<Starting />}>
        <View />
      </Suspense>
    </WithVocabulary>
  );
}

/** After an outage the answers kept from before may be out of date: a new client starts without them. */
function FreshClient({ children }: { children: ReactNode }) {
  const { generation } = useConnection();
  const [{ client, of }, setKept] = useState<{ client: Client; of: number }>(() => ({
    client: createClient(),
    of: generation,
  }));
  if (of !== generation) setKept({ client: createClient(), of: generation });
  return <ServerProvider value={client}>{children}</ServerProvider>;
}

function useLoadedVocabulary(): Vocabulary | null {
  const words = useWords();
  const told = useAnswer(VocabularyDocument, {}).data?.vocabulary;
  return useMemo(() => (told ? new Vocabulary(told, words) : null), [told, words]);
}

/** Nothing can be named before the vocabulary is here; until then the page shows its frame. */
function WithVocabulary({ vocabulary, children }: { vocabulary: Vocabulary | null; children: ReactNode }) {
  if (vocabulary) return <VocabularyContext value={vocabulary}>{children}</VocabularyContext>;
  return <Starting />;
}

function Starting() {
  const words = useWords();
  const { failure } = useAnswer(VocabularyDocument, {});
  return (
    <main className="starting">
      <h1 className="starting-name">{words.say('app.name')}</h1>
      {failure ? (
        <div role="alert">
          <FailureNotice failure={failure} />
        </div>
      ) : (
        <Skeleton lines={4} label={words.say('stage.loading')} />
      )}
    </main>
  );
}

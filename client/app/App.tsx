import type { Client } from '@urql/core';
import { useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { Provider as ServerProvider } from 'urql';
import { createClient } from '../api/client.ts';
import { ConnectionContext } from '../api/connectionContext.ts';
import { VocabularyDocument } from '../api/generated/operations.ts';
import { useAnswer, useConnection } from '../api/useAnswer.ts';
import { Announcer } from '../components/Announcer.tsx';
import { CrashBoundary } from '../components/CrashBoundary.tsx';
import { FailureNotice, Skeleton } from '../components/Notice.tsx';
import { en } from '../messages/en.ts';
import { codesOf, Vocabulary, VocabularyContext } from '../messages/vocabulary.ts';
import { useWords } from '../messages/words.ts';
import { onlyKnown } from '../state/known.ts';
import { ExploreView } from '../views/explore/ExploreView.tsx';
import { browserAddressBar, Session } from './session.ts';
import { SessionContext, useSession } from './sessionContext.ts';

const LOCALE = 'en-US';

export function App() {
  const [session] = useState(() => new Session(browserAddressBar()));
  const connection = useContext(ConnectionContext);
  useEffect(() => session.follow(), [session]);
  useEffect(() => connection.watch(), [connection]);
  return (
    <IntlProvider locale={LOCALE} messages={en}>
      <I18nProvider locale={LOCALE}>
        <CrashBoundary>
          <FreshClient>
            <Announcer>
              <SessionContext value={session}>
                <WithVocabulary>
                  <ExploreView />
                </WithVocabulary>
              </SessionContext>
            </Announcer>
          </FreshClient>
        </CrashBoundary>
      </I18nProvider>
    </IntlProvider>
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

/** Nothing can be named before the vocabulary is here; until then the page shows its frame. */
function WithVocabulary({ children }: { children: ReactNode }) {
  const words = useWords();
  const connection = useContext(ConnectionContext);
  const { data, failure } = useAnswer(VocabularyDocument, {});
  const told = data?.vocabulary;
  const vocabulary = useMemo(() => (told ? new Vocabulary(told, words) : null), [told, words]);
  const session = useSession();
  const isUnderstood = useSyncExternalStore(session.subscribe, session.isUnderstood);
  useEffect(() => {
    if (vocabulary) session.understand(onlyKnown(codesOf(vocabulary)));
  }, [session, vocabulary]);
  // A link is followed only once its codes are understood: what nobody knows would be asked of the server.
  if (vocabulary && isUnderstood) return <VocabularyContext value={vocabulary}>{children}</VocabularyContext>;
  return (
    <main className="starting">
      <h1 className="starting-name">{words.say('app.name')}</h1>
      {failure ? (
        <div role="alert">
          <FailureNotice failure={failure} onRetry={connection.retryNow} />
        </div>
      ) : (
        <Skeleton lines={4} label={words.say('stage.loading')} />
      )}
    </main>
  );
}

/** Who holds an alliance together, by which measure, on which ties, and how sure that is. */
import './intermediaries.css';
import { useEffect, useMemo, useState } from 'react';
import { CatalogueDocument, type CatalogueQuery } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { pageOf } from '../../app/page.ts';
import { AddressedSession, browserAddressBar } from '../../app/session.ts';
import { CrashBoundary } from '../../components/CrashBoundary.tsx';
import { Drawer } from '../../components/Drawer.tsx';
import { FailureNotice, Skeleton } from '../../components/Notice.tsx';
import { SkipLink } from '../../components/SkipLink.tsx';
import { NARROW, PHONE, useMedia } from '../../components/useMedia.ts';
import { codesOf, useVocabulary } from '../../messages/vocabulary.ts';
import { useWords, type Words } from '../../messages/words.ts';
import type { Analysis } from '../../state/analysis/analysis.ts';
import { onlyKnownIn, readAnalysis, writeAnalysis } from '../../state/analysis/url.ts';
import { ConnectionBanner } from '../explore/ConnectionBanner.tsx';
import { ActorPanel } from './ActorPanel.tsx';
import { AnalysisBar } from './AnalysisBar.tsx';
import { AnalysisSessionContext, useAnalysis, type AnalysisDeed } from './analysisSession.ts';
import { CatalogueContext, ResultsContext, useCatalogue, useComputedResults } from './results.ts';
import { ScopeForm } from './ScopeForm.tsx';
import { Workbench } from './Workbench.tsx';

const codec = { read: readAnalysis, write: writeAnalysis };

export default function IntermediariesView() {
  const vocabulary = useVocabulary();
  const { say, told } = useWords();
  const [session] = useState(() => {
    const made = new AddressedSession<Analysis, AnalysisDeed>(
      browserAddressBar((address) => pageOf(address) === 'intermediaries'),
      codec,
    );
    const { tieKinds, facets } = codesOf(vocabulary);
    made.understand(
      onlyKnownIn({
        tieKinds,
        roles: vocabulary.codesIn('Role'),
        levels: vocabulary.codesIn('Level'),
        states: facets.STATE ?? [],
      }),
    );
    return made;
  });
  useEffect(() => session.follow(), [session]);
  useEffect(() => {
    document.title = say('app.title', { subject: say('bar.page.intermediaries') });
  }, [say]);
  const { data, failure } = useAnswer(CatalogueDocument, {});
  const catalogue = useMemo(() => data && wordedCatalogue(data, told), [data, told]);

  return (
    <AnalysisSessionContext value={session}>
      <div className="explore intermediaries">
        <SkipLink to="actors">{say('intermediaries.skipToTable')}</SkipLink>
        {catalogue ? (
          <CatalogueContext value={catalogue}>
            <Page />
          </CatalogueContext>
        ) : (
          <>
            <AnalysisBar onScope={null} />
            <ConnectionBanner />
            <main className="intermediaries-waiting">
              {failure ? (
                <div role="alert">
                  <FailureNotice failure={failure} />
                </div>
              ) : (
                <Skeleton lines={6} label={say('intermediaries.loading')} />
              )}
            </main>
          </>
        )}
      </div>
    </AnalysisSessionContext>
  );
}

/** What the server calls measures, conventions and scopes, in the reader's words. Units tell what a number is: they stay. */
function wordedCatalogue(catalogue: CatalogueQuery, told: Words['told']): CatalogueQuery {
  return {
    ...catalogue,
    measures: catalogue.measures.map((measure) => ({
      ...measure,
      label: told(measure.label),
      meaning: told(measure.meaning),
      formula: told({ key: `formula.${measure.formula}`, message: measure.formula }),
      conventions: measure.conventions.map((convention) => ({
        ...convention,
        label: told(convention.label),
        shortLabel: told(convention.shortLabel),
        undefinedWhen: convention.undefinedWhen ? told(convention.undefinedWhen) : null,
      })),
    })),
    scopePresets: catalogue.scopePresets.map((preset) => ({
      ...preset,
      label: told(preset.label),
      description: told(preset.description),
    })),
  };
}

function Page() {
  const { say } = useWords();
  const results = useComputedResults(useCatalogue());
  const isNarrow = useMedia(NARROW);
  const isPhone = useMedia(PHONE);
  const [isChoosing, setChoosing] = useState(false);
  const actor = useAnalysis((state) => state.actor);
  const { network } = results.measured;
  const at = useMemo(() => network?.actors.findIndex(({ id }) => id === actor) ?? -1, [network, actor]);

  return (
    <ResultsContext value={results}>
      <AnalysisBar onScope={isNarrow ? () => setChoosing(true) : null} />
      <ConnectionBanner />
      <div className="intermediaries-body" data-panel={actor === null ? undefined : ''}>
        {isNarrow ? (
          <Drawer
            isOpen={isChoosing}
            onClose={() => setChoosing(false)}
            label={say('scope.title')}
            closeLabel={say('scope.close')}
          >
            <ScopeForm />
          </Drawer>
        ) : (
          <aside className="scope-side" aria-label={say('scope.title')}>
            <CrashBoundary>
              <h2>{say('scope.title')}</h2>
              <ScopeForm />
            </CrashBoundary>
          </aside>
        )}
        <main className="workbench" id="actors" tabIndex={-1} aria-label={say('intermediaries.main')}>
          <CrashBoundary>
            <Workbench onScope={isNarrow ? () => setChoosing(true) : null} />
          </CrashBoundary>
        </main>
        {actor !== null && network !== null && (
          <CrashBoundary>
            <ActorPanel key={actor} id={actor} at={at} asSheet={isPhone} />
          </CrashBoundary>
        )}
      </div>
    </ResultsContext>
  );
}

/** Brings files in: dropped, looked at, corrected, applied once a person says so, and taken back in one step. */
import './import.css';
import { useEffect } from 'react';
import { goToAddress, useSearch } from '../../app/page.ts';
import { CrashBoundary } from '../../components/CrashBoundary.tsx';
import { PageTabs } from '../../components/PageTabs.tsx';
import { SkipLink } from '../../components/SkipLink.tsx';
import { useWords } from '../../messages/words.ts';
import { addressOfImport, jobIn } from '../../state/import/url.ts';
import { ConnectionBanner } from '../explore/ConnectionBanner.tsx';
import { Brand, ThemeMenu } from '../explore/TopBar.tsx';
import { Beginning } from './Beginning.tsx';
import { JobPage } from './JobPage.tsx';
import { useImportJob } from './useImportJob.ts';

export default function ImportView() {
  const { say } = useWords();
  const id = jobIn({ search: useSearch() });
  const job = useImportJob(id);
  useEffect(() => {
    document.title = say('app.title', { subject: say('bar.page.import') });
  }, [say]);
  return (
    <div className="explore import">
      <SkipLink to="import">{say('import.skip')}</SkipLink>
      <header className="top-bar">
        <Brand />
        <PageTabs />
        <span className="top-bar-space" />
        <div className="top-bar-end" role="group" aria-label={say('import.barLabel')}>
          <ThemeMenu />
        </div>
      </header>
      <ConnectionBanner />
      <main className="import-main" id="import" tabIndex={-1} aria-label={say('bar.page.import')}>
        <CrashBoundary>
          {id === null ? (
            <Beginning job={job} />
          ) : (
            <JobPage key={id} job={job} onLeave={() => goToAddress(addressOfImport(null))} />
          )}
        </CrashBoundary>
      </main>
    </div>
  );
}

/** Brings files in: dropped, looked at, corrected, applied once a person says so, and taken back in one step. */
import './import.css';
import { useEffect } from 'react';
import { goToAddress, useSearch } from '../../app/page.ts';
import { CrashBoundary } from '../../components/CrashBoundary.tsx';
import type { HelpSection } from '../../components/HelpSheet.tsx';
import { SiteHeader } from '../../components/SiteHeader.tsx';
import { SkipLink } from '../../components/SkipLink.tsx';
import { useWords } from '../../messages/words.ts';
import { addressOfImport, jobIn } from '../../state/import/url.ts';
import { ConnectionBanner } from '../explore/ConnectionBanner.tsx';
import { Beginning } from './Beginning.tsx';
import { JobPage } from './JobPage.tsx';
import { useImportJob } from './useImportJob.ts';

const help: readonly HelpSection[] = [
  {
    title: 'help.matches',
    lines: [
      { keys: ['s'], does: 'help.match.same' },
      { keys: ['n'], does: 'help.match.new' },
      { keys: ['1', '2'], does: 'help.match.hold' },
      { keys: ['→', '←'], does: 'help.match.walk' },
      { keys: ['u'], does: 'help.match.undo' },
    ],
  },
];

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
      <SiteHeader help={help} />
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

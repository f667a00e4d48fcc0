/** Beneath an embedded view: what it is, as of when, where it is from, and the way to all of it. */
import { useEffect } from 'react';
import { ProvenanceDocument } from '../api/generated/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { unframed } from '../app/frame.ts';
import { useSearch } from '../app/page.ts';
import { useShownSources } from '../app/shownSources.ts';
import { takeSnapshot } from '../app/snapshot.ts';
import { useWords } from '../messages/words.ts';
import { readDate } from '../state/asOf.ts';
import { Icon } from './Icon.tsx';
import { useTitle } from './useTitle.ts';

export function EmbedLine() {
  const { say, date } = useWords();
  const title = useTitle();
  const search = useSearch();
  const told = useAnswer(ProvenanceDocument, {}).data?.dataset;
  const shown = useShownSources();
  const asOf = readDate(new URLSearchParams(search).get('asOf') ?? '');

  useEffect(() => {
    document.documentElement.dataset['embed'] = '';
    window.crosstieSnapshot = () => (told ? takeSnapshot(title, say('export.key')) : null);
    return () => {
      delete document.documentElement.dataset['embed'];
      delete window.crosstieSnapshot;
    };
  }, [title, say, told]);

  return (
    <aside className="embed-line" aria-label={say('embed.label')}>
      <p className="embed-citation">
        <cite>{title}</cite>
        {asOf !== null && <>, {say('embed.asOf', { date: date(asOf) })}</>}.{' '}
        {told &&
          say(shown === null ? 'embed.citation' : 'embed.citationShown', {
            version: told.version,
            sources: shown ?? told.sources,
            all: told.sources,
            date: date(new Date().toISOString().slice(0, 10)),
          })}
      </p>
      <a
        className="link"
        href={`${window.location.pathname}${unframed(search)}${window.location.hash}`}
        target="_blank"
        rel="noopener"
      >
        {say('embed.open')}
        <Icon name="external" />
      </a>
    </aside>
  );
}

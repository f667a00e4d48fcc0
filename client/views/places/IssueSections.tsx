/** What is known of an issue besides who works on it: the issues around it, coalitions, campaigns, cohorts. */
import { useMemo } from 'react';
import { IssuePageDocument, PlaceCountsDocument } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { FailureNotice, Notice, Skeleton } from '../../components/Notice.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { chooseAmong, chooseIssue, toPlaceQuestion } from '../../state/places/places.ts';
import { EntityLink } from '../explore/panel/EntityLink.tsx';
import { Bars } from './Bars.tsx';
import { AttachedSection } from './Facts.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import { usePlaces } from './placesSession.ts';

export function IssueSections({ id }: { id: string }) {
  const { say } = useWords();
  const asOf = usePlaces((places) => places.asOf);
  const { data, failure } = useAnswer(IssuePageDocument, { id, asOf });
  if (failure && !data) return <FailureNotice failure={failure} />;
  if (!data) return <Skeleton lines={6} label={say('places.loading')} />;
  const page = data.issuePage;
  if (!page) return <Notice icon="info" title={say('places.missing')} hint={say('places.missingHint')} />;
  return (
    <div className="places-columns">
      <section className="places-section">
        <h2>{say('places.issueKind')}</h2>
        <p>
          <EntityLink entity={{ ...page.issue, kind: 'Issue' }} withMark />
        </p>
        {page.issue.description && <p>{page.issue.description}</p>}
        <Levels />
        <Around title={say('places.broader')} issues={page.broader} />
        <Around title={say('places.narrower')} issues={page.narrower} />
      </section>
      <AttachedSection
        title={say('places.coalitions.plain')}
        none={say('places.issueCoalitionsNone')}
        attached={page.coalitions.nodes}
        total={page.coalitions.totalCount}
      />
      <AttachedSection
        title={say('places.campaigns')}
        none={say('places.campaignsNone')}
        attached={page.campaigns.nodes}
        total={page.campaigns.totalCount}
      />
      <AttachedSection
        title={say('places.cohorts')}
        none={say('places.cohortsNone')}
        attached={page.cohorts.nodes}
        total={page.cohorts.totalCount}
      />
    </div>
  );
}

/** National, state and local: how those who work on it spread, counted as above. */
function Levels() {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const places = usePlaces((state) => state);
  const question = useMemo(() => toPlaceQuestion(places), [places]);
  const overview = useAnswer(PlaceCountsDocument, question).data?.placeOverview;
  if (!overview) return null;
  const order = vocabulary.codesIn('Level');
  type Count = (typeof overview.levels)[number];
  // From the nation down; those without a level last.
  const rank = ({ level }: Count): number => (level ? order.indexOf(level) : order.length);
  const byWidth = (a: Count, b: Count): number => rank(a) - rank(b);
  return (
    <Bars
      title={say('places.byLevel')}
      most={overview.totalCount}
      bars={[...overview.levels].sort(byWidth).map(({ level, count }) => ({
        key: level ?? '',
        label: level ? vocabulary.valueLabel('Level', level) : say('places.noLevel'),
        count,
        ...(level && { to: chooseAmong('LEVEL', [level]) }),
      }))}
    />
  );
}

function Around({ title, issues }: { title: string; issues: readonly { id: string; name: string }[] }) {
  if (issues.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="issue-list">
        {issues.map(({ id, name }) => (
          <li key={id}>
            <PlaceButton deed="deed.whom" to={chooseIssue(id)}>
              {name}
            </PlaceButton>
          </li>
        ))}
      </ul>
    </>
  );
}

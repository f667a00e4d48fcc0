/** What is known of an issue besides who works on it: the issues around it, coalitions, campaigns, cohorts. */
import { Button } from 'react-aria-components';
import { IssuePageDocument } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { FailureNotice, Notice, Skeleton } from '../../components/Notice.tsx';
import { useWords } from '../../messages/words.ts';
import { chooseIssue } from '../../state/places/places.ts';
import { EntityLink } from '../explore/panel/EntityLink.tsx';
import { AttachedSection } from './Facts.tsx';
import { usePlaces, usePlacesSession } from './placesSession.ts';

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

function Around({ title, issues }: { title: string; issues: readonly { id: string; name: string }[] }) {
  const session = usePlacesSession();
  if (issues.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="issue-list">
        {issues.map(({ id, name }) => (
          <li key={id}>
            <Button className="link" onPress={() => session.do('deed.whom', chooseIssue(id))}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is known of a state: its hubs by role and those that are missing, coalitions, campaigns, cohorts, national partners. */
import {
  StatePageDocument,
  StatePartnersDocument,
  type StatePageQuery,
} from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { FailureNotice, Skeleton } from '../../components/Notice.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { EntityLink } from '../explore/panel/EntityLink.tsx';
import { AttachedList, AttachedSection, TieFact } from './Facts.tsx';
import { usePlaces } from './placesSession.ts';

type State = NonNullable<StatePageQuery['statePage']>;

export function StateSections({ state }: { state: string }) {
  const { say } = useWords();
  const asOf = usePlaces((places) => places.asOf);
  const { data, failure } = useAnswer(StatePageDocument, { state, asOf });
  const partners = useAnswer(StatePartnersDocument, { state, asOf }).data?.statePage?.nationalPartners;
  if (failure && !data) return <FailureNotice failure={failure} />;
  if (!data) return <Skeleton lines={8} label={say('places.loading')} />;
  const page = data.statePage;
  if (!page) return null;
  return (
    <div className="places-columns">
      <Hubs hubs={page.hubs} />
      <Coalitions page={page} />
      {partners && (
        <AttachedSection
          title={say('places.partners')}
          hint={say('places.partnersHint')}
          none={say('places.partnersNone')}
          attached={partners.nodes}
          total={partners.totalCount}
        />
      )}
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

function Hubs({ hubs }: { hubs: State['hubs'] }) {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  return (
    <section className="places-section hubs">
      <h2>{say('places.hubs')}</h2>
      <p className="muted">{say('places.hubsHint')}</p>
      <dl>
        {hubs.map(({ role, ties, nationwide }) => {
          const label = vocabulary.valueLabel('HubRole', role);
          return (
            <div key={role} className="hub" data-missing={ties.length === 0 || undefined}>
              <dt>{label}</dt>
              {ties.length === 0 && (
                <dd className="places-none" data-row data-about={label}>
                  <span data-cell>{say('places.noHub', { role: label })}</span>
                </dd>
              )}
              {ties.map((tie) => (
                <dd key={tie.id} data-about={`${label}: ${tie.from.name}`}>
                  <EntityLink entity={tie.from} withMark />
                  <ul className="attached-ties">
                    <TieFact tie={tie} />
                  </ul>
                </dd>
              ))}
              {nationwide.length > 0 && (
                <dd className="muted hub-nationwide">
                  {say('places.hubNationwide', { names: '' })}
                  {[...new Map(nationwide.map(({ from }) => [from.id, from])).values()].map((from, at) => (
                    <span key={from.id}>
                      {at > 0 && ', '}
                      <EntityLink entity={from} />
                    </span>
                  ))}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Coalitions({ page: { coalitions, coalitionsThroughMembers } }: { page: State }) {
  const { say } = useWords();
  const known = new Set(coalitions.nodes.map(({ entity }) => entity.id));
  const through = coalitionsThroughMembers.filter(({ entity }) => !known.has(entity.id));
  return (
    <section className="places-section">
      <h2>{say('places.coalitions')}</h2>
      {coalitions.nodes.length === 0 ? (
        <p className="places-none">{say('places.coalitionsNone')}</p>
      ) : (
        <AttachedList attached={coalitions.nodes} />
      )}
      {through.length > 0 && (
        <>
          <h3>{say('places.coalitionsThrough')}</h3>
          <AttachedList
            attached={through}
            note={({ tieCount }) => say('places.coalitionThrough', { members: tieCount })}
          />
        </>
      )}
    </section>
  );
}

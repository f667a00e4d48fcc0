/** What is known of a coalition: who leads and hosts it, its members by role, level and state, when they joined, and overlaps. */
import { useMemo } from 'react';
import { CoalitionPageDocument, type CoalitionPageQuery, type Role } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { FailureNotice, Notice, Skeleton } from '../../components/Notice.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { chooseCoalition, openState } from '../../state/places/places.ts';
import { EntityLink } from '../explore/panel/EntityLink.tsx';
import { EntityTimeline } from '../timeline/EntityTimeline.tsx';
import { Bars } from './Bars.tsx';
import { AttachedSection, TieFact } from './Facts.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import { usePlaces } from './placesSession.ts';

type Page = NonNullable<CoalitionPageQuery['coalitionPage']>;

/** Who carries a coalition, in the order in which a reader asks for them. */
const leading: readonly Role[] = [
  'CONVENER',
  'STAFF_HOST',
  'EXECUTIVE_COMMITTEE',
  'STEERING_COMMITTEE',
  'FOUNDER',
];
/** Of these it is said where nobody is recorded. */
const expected: readonly Role[] = ['CONVENER', 'STAFF_HOST', 'EXECUTIVE_COMMITTEE'];

export function CoalitionSections({ id }: { id: string }) {
  const { say } = useWords();
  const asOf = usePlaces((places) => places.asOf);
  const { data, failure } = useAnswer(CoalitionPageDocument, { id, asOf });
  if (failure && !data) return <FailureNotice failure={failure} />;
  if (!data) return <Skeleton lines={8} label={say('places.loading')} />;
  const page = data.coalitionPage;
  if (!page) return <Notice icon="info" title={say('places.missing')} hint={say('places.missingHint')} />;
  return (
    <div className="places-columns">
      <Leadership page={page} />
      <Spread page={page} />
      <Overlap page={page} />
      <section className="places-section">
        <h2>{say('places.timeline')}</h2>
        <EntityTimeline id={id} />
      </section>
      <AttachedSection
        title={say('places.membersHeading')}
        none={say('places.members', { count: 0 })}
        attached={page.members.nodes}
        total={page.memberCount}
      />
    </div>
  );
}

function Leadership({ page }: { page: Page }) {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const byRole = useMemo(
    () =>
      leading.map((role) => ({
        role,
        ties: page.members.nodes.flatMap(({ through }) =>
          through.filter(({ roles }) => roles.includes(role)),
        ),
      })),
    [page],
  );
  return (
    <section className="places-section hubs">
      <h2>{say('places.leadership')}</h2>
      <p>
        <EntityLink entity={{ ...page.coalition, kind: 'Coalition' }} withMark />
      </p>
      {page.coalition.description && <p>{page.coalition.description}</p>}
      <dl>
        {byRole
          .filter(({ role, ties }) => ties.length > 0 || expected.includes(role))
          .map(({ role, ties }) => {
            const label = vocabulary.valueLabel('Role', role);
            return (
              <div key={role} className="hub" data-missing={ties.length === 0 || undefined}>
                <dt>{label}</dt>
                {ties.length === 0 && (
                  <dd className="places-none" data-row data-about={label}>
                    <span data-cell>{say('places.leadershipNone', { role: label })}</span>
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
              </div>
            );
          })}
      </dl>
    </section>
  );
}

/** How the members spread over levels, states and roles, as bars with their numbers. */
function Spread({ page }: { page: Page }) {
  const { say, stateName } = useWords();
  const vocabulary = useVocabulary();
  return (
    <section className="places-section">
      <h2>{say('places.members', { count: page.memberCount })}</h2>
      <Bars
        title={say('places.byLevel')}
        most={page.memberCount}
        bars={page.levels.map(({ level, count }) => ({
          key: level ?? '',
          label: level ? vocabulary.valueLabel('Level', level) : say('places.noLevel'),
          count,
        }))}
      />
      <Bars
        title={say('places.byState')}
        most={page.memberCount}
        bars={[
          ...page.states.map(({ state, count }) => ({
            key: state,
            label: stateName(state),
            count,
            to: openState(state),
          })),
          ...(page.inNoState > 0 ? [{ key: '', label: say('places.inNoState'), count: page.inNoState }] : []),
        ]}
      />
      <Bars
        title={say('places.byRole')}
        most={page.memberCount}
        bars={page.roles.map(({ role, count }) => ({
          key: role,
          label: vocabulary.valueLabel('Role', role),
          count,
        }))}
      />
    </section>
  );
}

function Overlap({ page }: { page: Page }) {
  const { say, number, upTo, list } = useWords();
  return (
    <section className="places-section">
      <h2>{say('places.overlap')}</h2>
      {page.overlaps.length === 0 ? (
        <p className="places-none">{say('places.overlapNone')}</p>
      ) : (
        <>
          <p className="muted">{say('places.overlapHint')}</p>
          <table className="counts-table">
            <thead>
              <tr>
                <th scope="col">{say('places.coalitionKind')}</th>
                <th scope="col">{say('places.overlapShared')}</th>
                <th scope="col">{say('places.overlapOther')}</th>
                <th scope="col">{say('places.overlapJaccard')}</th>
              </tr>
            </thead>
            <tbody>
              {page.overlaps.map(({ coalition, shared, memberCount, jaccard }) => (
                <tr key={coalition.id}>
                  <th scope="row">
                    <PlaceButton to={chooseCoalition(coalition.id)}>{coalition.name}</PlaceButton>
                    <span className="muted shared-names">{list(shared.map(({ name }) => name))}</span>
                  </th>
                  <td>{number(shared.length)}</td>
                  <td>{number(memberCount)}</td>
                  <td>{upTo(jaccard, 2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

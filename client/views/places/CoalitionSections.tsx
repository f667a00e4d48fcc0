/** What is known of a coalition: who leads and hosts it, its members by role, level and state, when they joined, and overlaps. */
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { CoalitionPageDocument, type CoalitionPageQuery, type Role } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { FailureNotice, Notice, Skeleton } from '../../components/Notice.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { chooseCoalition, openState } from '../../state/places/places.ts';
import { EntityLink } from '../explore/panel/EntityLink.tsx';
import { EntityTimeline } from '../timeline/EntityTimeline.tsx';
import { AttachedSection, TieFact } from './Facts.tsx';
import { usePlaces, usePlacesSession } from './placesSession.ts';

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
                  <dd className="places-none">{say('places.leadershipNone', { role: label })}</dd>
                )}
                {ties.map((tie) => (
                  <dd key={tie.id}>
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
  const session = usePlacesSession();
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
            open: () => session.do('deed.place', openState(state)),
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

interface BarsProps {
  title: string;
  most: number;
  bars: readonly { key: string; label: string; count: number; open?: () => void }[];
}

function Bars({ title, most, bars }: BarsProps) {
  const { number } = useWords();
  if (bars.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="bars">
        {bars.map(({ key, label, count, open }) => (
          <li key={key}>
            <span className="bar-label">
              {open ? (
                <Button className="link" onPress={open}>
                  {label}
                </Button>
              ) : (
                label
              )}
            </span>
            <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * count) / Math.max(1, most)} height="8" rx="1" />
            </svg>
            <span className="bar-count">{number(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Overlap({ page }: { page: Page }) {
  const { say, number, upTo, list } = useWords();
  const session = usePlacesSession();
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
                    <Button
                      className="link"
                      onPress={() => session.do('deed.place', chooseCoalition(coalition.id))}
                    >
                      {coalition.name}
                    </Button>
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

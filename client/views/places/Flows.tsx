/** The ties of national actors into the states in words: what the lines on the map say, and those it has no room for. */
import { Skeleton } from '../../components/Notice.tsx';
import { useWords } from '../../messages/words.ts';
import { EntityLink } from '../explore/panel/EntityLink.tsx';
import type { Flow } from './counts.ts';

export function Flows({ flows, isLoading }: { flows: readonly Flow[]; isLoading: boolean }) {
  const { say, list, stateName, number } = useWords();
  return (
    <section className="places-section">
      <h2>{say('places.flowsTitle')}</h2>
      {isLoading ? (
        <Skeleton lines={3} label={say('places.loading')} />
      ) : flows.length === 0 ? (
        <p className="muted">{say('places.flowsNone')}</p>
      ) : (
        <ul className="flow-list">
          {flows.map(({ actor, ties, undated, states }) => (
            <li key={actor.id}>
              <EntityLink entity={actor} withMark />{' '}
              <span>
                {say('places.flowsOne', {
                  ties,
                  undated,
                  states: list(states.map((one) => `${stateName(one.code)} (${number(one.ties)})`)),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

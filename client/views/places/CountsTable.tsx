/** The numbers of the map as a table; each state opens from it as from the map. */
import { useMemo } from 'react';
import { useWords } from '../../messages/words.ts';
import { openState } from '../../state/places/places.ts';
import { presenceOf, type Flow, type PlaceNumbers } from './counts.ts';
import { PlaceButton } from './PlaceButton.tsx';
import { usePlaces } from './placesSession.ts';

export function CountsTable({ places, flows }: { places: readonly PlaceNumbers[]; flows: readonly Flow[] }) {
  const { say, stateName, number, list, compare } = useWords();
  const state = usePlaces((one) => one.state);
  const measure = usePlaces((one) => one.measure);
  const asked = useMemo(() => {
    const nameOf = ({ place }: PlaceNumbers) => (place.postalCode ? stateName(place.postalCode) : place.name);
    const isAsked = ({ place }: PlaceNumbers) => place.placeLevel !== 'NATION';
    return places
      .filter(isAsked)
      .map((one) => ({ ...one, name: nameOf(one) }))
      .sort(
        (a, b) =>
          presenceOf(b, measure).count - presenceOf(a, measure).count ||
          b.worksThere.count + b.isThere.count - a.worksThere.count - a.isThere.count ||
          compare(a.name, b.name),
      );
  }, [places, measure, stateName, compare]);
  const tiesTo = useMemo(() => {
    const sums = new Map<string, number>();
    for (const { states } of flows)
      for (const { code, ties } of states) sums.set(code, (sums.get(code) ?? 0) + ties);
    return sums;
  }, [flows]);
  const isCounted = (one: PlaceNumbers) => one.worksThere.count > 0 || one.isThere.count > 0;
  const rows = asked.filter(isCounted);
  const others = asked.filter((one) => !isCounted(one));
  const names = (recorded: boolean) =>
    others
      .filter((one) => one.recorded === recorded)
      .map(({ name }) => name)
      .sort(compare);
  const [zero, unknown] = [names(true), names(false)];
  const hasFlows = flows.length > 0;
  return (
    <div className="counts">
      <div className="counts-scroll" role="region" tabIndex={0} aria-label={say('places.table')}>
        <table className="counts-table">
          <caption className="visually-hidden">{say('places.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('places.column.place')}</th>
              <th scope="col" data-chosen={measure === 'works' || undefined}>
                {say('places.column.works')}
              </th>
              <th scope="col" data-chosen={measure === 'is' || undefined}>
                {say('places.column.is')}
              </th>
              <th scope="col">{say('places.column.undated')}</th>
              {hasFlows && <th scope="col">{say('places.column.nationals')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.place.id} data-level={one.place.placeLevel}>
                <th scope="row">
                  {state === null && one.place.postalCode ? (
                    <PlaceButton to={openState(one.place.postalCode)}>{one.name}</PlaceButton>
                  ) : (
                    one.name
                  )}
                </th>
                <td>{number(one.worksThere.count)}</td>
                <td>{number(one.isThere.count)}</td>
                <td>{number(presenceOf(one, measure).undated)}</td>
                {hasFlows && <td>{number(tiesTo.get(one.place.postalCode ?? '') ?? 0)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {zero.length > 0 && <p className="muted">{say('places.zeroStates', { states: list(zero) })}</p>}
      {unknown.length > 0 && (
        <p className="muted">{say('places.unknownStates', { states: list(unknown) })}</p>
      )}
    </div>
  );
}

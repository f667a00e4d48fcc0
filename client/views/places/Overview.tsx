/** The counts of the present choice, as a map and as a table, and who is behind them. */
import { useEffect, useMemo } from 'react';
import {
  NationalFlowsDocument,
  PlaceCountsDocument,
  PlaceSourcesDocument,
} from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { isEmbedded } from '../../app/embedding.ts';
import { useTellSources } from '../../app/shownSources.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { FailureNotice, Notice, Skeleton } from '../../components/Notice.tsx';
import { FRAME } from '../../map/areas.ts';
import { drawMap } from '../../map/drawing.ts';
import { useWords } from '../../messages/words.ts';
import { openState, toPlaceQuestion } from '../../state/places/places.ts';
import { Actors } from './Actors.tsx';
import { countedAreas, flowsOf, presenceOf, type Counted, type Flow, type PlaceNumbers } from './counts.ts';
import { CountsTable } from './CountsTable.tsx';
import { Flows } from './Flows.tsx';
import { MapExport } from './MapExport.tsx';
import { MissingState } from './MissingState.tsx';
import { PlaceMap } from './PlaceMap.tsx';
import { usePlaces, usePlacesSession } from './placesSession.ts';
import { useAtlas } from './useAtlas.ts';

const noFlows: readonly Flow[] = [];

export function Overview() {
  const { say, stateName } = useWords();
  const announce = useAnnounce();
  const places = usePlaces((state) => state);
  const question = useMemo(() => toPlaceQuestion(places), [places]);
  const { data, failure, isPrevious } = useAnswer(PlaceCountsDocument, question);
  const wantsFlows = places.flows && places.state === null;
  const national = useAnswer(NationalFlowsDocument, question, { pause: !wantsFlows });
  const flows = useMemo(
    () => (wantsFlows && national.data ? flowsOf(national.data) : noFlows),
    [wantsFlows, national.data],
  );
  const overview = data?.placeOverview;
  const told =
    overview &&
    say('places.announce', {
      total: overview.totalCount,
      places: overview.places.filter((one) => presenceOf(one, places.measure).count > 0).length,
    });
  useEffect(() => {
    if (told !== undefined && !isPrevious) announce(told);
  }, [told, isPrevious, announce]);

  if (failure && (!overview || !failure.passes)) {
    return places.state !== null && failure.kind === 'badRequest' ? (
      // A state of which the dataset knows nothing yet.
      <MissingState state={places.state} />
    ) : (
      <FailureNotice failure={failure} />
    );
  }
  if (!overview) return <Skeleton lines={8} label={say('places.loading')} />;
  const { measure } = places;
  const nation = overview.places.find((one) => one.place.placeLevel === 'NATION');
  const somewhere = measure === 'works' ? overview.worksSomewhere : overview.isSomewhere;
  const within = places.state === null ? null : stateName(places.state);
  const status = {
    total: overview.totalCount,
    count: somewhere.count,
    missing: overview.totalCount - somewhere.count,
  };
  return (
    <>
      {isEmbedded && <CitedCounts question={question} />}
      <div className="places-status" id="places-answer" tabIndex={-1} aria-busy={isPrevious}>
        <p data-statement>
          {within === null
            ? say(`places.status.${measure}`, status)
            : say(`places.stateStatus.${measure}`, {
                state: within,
                ...presenceOf(
                  overview.places.find((one) => one.place.placeLevel === 'STATE')!,
                  measure,
                ),
              })}{' '}
          {nation && presenceOf(nation, measure).count > 0 && (
            <span className="muted">
              {say(`places.nation.${measure}`, { count: presenceOf(nation, measure).count })}
            </span>
          )}
        </p>
      </div>
      {overview.totalCount === 0 ? (
        <Notice icon="info" title={say('places.nobody')} hint={say('places.nobodyHint')} />
      ) : (
        <>
          <Drawing places={overview.places} flows={flows} />
          {wantsFlows && <Flows flows={flows} isLoading={national.isLoading} />}
          {(places.state !== null || places.issue !== null || places.text !== '') && (
            <Actors key={JSON.stringify(question)} question={question} />
          )}
        </>
      )}
    </>
  );
}

/** For whoever cites what is shown: who says that those counted are there. */
function CitedCounts({ question }: { question: ReturnType<typeof toPlaceQuestion> }) {
  const { data } = useAnswer(PlaceSourcesDocument, question);
  useTellSources(
    data ? data.placeOverview.places.flatMap(({ sources }) => sources.map(({ id }) => id)) : null,
  );
  return null;
}

function Drawing({ places, flows }: { places: readonly PlaceNumbers[]; flows: readonly Flow[] }) {
  const { say, stateName, number } = useWords();
  const session = usePlacesSession();
  const state = usePlaces((one) => one.state);
  const measure = usePlaces((one) => one.measure);
  const stateFips = places.find((one) => one.place.placeLevel === 'STATE')?.place.fips ?? null;
  const hasCounties = places.some((one) => one.place.placeLevel === 'COUNTY');
  // The boundaries of counties are large, and say nothing where no county is recorded.
  const wanted = state === null ? null : stateFips;
  const isDrawn = state === null || hasCounties;
  const { map, hasFailed } = useAtlas(isDrawn ? wanted : null);
  const drawing = useMemo(() => {
    if (map === null || !isDrawn) return null;
    const nameOf = ({ place }: PlaceNumbers) => (place.postalCode ? stateName(place.postalCode) : place.name);
    const level = state === null ? 'STATE' : 'COUNTY';
    const counts = countedAreas(map.areas, places, { level, measure, nameOf });
    const fipsOf = new Map(
      counts.flatMap(({ area, place }): [string, string][] =>
        place?.place.postalCode ? [[place.place.postalCode, area.fips]] : [],
      ),
    );
    return drawMap<Counted>(map, counts, {
      flows: flows.map(({ actor, states }) => ({
        name: actor.name,
        to: states.flatMap(({ code, ties }) => {
          const fips = fipsOf.get(code);
          return fips === undefined ? [] : [{ fips, ties }];
        }),
      })),
      write: number,
      width: FRAME.width,
    });
  }, [map, isDrawn, places, state, measure, flows, stateName, number]);
  const what =
    state === null
      ? say(`places.mapOf.${measure}`)
      : say(`places.mapOfCounties.${measure}`, { state: stateName(state) });
  const open = ({ place }: Counted) => {
    const code = place?.place.postalCode;
    if (code) session.do('deed.place', openState(code));
  };
  return (
    <section className="places-drawing" aria-label={what} data-drawn={isDrawn || undefined}>
      {isDrawn && (
        <div className="places-map-side">
          {drawing ? (
            <PlaceMap
              key={state}
              drawing={drawing}
              label={say('places.map', { what })}
              onOpen={state === null && !isEmbedded ? open : null}
            />
          ) : hasFailed ? (
            <Notice icon="warning" title={say('places.mapAway')} />
          ) : (
            <Skeleton lines={8} label={say('places.mapLoading')} />
          )}
        </div>
      )}
      <div className="places-table-side">
        <div className="places-table-tools" data-tools>
          <MapExport drawing={drawing} places={places} flows={flows} what={what} />
        </div>
        {state !== null && !hasCounties && (
          <p className="muted">{say('places.noCounty', { state: stateName(state) })}</p>
        )}
        <CountsTable places={places} flows={flows} />
      </div>
    </section>
  );
}

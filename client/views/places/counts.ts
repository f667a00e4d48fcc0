/** What the server counted, as the map and the table take it. */
import type { EntityKind, NationalFlowsQuery, PlaceNumbersFragment } from '../../api/generated/operations.ts';
import { countyOf, type Area } from '../../map/areas.ts';
import type { Measure } from '../../state/places/places.ts';

export type PlaceNumbers = PlaceNumbersFragment;

export const presenceOf = (place: PlaceNumbers, measure: Measure) =>
  measure === 'works' ? place.worksThere : place.isThere;

/** What is told of an area of the map: its numbers, or that nobody is recorded in it. */
export interface Counted {
  readonly area: Area;
  /** The place of the dataset that it is; null where the dataset has none. */
  readonly place: PlaceNumbers | null;
  readonly name: string;
  readonly count: number;
  readonly undated: number;
  readonly recorded: boolean;
}

/** The areas of the map with the numbers of the places that they are: states by their code, counties also by their name. */
export function countedAreas(
  areas: readonly Area[],
  places: readonly PlaceNumbers[],
  {
    level,
    measure,
    nameOf,
  }: { level: 'STATE' | 'COUNTY'; measure: Measure; nameOf: (place: PlaceNumbers) => string },
): readonly Counted[] {
  const byFips = new Map(
    places.flatMap((one): [string, PlaceNumbers][] => {
      const { fips = null, name, placeLevel } = one.place;
      if (placeLevel !== level) return [];
      if (level === 'STATE') return fips === null ? [] : [[fips, one]];
      const county = countyOf({ fips, name }, areas);
      return county ? [[county.fips, one]] : [];
    }),
  );
  return areas.map((area) => {
    const place = byFips.get(area.fips) ?? null;
    return {
      area,
      place,
      name: place ? nameOf(place) : area.name,
      ...(place ? presenceOf(place, measure) : { count: 0, undated: 0 }),
      recorded: place?.recorded ?? false,
    };
  });
}

export interface Flow {
  readonly actor: { readonly id: string; readonly kind: EntityKind; readonly name: string };
  readonly ties: number;
  readonly undated: number;
  /** How many ties lead to each state, most first. */
  readonly states: readonly { readonly code: string; readonly ties: number }[];
}

/** The ties of national actors to the states, actor by actor, the best tied first. */
export function flowsOf({ placeOverview: { places } }: NationalFlowsQuery): readonly Flow[] {
  const into = places.flatMap(({ place: { postalCode }, nationals }) =>
    postalCode ? nationals.map((one) => ({ ...one, code: postalCode })) : [],
  );
  const actors = new Map(into.map(({ actor }) => [actor.id, actor]));
  return [...actors.values()]
    .map((actor) => {
      const own = into.filter((one) => one.actor.id === actor.id).sort((a, b) => b.ties - a.ties);
      return {
        actor,
        ties: own.reduce((sum, { ties }) => sum + ties, 0),
        undated: own.reduce((sum, { undated }) => sum + undated, 0),
        states: own.map(({ code, ties }) => ({ code, ties })),
      };
    })
    .sort((a, b) => b.ties - a.ties || a.actor.name.localeCompare(b.actor.name));
}

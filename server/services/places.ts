import { groupBy } from '../model/groupBy.ts';
import { allianceTieKinds, valueSets, type EntityKindName, type TieKindName } from '../model/vocabulary.ts';
import { entitiesById, statesOfEntities, type Entity } from './entities.ts';
import { asOfParameters, type Reader } from './reader.ts';
import { MOST_CANDIDATES, propertyDays } from './search.ts';
import { luceneQuery } from './searchText.ts';
import { roleSpans, tiesById, type Page, type Tie } from './ties.ts';

/** Whom places are counted for: values of one list widen the choice, different lists narrow it; an empty list chooses nobody out. */
export interface PlaceFilter {
  readonly kinds: readonly EntityKindName[];
  readonly legalForms: readonly string[];
  readonly levels: readonly string[];
  /** Ids; the narrower ones are added. */
  readonly issues: readonly string[];
  readonly hubRoles: readonly string[];
  /** Ids of coalitions they are in. */
  readonly coalitions: readonly string[];
  readonly tieKinds: readonly TieKindName[];
}

export const everybody: PlaceFilter = {
  kinds: [],
  legalForms: [],
  levels: [],
  issues: [],
  hubRoles: [],
  coalitions: [],
  tieKinds: [],
};

/** Actors who have a name: who is counted where no kinds are chosen. A cohort stands for an unknown number. */
export const NAMED_ACTORS: readonly EntityKindName[] = ['Organization', 'Coalition', 'Hybrid'];

const PRESENCE = ['OPERATES_IN', 'BASED_IN'] as const satisfies readonly TieKindName[];
/** National stands for multi-state as well, as on the drawing. */
const NATIONAL_LEVELS = ['NATIONAL', 'MULTI_STATE'];
/** The most ties that are told of one partner; there may be more, which are counted. */
const MOST_TIES_OF_ONE = 20;

export interface Presence {
  readonly count: number;
  /** Those of them who are there by ties without any date alone. */
  readonly undated: number;
}

/** The levels of a state and of what lies in it. */
const INSIDE_A_STATE = ['STATE', 'COUNTY', 'CITY'];

const nobody: Presence = { count: 0, undated: 0 };

export interface NationalTies {
  readonly actor: string;
  /** Ties to those counted who work in the place. */
  readonly ties: number;
  readonly undated: number;
}

export interface PlaceCount {
  readonly place: Entity;
  readonly works: Presence;
  readonly based: Presence;
  /** Whether anybody at all is recorded there, on any date: elsewhere a zero says nothing. */
  readonly recorded: boolean;
  /** Who says that those counted are there, by name; none where it was not asked. */
  readonly sources: readonly Entity[];
  /** The best tied first. */
  readonly nationals: readonly NationalTies[];
}

/** An entity with the ties that make it stand in an answer. */
export interface Attached {
  readonly entity: Entity;
  readonly ties: readonly Tie[];
  /** How many ties there are; more than `ties` where the answer was cut. */
  readonly total: number;
}

export interface AttachedPage {
  readonly total: number;
  readonly page: readonly Attached[];
}

export interface PlaceOverview extends AttachedPage {
  readonly places: readonly PlaceCount[];
  readonly worksSomewhere: Presence;
  readonly isSomewhere: Presence;
  readonly levels: readonly { readonly level: string | null; readonly count: number }[];
}

interface PlaceRow {
  id: string;
}

interface CountRow {
  area: string;
  measure: (typeof PRESENCE)[number] | 'TIES';
  national: string;
  count: number;
  undated: number;
}

interface AttachedIds {
  readonly id: string;
  readonly ties: readonly string[];
  readonly total: number;
}

interface ActorsRow {
  total: number;
  counts: CountRow[];
  sources: { area: string; ids: string[] }[];
  levels: { level: string | null; count: number }[];
  page: { id: string; ties: string[] }[];
}

export interface ActorsQuestion {
  readonly text: string;
  readonly filter: PlaceFilter;
  readonly asOf: string | null;
  /** The id of a state or another place: only who is there. */
  readonly within: string | null;
  readonly page: Page;
}

/**
 * Where actors work and where they are, by state or by county and city of one state, each actor counted once a place however
 * many of its ties lead there; and one page of them, with the ties to these places or, where an issue or a coalition is
 * chosen, to that.
 * @param wants.nationals whether the ties of national actors are counted too, which takes longer.
 * @param wants.sources whether it is told who says so, place by place, which takes longer as well.
 */
export async function placeOverview(
  reader: Reader,
  question: ActorsQuestion,
  wants: { nationals: boolean; sources: boolean },
): Promise<PlaceOverview> {
  const { asOf, within } = question;
  const [areas, nationals] = await Promise.all([
    placesWithin(reader, within, within === null ? ['NATION', 'STATE'] : INSIDE_A_STATE),
    wants.nationals ? nationalActors(reader, asOf) : [],
  ]);
  const ids = areas.map(({ id }) => id);
  const [row, recorded, entities] = await Promise.all([
    readActors(reader, question, { areas: ids, nationals, sources: wants.sources }),
    recordedAreas(reader, ids),
    entitiesById(reader, ids, asOf),
  ]);
  const sources = await entitiesById(reader, [...new Set(row.sources.flatMap((said) => said.ids))], asOf);
  const sourcesOf = (area: string): Entity[] =>
    (row.sources.find((said) => said.area === area)?.ids ?? [])
      .flatMap((id) => sources.get(id) ?? [])
      .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id));
  const counts = groupBy(row.counts, ({ area }) => area);
  const presence = (area: string, measure: CountRow['measure']): Presence => {
    const found = counts.get(area)?.find((one) => one.measure === measure);
    return found ? { count: found.count, undated: found.undated } : nobody;
  };
  return {
    total: row.total,
    page: await withTies(reader, row.page, asOf),
    places: areas.flatMap(({ id }) => {
      const place = entities.get(id);
      if (!place) return [];
      const nationalTies = (counts.get(id) ?? [])
        .filter(({ measure }) => measure === 'TIES')
        .map(({ national, count, undated }) => ({ actor: national, ties: count, undated }))
        .sort((a, b) => b.ties - a.ties || a.actor.localeCompare(b.actor));
      return [
        {
          place,
          works: presence(id, 'OPERATES_IN'),
          based: presence(id, 'BASED_IN'),
          recorded: recorded.has(id),
          sources: sourcesOf(id),
          nationals: nationalTies,
        },
      ];
    }),
    worksSomewhere: presence('', 'OPERATES_IN'),
    isSomewhere: presence('', 'BASED_IN'),
    levels: [...row.levels].sort((a, b) => b.count - a.count),
  };
}

/** One page of the actors that `placeOverview` counts, without the counts. */
export async function actorsThere(reader: Reader, question: ActorsQuestion): Promise<AttachedPage> {
  const { total, page } = await readActors(reader, question, { areas: [], nationals: [], sources: false });
  return { total, page: await withTies(reader, page, question.asOf) };
}

const nothing: ActorsRow = { total: 0, counts: [], sources: [], levels: [], page: [] };

async function readActors(
  reader: Reader,
  { text, filter, asOf, within, page }: ActorsQuestion,
  { areas, nationals, sources }: { areas: readonly string[]; nationals: readonly string[]; sources: boolean },
): Promise<Omit<ActorsRow, 'page'> & { page: readonly AttachedIds[] }> {
  const lucene = luceneQuery(text);
  if (lucene === null && text.trim() !== '') return { ...nothing, page: [] };
  const [inside, issues] = await Promise.all([
    within === null ? [] : placesWithin(reader, within, INSIDE_A_STATE),
    narrowerIssues(reader, filter.issues),
  ]);
  const places = inside.map(({ id }) => id);
  const subjects = [...issues, ...filter.coalitions];
  const [row = nothing] = await reader.read<ActorsRow & Record<string, unknown>>('actorsByPlace', {
    lucene: lucene ?? '',
    candidates: MOST_CANDIDATES,
    filter: { ...filter, issues },
    asked: {
      kinds: filter.kinds.length > 0 ? filter.kinds : NAMED_ACTORS,
      within: places,
      areas,
      nationals,
      sources,
    },
    allianceKinds: allianceTieKinds,
    pageTies:
      within !== null || subjects.length === 0
        ? { kinds: PRESENCE, to: places }
        : { kinds: ['WORKS_ON', 'MEMBER_OF'], to: subjects },
    ...asOfParameters(asOf),
    ...propertyDays(asOf),
    ...page,
  });
  return { ...row, page: row.page.map((one) => ({ ...one, total: one.ties.length })) };
}

function placesWithin(reader: Reader, within: string | null, levels: readonly string[]) {
  return reader.read<PlaceRow & Record<string, unknown>>('placesWithin', {
    ids: within === null ? [] : [within],
    levels,
  });
}

async function narrowerIssues(reader: Reader, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await reader.read<{ id: string }>('narrowerIssues', { ids });
  // An issue that nobody knows is worked on by nobody, which is not the same as no choice.
  return rows.length === 0 ? [...ids] : rows.map(({ id }) => id);
}

async function nationalActors(reader: Reader, asOf: string | null): Promise<string[]> {
  const rows = await reader.read<{ id: string }>('nationalActors', {
    kinds: NAMED_ACTORS,
    levels: NATIONAL_LEVELS,
    ...propertyDays(asOf),
  });
  return rows.map(({ id }) => id);
}

async function recordedAreas(reader: Reader, areas: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await reader.read<{ id: string }>('recordedAreas', { areas, kinds: NAMED_ACTORS });
  return new Set(rows.map(({ id }) => id));
}

/** Entities with their ties, in the order given; what the reader may not see is left out. */
async function withTies(
  reader: Reader,
  rows: readonly AttachedIds[],
  asOf: string | null,
): Promise<Attached[]> {
  const [entities, ties] = await Promise.all([
    entitiesById(
      reader,
      rows.map(({ id }) => id),
      asOf,
    ),
    tiesById(
      reader,
      rows.flatMap((row) => row.ties),
      asOf,
    ),
  ]);
  return rows.flatMap(({ id, ties: ids, total }) => {
    const entity = entities.get(id);
    return entity ? [{ entity, ties: ids.flatMap((tie) => ties.get(tie) ?? []), total }] : [];
  });
}

/** The id of the state or territory of a postal code; null where there is none. */
export async function stateByCode(reader: Reader, code: string): Promise<string | null> {
  const [row] = await reader.read<{ id: string }>('stateByCode', { code: code.toUpperCase() });
  return row?.id ?? null;
}

export interface HubsOfRole {
  readonly role: string;
  readonly ties: readonly Tie[];
  /** Who plays the part in the nation as a whole, no state named. */
  readonly nationwide: readonly Tie[];
}

/** Who plays each coordinating part in a state, every part of the model told: one that nobody is recorded in has no ties. */
export async function hubsOfState(reader: Reader, state: string, asOf: string | null): Promise<HubsOfRole[]> {
  const [inside, nations] = await Promise.all([
    placesWithin(reader, state, INSIDE_A_STATE),
    placesWithin(reader, null, ['NATION']),
  ]);
  const read = async (places: readonly PlaceRow[]): Promise<Tie[]> =>
    (await tiesInto(reader, places, ['SERVES_AS_HUB'], asOf)).map(({ tie }) => tie);
  const [here, nationwide] = await Promise.all([read(inside), read(nations)]);
  const ofRole = (ties: readonly Tie[], role: string) =>
    ties.filter(({ properties }) => properties['hubRole'] === role);
  return valueSets.HubRole.map(({ code }) => ({
    role: code,
    ties: ofRole(here, code),
    nationwide: ofRole(nationwide, code),
  }));
}

async function tiesInto(
  reader: Reader,
  targets: readonly { readonly id: string }[],
  kinds: readonly TieKindName[],
  asOf: string | null,
): Promise<{ from: string; tie: Tie }[]> {
  const rows = await reader.read<{ tie: string; from: string }>('tiesInto', {
    ids: targets.map(({ id }) => id),
    kinds,
    ...asOfParameters(asOf),
  });
  const ties = await tiesById(
    reader,
    rows.map(({ tie }) => tie),
    asOf,
  );
  return rows.flatMap(({ tie: id, from }) => {
    const tie = ties.get(id);
    return tie ? [{ from, tie }] : [];
  });
}

/** National actors tied to groups that work in a state, with the ties that reach in. */
export async function nationalPartners(
  reader: Reader,
  state: string,
  { asOf, page }: { asOf: string | null; page: Page },
): Promise<AttachedPage> {
  const [inside, actors] = await Promise.all([
    placesWithin(reader, state, INSIDE_A_STATE),
    nationalActors(reader, asOf),
  ]);
  const [row] = await reader.read<{ total: number; page: { id: string; total: number; ties: string[] }[] }>(
    'partnersOfPlaces',
    {
      actors,
      within: inside.map(({ id }) => id),
      kinds: allianceTieKinds,
      mostTies: MOST_TIES_OF_ONE,
      ...asOfParameters(asOf),
      ...page,
    },
  );
  return { total: row?.total ?? 0, page: await withTies(reader, row?.page ?? [], asOf) };
}

/** Coalitions that groups of a state are members of, with those memberships. */
export async function coalitionsThroughMembers(
  reader: Reader,
  state: string,
  asOf: string | null,
): Promise<Attached[]> {
  const inside = await placesWithin(reader, state, INSIDE_A_STATE);
  const rows = await reader.read<{ id: string; members: number; ties: string[] }>(
    'coalitionsThroughMembers',
    {
      within: inside.map(({ id }) => id),
      ...asOfParameters(asOf),
    },
  );
  return withTies(
    reader,
    rows.map(({ id, members, ties }) => ({ id, ties: ties.slice(0, MOST_TIES_OF_ONE), total: members })),
    asOf,
  );
}

export interface IssuesAround {
  readonly broader: readonly Entity[];
  readonly narrower: readonly Entity[];
}

export async function issuesAround(reader: Reader, id: string, asOf: string | null): Promise<IssuesAround> {
  const rows = await reader.read<{ id: string; isBroader: boolean }>('issuesAround', { id });
  const entities = await entitiesById(
    reader,
    rows.map((row) => row.id),
    asOf,
  );
  const those = (isBroader: boolean) =>
    rows.flatMap((row) => (row.isBroader === isBroader ? (entities.get(row.id) ?? []) : []));
  return { broader: those(true), narrower: those(false) };
}

export interface CoalitionMembers {
  /** Each with its memberships, parallel ones among them, by name. */
  readonly members: readonly Attached[];
  /** How many of them work in each state; one in two states is in both. */
  readonly states: readonly { readonly state: string; readonly count: number }[];
  /** How many of them work in no state that is recorded. */
  readonly inNoState: number;
  readonly levels: readonly { readonly level: string | null; readonly count: number }[];
  readonly roles: readonly { readonly role: string; readonly count: number }[];
}

/** Who is or was in a coalition, with how they spread over states, levels and roles. */
export async function coalitionMembers(
  reader: Reader,
  id: string,
  asOf: string | null,
): Promise<CoalitionMembers> {
  const memberships = groupBy(await tiesInto(reader, [{ id }], ['MEMBER_OF'], asOf), ({ from }) => from);
  const ids = [...memberships.keys()];
  const [entities, states] = await Promise.all([
    entitiesById(reader, ids, asOf),
    statesOfEntities(reader, ids, asOf),
  ]);
  const members = ids.flatMap((member): Attached[] => {
    const entity = entities.get(member);
    const ties = memberships.get(member)!.map(({ tie }) => tie);
    return entity ? [{ entity, ties, total: ties.length }] : [];
  });
  const level = ({ entity }: Attached) => (entity.properties['level'] as string | undefined) ?? null;
  const statesOf = ({ entity }: Attached) => states.get(entity.id) ?? [];
  const rolesOf = ({ ties }: Attached) => [
    ...new Set(ties.flatMap((tie) => roleSpans(tie).map(({ role }) => role))),
  ];
  return {
    members,
    states: counted(members.flatMap(statesOf)).map(([state, count]) => ({ state, count })),
    inNoState: members.filter((member) => statesOf(member).length === 0).length,
    levels: counted(members.map(level)).map(([one, count]) => ({ level: one, count })),
    roles: counted(members.flatMap(rolesOf)).map(([role, count]) => ({ role, count })),
  };
}

/** How often each value comes, the most frequent first and equally frequent ones as they came. */
function counted<Value>(values: readonly Value[]): [Value, number][] {
  return [...groupBy(values, (value) => value)]
    .map(([value, found]): [Value, number] => [value, found.length])
    .sort(([, a], [, b]) => b - a);
}

export interface CoalitionOverlap {
  readonly coalition: Entity;
  readonly shared: readonly Entity[];
  /** How many members the other coalition has. */
  readonly members: number;
  /** Shared members as a share of the members of either (Jaccard 1901), 0 to 1. */
  readonly jaccard: number;
}

/** Other coalitions with members of this one, those that share most first. */
export async function coalitionOverlaps(
  reader: Reader,
  id: string,
  asOf: string | null,
): Promise<CoalitionOverlap[]> {
  const rows = await reader.read<{ id: string; shared: string[]; members: number; own: number }>(
    'coalitionsSharingMembers',
    { id, ...asOfParameters(asOf) },
  );
  const entities = await entitiesById(
    reader,
    [...new Set(rows.flatMap((row) => [row.id, ...row.shared]))],
    asOf,
  );
  return rows.flatMap(({ id: other, shared, members, own }) => {
    const coalition = entities.get(other);
    if (!coalition) return [];
    return [
      {
        coalition,
        shared: shared.flatMap((member) => entities.get(member) ?? []),
        members,
        jaccard: shared.length / (members + own - shared.length),
      },
    ];
  });
}

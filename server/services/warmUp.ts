import { usualAllyWeights } from '../analysis/allyWeights.ts';
import { USUAL_HALF_LIFE_YEARS } from '../analysis/introductions.ts';
import { allianceTieKinds } from '../model/vocabulary.ts';
import type { AllyFinder, AllyQuestion } from './allies.ts';
import type { Analyses } from './analysis.ts';
import { changes } from './changes.ts';
import { datasetSummary, startingPoints } from './dataset.ts';
import { entitiesById, statesOfEntities } from './entities.ts';
import { paths } from './introductions.ts';
import { neighborhood } from './neighborhood.ts';
import { everybody, placeOverview } from './places.ts';
import type { Reader } from './reader.ts';
import { search } from './search.ts';
import { allianceTies, tieCounts } from './ties.ts';

/** Introductions read the whole network: of more actors and ties than this only when somebody asks. */
const MOST_READ_AHEAD = 50_000;

const anybody: AllyQuestion = {
  me: null,
  issues: [],
  places: [],
  states: [],
  inPlaces: 'EITHER',
  nearby: false,
  levels: [],
  legalForms: [],
  abilities: [],
  hubRoles: [],
  coalitions: [],
  tieKinds: null,
  text: '',
  asOf: null,
  weights: usualAllyWeights,
};

/**
 * Asks what the first visitor will ask. Neo4j plans a query when it first meets it, which for the search takes about a
 * second; afterwards it answers in milliseconds. What the services keep of the actors and ties is there from then on, too.
 */
export async function warmUp(
  reader: Reader,
  { analyses, allies, now }: { analyses: Analyses; allies: AllyFinder; now: Date },
): Promise<void> {
  const filter = {
    kinds: [],
    legalForms: [],
    levels: [],
    states: [],
    issues: [],
    hubRoles: [],
    tieKinds: [],
  };
  const page = { skip: 0, limit: 10 };
  // A list is planned for its length, too: one for up to 10 ids, another for up to 100.
  const listed = await startingPoints(reader, 50, null);
  const starts = listed.slice(0, 6);
  const introduced = async (): Promise<unknown> => {
    const { entities, ties } = await datasetSummary(reader);
    const [to, ...from] = starts;
    if (to === undefined || from.length === 0 || entities + ties > MOST_READ_AHEAD) return;
    return paths(
      { reader, analyses, now, signal: new AbortController().signal },
      {
        from,
        to,
        avoid: [],
        tieKinds: allianceTieKinds,
        asOf: null,
        sisters: 'NO_STEP',
        halfLifeYears: USUAL_HALF_LIFE_YEARS,
        mostSteps: 2,
        count: 1,
      },
    );
  };
  const found = async (): Promise<void> => {
    // First of all actors, whose profiles every other question then finds known.
    await allies.find(reader, anybody, now);
    for (const me of starts.slice(0, 3)) await allies.find(reader, { ...anybody, me }, now);
  };
  await Promise.all([
    search(reader, { text: 'alliance', filter, asOf: null, page, wantFacets: true }),
    neighborhood(reader, starts, { depth: 1, filter: allianceTies, asOf: null, limit: 50 }),
    ...[starts, listed].flatMap((ids) => [
      entitiesById(reader, ids, null),
      statesOfEntities(reader, ids, null),
      tieCounts(reader, ids, null),
    ]),
    changes(reader, { about: [], from: null, to: null, topics: [], edges: [], page }),
    placeOverview(
      reader,
      { text: '', filter: everybody, asOf: null, within: null, page: { skip: 0, limit: 0 } },
      { nationals: false, sources: false },
    ),
    found(),
    introduced(),
  ]);
}

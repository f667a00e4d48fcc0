import { changes } from './changes.ts';
import { startingPoints } from './dataset.ts';
import { neighborhood } from './neighborhood.ts';
import { everybody, placeOverview } from './places.ts';
import type { Reader } from './reader.ts';
import { search } from './search.ts';
import { allianceTies } from './ties.ts';

/**
 * Asks what the first visitor will ask. Neo4j plans a query when it first meets it, which for the search takes about a
 * second; afterwards it answers in milliseconds.
 */
export async function warmUp(reader: Reader): Promise<void> {
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
  const around = async (): Promise<unknown> =>
    neighborhood(reader, await startingPoints(reader, 6, null), {
      depth: 1,
      filter: allianceTies,
      asOf: null,
      limit: 50,
    });
  await Promise.all([
    search(reader, { text: 'alliance', filter, asOf: null, page, wantFacets: true }),
    around(),
    changes(reader, { about: [], from: null, to: null, topics: [], edges: [], page }),
    placeOverview(
      reader,
      { text: '', filter: everybody, asOf: null, within: null, page: { skip: 0, limit: 0 } },
      { wantNationals: false },
    ),
  ]);
}

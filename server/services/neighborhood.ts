import { entitiesById, type Entity } from './entities.ts';
import { asOfParameters, type Reader } from './reader.ts';
import { cypherFilter, tiesAmong, type Tie, type TieFilter } from './ties.ts';

/** The most entities a walk outwards ever visits: beyond, `total` is the number visited. */
export const MOST_VISITED = 20_000;

export interface Neighborhood {
  readonly entities: readonly Entity[];
  readonly ties: readonly Tie[];
  readonly total: number;
}

/**
 * The entities within `depth` ties of `ids`, nearest first and among equally near ones the best tied, at most `limit`, and
 * the ties among them. A hub never floods the answer: what is cut is counted in `total`.
 */
export async function neighborhood(
  reader: Reader,
  ids: readonly string[],
  { depth, filter, asOf, limit }: { depth: number; filter: TieFilter; asOf: string | null; limit: number },
): Promise<Neighborhood> {
  const starts = await entitiesById(reader, ids, asOf);
  const reached = ids.filter((id, index) => starts.has(id) && ids.indexOf(id) === index);
  const seen = new Set(reached);
  let frontier = reached;
  for (let step = 1; step <= depth && frontier.length > 0 && seen.size < MOST_VISITED; step++) {
    const rows = await reader.read<{ id: string }>('neighboursOf', {
      ids: frontier,
      filter: cypherFilter(filter),
      ...asOfParameters(asOf),
      limit: MOST_VISITED,
    });
    frontier = rows.map(({ id }) => id).filter((id) => !seen.has(id));
    for (const id of frontier) {
      seen.add(id);
      reached.push(id);
    }
  }
  const shown = reached.slice(0, Math.max(limit, starts.size));
  const [entities, ties] = await Promise.all([
    entitiesById(reader, shown, asOf),
    tiesAmong(reader, shown, filter, asOf),
  ]);
  return {
    entities: shown.map((id) => entities.get(id)).filter((entity) => entity !== undefined),
    ties,
    total: reached.length,
  };
}

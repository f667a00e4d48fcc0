import { tieKinds } from '../model/vocabulary.ts';
import { entitiesById, type Entity } from './entities.ts';
import type { Reader } from './reader.ts';
import { tiesById, type Page, type Tie } from './ties.ts';

/** An entity or a tie that a source says something about. */
export interface SourceFact {
  readonly sourceId: string;
  readonly entity: Entity | null;
  readonly tie: Tie | null;
}

export interface SourceFactPage {
  readonly total: number;
  readonly facts: readonly SourceFact[];
}

const kindRank = new Map(tieKinds.map(({ name }, rank) => [name, rank]));

/**
 * A page of what each of several sources says something about: entities by name, then ties by kind and by the names of
 * their ends. All of a source's facts are read for it, since only the ends of a tie know who may see it.
 */
export async function factsOfSources(
  reader: Reader,
  ids: readonly string[],
  { page: { skip, limit }, asOf }: { page: Page; asOf: string | null },
): Promise<Map<string, SourceFactPage>> {
  const rows = await reader.read<{ id: string; subjects: string[] }>('subjectsOfSources', { ids });
  const subjects = [...new Set(rows.flatMap((row) => row.subjects))];
  const entities = await entitiesById(reader, subjects, asOf);
  const ties = await tiesById(
    reader,
    subjects.filter((id) => !entities.has(id)),
    asOf,
  );
  const ends = [...new Set([...ties.values()].flatMap(({ from, to }) => [from, to]))];
  const named = await entitiesById(
    reader,
    ends.filter((id) => !entities.has(id)),
    asOf,
  );
  const nameOf = (id: string): string => (entities.get(id) ?? named.get(id))?.name ?? '';
  const order = (a: Tie, b: Tie): number =>
    kindRank.get(a.kind)! - kindRank.get(b.kind)! ||
    nameOf(a.from).localeCompare(nameOf(b.from), 'en') ||
    nameOf(a.to).localeCompare(nameOf(b.to), 'en') ||
    a.id.localeCompare(b.id);
  return new Map(
    rows.map((row) => {
      const facts = [
        ...row.subjects
          .flatMap((id) => entities.get(id) ?? [])
          .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id))
          .map((entity): SourceFact => ({ sourceId: row.id, entity, tie: null })),
        ...row.subjects
          .flatMap((id) => ties.get(id) ?? [])
          .sort(order)
          .map((tie): SourceFact => ({ sourceId: row.id, entity: null, tie })),
      ];
      return [row.id, { total: facts.length, facts: facts.slice(skip, skip + limit) }];
    }),
  );
}

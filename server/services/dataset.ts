import { allianceTieKinds, entityKinds } from '../model/vocabulary.ts';
import type { Entity } from './entities.ts';
import { asOfParameters, type Reader } from './reader.ts';
import type { Page } from './ties.ts';

export interface Dataset {
  readonly version: string;
  readonly entities: number;
  readonly ties: number;
  readonly claims: number;
  readonly sources: number;
}

/** How much a reader sees, and the version of the graph that gives it. */
export async function datasetSummary(reader: Reader): Promise<Dataset> {
  const [row] = await reader.read<Omit<Dataset, 'version'> & { version: number }>('datasetSummary', {
    kinds: entityKinds.map((kind) => kind.name),
  });
  return row
    ? { ...row, version: String(row.version) }
    : { version: '0', entities: 0, ties: 0, claims: 0, sources: 0 };
}

/** The version of the graph: it grows with every write that this reader can see. Null for a store that was never used. */
export async function graphVersion(reader: Reader): Promise<string | null> {
  const [row] = await reader.read<{ version: number }>('storeStatus');
  return row ? String(row.version) : null;
}

/** Ids of alliances to start exploring from, best first. */
export async function startingPoints(reader: Reader, limit: number, asOf: string | null): Promise<string[]> {
  const rows = await reader.read<{ id: string }>('startingPoints', {
    kinds: allianceTieKinds,
    limit,
    ...asOfParameters(asOf),
  });
  return rows.map(({ id }) => id);
}

export async function sourcesPage(reader: Reader, page: Page): Promise<{ total: number; sources: Entity[] }> {
  type Stored = Entity['properties'] & { id: string; name: string };
  const [row] = await reader.read<{ total: number; page: Stored[] }>('sourcesPage', { ...page });
  return {
    total: row?.total ?? 0,
    sources: (row?.page ?? []).map((source) => ({
      id: source.id,
      kind: 'Source',
      name: source.name,
      asOf: null,
      properties: source,
    })),
  };
}

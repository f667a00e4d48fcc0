/** Who says so, for many ties at once: asked for only where it is listed. */
import type { Client } from '@urql/core';
import { ask } from '../../../api/client.ts';
import { LARGEST_VIEW } from '../../../api/loadDataset.ts';
import { TieSourcesDocument } from '../../../api/generated/operations.ts';
import type { TieRecord } from '../../../state/dataset.ts';

export interface TieSource {
  readonly name: string;
  readonly publisher?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly locators: readonly string[];
}

export type TieSources = ReadonlyMap<string, readonly TieSource[]>;

export async function loadTieSources(
  client: Client,
  entityIds: readonly string[],
  ties: readonly TieRecord[],
  asOf: string | null,
): Promise<TieSources> {
  if (entityIds.length === 0 || ties.length === 0) return new Map();
  const { neighborhood } = await ask(client, TieSourcesDocument, {
    ids: entityIds.slice(0, LARGEST_VIEW),
    filter: { kinds: [...new Set(ties.map(({ kind }) => kind))] },
    asOf,
    limit: Math.min(LARGEST_VIEW, entityIds.length),
  });
  return new Map(
    neighborhood.ties.map(({ id, claims }) => {
      const bySource = new Map<string, TieSource & { locators: string[] }>();
      for (const { source, locator } of claims) {
        const known = bySource.get(source.id) ?? { ...source, locators: [] };
        if (locator && !known.locators.includes(locator)) known.locators.push(locator);
        bySource.set(source.id, known);
      }
      return [id, [...bySource.values()]];
    }),
  );
}

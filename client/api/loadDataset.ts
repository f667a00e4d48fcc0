/** Turns the recipe of a view into the entities and ties it stands for. */
import type { Client } from '@urql/core';
import type { Dataset, EntityRecord, Extent, TieRecord } from '../state/dataset.ts';
import { toSearch } from '../state/finding.ts';
import type { EntityOrigin, SearchOrigin, View } from '../state/view.ts';
import { ask } from './client.ts';
import {
  FoundIdsDocument,
  NeighborhoodDocument,
  type EntityKind,
  type EntitySummaryFragment,
  type FoundIdsQuery,
  type NeighborhoodQuery,
  type TieKind,
  type TieSummaryFragment,
} from './generated/operations.ts';

/** The most entities one view holds, and the most one answer of the server brings. */
export const LARGEST_VIEW = 1000;
const PAGE = 200;

/** What decides the data of a view; the rest of the exploration only chooses among them. */
export interface DatasetRequest {
  readonly origins: View['origins'];
  readonly asOf: string | null;
  readonly allianceKinds: readonly TieKind[];
  /** Kinds switched on in the legend that make no alliance: ties to issues, places, policies, people… */
  readonly contextKinds: readonly TieKind[];
  /** Kinds that act in alliances: context is brought for these, so that one issue does not bring everyone. */
  readonly actorKinds: readonly EntityKind[];
}

export function toEntity(entity: EntitySummaryFragment): EntityRecord {
  const { id, kind, name, aliases, states, tieCount } = entity;
  return {
    id,
    kind,
    name,
    aliases,
    states,
    tieCount,
    description: entity.description ?? null,
    legalForm: ('legalForm' in entity ? entity.legalForm : null) ?? null,
    level: ('level' in entity ? entity.level : null) ?? null,
    size: ('size' in entity ? entity.size : null) ?? null,
  };
}

export function toTie(tie: TieSummaryFragment): TieRecord {
  return {
    id: tie.id,
    kind: tie.kind,
    from: tie.from.id,
    to: tie.to.id,
    reading: tie.reading,
    readingBack: tie.readingBack,
    start: tie.start ?? null,
    end: tie.end ?? null,
    undated: tie.undated,
    over: tie.over,
    confidence: tie.confidence,
    roles: tie.roles,
    hubRole: tie.hubRole ?? null,
    amountUsd: tie.amountUsd ?? null,
  };
}

/** Ids of everything a search finds, at most as many as a view holds. */
export async function findIds(
  client: Client,
  criteria: SearchOrigin['criteria'],
  asOf: string | null,
  most = LARGEST_VIEW,
): Promise<{ ids: string[]; totalCount: number }> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { search }: FoundIdsQuery = await ask(client, FoundIdsDocument, {
      ...toSearch(criteria),
      asOf,
      first: Math.min(PAGE, most - ids.length),
      after,
    });
    ids.push(...search.nodes.map(({ id }) => id));
    after = search.pageInfo.endCursor ?? null;
    if (!search.pageInfo.hasNextPage || ids.length >= most || after === null)
      return { ids, totalCount: search.totalCount };
  }
}

/** @throws Failure when any part cannot be had: half a network would mislead. */
export async function loadDataset(client: Client, request: DatasetRequest): Promise<Dataset> {
  const { origins, asOf, allianceKinds, contextKinds, actorKinds } = request;
  const entities = new Map<string, EntityRecord>();
  const ties = new Map<string, TieRecord>();
  const anchors = new Set<string>();
  const extents: Extent[] = [];

  const neighborhood = async (
    ids: readonly string[],
    depth: number,
    kinds: readonly TieKind[],
    limit: number,
  ): Promise<NeighborhoodQuery['neighborhood'] | null> => {
    if (ids.length === 0) return null;
    const answer = await ask(client, NeighborhoodDocument, {
      ids: [...ids],
      depth,
      limit: Math.min(LARGEST_VIEW, Math.max(limit, ids.length)),
      filter: { kinds: [...kinds] },
      asOf,
    });
    for (const entity of answer.neighborhood.entities) entities.set(entity.id, toEntity(entity));
    for (const tie of answer.neighborhood.ties) ties.set(tie.id, toTie(tie));
    return answer.neighborhood;
  };

  const loadEntity = async (origin: EntityOrigin) => {
    anchors.add(origin.id);
    if (origin.depth === 0) return;
    const found = await neighborhood([origin.id], origin.depth, allianceKinds, origin.limit);
    if (found) extents.push({ origin, shown: found.shown, total: found.total });
  };
  const loadSearch = async (origin: SearchOrigin) => {
    const { ids, totalCount } = await findIds(client, origin.criteria, asOf, origin.limit);
    for (const id of ids) anchors.add(id);
    const found = await neighborhood(ids, origin.depth, allianceKinds, origin.limit + EXTRA_AROUND_FOUND);
    if (found && totalCount > ids.length) extents.push({ origin, shown: ids.length, total: totalCount });
  };

  await Promise.all(
    origins.map((origin) => (origin.type === 'entity' ? loadEntity(origin) : loadSearch(origin))),
  );

  const amongActors = [...allianceKinds, ...contextKinds];
  const needsJoining =
    origins.length > 1 || contextKinds.length > 0 || origins.some(({ depth }) => depth === 0);
  const known = [...new Set([...anchors, ...entities.keys()])].slice(0, LARGEST_VIEW);
  if (needsJoining) await neighborhood(known, 0, amongActors, known.length);

  if (contextKinds.length > 0) {
    const actors = known.filter((id) => actorKinds.includes(entities.get(id)?.kind ?? 'Organization'));
    const before = new Set(entities.keys());
    await neighborhood(actors, 1, contextKinds, actors.length + CONTEXT_AROUND_ACTORS);
    // A guide that recommends two hundred groups, or a namesake behind an issue, was not asked for.
    for (const [id, { kind }] of entities)
      if (!before.has(id) && actorKinds.includes(kind)) entities.delete(id);
    for (const [id, tie] of ties) if (!entities.has(tie.from) || !entities.has(tie.to)) ties.delete(id);
  }

  return { entities, ties, extents, anchors };
}

/** How many neighbours come along with what a search found. */
const EXTRA_AROUND_FOUND = 100;
/** How many issues, places, policies and people come along when the legend asks for them. */
const CONTEXT_AROUND_ACTORS = 200;

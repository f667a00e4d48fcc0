import type { StoredValue } from '../model/propertyValues.ts';
import { propertiesOf, type EntityKindName } from '../model/vocabulary.ts';
import { claimsOfSubjects } from './claims.ts';
import { asOfParameters, type Reader } from './reader.ts';
import { resolvePropertyAsOf } from './resolveFacts.ts';

/** An entity as the store shows it, on the date it was read for (null: today's values). */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKindName;
  readonly name: string;
  readonly asOf: string | null;
  readonly properties: Readonly<Record<string, StoredValue | readonly StoredValue[] | null>>;
}

type StoredEntity = Entity['properties'] & {
  id: string;
  kind: EntityKindName;
  name: string;
  varies?: string[];
};

function shaped(stored: StoredEntity, asOf: string | null): Entity {
  return { id: stored.id, kind: stored.kind, name: stored.name, asOf, properties: stored };
}

/** Entities by id, with the properties that vary read from the claims valid on `asOf` (null: today); absent ids are left out. */
export async function entitiesById(
  reader: Reader,
  ids: readonly string[],
  asOf: string | null,
): Promise<Map<string, Entity>> {
  const rows = await reader.read<{ id: string; entity: StoredEntity }>('entitiesById', { ids });
  const entities = new Map(rows.map(({ id, entity }) => [id, shaped(entity, asOf)]));
  const varying = rows.filter(({ entity }) => (entity.varies ?? []).length > 0);
  if (varying.length === 0) return entities;
  const claims = await claimsOfSubjects(
    reader,
    varying.map(({ id }) => id),
  );
  for (const { id, entity } of varying) {
    const then = propertiesOf(entity.kind)
      .filter(({ name, many }) => entity.varies!.includes(name) && !many)
      .map((property) => [property.name, resolvePropertyAsOf(property, claims.get(id) ?? [], asOf)] as const)
      .filter(([name, value]) => name !== 'name' || value !== null);
    entities.set(id, shaped({ ...entity, ...(Object.fromEntries(then) as object) }, asOf));
  }
  return entities;
}

/** Postal codes of the states where each entity works (or, for a place, lies), as of a date. */
export async function statesOfEntities(
  reader: Reader,
  ids: readonly string[],
  asOf: string | null,
): Promise<Map<string, string[]>> {
  const rows = await reader.read<{ id: string; states: string[] }>('statesOfEntities', {
    ids,
    ...asOfParameters(asOf),
  });
  return new Map(rows.map(({ id, states }) => [id, states]));
}

export async function figuresOfEntities(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, Entity[]>> {
  const rows = await reader.read<{ id: string; figures: StoredEntity[] }>('figuresOfEntities', { ids });
  return new Map(rows.map(({ id, figures }) => [id, figures.map((figure) => shaped(figure, null))]));
}

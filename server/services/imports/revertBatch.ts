import type { Claim } from '../../model/claims.ts';
import { groupBy } from '../../model/groupBy.ts';
import type { Visibility } from '../../model/visibility.ts';
import {
  entityKinds,
  findEntityKind,
  tieKinds,
  type EntityKindName,
  type TieKindName,
} from '../../model/vocabulary.ts';
import type { Store, Writer } from '../../store/store.ts';
import { claimsOnRecord } from '../recordFacts.ts';
import { resolveEntity, resolveTie } from '../resolveFacts.ts';
import { holdBatch } from './holdBatch.ts';

/** How many facts are taken back in one transaction. */
const CHUNK = 500;
const ORDINARY_TIES = tieKinds.map(({ name }) => name).filter((name) => name !== 'WITHIN');
const ORDINARY_ENTITIES = entityKinds.map(({ name }) => name).filter((name) => name !== 'Source');

export interface Reverted {
  /** Facts that only this import had stated: they are gone. */
  readonly removed: number;
  /** Facts of which others say something too: they show again what those say. */
  readonly restored: number;
  /** Entities that others rest on, and that nobody else names: they stay, and so does where such a place lies. */
  readonly kept: number;
}

interface Subject<Kind> {
  readonly id: string;
  readonly kind: Kind;
}

/**
 * Takes back an import: its claims, and the entities and ties that nobody else claims. What others speak of too shows what
 * they say. An entity that only this import names and that others tie to stays, since they would hang in the air. In
 * transactions of some hundred facts, each of which leaves the store whole; one that was cut off is completed by running it
 * again.
 * @returns null where there is no such batch.
 * @throws BatchTaken when the same files are imported again meanwhile.
 */
export async function revertBatch(
  store: Store,
  batch: string,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (facts: number) => void } = {},
): Promise<Reverted | null> {
  const begun = await store.write((writer) =>
    writer.run('beginRevert', { id: batch, at: new Date().toISOString() }),
  );
  if (begun.length === 0) return null;
  const total = { removed: 0, restored: 0, kept: 0 };
  const phases = [
    { about: 'TIE', of: ORDINARY_TIES },
    // Where a place lies stays with a place that others tie to, so it waits until the batch's own ties to it are gone.
    { about: 'TIE', of: ['WITHIN'] },
    { about: 'ENTITY', of: ORDINARY_ENTITIES },
    // Sources last: the claims of the others cite them.
    { about: 'ENTITY', of: ['Source'] },
  ] as const;
  for (const { about, of: kinds } of phases)
    for (;;) {
      signal?.throwIfAborted();
      const done = await store.write(async (writer) => {
        await writer.run('lockStore');
        await holdBatch(writer, batch, 'revert');
        const subjects = await writer.run<Subject<EntityKindName | TieKindName>>('subjectsOfBatch', {
          batch,
          about,
          kinds,
          limit: CHUNK,
        });
        if (subjects.length === 0) return null;
        await writer.run('passClaimsOn', { batch, subjects: subjects.map(({ id }) => id) });
        const result =
          about === 'TIE'
            ? await takeBackTies(writer, batch, subjects as Subject<TieKindName>[])
            : await takeBackEntities(writer, batch, subjects as Subject<EntityKindName>[]);
        await writer.run('countVersion', { public: true });
        return result;
      });
      if (!done) break;
      total.removed += done.removed;
      total.restored += done.restored;
      total.kept += done.kept;
      onProgress?.(total.removed + total.restored + total.kept);
    }
  await store.write(async (writer) => {
    await holdBatch(writer, batch, 'revert');
    await writer.run('finishRevert', { id: batch, at: new Date().toISOString() });
  });
  return total;
}

/** What is claimed about each of some entities or ties by others than the batch. */
async function claimsOfOthers(
  writer: Writer,
  batch: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Claim[]>> {
  const all = await claimsOnRecord(writer, ids);
  return new Map(ids.map((id) => [id, (all.get(id) ?? []).filter((claim) => claim.batch !== batch)]));
}

async function takeBackTies(
  writer: Writer,
  batch: string,
  subjects: readonly Subject<TieKindName>[],
): Promise<Reverted> {
  const claims = await claimsOfOthers(
    writer,
    batch,
    subjects.map(({ id }) => id),
  );
  const kept = await placesTiedTo(
    writer,
    subjects.filter(({ id }) => claims.get(id)!.length === 0),
  );
  if (kept.size > 0) await writer.run('keepClaims', { batch, subjects: [...kept] });
  const taken = subjects.filter(({ id }) => !kept.has(id));
  await writer.run('removeClaims', { batch, subjects: taken.map(({ id }) => id) });
  let removed = 0;
  for (const [kind, some] of groupBy(taken, (subject) => subject.kind)) {
    const gone = some.filter(({ id }) => claims.get(id)!.length === 0).map(({ id }) => id);
    if (gone.length > 0) await writer.run(`remove_${kind}`, { ids: gone });
    removed += gone.length;
    const rest = some.filter(({ id }) => claims.get(id)!.length > 0).map(({ id }) => id);
    if (rest.length === 0) continue;
    const known = await writer.run<{ id: string; from: string; to: string; visibility: Visibility }>(
      `known_${kind}`,
      { ids: rest },
    );
    await writer.run(`write_${kind}`, {
      rows: known.map(({ id, from, to, visibility }) => ({
        id,
        from,
        to,
        properties: resolveTie(kind, visibility, claims.get(id)!),
      })),
    });
  }
  return { removed, restored: taken.length - removed, kept: kept.size };
}

/** Those of some ties that say where a place lies to which others tie: without them the others would be in no state. */
async function placesTiedTo(
  writer: Writer,
  subjects: readonly Subject<TieKindName>[],
): Promise<ReadonlySet<string>> {
  const ids = subjects.filter(({ kind }) => kind === 'WITHIN').map(({ id }) => id);
  if (ids.length === 0) return new Set();
  const known = await writer.run<{ id: string; from: string }>('known_WITHIN', { ids });
  const tiedTo = await writer.run<{ id: string }>('entitiesTiedTo', { ids: known.map(({ from }) => from) });
  const places = new Set(tiedTo.map(({ id }) => id));
  return new Set(known.filter(({ from }) => places.has(from)).map(({ id }) => id));
}

async function takeBackEntities(
  writer: Writer,
  batch: string,
  subjects: readonly Subject<EntityKindName>[],
): Promise<Reverted> {
  const ids = subjects.map(({ id }) => id);
  const claims = await claimsOfOthers(writer, batch, ids);
  const held = new Set(
    (await writer.run<{ id: string }>('entitiesHeld', { ids, batch })).map(({ id }) => id),
  );
  const isNamedByOthers = ({ id, kind }: Subject<EntityKindName>): boolean =>
    claims.get(id)!.some(({ property }) => property === (findEntityKind(kind)?.namedBy ?? 'name'));
  const isSpokenOf = ({ id }: Subject<EntityKindName>): boolean => claims.get(id)!.length > 0;
  const kept = subjects.filter(
    (subject) => !isNamedByOthers(subject) && (held.has(subject.id) || isSpokenOf(subject)),
  );
  const restored = subjects.filter((subject) => isNamedByOthers(subject));
  const keptIds = new Set(kept.map(({ id }) => id));
  const gone = subjects.filter((subject) => !isNamedByOthers(subject) && !keptIds.has(subject.id));
  if (kept.length > 0) await writer.run('keepClaims', { batch, subjects: [...keptIds] });
  await writer.run('removeClaims', { batch, subjects: ids.filter((id) => !keptIds.has(id)) });
  if (gone.length > 0) await writer.run('removeEntities', { ids: gone.map(({ id }) => id) });
  const known = await writer.run<{ id: string; visibility: Visibility }>('kindsOfEntities', {
    ids: restored.map(({ id }) => id),
  });
  const visibilities = new Map(known.map(({ id, visibility }) => [id, visibility]));
  const now = new Date();
  for (const [kind, some] of groupBy(restored, (subject) => subject.kind))
    await writer.run(`write${kind}`, {
      rows: some.map(({ id }) => ({
        id,
        properties: resolveEntity(kind, visibilities.get(id)!, claims.get(id)!, now),
      })),
    });
  return { removed: gone.length, restored: restored.length, kept: kept.length };
}

import type { Claim } from '../../model/claims.ts';
import { groupBy } from '../../model/groupBy.ts';
import type { Visibility } from '../../model/visibility.ts';
import { findEntityKind, type EntityKindName, type TieKindName } from '../../model/vocabulary.ts';
import type { Store, Writer } from '../../store/store.ts';
import { claimsOnRecord } from '../recordFacts.ts';
import { resolveEntity, resolveTie } from '../resolveFacts.ts';

/** How many facts are taken back in one transaction. */
const CHUNK = 500;

export interface Reverted {
  /** Facts that only this import had stated: they are gone. */
  readonly removed: number;
  /** Facts of which others say something too: they show again what those say. */
  readonly restored: number;
  /** Entities that others rest on, and that nobody else names: they stay. */
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
    { about: 'TIE', sources: false },
    { about: 'ENTITY', sources: false },
    // Sources last: the claims of the others cite them.
    { about: 'ENTITY', sources: true },
  ];
  for (const phase of phases)
    for (;;) {
      signal?.throwIfAborted();
      const done = await store.write(async (writer) => {
        await writer.run('lockStore');
        const subjects = await writer.run<Subject<EntityKindName | TieKindName>>('subjectsOfBatch', {
          batch,
          ...phase,
          limit: CHUNK,
        });
        if (subjects.length === 0) return null;
        const result =
          phase.about === 'TIE'
            ? await takeBackTies(writer, batch, subjects as Subject<TieKindName>[])
            : await takeBackEntities(writer, batch, subjects as Subject<EntityKindName>[]);
        await writer.run('countVersion', { public: true });
        await writer.run('touchBatch', { id: batch, at: new Date().toISOString() });
        return result;
      });
      if (!done) break;
      total.removed += done.removed;
      total.restored += done.restored;
      total.kept += done.kept;
      onProgress?.(total.removed + total.restored + total.kept);
    }
  await store.write((writer) => writer.run('finishRevert', { id: batch, at: new Date().toISOString() }));
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
  await writer.run('removeClaims', { batch, subjects: subjects.map(({ id }) => id) });
  let removed = 0;
  for (const [kind, some] of groupBy(subjects, (subject) => subject.kind)) {
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
  return { removed, restored: subjects.length - removed, kept: 0 };
}

async function takeBackEntities(
  writer: Writer,
  batch: string,
  subjects: readonly Subject<EntityKindName>[],
): Promise<Reverted> {
  const ids = subjects.map(({ id }) => id);
  const claims = await claimsOfOthers(writer, batch, ids);
  const held = new Set((await writer.run<{ id: string }>('entitiesHeld', { ids })).map(({ id }) => id));
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

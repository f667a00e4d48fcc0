import type {
  ExportEntity,
  ExportGraph,
  ExportProperties,
  ExportSource,
  ExportTie,
} from '../exporters/exportGraph.ts';
import {
  allianceTieKinds,
  entityKinds,
  propertiesOf,
  tieKind,
  tieKinds,
  type EntityKindName,
  type TieKindName,
} from '../model/vocabulary.ts';
import { commonProperties } from '../model/entityKinds.ts';
import { dayOf } from '../model/partialDate.ts';
import { statableProperties } from '../model/records.ts';
import { dayAskedOf, introductionTieKinds, trustOf } from '../analysis/introductions.ts';
import { defaultScope, strengthOf } from '../analysis/scope.ts';
import { entitiesById } from './entities.ts';
import { asOfParameters, type Reader } from './reader.ts';

export interface ExportSelection {
  /** As of this date; all times for null. */
  readonly asOf: string | null;
  /** Only these entities, and the ties among them; all for null. */
  readonly ids: readonly string[] | null;
  /** What is exported besides them: ties of alliance alone, or all but what only tells sources apart. */
  readonly ties: 'alliance' | 'all';
  readonly title: string;
  /** In how many years after its end a tie is trusted half as much, where trust is told; null where it is not. */
  readonly halfLifeYears?: number | null;
}

const PAGE = 2_000;
/** Kinds that are exported as the sources of the others, not beside them. */
const SOURCES: ReadonlySet<string> = new Set(['Source']);
const PROVENANCE: ReadonlySet<string> = new Set(
  tieKinds.filter(({ family }) => family === 'provenance').map(({ name }) => name),
);

/**
 * What a reader may see of the store, as exporters take it.
 * @throws PartialDateError for a date that is none.
 */
export async function exportGraph(
  reader: Reader,
  { asOf, ids, ties: wantedTies, title, halfLifeYears = null }: ExportSelection,
  now = new Date(),
): Promise<ExportGraph> {
  // Before anything is read: the date may be none.
  const days = asOfParameters(asOf);
  const rule = halfLifeYears === null ? null : { on: dayAskedOf(asOf, dayOf(now)), halfLifeYears };
  const wanted = ids && new Set(ids);
  const kinds = entityKinds.map(({ name }) => name).filter((name) => !SOURCES.has(name));
  const wantedKinds =
    wantedTies === 'alliance'
      ? allianceTieKinds
      : tieKinds.map(({ name }) => name).filter((name) => !PROVENANCE.has(name));
  const entities: ExportEntity[] = [];
  const ties: ExportTie[] = [];
  for await (const page of wanted
    ? pagesByIds(reader, [...wanted].sort(), kinds)
    : pagesOfAll(reader, kinds)) {
    const varying = page
      .filter(({ entity }) => (entity.varies ?? []).length > 0)
      .map(({ entity }) => entity.id);
    const then = varying.length === 0 ? null : await entitiesById(reader, varying, asOf);
    for (const { entity, sources } of page) {
      const shown = (then?.get(entity.id)?.properties ?? entity) as Stored;
      entities.push({
        id: entity.id,
        kind: entity.kind,
        name: shown.name,
        properties: exported(
          shown,
          [...commonProperties, ...propertiesOf(entity.kind)].map(({ name }) => name),
        ),
        sources,
      });
    }
    const found = await reader.read<{
      tie: Readonly<Record<string, unknown>> & {
        id: string;
        start?: string;
        end?: string;
        confidence: number;
        possibleTo: number;
        undated: boolean;
      };
      kind: TieKindName;
      from: string;
      to: string;
      sources: string[];
    }>('exportTies', {
      ids: page.map(({ entity }) => entity.id),
      tieKinds: wantedKinds,
      kinds,
      ...days,
    });
    for (const { tie, kind, from, to, sources } of found) {
      if (wanted && !wanted.has(to)) continue;
      const { symmetric, strength } = tieKind(kind);
      const trust =
        rule && introductionTieKinds.includes(kind)
          ? trustOf(
              {
                confidence: tie.confidence,
                strength: strengthOf(defaultScope, kind),
                latest: tie.possibleTo,
                undated: tie.undated,
              },
              rule,
            )
          : null;
      ties.push({
        id: tie.id,
        kind,
        from,
        to,
        symmetric,
        strength: trust?.strength ?? strength,
        ...(rule && { trust }),
        start: tie.start ?? null,
        end: tie.end ?? null,
        confidence: tie.confidence,
        properties: exported(
          tie,
          statableProperties(kind)
            .map(({ name }) => name)
            .filter((name) => name !== 'start' && name !== 'end'),
        ),
        sources,
      });
    }
  }
  const cited = new Set([...entities, ...ties].flatMap(({ sources }) => sources));
  return {
    title,
    asOf,
    madeAt: now.toISOString(),
    entities,
    ties,
    sources: await citedSources(reader, [...cited]),
  };
}

type Stored = Readonly<Record<string, unknown>> & {
  id: string;
  kind: EntityKindName;
  name: string;
  varies?: string[];
};

interface StoredWithSources {
  readonly entity: Stored;
  readonly sources: string[];
}

async function* pagesOfAll(
  reader: Reader,
  kinds: readonly string[],
): AsyncGenerator<readonly StoredWithSources[]> {
  for (let after = ''; ;) {
    const page = await reader.read<StoredWithSources>('exportEntities', { kinds, after, limit: PAGE });
    yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.entity.id;
  }
}

async function* pagesByIds(
  reader: Reader,
  ids: readonly string[],
  kinds: readonly string[],
): AsyncGenerator<readonly StoredWithSources[]> {
  for (let first = 0; first < ids.length; first += PAGE)
    yield await reader.read<StoredWithSources>('exportEntitiesByIds', {
      ids: ids.slice(first, first + PAGE),
      kinds,
    });
}

async function citedSources(reader: Reader, ids: readonly string[]): Promise<ExportSource[]> {
  const found = await entitiesById(reader, ids, null);
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return [...found.values()].map(({ id, name, properties }) => ({
    id,
    title: name,
    publisher: text(properties['publisher']),
    published: text(properties['published']),
    url: text(properties['url']),
    licence: text(properties['licence']),
  }));
}

/** The properties of the model that have a value; the name stands by itself. */
function exported(stored: Readonly<Record<string, unknown>>, names: readonly string[]): ExportProperties {
  return Object.fromEntries(
    names
      .filter((name) => name !== 'name')
      .map((name) => [name, stored[name]] as const)
      .filter(([, value]) => value !== null && value !== undefined),
  ) as ExportProperties;
}

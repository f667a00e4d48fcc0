import DataLoader from 'dataloader';
import type { Viewer } from '../model/visibility.ts';
import type { AllyFinder } from '../services/allies.ts';
import type { Analyses } from '../services/analysis.ts';
import { claimsOfSubjects, type CitedClaim } from '../services/claims.ts';
import { entitiesById, figuresOfEntities, statesOfEntities, type Entity } from '../services/entities.ts';
import type { ImportJobs } from '../services/imports/importJobs.ts';
import type { Reader } from '../services/reader.ts';
import { factsOfSources, type SourceFactPage } from '../services/sourceFacts.ts';
import { tieCounts, tiesOfEntities, type TieFilter, type TiePage, type Page } from '../services/ties.ts';

/** What one request shares: the reader, the clock, and loaders that gather what its fields ask for into few questions. */
export interface RequestContext {
  readonly reader: Reader;
  readonly now: Date;
  readonly analyses: Analyses;
  readonly allies: AllyFinder;
  readonly imports: ImportJobs;
  readonly viewer: Viewer;
  /** Whether whoever asks may import and take imports back. */
  readonly mayEdit: boolean;
  /** Ends when whoever asks goes away. */
  readonly signal: AbortSignal;
  entity(id: string, asOf: string | null): Promise<Entity | null>;
  states(id: string, asOf: string | null): Promise<string[]>;
  figures(id: string): Promise<Entity[]>;
  claims(subjectId: string): Promise<CitedClaim[]>;
  tieCount(id: string, asOf: string | null): Promise<number>;
  ties(id: string, question: TieQuestion): Promise<TiePage>;
  /** What a source says something about. */
  facts(sourceId: string, question: { page: Page; asOf: string | null }): Promise<SourceFactPage>;
}

export interface TieQuestion {
  readonly filter: TieFilter;
  readonly asOf: string | null;
  readonly page: Page;
}

/** One loader for each different set of arguments: only questions that differ in their id alone can be asked together. */
function loaders<A, V>(
  load: (ids: readonly string[], argument: A) => Promise<Map<string, V>>,
  absent: V,
): (id: string, argument: A) => Promise<V> {
  const byArgument = new Map<string, DataLoader<string, V>>();
  return (id, argument) => {
    const key = JSON.stringify(argument);
    let loader = byArgument.get(key);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const found = await load(ids, argument);
        return ids.map((one) => found.get(one) ?? absent);
      });
      byArgument.set(key, loader);
    }
    return loader.load(id);
  };
}

export function requestContext(
  reader: Reader,
  now: Date,
  shared: Pick<RequestContext, 'analyses' | 'allies' | 'imports' | 'viewer' | 'mayEdit' | 'signal'>,
): RequestContext {
  const claims = loaders((ids) => claimsOfSubjects(reader, ids), [] as CitedClaim[]);
  const figures = loaders((ids) => figuresOfEntities(reader, ids), [] as Entity[]);
  return {
    reader,
    now,
    ...shared,
    entity: loaders<string | null, Entity | null>((ids, asOf) => entitiesById(reader, ids, asOf), null),
    states: loaders<string | null, string[]>((ids, asOf) => statesOfEntities(reader, ids, asOf), []),
    tieCount: loaders<string | null, number>((ids, asOf) => tieCounts(reader, ids, asOf), 0),
    ties: loaders<TieQuestion, TiePage>((ids, question) => tiesOfEntities(reader, ids, question), {
      total: 0,
      undated: 0,
      ties: [],
    }),
    facts: loaders((ids, question) => factsOfSources(reader, ids, question), { total: 0, facts: [] }),
    claims: (id) => claims(id, null),
    figures: (id) => figures(id, null),
  };
}

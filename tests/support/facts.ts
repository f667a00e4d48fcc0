import { randomUUID } from 'node:crypto';
import type { EntityRecord, Statement, TieRecord } from '../../server/model/records.ts';
import type { EntityKindName, TieKindName } from '../../server/model/vocabulary.ts';
import type { Visibility } from '../../server/model/visibility.ts';
import { revertBatch } from '../../server/services/imports/revertBatch.ts';
import type { Store } from '../../server/store/store.ts';
import type { RawGraph } from './rawGraph.ts';

/** What a test says of a fact besides its values: who says so, how surely, for which time. */
export interface Saying {
  readonly source: string;
  readonly visibility?: Visibility;
  readonly confidence?: number;
  readonly locator?: string;
}

/** Values by property; a value may come with the time it held (`['C501C3', '2010', '2014']`), a list is several values. */
type Values = Readonly<
  Record<string, string | readonly (string | readonly [string, string | null, string | null])[]>
>;

function statements(values: Values, { source, confidence = 0.8, locator = 'p. 1' }: Saying): Statement[] {
  const said = (
    property: string,
    value: string | null,
    validFrom: string | null = null,
    validTo: string | null = null,
  ): Statement => ({
    property,
    value,
    validFrom,
    validTo,
    sourceId: source,
    locator,
    quote: null,
    confidence,
  });
  return [
    said('existence', null),
    ...Object.entries(values).flatMap(([property, given]) =>
      (typeof given === 'string' ? [given] : given).map((one) =>
        typeof one === 'string' ? said(property, one) : said(property, ...one),
      ),
    ),
  ];
}

export function entityRecord(
  kind: EntityKindName,
  values: Values,
  saying: Saying & { id?: string },
): EntityRecord {
  return {
    id: saying.id ?? randomUUID(),
    kind,
    visibility: saying.visibility ?? 'PUBLIC',
    statements: statements(values, saying),
  };
}

export function tieRecord(
  kind: TieKindName,
  [from, to]: readonly [string, string],
  saying: Saying & { id?: string },
  values: Values = {},
): TieRecord {
  return {
    id: saying.id ?? randomUUID(),
    kind,
    from,
    to,
    visibility: saying.visibility ?? 'PUBLIC',
    statements: statements(values, saying),
  };
}

/** A source that vouches for itself, as every source in the store does. */
export function sourceRecord(
  title: string,
  published: string | null = null,
  visibility: Visibility = 'PUBLIC',
): EntityRecord {
  const id = randomUUID();
  return entityRecord('Source', published === null ? { title } : { title, published }, {
    id,
    source: id,
    visibility,
  });
}

/** Who records what tests add, so that it can be told from the rest and taken back. */
export const testRecording = {
  at: new Date('2026-01-02T03:04:05Z'),
  by: 'a test',
  batch: '00000000-0000-4000-8000-00000000test',
};

/** Takes away all that tests recorded; what was there before shows again what it showed. */
export async function forgetWhatTestsRecorded(raw: RawGraph, store: Store): Promise<void> {
  await raw.run('MERGE (batch:Batch {id: $batch})', testRecording);
  await revertBatch(store, testRecording.batch);
  await raw.run('MATCH (batch:Batch {id: $batch}) DELETE batch', testRecording);
}

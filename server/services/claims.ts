import { disagreement, EXISTENCE, type Claim, type DisagreementOfClaims } from '../model/claims.ts';
import { groupBy } from '../model/groupBy.ts';
import { statableProperties } from '../model/records.ts';
import type { EntityKindName, TieKindName } from '../model/vocabulary.ts';
import type { Entity } from './entities.ts';
import type { Reader } from './reader.ts';

/** A claim with the source it cites, as a reader sees them. */
export interface CitedClaim extends Claim {
  readonly source: Entity;
}

type StoredSource = Entity['properties'] & { id: string; name: string; published?: string };

/** The claims that a reader sees about entities and ties, by the id of what they are about. */
export async function claimsOfSubjects(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, CitedClaim[]>> {
  const rows = await reader.read<{ subjectId: string; claim: Claim; source: StoredSource }>(
    'claimsOfSubjects',
    { ids },
  );
  const claims = rows.map(({ claim, source }): CitedClaim => ({
    ...claim,
    value: claim.value ?? null,
    validFrom: claim.validFrom ?? null,
    validTo: claim.validTo ?? null,
    quote: claim.quote ?? null,
    recordedBy: claim.recordedBy ?? null,
    retractedAt: claim.retractedAt ?? null,
    retractionReason: claim.retractionReason ?? null,
    sourceId: source.id,
    sourcePublished: source.published ?? null,
    source: { id: source.id, kind: 'Source', name: source.name, asOf: null, properties: source },
  }));
  return groupBy(claims, (claim) => claim.subjectId);
}

/** The properties on which the claims about one entity or tie contradict each other. Lists cannot: they
 * add up; nor can prose. */
export function disagreementsAmong(
  kind: EntityKindName | TieKindName,
  claims: readonly CitedClaim[],
): DisagreementOfClaims[] {
  const single = new Map(
    statableProperties(kind)
      .filter(({ many, type }) => !many && type !== 'prose')
      .map((property) => [property.name, property]),
  );
  return [...groupBy(claims, (claim) => claim.property)]
    .filter(([property]) => property !== EXISTENCE && single.has(property))
    .map(([property, own]) => disagreement(own, single.get(property)!.type === 'partialDate'))
    .filter((found) => found !== null);
}

import { byCredibility, EXISTENCE, resolveMany, resolveOne, standing, type Claim } from '../model/claims.ts';
import { groupBy } from '../model/groupBy.ts';
import { dayOf, dayRange, possibleExtent, type DayRange } from '../model/partialDate.ts';
import type { Property } from '../model/properties.ts';
import { storedValue, type StoredValue } from '../model/propertyValues.ts';
import { statableProperties } from '../model/records.ts';
import { entityKind, type EntityKindName, type TieKindName } from '../model/vocabulary.ts';
import { atLeastAsVisible, type Visibility } from '../model/visibility.ts';

export type StoredProperties = Record<string, StoredValue | readonly StoredValue[] | null>;

function today(now: Date): DayRange {
  const day = dayOf(now);
  return { earliest: day, latest: day };
}

const stored = (property: Property, value: string | null): StoredValue | null =>
  value === null ? null : storedValue(property, value);

/** Every property of the kind, so that one whose last claim was retracted is removed from the store too. */
function resolveProperties(
  kind: EntityKindName | TieKindName,
  claims: readonly Claim[],
  asOf: DayRange,
): StoredProperties {
  const byProperty = groupBy(claims, (claim) => claim.property);
  return Object.fromEntries(
    statableProperties(kind).map((property) => {
      const own = byProperty.get(property.name);
      if (!own) return [property.name, null];
      const resolved = property.many
        ? resolveMany(own, asOf).map((value) => storedValue(property, value))
        : stored(property, resolveOne(own, asOf)?.value ?? null);
      return [property.name, Array.isArray(resolved) && resolved.length === 0 ? null : resolved];
    }),
  );
}

function confidenceOf(claims: readonly Claim[], asOf: DayRange): number {
  const existence = standing(claims, asOf).filter((claim) => claim.property === EXISTENCE);
  return Math.max(0, ...(existence.length > 0 ? existence : claims).map((claim) => claim.confidence));
}

/** Claims that every reader of the fact may see: only these shape what the fact shows. */
function open(claims: readonly Claim[], visibility: Visibility): Claim[] {
  return claims.filter((claim) => atLeastAsVisible(claim.visibility, visibility));
}

/** The most credible value that a property ever had: an entity keeps its name when every claim of it has run out. */
function lastValue(claims: readonly Claim[], property: string): string | null {
  const own = claims.filter((claim) => claim.property === property);
  return resolveMany(own, possibleExtent(null, null))[0] ?? null;
}

/**
 * What an entity shows today, from all claims about it. `varies` names the properties with a claim that is
 * dated or that not every reader sees: their value is read from the claims. A name is shown even when every claim of
 * it has run out.
 */
export function resolveEntity(
  kind: EntityKindName,
  visibility: Visibility,
  allClaims: readonly Claim[],
  now: Date,
): StoredProperties {
  const claims = open(allClaims, visibility);
  const properties = resolveProperties(kind, claims, today(now));
  const naming = entityKind(kind).namedBy ?? 'name';
  const varies = new Set(
    allClaims
      .filter((claim) => claim.validFrom !== null || claim.validTo !== null || !claims.includes(claim))
      .map((claim) => claim.property),
  );
  return {
    ...properties,
    kind,
    visibility,
    name: properties[naming] ?? lastValue(claims, naming),
    confidence: confidenceOf(claims, today(now)),
    varies: varies.size > 0 ? [...varies].sort() : null,
  };
}

/** The value of one property of an entity on a date (null: today), from the claims that a reader sees about it. */
export function resolvePropertyAsOf(
  property: Property,
  claims: readonly Claim[],
  asOf: string | null,
): StoredValue | null {
  const own = claims.filter((claim) => claim.property === property.name);
  return stored(property, resolveOne(own, asOf === null ? today(new Date()) : dayRange(asOf))?.value ?? null);
}

/**
 * What a tie shows: its dates with the days they may stand for, its own properties over all time, and its roles
 * with the time each was held, in parallel lists that queries can filter.
 */
export function resolveTie(
  kind: TieKindName,
  visibility: Visibility,
  allClaims: readonly Claim[],
): StoredProperties {
  const claims = open(allClaims, visibility);
  const ever = possibleExtent(null, null);
  const properties = resolveProperties(kind, claims, ever);
  const start = properties['start'] as string | null;
  const end = properties['end'] as string | null;
  const extent = possibleExtent(start, end);
  const roles = standing(claims, ever)
    .filter((claim) => claim.property === 'roles' && claim.value !== null)
    .sort(byCredibility);
  const spans = [
    ...new Map(roles.map((claim) => [`${claim.value} ${claim.validFrom} ${claim.validTo}`, claim])).values(),
  ];
  return {
    ...properties,
    visibility,
    confidence: confidenceOf(claims, ever),
    possibleFrom: extent.earliest,
    possibleTo: extent.latest,
    undated: start === null && end === null,
    ...(spans.length > 0 && {
      spanRoles: spans.map((claim) => claim.value!),
      spanStarts: spans.map((claim) => claim.validFrom ?? ''),
      spanEnds: spans.map((claim) => claim.validTo ?? ''),
      spanFroms: spans.map((claim) => possibleExtent(claim.validFrom, claim.validTo).earliest),
      spanTos: spans.map((claim) => possibleExtent(claim.validFrom, claim.validTo).latest),
    }),
  };
}

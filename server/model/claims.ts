import { dayRange, overlaps, possibleExtent, type DayRange } from './partialDate.ts';
import type { Visibility } from './visibility.ts';

/** The property of a claim that states no value but that its entity or tie exists. */
export const EXISTENCE = 'existence';

/** One statement by one source about one entity or tie: `subjectId` is the id of either. */
export interface Claim {
  readonly id: string;
  readonly subjectId: string;
  readonly property: string;
  /** As `normalizeValue` spells it; null for existence. One claim states one value; a list is several claims. */
  readonly value: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly sourceId: string;
  /** When the source was published, for the rule of resolution. */
  readonly sourcePublished: string | null;
  readonly locator: string;
  readonly quote: string | null;
  /** From 0 to 1. */
  readonly confidence: number;
  /** ISO 8601 instant. */
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly retractedAt: string | null;
  readonly retractionReason: string | null;
  readonly visibility: Visibility;
}

/** Publication known to be later comes first; an unknown date is taken for the oldest. */
function publishedDay(claim: Claim): number {
  return claim.sourcePublished === null ? 0 : dayRange(claim.sourcePublished).latest;
}

/**
 * The order in which claims are believed: the higher confidence, then the more recent source, then the more
 * recent record; the id last, so that the order never depends on how claims came in.
 */
export function byCredibility(a: Claim, b: Claim): number {
  return (
    b.confidence - a.confidence ||
    publishedDay(b) - publishedDay(a) ||
    b.recordedAt.localeCompare(a.recordedAt) ||
    a.id.localeCompare(b.id)
  );
}

const extent = (claim: Claim): DayRange => possibleExtent(claim.validFrom, claim.validTo);

/** Claims that stand on the as-of days: not retracted, and possibly valid on one of them. */
export function standing(claims: readonly Claim[], asOf: DayRange): Claim[] {
  return claims.filter((claim) => claim.retractedAt === null && overlaps(extent(claim), asOf));
}

/** The claim whose value is shown for a property with one value, among claims about that property; null when none stands. */
export function resolveOne(claims: readonly Claim[], asOf: DayRange): Claim | null {
  return standing(claims, asOf).sort(byCredibility)[0] ?? null;
}

/** The values of a list property: every value that some standing claim gives, the most credible first. */
export function resolveMany(claims: readonly Claim[], asOf: DayRange): string[] {
  const values = standing(claims, asOf)
    .sort(byCredibility)
    .map((claim) => claim.value)
    .filter((value) => value !== null);
  return [...new Set(values)];
}

/** Dates that say the same with different precision (2014 and 2014-06) do not contradict each other. */
function compatibleDates(a: string, b: string): boolean {
  try {
    return overlaps(dayRange(a), dayRange(b));
  } catch {
    return false;
  }
}

export interface DisagreementOfClaims {
  readonly property: string;
  /** The value that the rule of resolution shows. */
  readonly shown: string;
  /** All standing claims about the property that overlap one they contradict, the most credible first. */
  readonly claims: readonly Claim[];
}

/**
 * Whether the claims about one single-valued property contradict each other: two of them give different values
 * for times that may overlap. Both are kept and shown. `isDate` lets dates of different precision agree.
 */
export function disagreement(claims: readonly Claim[], isDate: boolean): DisagreementOfClaims | null {
  const valued = claims
    .filter((claim) => claim.retractedAt === null && claim.value !== null)
    .sort(byCredibility);
  const differ = (a: Claim, b: Claim): boolean =>
    a.value !== b.value && overlaps(extent(a), extent(b)) && !(isDate && compatibleDates(a.value!, b.value!));
  const contested = valued.filter((claim) => valued.some((other) => differ(claim, other)));
  const [first] = contested;
  return first ? { property: first.property, shown: first.value!, claims: contested } : null;
}

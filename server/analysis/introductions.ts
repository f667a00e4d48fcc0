import { dayRange, END_OF_TIME, type Day } from '../model/partialDate.ts';
import { allianceTieKinds, type TieKindName } from '../model/vocabulary.ts';
import { trustLengths, type TrustLengths } from './kernels/trustLengths.ts';
import type { ScopedNetwork, ScopedTie } from './scopedNetwork.ts';

/**
 * How far a tie can be trusted to carry an introduction: confidence × strength × recency, each above 0 and at most 1.
 *
 * Confidence is how sure its sources are, strength how close its kind binds (as in every analysis), recency how lately it held: 1
 * for a tie that may last on the day asked of, for one that is over halved with each half-life since its end, and for one without
 * any date the value of half a half-life, since nobody knows whether it lasts.
 */
export interface Trust {
  /** Their product. */
  readonly trust: number;
  readonly confidence: number;
  readonly strength: number;
  readonly recency: number;
}

export interface TrustRule {
  /** The day of which it is asked. */
  readonly on: Day;
  readonly halfLifeYears: number;
}

export const USUAL_HALF_LIFE_YEARS = 10;
export const LONGEST_HALF_LIFE_YEARS = 100;
export const UNDATED_RECENCY = 2 ** -0.5;

/** Kinds of ties over which somebody may be introduced: those of alliances, and what else binds two actors where it is chosen. */
export const introductionTieKinds: readonly TieKindName[] = [
  ...allianceTieKinds,
  'SUCCEEDED_BY',
  'RECOMMENDS',
];

/** The day of which an as-of date or period asks: its last one, and today where there is none. */
export function dayAskedOf(asOf: string | null, today: Day): Day {
  return asOf === null ? today : dayRange(asOf).latest;
}

export function recencyOf(
  { latest, undated }: Pick<ScopedTie, 'latest' | 'undated'>,
  { on, halfLifeYears }: TrustRule,
): number {
  if (undated) return UNDATED_RECENCY;
  return latest === END_OF_TIME || latest >= on ? 1 : 2 ** (-(inYears(on) - inYears(latest)) / halfLifeYears);
}

/** A day as a year and a part of it; months count a twelfth, days a thirty-first of that. */
const inYears = (day: Day): number =>
  Math.floor(day / 10_000) + ((Math.floor(day / 100) % 100) - 1) / 12 + ((day % 100) - 1) / 372;

export function trustOf(
  tie: Pick<ScopedTie, 'confidence' | 'strength' | 'latest' | 'undated'>,
  rule: TrustRule,
): Trust {
  const { confidence, strength } = tie;
  const recency = recencyOf(tie, rule);
  return { trust: confidence * strength * recency, confidence, strength, recency };
}

/** The network over which introductions go, and which ties stand behind it. */
export interface IntroductionNetwork {
  readonly lengths: TrustLengths;
  /** Which ties join two of its actors, the most trusted first. */
  between(a: number, b: number): readonly number[];
  readonly trusts: ReadonlyMap<number, Trust>;
}

/** What an introduction may go over. */
export interface TieChoice {
  readonly tieKinds: readonly TieKindName[];
  /** Indexes of actors that it must not go through. */
  readonly avoid: ReadonlySet<number>;
  readonly rule: TrustRule;
}

/** Ties that nobody trusts at all, of confidence 0, are left out. O(actors + ties). */
export function introductionNetwork(
  { ties, actors }: ScopedNetwork,
  { tieKinds, avoid, rule }: TieChoice,
): IntroductionNetwork {
  const kinds = new Set<string>(tieKinds);
  const trusts = new Map<number, Trust>();
  const joining = new Map<number, number[]>();
  const order = actors.length;
  const place = (a: number, b: number): number => Math.min(a, b) * order + Math.max(a, b);
  ties.forEach((tie, at) => {
    if (!kinds.has(tie.kind) || avoid.has(tie.from) || avoid.has(tie.to)) return;
    const trust = trustOf(tie, rule);
    if (!(trust.trust > 0)) return;
    trusts.set(at, trust);
    const key = place(tie.from, tie.to);
    const others = joining.get(key);
    if (others) others.push(at);
    else joining.set(key, [at]);
  });
  const kept = [...trusts.keys()];
  return {
    trusts,
    lengths: trustLengths(
      order,
      Int32Array.from(kept, (at) => ties[at]!.from),
      Int32Array.from(kept, (at) => ties[at]!.to),
      Float64Array.from(kept, (at) => trusts.get(at)!.trust),
    ),
    between: (a, b) =>
      [...(joining.get(place(a, b)) ?? [])].sort((x, y) => trusts.get(y)!.trust - trusts.get(x)!.trust),
  };
}

import { createHash } from 'node:crypto';
import { Refusal, tell } from '../model/message.ts';
import { normalizePartialDate } from '../model/partialDate.ts';
import { allianceTieKinds, tieKinds, valueSets, type TieKindName } from '../model/vocabulary.ts';

/**
 * What is being measured, as one value: it can be named, shared in a link, hashed for a cache, and printed beside every
 * number.
 */
export interface Scope {
  readonly tieKinds: readonly TieKindName[];
  /** Roles that count as ties where a tie states roles; all for none. */
  readonly roles: readonly string[];
  /** Closeness by kind of tie where it is not the model's default. */
  readonly strengths: Readonly<Partial<Record<TieKindName, number>>>;
  /** Whether ties keep the direction in which they are stated. */
  readonly direction: 'AS_STATED' | 'SET_ASIDE';
  /** A date, or a period such as `2004/2008`: what may have held on some day of it. Null for all time. */
  readonly asOf: string | null;
  /** Ids of issues: actors that work on one of them. All for none. */
  readonly issues: readonly string[];
  /** Postal codes: actors that work in one of the states, and national ones, which work in all. All for none. */
  readonly states: readonly string[];
  readonly levels: readonly string[];
  readonly minConfidence: number;
  /** Sister entities as the one actor they form, or each on its own. */
  readonly hybrids: 'ONE_ACTOR' | 'APART';
  /** Where sisters stand apart: which of them a tie of the hybrid as a whole goes to. */
  readonly hybridTies: 'EACH_SISTER' | 'C501C3' | 'C501C4';
  /** Fiscally sponsored projects as part of their sponsor while the sponsorship lasts, or on their own. */
  readonly sponsoredProjects: 'INSIDE_SPONSOR' | 'APART';
  /** Coalitions and campaigns as actors, left out, or turned into ties among those who share them. */
  readonly affiliations: 'ACTORS' | 'LEFT_OUT' | 'PROJECTED_COUNT' | 'PROJECTED_NEWMAN' | 'PROJECTED_JACCARD';
  /** Whether actors without any tie in the scope count among its actors. */
  readonly isolates: boolean;
  /** Whether groups that a source counts without naming them stand as actors. */
  readonly cohorts: boolean;
}

export const defaultScope: Scope = {
  tieKinds: allianceTieKinds,
  roles: [],
  strengths: {},
  direction: 'SET_ASIDE',
  asOf: null,
  issues: [],
  states: [],
  levels: [],
  minConfidence: 0,
  hybrids: 'ONE_ACTOR',
  hybridTies: 'EACH_SISTER',
  sponsoredProjects: 'APART',
  affiliations: 'ACTORS',
  isolates: false,
  cohorts: false,
};

export interface ScopePreset {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly scope: Scope;
}

const preset = (name: string, label: string, description: string, scope: Partial<Scope>): ScopePreset => ({
  name,
  label,
  description,
  scope: { ...defaultScope, ...scope },
});

export const scopePresets: readonly ScopePreset[] = [
  preset(
    'ALL_ALLIANCE_TIES',
    'All alliance ties',
    'Every kind of tie that binds actors into an alliance; sister entities as one actor.',
    {},
  ),
  preset(
    'FORMAL_COALITION_TIES',
    'Formal coalition ties',
    'Who belongs to, leads or convenes which coalition.',
    {
      tieKinds: ['MEMBER_OF'],
      roles: valueSets.Role.map(({ code }) => code).filter((code) => code !== 'ALLY' && code !== 'ENDORSER'),
    },
  ),
  preset('MONEY', 'Money', 'Who funds whom, in the direction in which money goes.', {
    tieKinds: ['FUNDS'],
    direction: 'AS_STATED',
  }),
  preset('CAPACITY_SUPPORT', 'Capacity support', 'Who trains, coaches, staffs or incubates whom.', {
    tieKinds: ['BUILDS_CAPACITY_OF', 'FISCALLY_SPONSORS'],
    direction: 'AS_STATED',
  }),
  preset(
    'LEGAL_STRUCTURE',
    'Legal structure',
    'Sister entities, affiliates and sponsorships, each legal body on its own.',
    {
      tieKinds: ['COMPONENT_OF', 'SISTER_OF', 'AFFILIATE_OF', 'FISCALLY_SPONSORS'],
      hybrids: 'APART',
    },
  ),
];

export class ScopeError extends Refusal {}

/**
 * The one spelling of a scope: lists in the model's order or sorted, each value once, dates as the store spells them. Two
 * scopes that select the same are equal.
 * @throws ScopeError for a kind, strength or confidence that does not exist; PartialDateError for a date.
 */
export function normalizedScope(scope: Scope): Scope {
  const chosen = new Set<string>(scope.tieKinds);
  const known = tieKinds.filter(({ name }) => chosen.has(name));
  if (known.length < chosen.size) {
    const unknown = scope.tieKinds.filter((name) => !tieKinds.some((kind) => kind.name === name));
    throw new ScopeError(tell('There is no kind of tie named {names}.', { names: unknown.join(', ') }));
  }
  if (known.length === 0) throw new ScopeError(tell('Choose at least one kind of tie to measure.'));
  if (!(scope.minConfidence >= 0 && scope.minConfidence <= 1))
    throw new ScopeError(
      tell('The least confidence must lie between 0 and 1, not {value}.', { value: scope.minConfidence }),
    );
  for (const [kind, strength] of Object.entries(scope.strengths))
    if (!(strength > 0 && strength <= 1))
      throw new ScopeError(
        tell('The strength of {kind} must be above 0 and at most 1, not {strength}.', {
          kind: { key: `tie.${kind}`, message: kind },
          strength,
        }),
      );
  const sorted = <T extends string>(values: readonly T[]): readonly T[] => [...new Set(values)].sort();
  return {
    tieKinds: known.map(({ name }) => name),
    roles: sorted(scope.roles),
    strengths: Object.fromEntries(
      known
        .filter(({ name, strength }) => (scope.strengths[name] ?? strength) !== strength)
        .map(({ name }) => [name, scope.strengths[name]!]),
    ),
    direction: scope.direction,
    asOf: scope.asOf === null ? null : normalizePartialDate(scope.asOf),
    issues: sorted(scope.issues),
    states: sorted(scope.states),
    levels: sorted(scope.levels),
    minConfidence: scope.minConfidence,
    hybrids: scope.hybrids,
    hybridTies: scope.hybrids === 'APART' ? scope.hybridTies : 'EACH_SISTER',
    sponsoredProjects: scope.sponsoredProjects,
    affiliations: scope.affiliations,
    isolates: scope.isolates,
    cohorts: scope.cohorts,
  };
}

/** A short name for a normalized scope: the same for the same scope on every machine. */
export function scopeKey(scope: Scope): string {
  return createHash('sha256').update(JSON.stringify(scope)).digest('hex').slice(0, 16);
}

/** How close a kind of tie binds in a scope: recommendations and the like, 0 by default, count 0.1 where they are chosen. */
export function strengthOf(scope: Scope, kind: TieKindName): number {
  const byModel = tieKinds.find(({ name }) => name === kind)!.strength;
  return scope.strengths[kind] ?? (byModel > 0 ? byModel : 0.1);
}

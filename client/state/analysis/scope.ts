/**
 * What is measured, as a person chose it. What is left as usual is as the server's default scope has it, so that an
 * address tells only what was chosen.
 */
import type {
  AffiliationsAs,
  HybridsAs,
  HybridTies,
  Level,
  Role,
  ScopeDirection,
  ScopeInput,
  SponsoredProjectsAs,
  TieKind,
} from '../../api/generated/operations.ts';
import { readDate } from '../asOf.ts';
import { sameValues } from '../lists.ts';

export interface ScopeChoice {
  /** Null for every kind of tie that makes an alliance. */
  readonly tieKinds: readonly TieKind[] | null;
  readonly roles: readonly Role[];
  /** By kind of tie, where it is not the vocabulary's. */
  readonly strengths: Readonly<Partial<Record<TieKind, number>>>;
  readonly direction: ScopeDirection;
  /** A date, or a period as `2004/2008`; null for all time. */
  readonly asOf: string | null;
  readonly issues: readonly string[];
  readonly states: readonly string[];
  readonly levels: readonly Level[];
  readonly minConfidence: number;
  readonly hybrids: HybridsAs;
  readonly hybridTies: HybridTies;
  readonly sponsoredProjects: SponsoredProjectsAs;
  readonly affiliations: AffiliationsAs;
  readonly isolates: boolean;
  readonly cohorts: boolean;
}

/** As the server has it where nothing is said. */
export const usualScope: ScopeChoice = {
  tieKinds: null,
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

export const directions: readonly ScopeDirection[] = ['SET_ASIDE', 'AS_STATED'];
export const hybridsAs: readonly HybridsAs[] = ['ONE_ACTOR', 'APART'];
export const hybridTiesTo: readonly HybridTies[] = ['EACH_SISTER', 'C501C3', 'C501C4'];
export const sponsoredProjectsAs: readonly SponsoredProjectsAs[] = ['APART', 'INSIDE_SPONSOR'];
export const affiliationsAs: readonly AffiliationsAs[] = [
  'ACTORS',
  'LEFT_OUT',
  'PROJECTED_COUNT',
  'PROJECTED_NEWMAN',
  'PROJECTED_JACCARD',
];

/** What a preset decides: which ties count and what is one actor. The other half narrows it to a time and a place. */
const countingFields = [
  'tieKinds',
  'roles',
  'strengths',
  'direction',
  'hybrids',
  'hybridTies',
  'sponsoredProjects',
  'affiliations',
] as const satisfies readonly (keyof ScopeChoice)[];

export function toScopeInput({ tieKinds, strengths, ...choice }: ScopeChoice): ScopeInput {
  return {
    ...choice,
    roles: [...choice.roles],
    issues: [...choice.issues],
    states: [...choice.states],
    levels: [...choice.levels],
    strengths: Object.entries(strengths).map(([kind, strength]) => ({ kind: kind as TieKind, strength })),
    ...(tieKinds !== null && { tieKinds: [...tieKinds] }),
  };
}

/** The server's scope as a choice: all kinds that make an alliance are the usual ones, in whichever order they come. */
export function fromServerScope(
  scope: Omit<ScopeChoice, 'tieKinds' | 'strengths' | 'asOf'> & {
    readonly tieKinds: readonly TieKind[];
    readonly strengths: readonly { readonly kind: TieKind; readonly strength: number }[];
    readonly asOf?: string | null | undefined;
  },
  allianceKinds: readonly TieKind[],
): ScopeChoice {
  const { tieKinds, strengths, asOf, roles, issues, states, levels } = scope;
  return {
    tieKinds: isUsual(tieKinds, allianceKinds) ? null : tieKinds,
    roles,
    strengths: Object.fromEntries(strengths.map(({ kind, strength }) => [kind, strength])),
    direction: scope.direction,
    asOf: asOf ?? null,
    issues,
    states,
    levels,
    minConfidence: scope.minConfidence,
    hybrids: scope.hybrids,
    hybridTies: scope.hybridTies,
    sponsoredProjects: scope.sponsoredProjects,
    affiliations: scope.affiliations,
    isolates: scope.isolates,
    cohorts: scope.cohorts,
  };
}

const isUsual = (kinds: readonly TieKind[], allianceKinds: readonly TieKind[]): boolean =>
  kinds.length === allianceKinds.length && allianceKinds.every((kind) => kinds.includes(kind));

/** Chosen kinds as a choice; all that make an alliance is the usual choice. */
export function withTieKinds(
  choice: ScopeChoice,
  kinds: readonly TieKind[],
  allianceKinds: readonly TieKind[],
): ScopeChoice {
  return {
    ...choice,
    tieKinds: isUsual(kinds, allianceKinds) ? null : kinds,
    // What does not count has no strength either: an address tells nothing that changes nothing.
    strengths: Object.fromEntries(
      Object.entries(choice.strengths).filter(([kind]) => kinds.includes(kind as TieKind)),
    ),
  };
}

/** The least strength that a kind of tie that counts can have here, and the step from one to the next. */
export const STRENGTH_STEP = 0.05;

/** How close ties of a kind bind; the vocabulary's own strength is no choice. */
export function withStrength(
  choice: ScopeChoice,
  kind: TieKind,
  strength: number,
  usual: number,
): ScopeChoice {
  const { [kind]: before, ...others } = choice.strengths;
  if (strength === (before ?? usual)) return choice;
  return { ...choice, strengths: strength === usual ? others : { ...others, [kind]: strength } };
}

/** What a kind that binds nobody by the vocabulary is taken as where it is chosen to count, as the server does. */
const STRENGTH_WHERE_NONE = 0.1;
export const usualStrength = (byVocabulary: number): number =>
  byVocabulary > 0 ? byVocabulary : STRENGTH_WHERE_NONE;

/** Another preset's ties and actors, at the same time and place. */
export function withPreset(choice: ScopeChoice, preset: ScopeChoice): ScopeChoice {
  return {
    ...choice,
    ...Object.fromEntries(countingFields.map((field) => [field, preset[field]])),
  };
}

function sameField(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return sameValues([...(a as string[])].sort(), [...(b as string[])].sort());
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const [inA, inB] = [Object.entries(a), Object.entries(b)];
    return (
      inA.length === inB.length && inA.every(([key, value]) => (b as Record<string, unknown>)[key] === value)
    );
  }
  return a === b;
}

/** Whether the same ties count among the same actors, whenever and wherever. */
export function countsAlike(a: ScopeChoice, b: ScopeChoice): boolean {
  return countingFields.every((field) => sameField(a[field], b[field]));
}

export function sameScope(a: ScopeChoice, b: ScopeChoice): boolean {
  return differingFields(a, b).length === 0;
}

/** In what two scopes differ. */
export function differingFields(a: ScopeChoice, b: ScopeChoice): (keyof ScopeChoice)[] {
  return (Object.keys(usualScope) as (keyof ScopeChoice)[]).filter((field) => !sameField(a[field], b[field]));
}

/** How many of these are not as usual: what a folded part of the form tells of itself. */
export function changedCount(choice: ScopeChoice, fields: readonly (keyof ScopeChoice)[]): number {
  return fields.filter((field) => !sameField(choice[field], usualScope[field])).length;
}

/** A date or a period that a person typed, spelled in full; null for anything else. */
export function readTime(text: string): string | null {
  const ends = text.split(/\s*(?:–|—|\/|\b(?:to|a|hasta)\b)\s*/);
  const [from, to] = ends.map(readDate);
  if (ends.length === 2 && from && to && /^\d{4}/.test(ends[1]!)) return from <= to ? `${from}/${to}` : null;
  return readDate(text);
}

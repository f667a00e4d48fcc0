import { dayRange, possibleExtent, type Day, type DayRange } from '../model/partialDate.ts';
import { tieKinds, valueSets } from '../model/vocabulary.ts';
import type { AllianceActor, AllianceData, AllianceTie, Dated, IssueOfActors } from './allianceData.ts';
import { buildGraph } from './kernels/csr.ts';
import { projectedTies, type ProjectedTie } from './affiliations.ts';
import { byCodePoint, partitionBy, type Network } from './network.ts';
import type { Background } from './measures/measure.ts';
import { strengthOf, type Scope } from './scope.ts';
import { supportOf } from './support.ts';

/** An actor of a network: one entity, or sister entities and projects taken together. */
export interface ScopedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: AllianceActor['kind'];
  /** The ids of all it stands for, its own included. */
  readonly parts: readonly string[];
  readonly level: string | null;
  readonly legalForm: string | null;
  readonly sector: string | null;
  readonly states: readonly string[];
  readonly issues: readonly string[];
}

/** Why ties of the chosen kinds and date are not in a network, and how many. */
export interface LeftOut {
  readonly belowConfidence: number;
  readonly otherRoles: number;
  /** Ties to what the scope's choice of actors leaves out. */
  readonly outsideActors: number;
  /** Ties within what the scope takes as one actor. */
  readonly withinOneActor: number;
}

/** A tie of the network and the ties of the store it stands for. */
export interface ScopedTie {
  readonly id: string;
  readonly kind: AllianceTie['kind'];
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  readonly strength: number;
  /** The first and the last day on which it may have held. */
  readonly earliest: Day;
  readonly latest: Day;
  readonly undated: boolean;
  readonly amountUsd: number | null;
  readonly fundingKind: string | null;
  readonly forms: readonly string[];
}

export interface ScopedNetwork extends Network {
  readonly actors: readonly ScopedActor[];
  /** Every tie that counts, parallel ones each; where coalitions are projected, the memberships they come from are not. */
  readonly ties: readonly ScopedTie[];
  /** How many of the ties have no date, and are kept for every date. */
  readonly undated: number;
  readonly leftOut: LeftOut;
  /** Ties that come of sharing coalitions, where these are projected. */
  readonly projected: readonly ProjectedTie[];
  /** What measures may read of its actors and ties besides the graph. */
  readonly background: Background;
}

/** The attribute by which a network of actors and what they belong to has two modes, if one is in no other. */
export const MODES = 'mode';

const affiliationKinds: ReadonlySet<string> = new Set(['Coalition', 'Campaign']);
const membershipKinds: ReadonlySet<string> = new Set(['MEMBER_OF', 'PARTICIPATES_IN']);
const symmetricKinds: ReadonlySet<string> = new Set(
  tieKinds.filter(({ symmetric }) => symmetric).map(({ name }) => name),
);
const levelRank = new Map<string, number>(valueSets.Level.map(({ code }, rank) => [code, rank]));

/**
 * The network that a scope selects.
 *
 * What is taken as one actor is contracted: its ties are the ties of its parts, and those among its parts fall away. Where
 * sisters stand apart, a tie of their hybrid goes to each of them (or to those of one legal form); a hybrid of which no such
 * sister is known on the date keeps its ties itself, so that none is lost. Actors are ordered by id, so that the same scope of
 * the same graph gives the same numbers in the same order.
 *
 * @param today for what is asked of now: the properties of actors and the sponsorships that last, where the scope has no date.
 */
export function scopedNetwork(data: AllianceData, scope: Scope, today: Day): ScopedNetwork {
  const then: DayRange = scope.asOf === null ? possibleExtent(null, null) : dayRange(scope.asOf);
  const now: DayRange = scope.asOf === null ? { earliest: today, latest: today } : then;

  const candidates = new Map(
    data.actors
      .filter(({ kind }) => scope.cohorts || kind !== 'Cohort')
      .filter(({ kind }) => scope.affiliations !== 'LEFT_OUT' || !affiliationKinds.has(kind))
      .map((actor) => [actor.id, actor]),
  );
  const standsFor = representatives(candidates, data.ties, scope, then, now);

  // Gather what stands for what into actors, and keep those that the scope selects.
  const partsOf = new Map<string, AllianceActor[]>();
  for (const actor of candidates.values())
    for (const id of standsFor(actor.id)) {
      const parts = partsOf.get(id);
      if (parts) parts.push(actor);
      else partsOf.set(id, [actor]);
    }
  const chosen = [...partsOf]
    .map(([id, parts]) => actorOf(candidates.get(id)!, parts, now, then))
    .filter((actor) => selects(scope, actor))
    .sort((a, b) => byCodePoint(a.id, b.id));
  const chosenIds = new Set(chosen.map(({ id }) => id));

  const leftOut = { belowConfidence: 0, otherRoles: 0, outsideActors: 0, withinOneActor: 0 };
  const kinds = new Set<string>(scope.tieKinds);
  const kept: { tie: AllianceTie; source: string; target: string }[] = [];
  for (const tie of data.ties) {
    if (!kinds.has(tie.kind) || !holds(tie, then)) continue;
    if (tie.confidence < scope.minConfidence) leftOut.belowConfidence++;
    else if (!hasRole(tie, scope, then)) leftOut.otherRoles++;
    else {
      let within = 0;
      const before = kept.length;
      const targets = standsFor(tie.target);
      for (const source of standsFor(tie.source)) {
        if (!chosenIds.has(source)) continue;
        for (const target of targets)
          if (source === target) within++;
          else if (chosenIds.has(target)) kept.push({ tie, source, target });
      }
      if (kept.length > before) continue;
      if (within > 0) leftOut.withinOneActor++;
      else leftOut.outsideActors++;
    }
  }

  const projects = scope.affiliations.startsWith('PROJECTED');
  const kindOf = new Map(chosen.map(({ id, kind }) => [id, kind]));
  const isAffiliation = (id: string): boolean => affiliationKinds.has(kindOf.get(id)!);
  const memberships = projects
    ? kept.filter(({ tie, target }) => membershipKinds.has(tie.kind) && isAffiliation(target))
    : [];
  const direct = projects
    ? kept.filter(({ source, target }) => !isAffiliation(source) && !isAffiliation(target))
    : kept;
  if (projects) leftOut.outsideActors += kept.length - direct.length - memberships.length;
  const projected = projectedTies(
    memberships.filter(({ source }) => !isAffiliation(source)),
    scope.affiliations,
  );

  const tied = new Set<string>();
  for (const some of [direct, projected]) for (const { source, target } of some) tied.add(source).add(target);
  const actors = chosen.filter(
    ({ id }) => (!projects || !isAffiliation(id)) && (scope.isolates || tied.has(id)),
  );
  const index = new Map(actors.map(({ id }, at) => [id, at]));

  const ties = direct.map(({ tie, source, target }): ScopedTie => ({
    id: tie.id,
    kind: tie.kind,
    from: index.get(source)!,
    to: index.get(target)!,
    confidence: tie.confidence,
    strength: strengthOf(scope, tie.kind),
    earliest: tie.from,
    latest: tie.to,
    undated: tie.undated,
    amountUsd: tie.amountUsd,
    fundingKind: tie.fundingKind,
    forms: tie.forms,
  }));
  const { hygiene, ...graph } = graphOf(actors.length, ties, projected, index, scope);
  const states = actors.map(({ states }) => single(states));
  return {
    graph,
    hygiene,
    ids: actors.map(({ id }) => id),
    attributes: new Map([
      ['level', actors.map(({ level }) => groupOfLevel(level))],
      ['state', states],
      ['issue', actors.map((actor) => issueOf(actor, scope, data.issues))],
      ['sector', actors.map(({ sector }) => sector)],
      ['legalForm', actors.map(({ legalForm }) => legalForm)],
      ['kind', actors.map(({ kind }) => kind)],
      [MODES, modesOf(actors.length, ties)],
    ]),
    actors,
    ties,
    undated: new Set(kept.filter(({ tie }) => tie.undated).map(({ tie }) => tie.id)).size,
    leftOut,
    projected,
    background: {
      states: states.some((state) => state !== null) ? partitionBy('state', states) : null,
      support: supportOf(ties, scope),
    },
  };
}

/** Who belongs to something, and what others belong to; null where there are ties of another sort. */
function modesOf(order: number, ties: readonly ScopedTie[]): readonly (string | null)[] {
  const modes = new Array<string | null>(order).fill('MEMBER');
  if (!ties.every(({ kind }) => membershipKinds.has(kind))) return modes.fill(null);
  for (const { to } of ties) modes[to] = 'AFFILIATION';
  return modes;
}

/** Actors that act in several states are drawn, and grouped, with national ones. */
function groupOfLevel(level: string | null): string | null {
  return level === 'MULTI_STATE' ? 'NATIONAL' : level;
}

/**
 * Which of the scope's issues an actor works on or, where the scope names none, which of the broadest, so that an actor that works
 * on a narrow issue is of one group with those that work on its kind.
 */
function issueOf(
  { issues }: ScopedActor,
  scope: Scope,
  known: ReadonlyMap<string, IssueOfActors>,
): string | null {
  const counts =
    scope.issues.length > 0
      ? (id: string) => scope.issues.includes(id)
      : (id: string) => known.get(id)?.isBroadest === true;
  return single(issues.filter(counts).map((id) => known.get(id)?.name ?? id));
}

/** One value, or that there are several: then they are a group of their own. */
function single(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.length === 1 ? values[0]! : 'SEVERAL';
}

function graphOf(
  order: number,
  ties: readonly ScopedTie[],
  projected: readonly ProjectedTie[],
  index: ReadonlyMap<string, number>,
  scope: Scope,
): ReturnType<typeof buildGraph> {
  const directed = scope.direction === 'AS_STATED';
  const from: number[] = [];
  const to: number[] = [];
  const strengths: number[] = [];
  const add = (a: number, b: number, strength: number): void => {
    from.push(a);
    to.push(b);
    strengths.push(strength);
  };
  for (const tie of ties) {
    add(tie.from, tie.to, tie.strength);
    if (directed && symmetricKinds.has(tie.kind)) add(tie.to, tie.from, tie.strength);
  }
  const membership = strengthOf(scope, 'MEMBER_OF');
  for (const { source, target, weight } of projected) {
    const [a, b] = [index.get(source)!, index.get(target)!];
    add(a, b, weight * membership);
    if (directed) add(b, a, weight * membership);
  }
  return buildGraph({
    order,
    directed,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    strengths: Float64Array.from(strengths),
  });
}

const holds = ({ from, to }: { from: Day; to: Day }, { earliest, latest }: DayRange): boolean =>
  from <= latest && to >= earliest;

const valueOn = (values: readonly Dated<string>[], then: DayRange): string | null =>
  values.find((value) => holds(value, then))?.value ?? null;

const allOn = (values: readonly Dated<string>[], then: DayRange): readonly string[] => [
  ...new Set(values.filter((value) => holds(value, then)).map(({ value }) => value)),
];

function hasRole({ roles }: AllianceTie, scope: Scope, then: DayRange): boolean {
  return (
    scope.roles.length === 0 ||
    roles === null ||
    roles.some((role) => scope.roles.includes(role.value) && holds(role, then))
  );
}

/**
 * What each entity stands as: itself, the actor it is a part of, or, for a hybrid whose sisters stand apart, those sisters.
 */
function representatives(
  candidates: ReadonlyMap<string, AllianceActor>,
  ties: readonly AllianceTie[],
  scope: Scope,
  then: DayRange,
  now: DayRange,
): (id: string) => readonly string[] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    while (parent.has(at)) at = parent.get(at)!;
    return at;
  };
  const lead = (a: string, b: string): boolean => leads(candidates.get(a)!, candidates.get(b)!, now);
  const join = (a: string, b: string): void => {
    if (!candidates.has(a) || !candidates.has(b)) return;
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent.set(lead(x, y) ? y : x, lead(x, y) ? x : y);
  };

  const sisters = new Map<string, string[]>();
  for (const tie of ties) {
    if (tie.kind !== 'COMPONENT_OF' && tie.kind !== 'SISTER_OF') continue;
    if (!holds(tie, then)) continue;
    if (scope.hybrids === 'ONE_ACTOR') join(tie.source, tie.target);
    else if (tie.kind === 'COMPONENT_OF' && candidates.has(tie.source)) {
      const form = valueOn(candidates.get(tie.source)!.legalForms, now);
      if (scope.hybridTies === 'EACH_SISTER' || form === scope.hybridTies)
        sisters.set(tie.target, [...(sisters.get(tie.target) ?? []), tie.source]);
    }
  }
  if (scope.sponsoredProjects === 'INSIDE_SPONSOR') {
    const into = new Map<string, string>();
    for (const tie of ties)
      if (tie.kind === 'FISCALLY_SPONSORS' && holds(tie, now)) into.set(tie.target, tie.source);
    for (const [project, sponsor] of into) {
      if (!candidates.has(project) || !candidates.has(sponsor)) continue;
      const [inner, outer] = [root(project), root(sponsor)];
      // The sponsor gives the name, whichever of the two would lead otherwise.
      if (inner !== outer) parent.set(inner, outer);
    }
  }
  // Asked for once for each tie: found once for each actor.
  const standing = new Map<string, readonly string[]>();
  for (const id of candidates.keys()) {
    const apart = sisters.get(root(id));
    standing.set(id, apart ? apart.map(root) : [root(id)]);
  }
  return (id) => standing.get(id) ?? NOTHING;
}

const NOTHING: readonly string[] = [];

/** Which of two entities that are one actor gives its name: the hybrid, else the 501(c)(3), else the smaller id. */
function leads(a: AllianceActor, b: AllianceActor, now: DayRange): boolean {
  const rank = ({ kind, legalForms }: AllianceActor): number =>
    kind === 'Hybrid' ? 0 : valueOn(legalForms, now) === 'C501C3' ? 1 : 2;
  return rank(a) !== rank(b) ? rank(a) < rank(b) : a.id < b.id;
}

/** The actor that `lead` and its other parts make: the widest level and all states, issues and legal forms of its parts. */
function actorOf(
  lead: AllianceActor,
  parts: readonly AllianceActor[],
  now: DayRange,
  then: DayRange,
): ScopedActor {
  const levels = parts.map(({ levels }) => valueOn(levels, now)).filter((level) => level !== null);
  const forms = parts.map(({ legalForms }) => valueOn(legalForms, now)).filter((form) => form !== null);
  const own = valueOn(lead.levels, now);
  return {
    id: lead.id,
    name: lead.name,
    kind: lead.kind,
    parts: [lead.id, ...parts.filter(({ id }) => id !== lead.id).map(({ id }) => id)],
    level: own ?? levels.sort((a, b) => levelRank.get(a)! - levelRank.get(b)!)[0] ?? null,
    legalForm: [...new Set(forms)].sort().join(' + ') || null,
    sector: lead.sector ?? parts.find(({ sector }) => sector !== null)?.sector ?? null,
    states: [...new Set(parts.flatMap(({ states }) => allOn(states, then)))].sort(),
    issues: [...new Set(parts.flatMap(({ issues }) => allOn(issues, then)))].sort(),
  };
}

function selects(scope: Scope, { level, states, issues }: ScopedActor): boolean {
  const isNational = level === 'NATIONAL' || level === 'MULTI_STATE';
  return (
    (scope.levels.length === 0 || (level !== null && scope.levels.includes(level))) &&
    (scope.states.length === 0 || isNational || states.some((state) => scope.states.includes(state))) &&
    (scope.issues.length === 0 || issues.some((issue) => scope.issues.includes(issue)))
  );
}

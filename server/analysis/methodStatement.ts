import { tieKinds, valueSets } from '../model/vocabulary.ts';
import type { Convention, Measure, View } from './measures/measure.ts';
import type { ScopedNetwork } from './scopedNetwork.ts';
import { strengthOf, type Scope } from './scope.ts';

/** Names of what a scope names by id, for its statement. */
export interface ScopeNames {
  readonly issues: ReadonlyMap<string, string>;
}

const listed = (values: readonly string[]): string =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;

const labelOf = (set: 'Role' | 'Level', code: string): string =>
  valueSets[set].find((value) => value.code === code)?.label ?? code;

const affiliationSentences: Readonly<Record<Scope['affiliations'], string>> = {
  ACTORS: 'Coalitions and campaigns are actors themselves.',
  LEFT_OUT: 'Coalitions and campaigns are left out, with the ties to them.',
  PROJECTED_COUNT:
    'Coalitions and campaigns are projected: actors that share some are tied, as strongly as they share many.',
  PROJECTED_NEWMAN:
    'Coalitions and campaigns are projected: each one shared ties its members by 1 / (members − 1) (Newman 2001).',
  PROJECTED_JACCARD:
    'Coalitions and campaigns are projected: two actors are tied by the share of their coalitions that they share (Jaccard).',
};

/** What was measured, in sentences to stand beside every number. */
export function scopeStatement(scope: Scope, network: ScopedNetwork, names: ScopeNames): string {
  const { graph, actors, ties, undated, leftOut, projected } = network;
  const kinds = tieKinds.filter(({ name }) => scope.tieKinds.includes(name));
  const out = [
    leftOut.outsideActors && `${count(leftOut.outsideActors, 'tie')} to actors outside the scope`,
    leftOut.withinOneActor && `${leftOut.withinOneActor} within what is taken as one actor`,
    leftOut.belowConfidence && `${leftOut.belowConfidence} below the least confidence`,
    leftOut.otherRoles && `${leftOut.otherRoles} in other roles`,
  ].filter((part) => typeof part === 'string');
  const narrowed = [
    scope.levels.length > 0 && `of the levels ${listed(scope.levels.map((code) => labelOf('Level', code)))}`,
    scope.states.length > 0 && `working in ${listed(scope.states)} or nationally`,
    scope.issues.length > 0 &&
      `working on ${listed(scope.issues.map((id) => names.issues.get(id) ?? id))}, narrower issues included`,
  ].filter((part) => typeof part === 'string');
  return [
    `The network has ${count(actors.length, 'actor')} and ${count(graph.size, graph.directed ? 'arc' : 'tied pair')}, from ${count(ties.length, 'recorded tie')}${projected.length > 0 ? ` and ${count(projected.length, 'pair')} that share coalitions` : ''}.`,
    `Ties of these kinds count: ${listed(kinds.map(({ name, label }) => `${label} (strength ${strengthOf(scope, name)})`))}.`,
    scope.roles.length > 0 && `Of the roles, ${listed(scope.roles.map((code) => labelOf('Role', code)))}.`,
    scope.direction === 'AS_STATED'
      ? 'Ties keep the direction in which they are stated; symmetric ones count both ways.'
      : 'Directions are set aside: two actors are tied where any tie joins them.',
    scope.asOf === null
      ? 'Ties of all times count, whenever they held.'
      : `As of ${scope.asOf}: ties that may have held then count.`,
    `${count(undated, 'tie has', 'ties have')} no date and ${undated === 1 ? 'is' : 'are'} kept for every date.`,
    scope.minConfidence > 0 && `The least confidence is ${scope.minConfidence}.`,
    narrowed.length > 0 && `Actors are those ${listed(narrowed)}.`,
    scope.hybrids === 'ONE_ACTOR'
      ? 'Sister entities are taken as the one actor they form.'
      : `Sister entities stand apart; the ties of a hybrid as a whole go to ${
          scope.hybridTies === 'EACH_SISTER'
            ? 'each of them'
            : `its ${valueSets.LegalForm.find(({ code }) => code === scope.hybridTies)!.label}`
        }.`,
    scope.sponsoredProjects === 'INSIDE_SPONSOR'
      ? 'Fiscally sponsored projects are part of their sponsor while the sponsorship lasts.'
      : 'Fiscally sponsored projects are actors of their own.',
    affiliationSentences[scope.affiliations],
    scope.isolates
      ? 'Actors without a tie count among the actors.'
      : 'Actors without a tie in this scope are left out.',
    scope.cohorts && 'Groups that sources count without naming them are actors.',
    'Parallel ties between two actors are one, with their strengths added; ties of an actor to itself are left out.',
    out.length > 0 && `Left out besides: ${listed(out)}.`,
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ');
}

/** What groups actors, and what the groups are called where that says anything. */
export interface Grouping {
  readonly name: string;
  readonly labels: readonly string[] | null;
}

/** How actors are put into groups, where the attribute's name does not say it. */
const groupingWords: Readonly<Record<string, string>> = {
  level: 'level, actors of several states being national',
  state: 'state, those who work in several being a group of their own (SEVERAL)',
  legalForm: 'legal form',
  issue:
    'issue: those the scope names, or else the broadest ones; who works on several is in a group of its own (SEVERAL)',
  community:
    'communities that the Leiden algorithm finds in the same network with directions set aside, each tie counting 1 (best of ten seeds, resolution 1; Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z)',
  mode: 'actors, and the coalitions and campaigns they belong to',
};

function groupsSentence({ name, labels }: Grouping): string {
  const words = groupingWords[name] ?? name;
  return labels === null || name === 'mode' ? `Groups: ${words}.` : `Groups: ${words} (${listed(labels)}).`;
}

/** How a number was computed, to stand beside it. */
export function measureStatement(
  measure: Measure,
  convention: Convention,
  view: View,
  grouping: Grouping | null,
): string {
  return [
    `${measure.label}, ${convention.label}: ${measure.formula}.`,
    measure.treatment,
    view === 'symmetrised' && 'Directions are set aside for this measure.',
    grouping && groupsSentence(grouping),
    convention.undefinedWhen && `Undefined: ${convention.undefinedWhen}.`,
    `References: ${measure.references.join('; ')}.`,
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ');
}

/** What stands behind intervals, in sentences. */
export function drawsStatement({ missing, draws, seed }: Draws): string {
  const share = `${'share' in missing ? Number((100 * missing.share).toFixed(1)) : 0} %`;
  const lost = {
    TIES: `${share} of the ties, chosen at random, are taken as not seen`,
    ACTORS: `${share} of the actors, chosen at random, lose all their ties`,
    REPORTS: `${share} of the actors, chosen at random, do not report: ties that they alone could report are lost`,
    CONFIDENCE: `each tie is lost with the probability ${'scale' in missing && missing.scale !== 1 ? `${missing.scale} × ` : ''}(1 − its confidence)`,
  }[missing.kind];
  return `In each of ${draws.toLocaleString('en-US')} draws (seed ${seed}) ${lost}, and the measure is computed again; actors stay, if need be without ties. Intervals hold the middle 95 % of the draws. They say how missing ties alone could move the number, not how far sources err. Reference: Borgatti, Carley & Krackhardt 2006, Social Networks 28(2), doi:10.1016/j.socnet.2005.05.001.`;
}

export function comparisonStatement(settings: Draws): string {
  return `Ranks are among the actors in both networks. A change counts as more than missing ties could make where 0 lies outside the middle 95 % of its draws. ${drawsStatement(settings)}`;
}

/** Draws of missing ties: what may be missing, how often it is drawn, and from which seed. */
export interface Draws {
  readonly missing:
    | { readonly kind: 'TIES' | 'ACTORS' | 'REPORTS'; readonly share: number }
    | { readonly kind: 'CONFIDENCE'; readonly scale: number };
  readonly draws: number;
  readonly seed: number;
}

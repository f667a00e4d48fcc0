import { tell, type Message } from '../model/message.ts';
import { tieKinds, valueSets } from '../model/vocabulary.ts';
import type { Convention, Measure, View } from './measures/measure.ts';
import type { ScopedNetwork } from './scopedNetwork.ts';
import { strengthOf, type Scope } from './scope.ts';

/** Names of what a scope names by id, for its statement. */
export interface ScopeNames {
  readonly issues: ReadonlyMap<string, string>;
}

const valueLabel = (set: 'Role' | 'Level' | 'LegalForm', code: string): Message => ({
  key: `value.${set}.${code}`,
  message: valueSets[set].find((value) => value.code === code)?.label ?? code,
});

const isTold = (sentence: Message | false): sentence is Message => sentence !== false;

const affiliationSentences: Readonly<Record<Scope['affiliations'], Message>> = {
  ACTORS: tell('Coalitions and campaigns are actors themselves.'),
  LEFT_OUT: tell('Coalitions and campaigns are left out, with the ties to them.'),
  PROJECTED_COUNT: tell(
    'Coalitions and campaigns are projected: actors that share some are tied, as strongly as they share many.',
  ),
  PROJECTED_NEWMAN: tell(
    'Coalitions and campaigns are projected: each one shared ties its members by 1 / (members − 1) (Newman 2001).',
  ),
  PROJECTED_JACCARD: tell(
    'Coalitions and campaigns are projected: two actors are tied by the share of their coalitions that they share (Jaccard).',
  ),
};

/** What was measured, in sentences to stand beside every number. */
export function scopeStatement(scope: Scope, network: ScopedNetwork, names: ScopeNames): Message[] {
  const { graph, actors, ties, undated, leftOut, projected } = network;
  const kinds = tieKinds.filter(({ name }) => scope.tieKinds.includes(name));
  const out = [
    leftOut.outsideActors > 0 &&
      tell('{count, plural, one {# tie} other {# ties}} to actors outside the scope', {
        count: leftOut.outsideActors,
      }),
    leftOut.withinOneActor > 0 &&
      tell('{count, number} within what is taken as one actor', { count: leftOut.withinOneActor }),
    leftOut.belowConfidence > 0 &&
      tell('{count, number} below the least confidence', { count: leftOut.belowConfidence }),
    leftOut.otherRoles > 0 && tell('{count, number} in other roles', { count: leftOut.otherRoles }),
  ].filter(isTold);
  const narrowed = [
    scope.levels.length > 0 &&
      tell('of the levels {levels}', { levels: scope.levels.map((code) => valueLabel('Level', code)) }),
    scope.states.length > 0 && tell('working in {states} or nationally', { states: scope.states }),
    scope.issues.length > 0 &&
      tell('working on {issues}, narrower issues included', {
        issues: scope.issues.map((id) => names.issues.get(id) ?? id),
      }),
  ].filter(isTold);
  const counts = { actors: actors.length, pairs: graph.size, ties: ties.length, projected: projected.length };
  return [
    graph.directed
      ? tell(
          'The network has {actors, plural, one {# actor} other {# actors}} and {pairs, plural, one {# arc} other {# arcs}}, from {ties, plural, one {# recorded tie} other {# recorded ties}}{projected, plural, =0 {} one { and # pair that shares coalitions} other { and # pairs that share coalitions}}.',
          counts,
        )
      : tell(
          'The network has {actors, plural, one {# actor} other {# actors}} and {pairs, plural, one {# tied pair} other {# tied pairs}}, from {ties, plural, one {# recorded tie} other {# recorded ties}}{projected, plural, =0 {} one { and # pair that shares coalitions} other { and # pairs that share coalitions}}.',
          counts,
        ),
    tell('Ties of these kinds count: {kinds}.', {
      kinds: kinds.map(({ name, label }) =>
        tell('{kind} (strength {strength})', {
          kind: { key: `tie.${name}`, message: label },
          strength: strengthOf(scope, name),
        }),
      ),
    }),
    scope.roles.length > 0 &&
      tell('Of the roles, {roles}.', { roles: scope.roles.map((code) => valueLabel('Role', code)) }),
    scope.direction === 'AS_STATED'
      ? tell('Ties keep the direction in which they are stated; symmetric ones count both ways.')
      : tell('Directions are set aside: two actors are tied where any tie joins them.'),
    scope.asOf === null
      ? tell('Ties of all times count, whenever they held.')
      : tell('As of {date}: ties that may have held then count.', { date: scope.asOf }),
    tell(
      '{count, plural, one {# tie has no date and is} other {# ties have no date and are}} kept for every date.',
      { count: undated },
    ),
    scope.minConfidence > 0 && tell('The least confidence is {least}.', { least: scope.minConfidence }),
    narrowed.length > 0 && tell('Actors are those {narrowed}.', { narrowed }),
    scope.hybrids === 'ONE_ACTOR'
      ? tell('Sister entities are taken as the one actor they form.')
      : scope.hybridTies === 'EACH_SISTER'
        ? tell('Sister entities stand apart; the ties of a hybrid as a whole go to each of them.')
        : tell('Sister entities stand apart; the ties of a hybrid as a whole go to its {form}.', {
            form: valueLabel('LegalForm', scope.hybridTies),
          }),
    scope.sponsoredProjects === 'INSIDE_SPONSOR'
      ? tell('Fiscally sponsored projects are part of their sponsor while the sponsorship lasts.')
      : tell('Fiscally sponsored projects are actors of their own.'),
    affiliationSentences[scope.affiliations],
    scope.isolates
      ? tell('Actors without a tie count among the actors.')
      : tell('Actors without a tie in this scope are left out.'),
    scope.cohorts && tell('Groups that sources count without naming them are actors.'),
    tell(
      'Parallel ties between two actors are one, with their strengths added; ties of an actor to itself are left out.',
    ),
    out.length > 0 && tell('Left out besides: {out}.', { out }),
  ].filter(isTold);
}

/** What groups actors, and what the groups are called where that says anything. */
export interface Grouping {
  readonly name: string;
  readonly labels: readonly string[] | null;
}

/** How actors are put into groups. */
const groupings: Readonly<Record<string, Message>> = {
  sector: tell('sector'),
  kind: tell('kind'),
  level: tell('level, actors of several states being national'),
  state: tell('state, those who work in several being a group of their own (SEVERAL)'),
  legalForm: tell('legal form'),
  issue: tell(
    'issue: those the scope names, or else the broadest ones; who works on several is in a group of its own (SEVERAL)',
  ),
  community: tell(
    'communities that the Leiden algorithm finds in the same network with directions set aside, each tie counting 1 (best of ten seeds, resolution 1; Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z)',
  ),
  mode: tell('actors, and the coalitions and campaigns they belong to'),
};

/** Where the groups are called by codes of the vocabulary. */
const codesOf: Readonly<Record<string, string>> = {
  kind: 'kind',
  level: 'value.Level',
  legalForm: 'value.LegalForm',
  sector: 'value.Sector',
};

function groupsSentence({ name, labels }: Grouping): Message {
  const grouping = groupings[name] ?? { message: name };
  if (labels === null || name === 'mode') return tell('Groups: {grouping}.', { grouping });
  const set = codesOf[name];
  return tell('Groups: {grouping} ({labels}).', {
    grouping,
    labels: set === undefined ? labels : labels.map((code) => ({ key: `${set}.${code}`, message: code })),
  });
}

/** How a number was computed, to stand beside it; what it goes back to is in `references`. */
export function measureStatement(
  measure: Measure,
  convention: Convention,
  view: View,
  grouping: Grouping | null,
): Message[] {
  return [
    tell('{measure}, {convention}: {formula}.', {
      measure: { message: measure.label },
      convention: { message: convention.label },
      formula: { key: `formula.${measure.formula}`, message: measure.formula },
    }),
    { message: measure.treatment },
    view === 'symmetrised' && tell('Directions are set aside for this measure.'),
    grouping !== null && groupsSentence(grouping),
    convention.undefinedWhen !== undefined &&
      tell('Undefined: {why}.', { why: { message: convention.undefinedWhen } }),
  ].filter(isTold);
}

export const references = ({ references: all }: Measure): Message =>
  tell('References: {references}.', { references: all.join('; ') });

/** What stands behind intervals, in sentences. */
export function drawsStatement({ missing, draws, seed }: Draws): Message[] {
  const drawn = { draws, seed };
  const share = 'share' in missing ? Number((100 * missing.share).toFixed(1)) : 0;
  const first = {
    TIES: () =>
      tell(
        'In each of {draws, number} draws (seed {seed}) {share} % of the ties, chosen at random, are taken as not seen, and the measure is computed again; actors stay, if need be without ties.',
        { ...drawn, share },
      ),
    ACTORS: () =>
      tell(
        'In each of {draws, number} draws (seed {seed}) {share} % of the actors, chosen at random, lose all their ties, and the measure is computed again; actors stay, if need be without ties.',
        { ...drawn, share },
      ),
    REPORTS: () =>
      tell(
        'In each of {draws, number} draws (seed {seed}) {share} % of the actors, chosen at random, do not report: ties that they alone could report are lost, and the measure is computed again; actors stay, if need be without ties.',
        { ...drawn, share },
      ),
    CONFIDENCE: () =>
      tell(
        'In each of {draws, number} draws (seed {seed}) each tie is lost with the probability {probability}, and the measure is computed again; actors stay, if need be without ties.',
        {
          ...drawn,
          probability:
            'scale' in missing && missing.scale !== 1
              ? tell('{scale} × (1 − its confidence)', { scale: missing.scale })
              : tell('(1 − its confidence)'),
        },
      ),
  }[missing.kind]();
  return [
    first,
    tell(
      'Intervals hold the middle 95 % of the draws. They say how missing ties alone could move the number, not how far sources err.',
    ),
    tell('Reference: {reference}.', {
      reference:
        'Borgatti, Carley & Krackhardt 2006, Social Networks 28(2), doi:10.1016/j.socnet.2005.05.001',
    }),
  ];
}

export function comparisonStatement(settings: Draws): Message[] {
  return [
    tell('Ranks are among the actors in both networks.'),
    tell(
      'A change counts as more than missing ties could make where 0 lies outside the middle 95 % of its draws.',
    ),
    ...drawsStatement(settings),
  ];
}

/** Draws of missing ties: what may be missing, how often it is drawn, and from which seed. */
export interface Draws {
  readonly missing:
    | { readonly kind: 'TIES' | 'ACTORS' | 'REPORTS'; readonly share: number }
    | { readonly kind: 'CONFIDENCE'; readonly scale: number };
  readonly draws: number;
  readonly seed: number;
}

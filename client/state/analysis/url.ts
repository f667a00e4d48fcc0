/**
 * A reading of the numbers as an address, in words a person can read and change. What is as usual is left out; what cannot
 * be understood is taken as usual.
 */
import type { Level, Role, TieKind } from '../../api/generated/operations.ts';
import { escapePart, escapeValue, readList, unescapePart, writeList, type Address } from '../url.ts';
import {
  initialAnalysis,
  kindsOfDoubt,
  LONGEST_SOUGHT,
  panes,
  usualDoubt,
  type Analysis,
  type Comparison,
  type Ordering,
} from './analysis.ts';
import type { ColumnChoice } from './columns.ts';
import {
  affiliationsAs,
  directions,
  hybridsAs,
  hybridTiesTo,
  readTime,
  sponsoredProjectsAs,
  usualScope,
  type ScopeChoice,
} from './scope.ts';

/** The value of the parameter `view` by which the page is told from the others. */
export const INTERMEDIARIES = 'intermediaries';

type Pairs = [name: string, value: string][];
type Get = (name: string) => string | null;

/** Codes as words: `LEFT_OUT` as `left-out`. */
const wordOf = (code: string): string => code.toLowerCase().replaceAll('_', '-');

function codeOf<Code extends string>(word: string | null, codes: readonly Code[], usual: Code): Code {
  return codes.find((code) => wordOf(code) === word) ?? usual;
}

function shareFrom(text: string | null, usual: number): number {
  const value = text !== null && /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= 0 && value <= 1 ? value : usual;
}

/** Each part of a scope that is not as usual; every name begins with the prefix. */
export function writeScope(scope: ScopeChoice, prefix = ''): Pairs {
  const pairs: Pairs = [];
  const tell = (name: string, value: string, isUsual: boolean) =>
    !isUsual && pairs.push([prefix + name, value]);
  const list = (name: string, values: readonly string[]) =>
    tell(name, writeList(values), values.length === 0);
  const code = (name: string, value: string, usual: string) => tell(name, wordOf(value), value === usual);
  if (scope.tieKinds !== null) tell('ties', writeList(scope.tieKinds), false);
  list('roles', scope.roles);
  const strengths = Object.entries(scope.strengths).map(
    ([kind, strength]) => `${escapePart(kind)}:${strength}`,
  );
  tell('strengths', strengths.join(','), strengths.length === 0);
  code('direction', scope.direction, usualScope.direction);
  if (scope.asOf !== null) tell('asOf', scope.asOf, false);
  list('issues', scope.issues);
  list('states', scope.states);
  list('levels', scope.levels);
  tell('confidence', String(scope.minConfidence), scope.minConfidence === usualScope.minConfidence);
  code('sisters', scope.hybrids, usualScope.hybrids);
  code('sisterTies', scope.hybridTies, usualScope.hybridTies);
  code('projects', scope.sponsoredProjects, usualScope.sponsoredProjects);
  code('coalitions', scope.affiliations, usualScope.affiliations);
  tell('isolates', 'yes', !scope.isolates);
  tell('cohorts', 'yes', !scope.cohorts);
  return pairs;
}

export function readScope(of: Get, prefix = ''): ScopeChoice {
  const get: Get = (name) => of(prefix + name);
  const ties = get('ties');
  return {
    tieKinds: ties === null ? null : (readList(ties) as TieKind[]),
    roles: readList(get('roles')) as Role[],
    strengths: Object.fromEntries(
      (get('strengths') ?? '').split(',').flatMap((part) => {
        const [kind = '', strength] = part.split(':');
        const value = shareFrom(strength ?? null, 0);
        return kind !== '' && value > 0 ? [[unescapePart(kind), value]] : [];
      }),
    ),
    direction: codeOf(get('direction'), directions, usualScope.direction),
    asOf: readTime(get('asOf') ?? ''),
    issues: readList(get('issues')),
    states: readList(get('states')),
    levels: readList(get('levels')) as Level[],
    minConfidence: shareFrom(get('confidence'), usualScope.minConfidence),
    hybrids: codeOf(get('sisters'), hybridsAs, usualScope.hybrids),
    hybridTies: codeOf(get('sisterTies'), hybridTiesTo, usualScope.hybridTies),
    sponsoredProjects: codeOf(get('projects'), sponsoredProjectsAs, usualScope.sponsoredProjects),
    affiliations: codeOf(get('coalitions'), affiliationsAs, usualScope.affiliations),
    isolates: get('isolates') === 'yes',
    cohorts: get('cohorts') === 'yes',
  };
}

/** `measure:convention:partition`, what is null left empty. */
const writeColumn = ({ measure, convention, partition }: ColumnChoice): string =>
  [measure, convention ?? '', partition ?? ''].map(escapePart).join(':').replace(/:+$/, '');

function readColumn(written: string): ColumnChoice | null {
  const [measure = '', convention = '', partition = ''] = written.split(':').map(unescapePart);
  return measure === '' ? null : { measure, convention: convention || null, partition: partition || null };
}

const COMPARE_SCOPE = 'scope';
const COMPARE_ISSUES = 'issues';
const ANY_TIME = 'any';
const COMPARE_PREFIX = 'vs.';

function writeComparison(compare: Comparison): Pairs {
  if (compare.by === 'date') return [['vs', compare.asOf ?? ANY_TIME]];
  if (compare.by === 'scope') return [['vs', COMPARE_SCOPE], ...writeScope(compare.scope, COMPARE_PREFIX)];
  return [['vs', COMPARE_ISSUES], ...writeScope({ ...usualScope, issues: compare.issues }, COMPARE_PREFIX)];
}

function readComparison(get: Get): Comparison | null {
  const told = get('vs');
  if (told === COMPARE_SCOPE) return { by: 'scope', scope: readScope(get, COMPARE_PREFIX) };
  if (told === COMPARE_ISSUES) return { by: 'issues', issues: readScope(get, COMPARE_PREFIX).issues };
  if (told === ANY_TIME) return { by: 'date', asOf: null };
  const asOf = readTime(told ?? '');
  return asOf === null ? null : { by: 'date', asOf };
}

function readSort(written: string | null): Ordering | null {
  const descending = written?.startsWith('-') ?? false;
  const column = (written ?? '').slice(descending ? 1 : 0);
  return column === '' ? null : { column, descending };
}

export const writePairs = (pairs: Pairs): string =>
  pairs.map(([name, value]) => `${name}=${escapeValue(value)}`).join('&');

export function writeAnalysis(state: Analysis): Address {
  const { scope, columns, sort, sought, actor, explained, leavesOut, compare, doubt, axes, pane } = state;
  const pairs: Pairs = [['view', INTERMEDIARIES], ...writeScope(scope)];
  if (columns !== null) pairs.push(['columns', columns.map(writeColumn).join(',')]);
  if (sort !== null) pairs.push(['sort', `${sort.descending ? '-' : ''}${sort.column}`]);
  if (sought !== '') pairs.push(['q', sought]);
  if (actor !== null) pairs.push(['actor', actor]);
  if (explained !== null) pairs.push(['why', explained]);
  if (leavesOut) pairs.push(['without', 'yes']);
  if (compare !== null) pairs.push(...writeComparison(compare));
  if (doubt.missing !== usualDoubt.missing) pairs.push(['missing', wordOf(doubt.missing)]);
  if (doubt.share !== usualDoubt.share) pairs.push(['share', String(doubt.share)]);
  if (axes !== null) pairs.push(['x', axes.x], ['y', axes.y]);
  if (pane !== null) pairs.push(['pane', pane]);
  return { search: `?${writePairs(pairs)}`, hash: '' };
}

export function readAnalysis({ search }: Pick<Address, 'search'>): Analysis {
  const query = new URLSearchParams(search);
  const get: Get = (name) => query.get(name);
  const [x, y] = [get('x'), get('y')];
  const columns = get('columns');
  return {
    scope: readScope(get),
    columns: columns === null ? null : columns.split(',').flatMap((part) => readColumn(part) ?? []),
    sort: readSort(get('sort')),
    sought: (get('q') ?? '').slice(0, LONGEST_SOUGHT),
    actor: get('actor') || null,
    explained: get('why') || null,
    leavesOut: get('without') === 'yes',
    compare: readComparison(get),
    doubt: {
      missing: codeOf(get('missing'), kindsOfDoubt, usualDoubt.missing),
      share: shareFrom(get('share'), usualDoubt.share),
    },
    axes: x && y ? { x, y } : null,
    pane: ([...panes, 'table'] as const).find((name) => name === get('pane')) ?? initialAnalysis.pane,
  };
}

export interface AnalysisCodes {
  readonly tieKinds: readonly string[];
  readonly roles: readonly string[];
  readonly levels: readonly string[];
  readonly states: readonly string[];
}

const among = <Value extends string>(values: readonly Value[], known: readonly string[]): readonly Value[] =>
  values.every((value) => known.includes(value)) ? values : values.filter((value) => known.includes(value));

function knownScope(scope: ScopeChoice, codes: AnalysisCodes): ScopeChoice {
  const { tieKinds, strengths } = scope;
  const kinds = tieKinds && among(tieKinds, codes.tieKinds);
  return {
    ...scope,
    // Where no kind is known, the usual ones are the nearest to what was meant.
    tieKinds: kinds?.length === 0 ? null : kinds,
    roles: among(scope.roles, codes.roles),
    levels: among(scope.levels, codes.levels),
    states: among(scope.states, codes.states),
    strengths: Object.fromEntries(
      Object.entries(strengths).filter(([kind]) => codes.tieKinds.includes(kind)),
    ),
  };
}

/** Leaves out what a link says in codes that the vocabulary does not have. */
export const onlyKnownIn =
  (codes: AnalysisCodes) =>
  (state: Analysis): Analysis => ({
    ...state,
    scope: knownScope(state.scope, codes),
    compare:
      state.compare?.by === 'scope'
        ? { by: 'scope', scope: knownScope(state.compare.scope, codes) }
        : state.compare,
  });

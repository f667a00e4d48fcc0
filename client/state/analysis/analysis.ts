/** One person's reading of a network's numbers: what is measured, what is shown of it, and who is looked at. */
import type { MissingTies } from '../../api/generated/operations.ts';
import { columnKey, type ColumnChoice } from './columns.ts';
import { sameScope, usualScope, type ScopeChoice } from './scope.ts';

/** What stands beside the table. */
export const panes = ['graph', 'scatter', 'roles', 'compare', 'methods'] as const;
export type Pane = (typeof panes)[number];

export interface Ordering {
  /** The key of a column, or `name`. */
  readonly column: string;
  readonly descending: boolean;
}

/** What is measured beside the scope itself: the same at another date, for other issues (none for all), or another scope. */
export type Comparison =
  | { readonly by: 'date'; readonly asOf: string | null }
  | { readonly by: 'issues'; readonly issues: readonly string[] }
  | { readonly by: 'scope'; readonly scope: ScopeChoice };

/** Which ties are taken as missing to see how sure the numbers are. */
export interface Doubt {
  readonly missing: MissingTies;
  /** From 0 to 1: of the ties, or of the actors. */
  readonly share: number;
}

export const usualDoubt: Doubt = { missing: 'TIES', share: 0.1 };
export const kindsOfDoubt: readonly MissingTies[] = ['TIES', 'CONFIDENCE', 'ACTORS', 'REPORTS'];

export interface Analysis {
  readonly scope: ScopeChoice;
  /** Null for the usual ones. */
  readonly columns: readonly ColumnChoice[] | null;
  /** Null for the usual one. */
  readonly sort: Ordering | null;
  /** Part of a name that narrows the table. */
  readonly sought: string;
  readonly actor: string | null;
  /** The key of the column whose numbers are explained; null for the one the table is ordered by. */
  readonly explained: string | null;
  /** Whether it is asked how the actor's number would stand without each of the others. */
  readonly leavesOut: boolean;
  readonly compare: Comparison | null;
  readonly doubt: Doubt;
  /** Keys of the columns that the scatter is drawn from; null for the first two. */
  readonly axes: { readonly x: string; readonly y: string } | null;
  /** Null until somebody chooses: then the screen decides. `table` is the table alone. */
  readonly pane: Pane | 'table' | null;
}

export const initialAnalysis: Analysis = {
  scope: usualScope,
  columns: null,
  sort: null,
  sought: '',
  actor: null,
  explained: null,
  leavesOut: false,
  compare: null,
  doubt: usualDoubt,
  axes: null,
  pane: null,
};

export type AnalysisTransition = (state: Analysis) => Analysis;

const having =
  (part: Partial<Analysis>): AnalysisTransition =>
  (state) =>
    (Object.keys(part) as (keyof Analysis)[]).every((key) => state[key] === part[key])
      ? state
      : { ...state, ...part };

export const measureScope =
  (scope: ScopeChoice): AnalysisTransition =>
  (state) =>
    sameScope(scope, state.scope) ? state : { ...state, scope };

export const narrow =
  (part: Partial<ScopeChoice>): AnalysisTransition =>
  (state) =>
    measureScope({ ...state.scope, ...part })(state);

export const seek = (sought: string): AnalysisTransition =>
  having({ sought: sought.slice(0, LONGEST_SOUGHT) });
export const LONGEST_SOUGHT = 200;

export const chooseActor = (actor: string | null): AnalysisTransition => having({ actor });
export const explain = (column: string): AnalysisTransition => having({ explained: column });
export const leaveOthersOut = (leavesOut: boolean): AnalysisTransition => having({ leavesOut });
export const showPane = (pane: Pane | 'table'): AnalysisTransition => having({ pane });
export const orderBy = (column: string, descending: boolean): AnalysisTransition =>
  having({ sort: { column, descending } });

export const compareWith =
  (compare: Comparison | null): AnalysisTransition =>
  (state) => ({ ...state, compare });

export const doubtBy = (doubt: Doubt): AnalysisTransition => having({ doubt });

export const plot = (x: string, y: string): AnalysisTransition => having({ axes: { x, y } });

/** Each column once. */
export const showColumns =
  (columns: readonly ColumnChoice[] | null): AnalysisTransition =>
  (state) => ({
    ...state,
    columns:
      columns &&
      columns.filter((column, at) => columns.findIndex((one) => columnKey(one) === columnKey(column)) === at),
  });

/** The scope that the other side of a comparison measures. */
export function comparedScope({ scope, compare }: Pick<Analysis, 'scope' | 'compare'>): ScopeChoice | null {
  if (compare === null) return null;
  if (compare.by === 'scope') return compare.scope;
  return compare.by === 'date' ? { ...scope, asOf: compare.asOf } : { ...scope, issues: compare.issues };
}

/** Everything a link restores and undo takes back: the slices side by side, and what people do to them. */
import type { EntityKind, FacetName, TieKind } from '../api/generated/operations.ts';
import * as arrangement from './arrangement.ts';
import type { AsOf } from './asOf.ts';
import {
  defaultDisplay,
  type Display,
  type PanelTab,
  type Presentation,
  type Sort,
  type TableName,
} from './display.ts';
import * as finding from './finding.ts';
import * as legend from './legend.ts';
import * as selection from './selection.ts';
import * as view from './view.ts';

export interface Exploration {
  readonly view: view.View;
  readonly legend: legend.Legend;
  readonly finding: finding.Criteria;
  readonly selection: selection.Selection;
  readonly asOf: AsOf;
  readonly arrangement: arrangement.Arrangement;
  readonly display: Display;
}

export const initialExploration: Exploration = {
  view: view.emptyView,
  legend: legend.defaultLegend,
  finding: finding.noCriteria,
  selection: selection.nothingSelected,
  asOf: null,
  arrangement: arrangement.bareArrangement,
  display: defaultDisplay,
};

export type Transition = (state: Exploration) => Exploration;

/**
 * Which picture this is: the same while it is grown, filtered and moved about; another after starting over, even from the
 * same place, and for a link to another start.
 */
export function pictureOf({ arrangement: { picture }, view: { origins } }: Exploration): string {
  const [start] = origins;
  return JSON.stringify([picture, start?.type === 'entity' ? start.id : start?.criteria]);
}

const inView =
  (change: (slice: view.View) => view.View): Transition =>
  (state) => {
    const next = change(state.view);
    return next === state.view ? state : { ...state, view: next };
  };

/** Starting over begins a new picture, in which everything is laid out afresh. */
const afresh =
  (change: (slice: view.View) => view.View): Transition =>
  (state) => ({
    ...state,
    view: change(state.view),
    arrangement: arrangement.beginPicture(state.arrangement),
  });

/** What a first visit finds: an alliance amid others, with nothing chosen yet. */
export const openAmid = (id: string, others: readonly string[]): Transition =>
  afresh((slice) => view.startAmid(slice, id, others));
export const startFrom = (id: string): Transition => {
  const start = afresh((slice) => view.startFrom(slice, id));
  return (state) => ({ ...start(state), selection: { entities: [id], ties: [] } });
};
export const showFound = (criteria: finding.Criteria): Transition => {
  const start = afresh((slice) => view.showFound(slice, criteria));
  return (state) => ({ ...start(state), selection: selection.nothingSelected });
};
export const addEntity = (id: string): Transition => {
  const add = inView((slice) => view.addEntity(slice, id));
  return (state) => select([id], 'node')(add(state));
};
export const expand = (id: string): Transition => inView((slice) => view.expand(slice, id));
export const showMore = (origin: view.Origin): Transition => inView((slice) => view.showMore(slice, origin));
export const collapse = (id: string): Transition => inView((slice) => view.collapse(slice, id));
export const hide = (ids: readonly string[]): Transition => {
  const out = inView((slice) => view.hide(slice, ids));
  return (state) => ({ ...out(state), selection: selection.deselect(state.selection, ids) });
};
export const unhideAll: Transition = inView(view.unhideAll);
export const focusOn = (id: string | null): Transition => inView((slice) => view.focusOn(slice, id));
export const toggleCapsule = (id: string): Transition => inView((slice) => view.toggleCapsule(slice, id));

export const toggleTieKind =
  (kind: TieKind, allianceKinds: readonly TieKind[]): Transition =>
  (state) => ({ ...state, legend: legend.toggleTieKind(state.legend, kind, allianceKinds) });
export const toggleEntityKind =
  (kind: EntityKind): Transition =>
  (state) => ({ ...state, legend: legend.toggleEntityKind(state.legend, kind) });
export const resetLegend: Transition = (state) => ({ ...state, legend: legend.defaultLegend });

export const toggleFacetValue =
  (name: FacetName, value: string): Transition =>
  (state) => ({ ...state, finding: finding.toggleFacetValue(state.finding, name, value) });
export const lookFor =
  (text: string): Transition =>
  (state) => ({ ...state, finding: finding.lookFor(state.finding, text) });
export const clearFinding: Transition = (state) =>
  finding.isEmpty(state.finding) ? state : { ...state, finding: finding.noCriteria };

export const select =
  (ids: readonly string[], kind: selection.SelectedKind, additive = false): Transition =>
  (state) => {
    const next = selection.select(state.selection, ids, kind, additive);
    return next === state.selection ? state : { ...state, selection: next };
  };
export const selectNothing: Transition = select([], 'node');

export const tellAsOf =
  (asOf: AsOf): Transition =>
  (state) =>
    state.asOf === asOf ? state : { ...state, asOf };

export const place =
  (positions: Readonly<Record<string, arrangement.Place>>): Transition =>
  (state) => {
    const next = arrangement.place(state.arrangement, positions);
    return next === state.arrangement ? state : { ...state, arrangement: next };
  };
export const arrangeBy =
  (layout: arrangement.LayoutName): Transition =>
  (state) => {
    const next = arrangement.arrangeBy(state.arrangement, layout);
    return next === state.arrangement ? state : { ...state, arrangement: next };
  };

export const present =
  (presentation: Presentation): Transition =>
  (state) => ({ ...state, display: { ...state.display, presentation } });
export const openTable =
  (table: TableName): Transition =>
  (state) =>
    state.display.table === table ? state : { ...state, display: { ...state.display, table } };
export const sortTable =
  (table: TableName, sort: Sort): Transition =>
  (state) => ({
    ...state,
    display: { ...state.display, sorts: { ...state.display.sorts, [table]: sort } },
  });
export const openTab =
  (tab: PanelTab): Transition =>
  (state) =>
    state.display.tab === tab ? state : { ...state, display: { ...state.display, tab } };

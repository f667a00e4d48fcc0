/**
 * Which part of the network is looked at. The view is a recipe (where to start, what was expanded,
 * hidden, collapsed), never a copy of the data: a link stays short, and a newer dataset shows through it.
 */
import { sameCriteria, type Criteria } from './finding.ts';
import { excluding, including, toggled, type Values } from './lists.ts';

/** How many actors one expansion brings at first, and how many more on request: the guard against hubs. */
export const EXPANSION_LIMIT = 200;

/** The farthest and widest that anything is opened, whatever a link says. */
export const FARTHEST_DEPTH = 3;
export const WIDEST_LIMIT = 1000;

/** How far and how wide an alliance chosen to start from is opened. */
export const START_DEPTH = 3;
export const START_LIMIT = 300;

/** An entity with everything within `depth` ties of it; at depth 0 it stands alone. */
export interface EntityOrigin {
  readonly type: 'entity';
  readonly id: string;
  readonly depth: number;
  readonly limit: number;
}

/** What a search found, with everything within `depth` ties of it. */
export interface SearchOrigin {
  readonly type: 'search';
  readonly criteria: Criteria;
  readonly depth: number;
  readonly limit: number;
}

export type Origin = EntityOrigin | SearchOrigin;

export interface View {
  /** Empty before a starting point is chosen. */
  readonly origins: readonly Origin[];
  /** Entities whose leaves (neighbours tied to nothing else shown) are folded away. */
  readonly collapsed: Values;
  readonly hidden: Values;
  /** When set, only this entity and its neighbours are shown. */
  readonly focus: string | null;
  /** Hybrid organizations shown opened, their sister entities apart. */
  readonly opened: Values;
}

export const emptyView: View = { origins: [], collapsed: [], hidden: [], focus: null, opened: [] };

function originOf(view: View, id: string): EntityOrigin | null {
  return (
    view.origins.find((origin): origin is EntityOrigin => origin.type === 'entity' && origin.id === id) ??
    null
  );
}

/** Whether the view is just what these criteria find. */
export function isOfFound(view: View, criteria: Criteria): boolean {
  const [origin, ...others] = view.origins;
  return origin?.type === 'search' && others.length === 0 && sameCriteria(origin.criteria, criteria);
}

export function isExpanded(view: View, id: string): boolean {
  return (originOf(view, id)?.depth ?? 0) > 0 && !view.collapsed.includes(id);
}

function withOrigin(view: View, origin: EntityOrigin): View {
  const known = originOf(view, origin.id);
  const origins = known
    ? view.origins.map((other) => (other === known ? origin : other))
    : [...view.origins, origin];
  return { ...view, origins, hidden: excluding(view.hidden, [origin.id]) };
}

/**
 * What a first visit finds: one alliance opened wide, amid others opened as far as their neighbours' neighbours, so that
 * the whole country shows.
 */
export function startAmid(_: View, id: string, others: readonly string[]): View {
  const around = others.map((other): Origin => ({
    type: 'entity',
    id: other,
    depth: 2,
    limit: EXPANSION_LIMIT,
  }));
  return { ...emptyView, origins: [...startFrom(emptyView, id).origins, ...around] };
}

/** Starts over from an alliance. */
export function startFrom(_: View, id: string): View {
  return { ...emptyView, origins: [{ type: 'entity', id, depth: START_DEPTH, limit: START_LIMIT }] };
}

/** Starts over from what a search found. */
export function showFound(_: View, criteria: Criteria): View {
  return { ...emptyView, origins: [{ type: 'search', criteria, depth: 1, limit: EXPANSION_LIMIT }] };
}

/** Brings an entity in beside what is shown, with its ties to it. */
export function addEntity(view: View, id: string): View {
  if (originOf(view, id))
    return view.hidden.includes(id) ? { ...view, hidden: excluding(view.hidden, [id]) } : view;
  return withOrigin({ ...view, focus: null }, { type: 'entity', id, depth: 0, limit: EXPANSION_LIMIT });
}

/** Brings in the neighbours of an entity. */
export function expand(view: View, id: string): View {
  const known = originOf(view, id);
  const unfolded: View = { ...view, collapsed: excluding(view.collapsed, [id]), focus: null };
  if (known && known.depth > 0) return view.collapsed.includes(id) || view.focus !== null ? unfolded : view;
  return withOrigin(unfolded, { type: 'entity', id, depth: 1, limit: EXPANSION_LIMIT });
}

/** Brings in the next neighbours of an origin that the guard has cut. */
export function showMore(view: View, origin: Origin): View {
  if (!view.origins.includes(origin)) return view;
  const wider = { ...origin, limit: Math.min(WIDEST_LIMIT, origin.limit + EXPANSION_LIMIT) };
  return { ...view, origins: view.origins.map((other) => (other === origin ? wider : other)) };
}

/** Folds the leaves of an entity away; its own expansion is forgotten, unless the view started there. */
export function collapse(view: View, id: string): View {
  const isStart = view.origins[0]?.type === 'entity' && view.origins[0].id === id;
  const origins = isStart
    ? view.origins
    : view.origins.map((origin) =>
        origin.type === 'entity' && origin.id === id ? { ...origin, depth: 0 } : origin,
      );
  return {
    ...view,
    origins,
    collapsed: including(view.collapsed, [id]),
    opened: excluding(view.opened, [id]),
  };
}

export function hide(view: View, ids: Values): View {
  const focus = view.focus !== null && ids.includes(view.focus) ? null : view.focus;
  return { ...view, hidden: including(view.hidden, ids), focus };
}

export function unhideAll(view: View): View {
  return view.hidden.length === 0 ? view : { ...view, hidden: [] };
}

export function focusOn(view: View, id: string | null): View {
  return view.focus === id ? view : { ...view, focus: id };
}

export function toggleCapsule(view: View, id: string): View {
  return { ...view, opened: toggled(view.opened, id) };
}

/** Which changes are asked for, and how they are presented. */
import { including, toggled, type Values } from '../lists.ts';

export const panes = ['words', 'graph', 'table', 'timeline'] as const;
export type Pane = (typeof panes)[number];

export interface ChangesView {
  /** From the beginning of this date to the end of the next; null for all the time before or after. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ids of whom it is about: actors, issues, places. Empty for everything. */
  readonly about: Values;
  /** Topics of changes, as codes; empty for all. */
  readonly topics: Values;
  readonly pane: Pane;
  /** The change whose sources are opened. */
  readonly opened: string | null;
}

export const initialChanges: ChangesView = {
  from: null,
  to: null,
  about: [],
  topics: [],
  pane: 'words',
  opened: null,
};

/** The most whom changes are asked about at once. */
export const MOST_SUBJECTS = 20;

/** Dates that compare as they are written: each is four digits of a year, perhaps with a month and a day. */
const isBefore = (a: string, b: string): boolean => a.slice(0, b.length) < b.slice(0, a.length);

/** Two dates given the other way round are turned: whoever asks what changed reads forwards. */
export const tellPeriod =
  (from: string | null, to: string | null) =>
  (state: ChangesView): ChangesView => {
    const [first, last] = from !== null && to !== null && isBefore(to, from) ? [to, from] : [from, to];
    return state.from === first && state.to === last
      ? state
      : { ...state, from: first, to: last, opened: null };
  };

export const presets = ['thisYear', 'sinceLastYear', 'wholeRecord'] as const;
export type Preset = (typeof presets)[number];

/** @param year the present one */
export function periodOf(preset: Preset, year: number): Pick<ChangesView, 'from' | 'to'> {
  if (preset === 'wholeRecord') return { from: null, to: null };
  return { from: String(preset === 'thisYear' ? year : year - 1), to: String(year) };
}

export function presetOf({ from, to }: Pick<ChangesView, 'from' | 'to'>, year: number): Preset | null {
  return (
    presets.find((preset) => {
      const period = periodOf(preset, year);
      return period.from === from && period.to === to;
    }) ?? null
  );
}

export const addSubject =
  (id: string) =>
  (state: ChangesView): ChangesView => {
    const about = including(state.about, [id]);
    return about === state.about || about.length > MOST_SUBJECTS ? state : { ...state, about, opened: null };
  };

export const removeSubject =
  (id: string) =>
  (state: ChangesView): ChangesView =>
    state.about.includes(id)
      ? { ...state, about: state.about.filter((one) => one !== id), opened: null }
      : state;

export const toggleTopic =
  (topic: string) =>
  (state: ChangesView): ChangesView => ({ ...state, topics: toggled(state.topics, topic), opened: null });

export const everyTopic = (state: ChangesView): ChangesView =>
  state.topics.length === 0 ? state : { ...state, topics: [], opened: null };

export const showPane =
  (pane: Pane) =>
  (state: ChangesView): ChangesView =>
    state.pane === pane ? state : { ...state, pane };

/** The timeline of one actor alone. */
export const followInTime =
  (id: string) =>
  (state: ChangesView): ChangesView => ({ ...state, about: [id], pane: 'timeline', opened: null });

export const openChange =
  (id: string | null) =>
  (state: ChangesView): ChangesView =>
    state.opened === id ? state : { ...state, opened: id };

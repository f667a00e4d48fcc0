/** Undo and redo over any state that is replaced, never changed. */

/** How many steps back are kept. */
export const LONGEST_PAST = 300;

export interface Step<State, Deed> {
  /** The state on the far side of the deed: before it in the past, after it in the future. */
  readonly state: State;
  readonly deed: Deed;
}

export interface History<State, Deed = string> {
  /** Oldest first. */
  readonly past: readonly Step<State, Deed>[];
  readonly present: State;
  /** Next first. */
  readonly future: readonly Step<State, Deed>[];
  /** How many deeds lead here from the beginning, however many of them are still kept. */
  readonly position: number;
}

export function beginHistory<State, Deed>(present: State): History<State, Deed> {
  return { past: [], present, future: [], position: 0 };
}

/** A deed that changes nothing is no step. */
export function record<State, Deed>(
  history: History<State, Deed>,
  deed: Deed,
  next: State,
): History<State, Deed> {
  if (next === history.present) return history;
  return {
    past: [...history.past, { state: history.present, deed }].slice(-LONGEST_PAST),
    present: next,
    future: [],
    position: history.position + 1,
  };
}

/** Completes the present without a step of its own: what a layout found, a default the server named. */
export function amend<State, Deed>(history: History<State, Deed>, next: State): History<State, Deed> {
  return next === history.present ? history : { ...history, present: next };
}

export function undo<State, Deed>(history: History<State, Deed>): History<State, Deed> {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    past: history.past.slice(0, -1),
    present: step.state,
    future: [{ state: history.present, deed: step.deed }, ...history.future],
    position: history.position - 1,
  };
}

export function redo<State, Deed>(history: History<State, Deed>): History<State, Deed> {
  const [step, ...future] = history.future;
  if (!step) return history;
  return {
    past: [...history.past, { state: history.present, deed: step.deed }],
    present: step.state,
    future,
    position: history.position + 1,
  };
}

/** As many steps back or on as lead to `position`, or as near as the history reaches. */
export function travel<State, Deed>(history: History<State, Deed>, position: number): History<State, Deed> {
  let reached = history;
  while (reached.position !== position) {
    const next = reached.position > position ? undo(reached) : redo(reached);
    if (next === reached) break;
    reached = next;
  }
  return reached;
}

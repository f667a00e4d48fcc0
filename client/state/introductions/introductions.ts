/**
 * What is asked on the page of introductions, and how the answer is looked at: pure transitions. Whoever is named to one other is
 * asked a way to; where several are to be reached, or nobody is, what ties all of them together is asked.
 */
import type {
  ConnectionInput,
  IntroductionChoice,
  PathsInput,
  SistersAs,
  TieKind,
} from '../../api/generated/operations.ts';
import type { AsOf } from '../asOf.ts';
import { excluding, including, type Values } from '../lists.ts';

export const presentations = ['sentences', 'graph', 'table'] as const;
export type Presentation = (typeof presentations)[number];
export const sistersAs = ['NO_STEP', 'ONE_STEP'] as const satisfies readonly SistersAs[];

/** The fields that hold actors. */
export const ends = ['from', 'to', 'avoid'] as const;
export type End = (typeof ends)[number];

/** As the server bounds them. */
export const MOST: Readonly<Record<End | 'steps' | 'ways' | 'together' | 'halfLife', number>> = {
  from: 50,
  to: 30,
  avoid: 200,
  steps: 8,
  ways: 20,
  together: 30,
  halfLife: 100,
};

export interface Introductions {
  readonly from: Values;
  readonly to: Values;
  readonly avoid: Values;
  /** Null for those that make alliances. */
  readonly tieKinds: readonly TieKind[] | null;
  readonly asOf: AsOf;
  readonly steps: number;
  readonly ways: number;
  readonly sisters: SistersAs;
  /** In how many years after its end a tie is trusted half as much: whole, from 1. */
  readonly halfLife: number;
  readonly presentation: Presentation;
  /** The step whose ties and claims are read: the ids of its ends. */
  readonly opened: StepEnds | null;
}

export type StepEnds = readonly [from: string, to: string];
export type Transition = (state: Introductions) => Introductions;

export const initialIntroductions: Introductions = {
  from: [],
  to: [],
  avoid: [],
  tieKinds: null,
  asOf: null,
  steps: 4,
  ways: 5,
  sisters: 'NO_STEP',
  halfLife: 10,
  presentation: 'sentences',
  opened: null,
};

/** A step that is open belongs to the answer before. */
const asked = (state: Introductions): Introductions =>
  state.opened === null ? state : { ...state, opened: null };

export const name =
  (end: End, id: string): Transition =>
  (state) =>
    state[end].length >= MOST[end] || state[end].includes(id)
      ? state
      : asked({ ...state, [end]: including(state[end], [id]) });

export const unname =
  (end: End, id: string): Transition =>
  (state) =>
    state[end].includes(id) ? asked({ ...state, [end]: excluding(state[end], [id]) }) : state;

export const choose =
  (
    part: Partial<Pick<Introductions, 'tieKinds' | 'asOf' | 'steps' | 'ways' | 'sisters' | 'halfLife'>>,
  ): Transition =>
  (state) =>
    asked({ ...state, ...part });

/** Turns the question round. */
export const swap: Transition = (state) =>
  asked({ ...state, from: state.to.slice(0, MOST.from), to: state.from.slice(0, MOST.to) });

export const present =
  (presentation: Presentation): Transition =>
  (state) =>
    state.presentation === presentation ? state : { ...state, presentation };

export const openStep =
  (opened: StepEnds | null): Transition =>
  (state) =>
    sameStep(state.opened, opened) ? state : { ...state, opened };

export const sameStep = (a: StepEnds | null, b: StepEnds | null): boolean =>
  a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1]);

/** What the server is asked; null while too little is named. */
export type Question =
  | { readonly about: 'paths'; readonly input: PathsInput }
  | { readonly about: 'connection'; readonly input: ConnectionInput };

export function questionOf(state: Introductions): Question | null {
  const { from, to } = state;
  const over: IntroductionChoice = {
    avoid: [...state.avoid],
    ...(state.tieKinds !== null && { tieKinds: [...state.tieKinds] }),
    asOf: state.asOf,
    sisters: state.sisters,
    halfLifeYears: state.halfLife,
  };
  if (to.length === 1 && from.length > 0)
    return {
      about: 'paths',
      input: { from: [...from], to: to[0]!, steps: state.steps, first: state.ways, over },
    };
  const among = including(from, to).slice(0, MOST.together);
  return among.length > 1 ? { about: 'connection', input: { among: [...among], over } } : null;
}

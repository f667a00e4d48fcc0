/**
 * One person's exploration: the state with its past and future, kept in step with the address bar. Every
 * deed is an entry in the browser's own history, so that Back is Undo and Forward is Redo.
 */
import type { Exploration } from '../state/exploration.ts';
import { amend, beginHistory, record, redo, travel, undo, type History } from '../state/history.ts';
import { readAddress, writeAddress, type Address } from '../state/url.ts';
import { framedAs } from './frame.ts';

/** What was done, in the words a person would use; a key of the message catalogue. */
export type Deed =
  | 'deed.start'
  | 'deed.found'
  | 'deed.add'
  | 'deed.expand'
  | 'deed.more'
  | 'deed.collapse'
  | 'deed.hide'
  | 'deed.unhide'
  | 'deed.focus'
  | 'deed.capsule'
  | 'deed.legend'
  | 'deed.find'
  | 'deed.select'
  | 'deed.asOf'
  | 'deed.move'
  | 'deed.layout'
  | 'deed.present'
  | 'deed.table'
  | 'deed.sort'
  | 'deed.tab';

/** The part of the browser a session needs; a test hands in another. */
export interface AddressBar {
  address(): Address;
  push(address: Address, mark: Mark): void;
  replace(address: Address, mark: Mark): void;
  go(steps: number): void;
  onMoved(listener: (mark: unknown) => void): () => void;
}

/** Left on each entry of the browser's history, to know it again. */
export interface Mark {
  readonly session: string;
  readonly position: number;
}

function isMark(value: unknown): value is Mark {
  return typeof value === 'object' && value !== null && 'session' in value && 'position' in value;
}

/** How a state is told as an address. */
export interface AddressCodec<State> {
  read(address: Address): State;
  write(state: State): Address;
}

/** A state and its steps, kept in step with the address bar. */
export class AddressedSession<State, Step extends string> {
  #history: History<State, Step>;
  readonly #listeners = new Set<() => void>();
  /** Moves in the browser's history that this session asked for and need not follow. */
  #expectedMoves = 0;
  /** What is made of an address before it is followed; null until it can be said. */
  #understand: ((state: State) => State) | null = null;

  constructor(
    private readonly bar: AddressBar,
    private readonly codec: AddressCodec<State>,
    private id: string = crypto.randomUUID(),
  ) {
    this.#history = beginHistory(codec.read(bar.address()));
    this.#write('replace');
  }

  /** Follows Back and Forward; answers how to stop. */
  readonly follow = (): (() => void) =>
    this.bar.onMoved((mark) => {
      if (this.#expectedMoves > 0) {
        this.#expectedMoves -= 1;
        if (this.#expectedMoves === 0) this.#write('replace');
        return;
      }
      if (isMark(mark) && mark.session === this.id) this.#become(travel(this.#history, mark.position));
      else {
        // An entry left by an earlier visit, or an address typed by hand: the entries of the history so far are as foreign.
        this.id = crypto.randomUUID();
        this.#become(beginHistory(this.#read()));
        this.#write('replace');
      }
    });

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): State => this.#history.present;

  readonly do = (deed: Step, transition: (state: State) => State): void => {
    const next = record(this.#history, deed, transition(this.#history.present));
    if (next === this.#history) return;
    this.#become(next);
    this.#write('push');
  };

  /** Completes the present state with what was found out, without a step to undo. */
  readonly complete = (transition: (state: State) => State): void => {
    const next = amend(this.#history, transition(this.#history.present));
    if (next === this.#history) return;
    this.#become(next);
    this.#write('replace');
  };

  /** From now on addresses are understood so, the one already followed as well. */
  readonly understand = (how: (state: State) => State): void => {
    this.#understand = how;
    this.#become(amend(this.#history, how(this.#history.present)));
    this.#write('replace');
  };
  readonly isUnderstood = (): boolean => this.#understand !== null;

  #read(): State {
    const state = this.codec.read(this.bar.address());
    return this.#understand?.(state) ?? state;
  }

  readonly undo = (): void => this.#travel(undo(this.#history));
  readonly redo = (): void => this.#travel(redo(this.#history));
  readonly undoable = (): Step | null => this.#history.past.at(-1)?.deed ?? null;
  readonly redoable = (): Step | null => this.#history.future[0]?.deed ?? null;

  #travel(next: History<State, Step>): void {
    if (next === this.#history) return;
    const steps = next.position - this.#history.position;
    this.#become(next);
    this.#expectedMoves += 1;
    this.bar.go(steps);
  }

  #become(next: History<State, Step>): void {
    this.#history = next;
    for (const listener of this.#listeners) listener();
  }

  #write(how: 'push' | 'replace'): void {
    // While the browser is still on its way to another entry, the one it leaves is not ours to change.
    if (how === 'replace' && this.#expectedMoves > 0) return;
    this.bar[how](this.codec.write(this.#history.present), {
      session: this.id,
      position: this.#history.position,
    });
  }
}

const explorationCodec: AddressCodec<Exploration> = { read: readAddress, write: writeAddress };

export class Session extends AddressedSession<Exploration, Deed> {
  constructor(bar: AddressBar, id?: string) {
    super(bar, explorationCodec, id);
  }
}

/** Hears only of moves to addresses that are its page's to follow. */
export function browserAddressBar(isFollowed: (address: Address) => boolean = () => true): AddressBar {
  const url = (address: Address) => {
    const { search, hash } = framedAs(window.location.search, address);
    return `${window.location.pathname}${search}${hash}`;
  };
  return {
    address: () => window.location,
    push: (address, mark) => window.history.pushState(mark, '', url(address)),
    replace: (address, mark) => window.history.replaceState(mark, '', url(address)),
    go: (steps) => window.history.go(steps),
    onMoved: (listener) => {
      const moved = (event: PopStateEvent) => {
        if (isFollowed(window.location)) listener(event.state);
      };
      window.addEventListener('popstate', moved);
      return () => window.removeEventListener('popstate', moved);
    },
  };
}

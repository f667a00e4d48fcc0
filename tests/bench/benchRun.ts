import { readFileSync } from 'node:fs';
import { bestTime } from './bestTime.ts';
import type { Values } from './figures.ts';

/** What a process that measures is asked for, by its arguments: MEASURE TIES ORDER STATES values|none */
export interface Asked {
  readonly measure: string;
  /** The file of ties: two numbers of actors a line. */
  readonly ties: string;
  readonly order: number;
  /** The file of the actors' states, a number a line. */
  readonly states: string;
  readonly withValues: boolean;
}

/** What it prints, as one line of JSON. */
export interface Measured {
  readonly seconds?: number;
  readonly values?: Values;
  readonly modularity?: number;
  readonly addedMegabytes?: number;
  readonly version?: string;
  /** Why there is nothing to tell. */
  readonly missing?: string;
}

/** A measure as one works it out, and how its outcome reads as plain numbers. */
export interface Work<T> {
  readonly run: () => T | Promise<T>;
  readonly values?: (result: T) => Iterable<number>;
  readonly modularity?: (result: T) => number;
}

/** Binds the type of the outcome, which a table of works need not know. */
export const work =
  <T>(one: Work<T>) =>
  async (withValues: boolean): Promise<Measured> => {
    const { seconds, result } = await bestTime(one.run);
    return {
      seconds,
      ...(withValues && one.values && { values: Array.from(one.values(result)) }),
      ...(one.modularity && { modularity: one.modularity(result) }),
    };
  };

export function asked(): Asked {
  const [measure, ties, order, states, values] = process.argv.slice(2);
  return {
    measure: measure!,
    ties: ties!,
    order: Number(order),
    states: states!,
    withValues: values === 'values',
  };
}

export function tell(measured: Measured): void {
  console.log(JSON.stringify(measured));
}

/** Pairs of whole numbers as text, without an object a line. */
export function readTies(path: string): { from: Int32Array; to: Int32Array } {
  const bytes = readFileSync(path);
  // A number and what ends it take two bytes at least. By index: an iterator over the bytes takes three times as long.
  const numbers = new Int32Array((bytes.length >> 1) + 1);
  let count = 0;
  let value = -1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte >= 48) value = (value < 0 ? 0 : 10 * value) + byte - 48;
    else if (value >= 0) {
      numbers[count++] = value;
      value = -1;
    }
  }
  if (value >= 0) numbers[count++] = value;
  const from = new Int32Array(count / 2);
  const to = new Int32Array(count / 2);
  for (let i = 0; i < from.length; i++) {
    from[i] = numbers[2 * i]!;
    to[i] = numbers[2 * i + 1]!;
  }
  return { from, to };
}

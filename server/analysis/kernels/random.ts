/**
 * A stream of random numbers that is the same on every machine for the same seed: xoshiro128** (Blackman & Vigna 2021, ACM
 * Transactions on Mathematical Software 47(4), doi:10.1145/3460772), its four words filled by splitmix32. Period 2^128 − 1.
 * For drawing samples; not for secrets.
 */
export interface Random {
  /** A whole number in [0, 2^32). */
  readonly next: () => number;
  /** A number in [0, 1), a multiple of 2^−53. */
  readonly uniform: () => number;
  /** A whole number in [0, bound), each equally likely. */
  readonly below: (bound: number) => number;
}

/**
 * `seed` and `stream` are whole numbers. Streams of one seed are independent of each other, so that draw `i` of a simulation
 * can be made from stream `i`, by whichever worker and in whichever order.
 */
export function randomFrom(seed: number, stream = 0): Random {
  let mixed = (hashed(seed | 0) ^ hashed(Math.floor(seed / 2 ** 32) ^ 0x5bd1e995)) | 0;
  mixed = (mixed + hashed(stream ^ 0x3c6ef372)) | 0;
  const word = (): number => hashed((mixed = (mixed + 0x9e3779b9) | 0));
  let a = word();
  let b = word();
  let c = word();
  let d = word() | 1; // All four words must not be 0.

  const next = (): number => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  };
  return {
    next,
    uniform: () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53,
    below(bound) {
      if (!(bound >= 1 && bound <= 2 ** 32))
        throw new RangeError(`A random number must be drawn below 1 to 4294967296, not below ${bound}.`);
      // Numbers beyond the last full multiple of the bound would make small ones likelier: drawn again.
      const end = 2 ** 32 - (2 ** 32 % bound);
      for (;;) {
        const drawn = next();
        if (drawn < end) return drawn % bound;
      }
    },
  };
}

/** Puts the items into a random order, in place (Fisher–Yates). O(items). */
export function shuffle<T extends Int32Array | Float64Array | unknown[]>(items: T, random: Random): T {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const held = items[i];
    items[i] = items[j];
    items[j] = held;
  }
  return items;
}

/**
 * `count` different whole numbers of 0 … bound − 1, ascending, each set equally likely. O(bound) time; a byte for each
 * number.
 *
 * @throws RangeError where there are fewer than `count`.
 */
export function sample(count: number, bound: number, random: Random): Int32Array {
  if (!(count >= 0 && count <= bound))
    throw new RangeError(`${count} different numbers cannot be drawn from ${bound}.`);
  // Floyd's way draws the smaller of the chosen and the others.
  const few = Math.min(count, bound - count);
  const chosen = new Uint8Array(bound);
  for (let last = bound - few; last < bound; last++) {
    const drawn = random.below(last + 1);
    chosen[chosen[drawn] ? last : drawn] = 1;
  }
  const mark = few === count ? 1 : 0;
  const numbers = new Int32Array(count);
  for (let i = 0, at = 0; i < bound; i++) if (chosen[i] === mark) numbers[at++] = i;
  return numbers;
}

/** The finalizer of splitmix32. */
function hashed(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

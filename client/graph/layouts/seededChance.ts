/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for layouts, the same everywhere. */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Runs code that asks `Math.random` for its chance, and gives it ours. Synchronous code only. */
export function withSeededChance<Result>(seed: number, run: () => Result): Result {
  const original = Math.random;
  Math.random = seededChance(seed);
  try {
    return run();
  } finally {
    Math.random = original;
  }
}

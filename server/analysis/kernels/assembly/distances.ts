// Searches from 512 sources together, in AssemblyScript. `../distances.ts` says how and why, and is the same in TypeScript for
// 256. Here a set of sources is four vectors of 128 bits.

/** Bytes of a set of sources. */
const SET = 64;
/** The most sources searched together: a bit each. */
const MOST_SOURCES = 512;
/** Bytes of the four doubles that are summed for a place. */
const FOUND = 32;
const SUM = 0;
const REACHED = 8;
const RECIPROCALS = 16;
const FARTHEST = 24;

/** For the caller to fill: i32 × (places + 1), i32 × ties, by place. */
export let offsets: usize = 0;
export let targets: usize = 0;
/** For each place f64 × 4: the sum of its distances, how many there are, the sum of 1 / distance, the largest distance. */
export let found: usize = 0;

/** For each place in question the sources that it is within the level's distance of, and the same one step on. */
let now: usize = 0;
let next: usize = 0;
/** The places (i32) that some source may be still to come to. */
let active: usize = 0;
let activeEnd: usize = 0;

/** The end of what has been laid out. */
let end: usize = 0;

function lay(bytes: usize): usize {
  const start = end;
  end = (start + bytes + 63) & ~63;
  return start;
}

/** Lays out room for so many places and ties, and for as many places as are searched at once; whether there is enough. */
export function reserve(places: i32, ties: i32, width: i32): bool {
  const n = <u64>places;
  if (n * (FOUND + 4) + <u64>ties * 4 + <u64>width * (2 * SET + 4) > 0xf0000000) return false;
  end = __heap_base;
  lay(0);
  offsets = lay((<usize>places + 1) * 4);
  targets = lay(<usize>ties * 4);
  found = lay(<usize>places * FOUND);
  now = lay(<usize>width * SET);
  next = lay(<usize>width * SET);
  active = lay(<usize>width * 4);
  const lacking = <i32>((end + 0xffff) >> 16) - memory.size();
  if (lacking > 0 && memory.grow(lacking) < 0) return false;
  memory.fill(found, 0, <usize>places * FOUND);
  return true;
}

/** How often a bit is set in any of four vectors. */
function bits(a: v128, b: v128, c: v128, d: v128): i32 {
  const bytes = i8x16.add(
    i8x16.add(i8x16.popcnt(a), i8x16.popcnt(b)),
    i8x16.add(i8x16.popcnt(c), i8x16.popcnt(d)),
  );
  const words = i32x4.extadd_pairwise_i16x8_s(i16x8.extadd_pairwise_i8x16_u(bytes));
  return (
    i32x4.extract_lane(words, 0) +
    i32x4.extract_lane(words, 1) +
    i32x4.extract_lane(words, 2) +
    i32x4.extract_lane(words, 3)
  );
}

/**
 * Searches from the places `from` … `to − 1`, at most 512, whose connected parts, or the one they are all in, are the places
 * `low` … `high − 1`. How many levels there were, at most `mostLevels`.
 */
export function searchTogether(from: i32, to: i32, low: i32, high: i32, onePart: bool, mostLevels: i32): i32 {
  const width = high - low;
  memory.fill(now, 0, <usize>width * SET);
  for (let s = from; s < to; s++) {
    const word = now + <usize>(s - low) * SET + (((<usize>(s - from)) >> 5) << 2);
    store<u32>(word, load<u32>(word) | (1 << ((s - from) & 31)));
  }
  activeEnd = active;
  for (let p = low; p < high; p++, activeEnd += 4) store<i32>(activeEnd, p);
  // In one part all the bits there are will be set.
  const full = onePart && to - from == MOST_SOURCES;
  let level = 0;
  while (level < mostLevels) {
    level++;
    if (!advance(low, level, full)) break;
    const held = now;
    now = next;
    next = held;
  }
  return level;
}

/** One step on for every active place: `next` from `now`. Whether anybody was reached. */
function advance(low: i32, level: i32, full: bool): bool {
  const base = now - <usize>low * SET;
  const beside = next - now;
  let changed = false;
  let kept = active;
  for (let here = active; here < activeEnd; here += 4) {
    const p = load<i32>(here);
    const at = base + <usize>p * SET;
    const h0 = v128.load(at);
    const h1 = v128.load(at, 16);
    const h2 = v128.load(at, 32);
    const h3 = v128.load(at, 48);
    let g0 = h0;
    let g1 = h1;
    let g2 = h2;
    let g3 = h3;
    const complete =
      full && i64x2.all_true(i64x2.eq(v128.and(v128.and(h0, h1), v128.and(h2, h3)), i64x2.splat(-1)));
    if (!complete) {
      // Complete ones have been so since the level before: once more for the other buffer, then they are done.
      store<i32>(kept, p);
      kept += 4;
      const row = offsets + ((<usize>p) << 2);
      const stop = targets + ((<usize>load<i32>(row, 4)) << 2);
      for (let tie = targets + ((<usize>load<i32>(row)) << 2); tie < stop; tie += 4) {
        const tied = base + <usize>load<i32>(tie) * SET;
        g0 = v128.or(g0, v128.load(tied));
        g1 = v128.or(g1, v128.load(tied, 16));
        g2 = v128.or(g2, v128.load(tied, 32));
        g3 = v128.or(g3, v128.load(tied, 48));
      }
    }
    const to = at + beside;
    v128.store(to, g0);
    v128.store(to, g1, 16);
    v128.store(to, g2, 32);
    v128.store(to, g3, 48);
    const newly = <f64>bits(v128.xor(g0, h0), v128.xor(g1, h1), v128.xor(g2, h2), v128.xor(g3, h3));
    if (newly == 0) continue;
    changed = true;
    const sums = found + <usize>p * FOUND;
    store<f64>(sums, load<f64>(sums, SUM) + newly * <f64>level, SUM);
    store<f64>(sums, load<f64>(sums, REACHED) + newly, REACHED);
    store<f64>(sums, load<f64>(sums, RECIPROCALS) + newly / <f64>level, RECIPROCALS);
    store<f64>(sums, max(load<f64>(sums, FARTHEST), <f64>level), FARTHEST);
  }
  activeEnd = kept;
  return changed;
}

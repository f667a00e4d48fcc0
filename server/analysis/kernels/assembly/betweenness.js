'use strict';
// Brandes' accumulation for up to 64 sources at once, in AssemblyScript. `../betweennessBatch.ts` says how and why, and is the
// same in TypeScript for 32. Here the eight numbers of an entry are four vectors of two, and links between entries are the
// addresses of their numbers.
Object.defineProperty(exports, '__esModule', { value: true });
exports.sums = exports.weights = exports.targets = exports.offsets = void 0;
exports.reserve = reserve;
exports.addTogether = addTogether;
/** The most sources searched together. */
const BATCH = 64;
/** So many entries for each place, and single searches are as fast. */
const MOST_ENTRIES = 10;
/** Bytes for the eight doubles of an entry. */
const NUMBERS = 64;
/** Bytes of what is kept for a place while levels are found. */
const STATE = 32;
const SEEN = 0;
const ARRIVING = 8;
const ARRIVAL = 16;
/** The block: places, ties and the most levels for which numbers of paths surely fit. */
let size = 0;
let ties = 0;
let mostLevels = 0;
/** For the caller to fill: i32 × (size + 1), i32 × ties, f64 × size. */
exports.offsets = 0;
exports.targets = 0;
exports.weights = 0;
/** f64 × size: dependencies of each place, as often as each source stands for actors. */
exports.sums = 0;
/** By place: the searches (u64) that have reached it and that reach it at the next level, and its entry there (i32). */
let states = 0;
/** By entry, level by level: its place, its searches, where its followers and those it follows begin, its numbers. */
let places = 0;
let searches = 0;
let afterStarts = 0;
let beforeStarts = 0;
let numbers = 0;
/** The numbers of each entry's followers, and of those it follows, as addresses. */
let after = 0;
let before = 0;
/** The end of what has been laid out. */
let end = 0;
function lay(bytes) {
  const start = end;
  end = (start + bytes + 63) & ~63;
  return start;
}
/** Lays out room for a block, as much as it could need; whether there is. A page counts from when it is first touched. */
function reserve(blockSize, blockTies, levels) {
  size = blockSize;
  ties = blockTies;
  mostLevels = levels;
  const n = size;
  const entries = n * (MOST_ENTRIES + 1) + BATCH;
  const links = ties * (MOST_ENTRIES + 1) + 1;
  const bytes = entries * (NUMBERS + 20) + links * 8 + n * (STATE + 20) + ties * 4 + 4096;
  if (bytes > 0xf0000000) return false;
  end = __heap_base;
  lay(0);
  exports.offsets = lay((n + 1) * 4);
  exports.targets = lay(ties * 4);
  exports.weights = lay(n * 8);
  exports.sums = lay(n * 8);
  states = lay(n * STATE);
  places = lay(entries * 4);
  searches = lay(entries * 8);
  afterStarts = lay((entries + 1) * 4);
  beforeStarts = lay((entries + 1) * 4);
  numbers = lay(entries * NUMBERS);
  after = lay(links * 4);
  before = lay(links * 4);
  const lacking = ((end + 0xffff) >> 16) - memory.size();
  if (lacking > 0 && memory.grow(lacking) < 0) return false;
  memory.fill(exports.sums, 0, n * 8);
  return true;
}
/** Adds to `sums` for the sources `from` … `from + count − 1`, at most 64; false where single searches must. */
function addTogether(from, count) {
  const entries = findEntries(from, count);
  if (entries < 0) return false;
  turnRound(entries);
  for (let first = 0; first < count; first += 8) {
    countPaths(entries, first, count);
    shareOut(entries, first, from, count);
  }
  return true;
}
/** Fills the entries and what follows each; how many there are, or −1 where there are too many entries or paths. */
function findEntries(from, count) {
  memory.fill(states, 0, size * STATE);
  for (let k = 0; k < count; k++) {
    store(places + (k << 2), from + k);
    store(searches + (k << 3), 1 << k);
    store(states + (from + k) * STATE, 1 << k, SEEN);
  }
  let head = 0;
  let tail = count;
  let last = after;
  const mostTail = size * MOST_ENTRIES;
  const mostLast = after + ties * MOST_ENTRIES * 4;
  for (let level = 0; head < tail; level++) {
    // A level has each place at most once, and each tie.
    if (level > mostLevels || tail > mostTail || last > mostLast) return -1;
    const next = tail;
    for (; head < next; head++) {
      const v = load(places + (head << 2));
      const reaching = load(searches + (head << 3));
      store(afterStarts + (head << 2), last);
      const row = exports.offsets + (v << 2);
      const stop = exports.targets + (load(row, 4) << 2);
      for (let at = exports.targets + (load(row) << 2); at < stop; at += 4) {
        // Without a branch: half of the ties lead nowhere new, in no order that a processor could guess.
        const w = load(at);
        const state = states + w * STATE;
        const arriving = load(state, ARRIVING);
        const fresh = reaching & ~load(state, SEEN);
        const led = i32(fresh != 0);
        const first = led & i32(arriving == 0);
        const entry = select(tail, load(state, ARRIVAL), first);
        store(places + (tail << 2), w);
        store(state, entry, ARRIVAL);
        store(state, arriving | fresh, ARRIVING);
        store(last, numbers + entry * NUMBERS);
        tail += first;
        last += led << 2;
      }
    }
    for (let entry = next; entry < tail; entry++) {
      const state = states + load(places + (entry << 2)) * STATE;
      const arriving = load(state, ARRIVING);
      store(searches + (entry << 3), arriving);
      store(state, load(state, SEEN) | arriving, SEEN);
      store(state, 0, ARRIVING);
    }
  }
  store(afterStarts + (tail << 2), last);
  return tail;
}
/** Fills `before` from `after`. */
function turnRound(entries) {
  const starts = beforeStarts;
  const stop = load(afterStarts + (entries << 2));
  // First where each ends; filling from the back moves it to where it begins.
  memory.fill(starts, 0, (entries + 1) * 4);
  for (let at = after; at < stop; at += 4) {
    const place = starts + ((load(at) - numbers) >> 4);
    store(place, load(place) + 4);
  }
  let sum = before;
  for (let entry = 0; entry <= entries; entry++) {
    const place = starts + (entry << 2);
    sum += load(place);
    store(place, sum);
  }
  let at = stop - 4;
  for (let entry = entries - 1; entry >= 0; entry--) {
    const begin = load(afterStarts + (entry << 2));
    const address = numbers + entry * NUMBERS;
    for (; at >= begin; at -= 4) {
      const place = starts + ((load(at) - numbers) >> 4);
      const to = load(place) - 4;
      store(place, to);
      store(to, address);
    }
  }
}
/** All ones in the lanes `low` and `low + 1` where they are members of the set. */
function membersOf(set, low) {
  return i64x2.eq(v128.and(set, low), low);
}
/** Fills `numbers` with the paths from each of eight sources. */
function countPaths(entries, first, sources) {
  const one = f64x2.splat(1);
  let at = load(beforeStarts);
  for (let entry = 0; entry < entries; entry++) {
    const own = (load(searches + (entry << 3)) >> first) & 255;
    const to = numbers + entry * NUMBERS;
    const stop = load(beforeStarts + (entry << 2), 4);
    const set = i64x2.splat(own);
    const m0 = membersOf(set, i64x2(1, 2));
    const m1 = membersOf(set, i64x2(4, 8));
    const m2 = membersOf(set, i64x2(16, 32));
    const m3 = membersOf(set, i64x2(64, 128));
    let c0 = one;
    let c1 = one;
    let c2 = one;
    let c3 = one;
    if (own == 0) at = stop;
    else if (entry >= sources) {
      c0 = c1 = c2 = c3 = f64x2.splat(0);
      for (; at < stop; at += 4) {
        const from = load(at);
        c0 = f64x2.add(c0, v128.load(from));
        c1 = f64x2.add(c1, v128.load(from, 16));
        c2 = f64x2.add(c2, v128.load(from, 32));
        c3 = f64x2.add(c3, v128.load(from, 48));
      }
    }
    v128.store(to, v128.and(c0, m0));
    v128.store(to, v128.and(c1, m1), 16);
    v128.store(to, v128.and(c2, m2), 32);
    v128.store(to, v128.and(c3, m3), 48);
  }
}
/** How many actors a source stands for; 0 beyond the last. */
function times(k, from, sources) {
  return k < sources ? load(exports.weights + ((from + k) << 3)) : 0;
}
function pair(a, b) {
  return f64x2.replace_lane(f64x2.splat(a), 1, b);
}
/** (weight + dependency) / paths; of searches that are not its own an entry has no paths, and nothing to divide by. */
function shared(share, weight, paths, members) {
  const divisor = v128.or(paths, v128.andnot(f64x2.splat(1), members));
  return v128.and(f64x2.add(share, f64x2.div(weight, divisor)), members);
}
/** Turns `numbers` into (weight + dependency) / paths, from the last entry to the first, and adds up dependencies. */
function shareOut(entries, first, from, sources) {
  const t0 = pair(times(first, from, sources), times(first + 1, from, sources));
  const t1 = pair(times(first + 2, from, sources), times(first + 3, from, sources));
  const t2 = pair(times(first + 4, from, sources), times(first + 5, from, sources));
  const t3 = pair(times(first + 6, from, sources), times(first + 7, from, sources));
  const none = f64x2.splat(0);
  let stop = load(afterStarts + (entries << 2));
  for (let entry = entries - 1; entry >= sources; entry--) {
    const begin = load(afterStarts + (entry << 2));
    const to = numbers + entry * NUMBERS;
    const own = (load(searches + (entry << 3)) >> first) & 255;
    if (own != 0) {
      let s0 = none;
      let s1 = none;
      let s2 = none;
      let s3 = none;
      for (let at = begin; at < stop; at += 4) {
        const follower = load(at);
        s0 = f64x2.add(s0, v128.load(follower));
        s1 = f64x2.add(s1, v128.load(follower, 16));
        s2 = f64x2.add(s2, v128.load(follower, 32));
        s3 = f64x2.add(s3, v128.load(follower, 48));
      }
      const c0 = v128.load(to);
      const c1 = v128.load(to, 16);
      const c2 = v128.load(to, 32);
      const c3 = v128.load(to, 48);
      const place = load(places + (entry << 2)) << 3;
      const gained = f64x2.add(
        f64x2.add(f64x2.mul(f64x2.mul(s0, c0), t0), f64x2.mul(f64x2.mul(s1, c1), t1)),
        f64x2.add(f64x2.mul(f64x2.mul(s2, c2), t2), f64x2.mul(f64x2.mul(s3, c3), t3)),
      );
      const sum = exports.sums + place;
      store(sum, load(sum) + f64x2.extract_lane(gained, 0) + f64x2.extract_lane(gained, 1));
      const set = i64x2.splat(own);
      const weight = v128.load64_splat(exports.weights + place);
      v128.store(to, shared(s0, weight, c0, membersOf(set, i64x2(1, 2))));
      v128.store(to, shared(s1, weight, c1, membersOf(set, i64x2(4, 8))), 16);
      v128.store(to, shared(s2, weight, c2, membersOf(set, i64x2(16, 32))), 32);
      v128.store(to, shared(s3, weight, c3, membersOf(set, i64x2(64, 128))), 48);
    }
    stop = begin;
  }
}

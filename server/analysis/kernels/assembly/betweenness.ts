// Brandes' accumulation for up to 64 sources at once, in AssemblyScript. `../betweennessBatch.ts` says how and why, and is the
// same in TypeScript for 32. Here the eight numbers of an entry are four vectors of two, and links between entries are the
// addresses of their numbers.

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
let size: i32 = 0;
let ties: i32 = 0;
let mostLevels: i32 = 0;
/** For the caller to fill: i32 × (size + 1), i32 × ties, f64 × size. */
export let offsets: usize = 0;
export let targets: usize = 0;
export let weights: usize = 0;
/** f64 × size: dependencies of each place, as often as each source stands for actors. */
export let sums: usize = 0;

/** By place: the searches (u64) that have reached it and that reach it at the next level, and its entry there (i32). */
let states: usize = 0;
/** By entry, level by level: its place, its searches, where its followers and those it follows begin, its numbers. */
let places: usize = 0;
let searches: usize = 0;
let afterStarts: usize = 0;
let beforeStarts: usize = 0;
let numbers: usize = 0;
/** The numbers of each entry's followers, and of those it follows, as addresses. */
let after: usize = 0;
let before: usize = 0;

/** The end of what has been laid out. */
let end: usize = 0;

function lay(bytes: usize): usize {
  const start = end;
  end = (start + bytes + 63) & ~63;
  return start;
}

/** Lays out room for a block, as much as it could need; whether there is. A page counts from when it is first touched. */
export function reserve(blockSize: i32, blockTies: i32, levels: i32): bool {
  size = blockSize;
  ties = blockTies;
  mostLevels = levels;
  const n = <usize>size;
  const entries = n * (MOST_ENTRIES + 1) + BATCH;
  const links = <usize>ties * (MOST_ENTRIES + 1) + 1;
  const bytes = <u64>entries * (NUMBERS + 20) + <u64>links * 8 + <u64>n * (STATE + 20) + <u64>ties * 4 + 4096;
  if (bytes > 0xf0000000) return false;
  end = __heap_base;
  lay(0);
  offsets = lay((n + 1) * 4);
  targets = lay(<usize>ties * 4);
  weights = lay(n * 8);
  sums = lay(n * 8);
  states = lay(n * STATE);
  places = lay(entries * 4);
  searches = lay(entries * 8);
  afterStarts = lay((entries + 1) * 4);
  beforeStarts = lay((entries + 1) * 4);
  numbers = lay(entries * NUMBERS);
  after = lay(links * 4);
  before = lay(links * 4);
  const lacking = <i32>((end + 0xffff) >> 16) - memory.size();
  if (lacking > 0 && memory.grow(lacking) < 0) return false;
  memory.fill(sums, 0, n * 8);
  return true;
}

/** Adds to `sums` for the sources `from` … `from + count − 1`, at most 64; false where single searches must. */
export function addTogether(from: i32, count: i32): bool {
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
function findEntries(from: i32, count: i32): i32 {
  memory.fill(states, 0, <usize>size * STATE);
  for (let k = 0; k < count; k++) {
    store<i32>(places + ((<usize>k) << 2), from + k);
    store<u64>(searches + ((<usize>k) << 3), (<u64>1) << k);
    store<u64>(states + <usize>(from + k) * STATE, (<u64>1) << k, SEEN);
  }
  let head = 0;
  let tail = count;
  let last = after;
  const mostTail = size * MOST_ENTRIES;
  const mostLast = after + <usize>ties * MOST_ENTRIES * 4;
  for (let level = 0; head < tail; level++) {
    // A level has each place at most once, and each tie.
    if (level > mostLevels || tail > mostTail || last > mostLast) return -1;
    const next = tail;
    for (; head < next; head++) {
      const v = <usize>load<i32>(places + ((<usize>head) << 2));
      const reaching = load<u64>(searches + ((<usize>head) << 3));
      store<u32>(afterStarts + ((<usize>head) << 2), <u32>last);
      const row = offsets + (v << 2);
      const stop = targets + ((<usize>load<i32>(row, 4)) << 2);
      for (let at = targets + ((<usize>load<i32>(row)) << 2); at < stop; at += 4) {
        // Without a branch: half of the ties lead nowhere new, in no order that a processor could guess.
        const w = load<i32>(at);
        const state = states + <usize>w * STATE;
        const arriving = load<u64>(state, ARRIVING);
        const fresh = reaching & ~load<u64>(state, SEEN);
        const led = i32(fresh != 0);
        const first = led & i32(arriving == 0);
        const entry = select(tail, load<i32>(state, ARRIVAL), first);
        store<i32>(places + ((<usize>tail) << 2), w);
        store<i32>(state, entry, ARRIVAL);
        store<u64>(state, arriving | fresh, ARRIVING);
        store<u32>(last, <u32>(numbers + <usize>entry * NUMBERS));
        tail += first;
        last += (<usize>led) << 2;
      }
    }
    for (let entry = next; entry < tail; entry++) {
      const state = states + <usize>load<i32>(places + ((<usize>entry) << 2)) * STATE;
      const arriving = load<u64>(state, ARRIVING);
      store<u64>(searches + ((<usize>entry) << 3), arriving);
      store<u64>(state, load<u64>(state, SEEN) | arriving, SEEN);
      store<u64>(state, 0, ARRIVING);
    }
  }
  store<u32>(afterStarts + ((<usize>tail) << 2), <u32>last);
  return tail;
}

/** Fills `before` from `after`. */
function turnRound(entries: i32): void {
  const starts = beforeStarts;
  const stop = <usize>load<u32>(afterStarts + ((<usize>entries) << 2));
  // First where each ends; filling from the back moves it to where it begins.
  memory.fill(starts, 0, (<usize>entries + 1) * 4);
  for (let at = after; at < stop; at += 4) {
    const place = starts + ((<usize>load<u32>(at) - numbers) >> 4);
    store<u32>(place, load<u32>(place) + 4);
  }
  let sum = <u32>before;
  for (let entry = 0; entry <= entries; entry++) {
    const place = starts + ((<usize>entry) << 2);
    sum += load<u32>(place);
    store<u32>(place, sum);
  }
  let at = stop - 4;
  for (let entry = entries - 1; entry >= 0; entry--) {
    const begin = <usize>load<u32>(afterStarts + ((<usize>entry) << 2));
    const address = <u32>(numbers + <usize>entry * NUMBERS);
    for (; at >= begin; at -= 4) {
      const place = starts + ((<usize>load<u32>(at) - numbers) >> 4);
      const to = load<u32>(place) - 4;
      store<u32>(place, to);
      store<u32>(<usize>to, address);
    }
  }
}

/** All ones in the lanes `low` and `low + 1` where they are members of the set. */
function membersOf(set: v128, low: v128): v128 {
  return i64x2.eq(v128.and(set, low), low);
}

/** Fills `numbers` with the paths from each of eight sources. */
function countPaths(entries: i32, first: i32, sources: i32): void {
  const one = f64x2.splat(1);
  let at = load<u32>(beforeStarts);
  for (let entry = 0; entry < entries; entry++) {
    const own = <i64>((load<u64>(searches + ((<usize>entry) << 3)) >> first) & 255);
    const to = numbers + <usize>entry * NUMBERS;
    const stop = load<u32>(beforeStarts + ((<usize>entry) << 2), 4);
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
        const from = <usize>load<u32>(at);
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
function times(k: i32, from: i32, sources: i32): f64 {
  return k < sources ? load<f64>(weights + ((<usize>(from + k)) << 3)) : 0;
}

function pair(a: f64, b: f64): v128 {
  return f64x2.replace_lane(f64x2.splat(a), 1, b);
}

/** (weight + dependency) / paths; of searches that are not its own an entry has no paths, and nothing to divide by. */
function shared(share: v128, weight: v128, paths: v128, members: v128): v128 {
  const divisor = v128.or(paths, v128.andnot(f64x2.splat(1), members));
  return v128.and(f64x2.add(share, f64x2.div(weight, divisor)), members);
}

/** Turns `numbers` into (weight + dependency) / paths, from the last entry to the first, and adds up dependencies. */
function shareOut(entries: i32, first: i32, from: i32, sources: i32): void {
  const t0 = pair(times(first, from, sources), times(first + 1, from, sources));
  const t1 = pair(times(first + 2, from, sources), times(first + 3, from, sources));
  const t2 = pair(times(first + 4, from, sources), times(first + 5, from, sources));
  const t3 = pair(times(first + 6, from, sources), times(first + 7, from, sources));
  const none = f64x2.splat(0);
  let stop = load<u32>(afterStarts + ((<usize>entries) << 2));
  for (let entry = entries - 1; entry >= sources; entry--) {
    const begin = load<u32>(afterStarts + ((<usize>entry) << 2));
    const to = numbers + <usize>entry * NUMBERS;
    const own = <i64>((load<u64>(searches + ((<usize>entry) << 3)) >> first) & 255);
    if (own != 0) {
      let s0 = none;
      let s1 = none;
      let s2 = none;
      let s3 = none;
      for (let at = begin; at < stop; at += 4) {
        const follower = <usize>load<u32>(at);
        s0 = f64x2.add(s0, v128.load(follower));
        s1 = f64x2.add(s1, v128.load(follower, 16));
        s2 = f64x2.add(s2, v128.load(follower, 32));
        s3 = f64x2.add(s3, v128.load(follower, 48));
      }
      const c0 = v128.load(to);
      const c1 = v128.load(to, 16);
      const c2 = v128.load(to, 32);
      const c3 = v128.load(to, 48);
      const place = (<usize>load<i32>(places + ((<usize>entry) << 2))) << 3;
      const gained = f64x2.add(
        f64x2.add(f64x2.mul(f64x2.mul(s0, c0), t0), f64x2.mul(f64x2.mul(s1, c1), t1)),
        f64x2.add(f64x2.mul(f64x2.mul(s2, c2), t2), f64x2.mul(f64x2.mul(s3, c3), t3)),
      );
      const sum = sums + place;
      store<f64>(sum, load<f64>(sum) + f64x2.extract_lane(gained, 0) + f64x2.extract_lane(gained, 1));
      const set = i64x2.splat(own);
      const weight = v128.load64_splat(weights + place);
      v128.store(to, shared(s0, weight, c0, membersOf(set, i64x2(1, 2))));
      v128.store(to, shared(s1, weight, c1, membersOf(set, i64x2(4, 8))), 16);
      v128.store(to, shared(s2, weight, c2, membersOf(set, i64x2(16, 32))), 32);
      v128.store(to, shared(s3, weight, c3, membersOf(set, i64x2(64, 128))), 48);
    }
    stop = begin;
  }
}

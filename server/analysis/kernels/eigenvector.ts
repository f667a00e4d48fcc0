import { strongComponents, weakComponents } from './components.ts';
import { degreeIn, type Graph, type Rows } from './csr.ts';
import { strengths as strengthsOf } from './degree.ts';

/**
 * Eigenvector centrality (Bonacich 1972, Journal of Mathematical Sociology 2(1), doi:10.1080/0022250X.1972.9989806): an
 * actor's value is proportional to the sum of the values of those it has ties with, x = Ax / λ, where λ is the largest
 * eigenvalue and x is not negative. By incoming ties it sums over those that name the actor, by outgoing ties over those the
 * actor names.
 *
 * Whether x is unique follows from the components, not from the numbers alone (Frobenius 1912; Rothblum 1975, Linear Algebra
 * and its Applications 12(3), doi:10.1016/0024-3795(75)90050-6). Without directions, each component with the largest
 * eigenvalue brings a solution of its own. With directions, each strong component does whose eigenvalue is λ and that feeds
 * no other such component; what lies downstream of it shares in its values. `multiplicity` counts those. Where it is beyond 1,
 * the vector given is the sum over them, each scaled by the sum of its values at length 1 (without directions, the limit of
 * repeated summing from equal values): others would be as right, and the caller should warn.
 *
 * Everything outside such components is 0, isolates too. Without a cycle (directed), or without ties, λ is 0 and the vector
 * undefined (NaN).
 *
 * A component without directions is solved by locally optimal conjugate gradients (Knyazev 2001, SIAM Journal on Scientific
 * Computing 23(2), doi:10.1137/S1064827500366124): one pass over the ties each step, six numbers an actor. A strong component
 * is solved by repeated summing until the bounds of Collatz and Wielandt meet. Where either is slow and the component small,
 * by the inverse iteration of Noda (1971, Numerische Mathematik 17, doi:10.1007/BF01436087). Components whose bounds lie
 * below an eigenvalue already found are not solved.
 */
export interface LeadingEigenvector {
  /** λ. */
  readonly value: number;
  /** How many independent solutions that are not negative there are. */
  readonly multiplicity: number;
  /** Of length 1, not negative. */
  readonly vector: Float64Array;
}

/** Eigenvalues closer than this, relatively, count as equal. */
const SAME = 1e-10;
/** How far from solved a component may be, relative to its eigenvalue: summing many values is not more exact than that. */
const SOLVED = 1e-12;
/** How close the bounds of a strong component must come, which are not sums over all actors. */
const BOUNDED = 1e-13;
const MOST_STEPS = 20_000;
/** Up to this size a component that is slow to solve is solved by elimination, after so many steps. */
const SMALL = 400;
const SLOW = 1_000;

/** @param ties Which ties an actor gains by; without directions, all. @param valued Whether to read strengths. */
export function leadingEigenvector(graph: Graph, ties: 'in' | 'out', valued: boolean): LeadingEigenvector {
  const { order, directed } = graph;
  const rows = valuedOrNot(ties === 'in' ? graph.in : graph.out, valued);
  const { count, membership } = directed ? strongComponents(graph) : weakComponents(graph);
  // Strong components are numbered so that a row leads to its own number or lower ones; ties go the other way.
  const component = directed && ties === 'in' ? membership.map((c) => count - 1 - c) : membership;
  const members = grouped(component, count);
  const { starts, actors } = members;

  const ceilings = directed ? largestSums(rows, component, count) : largestProducts(rows, component, count);
  const byCeiling = Int32Array.from({ length: count }, (_, c) => c).sort(
    (a, b) => ceilings[b]! - ceilings[a]!,
  );
  let value = 0;
  const solutions: { component: number; value: number; vector: Float64Array }[] = [];
  const local = new Int32Array(order);
  for (const c of byCeiling) {
    if (ceilings[c]! < value * (1 - SAME) || ceilings[c] === 0) break;
    const own = actors.subarray(starts[c], starts[c + 1]);
    const part = own.length === order ? rows : within(rows, own, component, local);
    const solved = directed ? solvedStrong(part) : solvedSymmetric(part);
    solutions.push({ component: c, ...solved });
    value = Math.max(value, solved.value);
  }

  const vector = new Float64Array(order);
  if (value === 0) return { value, multiplicity: order, vector: vector.fill(NaN) };
  const leading = solutions.filter((solution) => solution.value >= value * (1 - SAME));
  const isLeading = new Uint8Array(count);
  for (const solution of leading) isLeading[solution.component] = 1;
  const feeds = directed ? feedersOf(rows, members, component, isLeading) : null;
  const independent = leading.filter((solution) => !feeds?.[solution.component]);
  for (const solution of independent) {
    let sum = 0;
    for (const x of solution.vector) sum += x;
    const at = starts[solution.component]!;
    solution.vector.forEach((x, i) => (vector[actors[at + i]!] = sum * x));
  }
  if (directed) spread(rows, members, isLeading, value, vector);
  return { value, multiplicity: independent.length, vector: scaledToLength(vector) };
}

/** The same vector with its largest value 1. */
export function scaledToMaximum(vector: Float64Array): Float64Array {
  let most = 0;
  for (const x of vector) if (!(x <= most)) most = x;
  return vector.map((x) => x / most);
}

function scaledToLength(vector: Float64Array): Float64Array {
  const scaled = scaledToMaximum(vector);
  let squares = 0;
  for (const x of scaled) squares += x * x;
  const length = Math.sqrt(squares);
  for (let v = 0; v < scaled.length; v++) scaled[v]! /= length;
  return scaled;
}

function valuedOrNot(rows: Rows, valued: boolean): Rows {
  return valued || !rows.strengths ? rows : { ...rows, strengths: null };
}

interface Members {
  readonly starts: Int32Array;
  /** Component after component. */
  readonly actors: Int32Array;
}

function grouped(component: Int32Array, count: number): Members {
  const starts = new Int32Array(count + 1);
  for (const c of component) starts[c + 1]!++;
  for (let c = 0; c < count; c++) starts[c + 1]! += starts[c]!;
  const next = starts.slice();
  const actors = new Int32Array(component.length);
  for (let v = 0; v < component.length; v++) actors[next[component[v]!]!++] = v;
  return { starts, actors };
}

/** No eigenvalue of a component is beyond its largest sum of a row (of the ties inside it). */
function largestSums(rows: Rows, component: Int32Array, count: number): Float64Array {
  const { offsets, targets, strengths } = rows;
  const largest = new Float64Array(count);
  for (let v = 0; v < component.length; v++) {
    const c = component[v]!;
    let sum = 0;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++)
      if (component[targets[i]!] === c) sum += strengths ? strengths[i]! : 1;
    if (sum > largest[c]!) largest[c] = sum;
  }
  return largest;
}

/** Nor, without directions, beyond the largest √(s(u) s(v)) of a tie. */
function largestProducts(rows: Rows, component: Int32Array, count: number): Float64Array {
  const { offsets, targets } = rows;
  const sums = strengthsOf(rows);
  const largest = new Float64Array(count);
  for (let v = 0; v < component.length; v++) {
    const c = component[v]!;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const product = sums[v]! * sums[targets[i]!]!;
      if (product > largest[c]!) largest[c] = product;
    }
  }
  return largest.map(Math.sqrt);
}

/** The ties between some actors, who are all of one component, renumbered in their order. */
function within(rows: Rows, actors: Int32Array, component: Int32Array, local: Int32Array): Rows {
  const { offsets, targets, strengths } = rows;
  const c = component[actors[0]!]!;
  let length = 0;
  for (let i = 0; i < actors.length; i++) {
    local[actors[i]!] = i;
    length += degreeIn(rows, actors[i]!);
  }
  const starts = new Int32Array(actors.length + 1);
  const ends = new Int32Array(length);
  const held = strengths && new Float64Array(length);
  let at = 0;
  for (let i = 0; i < actors.length; i++) {
    const v = actors[i]!;
    for (let j = offsets[v]!; j < offsets[v + 1]!; j++) {
      if (component[targets[j]!] !== c) continue;
      ends[at] = local[targets[j]!]!;
      if (held) held[at] = strengths[j]!;
      at++;
    }
    starts[i + 1] = at;
  }
  return { offsets: starts, targets: ends.subarray(0, at), strengths: held && held.subarray(0, at) };
}

/** `product` = rows · `values`. */
function multiply({ offsets, targets, strengths }: Rows, values: Float64Array, product: Float64Array): void {
  const order = product.length;
  for (let v = 0; v < order; v++) {
    let sum = 0;
    const end = offsets[v + 1]!;
    if (strengths) for (let i = offsets[v]!; i < end; i++) sum += strengths[i]! * values[targets[i]!]!;
    else for (let i = offsets[v]!; i < end; i++) sum += values[targets[i]!]!;
    product[v] = sum;
  }
}

interface Solved {
  value: number;
  /** Of length 1, > 0. */
  vector: Float64Array;
}

/**
 * Each step takes the best combination of the vector x, what is left of its equation r = Ax − λx, and the way p it last went.
 * Two passes over the actors a step, the first with the ties: Ax and Ap are carried along by sums, and made anew before the end.
 */
function solvedSymmetric(rows: Rows): Solved {
  const { offsets, targets, strengths } = rows;
  const order = offsets.length - 1;
  const x = scaledToLength(strengthsOf(rows));
  const ax = new Float64Array(order);
  const r = new Float64Array(order);
  const p = new Float64Array(order);
  const ar = new Float64Array(order);
  const ap = new Float64Array(order);
  let { value, rr } = residual(rows, x, ax, r);
  let fresh = true;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (Math.sqrt(rr) <= SOLVED * value) {
      if (fresh) break;
      ({ value, rr } = residual(rows, x, ax, r));
      fresh = true;
      p.fill(0);
      ap.fill(0);
      continue;
    }
    if (step >= SLOW && order <= SMALL) return solvedByElimination(rows, x);
    // The products of x, r and p with each other, and with those times A.
    let xr = 0;
    let xp = 0;
    let rp = 0;
    let pp = 0;
    let xar = 0;
    let rar = 0;
    let par = 0;
    let xap = 0;
    let pap = 0;
    for (let v = 0; v < order; v++) {
      let sum = 0;
      const end = offsets[v + 1]!;
      if (strengths) for (let i = offsets[v]!; i < end; i++) sum += strengths[i]! * r[targets[i]!]!;
      else for (let i = offsets[v]!; i < end; i++) sum += r[targets[i]!]!;
      ar[v] = sum;
      const xv = x[v]!;
      const rv = r[v]!;
      const pv = p[v]!;
      const apv = ap[v]!;
      xr += xv * rv;
      xp += xv * pv;
      rp += rv * pv;
      pp += pv * pv;
      xar += xv * sum;
      rar += rv * sum;
      par += pv * sum;
      xap += xv * apv;
      pap += pv * apv;
    }
    const [kx, kr, kp] = bestCombination(
      [1, xr, xp, xr, rr, rp, xp, rp, pp],
      [value, xar, xap, xar, rar, par, xap, par, pap],
    );
    let xx = 0;
    let xax = 0;
    for (let v = 0; v < order; v++) {
      const pv = kr * r[v]! + kp * p[v]!;
      const apv = kr * ar[v]! + kp * ap[v]!;
      p[v] = pv;
      ap[v] = apv;
      const xv = kx * x[v]! + pv;
      const axv = kx * ax[v]! + apv;
      x[v] = xv;
      ax[v] = axv;
      xx += xv * xv;
      xax += xv * axv;
    }
    // x is of length 1 but for rounding.
    const scale = 1 / Math.sqrt(xx);
    value = xax / xx;
    rr = 0;
    for (let v = 0; v < order; v++) {
      x[v]! *= scale;
      ax[v]! *= scale;
      const left = ax[v]! - value * x[v]!;
      r[v] = left;
      rr += left * left;
    }
    fresh = false;
  }
  // Rounding may leave the far ends of a long component a trifle below 0.
  for (let v = 0; v < order; v++) x[v] = Math.abs(x[v]!);
  return { value, vector: scaledToLength(x) };
}

/** Makes x of length 1, `ax` and `r` anew; the eigenvalue x stands for, and r · r. */
function residual(
  rows: Rows,
  x: Float64Array,
  ax: Float64Array,
  r: Float64Array,
): { value: number; rr: number } {
  let xx = 0;
  for (const part of x) xx += part * part;
  const scale = 1 / Math.sqrt(xx);
  for (let v = 0; v < x.length; v++) x[v]! *= scale;
  multiply(rows, x, ax);
  let value = 0;
  for (let v = 0; v < x.length; v++) value += x[v]! * ax[v]!;
  let rr = 0;
  for (let v = 0; v < x.length; v++) {
    r[v] = ax[v]! - value * x[v]!;
    rr += r[v]! * r[v]!;
  }
  return { value, rr };
}

/**
 * The combination of three vectors (the last may be 0) of length 1 that has the largest product with itself times A, from
 * their products with each other and those times A. A vector that all but depends on those before it is left out.
 */
function bestCombination(products: number[], timesA: number[]): readonly [number, number, number] {
  // Each vector, less its part along those before it, at length 1: rows of `basis` in terms of the vectors.
  const basis: number[][] = [];
  const product = (matrix: number[], a: readonly number[], b: readonly number[]): number => {
    let sum = 0;
    for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) sum += a[i]! * matrix[3 * i + j]! * b[j]!;
    return sum;
  };
  for (let k = 0; k < 3; k++) {
    const own = products[4 * k]!;
    if (!(own > 0)) continue;
    const vector = [0, 0, 0];
    vector[k] = 1 / Math.sqrt(own);
    for (const before of basis) {
      const along = product(products, before, vector);
      for (let i = 0; i < 3; i++) vector[i]! -= along * before[i]!;
    }
    const length = Math.sqrt(product(products, vector, vector));
    if (!(length > 1e-6)) continue;
    basis.push(vector.map((part) => part / length));
  }
  const at = (i: number, j: number): number =>
    basis[i] && basis[j] ? product(timesA, basis[i], basis[j]) : i === j ? -Infinity : 0;
  if (basis.length < 3) {
    if (basis.length < 2) return [basis[0]![0]!, 0, 0];
    const best = leadingOfThree(at(0, 0), at(1, 1), Math.min(at(0, 0), at(1, 1)) - 1, at(0, 1), 0, 0);
    return combined(basis, best);
  }
  return combined(basis, leadingOfThree(at(0, 0), at(1, 1), at(2, 2), at(0, 1), at(0, 2), at(1, 2)));
}

function combined(
  basis: readonly (readonly number[])[],
  shares: readonly [number, number, number],
): readonly [number, number, number] {
  const sum = [0, 0, 0];
  basis.forEach((vector, k) => {
    for (let i = 0; i < 3; i++) sum[i]! += shares[k]! * vector[i]!;
  });
  return [sum[0]!, sum[1]!, sum[2]!];
}

/** The unit eigenvector of the largest eigenvalue of a symmetric 3 × 3 matrix, by Jacobi's rotations; its first part ≥ 0. */
function leadingOfThree(
  a: number,
  b: number,
  c: number,
  ab: number,
  ac: number,
  bc: number,
): readonly [number, number, number] {
  const m = [a, ab, ac, ab, b, bc, ac, bc, c];
  const q = [1, 0, 0, 0, 1, 0, 0, 0, 1];
  for (let sweep = 0; sweep < 50; sweep++) {
    const off = Math.abs(m[1]!) + Math.abs(m[2]!) + Math.abs(m[5]!);
    if (off <= 1e-300 || off <= 1e-20 * (Math.abs(m[0]!) + Math.abs(m[4]!) + Math.abs(m[8]!))) break;
    for (let i = 0; i < 2; i++)
      for (let j = i + 1; j < 3; j++) {
        const held = m[3 * i + j]!;
        if (held === 0) continue;
        const theta = (m[4 * j]! - m[4 * i]!) / (2 * held);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cos = 1 / Math.sqrt(t * t + 1);
        const sin = t * cos;
        for (let k = 0; k < 3; k++) {
          const x = m[3 * k + i]!;
          const y = m[3 * k + j]!;
          m[3 * k + i] = cos * x - sin * y;
          m[3 * k + j] = sin * x + cos * y;
        }
        for (let k = 0; k < 3; k++) {
          const x = m[3 * i + k]!;
          const y = m[3 * j + k]!;
          m[3 * i + k] = cos * x - sin * y;
          m[3 * j + k] = sin * x + cos * y;
          const u = q[3 * k + i]!;
          const w = q[3 * k + j]!;
          q[3 * k + i] = cos * u - sin * w;
          q[3 * k + j] = sin * u + cos * w;
        }
      }
  }
  let best = 0;
  for (const i of [1, 2]) if (m[4 * i]! > m[4 * best]!) best = i;
  const sign = q[best]! < 0 ? -1 : 1;
  return [sign * q[best]!, sign * q[3 + best]!, sign * q[6 + best]!];
}

function solvedStrong(rows: Rows): Solved {
  const order = rows.offsets.length - 1;
  let x = new Float64Array(order).fill(1);
  let product = new Float64Array(order);
  let value = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    multiply(rows, x, product);
    let least = Infinity;
    let most = 0;
    let largest = 0;
    for (let v = 0; v < order; v++) {
      const ratio = product[v]! / x[v]!;
      if (ratio < least) least = ratio;
      if (ratio > most) most = ratio;
    }
    value = (least + most) / 2;
    if (most - least <= BOUNDED * most) break;
    if (step >= SLOW && order <= SMALL) return solvedByElimination(rows, x);
    // Part of the old value is kept, or a component of even cycles only would swing for ever.
    const kept = value / 4;
    for (let v = 0; v < order; v++) {
      product[v]! += kept * x[v]!;
      if (product[v]! > largest) largest = product[v]!;
    }
    for (let v = 0; v < order; v++) product[v]! /= largest;
    [x, product] = [product, x];
  }
  return { value, vector: scaledToLength(x) };
}

/**
 * For components in which all actors reach each other: (ρI − A) y = x is solved for the upper bound ρ = max (Ax)ᵥ / xᵥ, and x
 * becomes y. The bound falls towards the eigenvalue, doubling its exact digits each time. O(order³) a step.
 */
function solvedByElimination(rows: Rows, start: Float64Array): Solved {
  const { offsets, targets, strengths } = rows;
  const order = start.length;
  let x = scaledToMaximum(start.map((value) => Math.max(Math.abs(value), 1e-12)));
  const product = new Float64Array(order);
  const matrix = new Float64Array(order * order);
  let value = Infinity;
  for (let step = 0; step < 100; step++) {
    multiply(rows, x, product);
    let most = 0;
    let least = Infinity;
    for (let v = 0; v < order; v++) {
      most = Math.max(most, product[v]! / x[v]!);
      least = Math.min(least, product[v]! / x[v]!);
    }
    const before = value;
    value = Math.min(value, most);
    if (most - least <= BOUNDED * most || value >= before * (1 - 1e-15)) break;
    matrix.fill(0);
    for (let v = 0; v < order; v++) {
      matrix[v * order + v] = value;
      for (let i = offsets[v]!; i < offsets[v + 1]!; i++)
        matrix[v * order + targets[i]!]! -= strengths ? strengths[i]! : 1;
    }
    const y = x.slice();
    eliminate(matrix, y);
    const scaled = scaledToMaximum(y.map(Math.abs));
    if (!scaled.every((part) => part > 0)) break;
    x = scaled;
  }
  return { value, vector: scaledToLength(x) };
}

/** Solves matrix · y = `right` in place, by Gauss's elimination with the largest pivot. */
function eliminate(matrix: Float64Array, right: Float64Array): void {
  const order = right.length;
  for (let k = 0; k < order; k++) {
    let pivot = k;
    for (let i = k + 1; i < order; i++)
      if (Math.abs(matrix[i * order + k]!) > Math.abs(matrix[pivot * order + k]!)) pivot = i;
    if (pivot !== k) {
      for (let j = k; j < order; j++) {
        const held = matrix[k * order + j]!;
        matrix[k * order + j] = matrix[pivot * order + j]!;
        matrix[pivot * order + j] = held;
      }
      const held = right[k]!;
      right[k] = right[pivot]!;
      right[pivot] = held;
    }
    // At the eigenvalue itself the last pivot is 0: any small one gives the direction.
    if (matrix[k * order + k] === 0) matrix[k * order + k] = 1e-300;
    const inverse = 1 / matrix[k * order + k]!;
    for (let i = k + 1; i < order; i++) {
      const factor = matrix[i * order + k]! * inverse;
      if (factor === 0) continue;
      for (let j = k; j < order; j++) matrix[i * order + j]! -= factor * matrix[k * order + j]!;
      right[i]! -= factor * right[k]!;
    }
  }
  for (let k = order - 1; k >= 0; k--) {
    let sum = right[k]!;
    for (let j = k + 1; j < order; j++) sum -= matrix[k * order + j]! * right[j]!;
    right[k] = sum / matrix[k * order + k]!;
  }
}

/** By component: whether another leading component gains by it, directly or through others. */
function feedersOf(
  { offsets, targets }: Rows,
  { starts, actors }: Members,
  component: Int32Array,
  isLeading: Uint8Array,
): Uint8Array {
  const feeds = new Uint8Array(isLeading.length);
  // Ties lead to lower numbers: those that gain come first.
  for (let c = isLeading.length - 1; c >= 0; c--) {
    if (!isLeading[c] && !feeds[c]) continue;
    for (let i = starts[c]!; i < starts[c + 1]!; i++) {
      const v = actors[i]!;
      for (let j = offsets[v]!; j < offsets[v + 1]!; j++)
        if (component[targets[j]!] !== c) feeds[component[targets[j]!]!] = 1;
    }
  }
  return feeds;
}

/** Gives everyone downstream of the leading components their share, x = Ax / λ, component after component. */
function spread(
  { offsets, targets, strengths }: Rows,
  { starts, actors }: Members,
  isLeading: Uint8Array,
  value: number,
  vector: Float64Array,
): void {
  for (let c = 0; c < isLeading.length; c++) {
    if (isLeading[c]) continue;
    const single = starts[c + 1]! - starts[c]! === 1;
    for (let round = 0; round < MOST_STEPS; round++) {
      let change = 0;
      for (let i = starts[c]!; i < starts[c + 1]!; i++) {
        const v = actors[i]!;
        let sum = 0;
        for (let j = offsets[v]!; j < offsets[v + 1]!; j++)
          sum += (strengths ? strengths[j]! : 1) * vector[targets[j]!]!;
        sum /= value;
        if (sum > 0) change = Math.max(change, Math.abs(sum - vector[v]!) / sum);
        vector[v] = sum;
      }
      if (single || change <= 1e-15) break;
    }
  }
}

/**
 * Centralization of eigenvector centrality: how far the most central actor stands out, Σ (max − xᵥ) / the largest such sum.
 * By `max=1` the largest is order − 2, two tied actors and isolates; for vectors of length 1 it is the same graph's,
 * (order − 2) / √2. Undefined for fewer than three actors and without ties. O(order).
 */
export function eigenvectorCentralization(vector: Float64Array, scale: 'max=1' | 'norm2'): number {
  const order = vector.length;
  if (order < 3) return NaN;
  const values = scale === 'max=1' ? scaledToMaximum(vector) : scaledToLength(vector);
  let most = 0;
  for (const x of values) if (!(x <= most)) most = x;
  let sum = 0;
  for (const x of values) sum += most - x;
  return sum / (scale === 'max=1' ? order - 2 : (order - 2) * Math.SQRT1_2);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, sourcesOf, type Graph } from './csr.ts';
import { eigenvectorCentralization, leadingEigenvector, scaledToMaximum } from './eigenvector.ts';
import {
  directedGraphs,
  relabelled,
  sideBySide,
  undirectedGraphs,
  valuedGraphs,
  withPermutation,
  worstDifference,
} from './randomGraphs.ts';

const RUNS = { seed: 31, numRuns: 1000 };

function graph(order: number, ties: readonly (readonly [number, number])[], directed = false): Graph {
  return buildGraph({
    order,
    directed,
    from: Int32Array.from(ties, ([from]) => from),
    to: Int32Array.from(ties, ([, to]) => to),
  });
}

/** `matrix[v][u]`: the strength of the tie by which v gains from u. */
function matrixOf(graph: Graph, ties: 'in' | 'out', valued: boolean): number[][] {
  const rows = ties === 'in' ? graph.in : graph.out;
  const matrix = Array.from({ length: graph.order }, () => new Array<number>(graph.order).fill(0));
  sourcesOf(rows).forEach((v, i) => {
    matrix[v]![rows.targets[i]!] = valued && rows.strengths ? rows.strengths[i]! : 1;
  });
  return matrix;
}

/** All eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations. */
function eigenpairs(symmetric: readonly (readonly number[])[]): { value: number; vector: number[] }[] {
  const m = symmetric.map((row) => [...row]);
  const n = m.length;
  const q = m.map((_, i) => m.map((_, j) => Number(i === j)));
  for (let sweep = 0; sweep < 60; sweep++)
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) {
        if (Math.abs(m[i]![j]!) < 1e-18) continue;
        const angle = Math.atan2(2 * m[i]![j]!, m[i]![i]! - m[j]![j]!) / 2;
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        for (let k = 0; k < n; k++) {
          const [x, y] = [m[k]![i]!, m[k]![j]!];
          m[k]![i] = cos * x + sin * y;
          m[k]![j] = cos * y - sin * x;
        }
        for (let k = 0; k < n; k++) {
          const [x, y] = [m[i]![k]!, m[j]![k]!];
          m[i]![k] = cos * x + sin * y;
          m[j]![k] = cos * y - sin * x;
          const [u, w] = [q[k]![i]!, q[k]![j]!];
          q[k]![i] = cos * u + sin * w;
          q[k]![j] = cos * w - sin * u;
        }
      }
  return m.map((_, i) => ({ value: m[i]![i]!, vector: q.map((row) => row[i]!) }));
}

/** lim ‖Aᵏ‖^(1/k), by squaring. */
function spectralRadius(matrix: readonly (readonly number[])[]): number {
  let power = matrix.map((row) => [...row]);
  let log = 0;
  for (let step = 0; step <= 45; step++) {
    const norm = Math.max(0, ...power.flat());
    if (norm === 0) return 0;
    log += Math.log(norm) / 2 ** step;
    power = power.map((row) => row.map((x) => x / norm));
    power = power.map((row) => row.map((_, j) => row.reduce((sum, x, k) => sum + x * power[k]![j]!, 0)));
  }
  return Math.exp(log);
}

function multiplied(matrix: readonly (readonly number[])[], x: Float64Array): number[] {
  return matrix.map((row) => row.reduce((sum, a, u) => sum + a * x[u]!, 0));
}

describe('eigenvector', () => {
  it('gives the middle of a star √k times what each of its k rays has', () => {
    const star = graph(
      6,
      [1, 2, 3, 4, 5].map((ray) => [0, ray]),
    );
    const { value, multiplicity, vector } = leadingEigenvector(star, 'in', false);
    expect(value).toBeCloseTo(Math.sqrt(5), 12);
    expect(multiplicity).toBe(1);
    expect(
      worstDifference(scaledToMaximum(vector), [1, ...Array<number>(5).fill(1 / Math.sqrt(5))]),
    ).toBeLessThan(1e-12);
  });

  it('gives the actors of a long path sin(kπ/(n + 1)), however close the next eigenvalue', () => {
    const n = 300;
    const path = graph(
      n,
      Array.from({ length: n - 1 }, (_, v) => [v, v + 1]),
    );
    const { value, vector } = leadingEigenvector(path, 'in', false);
    expect(value).toBeCloseTo(2 * Math.cos(Math.PI / (n + 1)), 12);
    const expected = Float64Array.from({ length: n }, (_, v) => Math.sin(((v + 1) * Math.PI) / (n + 1)));
    expect(worstDifference(scaledToMaximum(vector), scaledToMaximum(expected))).toBeLessThan(1e-8);
  });

  it('is not unique for two dyads and an isolate: both have a solution, and each is given half', () => {
    const { value, multiplicity, vector } = leadingEigenvector(
      graph(5, [
        [0, 1],
        [2, 3],
      ]),
      'in',
      false,
    );
    expect(value).toBeCloseTo(1, 12);
    expect(multiplicity).toBe(2);
    expect(worstDifference(vector, [0.5, 0.5, 0.5, 0.5, 0])).toBeLessThan(1e-12);
  });

  it('is 0 outside the part with the leading eigenvalue', () => {
    const { vector } = leadingEigenvector(
      graph(5, [
        [0, 1],
        [1, 2],
        [0, 2],
        [3, 4],
      ]),
      'in',
      false,
    );
    expect(worstDifference(scaledToMaximum(vector), [1, 1, 1, 0, 0])).toBeLessThan(1e-12);
  });

  it('is undefined without ties and without a cycle of directed ties', () => {
    expect(leadingEigenvector(graph(3, []), 'in', false)).toEqual({
      value: 0,
      multiplicity: 3,
      vector: Float64Array.of(NaN, NaN, NaN),
    });
    const chain = graph(
      3,
      [
        [0, 1],
        [1, 2],
      ],
      true,
    );
    expect(leadingEigenvector(chain, 'in', false)).toMatchObject({
      value: 0,
      vector: Float64Array.of(NaN, NaN, NaN),
    });
  });

  it('gives all of a directed cycle the same, though its values go round for ever', () => {
    const cycle = graph(
      4,
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ],
      true,
    );
    expect(worstDifference(leadingEigenvector(cycle, 'in', false).vector, [0.5, 0.5, 0.5, 0.5])).toBeLessThan(
      1e-12,
    );
  });

  it('passes on downstream of a cycle by incoming ties, and upstream of it by outgoing ties', () => {
    const tail = graph(
      4,
      [
        [0, 1],
        [1, 0],
        [1, 2],
        [2, 3],
      ],
      true,
    );
    const by = (ties: 'in' | 'out'): Float64Array =>
      scaledToMaximum(leadingEigenvector(tail, ties, false).vector);
    expect(worstDifference(by('in'), [1, 1, 1, 1])).toBeLessThan(1e-12);
    expect(worstDifference(by('out'), [1, 1, 0, 0])).toBeLessThan(1e-12);
  });

  it('leaves a cycle that feeds an equal one without values of its own', () => {
    const fed = graph(
      4,
      [
        [0, 1],
        [1, 0],
        [1, 2],
        [2, 3],
        [3, 2],
      ],
      true,
    );
    const { value, multiplicity, vector } = leadingEigenvector(fed, 'in', false);
    expect(multiplicity).toBe(1);
    expect(value).toBeCloseTo(1, 12);
    expect(worstDifference(scaledToMaximum(vector), [0, 0, 1, 1])).toBeLessThan(1e-12);
  });

  it('agrees with all eigenvectors of the matrix, and counts how many share the largest eigenvalue (property)', () => {
    const symmetric = fc.oneof(
      undirectedGraphs,
      valuedGraphs.filter(({ directed }) => !directed),
      fc.tuple(undirectedGraphs, undirectedGraphs).map(([a, b]) => sideBySide(a, b)),
      undirectedGraphs.map((a) => sideBySide(a, a)),
    );
    fc.assert(
      fc.property(symmetric, (graph) => {
        const { value, multiplicity, vector } = leadingEigenvector(graph, 'in', true);
        const pairs = eigenpairs(matrixOf(graph, 'in', true));
        const most = Math.max(...pairs.map((pair) => pair.value));
        const leading = pairs.filter((pair) => pair.value > most - 1e-9);
        expect(multiplicity).toBe(leading.length);
        expect(Math.abs(value - most)).toBeLessThan(1e-10);
        if (graph.size === 0) return;
        const expected = new Float64Array(graph.order);
        for (const { vector } of leading) {
          const sum = vector.reduce((a, b) => a + b);
          vector.forEach((x, v) => (expected[v]! += sum * x));
        }
        const length = Math.hypot(...expected);
        expect(
          worstDifference(
            vector,
            expected.map((x) => x / length),
          ),
        ).toBeLessThan(1e-8);
      }),
      RUNS,
    );
  });

  it('solves Ax = λx without negative values, λ the spectral radius, with directions (property)', () => {
    fc.assert(
      fc.property(directedGraphs, fc.constantFrom('in' as const, 'out' as const), (graph, ties) => {
        const { value, multiplicity, vector } = leadingEigenvector(graph, ties, false);
        const matrix = matrixOf(graph, ties, false);
        expect(Math.abs(value - spectralRadius(matrix))).toBeLessThan(1e-9);
        if (value === 0) return;
        expect(multiplicity).toBe(independentSolutions(matrix, value));
        expect(Math.hypot(...vector)).toBeCloseTo(1, 10);
        expect(Math.min(...vector)).toBeGreaterThanOrEqual(0);
        const error = multiplied(matrix, vector).map((x, v) => x - value * vector[v]!);
        expect(Math.hypot(...error)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  it('is unchanged by relabelling (property)', () => {
    fc.assert(
      fc.property(withPermutation(valuedGraphs), ({ graph, permutation }) => {
        const ours = leadingEigenvector(graph, 'in', true);
        const theirs = leadingEigenvector(relabelled(graph, permutation), 'in', true);
        expect(theirs.multiplicity).toBe(ours.multiplicity);
        expect(
          worstDifference(
            ours.vector,
            permutation.map((to) => theirs.vector[to]!),
          ),
        ).toBeLessThan(1e-8);
      }),
      RUNS,
    );
  });
});

/** Classes of actors who reach each other, with the radius `value`, that nobody of another such class gains by. */
function independentSolutions(matrix: readonly (readonly number[])[], value: number): number {
  const n = matrix.length;
  const reaches = matrix.map((row, v) => row.map((x, u) => x > 0 || u === v));
  for (let k = 0; k < n; k++)
    for (let v = 0; v < n; v++)
      for (let u = 0; u < n; u++) reaches[v]![u] ||= reaches[v]![k]! && reaches[k]![u]!;
  const first = matrix.map((_, v) => reaches[v]!.findIndex((there, u) => there && reaches[u]![v]));
  const leading = [...new Set(first)].filter((root) => {
    const own = first.flatMap((f, v) => (f === root ? [v] : []));
    return spectralRadius(own.map((v) => own.map((u) => matrix[v]![u]!))) > value * (1 - 1e-9);
  });
  return leading.filter((root) => !leading.some((other) => other !== root && reaches[other]![root])).length;
}

describe('eigenvector centralization', () => {
  it('is 1 for two tied actors among isolates, by either scale', () => {
    const { vector } = leadingEigenvector(graph(7, [[0, 1]]), 'in', false);
    expect(eigenvectorCentralization(vector, 'max=1')).toBeCloseTo(1, 12);
    expect(eigenvectorCentralization(vector, 'norm2')).toBeCloseTo(1, 12);
  });

  it('is 0 where all are alike, and undefined below three actors', () => {
    const triangle = graph(3, [
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
    expect(eigenvectorCentralization(leadingEigenvector(triangle, 'in', false).vector, 'max=1')).toBeCloseTo(
      0,
      12,
    );
    expect(eigenvectorCentralization(Float64Array.of(0.5, 0.5), 'norm2')).toBeNaN();
  });

  it('lies in [0, 1] (property)', () => {
    fc.assert(
      fc.property(undirectedGraphs, fc.constantFrom('max=1' as const, 'norm2' as const), (graph, scale) => {
        const { vector, value } = leadingEigenvector(graph, 'in', false);
        const centralization = eigenvectorCentralization(vector, scale);
        if (value === 0 || graph.order < 3) {
          expect(centralization).toBeNaN();
          return;
        }
        expect(centralization).toBeGreaterThanOrEqual(-1e-12);
        expect(centralization).toBeLessThanOrEqual(1 + 1e-12);
      }),
      RUNS,
    );
  });
});

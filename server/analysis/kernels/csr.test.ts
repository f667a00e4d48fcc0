import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, degreeIn, positionOf, sourcesOf, symmetrised, type Rows } from './csr.ts';

const ints = (...values: number[]): Int32Array => Int32Array.from(values);

/** Ties among up to 12 actors, with self-ties, parallel ties and strengths. */
const tieLists = fc
  .record({
    order: fc.integer({ min: 1, max: 12 }),
    directed: fc.boolean(),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5 })), { maxLength: 60 }),
  })
  .map(({ order, directed, ends }) => ({
    order,
    directed,
    from: Int32Array.from(ends, ([from]) => from % order),
    to: Int32Array.from(ends, ([, to]) => to % order),
    strengths: Float64Array.from(ends, ([, , strength]) => strength),
  }));

const entries = (rows: Rows): string[] =>
  [...sourcesOf(rows)].map((source, i) => `${source}>${rows.targets[i]}:${rows.strengths?.[i]}`);

describe('buildGraph', () => {
  it('leaves out self-ties, folds doubled and reversed ties of an undirected graph, and says so', () => {
    const graph = buildGraph({
      order: 3,
      directed: false,
      from: ints(0, 1, 0, 1, 1),
      to: ints(1, 0, 1, 1, 2),
    });
    expect(graph.hygiene).toEqual({ selfTies: 1, parallelTies: 2 });
    expect(graph.size).toBe(2);
    expect([0, 1, 2].map((actor) => degreeIn(graph.out, actor))).toEqual([1, 2, 1]);
  });

  it('keeps both ways of a directed pair', () => {
    const graph = buildGraph({ order: 2, directed: true, from: ints(0, 1), to: ints(1, 0) });
    expect(graph.size).toBe(2);
    expect(graph.hygiene.parallelTies).toBe(0);
  });

  it('refuses an end that is not there, and a strength that is not positive', () => {
    expect(() => buildGraph({ order: 2, directed: true, from: ints(0), to: ints(2) })).toThrow(/0 to 1/);
    expect(() =>
      buildGraph({ order: 2, directed: true, from: ints(0), to: ints(1), strengths: Float64Array.of(0) }),
    ).toThrow(/positive/);
  });

  it('holds the sum of strengths of each pair, ascending in each row, and the same from both ends', () => {
    fc.assert(
      fc.property(tieLists, (ties) => {
        const graph = buildGraph(ties);
        const sums = new Map<string, number>();
        const add = (a: number, b: number, strength: number): void => {
          sums.set(`${a}>${b}`, (sums.get(`${a}>${b}`) ?? 0) + strength);
        };
        ties.from.forEach((a, i) => {
          const b = ties.to[i]!;
          if (a === b) return;
          add(a, b, ties.strengths[i]!);
          if (!ties.directed) add(b, a, ties.strengths[i]!);
        });
        const expected = [...sums].map(([ends, strength]) => `${ends}:${strength}`).sort();
        expect(entries(graph.out).sort()).toEqual(expected);
        const turned = entries(graph.in).map((entry) => entry.replace(/^(\d+)>(\d+)/, '$2>$1'));
        expect(turned.sort()).toEqual(expected);
        for (let v = 0; v < ties.order; v++)
          for (let i = graph.out.offsets[v]! + 1; i < graph.out.offsets[v + 1]!; i++)
            expect(graph.out.targets[i]).toBeGreaterThan(graph.out.targets[i - 1]!);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('finds the place of a tie, and none where there is none', () => {
    fc.assert(
      fc.property(tieLists, (ties) => {
        const { out } = buildGraph(ties);
        const sources = sourcesOf(out);
        for (let a = 0; a < ties.order; a++)
          for (let b = 0; b < ties.order; b++) {
            const at = positionOf(out, a, b);
            const there = out.targets.some((target, i) => sources[i] === a && target === b);
            expect(at >= 0 && sources[at] === a && out.targets[at] === b).toBe(there);
          }
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('symmetrised', () => {
  it('ties two actors where either has an arc to the other, and adds both strengths', () => {
    const graph = symmetrised(
      buildGraph({
        order: 3,
        directed: true,
        from: ints(0, 1, 1),
        to: ints(1, 0, 2),
        strengths: Float64Array.of(2, 3, 4),
      }),
    );
    expect(graph.size).toBe(2);
    expect(entries(graph.out)).toEqual(['0>1:5', '1>0:5', '1>2:4', '2>1:4']);
  });
});

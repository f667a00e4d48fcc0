import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolatesIn, largestOf, strongComponents, weakComponents } from './components.ts';
import { cycle, path, reachability, scattered, tied } from './componentsExamples.ts';
import { buildGraph, symmetrised } from './csr.ts';
import { directedGraphs, graphs, relabelled, sideBySide, withPermutation } from './randomGraphs.ts';
import { randomFrom } from './random.ts';

const RUNS = { seed: 31, numRuns: 1000 };

/** Whether two actors are in the same group, for each pair. */
const together = (groups: ArrayLike<number>): boolean[] =>
  Array.from(groups).flatMap((a) => Array.from(groups, (b) => a === b));

describe('weakComponents', () => {
  it('finds two dyads and an isolate, numbered by their first actors', () => {
    const components = weakComponents(scattered);
    expect([...components.membership]).toEqual([0, 0, 1, 1, 2]);
    expect([...components.sizes]).toEqual([2, 2, 1]);
    expect(largestOf(components)).toBe(2);
    expect(isolatesIn(scattered)).toBe(1);
  });

  it('finds none in an empty network', () => {
    const components = weakComponents(tied('', ''));
    expect([components.count, largestOf(components)]).toEqual([0, 0]);
  });

  it('takes arcs whichever way they point', () => {
    expect(weakComponents(tied('abc', 'ba bc', true)).count).toBe(1);
  });

  it('puts together exactly those whom ties join (1,000 graphs)', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { count, membership, sizes } = weakComponents(graph);
        const reach = reachability(symmetrised(graph));
        expect(together(membership)).toEqual(reach.flat());
        expect(Array.from(sizes).reduce((sum, size) => sum + size, 0)).toBe(graph.order);
        expect(count).toBe(new Set(membership).size);
        expect([...new Set(membership)]).toEqual(Array.from({ length: count }, (_, c) => c));
      }),
      RUNS,
    );
  });

  it('finds the small components beside a giant one, as one search after the other does', () => {
    const random = randomFrom(5);
    const order = 20_000;
    for (const directed of [false, true]) {
      const from = Int32Array.from({ length: 16_000 }, () => random.below(order));
      const to = Int32Array.from({ length: 16_000 }, () => random.below(order));
      const graph = buildGraph({ order, directed, from, to });
      const { out } = symmetrised(graph);
      const expected = new Int32Array(order).fill(-1);
      let count = 0;
      for (let start = 0; start < order; start++) {
        if (expected[start]! >= 0) continue;
        const stack = [start];
        expected[start] = count;
        for (let v = stack.pop(); v !== undefined; v = stack.pop())
          for (const target of out.targets.subarray(out.offsets[v], out.offsets[v + 1])) {
            if (expected[target]! >= 0) continue;
            expected[target] = count;
            stack.push(target);
          }
        count++;
      }
      const components = weakComponents(graph);
      expect(components.membership).toEqual(expected);
      expect(components.count).toBe(count);
    }
  });

  it('is of both parts what it is of each (1,000 pairs of graphs)', () => {
    fc.assert(
      fc.property(directedGraphs, directedGraphs, (a, b) => {
        const both = sideBySide(a, b);
        expect(weakComponents(both).count).toBe(weakComponents(a).count + weakComponents(b).count);
        expect(strongComponents(both).count).toBe(strongComponents(a).count + strongComponents(b).count);
        expect(isolatesIn(both)).toBe(isolatesIn(a) + isolatesIn(b));
      }),
      RUNS,
    );
  });
});

describe('strongComponents', () => {
  it('finds one in a directed cycle, and one an actor in a directed path of 100,000', () => {
    expect(strongComponents(cycle(3, true)).count).toBe(1);
    expect(strongComponents(path(100_000, true)).count).toBe(100_000);
  });

  it('puts together exactly those who reach each other, ties leading to lower numbers (1,000 graphs)', () => {
    fc.assert(
      fc.property(directedGraphs, (graph) => {
        const { membership } = strongComponents(graph);
        const reach = reachability(graph);
        expect(together(membership)).toEqual(
          reach.flatMap((row, a) => row.map((reached, b) => reached && reach[b]![a]!)),
        );
        reach.forEach((row, a) =>
          row.forEach((reached, b) => {
            if (reached) expect(membership[a]).toBeGreaterThanOrEqual(membership[b]!);
          }),
        );
      }),
      RUNS,
    );
  });

  it('is unchanged by relabelling (1,000 graphs)', () => {
    fc.assert(
      fc.property(withPermutation(graphs), ({ graph, permutation }) => {
        for (const find of [weakComponents, strongComponents]) {
          const before = find(graph).membership;
          const after = find(relabelled(graph, permutation)).membership;
          expect(together(Array.from(before, (_, v) => after[permutation[v]!]!))).toEqual(together(before));
        }
      }),
      RUNS,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triadCensus, triadNames, weakTransitivity, type TriadName } from './censusTriads.ts';
import { tied } from './componentsExamples.ts';
import type { Graph } from './csr.ts';
import { graphs, relabelled, ties, withPermutation } from './randomGraphs.ts';

const RUNS = { seed: 35, numRuns: 1000 };

/** One example of each kind among a, b and c. */
const EXAMPLES: Readonly<Record<TriadName, string>> = {
  '003': '',
  '012': 'ab',
  '102': 'ab ba',
  '021D': 'ba bc',
  '021U': 'ab cb',
  '021C': 'ab bc',
  '111D': 'ab ba cb',
  '111U': 'ab ba bc',
  '030T': 'ab bc ac',
  '030C': 'ab bc ca',
  '201': 'ab ba bc cb',
  '120D': 'ba bc ac ca',
  '120U': 'ab cb ac ca',
  '120C': 'ab bc ac ca',
  '210': 'ab bc cb ac ca',
  '300': 'ab ba bc cb ac ca',
};

/** The kind of three actors: of the example with the same arcs in some order. */
function kindOf(
  tie: (a: number, b: number) => boolean,
  actors: readonly [number, number, number],
): TriadName {
  const [x, y, z] = actors;
  for (const order of [
    [x, y, z],
    [x, z, y],
    [y, x, z],
    [y, z, x],
    [z, x, y],
    [z, y, x],
  ])
    for (const name of triadNames) {
      const arcs = EXAMPLES[name].split(' ');
      const same = [...'abc'].every((from, i) =>
        [...'abc'].every((to, j) => i === j || arcs.includes(from + to) === tie(order[i]!, order[j]!)),
      );
      if (same) return name;
    }
  throw new Error('no kind');
}

function byDefinition(graph: Graph): Record<string, number> {
  const counts = Object.fromEntries(triadNames.map((name) => [name, 0]));
  const tie = ties(graph);
  for (let a = 0; a < graph.order; a++)
    for (let b = a + 1; b < graph.order; b++)
      for (let c = b + 1; c < graph.order; c++) counts[kindOf(tie, [a, b, c])]!++;
  return counts;
}

describe('triadCensus', () => {
  it.each(Object.entries(EXAMPLES))('knows %s by the arcs %s', (name, arcs) => {
    const census = triadCensus(tied('abc', arcs, true));
    expect(triadNames.filter((kind) => census[kind] !== 0)).toEqual([name]);
    expect(census[name as TriadName]).toBe(1);
  });

  it('counts every triple once, by looking at it (1,000 graphs)', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(triadCensus(graph)).toEqual(byDefinition(graph));
      }),
      RUNS,
    );
  });

  it('stays under relabelling (1,000 graphs)', () => {
    fc.assert(
      fc.property(withPermutation(graphs), ({ graph, permutation }) => {
        expect(triadCensus(relabelled(graph, permutation))).toEqual(triadCensus(graph));
      }),
      RUNS,
    );
  });

  it('counts nothing among two actors', () => {
    expect(Object.values(triadCensus(tied('ab', 'ab', true))).every((count) => count === 0)).toBe(true);
  });
});

describe('weakTransitivity', () => {
  it('is the share of paths of two arcs whose ends have the arc (1,000 graphs)', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const tie = ties(graph);
        let [paths, closed] = [0, 0];
        for (let i = 0; i < graph.order; i++)
          for (let j = 0; j < graph.order; j++)
            for (let k = 0; k < graph.order; k++) {
              if (i === k || !tie(i, j) || !tie(j, k)) continue;
              paths++;
              if (tie(i, k)) closed++;
            }
        expect(weakTransitivity(triadCensus(graph))).toBe(paths === 0 ? NaN : closed / paths);
      }),
      RUNS,
    );
  });
});

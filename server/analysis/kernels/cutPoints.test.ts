import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weakComponents } from './components.ts';
import { among, cycle, path, reachability, star, tied, twoTriangles } from './componentsExamples.ts';
import { buildGraph, sourcesOf, type Graph } from './csr.ts';
import { blockCount, bridgeCount, bridges, cutPoints, depthFirst, pairsJoinedWithout } from './cutPoints.ts';
import { relabelled, sideBySide, undirectedGraphs, withPermutation } from './randomGraphs.ts';

const RUNS = { seed: 32, numRuns: 1000 };
const cutsOf = (graph: Graph): number[] => [...cutPoints(depthFirst(graph))];
const bridgesOf = (graph: Graph): string[] => {
  const marks = bridges(graph, depthFirst(graph));
  const sources = sourcesOf(graph.out);
  return [...marks.keys()].filter((i) => marks[i] === 1).map((i) => `${sources[i]}-${graph.out.targets[i]}`);
};

describe('cutPoints', () => {
  it('are the centre of a star, the inner actors of a path, and none in a cycle', () => {
    expect(cutsOf(star(5))).toEqual([1, 0, 0, 0, 0, 0]);
    expect(cutsOf(path(5))).toEqual([0, 1, 1, 1, 0]);
    expect(cutsOf(cycle(6))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('are both ends of the bridge between two triangles', () => {
    expect(cutsOf(twoTriangles)).toEqual([0, 0, 1, 1, 0, 0]);
    expect(bridgesOf(twoTriangles)).toEqual(['2-3', '3-2']);
    expect(bridgeCount(depthFirst(twoTriangles))).toBe(1);
    expect(blockCount(depthFirst(twoTriangles))).toBe(3);
  });

  it('are found along a path of 200,000 without running out of stack', () => {
    const search = depthFirst(path(200_000));
    expect(bridgeCount(search)).toBe(199_999);
    expect(cutPoints(search).reduce((sum, cut) => sum + cut, 0)).toBe(199_998);
  });

  it('are of graphs without direction', () => {
    expect(() => depthFirst(tied('ab', 'ab', true))).toThrow(RangeError);
  });

  it('are those without whom the others fall into more parts (1,000 graphs)', () => {
    fc.assert(
      fc.property(undirectedGraphs, (graph) => {
        const { count, sizes, membership } = weakComponents(graph);
        const cuts = cutsOf(graph);
        for (let v = 0; v < graph.order; v++) {
          const alone = sizes[membership[v]!] === 1;
          const rest = weakComponents(among(graph, (actor) => actor !== v)).count;
          expect(cuts[v] === 1).toBe(rest > count - Number(alone));
        }
      }),
      RUNS,
    );
  });

  it('leave as many pairs joined as there are without each actor (1,000 graphs)', () => {
    fc.assert(
      fc.property(undirectedGraphs, (graph) => {
        const joined = pairsJoinedWithout(depthFirst(graph));
        for (let v = 0; v < graph.order; v++) {
          const reach = reachability(among(graph, (actor) => actor !== v));
          expect(joined[v]).toBe(reach.flat().filter(Boolean).length - reach.length);
        }
      }),
      RUNS,
    );
  });
});

describe('bridges', () => {
  it('are the ties without which there is one part more (1,000 graphs)', () => {
    fc.assert(
      fc.property(undirectedGraphs, (graph) => {
        const { count } = weakComponents(graph);
        const marks = bridges(graph, depthFirst(graph));
        const sources = sourcesOf(graph.out);
        let total = 0;
        for (let i = 0; i < marks.length; i++) {
          const [a, b] = [sources[i]!, graph.out.targets[i]!];
          const others = [...marks.keys()].filter(
            (j) =>
              sources[j]! < graph.out.targets[j]! &&
              !(sources[j] === Math.min(a, b) && graph.out.targets[j] === Math.max(a, b)),
          );
          const without = buildGraph({
            order: graph.order,
            directed: false,
            from: Int32Array.from(others, (j) => sources[j]!),
            to: Int32Array.from(others, (j) => graph.out.targets[j]!),
          });
          expect(marks[i]).toBe(weakComponents(without).count - count);
          total += marks[i]!;
        }
        expect(bridgeCount(depthFirst(graph))).toBe(total / 2);
      }),
      RUNS,
    );
  });
});

describe('blockCount', () => {
  it('counts classes of ties that lie on a common cycle (1,000 graphs)', () => {
    fc.assert(
      fc.property(undirectedGraphs, (graph) => {
        // Two ties at an actor are of one class where their other ends are joined without it.
        const sources = sourcesOf(graph.out);
        const classes = [...sources.keys()];
        const find = (i: number): number => (classes[i] === i ? i : find(classes[i]!));
        const at = (a: number, b: number): number =>
          [...sources.keys()].find((i) => sources[i] === a && graph.out.targets[i] === b)!;
        for (let v = 0; v < graph.order; v++) {
          const others = [...Array(graph.order).keys()].filter((actor) => actor !== v);
          const reach = reachability(among(graph, (actor) => actor !== v));
          const row = [...graph.out.targets.subarray(graph.out.offsets[v], graph.out.offsets[v + 1])];
          for (const a of row) {
            classes[find(at(v, a))] = find(at(a, v));
            for (const b of row)
              if (reach[others.indexOf(a)]![others.indexOf(b)]) classes[find(at(v, a))] = find(at(v, b));
          }
        }
        const count = [...sources.keys()].filter((i) => find(i) === i).length;
        expect(blockCount(depthFirst(graph))).toBe(count);
      }),
      RUNS,
    );
  });

  it('adds over parts, and stays under relabelling, as cut-points do (1,000 graphs)', () => {
    fc.assert(
      fc.property(withPermutation(undirectedGraphs), undirectedGraphs, ({ graph, permutation }, other) => {
        const both = sideBySide(graph, other);
        expect(blockCount(depthFirst(both))).toBe(
          blockCount(depthFirst(graph)) + blockCount(depthFirst(other)),
        );
        expect(cutsOf(both)).toEqual([...cutsOf(graph), ...cutsOf(other)]);
        const renamed = cutsOf(relabelled(graph, permutation));
        expect(permutation.map((to) => renamed[to])).toEqual(cutsOf(graph));
      }),
      RUNS,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, explanationOf, type ExplanationKind } from './explanation.ts';
import { betweenness } from './kernels/betweenness.ts';
import { brokerage, ROLES } from './kernels/brokerage.ts';
import { buildGraph, type Graph } from './kernels/csr.ts';
import { LOCAL, NATIONAL, soleBridges, span } from './kernels/nationalToLocal.ts';
import { graphs } from './kernels/randomGraphs.ts';
import { constraint, contacts } from './kernels/structuralHoles.ts';
import { levelsOf } from './measures/nationalToLocal.ts';
import { partitionBy } from './network.ts';

const ask = (graph: Graph, actor: number, kind: ExplanationKind) =>
  explain(graph, null, { actor, kind, role: null, fromNationalTo: null, first: 1e6 });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('explain', () => {
  it('lists the paths that make up an actor’s betweenness', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const scores = betweenness(graph);
        for (let actor = 0; actor < graph.order; actor++) {
          const { items } = ask(graph, actor, 'PATHS');
          expect(sum(items.map(({ value }) => value))).toBeCloseTo(scores[actor]!, 9);
          for (const { actors } of items) expect(actors.slice(1, -1)).toContain(actor);
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('lists the triads that make up an actor’s brokerage, role by role', () => {
    fc.assert(
      fc.property(
        graphs,
        fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 40, maxLength: 40 }),
        (graph, labels) => {
          const partition = partitionBy('group', labels.slice(0, graph.order));
          const scores = brokerage(graph, partition.groups);
          for (let actor = 0; actor < graph.order; actor++)
            for (const role of ROLES) {
              const { total } = explain(graph, partition, {
                actor,
                kind: 'TRIADS',
                role,
                fromNationalTo: null,
                first: 1,
              });
              const counted = role === 'total' && !graph.directed ? 2 * total : total;
              expect(counted).toBe(scores[role][actor]! + 0);
            }
        },
      ),
      { seed: 12, numRuns: 300 },
    );
  });

  it('lists what each contact adds to an actor’s constraint', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const scores = constraint(contacts(graph, { within: 'whole network', strengths: false }));
        for (let actor = 0; actor < graph.order; actor++) {
          const { items } = ask(graph, actor, 'CONTACTS');
          if (items.length > 0) expect(sum(items.map(({ value }) => value))).toBeCloseTo(scores[actor]!, 9);
          else expect(scores[actor]).toBeNaN();
        }
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  it('lists, between levels, the paths that make up span and those who have no other way to a national actor', () => {
    fc.assert(
      fc.property(
        graphs.filter(({ directed }) => !directed),
        fc.array(fc.constantFrom('NATIONAL', 'STATE', 'LOCAL', null), { minLength: 40, maxLength: 40 }),
        (graph, labels) => {
          const partition = partitionBy('level', labels.slice(0, graph.order));
          const levels = levelsOf(partition);
          const [spans, bridges] = [span(graph, levels), soleBridges(graph, levels)];
          for (let actor = 0; actor < graph.order; actor++) {
            const listed = (measure: string, convention: string) =>
              explain(graph, partition, {
                actor,
                ...explanationOf(measure, convention),
                role: null,
                first: 1e6,
              }).items;
            const paths = listed('national_to_local.span', '{view},pairs,levels={group}');
            expect(sum(paths.map(({ value }) => value))).toBeCloseTo(spans[actor]!, 9);
            for (const { actors } of paths) {
              expect(levels[actors[0]!]).toBe(NATIONAL);
              expect(levels[actors.at(-1)!]).toBe(LOCAL);
            }
            const cutOff = (ends: string) =>
              listed('national_to_local.sole_bridge', `{view},${ends},levels={group}`).length;
            expect(cutOff('local')).toBe(bridges.local[actor]);
            expect(cutOff('state and local')).toBe(bridges.local[actor]! + bridges.state[actor]!);
          }
        },
      ),
      { seed: 14, numRuns: 1000 },
    );
  });

  it('lists who would be parted from the largest rest', () => {
    // 0–1–2–3 with 4 at 1: without 1, the pair 2–3 is the largest rest, and 0 and 4 are parted from it.
    const graph = buildGraph({
      order: 6,
      directed: false,
      from: Int32Array.of(0, 1, 2, 1),
      to: Int32Array.of(1, 2, 3, 4),
    });
    expect(ask(graph, 1, 'CUT_OFF').items.map(({ actors }) => actors)).toEqual([[0], [4]]);
    expect(ask(graph, 0, 'CUT_OFF').items).toEqual([]);
  });
});

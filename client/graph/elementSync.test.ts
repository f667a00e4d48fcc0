import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import type { GraphNode, GraphTie } from './contract.ts';
import { applyChange, elementChange } from './elementSync.ts';
import { shownGraph, type ShownGraph } from './shownGraph.ts';

const node = (id: string, over: Partial<GraphNode> = {}): GraphNode => ({
  id,
  label: id,
  kind: 'Organization',
  level: null,
  stateCode: null,
  legalForm: null,
  importance: 0,
  parent: null,
  containment: null,
  confidence: 1,
  ...over,
});
const tie = (id: string, source: string, target: string): GraphTie => ({
  id,
  kind: 'FUNDS',
  source,
  target,
  directed: true,
  reading: '',
  confidence: 1,
  undated: false,
});
const hybrid = [
  node('h', { kind: 'Hybrid' }),
  node('c3', { parent: 'h', containment: 'hybrid' }),
  node('c4', { parent: 'h', containment: 'hybrid' }),
  node('a'),
];
const ties = [tie('t1', 'c3', 'a'), tie('t2', 'c3', 'c4')];

function follow(...stages: ShownGraph[]): cytoscape.Core {
  const cy = cytoscape({ headless: true });
  stages.forEach((stage, index) => applyChange(cy, elementChange(stages[index - 1] ?? null, stage)));
  return cy;
}

const elements = (cy: cytoscape.Core): string[] =>
  cy
    .elements()
    .map((element) =>
      element.isEdge()
        ? `${element.id()}: ${element.source().id()}→${element.target().id()}`
        : `${element.id()} in ${element.data('parent') ?? 'nothing'}`,
    )
    .sort();

describe('elementChange', () => {
  const closed = shownGraph(hybrid, ties, []);
  const open = shownGraph(hybrid, ties, ['h']);

  it('changes nothing where nothing changed', () => {
    expect(elementChange(open, shownGraph(hybrid, ties, ['h']))).toEqual({ removed: [], added: [] });
  });

  it('touches only what is new', () => {
    const more = shownGraph([...hybrid, node('b')], [...ties, tie('t3', 'a', 'b')], ['h']);
    expect(elementChange(open, more).removed).toEqual([]);
    expect(elementChange(open, more).added.map(({ data }) => data.id)).toEqual(['b', 't3']);
  });

  it('comes to the same elements by steps as at once', () => {
    expect(elements(follow(closed, open))).toEqual(elements(follow(open)));
    expect(elements(follow(open, closed))).toEqual(elements(follow(closed)));
    expect(elements(follow(open, closed, open))).toEqual(elements(follow(open)));
    expect(elements(follow(open, shownGraph([], [], [])))).toEqual([]);
  });

  it('survives the removal of an actor and its ties, and of a capsule’s hybrid', () => {
    const withoutHybrid = shownGraph(hybrid.slice(1), ties, ['h']);
    expect(elements(follow(open, withoutHybrid))).toEqual(elements(follow(withoutHybrid)));
    const withoutActor = shownGraph(hybrid.slice(0, 3), ties, ['h']);
    expect(elements(follow(open, withoutActor))).toEqual(elements(follow(withoutActor)));
  });
});

import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../contract.ts';
import { unitGraph } from '../layouts/layoutUnit.ts';
import { buildScene, type Scene } from '../scene.ts';
import { shownGraph } from '../shownGraph.ts';
import { emphasisOf, type Attention } from './emphasis.ts';

const node = (id: string, over: Partial<GraphNode> = {}): GraphNode => ({
  id,
  label: id,
  kind: 'Organization',
  level: 'national',
  stateCode: null,
  legalForm: null,
  importance: 1,
  parent: null,
  containment: null,
  confidence: 1,
  ...over,
});
const sister = { parent: 'hybrid', containment: 'hybrid' } as const;
const scene = ((): Scene => {
  const nodes = [
    node('hybrid', { kind: 'Hybrid' }),
    node('c3', sister),
    node('c4', sister),
    node('grantee'),
    node('stranger'),
  ];
  const funds = {
    id: 'grant',
    kind: 'FUNDS',
    source: 'c3',
    target: 'grantee',
    directed: true,
    reading: '',
    confidence: 1,
    undated: false,
  };
  const shown = shownGraph(nodes, [funds], ['hybrid']);
  const positions = Object.fromEntries(nodes.map(({ id }, index) => [id, { x: index * 120, y: 0 }]));
  return buildScene(shown, unitGraph(shown), positions, {
    styles: { kinds: [], ties: [] },
    theme: 'light',
    layout: 'organic',
  });
})();
const attention = (selected: string[]): Attention => ({
  selection: new Set(selected),
  highlighted: null,
  hovered: null,
  focused: null,
});

describe('emphasisOf', () => {
  it('brings forward the sisters of a selected open capsule, and whom they are tied to', () => {
    const { marks, ties, rest } = emphasisOf(scene, attention(['hybrid']));
    expect([...marks].sort()).toEqual(['c3', 'c4', 'grantee', 'hybrid']);
    expect([...ties]).toEqual(['grant']);
    expect(rest).toBeLessThan(1);
  });

  it('sets nothing back when nothing is attended to', () => {
    expect(emphasisOf(scene, attention([])).rest).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { GraphNode, GraphTie } from './contract.ts';
import { unitGraph } from './layouts/layoutUnit.ts';
import { buildScene, tieInk, type Scene } from './scene.ts';
import { shownGraph } from './shownGraph.ts';

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
const tie = (id: string, source: string, target: string, over: Partial<GraphTie> = {}): GraphTie => ({
  id,
  kind: 'FUNDS',
  source,
  target,
  directed: true,
  reading: '',
  confidence: 1,
  undated: false,
  ...over,
});
function sceneOf(nodes: GraphNode[], ties: GraphTie[] = [], open: string[] = []): Scene {
  const shown = shownGraph(nodes, ties, open);
  const positions = Object.fromEntries(
    nodes.map(({ id }, index) => [id, { x: index * 120, y: (index % 3) * 90 }]),
  );
  return buildScene(shown, unitGraph(shown), positions, {
    styles: {
      kinds: [],
      ties: [
        {
          kind: 'FUNDS',
          colour: { light: '#000000', dark: '#ffffff' },
          line: 'solid',
          width: 1,
          arrow: 'vee',
        },
      ],
    },
    theme: 'light',
    layout: 'bands',
  });
}

describe('buildScene', () => {
  it('puts a project that stands by its sponsor in its hull, and draws a line to one that is far off', () => {
    const project = { parent: 'sponsor', containment: 'sponsor' } as const;
    const { hulls, ties } = sceneOf(
      [node('sponsor'), node('near', project), node('far', project)],
      ['near', 'far'].map((id) => tie(`sponsors ${id}`, 'sponsor', id, { containment: true })),
    );
    expect(hulls.map(({ sponsor, projects }) => [sponsor, projects])).toEqual([['sponsor', ['near']]]);
    expect(ties.map(({ id }) => id)).toEqual(['sponsors far']);
  });

  it('fills by legal form: (c)(3) solid, (c)(4) half, any other outline', () => {
    const forms = ['501(c)(3)', '501(c)(4)', '501(c)(5)', null];
    const { marks } = sceneOf(forms.map((legalForm, index) => node(`n${index}`, { legalForm })));
    expect(marks.map(({ fill }) => fill)).toEqual(['solid', 'half', 'outline', 'outline']);
  });

  it('tints what has no legal form to have', () => {
    expect(sceneOf([node('i', { kind: 'Issue' })]).marks[0]!.fill).toBe('tint');
  });

  it('draws ties across bands in front and darker than ties within one', () => {
    const { ties } = sceneOf(
      [
        node('a'),
        node('b'),
        node('c', { level: 'state', stateCode: 'AZ' }),
        node('d', { level: 'multiState' }),
      ],
      [tie('within', 'a', 'b'), tie('across', 'a', 'c'), tie('multi', 'a', 'd')],
    );
    const by = new Map(ties.map((entry) => [entry.id, entry]));
    expect([...by.values()].map(({ spanning }) => spanning)).toEqual([false, true, false]);
    expect(by.get('across')!.opacity).toBeGreaterThan(by.get('within')!.opacity);
  });

  it('gives symmetric ties no arrowhead, whatever their kind’s style', () => {
    const { ties } = sceneOf([node('a'), node('b')], [tie('t', 'a', 'b', { directed: false })]);
    expect(ties[0]!.arrow).toBe('none');
  });

  it('fades in steps of confidence', () => {
    const { marks } = sceneOf(
      [1, 0.95, 0.8, 0.5, 0.1].map((confidence, index) => node(`n${index}`, { confidence })),
    );
    const opacities = marks.map(({ opacity }) => opacity);
    expect(opacities[0]).toBe(opacities[1]);
    expect(new Set(opacities).size).toBe(4);
    expect([...opacities].sort((a, b) => b - a)).toEqual(opacities);
  });

  it('encloses an open capsule’s sisters in its box', () => {
    const { capsules, marks } = sceneOf(
      [
        node('h', { kind: 'Hybrid' }),
        node('c3', { parent: 'h', containment: 'hybrid' }),
        node('c4', { parent: 'h', containment: 'hybrid' }),
      ],
      [],
      ['h'],
    );
    const [capsule] = capsules;
    for (const { x, y, radius } of marks) {
      expect(x - radius).toBeGreaterThan(capsule!.left);
      expect(x + radius).toBeLessThan(capsule!.left + capsule!.width);
      expect(y + radius).toBeLessThan(capsule!.top + capsule!.height);
    }
  });

  it('leaves out what has no place yet, and ties to it', () => {
    const shown = shownGraph([node('a'), node('b')], [tie('t', 'a', 'b')], []);
    const scene = buildScene(
      shown,
      unitGraph(shown),
      { a: { x: 0, y: 0 } },
      {
        styles: { kinds: [], ties: [] },
        theme: 'dark',
        layout: 'organic',
      },
    );
    expect(scene.marks).toHaveLength(1);
    expect(scene.ties).toEqual([]);
  });
});

describe('tieInk', () => {
  it('pales as lines grow many, within bounds', () => {
    expect(tieInk(1)).toBe(0.9);
    expect(tieInk(400)).toBeLessThan(tieInk(60));
    expect(tieInk(1e6)).toBe(0.24);
  });
});

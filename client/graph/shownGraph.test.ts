import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphNode, GraphTie } from './contract.ts';
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

const center = [
  node('center', { kind: 'Hybrid' }),
  node('c3', { parent: 'center', containment: 'hybrid' }),
  node('c4', { parent: 'center', containment: 'hybrid' }),
  node('firm', { kind: 'Coalition' }),
  node('paz', { parent: 'c3', containment: 'sponsor' }),
];
const ties = [
  tie('c3 funds firm', 'c3', 'firm'),
  tie('c4 funds firm', 'c4', 'firm'),
  tie('c3 is sister of c4', 'c3', 'c4'),
  tie('c3 is part of center', 'c3', 'center'),
  tie('center convenes firm', 'center', 'firm'),
];

describe('shownGraph', () => {
  it('shows a closed hybrid as one mark that bears its sisters’ ties', () => {
    const { nodes, ties: shown } = shownGraph(center, ties, []);
    expect([...nodes.keys()]).toEqual(['center', 'firm', 'paz']);
    expect(nodes.get('center')).toMatchObject({ role: 'closedCapsule' });
    expect([...shown.values()].map(({ tie: { id }, from, to }) => [id, from, to])).toEqual([
      ['c3 funds firm', 'center', 'firm'],
      ['c4 funds firm', 'center', 'firm'],
      ['center convenes firm', 'center', 'firm'],
    ]);
  });

  it('shows an open hybrid as a capsule with its sisters inside, each with its own ties', () => {
    const { nodes, ties: shown } = shownGraph(center, ties, ['center']);
    expect(nodes.get('center')?.role).toBe('openCapsule');
    expect(nodes.get('c3')?.capsule).toBe('center');
    expect([...shown.keys()]).toContain('c3 is sister of c4');
  });

  it('does not draw the tie that says only that a sister is in its capsule', () => {
    expect([...shownGraph(center, ties, ['center']).ties.keys()]).not.toContain('c3 is part of center');
  });

  it('puts a project into the hull of its sponsor, or of the capsule that stands for its sponsor', () => {
    expect(shownGraph(center, [], ['center']).nodes.get('paz')?.sponsor).toBe('c3');
    expect(shownGraph(center, [], []).nodes.get('paz')?.sponsor).toBe('center');
  });

  it('takes a project whose sponsor is not shown for an actor of its own', () => {
    const alone = shownGraph([node('paz', { parent: 'nobody', containment: 'sponsor' })], [], []);
    expect(alone.nodes.get('paz')).toMatchObject({ role: 'actor', sponsor: null });
  });

  it('takes a sister whose hybrid is not shown for an actor of its own', () => {
    const alone = shownGraph([node('c3', { parent: 'center', containment: 'hybrid' })], [], []);
    expect(alone.nodes.get('c3')).toMatchObject({ role: 'actor', capsule: null });
  });

  it('leaves out ties whose ends are not there', () => {
    expect(shownGraph([node('a')], [tie('t', 'a', 'gone')], []).ties.size).toBe(0);
  });

  it('gives parallel ties lanes of their own about the middle, whichever way they point', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (forward) => {
        const parallel = forward.map((ahead, index) =>
          tie(`t${index}`, ahead ? 'a' : 'b', ahead ? 'b' : 'a'),
        );
        const lanes = [...shownGraph([node('a'), node('b')], parallel, []).ties.values()].map(
          ({ lane }) => lane,
        );
        expect(new Set(lanes).size).toBe(lanes.length);
        expect(lanes.reduce((sum, lane) => sum + lane, 0)).toBeCloseTo(0);
      }),
      { seed: 1975 },
    );
  });
});

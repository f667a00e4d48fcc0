import { describe, expect, it } from 'vitest';
import { edgesOf, itemsIn } from '../../../../tests/support/graphText.ts';
import { cytoscapeJson } from './cytoscapeJson.ts';

const nodes = [
  { data: { id: 'a', name: 'A', tags: ['x', 'y'] }, position: { x: 1, y: 2 } },
  { data: { id: 2, parent: 'a' } },
];
const edges = [{ data: { id: 'e', source: 'a', target: 2, weight: 0.5, amountUsd: 10 } }];
const read = (document: unknown) => itemsIn(cytoscapeJson, JSON.stringify(document));

describe('Cytoscape JSON', () => {
  it.each([
    ['lists of nodes and of edges', { nodes, edges }],
    ['the elements of a network', { format_version: '1.0', elements: { nodes, edges } }],
    [
      'a list that names groups',
      [...nodes.map((node) => ({ group: 'nodes', ...node })), { group: 'edges', ...edges[0] }],
    ],
    ['a list that names none', [...nodes, ...edges]],
    ['a list as the elements', { elements: [...nodes, ...edges] }],
  ])('reads %s', async (_, document) => {
    const { items, unknown } = await read(document);
    expect(items).toEqual([
      { item: 'node', id: 'a', attributes: { name: 'A', tags: ['x', 'y'] } },
      { item: 'node', id: '2', parent: 'a', attributes: {} },
      {
        item: 'edge',
        id: 'e',
        source: 'a',
        target: '2',
        direction: 'directed',
        strength: 0.5,
        attributes: { amountUsd: '10' },
      },
    ]);
    expect(unknown).toEqual(['position']);
  });

  it('has no directions where the network says so', async () => {
    expect(edgesOf((await read({ data: [], directed: false, elements: { nodes, edges } })).items)).toEqual([
      'a -- 2 0.5',
    ]);
  });

  it('counts what is no plain value, and what is no element', async () => {
    const { unknown } = await read({ nodes: [{ data: { id: 'a', deep: { b: 1 } } }, 7], edges: [] });
    expect(unknown).toEqual(['deep', 'element without data']);
  });

  it.each([
    ['{"nodes":[{"data":{"id":"a"}}', /cut off|not JSON/],
    ['{"nodes":[{"data":{"id":"a\u0000"}}]}', /not JSON/],
    ['{"nodes":[nope]}', /not JSON/],
    [`{"nodes":[{"data":${'['.repeat(200_000)}`, /nest|deep/],
    [`{"nodes":[{"data":{"id":"${'x'.repeat(17 * 1024 * 1024)}"}}]}`, /goes on for more than 16 million/],
  ])('refuses %#', async (text, message) => {
    await expect(itemsIn(cytoscapeJson, text)).rejects.toThrow(message);
  });
});

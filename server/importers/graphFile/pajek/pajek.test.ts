import { describe, expect, it } from 'vitest';
import { edgesOf, itemsIn, nodeIds, recordIn } from '../../../../tests/support/graphText.ts';
import { pajek } from './pajek.ts';

describe('Pajek', () => {
  it('reads arcs and edges, quoted labels, comments, and values that are left out', async () => {
    const { items, unknown } = await itemsIn(
      pajek,
      '% made by hand\n*Network "Arizona"\n*Vertices 3\n1 "Promise Arizona" 0.1 0.2 0.5 ellipse ic Red [2004-2006,2010]\n2 FIRM sector "LABOR"\n3 "x"\n*Arcs\n1 2 3.5 l "funds" c Blue\n*Edges\n2 3\n',
    );
    expect(items).toEqual([
      {
        item: 'node',
        id: '1',
        label: 'Promise Arizona',
        attributes: {},
        spells: [
          { start: '2004', end: '2006' },
          { start: '2010', end: '2010' },
        ],
      },
      { item: 'node', id: '2', label: 'FIRM', attributes: { sector: 'LABOR' } },
      { item: 'node', id: '3', label: 'x', attributes: {} },
      {
        item: 'edge',
        source: '1',
        target: '2',
        direction: 'directed',
        label: 'funds',
        strength: 3.5,
        attributes: {},
      },
      { item: 'edge', source: '2', target: '3', direction: 'undirected', attributes: {} },
    ]);
    expect(unknown).toEqual(['x', 'y', 'z', 'shape', 'ic', 'c']);
  });

  it('refuses networks that together say to have more vertices than the file tells of', async () => {
    const networks = Array.from({ length: 20 }, (_, i) => `*Vertices ${99_000 + i}\n`).join('');
    await expect(itemsIn(pajek, networks)).rejects.toThrow(/it says that it has .* vertices/);
  });

  it.each([
    ['*Arcslist\n1 2 3\n', ['1 -> 2', '1 -> 3']],
    ['*Edgeslist\n1 2 3\n', ['1 -- 2', '1 -- 3']],
    ['*Matrix\n0 1 0\n0 0 2\n1 0 0\n', ['1 -> 2 1', '2 -> 3 2', '3 -> 1 1']],
    ['*Arcs :1 "funds"\n1 2\n*Edges :2\n2 3\n', ['1 -> 2 (funds)', '2 -- 3 (relation 2)']],
    ['*Arcs\n2: 1 2 1\n', ['1 -> 2 1 (relation 2)']],
  ])('reads %j', async (lines, edges) => {
    const { items } = await itemsIn(pajek, `*Vertices 3\n${lines}`);
    expect(nodeIds(items)).toEqual(['1', '2', '3']);
    expect(edgesOf(items)).toEqual(edges);
  });

  it('reads two modes', async () => {
    const { items } = await itemsIn(pajek, '*Vertices 3 1\n*Matrix\n1 2\n');
    expect(items.map(({ mode }) => mode).slice(0, 3)).toEqual(['1', '2', '2']);
    expect(edgesOf(items)).toEqual(['1 -- 2 1', '1 -- 3 2']);
  });

  it('makes attributes of partitions and vectors', async () => {
    const { nodes } = await recordIn(
      pajek,
      '*Vertices 2\n1 "a"\n2 "b"\n*Edges\n1 2\n*Partition sector\n*Vertices 2\n1\n2\n*Vector size\n*Vertices 2\n0.5\n7\n',
    );
    expect(nodes).toEqual([
      { id: 'a', attributes: { label: 'a', sector: '1', size: '0.5' } },
      { id: 'b', attributes: { label: 'b', sector: '2', size: '7' } },
    ]);
  });

  it('takes several networks on the same vertices as kinds of ties, and others apart', async () => {
    const same =
      '*Network one\n*Vertices 2\n1 "a"\n2 "b"\n*Arcs\n1 2\n*Network two\n*Vertices 2\n1 "a"\n2 "b"\n*Arcs\n2 1\n';
    const { items } = await itemsIn(pajek, `${same}*Network three\n*Vertices 1\n1 "c"\n*Arcs\n1 1\n`);
    expect(nodeIds(items)).toEqual(['1', '2', '3:1']);
    expect(edgesOf(items)).toEqual(['1 -> 2', '2 -> 1 (two)', '3:1 -> 3:1']);
  });

  it('goes by labels when measured, and by numbers where two labels are the same', async () => {
    expect(
      (await recordIn(pajek, '*Vertices 2\n1 "a"\n2 "a"\n*Edges\n1 2\n')).nodes.map(({ id }) => id),
    ).toEqual(['1', '2']);
  });

  it('reports a tie to nowhere', async () => {
    const { items } = await itemsIn(pajek, '*Vertices 2\n*Arcs\n1 3\n0 1\n');
    expect(items.slice(2)).toMatchObject([
      { item: 'problem', field: 'to', value: '3' },
      { item: 'problem', field: 'from', value: '0' },
    ]);
  });

  it.each([
    ['*Vertices 1000000000\n', /more than a file of 21 bytes/],
    ['*Arcs\n1 2\n', /ties come before “\*Vertices”/],
    ['*Vertices many\n', /instead of how many/],
    ['*Vertices 2\n7 "x"\n', /no number of a vertex/],
    ['*Vertices 2\n*Matrix\n0 1\n1 x\n', /“x” is no number/],
    [`*Vertices 1\n1 "${'x'.repeat(9 * 1024 * 1024)}`, /line is longer/],
  ])('refuses %#', async (text, message) => {
    await expect(itemsIn(pajek, text)).rejects.toThrow(message);
  });
});

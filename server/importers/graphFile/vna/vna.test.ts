import { describe, expect, it } from 'vitest';
import { edgesOf, itemsIn } from '../../../../tests/support/graphText.ts';
import { vna } from './vna.ts';

describe('NetDraw VNA', () => {
  it('reads tables of nodes, of how they are drawn, and of ties', async () => {
    const { items, unknown } = await itemsIn(
      vna,
      '*Node data\nID sector "year founded"\n"Promise Arizona" FAITH 2010\nFIRM "" 2004\n*Node properties\nID x shortlabel\nFIRM 12 "Fair Immigration"\n*Tie data\nfrom to strength\n"Promise Arizona" FIRM 2\nFIRM lone 1\n',
    );
    expect(items).toEqual([
      { item: 'node', id: 'Promise Arizona', attributes: { sector: 'FAITH', 'year founded': '2010' } },
      { item: 'node', id: 'FIRM', attributes: { 'year founded': '2004' } },
      { item: 'node', id: 'FIRM', label: 'Fair Immigration', attributes: {} },
      {
        item: 'edge',
        source: 'Promise Arizona',
        target: 'FIRM',
        direction: 'directed',
        strength: 2,
        attributes: {},
      },
      { item: 'node', id: 'lone', attributes: {} },
      { item: 'edge', source: 'FIRM', target: 'lone', direction: 'directed', strength: 1, attributes: {} },
    ]);
    expect(unknown).toEqual(['node properties: x']);
  });

  it('takes each column of numbers as a relation, without those that are 0', async () => {
    const { items } = await itemsIn(
      vna,
      '*tie data\nfrom to funds trains how\na b 3 0 grant\nb a 0 1 coaching\n',
    );
    expect(edgesOf(items)).toEqual(['a -> b 3 (funds)', 'b -> a 1 (trains)']);
  });

  it('refuses a line with more values than columns, and reports half a tie', async () => {
    await expect(itemsIn(vna, '*tie data\nfrom to\na b c\n')).rejects.toThrow(
      /line 3: the line has 3 values for 2 columns/,
    );
    expect((await itemsIn(vna, '*tie data\nfrom to\na\n')).items).toMatchObject([
      { item: 'problem', field: 'to' },
    ]);
  });
});

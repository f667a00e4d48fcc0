import { describe, expect, it } from 'vitest';
import { edgesOf, itemsIn, nodeIds } from '../../../../tests/support/graphText.ts';
import { adjacencyCsv } from './adjacencyCsv.ts';

describe('an adjacency matrix', () => {
  it.each([
    [',a,b,c\na,0,1,0\nb,1,0,2\nc,0,2,0\n', ['a -- b 1', 'b -- c 2']],
    [',a,b\na,0,1\nb,2,0\n', ['a -> b 1', 'b -> a 2']],
    ['\uFEFF;a;b\r\na;;1\r\nb;;\r\n', ['a -> b 1']],
    [',b,a\na,1,0\nb,0,3\n', ['a -> b 1', 'b -> a 3']],
    [',a,b\na,5,1\nb,1,0\n', ['a -- a 5', 'a -- b 1']],
  ])('reads %j', async (text, edges) => {
    expect(edgesOf((await itemsIn(adjacencyCsv, text)).items)).toEqual(edges);
  });

  it('takes other rows than columns as two modes', async () => {
    const { items } = await itemsIn(adjacencyCsv, ',x,a\na,1,0\nb,0,1\n');
    expect(items.slice(0, 4).map(({ id, mode }) => [id, mode])).toEqual([
      ['a', 'row'],
      ['b', 'row'],
      ['x', 'column'],
      ['a (column)', 'column'],
    ]);
    expect(edgesOf(items)).toEqual(['a -- x 1', 'b -- a (column) 1']);
  });

  it('keeps two of one label apart where rows and columns are in the same order', async () => {
    const { items } = await itemsIn(adjacencyCsv, ',GL,x,GL\nGL,0,1,0\nx,0,0,1\nGL,0,0,0\n');
    expect(nodeIds(items)).toEqual(['GL', 'x', 'GL (2)']);
    expect(edgesOf(items)).toEqual(['GL -> x 1', 'x -> GL (2) 1']);
  });

  it.each([
    [',a,b\na,0,1,2\n', /line 2: the row has 3 values for 2 columns/],
    [',a,b\na,0,often\nb,0,0\n', /line 2: “often” is no strength/],
    [',a,b\n', /no rows/],
  ])('refuses %j', async (text, message) => {
    await expect(itemsIn(adjacencyCsv, text)).rejects.toThrow(message);
  });
});

import { describe, expect, it } from 'vitest';
import { edgesOf, itemsIn, recordIn } from '../../../../tests/support/graphText.ts';
import { gephiCsv } from './gephiCsv.ts';

describe('Gephi CSV', () => {
  it('reads a table of nodes and one of edges, in any order', async () => {
    const { items } = await itemsIn(gephiCsv, [
      [
        'edges.csv',
        'Source;Target;Type;Id;Label;Weight;Timeset;amountUsd\na;b;Directed;1;grant;2.5;<[2004.0, 2006.0]>;10\nb;c;Undirected;2;;1;;\n',
      ],
      ['nodes.csv', 'Id,Label,sector\na,"Promise, Arizona",FAITH\nb,,\n'],
    ]);
    expect(items).toEqual([
      { item: 'node', id: 'a', label: 'Promise, Arizona', attributes: { sector: 'FAITH' } },
      { item: 'node', id: 'b', attributes: {} },
      {
        item: 'edge',
        id: '1',
        source: 'a',
        target: 'b',
        direction: 'directed',
        label: 'grant',
        strength: 2.5,
        attributes: { amountUsd: '10' },
        spells: [{ start: '2004', end: '2006' }],
      },
      { item: 'node', id: 'c', attributes: {} },
      {
        item: 'edge',
        id: '2',
        source: 'b',
        target: 'c',
        direction: 'undirected',
        strength: 1,
        attributes: {},
      },
    ]);
  });

  it('reads a bare list of ties, with strengths where there is a column of them', async () => {
    const { nodes, ties } = await recordIn(gephiCsv, '\uFEFFsource,target,weight\na,b,2\n"b, Inc.",a,0.5\n');
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'b, Inc.']);
    expect(ties).toEqual([
      { source: 'a', target: 'b', strength: 2 },
      { source: 'b, Inc.', target: 'a', strength: 0.5 },
    ]);
    expect(edgesOf((await itemsIn(gephiCsv, 'source,target\na,b\n', true)).items)).toEqual(['a -> b']);
  });

  it.each([
    ['a,b\n1,2\n', /line 1: the column “source” is missing/],
    ['source,target\na,\n', /line 2: The target is empty/],
    ['source,target,strength\na,b,1\nb,c,often\n', /line 3: “often” is no strength/],
    ['source,target\na,b,c\n', /line 2: not CSV/],
  ])('says where %j cannot be measured', async (text, message) => {
    await expect(recordIn(gephiCsv, text)).rejects.toThrow(message);
  });
});

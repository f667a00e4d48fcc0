import { describe, expect, it } from 'vitest';
import { readEdgeListCsv } from './edgeListCsv.ts';

describe('edgeListCsv', () => {
  it('reads ties, and their strengths where there is a column of them', () => {
    const { nodes, ties } = readEdgeListCsv('source,target,weight\na,b,2\n"b, Inc.",a,0.5\n', 't.csv', true);
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'b, Inc.']);
    expect(ties).toEqual([
      { source: 'a', target: 'b', strength: 2 },
      { source: 'b, Inc.', target: 'a', strength: 0.5 },
    ]);
    expect(readEdgeListCsv('\uFEFFsource,target\na,b\n', 't.csv', false).ties).toEqual([
      { source: 'a', target: 'b' },
    ]);
  });

  it.each([
    ['a,b\n1,2\n', /t\.csv, line 1: the column “source” is missing/],
    ['source,target\na,\n', /t\.csv, line 2: the target is empty/],
    ['source,target,strength\na,b,1\nb,c,often\n', /t\.csv, line 3: “often” is no strength/],
    ['source,target,strength\na,b,-1\n', /“-1” is no strength/],
    ['source,target\na,b,c\n', /t\.csv, line 2: not CSV/],
  ])('says where %j cannot be read', (text, message) => {
    expect(() => readEdgeListCsv(text, 't.csv', false)).toThrow(message);
  });
});

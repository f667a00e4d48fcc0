import { describe, expect, it } from 'vitest';
import { edgesOf, itemsIn, nodeIds } from '../../../../tests/support/graphText.ts';
import { ucinetDl } from './ucinetDl.ts';

describe('UCINET DL', () => {
  it.each([
    ['dl n=3\nlabels:\na,b,c\ndata:\n0 1 0\n1 0 2\n0 2 0\n', ['a -- b 1', 'b -- c 2']],
    ['DL N = 3 FORMAT = FULLMATRIX LABELS: a "b c" d DATA: 0 1 0 0 0 1 0 0 0', ['a -> b c 1', 'b c -> d 1']],
    ['dl n=3\nlabels embedded\ndata:\n a b c\na 0 1 0\nb 0 0 0\nc 5 0 0\n', ['a -> b 1', 'c -> a 5']],
    ['dl n=3 format=upperhalf\ndata:\n0 1 1\n0 0\n0\n', ['1 -- 2 1', '1 -- 3 1']],
    ['dl n=3 format=upperhalf diagonal=absent\ndata:\n1 1\n0\n', ['1 -- 2 1', '1 -- 3 1']],
    ['dl n=3 format=lowerhalf diagonal=absent\ndata:\n1\n1 0\n', ['1 -- 2 1', '1 -- 3 1']],
    ['dl n=3 diagonal=absent\ndata:\n1 0\n0 1\n0 4\n', ['1 -> 2 1', '2 -> 3 1', '3 -> 2 4']],
    ['dl n=3 format=nodelist1\nlabels: a b c\ndata:\n1 2 3\n', ['a -> b 1', 'a -> c 1']],
    ['dl n=3 format=nodelist1b\ndata:\n2 2 3\n0\n1 1\n', ['1 -> 2 1', '1 -> 3 1', '3 -> 1 1']],
    ['dl n=3 format=edgelist1\nlabels embedded:\ndata:\na b\nb c 2.5\n', ['a -> b 1', 'b -> c 2.5']],
    ['dl n=2 format=edgelist1\ndata:\n1 2 0\n2 1 -1\n', ['2 -> 1 -1']],
  ])('reads %j', async (text, edges) => {
    const { items } = await itemsIn(ucinetDl, text);
    expect(edgesOf(items)).toEqual(edges);
    expect(nodeIds(items)).toHaveLength(/n ?= ?2/.test(text) ? 2 : 3);
  });

  it.each([
    'dl nr=2, nc=3\nrow labels:\na,b\ncolumn labels:\nx,y,a\ndata:\n1 0 0\n0 0 2\n',
    'dl nr=2 nc=3 format=edgelist2\nrow labels: a b\ncol labels: x y a\ndata:\n1 1\n2 3 2\n',
    'dl nr=2 nc=3 format=edgelist2 row labels embedded column labels embedded\ndata:\na x\nb y 0\nb a 2\n',
    'dl nr=2 nc=3 row labels embedded\ncolumn labels embedded\ndata:\n x y a\na 1 0 0\nb 0 0 2\n',
  ])('reads two modes: %j', async (text) => {
    const { items } = await itemsIn(ucinetDl, text);
    expect(nodeIds(items)).toEqual(['a', 'b', 'x', 'y', 'a (column)']);
    expect(edgesOf(items)).toEqual(['a -- x 1', 'b -- a (column) 2']);
  });

  it.each([
    'dl n=2 nm=2\nmatrix labels: funds trains\nlabels: a b\ndata:\n0 1\n0 0\n0 0\n3 0\n',
    'dl n=2 nm=2 format=edgelist1\nlabels: a b\nmatrix labels:\nfunds\ntrains\ndata:\n1 2\n!\n2 1 3\n',
  ])('reads several matrices as kinds of ties: %j', async (text) => {
    expect(edgesOf((await itemsIn(ucinetDl, text)).items)).toEqual(['a -> b 1 (funds)', 'b -> a 3 (trains)']);
  });

  it('keeps two of one label apart, and counts missing values', async () => {
    const { items, unknown } = await itemsIn(ucinetDl, 'dl n=2\nlabels: a a\ndata:\n0 1\nna 0\n');
    expect(nodeIds(items)).toEqual(['a', 'a (row 2)']);
    expect(unknown).toEqual(['missing value']);
  });

  it.each([
    ['dl nr=1000000000 nc=2\ndata:\n1 2\n', /more than a file of/],
    ['dl n=3\ndata:\n0 1 0\n', /the values end in row 2 of 3/],
    ['dl n=2\ndata:\n0 1 0 0 1\n', /more values than 1 of 2 × 2/],
    ['dl n=2 format=hypergraph\ndata:\n', /no format “hypergraph”/],
    ['dl n=2 format=edgelist1\ndata:\n1 3\n', /numbered from 1 to 2/],
    ['dl n=2 format=edgelist1 labels embedded\ndata:\na b\na c\n', /one more than the 2|more than the 2/],
    ['dl n=2\nlabels: a b\n', /no “data:”/],
  ])('refuses %j', async (text, message) => {
    await expect(itemsIn(ucinetDl, text)).rejects.toThrow(message);
  });
});

import { describe, expect, it } from 'vitest';
import { edgesOf, itemsIn } from '../../../../tests/support/graphText.ts';
import { gexf } from './gexf.ts';

const graph = (inside: string, { version = '1.3', attributes = '' } = {}): string =>
  `<gexf xmlns="http://gexf.net/${version}" version="${version}"><graph ${attributes}>${inside}</graph></gexf>`;

describe('GEXF', () => {
  it('gives attributes by their titles, defaults and lists', async () => {
    const { items } = await itemsIn(
      gexf,
      graph(`<attributes class="node"><attribute id="0" title="sector" type="string"><default>LABOR</default></attribute>
        <attribute id="1" title="aliases" type="liststring"/></attributes>
        <nodes><node id="a" label="A"><attvalues><attvalue for="1" value="[x, y]"/></attvalues></node>
        <node id="b"><attvalues><attvalue for="0" value="FAITH"/><attvalue for="1" value="p|q"/></attvalues></node></nodes>`),
    );
    expect(items).toEqual([
      { item: 'node', id: 'a', label: 'A', attributes: { aliases: ['x', 'y'], sector: 'LABOR' } },
      { item: 'node', id: 'b', attributes: { sector: 'FAITH', aliases: ['p', 'q'] } },
    ]);
  });

  it('keeps directions edge by edge, kinds of parallel edges and weights', async () => {
    const { items } = await itemsIn(
      gexf,
      graph(
        '<nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b" kind="FUNDS" weight="2"/><edge source="a" target="b" kind="SISTER_OF" type="undirected"/><edge source="a" target="b" type="mutual"/></edges>',
        { attributes: 'defaultedgetype="directed"' },
      ),
    );
    expect(edgesOf(items)).toEqual(['a -> b 2 (FUNDS)', 'a -- b (SISTER_OF)', 'a <-> b']);
  });

  it.each([
    ['start="2004" end="2006-05-01"', [{ start: '2004', end: '2006-05-01' }]],
    ['start="2004" endopen="2006"', [{ start: '2004', end: '2006' }]],
    ['timestamp="2004"', [{ start: '2004', end: '2004' }]],
    [
      'timestamps="&lt;[2004, 2006]&gt;"',
      [
        { start: '2004', end: '2004' },
        { start: '2006', end: '2006' },
      ],
    ],
    [
      'intervals="&lt;[2004, 2005]; [2007, Infinity]&gt;"',
      [
        { start: '2004', end: '2005' },
        { start: '2007', end: null },
      ],
    ],
  ])('reads %s as spells', async (attribute, spells) => {
    const { items } = await itemsIn(
      gexf,
      graph(`<nodes><node id="a"/></nodes><edges><edge source="a" target="a" ${attribute}/></edges>`),
    );
    expect(items.at(-1)).toMatchObject({ spells });
  });

  it.each(['1.1draft', '1.2draft', '1.3'])('reads the spells of %s as elements', async (version) => {
    const { items } = await itemsIn(
      gexf,
      graph(
        '<nodes><node id="a"><spells><spell start="2004" end="2005"/><spell start="2008"/></spells></node></nodes>',
        { version },
      ),
    );
    expect(items).toEqual([
      {
        item: 'node',
        id: 'a',
        attributes: {},
        spells: [
          { start: '2004', end: '2005' },
          { start: '2008', end: null },
        ],
      },
    ]);
  });

  it('gives nodes within nodes, and by `pid`, their parent', async () => {
    const { items, unknown } = await itemsIn(
      gexf,
      graph(
        '<nodes><node id="a"><viz:color r="1" g="2" b="3"/><nodes><node id="b"/></nodes><attvalues><attvalue for="late" value="x"/></attvalues></node><node id="c" pid="b"/></nodes>',
        { attributes: 'xmlns:viz="http://gexf.net/1.3/viz"' },
      ),
    );
    expect(items).toEqual([
      { item: 'node', id: 'a', attributes: {} },
      { item: 'node', id: 'b', parent: 'a', attributes: {} },
      { item: 'node', id: 'a', attributes: { late: 'x' } },
      { item: 'node', id: 'c', parent: 'b', attributes: {} },
    ]);
    expect(unknown).toEqual(['viz:color']);
  });

  it('refuses entities', async () => {
    await expect(itemsIn(gexf, `<!DOCTYPE gexf [<!ENTITY a "b">]>${graph('<nodes/>')}`)).rejects.toThrow(
      /declares entities/,
    );
  });
});

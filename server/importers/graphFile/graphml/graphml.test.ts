import { describe, expect, it } from 'vitest';
import { edgesOf, itemsIn, nodeIds } from '../../../../tests/support/graphText.ts';
import { graphml } from './graphml.ts';

const document = (inside: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">${inside}</graphml>`;

describe('GraphML', () => {
  it('gives attributes by their names, and their defaults where none is stated', async () => {
    const { items } = await itemsIn(
      graphml,
      document(`
        <key id="d0" for="node" attr.name="sector" attr.type="string"><default>LABOR</default></key>
        <key id="d1" for="edge" attr.name="weight" attr.type="double"/>
        <key id="d2" for="all" attr.name="note" attr.type="string"/>
        <graph edgedefault="undirected">
          <node id="a"><data key="d0">FAITH</data><data key="d2"> said &amp; done </data></node><node id="b"/>
          <edge id="e" source="a" target="b"><data key="d1">2.5</data></edge>
        </graph>`),
    );
    expect(items).toEqual([
      { item: 'node', id: 'a', attributes: { sector: 'FAITH', note: 'said & done' } },
      { item: 'node', id: 'b', attributes: { sector: 'LABOR' } },
      {
        item: 'edge',
        id: 'e',
        source: 'a',
        target: 'b',
        direction: 'undirected',
        strength: 2.5,
        attributes: {},
      },
    ]);
  });

  it('an edge marked directed="false" stays undirected in a directed file', async () => {
    const { items } = await itemsIn(
      graphml,
      document(
        '<graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b" directed="false"/><edge source="b" target="a"/></graph>',
      ),
    );
    expect(edgesOf(items)).toEqual(['a -- b', 'b -> a']);
  });

  it('gives nodes within nodes their parent, and counts hyperedges and ports', async () => {
    const { items, unknown } = await itemsIn(
      graphml,
      document(
        '<graph edgedefault="directed"><node id="a"><port name="north"/><graph edgedefault="undirected"><node id="a1"/><node id="a2"/><edge source="a1" target="a2"/></graph></node><hyperedge><endpoint node="a"/></hyperedge></graph>',
      ),
    );
    expect(items.map(({ id, parent }) => [id, parent])).toEqual([
      ['a1', 'a'],
      ['a2', 'a'],
      [undefined, undefined],
      ['a', undefined],
    ]);
    expect(edgesOf(items)).toEqual(['a1 -- a2']);
    expect(unknown).toEqual(['port', 'hyperedge', 'endpoint']);
  });

  it('takes labels of yEd', async () => {
    const { items } = await itemsIn(
      graphml,
      document(
        '<key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="directed"><node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Promise\n Arizona</y:NodeLabel></y:ShapeNode></data></node></graph>',
      ),
    );
    expect(items).toEqual([{ item: 'node', id: 'n0', label: 'Promise Arizona', attributes: {} }]);
  });

  it.each([
    [
      'a billion laughs',
      document(
        '<graph><node id="&lol2;"/></graph>',
        '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>',
      ),
      /declares entities/,
    ],
    [
      'an external entity',
      document('<graph><node id="a"/></graph>', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
      /declares entities/,
    ],
    ['an entity that nobody declared', document('<graph><node id="&who;"/></graph>'), /not XML/],
    ['nesting without end', document('<graph><node id="a">'.repeat(5000)), /more than 256 deep/],
    ['NUL', document('<graph><node id="a\u0000"/></graph>'), /not XML/],
    [
      'a text without end',
      document(`<graph><node id="${'a'.repeat(9 * 1024 * 1024)}"/></graph>`),
      /longer than 8 MB/,
    ],
    ['half a file', '<graphml><graph><node id="a"/>', /not XML/],
  ])('refuses %s', async (_, text, message) => {
    const started = Date.now();
    await expect(itemsIn(graphml, text)).rejects.toThrow(message);
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it('reads a cyclic nesting of names without following it', async () => {
    const { items } = await itemsIn(
      graphml,
      document(
        '<graph><node id="a"><graph><node id="b"><graph><node id="a"/></graph></node></graph></node></graph>',
      ),
    );
    expect(nodeIds(items)).toEqual(['a', 'b', 'a']);
  });
});

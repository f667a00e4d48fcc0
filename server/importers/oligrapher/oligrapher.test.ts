import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, inShort, read } from '../../../tests/support/inputFiles.ts';
import { oligrapher } from './oligrapher.ts';

const node = (id: string, name: string, link?: string) => ({
  id,
  display: { name, x: 1, ...(link && { url: `https://littlesis.org/${link}` }) },
});
const edge = (from: string, to: string, label: string, arrow: unknown = false, more: object = {}) => ({
  id: `${from}${to}${label}`,
  node1_id: from,
  node2_id: to,
  display: { label, arrow, ...more },
});
const taken = async (nodes: { id: string }[], edges: object[]) => {
  const document = { nodes: Object.fromEntries(nodes.map((one) => [one.id, one])), edges: { ...edges } };
  const { rows, unknown } = await read(oligrapher, { 'map.json': JSON.stringify(document) });
  expect(faultsOf(rows)).toEqual([]);
  return { short: inShort(rows), unknown };
};
const nodes = [
  node('1', 'CVS Health', 'org/18116-CVS'),
  node('2', 'Aetna', 'org/86-Aetna'),
  node('3', 'Mike Parson', 'person/345675-Mike_Parson'),
  node('x', 'Mike Parson again', 'person/345675-Mike_Parson'),
  node('y', 'Greg Reed'),
];

describe('Oligrapher', () => {
  it('takes an edge for what its label says, in the direction of its arrow', async () => {
    const { short, unknown } = await taken(nodes.slice(0, 3), [
      edge('1', '2', 'Parent company'),
      edge('1', '2', '$1.5 million', '2->1'),
      edge('1', '3', 'CEO', '2->1', { dash: true, url: 'https://littlesis.org/relationships/1055' }),
      edge('1', '2', 'friends'),
    ]);
    expect(short).toEqual([
      'littlesis:18116 Organization: name=CVS Health; externalIds=littlesis:18116',
      'littlesis:86 Organization: name=Aetna; externalIds=littlesis:86',
      'littlesis:345675 Person: name=Mike Parson',
      'littlesis:86 AFFILIATE_OF littlesis:18116 (12Parent company): ',
      'littlesis:86 FUNDS littlesis:18116 (12$1.5 million): amountUsd=1500000',
      'littlesis:345675 HOLDS_POSITION_IN littlesis:18116 (littlesis:1055): title=CEO',
      'littlesis:18116 PARTNERS_WITH littlesis:86 (12friends): ',
    ]);
    expect(unknown).toEqual({ 'nodes: x': 3, 'edges: dash': 1, 'edges: label': 1 });
  });

  it('loses no edge: money without a giver, to persons and of nodes that were not taken is rejected', async () => {
    const { short } = await taken(nodes, [
      edge('1', '2', '$5'),
      edge('1', '3', '$5', '1->2'),
      edge('3', 'x', 'CEO'),
      edge('1', 'y', '$5'),
    ]);
    expect(short.map((row) => row.split(':')[0])).toEqual([
      'rejected entity url=Greg Reed',
      'littlesis',
      'littlesis',
      'rejected entity name=Mike Parson',
      'rejected entity name=Mike Parson again',
      'rejected tie arrow=$5',
      'rejected tie label=$5',
      'rejected tie node2_id=CEO',
      'rejected tie node2_id=$5',
    ]);
  });

  it('is refused where it is no map', async () => {
    await expect(read(oligrapher, { 'a.json': '{"nodes":{}}' })).rejects.toThrow(/has nodes and edges/);
  });

  it('of any nodes and edges makes a row for each, or counts a node that is shown once more', async () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    // As at LittleSis, an id is a person's or an organization's, never both.
    const link = fc.option(
      fc.integer({ min: 1, max: 4 }).map((n) => `${n % 2 === 0 ? 'person' : 'org'}/${n}`),
      { nil: undefined },
    );
    const label = fc.oneof(
      fc.constantFrom('', 'CEO', 'Parent company', 'chapter', 'member of', '$1.5 million', '$0'),
      fc.stringMatching(/^\$[\d,.]{1,25}( ?[kmb])?$/),
      fc.string({ unit: 'grapheme' }),
    );
    const arrow = fc.constantFrom('1->2', '2->1', 'both', false, null);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(id, fc.string({ unit: 'grapheme' }), link), { maxLength: 6 }),
        fc.array(fc.tuple(id, id, label, arrow), { maxLength: 8 }),
        async (drawn, tied) => {
          const { rows, unknown } = await read(oligrapher, {
            'map.json': JSON.stringify({
              nodes: drawn.map(([id, name, link]) => node(id, name, link)),
              edges: tied.map(([from, to, label, arrow]) => edge(from, to, label, arrow)),
            }),
          });
          expect(faultsOf(rows)).toEqual([]);
          const of = (sort: 'entity' | 'tie'): number =>
            rows.filter((row) => row.row === sort || (row.row === 'rejected' && row.about === sort)).length;
          expect(of('entity') + (unknown['nodes: shown once more'] ?? 0)).toBe(drawn.length);
          expect(of('tie')).toBe(tied.length);
        },
      ),
      { seed: 29, numRuns: 200 },
    );
  });
});

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
});

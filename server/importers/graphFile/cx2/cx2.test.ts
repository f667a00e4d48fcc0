import { describe, expect, it } from 'vitest';
import { itemsIn } from '../../../../tests/support/graphText.ts';
import { cx2 } from './cx2.ts';

const document = (...aspects: object[]): string =>
  JSON.stringify([{ CXVersion: '2.0', hasFragments: false }, ...aspects]);

describe('CX2', () => {
  it('writes out short names and defaults of attributes', async () => {
    const { items, unknown } = await itemsIn(
      cx2,
      document(
        {
          attributeDeclarations: [
            { nodes: { name: { a: 'n' }, sector: { v: 'LABOR' } }, edges: { interaction: { a: 'i' } } },
          ],
        },
        { networkAttributes: [{ name: 'x' }] },
        {
          nodes: [
            { id: 1, x: 3, v: { n: 'A' } },
            { id: 2, v: { n: 'B', sector: 'FAITH' } },
          ],
        },
        { edges: [{ id: 7, s: 1, t: 2, v: { i: 'FUNDS', weight: 2 } }] },
        { status: [{ success: true }] },
      ),
    );
    expect(items).toEqual([
      { item: 'node', id: '1', attributes: { sector: 'LABOR', name: 'A' } },
      { item: 'node', id: '2', attributes: { sector: 'FAITH', name: 'B' } },
      {
        item: 'edge',
        id: '7',
        source: '1',
        target: '2',
        direction: 'directed',
        strength: 2,
        attributes: { interaction: 'FUNDS' },
      },
    ]);
    expect(unknown).toEqual(['networkAttributes', 'x']);
  });

  it('refuses another version, and what its writer could not finish', async () => {
    await expect(itemsIn(cx2, '[{"CXVersion":"1.0"}]')).rejects.toThrow(/version 1.0; version 2 is read/);
    await expect(itemsIn(cx2, document({ status: [{ success: false, error: 'full' }] }))).rejects.toThrow(
      /not whole: full/,
    );
  });
});

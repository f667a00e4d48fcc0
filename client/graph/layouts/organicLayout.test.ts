import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Positions } from '../contract.ts';
import type { LayoutLink, LayoutUnit } from './layoutUnit.ts';
import { organicLayout } from './organicLayout.ts';

const seed = 2022;
const options = { aspect: 1.6, known: {}, grownFrom: null };

const unit = (id: string, sponsor: string | null = null): LayoutUnit => ({
  id,
  label: id,
  kind: 'Organization',
  band: 'national',
  stateCode: null,
  width: 100,
  height: 70,
  sponsor,
});

function overlapping(units: readonly LayoutUnit[], at: Positions, slack = 1): number {
  let count = 0;
  units.forEach((a, index) => {
    for (const b of units.slice(index + 1)) {
      const dx = Math.abs(at[a.id]!.x - at[b.id]!.x);
      const dy = Math.abs(at[a.id]!.y - at[b.id]!.y);
      if (dx < (a.width + b.width) / 2 - slack && dy < (a.height + b.height) / 2 - slack) count += 1;
    }
  });
  return count;
}

function ring(count: number): { units: LayoutUnit[]; links: LayoutLink[] } {
  const units = Array.from({ length: count }, (_, index) => unit(`unit ${String(index).padStart(4, '0')}`));
  const links = units.map(({ id }, index) => ({ source: id, target: units[(index + 1) % count]!.id }));
  return { units, links };
}

describe('organicLayout', () => {
  it.each([
    ['a small part, by fCoSE', 24],
    ['a large part, by forces', 400],
  ])('gives the same picture twice, nobody upon another: %s', (_, count) => {
    const { units, links } = ring(count);
    const once = organicLayout(units, links, options);
    expect(organicLayout([...units].reverse(), links, options)).toEqual(once);
    expect(overlapping(units, once)).toBe(0);
    for (const { x, y } of Object.values(once)) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it('leaves the code that asks Math.random its own chance afterwards', () => {
    const before = Math.random;
    organicLayout(ring(12).units, ring(12).links, options);
    expect(Math.random).toBe(before);
  });

  it('sets parts that are not tied side by side, and those without ties as well', () => {
    const { units, links } = ring(8);
    const all = [...units, unit('alone 1'), unit('alone 2')];
    const at = organicLayout(all, links, options);
    expect(Object.keys(at)).toHaveLength(10);
    expect(overlapping(all, at)).toBe(0);
  });

  it('keeps a project near its sponsor', () => {
    const { units, links } = ring(30);
    const project = unit('project', units[4]!.id);
    const at = organicLayout([...units, project], links, options);
    const distance = (a: string, b: string): number => Math.hypot(at[a]!.x - at[b]!.x, at[a]!.y - at[b]!.y);
    expect(distance('project', units[4]!.id)).toBeLessThan(190);
  });

  it('moves nobody who has a place, and sets newcomers upon nobody', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 20 }), (old, fresh) => {
        const { units, links } = ring(old);
        const known = organicLayout(units, links, options);
        const newcomers = Array.from({ length: fresh }, (_, index) => unit(`z new ${index}`));
        const hub = units[0]!.id;
        const all = [...units, ...newcomers];
        const ties = [...links, ...newcomers.slice(1).map(({ id }) => ({ source: hub, target: id }))];
        const at = organicLayout(all, ties, { ...options, known, grownFrom: hub });
        for (const { id } of units) expect(at[id]).toEqual(known[id]);
        expect(overlapping(all, at)).toBe(0);
      }),
      { seed, numRuns: 20 },
    );
  });

  it('places nobody for nobody', () => {
    expect(organicLayout([], [], options)).toEqual({});
  });
});

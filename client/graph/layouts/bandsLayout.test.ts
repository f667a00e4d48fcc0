import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band, Positions } from '../contract.ts';
import { bandsLayout } from './bandsLayout.ts';
import { boxPadding, type Box } from './bandRegions.ts';
import type { LayoutLink, LayoutUnit } from './layoutUnit.ts';

const seed = 20040601;
const aspect = 1.6;

const bands: readonly Band[] = ['national', 'state', 'local', 'unplaced'];
const states = ['AZ', 'CO', 'OH', 'NV', null];

const network = fc
  .array(
    fc.record({
      band: fc.constantFrom(...bands),
      stateCode: fc.constantFrom(...states),
      wide: fc.boolean(),
      sponsored: fc.boolean(),
    }),
    { minLength: 1, maxLength: 70 },
  )
  .chain((actors) =>
    fc
      .array(fc.tuple(fc.nat(actors.length - 1), fc.nat(actors.length - 1)), { maxLength: 140 })
      .map((pairs) => ({
        units: actors.map(({ band, stateCode, wide, sponsored }, index): LayoutUnit => ({
          id: `unit ${index}`,
          label: `Actor ${(index * 7) % 13}`,
          kind: index % 9 === 0 ? 'Coalition' : 'Organization',
          band,
          stateCode: band === 'state' || band === 'local' ? stateCode : null,
          width: wide ? 224 : 100,
          height: wide ? 96 : 70,
          sponsor: sponsored && index > 0 ? `unit ${index - 1}` : null,
        })),
        links: pairs.map(([a, b]): LayoutLink => ({ source: `unit ${a}`, target: `unit ${b}` })),
      })),
  );

function boxOf(unit: LayoutUnit, positions: Positions): Box {
  const at = positions[unit.id]!;
  return { left: at.x - unit.width / 2, top: at.y - unit.height / 2, width: unit.width, height: unit.height };
}

function overlap(a: Box, b: Box): boolean {
  const slack = 0.01;
  return (
    a.left + slack < b.left + b.width &&
    b.left + slack < a.left + a.width &&
    a.top + slack < b.top + b.height &&
    b.top + slack < a.top + a.height
  );
}

function contains(outer: Box, inner: Box): boolean {
  const slack = 0.01;
  return (
    inner.left >= outer.left - slack &&
    inner.top >= outer.top - slack &&
    inner.left + inner.width <= outer.left + outer.width + slack &&
    inner.top + inner.height <= outer.top + outer.height + slack
  );
}

function overlaps(units: readonly LayoutUnit[], positions: Positions): [string, string][] {
  return units.flatMap((unit, index) =>
    units
      .slice(index + 1)
      .filter((other) => overlap(boxOf(unit, positions), boxOf(other, positions)))
      .map((other): [string, string] => [unit.id, other.id]),
  );
}

describe('bandsLayout', () => {
  it('places every unit, and no two upon one another', () => {
    fc.assert(
      fc.property(network, ({ units, links }) => {
        const { positions } = bandsLayout(units, links, { aspect, known: {} });
        expect(Object.keys(positions)).toHaveLength(units.length);
        expect(overlaps(units, positions)).toEqual([]);
      }),
      { seed },
    );
  });

  it('keeps every unit within the stripe of its band, and in a box of its state', () => {
    fc.assert(
      fc.property(network, ({ units, links }) => {
        const { positions, regions } = bandsLayout(units, links, { aspect, known: {} });
        for (const unit of units) {
          const box = boxOf(unit, positions);
          expect(
            contains(
              regions.bands.find(({ band }) => band === unit.band)!,
              box,
            ),
          ).toBe(true);
          if (unit.band !== 'state' && unit.band !== 'local') continue;
          const own = regions.states.filter(
            (state) => state.band === unit.band && state.stateCode === unit.stateCode,
          );
          expect(own.some((state) => contains(state, box))).toBe(true);
        }
      }),
      { seed },
    );
  });

  it('gives each state one box in each band, and no two boxes overlap', () => {
    fc.assert(
      fc.property(network, ({ units, links }) => {
        const { regions } = bandsLayout(units, links, { aspect, known: {} });
        const keys = regions.states.map(({ band, stateCode }) => `${band} ${stateCode}`);
        expect(new Set(keys).size).toBe(keys.length);
        regions.states.forEach((box, index) => {
          for (const other of regions.states.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
      { seed },
    );
  });

  it('stacks national over state over local over what has no level, without gaps', () => {
    fc.assert(
      fc.property(network, ({ units, links }) => {
        const { regions } = bandsLayout(units, links, { aspect, known: {} });
        expect(regions.bands.map(({ band }) => band)).toEqual(
          bands.filter((band) => band !== 'unplaced' || units.some((unit) => unit.band === band)),
        );
        regions.bands.slice(1).forEach((band, index) => {
          const above = regions.bands[index]!;
          expect(band.top).toBeCloseTo(above.top + above.height, 6);
          expect(band.height).toBeGreaterThan(0);
        });
      }),
      { seed },
    );
  });

  it('gives the same picture for the same network, in whatever order it comes', () => {
    fc.assert(
      fc.property(network, ({ units, links }) => {
        const once = bandsLayout(units, links, { aspect, known: {} });
        const again = bandsLayout([...units].reverse(), [...links].reverse(), { aspect, known: {} });
        for (const { id } of units) {
          expect(again.positions[id]!.x).toBeCloseTo(once.positions[id]!.x, 6);
          expect(again.positions[id]!.y).toBeCloseTo(once.positions[id]!.y, 6);
        }
      }),
      { seed },
    );
  });

  it('leaves those in place whose place is known, and sets newcomers in their band beside them', () => {
    fc.assert(
      fc.property(network, fc.nat(69), ({ units, links }, count) => {
        const before = units.slice(0, Math.max(1, count % units.length));
        const known = bandsLayout(before, links, { aspect, known: {} }).positions;
        const { positions } = bandsLayout(units, links, { aspect, known });
        for (const { id } of before) expect(positions[id]).toEqual(known[id]);
        expect(Object.keys(positions)).toHaveLength(units.length);
        expect(overlaps(units, positions)).toEqual([]);
      }),
      { seed },
    );
  });

  it('sets a newcomer into its state’s box', () => {
    const unit = (id: string, band: Band, stateCode: string | null): LayoutUnit => ({
      id,
      label: id,
      kind: 'Organization',
      band,
      stateCode,
      width: 100,
      height: 70,
      sponsor: null,
    });
    const old = [
      unit('n', 'national', null),
      unit('az 1', 'state', 'AZ'),
      unit('az 2', 'state', 'AZ'),
      unit('co 1', 'state', 'CO'),
      unit('az 3', 'local', 'AZ'),
    ];
    const known = bandsLayout(old, [], { aspect, known: {} }).positions;
    const { regions } = bandsLayout([...old, unit('az 4', 'state', 'AZ')], [], { aspect, known });
    const arizona = regions.states.filter(({ band, stateCode }) => band === 'state' && stateCode === 'AZ');
    expect(arizona).toHaveLength(1);
  });

  it('wraps forty states of four hundred actors into about the shape of the window', () => {
    const units = Array.from({ length: 400 }, (_, index): LayoutUnit => {
      const band = index < 40 ? 'national' : index < 200 ? 'state' : index < 390 ? 'local' : 'unplaced';
      return {
        id: `unit ${index}`,
        label: `Actor ${index}`,
        kind: 'Organization',
        band,
        stateCode: band === 'state' || band === 'local' ? `S${index % 40}` : null,
        width: 100,
        height: 70,
        sponsor: null,
      };
    });
    const links = units.flatMap(({ id }, index) => [{ source: id, target: `unit ${(index * 37) % 400}` }]);
    const { regions } = bandsLayout(units, links, { aspect, known: {} });
    const width = regions.bands[0]!.width;
    const height = regions.bands.reduce((sum, band) => sum + band.height, 0);
    expect(width / height).toBeGreaterThan(1.25);
    expect(width / height).toBeLessThan(2.1);
  });

  it('stands projects beside their sponsor', () => {
    const units = Array.from({ length: 12 }, (_, index): LayoutUnit => ({
      id: `unit ${String(index).padStart(2, '0')}`,
      label: `Actor ${index}`,
      kind: 'Organization',
      band: 'national',
      stateCode: null,
      width: 100,
      height: 70,
      sponsor: index === 11 ? 'unit 02' : null,
    }));
    const { positions } = bandsLayout(units, [], { aspect, known: {} });
    const [sponsor, project] = [positions['unit 02']!, positions['unit 11']!];
    expect(Math.hypot(sponsor.x - project.x, sponsor.y - project.y)).toBeLessThan(240);
  });

  it('gives an actor dragged out of its state a box of its own', () => {
    const units = ['a', 'b', 'c'].map((id): LayoutUnit => ({
      id,
      label: id,
      kind: 'Organization',
      band: 'state',
      stateCode: 'AZ',
      width: 100,
      height: 70,
      sponsor: null,
    }));
    const { positions } = bandsLayout(units, [], { aspect, known: {} });
    const dragged = { ...positions, c: { x: positions.c!.x + 900, y: positions.c!.y } };
    const { regions } = bandsLayout(units, [], { aspect, known: dragged });
    expect(regions.states).toHaveLength(2);
    expect(Math.min(...regions.states.map(({ width }) => width))).toBeCloseTo(100 + 2 * boxPadding);
  });

  it('is empty for nobody', () => {
    expect(bandsLayout([], [], { aspect, known: {} })).toEqual({
      positions: {},
      regions: { bands: [], states: [] },
    });
  });
});

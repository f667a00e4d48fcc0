import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelRequest, type PlacedLabel } from './labelPlacement.ts';

const seed = 1962;
const requests = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 1500 }),
      y: fc.integer({ min: 0, max: 900 }),
      width: fc.integer({ min: 10, max: 98 }),
      height: fc.constantFrom(13, 26),
      priority: fc.nat(20),
      forced: fc.boolean(),
    }),
    { minLength: 1, maxLength: 120 },
  )
  .map((entries) =>
    entries.map((entry, index): LabelRequest => ({
      ...entry,
      forced: entry.forced && index % 10 === 0,
      id: `mark ${index}`,
      halfWidth: 8,
      halfHeight: 8,
      sides: ['below', 'above', 'right', 'left'],
    })),
  );

interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function rectangle(label: PlacedLabel, all: readonly LabelRequest[]): Rectangle {
  const { width, height } = all.find(({ id }) => id === label.id)!;
  return {
    left: label.x - width / 2,
    right: label.x + width / 2,
    top: label.top,
    bottom: label.top + height,
  };
}

function meet(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('placeLabels', () => {
  it('lets no label cover another label or any mark, but for forced ones', () => {
    fc.assert(
      fc.property(requests, (all) => {
        const placed = placeLabels(all).filter(
          ({ id }) => all.find((request) => request.id === id)?.forced !== true,
        );
        placed.forEach((label, index) => {
          const area = rectangle(label, all);
          for (const other of placed.slice(index + 1)) expect(meet(area, rectangle(other, all))).toBe(false);
          for (const { x, y } of all) {
            expect(meet(area, { left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 })).toBe(false);
          }
        });
      }),
      { seed },
    );
  });

  it('always shows forced labels', () => {
    fc.assert(
      fc.property(requests, (all) => {
        const shown = new Set(placeLabels(all).map(({ id }) => id));
        for (const { id, forced } of all) if (forced) expect(shown.has(id)).toBe(true);
      }),
      { seed },
    );
  });

  it('does not depend on the order in which labels ask', () => {
    fc.assert(
      fc.property(requests, (all) => {
        const sorted = (placed: readonly PlacedLabel[]): PlacedLabel[] =>
          [...placed].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(placeLabels([...all].reverse()))).toEqual(sorted(placeLabels(all)));
      }),
      { seed },
    );
  });

  it('prefers the more important of two that want the same ground', () => {
    const request = (id: string, x: number, priority: number): LabelRequest => ({
      id,
      x,
      y: 0,
      halfWidth: 6,
      halfHeight: 6,
      width: 80,
      height: 13,
      sides: ['below'],
      priority,
      forced: false,
    });
    expect(placeLabels([request('minor', 0, 1), request('major', 30, 9)]).map(({ id }) => id)).toEqual([
      'major',
    ]);
  });

  it('names the insistent on one line, or over a lesser mark, rather than not at all', () => {
    const hub: LabelRequest = {
      id: 'hub',
      x: 0,
      y: 0,
      halfWidth: 6,
      halfHeight: 6,
      width: 60,
      height: 26,
      oneLine: { width: 110, height: 13 },
      sides: ['below'],
      priority: 9,
      forced: false,
      insistent: true,
    };
    const leaf = (y: number): LabelRequest => ({ ...hub, id: 'leaf', y, priority: 1, insistent: false });
    const [onOneLine] = placeLabels([hub, leaf(34)]);
    expect(onOneLine).toMatchObject({ id: 'hub', onOneLine: true });
    const [covering] = placeLabels([hub, leaf(15)]);
    expect(covering).toMatchObject({ id: 'hub', top: 9 });
  });

  it('lets only those within an obstacle stand upon it', () => {
    const request = (id: string, within: string | null): LabelRequest => ({
      id,
      x: 0,
      y: 0,
      halfWidth: 6,
      halfHeight: 6,
      width: 60,
      height: 13,
      sides: ['below'],
      priority: 1,
      forced: false,
      within,
    });
    const obstacles = [{ id: 'capsule', left: -50, top: -20, width: 100, height: 60 }];
    expect(placeLabels([request('sister', 'capsule')], { obstacles })).toHaveLength(1);
    expect(placeLabels([request('neighbour', null)], { obstacles })).toEqual([]);
  });

  it('keeps clear of headings', () => {
    const all: LabelRequest[] = [
      {
        id: 'a',
        x: 0,
        y: 0,
        halfWidth: 6,
        halfHeight: 6,
        width: 60,
        height: 13,
        sides: ['below'],
        priority: 1,
        forced: false,
      },
    ];
    expect(placeLabels(all, { obstacles: [{ left: -10, top: 12, width: 40, height: 14 }] })).toEqual([]);
  });
});

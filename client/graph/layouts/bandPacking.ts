import type { Band } from '../contract.ts';
import { bandPadding, boxHeading, boxPadding, cell } from './bandRegions.ts';
import type { LayoutUnit } from './layoutUnit.ts';

/** Actors that stand together: those of one state in one band, or those of one kind without a level. */
export interface Group {
  key: string;
  band: Band;
  boxed: boolean;
  /** In the order in which they should stand, from left to right. */
  units: LayoutUnit[];
}

/** A unit's first column and row within its group. */
interface Slot {
  unit: LayoutUnit;
  column: number;
  row: number;
  span: number;
}

interface Block {
  group: Group;
  slots: Slot[];
  columns: number;
  rows: number;
  width: number;
  height: number;
}

/** How a band wraps: rows of cells within a group, shelves of groups within the band. */
export interface Wrap {
  rows: number;
  shelves: number;
}

interface PackedBand {
  shelves: Block[][];
  width: number;
  height: number;
}

const boxGap = 20;
const shelfGap = 18;
const spanOf = (unit: LayoutUnit): number => Math.max(1, Math.ceil(unit.width / cell.width));

/** Each unit goes to the row that reaches least far: so the order runs from left to right, whatever the number of rows. */
function block(group: Group, rows: number): Block {
  const reached = Array.from({ length: Math.min(rows, group.units.length) }, () => 0);
  const slots = group.units.map((unit): Slot => {
    const row = reached.indexOf(Math.min(...reached));
    const span = spanOf(unit);
    const column = reached[row]!;
    reached[row] = column + span;
    return { unit, column, row, span };
  });
  const columns = Math.max(...reached);
  const frame = group.boxed ? boxPadding : 0;
  const tallest = Math.max(...group.units.map((unit) => unit.height), cell.height);
  return {
    group,
    slots,
    columns,
    rows: reached.length,
    width: columns * cell.width + 2 * frame,
    height: reached.length * tallest + 2 * frame + (group.boxed ? boxHeading : 0),
  };
}

/** As within a group, each group goes to the shelf that reaches least far. */
function pack(groups: readonly Group[], { rows, shelves }: Wrap): PackedBand {
  const stacked = Array.from({ length: shelves }, () => ({ blocks: [] as Block[], width: 0 }));
  for (const group of groups) {
    const shortest = stacked.reduce((a, b) => (b.width < a.width ? b : a));
    const next = block(group, rows);
    shortest.width += next.width + (shortest.blocks.length > 0 ? boxGap : 0);
    shortest.blocks.push(next);
  }
  const used = stacked.filter(({ blocks }) => blocks.length > 0);
  return {
    shelves: used.map(({ blocks }) => blocks),
    width: Math.max(0, ...used.map(({ width }) => width)),
    height:
      used.reduce((sum, { blocks }) => sum + Math.max(...blocks.map(({ height }) => height)), 0) +
      shelfGap * Math.max(0, used.length - 1) +
      2 * bandPadding,
  };
}

/**
 * The lowest band that is no wider than `width`, if any. A single row of many states saves a little height
 * and reads as one strip: it must save a quarter to be chosen.
 */
export function lowestWrap(
  groups: readonly Group[],
  width: number,
): { wrap: Wrap; width: number; height: number } | null {
  let best: { wrap: Wrap; width: number; height: number } | null = null;
  let least = Infinity;
  const mostRows = Math.min(12, Math.max(...groups.map(({ units }) => units.length)));
  for (let rows = 1; rows <= mostRows; rows++) {
    for (let shelves = 1; shelves <= groups.length; shelves++) {
      const packed = pack(groups, { rows, shelves });
      if (packed.width > width) continue;
      const cost = packed.height * (rows === 1 && groups.length > 4 ? 1.25 : 1);
      if (cost < least) {
        least = cost;
        best = { wrap: { rows, shelves }, width: packed.width, height: packed.height };
      }
      break;
    }
  }
  return best;
}

export function packedWidth(groups: readonly Group[], wrap: Wrap): number {
  return pack(groups, wrap).width;
}

/**
 * The middles of a band's units, relative to its top left corner. What a shelf leaves free of `width` is
 * spread between its boxes and, up to a quarter of a cell, between its columns.
 */
export function placeBand(
  groups: readonly Group[],
  wrap: Wrap,
  width: number,
): { height: number; at: Map<string, { x: number; y: number }> } {
  const packed = pack(groups, wrap);
  const at = new Map<string, { x: number; y: number }>();
  let top = bandPadding;
  for (const blocks of packed.shelves) {
    const columns = blocks.reduce((sum, { columns }) => sum + columns, 0);
    const taken =
      blocks.reduce((sum, { width: blockWidth }) => sum + blockWidth, 0) + boxGap * (blocks.length - 1);
    const free = Math.max(0, width - taken);
    const pitch = cell.width + Math.min(cell.width * 0.25, free / columns);
    const gap = boxGap + Math.min(cell.width, (free - (pitch - cell.width) * columns) / (blocks.length + 1));
    const inUse =
      columns * pitch +
      blocks.reduce((sum, { group }) => sum + (group.boxed ? 2 * boxPadding : 0), 0) +
      gap * (blocks.length - 1);
    let left = Math.max(0, (width - inUse) / 2);
    const shelfHeight = Math.max(...blocks.map(({ height }) => height));
    for (const { group, slots, columns: blockColumns, rows, height } of blocks) {
      const frame = group.boxed ? boxPadding : 0;
      const heading = group.boxed ? boxHeading : 0;
      const rowHeight = (height - 2 * frame - heading) / rows;
      for (const { unit, column, row, span } of slots) {
        at.set(unit.id, {
          x: left + frame + (column + span / 2) * pitch,
          y: top + frame + heading + (row + 0.5) * rowHeight,
        });
      }
      left += blockColumns * pitch + 2 * frame + gap;
    }
    top += shelfHeight + shelfGap;
  }
  return { height: packed.height, at };
}

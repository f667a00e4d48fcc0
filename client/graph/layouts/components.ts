import type { Position, Positions } from '../contract.ts';
import type { LayoutLink, LayoutUnit } from './layoutUnit.ts';

/** The connected parts of a graph, largest first, then by their first unit's id. A sponsor and its projects belong together. */
export function components(units: readonly LayoutUnit[], links: readonly LayoutLink[]): LayoutUnit[][] {
  const root = new Map(units.map((unit) => [unit.id, unit.id]));
  const find = (id: string): string => {
    let at = id;
    while (root.get(at) !== at) {
      const up = root.get(root.get(at)!)!;
      root.set(at, up);
      at = up;
    }
    return at;
  };
  const join = (a: string, b: string): void => {
    if (root.has(a) && root.has(b)) root.set(find(a), find(b));
  };
  for (const { source, target } of links) join(source, target);
  for (const { id, sponsor } of units) if (sponsor !== null) join(id, sponsor);
  const parts = new Map<string, LayoutUnit[]>();
  for (const unit of units) {
    const key = find(unit.id);
    const part = parts.get(key);
    if (part) part.push(unit);
    else parts.set(key, [unit]);
  }
  return [...parts.values()].sort(
    (a, b) => b.length - a.length || (a[0]!.id < b[0]!.id ? -1 : a[0]!.id > b[0]!.id ? 1 : 0),
  );
}

const gap = 40;

/**
 * Sets parts that were laid out apart side by side, in rows near the wanted shape, largest first: no part
 * drifts off, and those without ties make an orderly grid at the end.
 */
export function packParts(
  parts: readonly { units: LayoutUnit[]; at: Positions }[],
  aspect: number,
): Positions {
  const boxes = parts.map(({ units, at }) => {
    const left = Math.min(...units.map((unit) => at[unit.id]!.x - unit.width / 2));
    const right = Math.max(...units.map((unit) => at[unit.id]!.x + unit.width / 2));
    const top = Math.min(...units.map((unit) => at[unit.id]!.y - unit.height / 2));
    const bottom = Math.max(...units.map((unit) => at[unit.id]!.y + unit.height / 2));
    return { units, at, left, top, width: right - left + gap, height: bottom - top + gap };
  });
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const rowWidth = Math.max(...boxes.map(({ width }) => width), Math.sqrt(area * aspect));
  const positions: Record<string, Position> = {};
  let [x, y, rowHeight] = [0, 0, 0];
  for (const box of boxes) {
    if (x > 0 && x + box.width > rowWidth + 1) [x, y, rowHeight] = [0, y + rowHeight, 0];
    for (const unit of box.units) {
      const at = box.at[unit.id]!;
      positions[unit.id] = { x: at.x - box.left + x, y: at.y - box.top + y };
    }
    x += box.width;
    rowHeight = Math.max(rowHeight, box.height);
  }
  return positions;
}

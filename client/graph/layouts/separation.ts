import type { Positions } from '../contract.ts';
import type { LayoutUnit } from './layoutUnit.ts';

const attempts = 14;
const roundsPerAttempt = 20;
const growth = 1.12;

/**
 * Pushes overlapping boxes apart along the axis on which they overlap less, half each, so that neighbours
 * keep their relative places. Pushing alone travels slowly through a crowd: what is still crowded after
 * some rounds is spread out a little as a whole, and pushed again.
 *
 * Boxes are met through a grid: O(n) a round where boxes are few to a tile. Changes `positions`.
 */
export function separate(
  units: readonly LayoutUnit[],
  positions: Positions,
  progress?: (share: number) => void,
): void {
  const widest = Math.max(1, ...units.map((unit) => unit.width));
  const tallest = Math.max(1, ...units.map((unit) => unit.height));
  for (let attempt = 0; attempt < attempts; attempt++) {
    progress?.(attempt / attempts);
    for (let round = 0; round < roundsPerAttempt; round++) {
      if (!pushAll(units, positions, widest, tallest)) return;
    }
    for (const { id } of units) {
      const at = positions[id]!;
      at.x *= growth;
      at.y *= growth;
    }
  }
}

/** One round; whether anything had to move. */
function pushAll(
  units: readonly LayoutUnit[],
  positions: Positions,
  widest: number,
  tallest: number,
): boolean {
  const tiles = new Map<string, LayoutUnit[]>();
  for (const unit of units) {
    const at = positions[unit.id]!;
    const key = `${Math.floor(at.x / widest)},${Math.floor(at.y / tallest)}`;
    const tile = tiles.get(key);
    if (tile) tile.push(unit);
    else tiles.set(key, [unit]);
  }
  let moved = false;
  for (const unit of units) {
    const at = positions[unit.id]!;
    const column = Math.floor(at.x / widest);
    const row = Math.floor(at.y / tallest);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of tiles.get(`${column + dx},${row + dy}`) ?? []) {
          if (other.id > unit.id && push(unit, other, positions)) moved = true;
        }
      }
    }
  }
  return moved;
}

function push(a: LayoutUnit, b: LayoutUnit, positions: Positions): boolean {
  const [from, to] = [positions[a.id]!, positions[b.id]!];
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const overlapX = (a.width + b.width) / 2 - Math.abs(dx);
  const overlapY = (a.height + b.height) / 2 - Math.abs(dy);
  if (overlapX <= 0.5 || overlapY <= 0.5) return false;
  if (overlapX / (a.width + b.width) < overlapY / (a.height + b.height)) {
    const step = (dx < 0 ? -1 : 1) * (overlapX / 2 + 0.3);
    from.x -= step;
    to.x += step;
  } else {
    const step = (dy < 0 ? -1 : 1) * (overlapY / 2 + 0.3);
    from.y -= step;
    to.y += step;
  }
  return true;
}

import type { Position, Positions } from '../contract.ts';
import type { LayoutLink, LayoutUnit } from './layoutUnit.ts';
import { Occupancy } from './occupancy.ts';

/**
 * Places newcomers among actors that stay: each as near as there is room to the middle of its placed
 * neighbours, on the side away from the crowd. Those that know nobody start at `grownFrom`, or beside
 * the picture. Deterministic; O(newcomers · spots tried).
 */
export function placeNewcomers(
  units: readonly LayoutUnit[],
  links: readonly LayoutLink[],
  known: Positions,
  grownFrom: string | null,
): Positions {
  const positions: Record<string, Position> = {};
  const taken = new Occupancy();
  const settle = (unit: LayoutUnit, at: Position): void => {
    positions[unit.id] = { x: at.x, y: at.y };
    taken.add(at.x, at.y, unit.width, unit.height);
  };
  for (const unit of units) if (known[unit.id]) settle(unit, known[unit.id]!);
  const crowd = middle(Object.values(positions));
  const right = Math.max(
    ...units.flatMap((unit) => (known[unit.id] ? [known[unit.id]!.x + unit.width / 2] : [])),
  );

  const neighbours = new Map(units.map((unit): [string, string[]] => [unit.id, []]));
  for (const { source, target } of links) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  for (const { id, sponsor } of units) if (sponsor !== null) neighbours.get(id)!.push(sponsor, sponsor);

  let waiting = units.filter((unit) => !known[unit.id]);
  while (waiting.length > 0) {
    const placedNeighbours = (unit: LayoutUnit): Position[] =>
      neighbours.get(unit.id)!.flatMap((id) => positions[id] ?? []);
    // The best connected first: what hangs on them then finds them in place.
    const [next] = waiting
      .map((unit) => ({ unit, count: placedNeighbours(unit).length }))
      .sort((a, b) => b.count - a.count || (a.unit.id < b.unit.id ? -1 : 1)) as [
      { unit: LayoutUnit; count: number },
    ];
    const origin = grownFrom === null ? undefined : positions[grownFrom];
    const near = placedNeighbours(next.unit);
    const anchor =
      near.length > 0 ? middle(near) : (origin ?? { x: right + 2 * next.unit.width, y: crowd.y });
    settle(next.unit, freeSpot(next.unit, anchor, crowd, taken));
    waiting = waiting.filter((unit) => unit !== next.unit);
  }
  return positions;
}

/** Spots on widening rings about the anchor; on each ring those away from the crowd come first. */
function freeSpot(unit: LayoutUnit, anchor: Position, crowd: Position, taken: Occupancy): Position {
  const outward = Math.atan2(anchor.y - crowd.y, anchor.x - crowd.x);
  const step = unit.height * 0.55;
  if (!taken.isTaken(anchor.x, anchor.y, unit.width, unit.height)) return anchor;
  for (let ring = 2; ; ring++) {
    const spots = Math.max(6, Math.round(4 * ring));
    for (let index = 0; index < spots; index++) {
      const turn = (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * ((2 * Math.PI) / spots);
      // Wider than high, as labels are.
      const at = {
        x: anchor.x + Math.cos(outward + turn) * ring * step * 1.25,
        y: anchor.y + Math.sin(outward + turn) * ring * step,
      };
      if (!taken.isTaken(at.x, at.y, unit.width, unit.height)) return at;
    }
  }
}

function middle(points: readonly Position[]): Position {
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}

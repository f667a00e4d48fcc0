import type { Band, Position, Positions } from '../contract.ts';
import {
  bandPadding,
  bandRegions,
  boxHeading,
  boxPadding,
  cell,
  hasStateBox,
  type BandRegion,
  type Box,
} from './bandRegions.ts';
import type { LayoutLink, LayoutUnit } from './layoutUnit.ts';
import { Occupancy } from './occupancy.ts';

/**
 * Places newcomers in a bands picture whose other actors stay where they are: in their state's box where
 * a cell is free, else at the box's side, else in a new box in their band, which grows to the right.
 */
export function growBands(
  units: readonly LayoutUnit[],
  links: readonly LayoutLink[],
  known: Positions,
): Positions {
  const placed = units.filter((unit) => known[unit.id]);
  const positions: Record<string, Position> = Object.fromEntries(
    placed.map((unit) => [unit.id, { ...known[unit.id]! }]),
  );
  const newcomers = units.filter((unit) => !known[unit.id]);
  if (newcomers.length === 0) return positions;

  const ground = new Ground(placed, positions);
  const neighbours = new Map(newcomers.map((unit): [string, string[]] => [unit.id, []]));
  for (const { source, target } of links) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  for (const unit of newcomers) {
    const xs = [unit.sponsor, ...neighbours.get(unit.id)!].flatMap((id) =>
      id === null ? [] : (positions[id]?.x ?? []),
    );
    const towards = xs.length === 0 ? null : xs.reduce((sum, x) => sum + x, 0) / xs.length;
    positions[unit.id] = ground.settle(unit, towards);
  }
  return positions;
}

/** The plane as it stands: what is taken, whose boxes are where, how far each band reaches. */
class Ground {
  private readonly taken = new Occupancy();
  private readonly boxes: (Box & { key: string })[];
  private readonly bands: Map<Band, BandRegion>;
  private left = Number.POSITIVE_INFINITY;
  private right = Number.NEGATIVE_INFINITY;

  constructor(placed: readonly LayoutUnit[], positions: Positions) {
    const regions = bandRegions(placed, positions);
    for (const unit of placed) this.take(unit, positions[unit.id]!);
    this.boxes = regions.states.map((box) => ({ ...box, key: keyOf(box) }));
    this.bands = new Map(regions.bands.map((band) => [band.band, band]));
    this.right = Math.max(this.right, ...regions.bands.map((band) => band.left + band.width));
    if (!this.bands.has('unplaced')) {
      const last = regions.bands[regions.bands.length - 1]!;
      this.bands.set('unplaced', {
        ...last,
        band: 'unplaced',
        top: last.top + last.height,
        height: Infinity,
      });
    }
  }

  settle(unit: LayoutUnit, towards: number | null): Position {
    const band = this.bands.get(unit.band)!;
    const own = this.boxes.filter((box) => box.key === keyOf(unit));
    const spot = hasStateBox(unit)
      ? (this.besideItsOwn(unit, own, band, towards) ?? this.inOpenGround(unit, band, towards))
      : this.inOpenGround(unit, band, towards);
    this.take(unit, spot);
    if (hasStateBox(unit)) this.enclose(unit, spot, own);
    return spot;
  }

  private besideItsOwn(
    unit: LayoutUnit,
    own: readonly Box[],
    band: BandRegion,
    towards: number | null,
  ): Position | null {
    let best: { at: Position; cost: number } | null = null;
    for (const box of own) {
      const firstX = box.left + boxPadding + Math.max(unit.width, cell.width) / 2 - (cell.width - 92) / 2;
      const firstY = box.top + boxPadding + boxHeading + unit.height / 2;
      const columns = Math.ceil(box.width / cell.width) + 1;
      const rows = Math.ceil(box.height / cell.height) + 1;
      for (let column = -1; column <= columns; column++) {
        for (let row = 0; row <= rows; row++) {
          const at = { x: firstX + column * cell.width, y: firstY + row * cell.height };
          const inside =
            at.x + unit.width / 2 <= box.left + box.width + 1 &&
            at.y + unit.height / 2 <= box.top + box.height + 1 &&
            column >= 0;
          if (!this.isFree(unit, at, band, keyOf(unit))) continue;
          if (!inside && this.meetsOthers(union(box, framed(unit, at)), keyOf(unit))) continue;
          // A free cell inside comes before any beside; then nearness to the box's middle and to its neighbours.
          const cost =
            (inside ? 0 : 1e5) +
            Math.hypot(at.x - (box.left + box.width / 2), at.y - (box.top + box.height / 2)) +
            (towards === null ? 0 : Math.abs(at.x - towards) / 10);
          if (!best || cost < best.cost - 1e-9) best = { at, cost };
        }
      }
    }
    return best?.at ?? null;
  }

  private inOpenGround(unit: LayoutUnit, band: BandRegion, towards: number | null): Position {
    const frame = hasStateBox(unit) ? boxPadding : 0;
    const heading = hasStateBox(unit) ? boxHeading : 0;
    const firstY = band.top + bandPadding + frame + heading + unit.height / 2;
    const rows = Number.isFinite(band.height)
      ? Math.max(1, Math.floor((band.height - 2 * bandPadding - 2 * frame - heading) / cell.height))
      : 12;
    const firstX = this.left + frame + unit.width / 2;
    let best: { at: Position; cost: number } | null = null;
    const step = cell.width / 4;
    for (let x = firstX; x < this.right - unit.width / 2 - frame; x += step) {
      for (let row = 0; row < rows; row++) {
        const at = { x, y: firstY + row * cell.height };
        if (!this.isFree(unit, at, band, hasStateBox(unit) ? null : keyOf(unit))) continue;
        const cost = (towards === null ? at.x - firstX : Math.abs(at.x - towards)) + row * (cell.height / 2);
        if (!best || cost < best.cost - 1e-9) best = { at, cost };
      }
    }
    if (best) return best.at;
    // No room in the band: it grows to the right, first downwards, then by another column.
    for (let x = this.right + frame + unit.width / 2; ; x += cell.width + 2 * frame) {
      for (let row = 0; row < rows; row++) {
        const at = { x, y: firstY + row * (cell.height + 2 * frame + heading) };
        const fits = row === 0 || at.y + unit.height / 2 + frame <= band.top + band.height;
        if (fits && this.isFree(unit, at, null, null)) return at;
      }
    }
  }

  /** Free of marks, of other states' boxes with their headings, and within the band. */
  private isFree(unit: LayoutUnit, at: Position, band: BandRegion | null, ownKey: string | null): boolean {
    const box = framed(unit, at);
    if (band && (box.top < band.top || box.top + box.height > band.top + band.height)) return false;
    return !this.taken.isTaken(at.x, at.y, unit.width, unit.height) && !this.meetsOthers(box, ownKey);
  }

  private meetsOthers(box: Box, ownKey: string | null): boolean {
    return this.boxes.some((other) => other.key !== ownKey && overlap(other, box));
  }

  private take(unit: LayoutUnit, at: Position): void {
    const { left, width } = framed(unit, at);
    this.taken.add(at.x, at.y, unit.width, unit.height);
    this.left = Math.min(this.left, left);
    this.right = Math.max(this.right, left + width);
  }

  private enclose(unit: LayoutUnit, at: Position, own: readonly (Box & { key: string })[]): void {
    const mark = framed(unit, at);
    const near = { ...mark, left: mark.left - cell.width / 2, width: mark.width + cell.width };
    const touching = own.find((box) => overlap(box, near));
    if (touching) Object.assign(touching, union(touching, mark));
    else this.boxes.push({ ...mark, key: keyOf(unit) });
  }
}

/** A unit with its state's box round it, if it has one. */
function framed(unit: LayoutUnit, at: Position): Box {
  const frame = hasStateBox(unit) ? boxPadding : 0;
  const heading = hasStateBox(unit) ? boxHeading : 0;
  return {
    left: at.x - unit.width / 2 - frame,
    top: at.y - unit.height / 2 - frame - heading,
    width: unit.width + 2 * frame,
    height: unit.height + 2 * frame + heading,
  };
}

function union(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}

function keyOf(of: { band: Band; stateCode: string | null }): string {
  return `${of.band}\n${of.stateCode ?? ''}`;
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

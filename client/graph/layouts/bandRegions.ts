import type { Band, Positions } from '../contract.ts';
import type { LayoutUnit } from './layoutUnit.ts';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
export interface BandRegion extends Box {
  band: Band;
  /** Where the first of all bands' actors and boxes begin; left of it is room for headings. */
  first: number;
}
export interface StateRegion extends Box {
  band: Band;
  stateCode: string | null;
}
export interface Regions {
  bands: BandRegion[];
  states: StateRegion[];
}

/** Pixels at zoom 1. */
export const cell = { width: 114, height: 78 };
export const boxPadding = 8;
export const boxHeading = 20;
export const bandPadding = 18;
/** Kept free at the left of every band for its heading, which does not shrink with the picture. */
export function bandMargin(pictureWidth: number): number {
  return Math.max(90, pictureWidth * 0.065);
}
/** A band with nobody in it stays visible, so that its emptiness is seen. */
export const emptyBandHeight = 104;

const levels: readonly Band[] = ['national', 'state', 'local', 'unplaced'];

/** Columns and rows stand closer than this, edge to edge, within one state's box. */
const reach = { x: cell.width * 0.75, y: cell.height * 0.6 };

/**
 * The bands and the boxes of the states, read from where the actors stand. Nothing is remembered: a link
 * that carries positions carries the regions too, and an actor dragged away from its state gets a box of
 * its own where it was put.
 *
 * Bands are stripes from top to bottom in the order of levels. Where actors were dragged across, the
 * border runs where it separates most of the two levels.
 */
export function bandRegions(units: readonly LayoutUnit[], positions: Positions): Regions {
  const placed = units.filter((unit) => positions[unit.id]);
  if (placed.length === 0) return { bands: [], states: [] };
  const states = placed.some((unit) => hasStateBox(unit)) ? stateBoxes(placed, positions) : [];
  const first = Math.min(
    ...placed.map((unit) => positions[unit.id]!.x - unit.width / 2),
    ...states.map((box) => box.left),
  );
  const right =
    Math.max(
      ...placed.map((unit) => positions[unit.id]!.x + unit.width / 2),
      ...states.map((box) => box.left + box.width),
    ) + bandPadding;
  const left = first - bandMargin(right - first);
  return { bands: stripes(placed, positions, { left, first, width: right - left }), states };
}

export function hasStateBox(unit: Pick<LayoutUnit, 'band'>): boolean {
  return unit.band === 'state' || unit.band === 'local';
}

/** The room a unit takes up and down, its state's box included. */
function reachUp(unit: LayoutUnit): number {
  return unit.height / 2 + (hasStateBox(unit) ? boxPadding + boxHeading : 0);
}
function reachDown(unit: LayoutUnit): number {
  return unit.height / 2 + (hasStateBox(unit) ? boxPadding : 0);
}

function stripes(
  placed: readonly LayoutUnit[],
  positions: Positions,
  { left, first: begin, width }: { left: number; first: number; width: number },
): BandRegion[] {
  const membersOf = new Map(levels.map((band) => [band, placed.filter((unit) => unit.band === band)]));
  const present = levels.filter((band) => membersOf.get(band)!.length > 0);
  const y = (unit: LayoutUnit): number => positions[unit.id]!.y;
  const edges = present.slice(1).map((lower, index) => {
    const above = membersOf.get(present[index]!)!;
    return border(above, membersOf.get(lower)!, y);
  });
  const first = membersOf.get(present[0]!)!;
  const last = membersOf.get(present[present.length - 1]!)!;
  const top = Math.min(...first.map((unit) => y(unit) - reachUp(unit))) - bandPadding;
  const bottom = Math.max(...last.map((unit) => y(unit) + reachDown(unit))) + bandPadding;

  const tops = new Map<Band, number>();
  const bottoms = new Map<Band, number>();
  present.forEach((band, index) => {
    const above = edges[index - 1];
    const below = edges[index];
    tops.set(band, above ? (adjacent(present[index - 1]!, band) ? above.middle : above.lowerTop) : top);
    bottoms.set(
      band,
      below ? (adjacent(band, present[index + 1]!) ? below.middle : below.upperBottom) : bottom,
    );
  });
  fillEmptyBands(tops, bottoms);
  return levels
    .filter((band) => tops.has(band))
    .map((band) => ({
      band,
      left,
      first: begin,
      width,
      top: tops.get(band)!,
      height: bottoms.get(band)! - tops.get(band)!,
    }));
}

function adjacent(upper: Band, lower: Band): boolean {
  return levels.indexOf(lower) - levels.indexOf(upper) === 1;
}

/** The line that leaves the fewest of `above` below it and of `below` above it. */
function border(
  above: readonly LayoutUnit[],
  below: readonly LayoutUnit[],
  y: (unit: LayoutUnit) => number,
): { upperBottom: number; middle: number; lowerTop: number } {
  const sorted = [
    ...above.map((unit) => ({ y: y(unit), upper: true, edge: y(unit) + reachDown(unit) })),
    ...below.map((unit) => ({ y: y(unit), upper: false, edge: y(unit) - reachUp(unit) })),
  ].sort((a, b) => a.y - b.y || Number(b.upper) - Number(a.upper));
  let strays = above.length;
  let best = { strays: Number.POSITIVE_INFINITY, index: 0 };
  for (let index = 0; index <= sorted.length; index++) {
    if (strays < best.strays) best = { strays, index };
    strays += sorted[index]?.upper ? -1 : 1;
  }
  const uppers = sorted.slice(0, best.index).filter((entry) => entry.upper);
  const lowers = sorted.slice(best.index).filter((entry) => !entry.upper);
  const at = sorted[best.index]?.y ?? sorted[sorted.length - 1]!.y + cell.height;
  const upperBottom = uppers.length > 0 ? Math.max(...uppers.map(({ edge }) => edge)) + bandPadding : at;
  const lowerTop = lowers.length > 0 ? Math.min(...lowers.map(({ edge }) => edge)) - bandPadding : at;
  return { upperBottom, middle: (upperBottom + lowerTop) / 2, lowerTop };
}

/** National, state and local are always there; an empty one takes the gap between its neighbours, or a stripe at the end. */
function fillEmptyBands(tops: Map<Band, number>, bottoms: Map<Band, number>): void {
  const always = levels.slice(0, 3);
  const present = levels.filter((band) => tops.has(band));
  let ceiling = tops.get(present[0]!)!;
  for (const band of always.slice(0, Math.max(0, levels.indexOf(present[0]!))).reverse()) {
    bottoms.set(band, ceiling);
    tops.set(band, ceiling - emptyBandHeight);
    ceiling -= emptyBandHeight;
  }
  present.forEach((band, index) => {
    const next = present[index + 1];
    const missing = always.filter(
      (level) =>
        levels.indexOf(level) > levels.indexOf(band) &&
        (next === undefined || levels.indexOf(level) < levels.indexOf(next)),
    );
    if (missing.length === 0) return;
    const from = bottoms.get(band)!;
    const share = next === undefined ? emptyBandHeight : (tops.get(next)! - from) / missing.length;
    missing.forEach((level, place) => {
      tops.set(level, from + share * place);
      bottoms.set(level, from + share * (place + 1));
    });
  });
}

function stateBoxes(placed: readonly LayoutUnit[], positions: Positions): StateRegion[] {
  const groups = new Map<string, LayoutUnit[]>();
  for (const unit of placed) {
    if (!hasStateBox(unit)) continue;
    const key = `${unit.band}\n${unit.stateCode ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(unit);
    else groups.set(key, [unit]);
  }
  return [...groups.values()].flatMap((group) =>
    clusters(group, positions).map((cluster) => {
      const left = Math.min(...cluster.map((unit) => positions[unit.id]!.x - unit.width / 2)) - boxPadding;
      const right = Math.max(...cluster.map((unit) => positions[unit.id]!.x + unit.width / 2)) + boxPadding;
      const top =
        Math.min(...cluster.map((unit) => positions[unit.id]!.y - unit.height / 2)) - boxPadding - boxHeading;
      const bottom = Math.max(...cluster.map((unit) => positions[unit.id]!.y + unit.height / 2)) + boxPadding;
      const [{ band, stateCode }] = cluster as [LayoutUnit];
      return { band, stateCode, left, top, width: right - left, height: bottom - top };
    }),
  );
}

/** Those of one state that stand within reach of one another, through one another. */
function clusters(group: readonly LayoutUnit[], positions: Positions): LayoutUnit[][] {
  const rest = new Set(group);
  const found: LayoutUnit[][] = [];
  for (const seed of group) {
    if (!rest.delete(seed)) continue;
    const cluster = [seed];
    for (const unit of cluster) {
      const at = positions[unit.id]!;
      for (const other of rest) {
        const to = positions[other.id]!;
        const gapX = Math.abs(at.x - to.x) - (unit.width + other.width) / 2;
        const gapY = Math.abs(at.y - to.y) - (unit.height + other.height) / 2;
        if (gapX > reach.x || gapY > reach.y) continue;
        rest.delete(other);
        cluster.push(other);
      }
    }
    found.push(cluster);
  }
  return found;
}

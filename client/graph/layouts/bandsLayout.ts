import type { Band, Position, Positions } from '../contract.ts';
import { growBands } from './bandGrowth.ts';
import { lowestWrap, packedWidth, placeBand, type Group, type Wrap } from './bandPacking.ts';
import { bandRegions, cell, emptyBandHeight, hasStateBox, type Regions } from './bandRegions.ts';
import type { LayoutLink, LayoutUnit } from './layoutUnit.ts';

/**
 * National over state over local: three stripes, in the lower two a box per state, under them whatever
 * has no level. The view this domain asks for: who spans the levels is seen from which lines cross the
 * borders.
 *
 * Within a band, actors and states are ordered by the barycentre of their neighbours (Sugiyama, Tagawa
 * and Toda 1981), which keeps lines short and crossings few. The same states stand in the same order in
 * the state and the local band. Bands wrap, so that the whole comes near the shape of the window: forty
 * states make rows, not a strip.
 *
 * Pure and without chance: the same units and links, in whatever order, give the same picture. Units
 * with a known place keep it, and only the others are placed. Time: O((n + m) · sweeps + wrapping), in
 * which wrapping tries some forty widths; 2,000 units take about 0.2 s.
 */
export function bandsLayout(
  units: readonly LayoutUnit[],
  links: readonly LayoutLink[],
  { aspect, known }: { aspect: number; known: Positions },
): { positions: Positions; regions: Regions } {
  const sorted = [...units].sort((a, b) => compare(a.label, b.label) || compare(a.id, b.id));
  const positions = sorted.some((unit) => known[unit.id])
    ? growBands(sorted, links, known)
    : arrangeAfresh(sorted, links, aspect);
  return { positions, regions: bandRegions(sorted, positions) };
}

const bandOrder: readonly Band[] = ['national', 'state', 'local', 'unplaced'];
const sweeps = 10;

function arrangeAfresh(
  units: readonly LayoutUnit[],
  links: readonly LayoutLink[],
  aspect: number,
): Positions {
  if (units.length === 0) return {};
  const bands = bandOrder.map((band) => ({ band, groups: groupsOf(units, band) }));
  const wraps = chooseWraps(bands, aspect);
  const neighbours = neighboursOf(units, links);
  let best = place(bands, wraps);
  let bestReach = totalReach(best, links);
  let current = best;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    reorder(bands, current, neighbours);
    current = place(bands, wraps);
    const reach = totalReach(current, links);
    if (reach < bestReach - 1e-6) [best, bestReach] = [current, reach];
  }
  return best;
}

interface BandOfGroups {
  band: Band;
  groups: Group[];
}

function groupsOf(units: readonly LayoutUnit[], band: Band): Group[] {
  const groups = new Map<string, Group>();
  for (const unit of units) {
    if (unit.band !== band) continue;
    const key = hasStateBox(unit) ? (unit.stateCode ?? '') : band === 'unplaced' ? unit.kind : '';
    const group = groups.get(key);
    if (group) group.units.push(unit);
    else groups.set(key, { key, band, boxed: hasStateBox(unit), units: [unit] });
  }
  return [...groups.values()].sort((a, b) => compare(a.key, b.key)).map(keepProjectsBesideSponsors);
}

/** How each band wraps, at the width, in whole cells, at which the whole comes nearest the wanted shape. */
function chooseWraps(bands: readonly BandOfGroups[], aspect: number): Wrap[] {
  const count = bands.reduce(
    (sum, { groups }) => sum + groups.reduce((inner, { units }) => inner + units.length, 0),
    0,
  );
  const widest = Math.max(6, Math.ceil(3.2 * Math.sqrt(count)) + 4);
  let best: { wraps: Wrap[]; misfit: number } | null = null;
  for (let columns = 3; columns <= widest; columns += columns < 24 ? 1 : 2) {
    const width = columns * cell.width;
    const chosen = bands.map(({ groups }) =>
      groups.length === 0
        ? { wrap: { rows: 1, shelves: 1 }, width: 0, height: null }
        : lowestWrap(groups, width),
    );
    if (chosen.some((band) => band === null)) continue;
    const height = chosen.reduce(
      (sum, band, index) => sum + (band!.height ?? (bands[index]!.band === 'unplaced' ? 0 : emptyBandHeight)),
      0,
    );
    const inUse = Math.max(...chosen.map((band) => band!.width));
    const misfit = Math.abs(Math.log(inUse / height / aspect));
    if (!best || misfit < best.misfit - 1e-9) best = { wraps: chosen.map((band) => band!.wrap), misfit };
  }
  // A group of capsules wider than every width tried: one shelf each, as wide as it takes.
  return best?.wraps ?? bands.map(({ groups }) => ({ rows: 3, shelves: groups.length || 1 }));
}

function place(bands: readonly BandOfGroups[], wraps: readonly Wrap[]): Positions {
  const width = Math.max(...bands.map(({ groups }, index) => packedWidth(groups, wraps[index]!)));
  const positions: Record<string, Position> = {};
  let top = 0;
  bands.forEach(({ band, groups }, index) => {
    if (groups.length === 0) {
      top += band === 'unplaced' ? 0 : emptyBandHeight;
      return;
    }
    const { height, at } = placeBand(groups, wraps[index]!, width);
    for (const [id, { x, y }] of at) positions[id] = { x, y: y + top };
    top += height;
  });
  return positions;
}

function neighboursOf(units: readonly LayoutUnit[], links: readonly LayoutLink[]): Map<string, string[]> {
  const neighbours = new Map(units.map((unit): [string, string[]] => [unit.id, []]));
  for (const { source, target } of links) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  return neighbours;
}

/** One sweep: every actor moves towards the mean of its neighbours, every state towards the mean of its actors' neighbours, both bands at once. */
function reorder(
  bands: readonly BandOfGroups[],
  at: Positions,
  neighbours: ReadonlyMap<string, string[]>,
): void {
  const wish = new Map<string, number>();
  for (const [id, others] of neighbours) {
    const own = at[id]?.x ?? 0;
    const xs = others.flatMap((other) => at[other]?.x ?? []);
    wish.set(id, xs.length === 0 ? own : (own + 3 * mean(xs)) / 4);
  }
  const byWish = (a: LayoutUnit, b: LayoutUnit): number =>
    wish.get(a.id)! - wish.get(b.id)! || compare(a.label, b.label) || compare(a.id, b.id);
  const wishOfState = new Map<string, number[]>();
  for (const { groups } of bands) {
    for (const group of groups) {
      group.units.sort(byWish);
      keepProjectsBesideSponsors(group);
      const name = group.boxed ? group.key : `${group.band}\n${group.key}`;
      const wishes = group.units.map(({ id }) => wish.get(id)!);
      wishOfState.set(name, [...(wishOfState.get(name) ?? []), ...wishes]);
    }
  }
  for (const { groups } of bands) {
    groups.sort((a, b) => {
      const [nameA, nameB] = [a, b].map((group) =>
        group.boxed ? group.key : `${group.band}\n${group.key}`,
      ) as [string, string];
      return mean(wishOfState.get(nameA)!) - mean(wishOfState.get(nameB)!) || compare(nameA, nameB);
    });
  }
}

function keepProjectsBesideSponsors(group: Group): Group {
  const inside = new Set(group.units.map(({ id }) => id));
  const projects = group.units.filter(({ sponsor }) => sponsor !== null && inside.has(sponsor));
  if (projects.length === 0) return group;
  const rest = group.units.filter((unit) => !projects.includes(unit));
  // Sponsors that are themselves sponsored keep the order they have.
  const order: LayoutUnit[] = [];
  const take = (unit: LayoutUnit): void => {
    if (order.includes(unit)) return;
    order.push(unit);
    projects.filter(({ sponsor }) => sponsor === unit.id).forEach(take);
  };
  rest.forEach(take);
  projects.forEach(take);
  group.units = order;
  return group;
}

/** What a sweep should lessen: the sideways length of all links, in pixels. */
function totalReach(at: Positions, links: readonly LayoutLink[]): number {
  return links.reduce((sum, { source, target }) => {
    const [from, to] = [at[source], at[target]];
    return from && to ? sum + Math.abs(from.x - to.x) : sum;
  }, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** By code point, not by locale: the picture must not depend on who looks at it. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

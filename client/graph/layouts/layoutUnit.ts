import type { Band, GraphNode, Level, Position, Positions } from '../contract.ts';
import { footprintOf } from '../marks/footprint.ts';
import type { ShownGraph, ShownNode } from '../shownGraph.ts';

/**
 * What layouts move about: a mark with room for its label, or an open capsule with its sisters inside,
 * which moves as one body. Layouts see boxes and links and nothing of the domain but level and state.
 */
export interface LayoutUnit {
  id: string;
  label: string;
  kind: string;
  band: Band;
  stateCode: string | null;
  /** Pixels at zoom 1, label included. */
  width: number;
  height: number;
  /** The unit of the fiscal sponsor, which this one wants to stand beside. */
  sponsor: string | null;
}

export interface LayoutLink {
  source: string;
  target: string;
}

export interface UnitGraph {
  units: LayoutUnit[];
  links: LayoutLink[];
  /** Where each shown node stands relative to its unit. */
  members: ReadonlyMap<string, { unit: string; dx: number; dy: number }>;
}

/** Pixels between the middles of sisters in an open capsule. */
export const sisterPitch = 104;

export function bandOf(level: Level | null): Band {
  return level === null ? 'unplaced' : level === 'multiState' ? 'national' : level;
}

export function unitGraph(shown: ShownGraph): UnitGraph {
  const sisters = new Map<string, ShownNode[]>();
  for (const entry of shown.nodes.values()) {
    if (entry.capsule === null) continue;
    const inside = sisters.get(entry.capsule);
    if (inside) inside.push(entry);
    else sisters.set(entry.capsule, [entry]);
  }
  const units: LayoutUnit[] = [];
  const members = new Map<string, { unit: string; dx: number; dy: number }>();
  const unitOf = (id: string): string => shown.nodes.get(id)?.capsule ?? id;
  for (const { node, capsule, sponsor } of shown.nodes.values()) {
    if (capsule !== null) continue;
    const inside = sisters.get(node.id);
    const footprint = footprintOf(node);
    members.set(node.id, { unit: node.id, dx: 0, dy: 0 });
    inside
      ?.sort((a, b) => (a.node.id < b.node.id ? -1 : 1))
      .forEach((sister, index) => {
        members.set(sister.node.id, {
          unit: node.id,
          dx: (index - (inside.length - 1) / 2) * sisterPitch,
          dy: 0,
        });
      });
    const placed = placeOf(node, inside);
    const sponsorUnit = sponsor === null ? null : unitOf(sponsor);
    units.push({
      id: node.id,
      label: node.label,
      kind: node.kind,
      band: bandOf(placed.level),
      stateCode: placed.stateCode,
      width: inside ? inside.length * sisterPitch + 16 : footprint.width,
      height: inside ? footprint.height + 26 : footprint.height,
      sponsor: sponsorUnit === node.id ? null : sponsorUnit,
    });
  }
  const links: LayoutLink[] = [];
  for (const { from, to } of shown.ties.values()) {
    const source = unitOf(from);
    const target = unitOf(to);
    if (source !== target && members.has(source) && members.has(target)) links.push({ source, target });
  }
  return { units, links, members };
}

/** A hybrid often has no level of its own: it then stands where its sisters stand. */
function placeOf(node: GraphNode, inside: ShownNode[] | undefined): Pick<GraphNode, 'level' | 'stateCode'> {
  if (node.level !== null) return node;
  return inside?.find((sister) => sister.node.level !== null)?.node ?? node;
}

/** The position of every shown node, from those of the units. Open capsules take their size from what is inside. */
export function positionsOfMembers(graph: UnitGraph, units: Positions): Positions {
  const positions: Positions = {};
  for (const [id, { unit, dx, dy }] of graph.members) {
    const at = units[unit];
    if (at) positions[id] = { x: at.x + dx, y: at.y + dy };
  }
  return positions;
}

/** A unit is known when it, or anything inside it, is: an opened capsule opens where the closed one stood. */
export function knownUnits(graph: UnitGraph, positions: Positions): Positions {
  const sums = new Map<string, { x: number; y: number; count: number }>();
  for (const [id, { unit, dx, dy }] of graph.members) {
    const at = positions[id];
    if (!at) continue;
    const sum = sums.get(unit) ?? { x: 0, y: 0, count: 0 };
    // The capsule's own position says where it stands; its sisters' only if it has none.
    if (positions[unit] && id !== unit) continue;
    sums.set(unit, { x: sum.x + at.x - dx, y: sum.y + at.y - dy, count: sum.count + 1 });
  }
  const known: Record<string, Position> = {};
  for (const [unit, { x, y, count }] of sums) known[unit] = { x: x / count, y: y / count };
  return known;
}

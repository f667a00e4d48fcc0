import cytoscape, { type EdgeSingular } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { LayoutProgress, Position, Positions } from '../contract.ts';
import { components, packParts } from './components.ts';
import { forceDirected } from './forceDirected.ts';
import type { LayoutLink, LayoutUnit } from './layoutUnit.ts';
import { placeNewcomers } from './newcomers.ts';
import { seededChance, withSeededChance } from './seededChance.ts';
import { separate } from './separation.ts';

/**
 * Layout by ties alone: those who are tied stand near one another.
 *
 * Up to `smallPart` actors in one connected part go to fCoSE (Balcı and Doğrusöz 2022), which draws
 * small graphs best and takes time as the square; larger parts go to our Barnes–Hut placement. Parts are
 * laid out apart and set side by side, overlaps pushed out. Where some actors have a place, only the
 * others are placed. Seeded: the same graph gives the same picture.
 */
export function organicLayout(
  units: readonly LayoutUnit[],
  links: readonly LayoutLink[],
  options: { aspect: number; known: Positions; grownFrom: string | null },
  report?: (progress: LayoutProgress) => void,
): Positions {
  const sorted = [...units].sort((a, b) => (a.id < b.id ? -1 : 1));
  const bonds = withSponsorBonds(sorted, links);
  if (sorted.some((unit) => options.known[unit.id])) {
    return placeNewcomers(sorted, bonds, options.known, options.grownFrom);
  }
  if (sorted.length === 0) return {};
  report?.({ phase: 'preparing', share: null });
  const parts = components(sorted, bonds).map((part) => {
    const inside = new Set(part.map(({ id }) => id));
    const partLinks = bonds.filter(({ source, target }) => inside.has(source) && inside.has(target));
    const at =
      part.length === 1
        ? { [part[0]!.id]: { x: 0, y: 0 } }
        : part.length <= smallPart
          ? bySpectrumAndSprings(part, partLinks)
          : byForces(part, partLinks, options.aspect, (share) => report?.({ phase: 'arranging', share }));
    separate(part, at, (share) => report?.({ phase: 'separating', share }));
    return { units: part, at };
  });
  return packParts(parts, options.aspect);
}

const smallPart = 150;
const seed = 2004;

/** Projects keep close to their sponsors even where no tie says so: the bond counts as a link. */
function withSponsorBonds(units: readonly LayoutUnit[], links: readonly LayoutLink[]): LayoutLink[] {
  // First, so that where sponsor and project are also tied, it is the bond that is kept.
  return [
    ...units.flatMap(({ id, sponsor }) => (sponsor === null ? [] : [{ source: sponsor, target: id }])),
    ...links,
  ];
}

let fcoseIsKnown = false;

function bySpectrumAndSprings(
  units: readonly LayoutUnit[],
  links: readonly LayoutLink[],
): Record<string, Position> {
  if (!fcoseIsKnown) cytoscape.use(fcose);
  fcoseIsKnown = true;
  const bonds = new Set(units.flatMap(({ id, sponsor }) => (sponsor === null ? [] : [`${sponsor}\n${id}`])));
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } },
    ],
    elements: {
      nodes: units.map(({ id, width, height }) => ({ data: { id, width, height } })),
      edges: distinct(links).map(({ source, target }, index) => ({
        data: { id: `link ${index}`, source, target, bond: bonds.has(`${source}\n${target}`) },
      })),
    },
  });
  const options = {
    name: 'fcose',
    quality: 'proof',
    animate: false,
    randomize: true,
    fit: false,
    packComponents: false,
    nodeSeparation: 110,
    idealEdgeLength: (edge: EdgeSingular) => (edge.data('bond') === true ? 24 : 64),
    edgeElasticity: (edge: EdgeSingular) => (edge.data('bond') === true ? 0.95 : 0.45),
    nodeRepulsion: 9000,
    gravity: 0.3,
    numIter: 1500,
  };
  withSeededChance(seed, () => graph.layout(options).run());
  const at: Record<string, Position> = {};
  graph.nodes().forEach((node) => {
    at[node.id()] = { ...node.position() };
  });
  graph.destroy();
  return at;
}

function byForces(
  units: readonly LayoutUnit[],
  links: readonly LayoutLink[],
  aspect: number,
  report: (share: number) => void,
): Record<string, Position> {
  const index = new Map(units.map((unit, place) => [unit.id, place]));
  const sponsorOf = new Map(units.map(({ id, sponsor }) => [id, sponsor]));
  const chance = seededChance(seed);
  const spread = 60 * Math.sqrt(units.length);
  const once = distinct(links);
  const x = Float64Array.from(units, () => (chance() - 0.5) * spread);
  const y = Float64Array.from(units, () => (chance() - 0.5) * spread);
  forceDirected(
    {
      x,
      y,
      sources: Uint32Array.from(once, ({ source }) => index.get(source)!),
      targets: Uint32Array.from(once, ({ target }) => index.get(target)!),
      lengths: Float64Array.from(once, ({ source, target }) => (sponsorOf.get(target) === source ? 40 : 70)),
    },
    units.length > 1200 ? 260 : 400,
    report,
  );
  // Windows are wider than high, and so are labels.
  const stretch = Math.sqrt(aspect);
  return Object.fromEntries(units.map(({ id }, place) => [id, { x: x[place]! * stretch, y: y[place]! }]));
}

/** Parallel links pull once: how often two actors are tied says nothing about how near they should stand. */
function distinct(links: readonly LayoutLink[]): LayoutLink[] {
  const seen = new Map<string, LayoutLink>();
  for (const link of links) {
    const key =
      link.source < link.target ? `${link.source}\n${link.target}` : `${link.target}\n${link.source}`;
    if (link.source !== link.target && !seen.has(key)) seen.set(key, link);
  }
  return [...seen.values()];
}

import type {
  Arrowhead,
  Brokerage,
  Change,
  GraphLayout,
  GraphNode,
  GraphStyles,
  GraphTheme,
  KindStyle,
  LinePattern,
  MarkShape,
  Positions,
  TieStyle,
} from './contract.ts';
import { bandRegions, type Regions } from './layouts/bandRegions.ts';
import { bandOf, knownUnits, sisterPitch, type UnitGraph } from './layouts/layoutUnit.ts';
import { brokerageRing, glyphOf, markRadius } from './marks/glyphs.ts';
import { blend, colourIn, confidenceStep, paletteOf, type Palette } from './marks/palette.ts';
import { tieCurve, type TieCurve, type TieEnd } from './marks/tieLine.ts';
import type { ShownGraph, ShownTie } from './shownGraph.ts';

/** How a mark is filled: by legal form for those that have one, lightly tinted for all else. */
export type Fill = 'solid' | 'half' | 'outline' | 'tint';

export interface SceneMark {
  id: string;
  x: number;
  y: number;
  radius: number;
  halfWidth: number;
  halfHeight: number;
  shape: MarkShape;
  fill: Fill;
  colour: string;
  /** `colour` laid thinly on the surface. */
  tint: string;
  opacity: number;
  label: string;
  importance: number;
  /** A cohort's count, written inside. */
  count: number | null;
  /** The open capsule this sister entity stands in. */
  capsule: string | null;
  /** A closed capsule's sister entities, drawn small inside it. */
  sisters: readonly { fill: Fill; colour: string }[];
  /** Stands with national, and is marked as working in several states. */
  multiState: boolean;
  change: Change;
  brokerage: Brokerage | null;
}

export interface SceneTie {
  id: string;
  from: string;
  to: string;
  curve: TieCurve;
  /** The sideways distance of the curve's control point, as Cytoscape counts it; 0 for a straight line. */
  bend: number;
  colour: string;
  line: LinePattern;
  width: number;
  arrow: Arrowhead;
  /** By confidence and by how many lines there are; `certainty` by confidence alone. */
  opacity: number;
  certainty: number;
  undated: boolean;
  change: Change;
  /** Crosses from one band into another: drawn in front and darker. */
  spanning: boolean;
  reading: string;
}

export interface SceneCapsule {
  id: string;
  left: number;
  top: number;
  width: number;
  height: number;
  label: string;
  importance: number;
}

/** A sponsor and the projects that stand by it; the hull encloses all of them. */
export interface SceneHull {
  sponsor: string;
  projects: readonly string[];
  /** The sponsor first. */
  members: readonly TieEnd[];
}

/** Everything that is to be seen, with its place and its look, and nothing of how it is drawn. Pixels at zoom 1. */
export interface Scene {
  theme: GraphTheme;
  palette: Palette;
  marks: readonly SceneMark[];
  ties: readonly SceneTie[];
  capsules: readonly SceneCapsule[];
  hulls: readonly SceneHull[];
  regions: Regions | null;
}

export interface SceneSettings {
  styles: GraphStyles;
  theme: GraphTheme;
  layout: GraphLayout;
}

const capsulePadding = { side: 16, top: 18, bottom: 34 };

export function buildScene(
  shown: ShownGraph,
  graph: UnitGraph,
  positions: Positions,
  { styles, theme, layout }: SceneSettings,
): Scene {
  const palette = paletteOf(theme);
  const kinds = new Map(styles.kinds.map((style) => [style.kind, style]));
  const tieStyles = new Map(styles.ties.map((style) => [style.kind, style]));
  const marks: SceneMark[] = [];
  const capsules: SceneCapsule[] = [];
  const ends = new Map<string, TieEnd>();

  for (const [id, { node, role, sisters, capsule: within }] of shown.nodes) {
    const at = positions[id];
    if (!at) continue;
    if (role === 'openCapsule') {
      const capsule = openCapsule(node, sisters, positions);
      capsules.push(capsule);
      ends.set(id, {
        x: capsule.left + capsule.width / 2,
        y: capsule.top + capsule.height / 2,
        halfWidth: capsule.width / 2,
        halfHeight: capsule.height / 2,
        round: false,
      });
      continue;
    }
    const style = kindStyle(node.kind, kinds);
    const colour = colourIn(theme, style.colour);
    const radius = markRadius(node.importance);
    const { halfWidth, halfHeight, round } = extentOf(node, style.shape, radius);
    const mark: SceneMark = {
      id,
      x: at.x,
      y: at.y,
      radius,
      halfWidth,
      halfHeight,
      shape: style.shape,
      fill: fillOf(node),
      colour,
      tint: blend(colour, palette.surface, theme === 'dark' ? 0.3 : 0.2),
      opacity: confidenceStep(node.confidence),
      label: node.label,
      importance: node.importance,
      count: node.kind === 'Cohort' ? (node.size ?? null) : null,
      capsule: within,
      sisters: sisters.map((sister) => ({
        fill: fillOf(sister),
        colour: colourIn(theme, kindStyle(sister.kind, kinds).colour),
      })),
      multiState: node.level === 'multiState',
      change: node.change ?? 'unchanged',
      brokerage: node.brokerage ?? null,
    };
    marks.push(mark);
    ends.set(id, { x: at.x, y: at.y, halfWidth, halfHeight, round });
  }

  const ink =
    layout === 'bands' ? { within: tieInk(shown.ties.size) * 0.62, across: tieInk(shown.ties.size) } : null;
  const hulls = hullsOf(shown, ends);
  const hullOf = new Map(hulls.flatMap(({ sponsor, projects }) => projects.map((id) => [id, sponsor])));
  const isSaidByHull = ({ tie, from, to }: ShownTie): boolean =>
    tie.containment === true && (hullOf.get(to) === from || hullOf.get(from) === to);
  const ties: SceneTie[] = [];
  for (const entry of shown.ties.values()) {
    if (isSaidByHull(entry)) continue;
    const from = ends.get(entry.from);
    const to = ends.get(entry.to);
    if (!from || !to) continue;
    const spanning = ink !== null && bandOfShown(shown, entry.from) !== bandOfShown(shown, entry.to);
    const strength = ink === null ? tieInk(shown.ties.size) : spanning ? ink.across : ink.within;
    ties.push(
      sceneTie(entry, from, to, tieStyle(entry.tie.kind, tieStyles), { theme, layout, spanning, strength }),
    );
  }
  return {
    theme,
    palette,
    marks,
    ties,
    capsules,
    hulls,
    regions: layout === 'bands' ? bandRegions(graph.units, knownUnits(graph, positions)) : null,
  };
}

/** Where lines end and labels begin: at the mark's edge, or at that of the ring round it. */
function extentOf(
  node: GraphNode,
  shape: MarkShape,
  radius: number,
): Pick<TieEnd, 'halfWidth' | 'halfHeight' | 'round'> {
  const glyph = glyphOf(shape);
  if (!node.brokerage) {
    return { halfWidth: glyph.halfWidth * radius, halfHeight: glyph.halfHeight * radius, round: glyph.round };
  }
  const ring = radius * brokerageRing.inner + 2 + brokerageRing.width;
  return { halfWidth: ring, halfHeight: ring, round: true };
}

function kindStyle(kind: string, kinds: ReadonlyMap<string, KindStyle>): KindStyle {
  return kinds.get(kind) ?? { kind, shape: 'circle', colour: { light: '#6b7280', dark: '#9ca3af' } };
}

function tieStyle(kind: string, styles: ReadonlyMap<string, TieStyle>): TieStyle {
  const colour = { light: '#6b7280', dark: '#9ca3af' };
  return styles.get(kind) ?? { kind, colour, line: 'solid', width: 1, arrow: 'none' };
}

/** Actors that can be incorporated are filled by their legal form; for the others a form would mean nothing. */
function fillOf(node: GraphNode): Fill {
  if (node.kind !== 'Organization' && node.kind !== 'Coalition')
    return node.kind === 'Person' ? 'solid' : 'tint';
  if (node.legalForm === '501(c)(3)') return 'solid';
  if (node.legalForm === '501(c)(4)') return 'half';
  return 'outline';
}

/** How dark lines are, by how many there are: a few stand firm, thousands must not smother the marks. */
export function tieInk(count: number): number {
  return Math.min(0.9, Math.max(0.24, 1.36 - 0.3 * Math.log10(Math.max(1, count))));
}

function sceneTie(
  { tie, from: fromId, to: toId, lane }: ShownTie,
  from: TieEnd,
  to: TieEnd,
  style: TieStyle,
  {
    theme,
    layout,
    spanning,
    strength,
  }: { theme: GraphTheme; layout: GraphLayout; spanning: boolean; strength: number },
): SceneTie {
  const reversed = fromId > toId;
  const bow = layout === 'bands' ? bowOver(from, to) : 0;
  const curve = tieCurve(from, to, lane, reversed, bow);
  return {
    id: tie.id,
    from: fromId,
    to: toId,
    curve,
    bend: curve.straight ? 0 : bendOf(curve, from, to),
    colour: colourIn(theme, style.colour),
    line: style.line,
    width: style.width,
    arrow: tie.directed ? style.arrow : 'none',
    opacity: confidenceStep(tie.confidence) * (theme === 'highContrast' ? 1 : strength),
    certainty: confidenceStep(tie.confidence),
    undated: tie.undated,
    change: tie.change ?? 'unchanged',
    spanning,
    reading: tie.reading,
  };
}

/** Lines along a row or a column of marks would run through those between: they pass over, or beside, them. */
function bowOver(from: TieEnd, to: TieEnd): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (Math.abs(dy) < 24 && Math.abs(dx) > 130) return -Math.sign(dx) * Math.min(44, 14 + Math.abs(dx) * 0.05);
  if (Math.abs(dx) < 24 && Math.abs(dy) > 100) return Math.min(34, 12 + Math.abs(dy) * 0.04);
  return 0;
}

function bendOf(curve: TieCurve, from: TieEnd, to: TieEnd): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const aside = (curve.controlX - (from.x + to.x) / 2) * -dy + (curve.controlY - (from.y + to.y) / 2) * dx;
  return Math.round((aside / length) * 10) / 10;
}

function bandOfShown(shown: ShownGraph, id: string): string {
  const entry = shown.nodes.get(id);
  if (!entry) return 'unplaced';
  if (entry.node.level !== null || entry.sisters.length === 0) return bandOf(entry.node.level);
  return bandOf(entry.sisters.find(({ level }) => level !== null)?.level ?? null);
}

function openCapsule(node: GraphNode, sisters: readonly GraphNode[], positions: Positions): SceneCapsule {
  const spots = sisters.flatMap((sister) => {
    const at = positions[sister.id];
    return at ? [{ ...at, radius: markRadius(sister.importance) }] : [];
  });
  if (spots.length === 0) {
    const at = positions[node.id]!;
    spots.push({ ...at, radius: markRadius(node.importance) });
  }
  // Room for the sisters' labels, which are wider than their marks.
  const side = sisterPitch / 2 - 8;
  const left = Math.min(...spots.map(({ x, radius }) => x - Math.max(side, radius + capsulePadding.side)));
  const right = Math.max(...spots.map(({ x, radius }) => x + Math.max(side, radius + capsulePadding.side)));
  const top = Math.min(...spots.map(({ y, radius }) => y - radius)) - capsulePadding.top;
  const bottom = Math.max(...spots.map(({ y, radius }) => y + radius)) + capsulePadding.bottom;
  return {
    id: node.id,
    left,
    top,
    width: right - left,
    height: bottom - top,
    label: node.label,
    importance: node.importance,
  };
}

/** Pixels, middle to middle, beyond which a hull would sweep over others: there the tie is drawn as a line. */
const farOff = 190;

function hullsOf(shown: ShownGraph, ends: ReadonlyMap<string, TieEnd>): SceneHull[] {
  const inside = new Map<string, string[]>();
  for (const [id, { sponsor }] of shown.nodes) {
    const project = ends.get(id);
    const host = sponsor === null ? undefined : ends.get(sponsor);
    if (!project || !host || Math.hypot(project.x - host.x, project.y - host.y) > farOff) continue;
    const projects = inside.get(sponsor!);
    if (projects) projects.push(id);
    else inside.set(sponsor!, [id]);
  }
  return [...inside].map(([sponsor, projects]) => ({
    sponsor,
    projects,
    members: [sponsor, ...projects].map((id) => ends.get(id)!),
  }));
}

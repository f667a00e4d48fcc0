import type { Core, ElementDefinition } from 'cytoscape';
import type { Positions } from './contract.ts';
import { glyphOf } from './marks/glyphs.ts';
import type { Scene } from './scene.ts';
import type { ShownGraph } from './shownGraph.ts';

/** What Cytoscape must know of an element; anything else about it is the scene's. */
interface ElementShape {
  group: 'nodes' | 'edges';
  data: { id: string; parent?: string; source?: string; target?: string };
}

export interface ElementChange {
  removed: string[];
  added: ElementDefinition[];
}

/**
 * What must change for Cytoscape's elements to be those shown. An element whose ends or capsule changed
 * is taken out and put in again: Cytoscape fixes both at birth.
 */
export function elementChange(before: ShownGraph | null, after: ShownGraph): ElementChange {
  const old = before ? shapesOf(before) : new Map<string, ElementShape>();
  const next = shapesOf(after);
  const removed: string[] = [];
  const added: ElementShape[] = [];
  for (const [id, shape] of old) {
    const now = next.get(id);
    if (!now || !same(shape, now)) removed.push(id);
  }
  const gone = new Set(removed);
  // Cytoscape takes a node's ties and sisters along when it goes: they are put in again.
  for (const [id, { data }] of old) {
    const orphaned = [data.source, data.target, data.parent].some(
      (end) => end !== undefined && gone.has(end),
    );
    if (orphaned && !gone.has(id)) {
      gone.add(id);
      removed.push(id);
    }
  }
  for (const [id, shape] of next) if (!old.has(id) || gone.has(id)) added.push(shape);
  return { removed, added: [...added].sort((a, b) => rank(a) - rank(b)) };
}

/** Capsules before their sisters, nodes before ties. */
function rank({ group, data }: ElementShape): number {
  return group === 'edges' ? 2 : data.parent === undefined ? 0 : 1;
}

function shapesOf(shown: ShownGraph): Map<string, ElementShape> {
  const shapes = new Map<string, ElementShape>();
  for (const [id, { capsule }] of shown.nodes) {
    shapes.set(id, { group: 'nodes', data: { id, ...(capsule !== null && { parent: capsule }) } });
  }
  for (const [id, { from, to }] of shown.ties) {
    shapes.set(id, { group: 'edges', data: { id, source: from, target: to } });
  }
  return shapes;
}

function same(a: ElementShape, b: ElementShape): boolean {
  return (
    a.data.parent === b.data.parent && a.data.source === b.data.source && a.data.target === b.data.target
  );
}

/** Brings the elements' existence in line; sizes and places follow with `placeElements`. */
export function applyChange(cy: Core, change: ElementChange): void {
  if (change.removed.length === 0 && change.added.length === 0) return;
  cy.batch(() => {
    const removed = new Set(change.removed);
    cy.elements()
      .filter((element) => removed.has(element.id()))
      .remove();
    cy.add(
      change.added.map((element) => ({
        ...element,
        data: { width: 16, height: 16, round: 1, bend: 0, ...element.data },
      })),
    );
  });
}

/** Gives every element the size, place and course it has in the scene. Only what differs is touched: style updates are Cytoscape's dearest. */
export function placeElements(cy: Core, scene: Scene, positions: Positions): void {
  cy.batch(() => {
    for (const mark of scene.marks) {
      const node = cy.getElementById(mark.id);
      if (node.empty()) continue;
      const width = Math.round(2 * mark.halfWidth);
      const height = Math.round(2 * mark.halfHeight);
      const round = glyphOf(mark.shape).round ? 1 : 0;
      if (node.data('width') !== width || node.data('height') !== height) node.data({ width, height });
      if (node.data('round') !== round) node.data('round', round);
    }
    for (const tie of scene.ties) {
      const edge = cy.getElementById(tie.id);
      if (edge.nonempty() && edge.data('bend') !== tie.bend) edge.data('bend', tie.bend);
    }
    // A capsule lies where its sisters are.
    cy.nodes(':childless').forEach((node) => {
      const at = positions[node.id()];
      const is = node.position();
      if (at && (at.x !== is.x || at.y !== is.y)) node.position({ x: at.x, y: at.y });
    });
  });
}

import type { GraphNode, GraphTie } from './contract.ts';

/**
 * What is to be seen of the data once capsules are opened or closed.
 *
 * A closed hybrid is one mark that stands for its sister entities and bears their ties; an opened one
 * is a capsule with the sisters inside. A tie between two sisters of a closed hybrid, and the tie that
 * says no more than "this sister is in this capsule", are said by the capsule itself and not drawn.
 */
export interface ShownNode {
  node: GraphNode;
  role: 'actor' | 'closedCapsule' | 'openCapsule';
  /** The open capsule this sister entity stands in. */
  capsule: string | null;
  /** The sister entities a closed capsule stands for. */
  sisters: readonly GraphNode[];
  /** The mark, as shown, of the fiscal sponsor whose hull goes round this project. */
  sponsor: string | null;
}

export interface ShownTie {
  tie: GraphTie;
  /** The marks the line joins: the tie's own ends, or the closed capsules that stand for them. */
  from: string;
  to: string;
  /**
   * Which of the parallel lines between the same two marks, counted from the middle: …, −1, 0, 1, … or
   * ±½; seen from the mark with the smaller id, whichever way the tie points.
   */
  lane: number;
}

export interface ShownGraph {
  nodes: ReadonlyMap<string, ShownNode>;
  ties: ReadonlyMap<string, ShownTie>;
}

export function shownGraph(
  nodes: readonly GraphNode[],
  ties: readonly GraphTie[],
  openCapsules: readonly string[],
): ShownGraph {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const open = new Set(openCapsules);
  const sistersOf = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    if (node.containment !== 'hybrid' || node.parent === null || !byId.has(node.parent)) continue;
    const sisters = sistersOf.get(node.parent);
    if (sisters) sisters.push(node);
    else sistersOf.set(node.parent, [node]);
  }
  const hybridOf = (node: GraphNode): string | null =>
    node.containment === 'hybrid' && node.parent !== null && node.parent !== node.id && byId.has(node.parent)
      ? node.parent
      : null;
  const standIn = (id: string): string | null => {
    const node = byId.get(id);
    if (!node) return null;
    const hybrid = hybridOf(node);
    return hybrid !== null && !open.has(hybrid) ? hybrid : id;
  };

  const shownNodes = new Map<string, ShownNode>();
  for (const node of nodes) {
    const hybrid = hybridOf(node);
    if (hybrid !== null && !open.has(hybrid)) continue;
    const sisters = sistersOf.get(node.id) ?? [];
    const sponsored = node.containment === 'sponsor' && node.parent !== null && node.parent !== node.id;
    shownNodes.set(node.id, {
      node,
      role:
        node.kind !== 'Hybrid'
          ? 'actor'
          : sisters.length > 0 && open.has(node.id)
            ? 'openCapsule'
            : 'closedCapsule',
      sisters,
      capsule: hybrid,
      sponsor: sponsored ? standIn(node.parent!) : null,
    });
  }

  const kept: { tie: GraphTie; from: string; to: string }[] = [];
  for (const tie of ties) {
    const from = standIn(tie.source);
    const to = standIn(tie.target);
    if (from === null || to === null) continue;
    const folded = from === to && tie.source !== tie.target;
    const saidByCapsule = shownNodes.get(from)?.capsule === to || shownNodes.get(to)?.capsule === from;
    if (!folded && !saidByCapsule) kept.push({ tie, from, to });
  }
  return { nodes: shownNodes, ties: withLanes(kept) };
}

/** Spreads ties between the same two marks over lanes, in the order of their ids, so that lanes do not swap as data arrives. */
function withLanes(ties: { tie: GraphTie; from: string; to: string }[]): Map<string, ShownTie> {
  const bundles = new Map<string, { tie: GraphTie; from: string; to: string }[]>();
  for (const entry of ties) {
    const pair = entry.from < entry.to ? `${entry.from}\n${entry.to}` : `${entry.to}\n${entry.from}`;
    const bundle = bundles.get(pair);
    if (bundle) bundle.push(entry);
    else bundles.set(pair, [entry]);
  }
  const shown = new Map<string, ShownTie>();
  for (const bundle of bundles.values()) {
    if (bundle.length > 1) bundle.sort((a, b) => (a.tie.id < b.tie.id ? -1 : 1));
    bundle.forEach(({ tie, from, to }, index) => {
      const lane = from === to ? index : index - (bundle.length - 1) / 2;
      shown.set(tie.id, { tie, from, to, lane });
    });
  }
  return shown;
}

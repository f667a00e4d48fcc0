import type { Graph, Rows } from './csr.ts';
import { degreeOrdered, unionRows, unvalued } from './degreeOrder.ts';

/**
 * Clustering: how far the actors around an actor are tied to each other. All from one listing of triangles, each found once
 * from its actor of smallest degree (Chiba & Nishizeki 1985, SIAM Journal on Computing 14(1), doi:10.1137/0214017):
 * O(size^1.5) time, O(order + size) memory.
 *
 * Of graphs without direction unless said; those throw a RangeError for a directed one. Isolates and actors with one tie
 * have no pair of neighbours: NaN, unless said. Components do not touch each other.
 */

/** How many pairs of an actor's neighbours are tied. */
export function triangles(graph: Graph): Float64Array {
  undirected(graph);
  const { actors, offsets, targets } = degreeOrdered(unvalued(graph.out));
  const counts = new Int32Array(actors.length);
  /** The last actor whose row this one was seen in. */
  const seen = new Int32Array(actors.length).fill(-1);
  for (let u = 0; u < actors.length; u++) {
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    if (end - start < 2) continue;
    for (let i = start; i < end; i++) seen[targets[i]!] = u;
    let ofU = 0;
    for (let i = start; i < end; i++) {
      const v = targets[i]!;
      let ofV = 0;
      for (let j = offsets[v]!, last = offsets[v + 1]!; j < last; j++) {
        const w = targets[j]!;
        if (seen[w] !== u) continue;
        counts[w]!++;
        ofV++;
      }
      counts[v]! += ofV;
      ofU += ofV;
    }
    counts[u]! += ofU;
  }
  const byActor = new Float64Array(actors.length);
  for (let u = 0; u < actors.length; u++) byActor[actors[u]!] = counts[u]!;
  return byActor;
}

/**
 * For each actor, a sum over its triangles: of the `product` of the values of all three ties, or of the values of the two ties
 * `at` the actor. Values stand as the rows' strengths.
 */
function triangleSums(rows: Rows, what: 'product' | 'at'): Float64Array {
  const { actors, offsets, targets, strengths } = degreeOrdered(rows);
  const values = strengths!;
  const sums = new Float64Array(actors.length);
  const seen = new Int32Array(actors.length).fill(-1);
  /** The value of the tie in the row that was seen last. */
  const held = new Float64Array(actors.length);
  const product = what === 'product';
  for (let u = 0; u < actors.length; u++) {
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    if (end - start < 2) continue;
    for (let i = start; i < end; i++) {
      seen[targets[i]!] = u;
      held[targets[i]!] = values[i]!;
    }
    for (let i = start; i < end; i++) {
      const v = targets[i]!;
      const uv = values[i]!;
      for (let j = offsets[v]!; j < offsets[v + 1]!; j++) {
        const w = targets[j]!;
        if (seen[w] !== u) continue;
        const uw = held[w]!;
        const vw = values[j]!;
        if (product) {
          const all = uv * uw * vw;
          sums[u]! += all;
          sums[v]! += all;
          sums[w]! += all;
        } else {
          sums[u]! += uv + uw;
          sums[v]! += uv + vw;
          sums[w]! += uw + vw;
        }
      }
    }
  }
  const byActor = new Float64Array(actors.length);
  for (let u = 0; u < actors.length; u++) byActor[actors[u]!] = sums[u]!;
  return byActor;
}

/**
 * The share of an actor's pairs of neighbours that are tied (Watts & Strogatz 1998, Nature 393, doi:10.1038/30918). Takes the
 * result of `triangles`.
 */
export function localClustering({ out: { offsets } }: Graph, triangles: Float64Array): Float64Array {
  const local = new Float64Array(triangles.length);
  for (let v = 0; v < local.length; v++) {
    const degree = offsets[v + 1]! - offsets[v]!;
    local[v] = degree < 2 ? NaN : (2 * triangles[v]!) / (degree * (degree - 1));
  }
  return local;
}

/**
 * By strength, after Barrat, Barthélemy, Pastor-Satorras & Vespignani 2004, PNAS 101(11), doi:10.1073/pnas.0400087101: the
 * share of tied pairs of neighbours, each pair counting by the mean strength of the actor's two ties to it.
 */
export function barratClustering(graph: Graph): Float64Array {
  undirected(graph);
  const { offsets } = graph.out;
  const strengths = strengthsOf(graph.out);
  const sums = triangleSums({ ...graph.out, strengths }, 'at');
  for (let v = 0; v < sums.length; v++) {
    const degree = offsets[v + 1]! - offsets[v]!;
    let strength = 0;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) strength += strengths[i]!;
    sums[v] = degree < 2 ? NaN : sums[v]! / (strength * (degree - 1));
  }
  return sums;
}

/**
 * By strength, after Onnela, Saramäki, Kertész & Kaski 2005, Physical Review E 71, doi:10.1103/PhysRevE.71.065103: each tied
 * pair of neighbours counts by the geometric mean of the three strengths, as shares of the largest strength in the graph. 0
 * for an actor with fewer than two ties.
 */
export function onnelaClustering(graph: Graph): Float64Array {
  undirected(graph);
  const { offsets } = graph.out;
  const strengths = strengthsOf(graph.out);
  let largest = 0;
  for (const strength of strengths) if (strength > largest) largest = strength;
  const roots = new Float64Array(strengths.length);
  for (let i = 0; i < roots.length; i++) roots[i] = Math.cbrt(strengths[i]! / largest);
  const sums = triangleSums({ ...graph.out, strengths: roots }, 'product');
  for (let v = 0; v < sums.length; v++) {
    const degree = offsets[v + 1]! - offsets[v]!;
    sums[v] = degree < 2 ? 0 : (2 * sums[v]!) / (degree * (degree - 1));
  }
  return sums;
}

/**
 * Of a directed graph, after Fagiolo 2007, Physical Review E 76, doi:10.1103/PhysRevE.76.026107: the share of directed
 * triangles an actor could be in with its ties that it is in, whichever way they turn. 0 where it could be in none. Every
 * pair of arcs between the same two counts as two ties, so that an undirected graph has its usual values.
 */
export function fagioloClustering(graph: Graph): Float64Array {
  const arcs = unionRows({ ...graph, out: unvalued(graph.out), in: unvalued(graph.in) }, 1, 1);
  const sums = triangleSums(arcs, 'product');
  for (let v = 0; v < sums.length; v++) {
    let total = 0;
    let mutual = 0;
    for (let i = arcs.offsets[v]!; i < arcs.offsets[v + 1]!; i++) {
      total += arcs.strengths![i]!;
      mutual += arcs.strengths![i]! - 1;
    }
    const possible = total * (total - 1) - 2 * mutual;
    sums[v] = possible > 0 ? sums[v]! / possible : 0;
  }
  return sums;
}

/** The mean over actors of values that may be undefined: these left out, or counted as 0. NaN over no actors. */
export function meanClustering(local: Float64Array, undefinedIs: 'left out' | 'zero'): number {
  let sum = 0;
  let counted = 0;
  for (const value of local)
    if (!Number.isNaN(value)) {
      sum += value;
      counted++;
    }
  const over = undefinedIs === 'zero' ? local.length : counted;
  return over === 0 ? NaN : sum / over;
}

/**
 * Transitivity: the share of paths of two ties whose ends are tied, three times the triangles over the connected triples
 * (Newman, Strogatz & Watts 2001, Physical Review E 64, doi:10.1103/PhysRevE.64.026118). NaN where no actor has two ties.
 * Takes the result of `triangles`.
 */
export function transitivity({ out: { offsets } }: Graph, triangles: Float64Array): number {
  let closed = 0;
  let all = 0;
  for (let v = 0; v < triangles.length; v++) {
    const degree = offsets[v + 1]! - offsets[v]!;
    closed += triangles[v]!;
    all += (degree * (degree - 1)) / 2;
  }
  return all === 0 ? NaN : closed / all;
}

function strengthsOf({ targets, strengths }: Rows): Float64Array {
  return strengths ?? new Float64Array(targets.length).fill(1);
}

function undirected({ directed }: Graph): void {
  if (directed) throw new RangeError('This kind of clustering is of graphs without direction.');
}

import { dyadCensus } from './censusDyads.ts';
import type { Graph, Rows } from './csr.ts';
import { degreeOrdered, unionRows, unvalued } from './degreeOrder.ts';

/**
 * Triads: triples of actors, and how many of each kind there are (Holland & Leinhardt 1970, American Journal of Sociology
 * 76(3), doi:10.1086/224954). Of a graph without direction every tie is mutual. Isolates and disconnected parts add triples
 * with few ties or none.
 */

/**
 * Triples by how many of their pairs are mutual, asymmetric and without an arc; then D down, U up, T transitive, C cyclic, by
 * the usual names.
 */
export const triadNames = [
  '003',
  '012',
  '102',
  '021D',
  '021U',
  '021C',
  '111D',
  '111U',
  '030T',
  '030C',
  '201',
  '120D',
  '120U',
  '120C',
  '210',
  '300',
] as const;
export type TriadName = (typeof triadNames)[number];
export type TriadCensus = Readonly<Record<TriadName, number>>;

/**
 * Triples of each of the 16 kinds. As Batagelj & Mrvar 2001, Social Networks 23(3), doi:10.1016/S0378-8733(01)00035-1, only
 * what is tied is looked at; further, closed triples are listed from their actor of smallest degree and those with two tied
 * pairs counted from the degrees of their middle actors (Ortmann & Brandes 2017, Applied Network Science 2,
 * doi:10.1007/s41109-017-0027-2). O(order + size^1.5) time, O(order + size) memory. Counts are exact up to 2^53, that is up
 * to 378,000 actors; beyond, '003' is to the nearest number a double can hold.
 */
export function triadCensus(graph: Graph): TriadCensus {
  const { order } = graph;
  /** Whoever an actor is tied to, with a code from its side: 1 an arc out, 2 an arc in, 3 both. */
  const dyads = unionRows({ ...graph, out: unvalued(graph.out), in: unvalued(graph.in) }, 1, 2);
  const { offsets, strengths: codes } = dyads;
  const [t030, c030, d120, u120, c120, t210, t300] = closedTriads(dyads);

  // Pairs of ties at a middle actor, by their kinds from its side: out, in, both.
  let outOut = 0;
  let inIn = 0;
  let outIn = 0;
  let outBoth = 0;
  let inBoth = 0;
  let bothBoth = 0;
  for (let v = 0; v < order; v++) {
    let outs = 0;
    let ins = 0;
    const end = offsets[v + 1]!;
    for (let i = offsets[v]!; i < end; i++) {
      if (codes![i] === 1) outs++;
      else if (codes![i] === 2) ins++;
    }
    const boths = end - offsets[v]! - outs - ins;
    outOut += (outs * (outs - 1)) / 2;
    inIn += (ins * (ins - 1)) / 2;
    outIn += outs * ins;
    outBoth += outs * boths;
    inBoth += ins * boths;
    bothBoth += (boths * (boths - 1)) / 2;
  }
  // A closed triple has three such pairs; what is left over is open.
  const d021 = outOut - t030 - d120;
  const u021 = inIn - t030 - u120;
  const c021 = outIn - t030 - 3 * c030 - c120;
  const u111 = outBoth - 2 * u120 - c120 - t210;
  const d111 = inBoth - 2 * d120 - c120 - t210;
  const t201 = bothBoth - t210 - 3 * t300;

  const { mutual, asymmetric } = dyadCensus(graph);
  const t012 =
    asymmetric * Math.max(0, order - 2) -
    2 * (d021 + u021 + c021 + d120 + u120 + c120) -
    3 * (t030 + c030) -
    (d111 + u111 + t210);
  const t102 =
    mutual * Math.max(0, order - 2) - (d111 + u111 + d120 + u120 + c120) - 2 * (t201 + t210) - 3 * t300;
  const tied =
    t012 + t102 + d021 + u021 + c021 + d111 + u111 + t201 + t030 + c030 + d120 + u120 + c120 + t210 + t300;
  return {
    '003': (order * (order - 1) * Math.max(0, order - 2)) / 6 - tied,
    '012': t012,
    '102': t102,
    '021D': d021,
    '021U': u021,
    '021C': c021,
    '111D': d111,
    '111U': u111,
    '030T': t030,
    '030C': c030,
    '201': t201,
    '120D': d120,
    '120U': u120,
    '120C': c120,
    '210': t210,
    '300': t300,
  };
}

type Closed = [number, number, number, number, number, number, number];

/** Closed triples of the kinds 030T, 030C, 120D, 120U, 120C, 210 and 300. */
function closedTriads(dyads: Rows): Closed {
  const { actors, offsets, targets, strengths } = degreeOrdered(dyads);
  const codes = Uint8Array.from(strengths!);
  const seen = new Int32Array(actors.length).fill(-1);
  /** The code of the pair in the row that was seen last. */
  const held = new Uint8Array(actors.length);
  /** By the three codes of a triple, each of two bits. */
  const counts = new Float64Array(64);
  for (let u = 0; u < actors.length; u++) {
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    if (end - start < 2) continue;
    for (let i = start; i < end; i++) {
      seen[targets[i]!] = u;
      held[targets[i]!] = codes[i]!;
    }
    for (let i = start; i < end; i++) {
      const v = targets[i]!;
      const uv = codes[i]! << 4;
      for (let j = offsets[v]!; j < offsets[v + 1]!; j++) {
        const w = targets[j]!;
        if (seen[w] === u) counts[uv | (held[w]! << 2) | codes[j]!]!++;
      }
    }
  }
  const kinds: Closed = [0, 0, 0, 0, 0, 0, 0];
  for (let code = 0; code < 64; code++)
    if (counts[code]! > 0) kinds[closedKind(code >> 4, (code >> 2) & 3, code & 3)]! += counts[code]!;
  return kinds;
}

/** Which of the kinds of `closedTriads` a triple u, v, w is, by the codes of its pairs from u, u and v. */
function closedKind(uv: number, uw: number, vw: number): number {
  const mutual = Number(uv === 3) + Number(uw === 3) + Number(vw === 3);
  if (mutual === 3) return 6;
  if (mutual === 2) return 5;
  const arcs = [(uv & 1) + (uw & 1), (uv >> 1) + (vw & 1), (uw >> 1) + (vw >> 1)];
  if (mutual === 0) return Math.max(...arcs) === 2 ? 0 : 1;
  // How many arcs go out from the actor outside the mutual pair.
  const outside = arcs[uv === 3 ? 2 : uw === 3 ? 1 : 0];
  return outside === 2 ? 2 : outside === 0 ? 3 : 4;
}

/**
 * Transitivity of a directed graph, weak in the sense of the package sna: the share of paths i → j → k between different
 * actors with the arc i → k (Wasserman & Faust 1994, Social Network Analysis, doi:10.1017/CBO9780511815478, section 6.3). NaN
 * where there is no such path. Takes the result of `triadCensus`.
 */
export function weakTransitivity(census: TriadCensus): number {
  const transitive =
    census['030T'] +
    2 * census['120D'] +
    2 * census['120U'] +
    census['120C'] +
    3 * census['210'] +
    6 * census['300'];
  const intransitive =
    census['021C'] +
    census['111D'] +
    census['111U'] +
    3 * census['030C'] +
    2 * census['201'] +
    2 * census['120C'] +
    census['210'];
  return transitive + intransitive === 0 ? NaN : transitive / (transitive + intransitive);
}

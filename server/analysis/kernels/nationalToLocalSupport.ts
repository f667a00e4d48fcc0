import { buildGraph, positionOf, type Rows } from './csr.ts';
import { LOCAL, NATIONAL, type Levels } from './nationalToLocal.ts';

/**
 * Support flow: what support an actor receives and passes on along paths from national to local actors. Ours; defined, with
 * properties and an example, in `docs/methods/national-to-local.md`.
 *
 * A support path is a path of two or three support ties, each from giver to receiver, from a national actor to a local one, through
 * actors that are all different. The actors inside it are neither its first nor its last. For an actor v inside of at least one such
 * path, a tie into v *arrives* if some path through v comes in by it, and a tie out of v is *passed on* if some path through v
 * leaves by it. Every tie counts once for v, however many paths share it; of several ties between the same two actors, each.
 *
 * Money is fungible: what arrives is not shown to be what is passed on. The smaller of the two is the most that can have gone through.
 *
 * O(order + ties · log ties of an actor) time, O(order + ties) memory: within three ties, all that matters of the far ends is how
 * many national givers and local receivers stand beside each actor. Ties from an actor to itself count for nothing; an actor inside no
 * path has 0.
 */
export interface SupportTies {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** What each tie is, from 0: grant, subgrant, training… as the caller numbers them. */
  readonly kinds: Int32Array;
  readonly kindCount: number;
  /** 0 where a tie is not of money, NaN where the amount is not known. */
  readonly amountsUsd: Float64Array;
}

/** By actor; `counts` by actor and kind: that of kind `k` for actor `v` at `v · kindCount + k`. */
export interface SupportSide {
  readonly amountsUsd: Float64Array;
  readonly counts: Float64Array;
  /** Ties of money whose amount is not known, and so not in the sum. */
  readonly unknownAmounts: Float64Array;
}

export interface SupportFlow {
  readonly arriving: SupportSide;
  readonly passedOn: SupportSide;
  /** The smaller of both known amounts. */
  readonly throughUsd: Float64Array;
}

/** @throws RangeError for an end outside of the levels given. */
export function supportFlow(ties: SupportTies, levels: Levels): SupportFlow {
  const order = levels.length;
  const { out, in: into } = buildGraph({ order, directed: true, from: ties.from, to: ties.to });
  const givers = new Int32Array(order); // national actors that support this one
  const receivers = new Int32Array(order); // local actors that this one supports
  for (let v = 0; v < order; v++) {
    for (let i = into.offsets[v]!; i < into.offsets[v + 1]!; i++)
      if (levels[into.targets[i]!] === NATIONAL) givers[v]!++;
    for (let i = out.offsets[v]!; i < out.offsets[v + 1]!; i++)
      if (levels[out.targets[i]!] === LOCAL) receivers[v]!++;
  }

  // Of each arc, by its place in the rows out: whether it arrives at its receiver, and whether its giver passes it on.
  const arrives = new Uint8Array(out.targets.length);
  const isPassedOn = new Uint8Array(out.targets.length);
  for (let v = 0; v < order; v++) {
    const [inStart, inEnd] = [into.offsets[v]!, into.offsets[v + 1]!];
    const [outStart, outEnd] = [out.offsets[v]!, out.offsets[v + 1]!];
    if (inEnd === inStart || outEnd === outStart) continue;
    let given = 0;
    let giving = 0;
    for (let i = inStart; i < inEnd; i++) given += isGiven(into.targets[i]!, v, givers, levels, out);
    for (let i = outStart; i < outEnd; i++) giving += isGiving(out.targets[i]!, v, receivers, levels, out);

    for (let i = inStart; i < inEnd; i++) {
      const u = into.targets[i]!;
      const back = positionOf(out, v, u) >= 0;
      // u → v → t, u → v → w → t from a national u; s → u → v → t.
      const first =
        levels[u] === NATIONAL &&
        (receivers[v]! > 0 || giving - (back ? isGiving(u, v, receivers, levels, out) : 0) > 0);
      const second =
        isGiven(u, v, givers, levels, out) > 0 && receivers[v]! - (back && levels[u] === LOCAL ? 1 : 0) > 0;
      if (first || second) arrives[positionOf(out, u, v)] = 1;
    }
    for (let i = outStart; i < outEnd; i++) {
      const w = out.targets[i]!;
      const back = positionOf(out, w, v) >= 0;
      const last =
        levels[w] === LOCAL &&
        (givers[v]! > 0 || given - (back ? isGiven(w, v, givers, levels, out) : 0) > 0);
      const before =
        isGiving(w, v, receivers, levels, out) > 0 &&
        givers[v]! - (back && levels[w] === NATIONAL ? 1 : 0) > 0;
      if (last || before) isPassedOn[i] = 1;
    }
  }

  const arriving = emptySide(order, ties.kindCount);
  const passedOn = emptySide(order, ties.kindCount);
  for (let i = 0; i < ties.from.length; i++) {
    const [from, to] = [ties.from[i]!, ties.to[i]!];
    if (from === to) continue;
    const at = positionOf(out, from, to);
    if (arrives[at]) add(arriving, to, ties, i);
    if (isPassedOn[at]) add(passedOn, from, ties, i);
  }
  const throughUsd = new Float64Array(order);
  for (let v = 0; v < order; v++) throughUsd[v] = Math.min(arriving.amountsUsd[v]!, passedOn.amountsUsd[v]!);
  return { arriving, passedOn, throughUsd };
}

/** 1 where a national actor other than v supports `actor`, else 0. */
function isGiven(actor: number, v: number, givers: Int32Array, levels: Levels, out: Rows): number {
  const byV = levels[v] === NATIONAL && positionOf(out, v, actor) >= 0 ? 1 : 0;
  return givers[actor]! > byV ? 1 : 0;
}

/** 1 where `actor` supports a local actor other than v, else 0. */
function isGiving(actor: number, v: number, receivers: Int32Array, levels: Levels, out: Rows): number {
  const toV = levels[v] === LOCAL && positionOf(out, actor, v) >= 0 ? 1 : 0;
  return receivers[actor]! > toV ? 1 : 0;
}

function emptySide(order: number, kindCount: number): SupportSide {
  return {
    amountsUsd: new Float64Array(order),
    counts: new Float64Array(order * kindCount),
    unknownAmounts: new Float64Array(order),
  };
}

function add(
  side: SupportSide,
  actor: number,
  { kinds, kindCount, amountsUsd }: SupportTies,
  tie: number,
): void {
  side.counts[actor * kindCount + kinds[tie]!]!++;
  const amountUsd = amountsUsd[tie]!;
  if (Number.isNaN(amountUsd)) side.unknownAmounts[actor]!++;
  else side.amountsUsd[actor]! += amountUsd;
}

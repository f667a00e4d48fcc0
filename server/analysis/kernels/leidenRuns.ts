import type { Graph } from './csr.ts';
import { leiden, type Communities, type LeidenSettings } from './leiden.ts';
import { modularity } from './modularity.ts';
import { randomFrom } from './random.ts';

/**
 * Communities found from several seeds: the partition with the highest modularity, and how far the runs agree. Where they do
 * not, the network has no one division into communities, and none should be made much of.
 */
export interface CommunityRuns extends Communities {
  /** Of the partition returned. */
  readonly modularity: number;
  /** Of each run. */
  readonly modularities: Float64Array;
  /** The mean adjusted Rand index of all pairs of runs: 1 where they are the same, near 0 where no likelier than chance. */
  readonly agreement: number;
}

/** Up to this many actors, beginning with arbitrary groups costs little and finds what beginning alone does not. */
const FEW = 2_000;

/**
 * Runs from the seeds `seed`, `seed` + 1, …; of equally good runs the first is returned. In small graphs every other run begins
 * with arbitrary groups, since some of the best partitions are out of reach for actors who begin alone.
 *
 * @throws RangeError below one run.
 */
export function leidenRuns(
  graph: Graph,
  settings: LeidenSettings & { readonly runs: number },
): CommunityRuns {
  const { runs, seed } = settings;
  if (!(runs >= 1)) throw new RangeError(`Communities need at least one run, not ${runs}.`);
  const found = Array.from({ length: runs }, (_, run) =>
    leiden(graph, {
      ...settings,
      seed: seed + run,
      ...(run % 2 === 1 && graph.order <= FEW && { start: arbitraryGroups(graph.order, seed + run) }),
    }),
  );
  const modularities = Float64Array.from(found, ({ groups }) => modularity(graph, groups, settings));
  let best = 0;
  for (let run = 1; run < runs; run++) if (modularities[run]! > modularities[best]! + 1e-12) best = run;
  let sum = 0;
  for (let a = 0; a < runs; a++)
    for (let b = 0; b < a; b++) sum += adjustedRandIndex(found[a]!.groups, found[b]!.groups);
  return {
    ...found[best]!,
    modularity: modularities[best]!,
    modularities,
    agreement: runs > 1 ? sum / ((runs * (runs - 1)) / 2) : 1,
  };
}

/** Between two and eight groups. */
function arbitraryGroups(order: number, seed: number): Int32Array {
  const random = randomFrom(seed, 1);
  const count = 2 + random.below(7);
  return new Int32Array(order).map(() => random.below(count));
}

/**
 * How far two partitions agree on which pairs belong together, beyond chance (Hubert & Arabie 1985, Journal of Classification
 * 2(1), doi:10.1007/BF01908075). 1 where they are the same, also where both put all together or all apart. Labels mean nothing;
 * both cover the same actors, each in a group. O(order · log order).
 */
export function adjustedRandIndex(a: Int32Array, b: Int32Array): number {
  const order = a.length;
  const [countA, countB] = [a, b].map((groups) =>
    groups.reduce((most, group) => Math.max(most, group + 1), 0),
  );
  const both = Float64Array.from(a, (group, v) => group * countB! + b[v]!).sort();
  const pairs = (size: number): number => (size * (size - 1)) / 2;
  const pairsIn = (groups: Int32Array, count: number): number => {
    const sizes = new Int32Array(count);
    for (const group of groups) sizes[group]!++;
    return sizes.reduce((sum, size) => sum + pairs(size), 0);
  };
  let together = 0;
  for (let start = 0, end = 0; start < order; start = end) {
    while (end < order && both[end] === both[start]) end++;
    together += pairs(end - start);
  }
  const inA = pairsIn(a, countA!);
  const inB = pairsIn(b, countB!);
  const expected = order > 1 ? (inA * inB) / pairs(order) : 0;
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

import type { Rows } from './csr.ts';

/**
 * The fewest ties from any of `sources` to each actor: 0 for these themselves, −1 for whom none of them reaches. Breadth first,
 * O(n + m).
 */
export function fewestSteps({ offsets, targets }: Rows, sources: Iterable<number>): Int32Array {
  const steps = new Int32Array(offsets.length - 1).fill(-1);
  const queue: number[] = [];
  for (const source of sources)
    if (steps[source] === -1) {
      steps[source] = 0;
      queue.push(source);
    }
  for (let at = 0; at < queue.length; at++) {
    const v = queue[at]!;
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const w = targets[i]!;
      if (steps[w] !== -1) continue;
      steps[w] = steps[v]! + 1;
      queue.push(w);
    }
  }
  return steps;
}

import { mostLevels, type Together } from './betweennessBatch.ts';
import type { Blocks } from './betweennessBlocks.ts';
import { doubles, ints, withKernel, type Address, type Kernel } from './webAssembly.ts';

/** What `assembly/betweenness.ts` exports; arrays by their addresses. */
interface BetweennessKernel extends Kernel {
  reserve(size: number, ties: number, mostLevels: number): number;
  addTogether(from: number, count: number): number;
  readonly offsets: Address;
  readonly targets: Address;
  readonly weights: Address;
  readonly sums: Address;
}

/** Lets `search` search from up to 64 sources together in WebAssembly, adding to the `sums` of all actors. */
export function withVectors(blocks: Blocks, sums: Float64Array, search: (together: Together) => void): void {
  withKernel('betweenness', (kernel: BetweennessKernel) => search(searchesIn(kernel, blocks, sums)));
}

function searchesIn(kernel: BetweennessKernel, blocks: Blocks, sums: Float64Array): Together {
  const { starts, actors, weights, out } = blocks;
  const levels = mostLevels(blocks);
  let [start, end] = [0, 0];
  let reserved = false;
  return {
    most: 64,
    begin: (block) => {
      start = starts[block]!;
      end = starts[block + 1]!;
      const size = end - start;
      const [first, last] = [out.offsets[start]!, out.offsets[end]!];
      reserved = kernel.reserve(size, last - first, levels) !== 0;
      if (!reserved) return;
      const offsets = ints(kernel, kernel.offsets, size + 1);
      for (let p = 0; p <= size; p++) offsets[p] = out.offsets[start + p]! - first;
      ints(kernel, kernel.targets, last - first).set(out.targets.subarray(first, last));
      doubles(kernel, kernel.weights, size).set(weights.subarray(start, end));
    },
    add: (from, count) => reserved && kernel.addTogether(from, count) !== 0,
    end: () => {
      if (!reserved) return;
      const added = doubles(kernel, kernel.sums, end - start);
      for (let p = start; p < end; p++) sums[actors[p]!]! += added[p - start]!;
    },
  };
}

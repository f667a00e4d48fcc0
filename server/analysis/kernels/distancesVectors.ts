import type { DistancePlan, Distances } from './distances.ts';
import { MOST_LEVELS, widestRange, searchesTogether, type SearchTogether } from './distancesBatch.ts';
import { doubles, ints, withKernel, type Address, type Kernel } from './webAssembly.ts';

/** What `assembly/distances.ts` exports. */
interface DistancesKernel extends Kernel {
  reserve(places: number, ties: number, width: number): number;
  searchTogether(
    from: number,
    to: number,
    low: number,
    high: number,
    onePart: number,
    mostLevels: number,
  ): number;
  readonly offsets: Address;
  readonly targets: Address;
  readonly found: Address;
}

const BATCH = 512;

/** Lets `searchWith` search from 512 places at once in WebAssembly; `found` is complete when it is done. */
export function withVectors(
  plan: DistancePlan,
  first: number,
  last: number,
  found: Distances,
  searchWith: (together: SearchTogether) => void,
): void {
  const { actors, partStarts, partEnds, ahead } = plan;
  const places = actors.length;
  withKernel('distances', (kernel: DistancesKernel) => {
    const width = widestRange(plan, first, last, BATCH);
    if (!kernel.reserve(places, ahead.targets.length, width)) {
      // More than a kernel's memory can hold.
      searchWith(searchesTogether(plan, first, last, found));
      return;
    }
    ints(kernel, kernel.offsets, places + 1).set(ahead.offsets);
    ints(kernel, kernel.targets, ahead.targets.length).set(ahead.targets);
    searchWith({
      most: BATCH,
      search: (from, to) => {
        const high = partEnds[to - 1]!;
        const onePart = Number(partEnds[from] === high);
        return kernel.searchTogether(from, to, partStarts[from]!, high, onePart, MOST_LEVELS);
      },
    });
    const sums = doubles(kernel, kernel.found, 4 * places);
    actors.forEach((v, p) => {
      found.sums[v]! += sums[4 * p]!;
      found.reached[v]! += sums[4 * p + 1]!;
      found.reciprocals[v]! += sums[4 * p + 2]!;
      found.farthest[v] = Math.max(found.farthest[v]!, sums[4 * p + 3]!);
    });
  });
}

import { type Distances } from '../../server/analysis/kernels/distances.ts';
import type { Graph } from '../../server/analysis/kernels/csr.ts';
import { rangesOf, wholeOf, type LongStepName } from '../../server/analysis/longSteps.ts';
import type { AnalysisPool } from '../../server/analysis/pool.ts';

export const THREADS = 2;
/** As many ranges of sources as a step is cut into, so that threads end at about the same time. */
const RANGES = 8;

async function inThreads(pool: AnalysisPool, name: LongStepName, graph: Graph): Promise<unknown> {
  const parts = await Promise.all(
    rangesOf(name, graph, RANGES).map(({ first, last }) => pool.run('stepPart', [name, graph, first, last])),
  );
  return wholeOf(name, graph, parts);
}

/** @param graph A shared one, so that a range costs no copy. */
export async function betweennessInThreads(pool: AnalysisPool, graph: Graph): Promise<Float64Array> {
  return (await inThreads(pool, 'betweenness', graph)) as Float64Array;
}

export async function distancesInThreads(pool: AnalysisPool, graph: Graph): Promise<Distances> {
  return (await inThreads(pool, 'distances out', graph)) as Distances;
}

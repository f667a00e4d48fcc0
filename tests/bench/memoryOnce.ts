/**
 * Memory that ours adds, in a process of its own, which needs `--expose-gc`; see `benchRun.ts` for what it takes and prints.
 * `graph`: what the process holds more once a graph is loaded. `betweenness`: the most it holds beyond that while two threads
 * compute, from before they begin.
 */
import { setTimeout } from 'node:timers/promises';
import { asked, readTies, tell } from './benchRun.ts';
import { betweennessInThreads, THREADS } from './inThreads.ts';
import { buildGraph } from '../../server/analysis/kernels/csr.ts';
import { AnalysisPool } from '../../server/analysis/pool.ts';
import { sharedGraph } from '../../server/analysis/sharedGraph.ts';

const MEGABYTE = 2 ** 20;

/** Resident memory once garbage is collected, and what was freed is handed back. */
async function settled(): Promise<number> {
  for (let pass = 0; pass < 3; pass++) {
    globalThis.gc!();
    await setTimeout(100);
  }
  return process.memoryUsage.rss();
}

const { measure, ties, order } = asked();
const empty = await settled();
const graph = sharedGraph(buildGraph({ order, directed: false, ...readTies(ties) }));
const loaded = await settled();
if (measure === 'graph') tell({ addedMegabytes: (loaded - empty) / MEGABYTE });
else {
  const pool = new AnalysisPool(THREADS);
  let most = loaded;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 10);
  const begun = performance.now();
  await betweennessInThreads(pool, graph);
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(watch);
  await pool.close();
  tell({ seconds, addedMegabytes: (most - loaded) / MEGABYTE });
}
// The graph is held to the end, so that it is in every figure.
if (graph.order !== order) throw new Error('unreachable');

/** graphology, one measure, on one list of ties; see `benchRun.ts` for what it takes and prints. */
import { readFileSync } from 'node:fs';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { countConnectedComponents } from 'graphology-components';
import * as cores from 'graphology-cores';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import eigenvector from 'graphology-metrics/centrality/eigenvector.js';
import pageRank from 'graphology-metrics/centrality/pagerank.js';
import { asked, tell, work } from './benchRun.ts';
import { randomFrom } from '../../server/analysis/kernels/random.ts';

const { measure, ties, order, withValues } = asked();

function load(): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let actor = 0; actor < order; actor++) graph.addNode(String(actor));
  for (const line of readFileSync(ties, 'utf8').trimEnd().split('\n')) {
    const [a, b] = line.split(' ');
    graph.addEdge(a, b);
  }
  return graph;
}

// Its declaration has an argument that the function is already bound to.
const coreNumber = cores.coreNumber as unknown as (graph: UndirectedGraph) => Record<string, number>;

const works = (graph: UndirectedGraph): Readonly<Record<string, ReturnType<typeof work>>> => ({
  betweenness: work({ run: () => betweenness(graph, { normalized: false, getEdgeWeight: null }) }),
  closeness: work({ run: () => closeness(graph) }),
  pagerank: work({
    run: () => pageRank(graph, { getEdgeWeight: null, tolerance: 1e-12, maxIterations: 500 }),
  }),
  eigenvector: work({
    run: () => eigenvector(graph, { getEdgeWeight: null, tolerance: 1e-9, maxIterations: 2000 }),
  }),
  components: work({ run: () => countConnectedComponents(graph) }),
  coreness: work({ run: () => coreNumber(graph) }),
  communities: work({
    run: () => {
      const random = randomFrom(1);
      return louvain.detailed(graph, { getEdgeWeight: null, rng: () => random.uniform() });
    },
    modularity: (found) => found.modularity,
  }),
});

if (measure === 'version') {
  const about = readFileSync(new URL('../../node_modules/graphology/package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(about) as { version: string };
  tell({ version });
} else if (measure === 'load') tell(await work({ run: load })(false));
else tell(await works(load())[measure]!(withValues));

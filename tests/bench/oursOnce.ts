/** Ours, one measure, on one list of ties: prints {"seconds": best of several runs, …}. Arguments: measure file order repeats. */
import { readFileSync } from 'node:fs';
import { brokerage } from '../../server/analysis/kernels/brokerage.ts';
import {
  compositionOf,
  deviationOfBrokerage,
  expectedBrokerage,
} from '../../server/analysis/kernels/brokerageNull.ts';
import { weakComponents } from '../../server/analysis/kernels/components.ts';
import { coreness } from '../../server/analysis/kernels/coreness.ts';
import { buildGraph, type Graph } from '../../server/analysis/kernels/csr.ts';
import { cutPoints, depthFirst } from '../../server/analysis/kernels/cutPoints.ts';
import { leadingEigenvector } from '../../server/analysis/kernels/eigenvector.ts';
import { leiden } from '../../server/analysis/kernels/leiden.ts';
import { modularity } from '../../server/analysis/kernels/modularity.ts';
import { pageRank } from '../../server/analysis/kernels/pageRank.ts';
import { sampledBetweenness } from '../../server/analysis/kernels/sampledBetweenness.ts';
import { constraint, contacts, effectiveSize } from '../../server/analysis/kernels/structuralHoles.ts';
import { rangesOf, wholeOf, type LongStepName } from '../../server/analysis/longSteps.ts';
import { AnalysisPool } from '../../server/analysis/pool.ts';
import { sharedGraph } from '../../server/analysis/sharedGraph.ts';

const THREADS = 2;

/** Pairs of whole numbers as text, without an object a line. */
function readTies(path: string): { from: Int32Array; to: Int32Array } {
  const bytes = readFileSync(path);
  const numbers = new Int32Array(bytes.length);
  let count = 0;
  let value = -1;
  for (const byte of bytes) {
    if (byte >= 48) value = (value < 0 ? 0 : 10 * value) + byte - 48;
    else if (value >= 0) {
      numbers[count++] = value;
      value = -1;
    }
  }
  if (value >= 0) numbers[count++] = value;
  const from = new Int32Array(count / 2);
  const to = new Int32Array(count / 2);
  for (let i = 0; i < from.length; i++) {
    from[i] = numbers[2 * i]!;
    to[i] = numbers[2 * i + 1]!;
  }
  return { from, to };
}

const [measure, path, orderText, repeatsText, statesPath] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];
const order = Number(orderText);
const load = (): Graph => buildGraph({ order, directed: false, ...readTies(path) });
const graph = sharedGraph(load());
const pool = new AnalysisPool(THREADS);
const extra: Record<string, unknown> = {};

const inThreads = async (name: LongStepName): Promise<unknown> => {
  const parts = await Promise.all(
    rangesOf(name, graph, 8).map(({ first, last }) => pool.run('stepPart', [name, graph, first, last])),
  );
  return wholeOf(name, graph, parts);
};
const groups = (): Int32Array => Int32Array.from(readFileSync(statesPath, 'utf8').split('\n'), Number);
const holes = () => contacts(graph, { within: 'whole network', strengths: false });

const works: Readonly<Record<string, () => unknown>> = {
  load,
  betweenness: () => inThreads('betweenness'),
  harmonic: () => inThreads('distances out'),
  closeness: () => inThreads('distances out'),
  constraint: () => constraint(holes()),
  holes: () => {
    const found = holes();
    return [constraint(found), effectiveSize(found)];
  },
  roles: () => brokerage(graph, states),
  rolesWithNull: () => {
    const composition = compositionOf(graph, states);
    return [
      brokerage(graph, states),
      expectedBrokerage(composition),
      deviationOfBrokerage(composition, 'independentPairs'),
    ];
  },
  pagerank: () => pageRank(graph, { valued: false }),
  eigenvector: () => leadingEigenvector(graph, 'in', false),
  components: () => weakComponents(graph),
  cutPoints: () => cutPoints(depthFirst(graph)),
  coreness: () => coreness(graph),
  communities: () => leiden(graph, { seed: 1, valued: false }),
  sampled: () => sampledBetweenness(graph, { epsilon: 0.01, delta: 0.1, seed: 1 }),
  draws: () => {
    const missing = { kind: 'ties', share: 0.1 } as const;
    const wanted = { measure: 'betweenness', convention: '{view},raw', view: 'undirected' } as const;
    return Promise.all(
      Array.from({ length: 8 }, (_, part) =>
        pool.run('draw', [
          { graph, partition: null, wanted, missing, seed: 1, first: 25 * part, last: 25 * part + 25 },
        ]),
      ),
    );
  },
};

const states = groups();
const work = works[measure]!;
let best = Infinity;
let result: unknown;
// The first run warms up; a peer in a compiled language has been warm since it was compiled.
for (let run = 0; run <= Number(repeatsText); run++) {
  const begun = performance.now();
  result = await work();
  if (run > 0) best = Math.min(best, (performance.now() - begun) / 1000);
}
if (measure === 'betweenness') extra['values'] = Array.from(result as Float64Array);
if (measure === 'communities')
  extra['modularity'] = modularity(graph, (result as { groups: Int32Array }).groups, { valued: false });
await pool.close();
console.log(JSON.stringify({ seconds: best, ...extra }));

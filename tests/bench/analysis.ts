/**
 * Ours beside the peers on made-up alliances, in turn, round after round, in processes of their own:
 * `pnpm bench analysis [measure …]`. Prints a table, and writes it to docs/benchmarks.md when every measure was asked for. Peers
 * are Python packages: `BENCH_PYTHON` names an interpreter that has some of igraph, networkit, scipy; missing ones are named.
 */
import { execa } from 'execa';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { allianceGraph } from './allianceGraph.ts';

const ROUNDS = 5;
const python = process.env['BENCH_PYTHON'] ?? 'python3';
const root = path.join(import.meta.dirname, '../..');

const graphs = {
  'ally-1k': [1_000, 4_000, 1],
  'ally-10k': [10_000, 50_000, 2],
  'ally-100k': [100_000, 500_000, 3],
  'ally-400k': [400_000, 1_800_000, 4],
} as const;
type GraphName = keyof typeof graphs;

interface Contest {
  readonly what: string;
  readonly measure: string;
  readonly graph: GraphName;
  readonly peers: readonly string[];
  /** What the peer computes, where it is named otherwise. */
  readonly theirs?: string;
  /** Ours is to be so many times faster than the best peer. */
  readonly target: number;
}

const contests: readonly Contest[] = [
  { what: 'betweenness, exact', measure: 'betweenness', graph: 'ally-10k', peers: ['igraph'], target: 20 },
  { what: 'harmonic, exact', measure: 'harmonic', graph: 'ally-10k', peers: ['igraph'], target: 60 },
  { what: 'closeness, exact', measure: 'closeness', graph: 'ally-10k', peers: ['igraph'], target: 60 },
  { what: 'constraint', measure: 'constraint', graph: 'ally-10k', peers: ['igraph'], target: 6 },
  { what: 'constraint', measure: 'constraint', graph: 'ally-100k', peers: ['igraph'], target: 40 },
  {
    what: 'constraint and effective size (igraph: constraint)',
    measure: 'holes',
    theirs: 'constraint',
    graph: 'ally-10k',
    peers: ['igraph'],
    target: 6,
  },
  { what: 'Gould–Fernandez roles', measure: 'roles', graph: 'ally-10k', peers: ['R sna'], target: 400 },
  {
    what: 'roles with expectation and z',
    measure: 'rolesWithNull',
    theirs: 'roles',
    graph: 'ally-10k',
    peers: ['R sna'],
    target: 100,
  },
  {
    what: 'communities',
    measure: 'communities',
    graph: 'ally-400k',
    peers: ['NetworKit', 'igraph'],
    target: 1,
  },
  {
    what: 'PageRank',
    measure: 'pagerank',
    graph: 'ally-400k',
    peers: ['SciPy', 'NetworKit', 'igraph'],
    target: 1,
  },
  {
    what: 'eigenvector',
    measure: 'eigenvector',
    graph: 'ally-400k',
    peers: ['SciPy', 'NetworKit', 'igraph'],
    target: 1,
  },
  {
    what: 'components',
    measure: 'components',
    graph: 'ally-400k',
    peers: ['igraph', 'NetworKit', 'SciPy'],
    target: 1,
  },
  { what: 'cut-points', measure: 'cutPoints', graph: 'ally-400k', peers: ['igraph', 'NetworKit'], target: 1 },
  { what: 'k-core', measure: 'coreness', graph: 'ally-400k', peers: ['igraph', 'NetworKit'], target: 1 },
  {
    what: 'sampled betweenness, ε = 0.01, δ = 0.1',
    measure: 'sampled',
    graph: 'ally-400k',
    peers: ['NetworKit'],
    target: 2,
  },
  {
    what: 'list of ties to a graph in memory',
    measure: 'load',
    graph: 'ally-400k',
    peers: ['igraph', 'NetworKit', 'SciPy'],
    target: 3,
  },
  {
    what: '200 draws of missing ties, betweenness',
    measure: 'draws',
    graph: 'ally-1k',
    peers: ['igraph'],
    target: 10,
  },
];

interface Run {
  readonly seconds?: number;
  readonly missing?: string;
  readonly values?: readonly number[];
  readonly modularity?: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const shown = (seconds: number): string =>
  seconds >= 1 ? `${seconds.toFixed(2)} s` : `${(1000 * seconds).toPrecision(3)} ms`;
const spread = (all: readonly number[]): string =>
  `${shown(median(all))} (${shown(Math.min(...all))}–${shown(Math.max(...all))})`;

async function written(folder: string, name: GraphName): Promise<{ ties: string; states: string }> {
  const [order, size, seed] = graphs[name];
  const { from, to, states } = allianceGraph(name, order, size, seed);
  const places = { ties: path.join(folder, `${name}.edges`), states: path.join(folder, `${name}.states`) };
  await writeFile(places.ties, `${Array.from(from, (a, i) => `${a} ${to[i]}`).join('\n')}\n`);
  await writeFile(places.states, [...states].join('\n'));
  return places;
}

async function run(command: string, args: readonly string[]): Promise<Run> {
  const { stdout, exitCode, stderr } = await execa(command, args, {
    cwd: root,
    reject: false,
    timeout: 900_000,
  });
  if (exitCode !== 0) return { missing: stderr.trim().split('\n').at(-1) ?? 'it failed' };
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Run;
}

async function hold(contest: Contest, files: { ties: string; states: string }): Promise<string> {
  const { measure, graph, peers, theirs = measure, target, what } = contest;
  const order = String(graphs[graph][0]);
  const repeats = graph === 'ally-400k' || measure === 'betweenness' ? '1' : '3';
  const ours: number[] = [];
  const others = new Map<string, number[]>();
  const missing = new Map<string, string>();
  const notes: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const own = await run(process.execPath, [
      ...['--import', 'tsx', 'tests/bench/oursOnce.ts', measure, files.ties, order, repeats, files.states],
    ]);
    if (own.seconds === undefined) throw new Error(own.missing);
    ours.push(own.seconds);
    for (const peer of peers) {
      if (missing.has(peer)) continue;
      const other =
        peer === 'R sna'
          ? { missing: 'R sna is not run here' }
          : await run(python, ['tests/bench/peers.py', peer, theirs, files.ties, order, repeats]);
      if (other.seconds === undefined) {
        missing.set(peer, other.missing ?? 'it failed');
        continue;
      }
      others.set(peer, [...(others.get(peer) ?? []), other.seconds]);
      if (round > 0) continue;
      if (own.values && other.values)
        notes.push(`largest relative difference ${worst(own.values, other.values)}`);
      if (own.modularity !== undefined && other.modularity !== undefined)
        notes.push(`modularity ${own.modularity.toFixed(4)}, ${peer} ${other.modularity.toFixed(4)}`);
    }
  }
  const best = [...others].sort(([, a], [, b]) => median(a) - median(b))[0];
  const ratio = best ? median(best[1]) / median(ours) : NaN;
  for (const [peer, why] of missing) notes.push(`${peer} missing: ${why}`);
  const verdict = !best ? '–' : `${ratio.toPrecision(3)}×${ratio >= target ? '' : ', not reached'}`;
  return `| ${what} | ${graph} | ${spread(ours)} | ${best ? `${best[0]} ${spread(best[1])}` : '–'} | ${verdict} | ${target}× | ${notes.join('; ')} |`;
}

function worst(ours: readonly number[], theirs: readonly number[]): string {
  return Math.max(
    ...ours.map((value, v) => Math.abs(value - theirs[v]!) / Math.max(1, theirs[v]!)),
  ).toExponential(1);
}

export async function benchAnalysis(wanted: readonly string[]): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'crosstie-bench-'));
  try {
    const files = new Map<GraphName, Awaited<ReturnType<typeof written>>>();
    const rows: string[] = [];
    for (const contest of contests) {
      if (wanted.length > 0 && !wanted.includes(contest.measure)) continue;
      if (!files.has(contest.graph)) files.set(contest.graph, await written(folder, contest.graph));
      const row = await hold(contest, files.get(contest.graph)!);
      console.log(row);
      rows.push(row);
    }
    if (wanted.length > 0) return;
    await writeFile(
      path.join(root, 'docs/benchmarks.md'),
      `# Benchmarks

Made by \`pnpm bench analysis\`: ours in TypeScript with two worker threads where a measure can be shared, and the best of the peers,
in turn on the same made-up alliances (\`tests/bench/allianceGraph.ts\`). Medians of ${ROUNDS} rounds with the smallest and the largest;
a ratio above 1 means that ours is faster. Node ${process.versions.node}, ${os.cpus().length} cores.

| what | graph | ours | best peer | ratio | target | notes |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What `pnpm bench analysis` measures: networks, peers, contests with their targets, memory, and time against size. */

/** Made-up alliances: how many actors, how many ties, the seed. */
export const graphs = {
  'ally-1k': [1_000, 4_000, 1],
  'ally-10k': [10_000, 50_000, 2],
  'ally-100k': [100_000, 500_000, 3],
  'ally-400k': [400_000, 1_800_000, 4],
} as const;
export type GraphName = keyof typeof graphs;

export const peerNames = ['igraph', 'NetworKit', 'SciPy', 'graph-tool', 'R sna', 'graphology'] as const;
export type Peer = (typeof peerNames)[number];

const python = process.env['BENCH_PYTHON'] ?? 'python3';
const ofPython = 'tests/bench/peers.py';

/** How each peer is started; what to measure follows as further arguments. */
export const peerCommands: Readonly<Record<Peer, readonly [command: string, ...args: string[]]>> = {
  igraph: [python, ofPython, 'igraph'],
  NetworKit: [python, ofPython, 'NetworKit'],
  SciPy: [python, ofPython, 'SciPy'],
  // Not on the Python package index: it comes with the system's own interpreter.
  'graph-tool': [process.env['BENCH_GRAPH_TOOL'] ?? 'python3', ofPython, 'graph-tool'],
  'R sna': [process.env['BENCH_RSCRIPT'] ?? 'Rscript', 'tests/bench/peers.R'],
  graphology: [
    process.execPath,
    ...['--max-old-space-size=4096', '--import', 'tsx', 'tests/bench/graphologyOnce.ts'],
  ],
};

export interface Contest {
  /** For a reader of the page. */
  readonly what: string;
  /** As `oursOnce.ts` names it. */
  readonly measure: string;
  readonly graph: GraphName;
  /** Ours is to be so many times faster than the best of these. */
  readonly peers: readonly Peer[];
  readonly target: number;
  /** What the peers compute, where it is named otherwise. */
  readonly theirs?: string;
  /** Whether graphology has it: nothing may be slower than graphology. */
  readonly graphology?: boolean;
  /** Whose values ours are held against, and how closely they must agree; null where both programs only approximate. */
  readonly agreement?: { readonly with: Peer; readonly within: number | null };
  /** How far ours may stay below the modularity of the peer it is compared with. */
  readonly modularityWithin?: number;
  /** What a reader must know to judge the figure. */
  readonly note?: string;
  /** Why the target is not reached, as found by profiling. Printed only when it is not. */
  readonly reason?: string;
}

const exact = { with: 'igraph', within: 1e-9 } as const;

export const contests: readonly Contest[] = [
  {
    what: 'Betweenness, exact',
    measure: 'betweenness',
    graph: 'ally-10k',
    peers: ['igraph'],
    target: 20,
    graphology: true,
    agreement: exact,
    reason:
      'The kernel is plain TypeScript, which alone was to reach 8×: almost all the time goes into adding path counts along ' +
      'the ties, one number at a time. The rest is what vector instructions bring, which only a WebAssembly kernel has.',
  },
  {
    what: 'Harmonic centrality, exact',
    measure: 'harmonic',
    graph: 'ally-10k',
    peers: ['igraph'],
    target: 60,
    agreement: exact,
    reason:
      'The kernel is plain TypeScript: it counts the bits of 256 searches 32 at a time, where WebAssembly has 128 bits and an ' +
      'instruction that counts them.',
  },
  {
    what: 'Closeness, exact',
    measure: 'closeness',
    graph: 'ally-10k',
    peers: ['igraph'],
    target: 60,
    graphology: true,
    agreement: exact,
    reason: 'As for harmonic centrality: both come out of the same searches.',
  },
  {
    what: 'Constraint',
    measure: 'constraint',
    graph: 'ally-10k',
    peers: ['igraph'],
    target: 6,
    agreement: exact,
  },
  {
    what: 'Constraint',
    measure: 'constraint',
    graph: 'ally-100k',
    peers: ['igraph'],
    target: 40,
    agreement: exact,
  },
  {
    what: 'Constraint and effective size',
    measure: 'holes',
    theirs: 'constraint',
    graph: 'ally-10k',
    peers: ['igraph'],
    target: 6,
    note: 'igraph has no effective size: its time is that of constraint alone.',
  },
  {
    what: 'Gould–Fernandez roles',
    measure: 'roles',
    graph: 'ally-10k',
    peers: ['R sna'],
    target: 400,
    agreement: { with: 'R sna', within: 1e-9 },
    note: 'sna’s brokerage always computes expectation and z as well.',
  },
  {
    what: 'Roles with expectation and z',
    measure: 'rolesWithNull',
    graph: 'ally-10k',
    peers: ['R sna'],
    target: 100,
    agreement: { with: 'R sna', within: 1e-9 },
    note:
      'Roles and expectations are held against sna’s. Deviations are not: sna takes the two directions of an undirected tie as ' +
      'independent of each other, which makes three of them √2 too small.',
  },
  {
    what: 'Communities',
    measure: 'communities',
    graph: 'ally-400k',
    peers: ['NetworKit', 'igraph'],
    target: 1,
    graphology: true,
    modularityWithin: 0.001,
    note: 'Ours is Leiden’s algorithm, whose communities are connected; the peers’ is Louvain’s.',
  },
  {
    what: 'PageRank',
    measure: 'pagerank',
    graph: 'ally-400k',
    peers: ['SciPy', 'NetworKit', 'igraph', 'graph-tool'],
    target: 1,
    graphology: true,
    agreement: { with: 'igraph', within: null },
    reason:
      'By its profile, three quarters of the time are passes over the ties, in which the values of neighbours come from all over memory, ' +
      'on one thread. Ours goes on to 10⁻¹², igraph stops at 10⁻¹⁰; the spreads of both overlap.',
  },
  {
    what: 'Eigenvector centrality',
    measure: 'eigenvector',
    graph: 'ally-400k',
    peers: ['SciPy', 'NetworKit', 'igraph', 'graph-tool'],
    target: 1,
    graphology: true,
    agreement: { with: 'igraph', within: null },
    reason:
      'By its profile, seven tenths of the time are passes over the ties, in which the values of neighbours come from all over memory, ' +
      'on one thread. The spreads of both overlap.',
  },
  {
    what: 'Components',
    measure: 'components',
    graph: 'ally-400k',
    peers: ['igraph', 'NetworKit', 'SciPy', 'graph-tool'],
    target: 1,
    graphology: true,
    agreement: { with: 'igraph', within: 0 },
  },
  {
    what: 'Cut-points',
    measure: 'cutPoints',
    graph: 'ally-400k',
    peers: ['igraph', 'NetworKit', 'graph-tool'],
    target: 1,
    agreement: { with: 'igraph', within: 0 },
    note: 'NetworKit has blocks, from which cut-points follow.',
  },
  {
    what: 'k-core',
    measure: 'coreness',
    graph: 'ally-400k',
    peers: ['igraph', 'NetworKit', 'graph-tool'],
    target: 1,
    graphology: true,
    agreement: { with: 'igraph', within: 0 },
    reason: 'NetworKit peels with two threads, Crosstie with one.',
  },
  {
    what: 'Betweenness, sampled, ε = 0.01, δ = 0.1',
    measure: 'sampled',
    graph: 'ally-400k',
    peers: ['NetworKit'],
    target: 2,
    note: 'Both by KADABRA, with the same promise: every actor’s share of pairs within ε, with probability 1 − δ.',
  },
  {
    what: 'List of ties to a graph in memory',
    measure: 'load',
    graph: 'ally-400k',
    peers: ['igraph', 'NetworKit', 'SciPy', 'graph-tool'],
    target: 3,
    graphology: true,
    reason:
      'Half of the time is turning digits into numbers in JavaScript, half the sorting of ties into rows; SciPy does both in C.',
  },
  {
    what: '200 draws of missing ties, betweenness',
    measure: 'draws',
    graph: 'ally-1k',
    peers: ['igraph'],
    target: 10,
    note: 'A tenth of the ties is missing in each draw; the peer is a loop in Python over betweenness in C.',
    reason:
      'On 1,000 actors a draw takes a few milliseconds, and building the thinned graph and preparing the search take their part ' +
      'of them.',
  },
];

/** Added memory, in MB of 2²⁰ bytes of resident memory. */
export interface MemoryClaim {
  readonly what: string;
  /** As `memoryOnce.ts` names it. */
  readonly measure: 'graph' | 'betweenness';
  readonly graph: GraphName;
  /** At most so many times the peer's, or so many MB. */
  readonly most: { readonly peer: Peer; readonly times: number } | { readonly megabytes: number };
  readonly note: string;
  readonly reason?: string;
}

export const memoryClaims: readonly MemoryClaim[] = [
  {
    what: 'Graph in memory',
    measure: 'graph',
    graph: 'ally-400k',
    most: { peer: 'NetworKit', times: 1 },
    note: 'What a process holds more after it has read the list of ties, garbage collected.',
  },
  {
    what: 'Betweenness, exact, two threads',
    measure: 'betweenness',
    graph: 'ally-100k',
    most: { megabytes: 150 },
    note: 'The most a process holds beyond what it held with the graph loaded and before its threads began; all sources.',
    reason: 'About 85 MB of it are there before the first search: two threads that each load the program.',
  },
];

/** Ours alone, on ever larger networks. */
export const scaled: readonly {
  readonly what: string;
  readonly measure: string;
  readonly graphs: readonly GraphName[];
}[] = [
  ...[
    ['Degree', 'degree'],
    ['Constraint', 'constraint'],
    ['Gould–Fernandez roles', 'roles'],
    ['Components', 'components'],
    ['k-core', 'coreness'],
    ['PageRank', 'pagerank'],
    ['Communities', 'communities'],
  ].map(([what, measure]) => ({
    what: what!,
    measure: measure!,
    graphs: Object.keys(graphs) as GraphName[],
  })),
  { what: 'Harmonic centrality, exact', measure: 'harmonic', graphs: ['ally-1k', 'ally-10k', 'ally-100k'] },
  { what: 'Betweenness, exact', measure: 'betweenness', graphs: ['ally-1k', 'ally-10k', 'ally-100k'] },
];

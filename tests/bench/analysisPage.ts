import {
  graphs,
  peerNames,
  type Contest,
  type GraphName,
  type MemoryClaim,
  type Peer,
} from './analysisContests.ts';
import { largestDifference, logLogSlope, median, type Values } from './figures.ts';

/** `docs/benchmarks.md`, from what was measured: for someone who has to trust the figures without running them. */
export interface Results {
  readonly machine: { readonly node: string; readonly cores: number; readonly processor: string };
  readonly rounds: number;
  readonly peers: ReadonlyMap<Peer, { readonly version: string } | { readonly missing: string }>;
  readonly contests: readonly ContestResult[];
  readonly memory: readonly MemoryResult[];
  readonly scaling: readonly ScalingResult[];
}

/** One program's part in a contest. */
export interface Timed {
  /** One figure a round. */
  readonly seconds: readonly number[];
  /** One a round, where the measure has communities. */
  readonly modularity: readonly number[];
  /** Of the first round, where they are compared. */
  readonly values?: Values | undefined;
  /** Why there are no figures. */
  readonly failed?: string | undefined;
}

export interface ContestResult {
  readonly contest: Contest;
  readonly ours: Timed;
  readonly peers: ReadonlyMap<Peer, Timed>;
}

export interface MemoryResult {
  readonly claim: MemoryClaim;
  /** In MB, one a round. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** Why there is nothing to compare with. */
  readonly missing?: string | undefined;
  /** How long ours took meanwhile, where it computed something. */
  readonly seconds: readonly number[];
}

export interface ScalingResult {
  readonly what: string;
  readonly bySize: readonly { readonly graph: GraphName; readonly seconds: number }[];
}

const NOT_FOUND = 'The reason has not been found yet.';
const THIN = '\u2009';

const timed = (one: Timed | undefined): boolean => one !== undefined && one.seconds.length > 0;

/** The peer the target is about: the fastest of those that ran. */
export function bestPeer({ contest, peers }: ContestResult): Peer | undefined {
  return contest.peers
    .filter((peer) => timed(peers.get(peer)))
    .sort((a, b) => median(peers.get(a)!.seconds) - median(peers.get(b)!.seconds))[0];
}

/** How many times as fast as the peer ours is. */
export function ratioTo(peer: Peer, { ours, peers }: ContestResult): number {
  return median(peers.get(peer)!.seconds) / median(ours.seconds);
}

/** What a contest does not reach of what it is to, each as a sentence. */
export function shortfalls(result: ContestResult): readonly string[] {
  const { contest, ours, peers } = result;
  const { target, reason = NOT_FOUND, agreement, modularityWithin } = contest;
  const found: string[] = [];
  const best = bestPeer(result);
  if (best && ratioTo(best, result) < target)
    found.push(`${times(ratioTo(best, result))} as fast as ${best}, not ${target}×. ${reason}`);
  if (best && modularityWithin !== undefined) {
    const theirs = Math.max(...peers.get(best)!.modularity);
    const own = median(ours.modularity);
    if (own < theirs - modularityWithin)
      found.push(`the modularity is ${own.toFixed(4)}, that of ${best} up to ${theirs.toFixed(4)}.`);
  }
  if (agreement && agreement.within !== null) {
    const difference = differenceFrom(agreement.with, result);
    if (difference !== undefined && difference > agreement.within)
      found.push(`values differ from those of ${agreement.with} by up to ${short(difference)}.`);
  }
  if (timed(peers.get('graphology')) && ratioTo('graphology', result) < 1)
    found.push(`${times(ratioTo('graphology', result))} as fast as graphology, not 1×. ${reason}`);
  return found;
}

function differenceFrom(peer: Peer, { ours, peers }: ContestResult): number | undefined {
  const theirs = peers.get(peer)?.values;
  return ours.values && theirs && largestDifference(ours.values, theirs);
}

export function benchmarksPage(results: Results): string {
  const { rounds, machine, contests, memory, scaling } = results;
  const missed = [
    ...contests.flatMap((result) =>
      shortfalls(result).map((why) => `- **${result.contest.what}**, ${result.contest.graph}: ${why}`),
    ),
    ...memory.flatMap((result) => memoryShortfall(result)),
  ];
  const notes = [
    ...contests.flatMap(({ contest: { what, note } }) => (note ? [`- **${what}**: ${note}`] : [])),
    ...memory.map(({ claim }) => `- **${claim.what}**: ${claim.note}`),
  ];
  return `# Benchmarks

How fast Crosstie's measures are, beside the programs that people use for them today. Every figure was measured in one run of
\`pnpm bench analysis\`, which wrote this page: nothing here is copied from elsewhere, and what fell short is listed as well.

The networks are made up to look like alliances: a few national hubs, organizations that draw people of their own state, and people
of whom many belong to one organization only. They are the same on every machine.

| network | actors | ties |
|---|--:|--:|
${(Object.keys(graphs) as GraphName[]).map((name) => `| ${name} | ${grouped(graphs[name][0])} | ${grouped(graphs[name][1])} |`).join('\n')}

## Speed

Crosstie's kernels are TypeScript. Betweenness, harmonic centrality, closeness and draws run on two threads, the others on one. Each
time is the median of ${rounds} round${rounds === 1 ? '' : 's'}, with the shortest and the longest in
brackets; a ratio above 1 means that Crosstie is faster. The best peer is the fastest of those the target names.

| measure | network | Crosstie | best peer | ratio | target | ratio to graphology | values |
|---|---|--:|--:|--:|--:|--:|---|
${contests.map(contestRow).join('\n')}

All peers, in the median:

| measure | network | Crosstie | ${peerNames.join(' | ')} |
|---|---|--:|${peerNames.map(() => '--:|').join('')}
${contests.map((result) => everyPeerRow(result, results)).join('\n')}

## Memory

Resident memory that a process adds, in MB of 2²⁰ bytes; medians, with the least and the most in brackets.

| what | network | Crosstie | peer | at most | reached |
|---|---|--:|--:|--:|---|
${memory.map(memoryRow).join('\n')}

## Time against size

Crosstie alone, medians. The slope is that of the time against the number of ties, both as logarithms: with 1, twice the network takes
twice the time; with 2, four times. Small networks are dominated by what a call costs, so slopes below 1 are no promise.

| measure | ${(Object.keys(graphs) as GraphName[]).join(' | ')} | slope |
|---|${Object.keys(graphs)
    .map(() => '--:|')
    .join('')}--:|
${scaling.map(scalingRow).join('\n')}

## What is not reached

${missed.length > 0 ? missed.join('\n') : 'Every target that could be compared is reached, and nothing is slower than graphology.'}

## How it was measured

- Node ${machine.node}, ${machine.cores} cores (${machine.processor}). Ratios travel better from machine to machine than times.
- Programs take turns, round after round, each in a process of its own. In each round the best of as many runs as fit into half a
  second counts, after one to warm up; where the first run takes more than five seconds, it counts and is the only one. Graphology has
  one round where it takes more than ten seconds, loading included. Times against size are of three rounds, or of one where a run
  takes more than ten seconds. Reading the network is not in the time of a measure, only in that of loading.
- Values are compared actor by actor. Differences are relative to the value or, where it is smaller than both, to 1 or to the mean
  value, whichever is less. Exact measures must agree to 10⁻⁹; PageRank and eigenvector centrality are approximated by everybody, and
  differ by what each program stops at.
${notes.join('\n')}

## Peers

| peer | version |
|---|---|
${peerNames.map((peer) => `| ${peer} | ${presence(results.peers.get(peer))} |`).join('\n')}

graphology comes with the project's own packages. For the others:

\`\`\`
python3 -m venv peers
peers/bin/pip install numpy scipy igraph networkit
apt-get install r-cran-sna python3-graph-tool
BENCH_PYTHON=peers/bin/python pnpm bench analysis
\`\`\`

\`BENCH_GRAPH_TOOL\` names another interpreter for graph-tool, \`BENCH_RSCRIPT\` another \`Rscript\`. \`pnpm bench analysis --rounds 1\`
takes a quick look and prints this page instead of writing it; \`pnpm bench analysis betweenness load\` does so for some measures.
`;
}

function contestRow(result: ContestResult): string {
  const { contest, ours, peers } = result;
  const best = bestPeer(result);
  const ratio = best && ratioTo(best, result);
  const beside = peers.get('graphology');
  return row(
    contest.what,
    contest.graph,
    spread(ours.seconds),
    best ? `${best} ${spread(peers.get(best)!.seconds)}` : 'missing',
    ratio === undefined ? '–' : `${times(ratio)}${ratio < contest.target ? ', **not reached**' : ''}`,
    `${contest.target}×`,
    timed(beside) ? times(ratioTo('graphology', result)) : contest.graphology ? 'failed' : '–',
    valuesCell(result),
  );
}

function valuesCell(result: ContestResult): string {
  const { contest, ours, peers } = result;
  if (contest.modularityWithin !== undefined) {
    const others = [...peers].flatMap(([peer, { modularity }]) =>
      modularity.length > 0 ? [`${peer} ${median(modularity).toFixed(4)}`] : [],
    );
    return [`modularity ${median(ours.modularity).toFixed(4)}`, ...others].join(', ');
  }
  if (!contest.agreement) return '–';
  const difference = differenceFrom(contest.agreement.with, result);
  if (difference === undefined) return 'not compared';
  return difference === 0
    ? `equal ${contest.agreement.with}’s`
    : `agree with ${contest.agreement.with}’s to ${short(difference)}`;
}

function everyPeerRow({ contest, ours, peers }: ContestResult, { peers: present }: Results): string {
  const cells = peerNames.map((peer) => {
    const one = peers.get(peer);
    if (one && timed(one)) {
      const fewer =
        one.seconds.length < ours.seconds.length
          ? ` (${one.seconds.length} of ${ours.seconds.length} rounds)`
          : '';
      return duration(median(one.seconds)) + fewer;
    }
    if (one?.failed !== undefined) return 'failed';
    const asked = contest.peers.includes(peer) || (peer === 'graphology' && contest.graphology);
    return asked && 'missing' in (present.get(peer) ?? {}) ? 'missing' : '–';
  });
  return row(contest.what, contest.graph, duration(median(ours.seconds)), ...cells);
}

/** How much memory ours may add; undefined without a peer. */
function allowance({ claim: { most }, theirs }: MemoryResult): number | undefined {
  if ('megabytes' in most) return most.megabytes;
  return theirs.length > 0 ? most.times * median(theirs) : undefined;
}

function memoryRow(result: MemoryResult): string {
  const { claim, ours, theirs } = result;
  const most = allowance(result);
  return row(
    claim.what,
    claim.graph,
    megabytes(ours),
    'peer' in claim.most ? `${claim.most.peer} ${theirs.length > 0 ? megabytes(theirs) : 'missing'}` : '–',
    'peer' in claim.most ? `${claim.most.times.toFixed(1)}× the peer` : `${claim.most.megabytes} MB`,
    most === undefined ? '–' : median(ours) <= most ? 'yes' : '**no**',
  );
}

function memoryShortfall(result: MemoryResult): string[] {
  const { claim, ours } = result;
  const most = allowance(result);
  if (most === undefined || median(ours) <= most) return [];
  const size = `${median(ours).toFixed(0)} MB, not ${most.toFixed(0)} MB`;
  return [`- **${claim.what}**, ${claim.graph}: ${size}. ${claim.reason ?? NOT_FOUND}`];
}

function scalingRow({ what, bySize }: ScalingResult): string {
  const cells = (Object.keys(graphs) as GraphName[]).map((name) => {
    const found = bySize.find(({ graph }) => graph === name);
    return found ? duration(found.seconds) : '–';
  });
  const slope = logLogSlope(bySize.map(({ graph, seconds }) => ({ x: graphs[graph][1], y: seconds })));
  return row(what, ...cells, slope.toFixed(2));
}

function presence(peer: { version: string } | { missing: string } | undefined): string {
  if (!peer) return 'not asked for';
  return 'version' in peer ? peer.version : `**missing**: ${peer.missing.replaceAll('|', '\\|')}`;
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const grouped = (count: number): string => count.toLocaleString('en-US');

const short = (difference: number): string => difference.toExponential(0);

/** Three digits, without rounding a miss up to its target. */
function times(ratio: number): string {
  const digits = ratio >= 100 ? 0 : ratio >= 10 ? 1 : 2;
  return `${(Math.floor(ratio * 10 ** digits) / 10 ** digits).toFixed(digits)}×`;
}

function duration(seconds: number): string {
  const [value, unit] =
    seconds >= 1 ? [seconds, 's'] : seconds >= 1e-3 ? [1e3 * seconds, 'ms'] : [1e6 * seconds, 'µs'];
  return `${value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)}${THIN}${unit}`;
}

function spread(all: readonly number[]): string {
  if (all.length === 1) return duration(all[0]!);
  return `${duration(median(all))} (${duration(Math.min(...all))}–${duration(Math.max(...all))})`;
}

function megabytes(all: readonly number[]): string {
  const round = (value: number): string => value.toFixed(0);
  if (all.length === 1) return round(all[0]!);
  return `${round(median(all))} (${round(Math.min(...all))}–${round(Math.max(...all))})`;
}

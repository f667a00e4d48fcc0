/**
 * Ours beside the peers on made-up alliances, in turn, round after round, in processes of their own:
 * `pnpm bench analysis [--rounds N] [measure …]`. What to measure stands in `analysisContests.ts`. A whole run writes
 * docs/benchmarks.md; one with fewer rounds or of some measures prints the page instead. Progress goes to stderr.
 */
import { execa } from 'execa';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { allianceGraph } from './allianceGraph.ts';
import {
  contests,
  graphs,
  memoryClaims,
  peerCommands,
  peerNames,
  scaled,
  type Contest,
  type GraphName,
  type MemoryClaim,
  type Peer,
} from './analysisContests.ts';
import {
  benchmarksPage,
  type ContestResult,
  type MemoryResult,
  type Results,
  type ScalingResult,
  type Timed,
} from './analysisPage.ts';
import type { Measured } from './benchRun.ts';
import { median } from './figures.ts';

export const WHOLE_ROUNDS = 5;
/** Graphology where it takes longer than this, and ours on the largest networks, have one round: half an hour is enough. */
const SLOW_SECONDS = 10;
const MEMORY_ROUNDS = 3;
const SCALING_ROUNDS = 3;
const TIMEOUT_MS = 1_200_000;

const root = path.join(import.meta.dirname, '../..');

interface Files {
  readonly ties: string;
  readonly order: number;
  readonly states: string;
}

export async function benchAnalysis({
  rounds,
  wanted,
}: {
  readonly rounds: number;
  /** Measures; all where there are none. */
  readonly wanted: readonly string[];
}): Promise<void> {
  const isWanted = ({ measure }: { measure: string }): boolean =>
    wanted.length === 0 || wanted.includes(measure);
  const measures = new Set([...contests, ...memoryClaims, ...scaled].map(({ measure }) => measure));
  const unknown = wanted.find((measure) => !measures.has(measure));
  if (unknown !== undefined)
    throw new RangeError(`There is no measure “${unknown}”. There are: ${[...measures].join(', ')}.`);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'crosstie-bench-'));
  try {
    const files = await writtenGraphs(folder);
    const peers = new Map(
      await Promise.all(peerNames.map(async (peer) => [peer, await probe(peer)] as const)),
    );
    const present = (peer: Peer): boolean => 'version' in peers.get(peer)!;

    const held = await inTurn(contests.filter(isWanted), (contest) =>
      hold(contest, files[contest.graph], rounds, present),
    );
    const weighed = await inTurn(memoryClaims.filter(isWanted), (claim) =>
      weigh(claim, files[claim.graph], Math.min(rounds, MEMORY_ROUNDS), present),
    );
    const known = new Map([
      ...held.map(({ contest, ours }) => [`${contest.measure} ${contest.graph}`, ours.seconds] as const),
      ...weighed.map(({ claim, seconds }) => [`${claim.measure} ${claim.graph}`, seconds] as const),
    ]);
    const results: Results = {
      machine: {
        node: process.versions.node,
        cores: os.availableParallelism(),
        processor: os.cpus()[0]?.model ?? 'unknown',
      },
      rounds,
      peers,
      contests: held,
      memory: weighed,
      scaling: await inTurn(scaled.filter(isWanted), (one) =>
        scale(one, files, Math.min(rounds, SCALING_ROUNDS), known),
      ),
    };

    const page = benchmarksPage(results);
    if (wanted.length > 0 || rounds < WHOLE_ROUNDS) console.log(page);
    else await writeFile(path.join(root, 'docs/benchmarks.md'), page);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One after the other: what is measured must not share the machine. */
async function inTurn<T, R>(all: readonly T[], one: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of all) results.push(await one(item));
  return results;
}

async function writtenGraphs(folder: string): Promise<Readonly<Record<GraphName, Files>>> {
  const files: [string, Files][] = [];
  for (const name of Object.keys(graphs) as GraphName[]) {
    progress(`making ${name}`);
    const [order, size, seed] = graphs[name];
    const { from, to, states } = allianceGraph(name, order, size, seed);
    const places = { ties: path.join(folder, `${name}.edges`), states: path.join(folder, `${name}.states`) };
    await writeFile(places.ties, `${Array.from(from, (a, i) => `${a} ${to[i]}`).join('\n')}\n`);
    await writeFile(places.states, states.join('\n'));
    files.push([name, { ...places, order }]);
  }
  return Object.fromEntries(files) as Record<GraphName, Files>;
}

async function probe(peer: Peer): Promise<{ version: string } | { missing: string }> {
  const { version, missing } = await started(peerCommands[peer], ['version']);
  return version === undefined ? { missing: missing ?? 'it tells no version' } : { version };
}

async function hold(
  contest: Contest,
  files: Files,
  rounds: number,
  present: (peer: Peer) => boolean,
): Promise<ContestResult> {
  const { what, graph, measure, theirs = measure, agreement } = contest;
  const entrants: Peer[] = [...contest.peers, ...(contest.graphology ? (['graphology'] as const) : [])];
  const ours = new Timings();
  const peers = new Map(entrants.filter(present).map((peer) => [peer, new Timings()]));
  const done = new Set<Peer>();
  for (let round = 0; round < rounds; round++) {
    progress(`${what}, ${graph}, round ${round + 1} of ${rounds}: Crosstie`);
    const values = round === 0 && agreement !== undefined;
    ours.add(await ourRun('oursOnce.ts', measure, files, values));
    for (const [peer, timings] of peers) {
      if (done.has(peer)) continue;
      progress(`${what}, ${graph}, round ${round + 1} of ${rounds}: ${peer}`);
      const named = contest.peers.includes(peer) ? theirs : measure;
      const begun = performance.now();
      timings.add(
        await started(peerCommands[peer], asArguments(named, files, values && peer === agreement.with)),
      );
      const slow = performance.now() - begun > 1000 * SLOW_SECONDS;
      if (timings.failed !== undefined || (slow && peer === 'graphology')) done.add(peer);
    }
  }
  return { contest, ours, peers };
}

/** What one program is measured to take, round by round. */
class Timings implements Timed {
  readonly seconds: number[] = [];
  readonly modularity: number[] = [];
  values: Timed['values'];
  failed: Timed['failed'];

  add({ seconds, modularity, values, missing }: Measured): void {
    if (seconds === undefined) {
      this.failed = missing ?? 'it tells no time';
      progress(`  failed: ${this.failed}`);
      return;
    }
    this.seconds.push(seconds);
    if (modularity !== undefined) this.modularity.push(modularity);
    this.values ??= values;
  }
}

async function weigh(
  claim: MemoryClaim,
  files: Files,
  rounds: number,
  present: (peer: Peer) => boolean,
): Promise<MemoryResult> {
  const peer = 'peer' in claim.most ? claim.most.peer : undefined;
  const ours: number[] = [];
  const theirs: number[] = [];
  const seconds: number[] = [];
  let missing: string | undefined;
  for (let round = 0; round < rounds; round++) {
    progress(`${claim.what}, memory, ${claim.graph}, round ${round + 1} of ${rounds}`);
    const own = await ourRun('memoryOnce.ts', claim.measure, files, false);
    ours.push(own.addedMegabytes!);
    if (own.seconds !== undefined) seconds.push(own.seconds);
    if (peer && present(peer) && missing === undefined) {
      const other = await started(peerCommands[peer], asArguments(claim.measure, files, false));
      if (other.addedMegabytes === undefined) missing = other.missing ?? 'it tells no memory';
      else theirs.push(other.addedMegabytes);
    }
    if ((own.seconds ?? 0) > SLOW_SECONDS) break;
  }
  return { claim, ours, theirs, missing, seconds };
}

async function scale(
  { what, measure, graphs: names }: (typeof scaled)[number],
  files: Readonly<Record<GraphName, Files>>,
  rounds: number,
  /** What has been measured already, by measure and network. */
  known: ReadonlyMap<string, readonly number[]>,
): Promise<ScalingResult> {
  const bySize = await inTurn(names, async (graph) => {
    const all = [...(known.get(`${measure} ${graph}`) ?? [])];
    while (all.length < rounds && !all.some((seconds) => seconds > SLOW_SECONDS)) {
      progress(`${what}, time against size, ${graph}, round ${all.length + 1} of ${rounds}`);
      all.push((await ourRun('oursOnce.ts', measure, files[graph], false)).seconds!);
    }
    return { graph, seconds: median(all) };
  });
  return { what, bySize };
}

/** @throws Error when ours fails: then there is nothing to write a page about. */
async function ourRun(script: string, measure: string, files: Files, values: boolean): Promise<Measured> {
  const command = [process.execPath, '--expose-gc', '--import', 'tsx', `tests/bench/${script}`] as const;
  const measured = await started(command, asArguments(measure, files, values));
  if (measured.missing !== undefined) throw new Error(`Measuring our ${measure} failed: ${measured.missing}`);
  return measured;
}

function asArguments(measure: string, { ties, order, states }: Files, values: boolean): string[] {
  return [measure, ties, String(order), states, values ? 'values' : 'none'];
}

async function started(
  [command, ...first]: readonly [string, ...string[]],
  more: readonly string[],
): Promise<Measured> {
  const ended = await execa(command, [...first, ...more], {
    cwd: root,
    reject: false,
    timeout: TIMEOUT_MS,
    env: { OMP_NUM_THREADS: '2' },
  });
  if (ended.timedOut) return { missing: `it took more than ${TIMEOUT_MS / 60_000} minutes` };
  if (ended.code === 'ENOENT') return { missing: `${command} is not installed` };
  if (ended.exitCode !== 0) return { missing: errorIn(ended.stderr) };
  return JSON.parse(ended.stdout.trim().split('\n').at(-1)!) as Measured;
}

/** The line that names the error, in what Node, Python and R print when they fail. */
function errorIn(stderr: string): string {
  const lines = stderr.trim().split('\n');
  return lines.find((line) => /^\w*(Error|Exception)\b.*: /.test(line)) ?? lines.at(-1) ?? 'it failed';
}

function progress(what: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${what}`);
}

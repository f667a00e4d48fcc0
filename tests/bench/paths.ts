import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { connectingTree } from '../../server/analysis/kernels/connectingTree.ts';
import { sourcesOf } from '../../server/analysis/kernels/csr.ts';
import { fewestSteps } from '../../server/analysis/kernels/fewestSteps.ts';
import { randomFrom } from '../../server/analysis/kernels/random.ts';
import { trustedPaths } from '../../server/analysis/kernels/trustedPaths.ts';
import { trustLengths, type TrustLengths } from '../../server/analysis/kernels/trustLengths.ts';
import { readSeed } from '../../server/importers/seed/seedReader.ts';
import { allianceTieKinds, tieKind } from '../../server/model/vocabulary.ts';
import { allianceGraph } from './allianceGraph.ts';
import { bestTime } from './bestTime.ts';
import { median } from './figures.ts';

const PAIRS = 20;
const STEPS = 4;
const WAYS = 5;
const TERMINALS = [2, 5, 8, 12, 20];
const MOST_TREE_WORK = 200_000_000;
/** How long the peer may take over a pair: it bounds no steps, and meets many ways that have too many. */
const MOST_SECONDS = 3;
/** Trusts of ties of a made-up alliance: those of the model's strengths, some of them older. */
const TRUSTS = [0.9, 0.63, 0.54, 0.45, 0.38, 0.32];

interface Network {
  readonly name: string;
  readonly lengths: TrustLengths;
}

interface PeerAnswers {
  readonly version?: string;
  readonly missing?: string;
  readonly answers?: readonly {
    readonly seconds: number;
    readonly lengths: readonly number[];
    readonly done: boolean;
  }[];
}

/**
 * How long the five most trusted ways of at most four steps take between pairs that have one, on the curated dataset and on a made-up
 * alliance, beside networkx on the same questions; and the least ties that connect several. Where networkx finishes within
 * its seconds, its ways must be as long as ours; what it does not finish makes the ratio a least one.
 */
export async function benchPaths(order: number, size: number): Promise<void> {
  console.log(
    `Load ${loadavg()[0]!.toFixed(1)}; medians of ${PAIRS} pairs, ${WAYS} ways of at most ${STEPS} steps.`,
  );
  const rows: Record<string, object> = {};
  const trees: Record<string, object> = {};
  for (const network of [await curated(), madeUp(order, size)]) {
    const pairs = tiedPairs(network.lengths);
    const own = await Promise.all(pairs.map((pair) => bestOf(network.lengths, pair)));
    const peer = await askPeer(network.lengths, pairs);
    const ours = median(own.map(({ seconds }) => seconds));
    rows[network.name] = {
      actors: network.lengths.rows.offsets.length - 1,
      ties: network.lengths.rows.targets.length / 2,
      'ours, ms': rounded(1000 * ours),
      ...(peer.answers
        ? compared(own, peer.answers, ours)
        : { networkx: `skipped: ${peer.missing ?? 'it did not answer'}` }),
    };
    for (const count of TERMINALS) {
      const terminals = someTied(network.lengths, count);
      const { seconds, result } = await bestTime(() =>
        connectingTree(network.lengths, terminals, MOST_TREE_WORK),
      );
      trees[`${network.name}, ${count} actors`] = {
        ms: rounded(1000 * seconds),
        ties: result?.ties.length,
        exact: result?.isExact,
      };
    }
  }
  console.table(rows);
  console.log('The least ties that connect several:');
  console.table(trees);
}

function compared(
  own: readonly { readonly lengths: readonly number[] }[],
  theirs: NonNullable<PeerAnswers['answers']>,
  ours: number,
): object {
  theirs.forEach(({ lengths, done }, at) => {
    const found = own[at]!.lengths;
    if (done && (lengths.length !== found.length || lengths.some((length, rank) => length !== found[rank])))
      throw new Error(
        `Pair ${at}: ours are ${found.join(' ')} long, those of networkx ${lengths.join(' ')}.`,
      );
  });
  const done = theirs.filter((one) => one.done).length;
  const seconds = median(theirs.map((one) => one.seconds));
  return {
    'networkx, ms': rounded(1000 * seconds),
    'networkx / ours, at least': rounded(seconds / ours),
    'pairs it finished': `${done} of ${theirs.length}`,
  };
}

const rounded = (value: number): number => Number(value.toPrecision(3));

async function bestOf(
  lengths: TrustLengths,
  [source, target]: readonly [number, number],
): Promise<{ seconds: number; lengths: number[] }> {
  const { seconds, result } = await bestTime(() =>
    trustedPaths(lengths, {
      sources: Int32Array.of(source),
      targets: Int32Array.of(target),
      mostSteps: STEPS,
      count: WAYS,
      mostWork: Infinity,
    }),
  );
  return { seconds, lengths: result.paths.map(({ length }) => length) };
}

async function askPeer(
  { rows, lengths }: TrustLengths,
  pairs: readonly (readonly number[])[],
): Promise<PeerAnswers> {
  const folder = await mkdtemp(path.join(tmpdir(), 'crosstie-paths-'));
  try {
    const file = path.join(folder, 'asked.json');
    const sources = sourcesOf(rows);
    const once = Array.from(lengths.keys()).filter((at) => sources[at]! < rows.targets[at]!);
    await writeFile(
      file,
      JSON.stringify({
        order: rows.offsets.length - 1,
        from: once.map((at) => sources[at]),
        to: once.map((at) => rows.targets[at]),
        lengths: once.map((at) => lengths[at]),
        pairs,
        steps: STEPS,
        count: WAYS,
        mostSeconds: MOST_SECONDS,
      }),
    );
    const python = process.env['BENCH_PYTHON'] ?? 'python3';
    const script = path.join(import.meta.dirname, 'paths_peer.py');
    const { stdout } = await promisify(execFile)(python, [script, file], { maxBuffer: 2 ** 26 });
    return JSON.parse(stdout) as PeerAnswers;
  } catch (error) {
    return { missing: (error as Error).message.split('\n')[0]! };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Pairs of actors, of which each is tied and the one is two to four steps from the other. */
function tiedPairs({ rows }: TrustLengths): (readonly [number, number])[] {
  const random = randomFrom(6);
  const order = rows.offsets.length - 1;
  const pairs: (readonly [number, number])[] = [];
  while (pairs.length < PAIRS) {
    const source = random.below(order);
    const steps = fewestSteps(rows, [source]);
    const near = Array.from(steps.keys()).filter((at) => steps[at]! >= 2 && steps[at]! <= STEPS);
    if (near.length > 0) pairs.push([source, near[random.below(near.length)]!]);
  }
  return pairs;
}

/** Actors that reach each other. */
function someTied({ rows }: TrustLengths, count: number): Int32Array {
  const random = randomFrom(count);
  const order = rows.offsets.length - 1;
  for (;;) {
    const steps = fewestSteps(rows, [random.below(order)]);
    const reached = Array.from(steps.keys()).filter((at) => steps[at]! >= 0);
    if (reached.length < order / 4) continue;
    const chosen = new Set<number>();
    while (chosen.size < count) chosen.add(reached[random.below(reached.length)]!);
    return Int32Array.from(chosen);
  }
}

/** The alliance ties of the curated dataset, trusted by how close their kinds bind. */
async function curated(): Promise<Network> {
  const { ties } = await readSeed(path.join(import.meta.dirname, '../../seed'));
  const alliance = ties.filter(({ kind }) => allianceTieKinds.includes(kind));
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    const known = places.get(id) ?? places.size;
    places.set(id, known);
    return known;
  };
  const from = Int32Array.from(alliance, (tie) => placeOf(tie.from));
  const to = Int32Array.from(alliance, (tie) => placeOf(tie.to));
  const trusts = Float64Array.from(alliance, ({ kind }) => 0.9 * tieKind(kind).strength);
  return { name: 'curated dataset', lengths: trustLengths(places.size, from, to, trusts) };
}

function madeUp(order: number, size: number): Network {
  const { from, to } = allianceGraph('paths', order, size, 3);
  const trusts = Float64Array.from(from, (_, tie) => TRUSTS[tie % TRUSTS.length]!);
  return { name: 'made-up alliance', lengths: trustLengths(order, from, to, trusts) };
}

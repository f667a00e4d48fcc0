/** How well the score of the ally finder finds ties that were hidden from it, beside plain ways to guess them. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import {
  adamicAdar,
  allyParts,
  partsOf,
  rarity,
  scoreOf,
  type AllianceTies,
  type AllyPart,
  type AllyWeights,
  type PartValues,
  type Rarities,
} from '../../server/analysis/allyScore.ts';
import { usualAllyWeights } from '../../server/analysis/allyWeights.ts';
import { randomFrom, shuffle, type Random } from '../../server/analysis/kernels/random.ts';
import {
  areRealNetworksThere,
  curatedNetwork,
  fundingNetwork,
  relatedNetwork,
  type Pair,
  type TieNetwork,
} from './allyNetworks.ts';
import { logisticRegression, type Case } from './logisticRegression.ts';

const SHARE_HIDDEN = 0.1;
const NEAR_THE_TOP = 10;
/** How often ties are hidden from what is known in a round, to fit weights, and pairs without a tie for each with one. */
const FITTING_ROUNDS = 3;
const NEGATIVES = 20;
/** The most hidden ties of a round that are looked for: each is compared with thousands. */
const MOST_JUDGED = 50;
/** A small network hides few ties: it is judged so many times as often. */
const SMALL = 1_000;
const OFTENER = 10;

/** The network that a set of pairs makes. */
class Known implements AllianceTies {
  readonly #neighbours = new Map<string, Set<string>>();
  constructor(
    pairs: readonly Pair[],
    readonly isAffiliation: (id: string) => boolean,
  ) {
    for (const [a, b] of pairs)
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const set = this.#neighbours.get(one) ?? new Set();
        set.add(other);
        this.#neighbours.set(one, set);
      }
  }
  neighboursOf(id: string): ReadonlySet<string> {
    return this.#neighbours.get(id) ?? new Set();
  }
  degreeOf(id: string): number {
    return Math.max(1, this.neighboursOf(id).size);
  }
}

/** Distinct actors on paths of two ties between two, or of three ties where the network has two modes (Daminelli et al. 2015). */
function commonNeighbours(a: string, b: string, ties: AllianceTies, hasTwoModes: boolean): number {
  const near = ties.neighboursOf(b);
  if (!hasTwoModes) return [...ties.neighboursOf(a)].filter((id) => near.has(id)).length;
  const found = new Set<string>();
  for (const x of ties.neighboursOf(a)) {
    if (x === b) continue;
    for (const y of ties.neighboursOf(x)) if (y !== a && near.has(y)) found.add(x).add(y);
  }
  return found.size;
}

/** All of a network's actors as one who looks for a tie sees them, when only some pairs are known. */
class Situation {
  readonly ties: Known;
  readonly #traits: ReturnType<TieNetwork['traits']>;
  readonly #rarities: Rarities;

  constructor(
    readonly network: TieNetwork,
    pairs: readonly Pair[],
  ) {
    this.ties = new Known(pairs, network.isAffiliation);
    this.#traits = network.traits(pairs);
    const counts = (of: 'issues' | 'places') => {
      const bearers = new Map<string, number>();
      for (const id of network.actors)
        for (const one of this.#traits(id)[of]) bearers.set(one, (bearers.get(one) ?? 0) + 1);
      const rare = new Map(
        [...bearers].map(([id, count]) => [id, rarity(count, network.actors.length)] as const),
      );
      return (id: string): number => rare.get(id) ?? 1;
    };
    this.#rarities = { issue: counts('issues'), place: counts('places') };
  }

  /** Who could be tied to somebody and is not known to be. */
  candidates(id: string): string[] {
    const { sideOf, actors } = this.network;
    const tied = this.ties.neighboursOf(id);
    const other = sideOf && 1 - sideOf(id);
    return actors.filter((one) => one !== id && !tied.has(one) && (!sideOf || sideOf(one) === other));
  }

  parts(a: string, b: string): PartValues {
    return partsOf(
      { me: { id: a, ...this.#traits(a) }, issues: new Set(), places: new Set() },
      { id: b, ...this.#traits(b) },
      this.ties,
      this.#rarities,
    );
  }
}

/** Which ties may be hidden: any, or only those whose ends both keep another, of whom something is known in the network. */
const protocols = ['any tie', 'both ends keep a tie'] as const;
type Protocol = (typeof protocols)[number];

/** A tenth of the pairs, or as many as may be hidden. */
function hidden(
  pairs: readonly Pair[],
  protocol: Protocol,
  random: Random,
): { hidden: Pair[]; known: Pair[] } {
  const degrees = new Map<string, number>();
  for (const id of pairs.flat()) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const wanted = Math.floor(pairs.length * SHARE_HIDDEN);
  const taken: Pair[] = [];
  const known: Pair[] = [];
  for (const pair of shuffle([...pairs], random)) {
    const isFree =
      taken.length < wanted && (protocol === 'any tie' || pair.every((id) => degrees.get(id)! > 1));
    (isFree ? taken : known).push(pair);
    if (isFree) for (const id of pair) degrees.set(id, degrees.get(id)! - 1);
  }
  return { hidden: taken, known };
}

/**
 * Weights of the parts that tell ties from pairs without one, by logistic regression on what is known alone, of which some is
 * hidden once more. A part that misleads weighs 0.
 */
function fitted(network: TieNetwork, known: readonly Pair[], random: Random): AllyWeights {
  const judged: { parts: PartValues; isPositive: boolean }[] = [];
  const truth = new Known(known, network.isAffiliation);
  for (let round = 0; round < FITTING_ROUNDS; round++) {
    const { hidden: asked, known: rest } = hidden(known, 'any tie', random);
    const situation = new Situation(network, rest);
    for (const pair of asked)
      for (const [a, b] of [pair, [pair[1], pair[0]]] as const) {
        judged.push({ parts: situation.parts(a, b), isPositive: true });
        const others = situation.candidates(a);
        for (let draw = 0; draw < NEGATIVES; draw++) {
          const other = others[random.below(others.length)]!;
          if (!truth.neighboursOf(a).has(other))
            judged.push({ parts: situation.parts(a, other), isPositive: false });
        }
      }
  }
  let used: readonly AllyPart[] = allyParts;
  for (;;) {
    const cases: Case[] = judged.map(({ parts, isPositive }) => ({
      values: used.map((part) => parts[part] ?? 0),
      isPositive,
    }));
    const coefficients = logisticRegression(cases);
    const misleading = used.filter((_part, at) => coefficients[at]! < 0);
    if (misleading.length === 0) {
      const found = new Map(used.map((part, at) => [part, coefficients[at]!]));
      return Object.fromEntries(allyParts.map((part) => [part, found.get(part) ?? 0])) as Record<
        AllyPart,
        number
      >;
    }
    used = used.filter((part) => !misleading.includes(part));
  }
}

/** Of many guesses: the mean of 1 / rank of what was hidden, and how often it is among the first. */
interface Quality {
  readonly reciprocalRank: number;
  readonly recall: number;
}

/** Equal values share the ranks they take: a way that cannot tell is worth what chance is. */
function rankOf(values: readonly number[], at: number): number {
  const value = values[at]!;
  let above = 0;
  let equal = 0;
  for (const other of values) {
    if (other > value) above += 1;
    else if (other === value) equal += 1;
  }
  return above + (equal + 1) / 2;
}

const WAYS = [
  'ally score',
  'ally score, usual weights',
  'common neighbours',
  'preferential attachment',
  'random',
  'Adamic–Adar',
  'paths of three',
] as const;
type Way = (typeof WAYS)[number];
/** The plain ways that the score is held against. */
const BASELINES: readonly Way[] = ['common neighbours', 'preferential attachment', 'random'];

function round(network: TieNetwork, protocol: Protocol, seed: number): Record<Way, Quality> {
  const random = randomFrom(seed);
  const { hidden: asked, known } = hidden(network.pairs, protocol, random);
  const weights = fitted(network, known, random);
  const situation = new Situation(network, known);
  const { ties } = situation;
  const hasTwoModes = network.sideOf !== null;
  const ranks = Object.fromEntries(WAYS.map((way) => [way, []])) as unknown as Record<Way, number[]>;
  for (const pair of asked.slice(0, MOST_JUDGED))
    for (const [a, b] of [pair, [pair[1], pair[0]]] as const) {
      const candidates = situation.candidates(a);
      const at = candidates.indexOf(b);
      const parts = candidates.map((one) => situation.parts(a, one));
      const values: Record<Way, number[]> = {
        'ally score': parts.map((one) => scoreOf(one, weights)),
        'ally score, usual weights': parts.map((one) => scoreOf(one, usualAllyWeights)),
        // Of two modes, those on ways of three: none where there is no such way.
        'common neighbours': candidates.map((one, i) =>
          hasTwoModes && parts[i]!.PATHS === 0 ? 0 : commonNeighbours(a, one, ties, hasTwoModes),
        ),
        'preferential attachment': candidates.map((one) => ties.neighboursOf(one).size),
        random: candidates.map(() => random.uniform()),
        'Adamic–Adar': candidates.map((one) => {
          const near = ties.neighboursOf(a);
          return adamicAdar(
            [...ties.neighboursOf(one)].filter((id) => near.has(id)),
            ties,
          );
        }),
        // Its part of the score rises with it and ranks the same.
        'paths of three': parts.map(({ PATHS }) => PATHS ?? 0),
      };
      for (const way of WAYS) ranks[way].push(rankOf(values[way], at));
    }
  return Object.fromEntries(
    WAYS.map((way) => [
      way,
      {
        reciprocalRank: mean(ranks[way].map((rank) => 1 / rank)),
        recall: mean(ranks[way].map((rank) => (rank <= NEAR_THE_TOP ? 1 : 0))),
      },
    ]),
  ) as Record<Way, Quality>;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const told = (values: readonly number[]): string =>
  `${mean(values).toFixed(3)} (${Math.min(...values).toFixed(3)}–${Math.max(...values).toFixed(3)})`;

const BEGIN = '<!-- written by `pnpm bench allies` -->';
const END = '<!-- end -->';

async function writeTable(page: string, table: string): Promise<void> {
  const text = await readFile(page, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${page} lacks the lines ${BEGIN} and ${END}.`);
  await writeFile(page, `${text.slice(0, begin)}${BEGIN}\n\n${table}\n${text.slice(end)}`);
}

/** The networks by the names that the command takes. */
const networksByName = {
  curated: curatedNetwork,
  funding: () => Promise.resolve(fundingNetwork()),
  related: () => Promise.resolve(relatedNetwork()),
};

/** Prints the table, and writes it into the page when all networks were asked for; the real ones need their folder. */
export async function benchAllies({
  rounds,
  seed,
  wanted,
}: {
  rounds: number;
  seed: number;
  wanted: readonly string[];
}): Promise<void> {
  const names = (Object.keys(networksByName) as (keyof typeof networksByName)[]).filter(
    (name) => wanted.length === 0 || wanted.includes(name),
  );
  if (!areRealNetworksThere() && names.some((name) => name !== 'curated'))
    throw new Error(
      'The folder of real files (../shared/data) is not beside the project: `curated` alone can be run.',
    );
  const networks = await Promise.all(names.map((name) => networksByName[name]()));
  const lines = [
    '| network | hidden | way | mean reciprocal rank (least–most) | recall at 10 |',
    '| --- | --- | --- | --: | --: |',
  ];
  const ratios: string[] = [];
  for (const network of networks)
    for (const protocol of protocols) {
      const times = network.pairs.length < SMALL ? rounds * OFTENER : rounds;
      const results = Array.from({ length: times }, (_none, at) => round(network, protocol, seed + at));
      for (const way of WAYS)
        lines.push(
          `| ${network.name} | ${protocol} | ${way} | ${told(results.map((one) => one[way].reciprocalRank))} | ${told(results.map((one) => one[way].recall))} |`,
        );
      const of = (way: Way) => mean(results.map((one) => one[way].reciprocalRank));
      const best = BASELINES.reduce((a, b) => (of(b) > of(a) ? b : a));
      const perRound = results.map((one) => one['ally score'].reciprocalRank / one[best].reciprocalRank);
      ratios.push(
        `| ${network.name} | ${network.actors.length} | ${network.pairs.length} | ${protocol} | ${best} | ${(of('ally score') / of(best)).toFixed(2)} (${Math.min(...perRound).toFixed(2)}–${Math.max(...perRound).toFixed(2)}) |`,
      );
      console.log(ratios.at(-1));
    }
  const table = [
    `${rounds} rounds from seed ${seed}, ${OFTENER} times as many on networks of fewer than ${SMALL} pairs; in each, ${SHARE_HIDDEN * 100} % of the ties are hidden, and both ends of each, of at most ${MOST_JUDGED} a round, look for the other.`,
    '',
    '| network | actors | tied pairs | hidden | best plain way | ratio of mean reciprocal ranks (least–most) |',
    '| --- | --: | --: | --- | --- | --: |',
    ...ratios,
    '',
    ...lines,
  ].join('\n');
  console.log(table);
  const page = path.join(import.meta.dirname, '../../docs/allies.md');
  if (wanted.length === 0)
    await writeTable(page, await format(table, { ...(await resolveConfig(page)), parser: 'markdown' }));
}

/** Weights fitted on all ties of the curated alliance, for `allyWeights.ts`. */
export async function fitAllies(seed: number): Promise<void> {
  const network = await curatedNetwork();
  const weights = fitted(network, network.pairs, randomFrom(seed));
  console.log(Object.fromEntries(allyParts.map((part) => [part, Number(weights[part].toFixed(2))])));
}

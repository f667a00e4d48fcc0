import { z } from 'zod';
import { betweenness } from '../analysis/kernels/betweenness.ts';
import { corePeriphery } from '../analysis/kernels/corePeriphery.ts';
import { symmetrised, type Graph } from '../analysis/kernels/csr.ts';
import { degrees, strengths } from '../analysis/kernels/degree.ts';
import { fragmentingSet, reachingSet, type KeyPlayerSet } from '../analysis/kernels/keyPlayersSets.ts';
import { leidenRuns } from '../analysis/kernels/leidenRuns.ts';
import { projection, type ProjectionWeight } from '../analysis/kernels/projection.ts';
import {
  accuracyOf,
  jackknifeError,
  leaveTiesOut,
  measureDraws,
  tiesOf,
  type Accuracy,
  type ActorMeasure,
} from '../analysis/kernels/robustness.ts';
import {
  fourCycleClosure,
  normedBetweenness,
  normedCloseness,
  normedDegree,
  pairClustering,
  redundancy,
  twoModeDensity,
  twoModeOf,
  type TwoMode,
} from '../analysis/kernels/twoMode.ts';
import { weightedBetweenness } from '../analysis/kernels/weightedBetweenness.ts';
import { byCodePoint, type Network } from '../analysis/network.ts';
import type { GoldenFile } from '../importers/graphFile/allianceGolden.ts';
import { notCovered, type Verdict } from './verdict.ts';

/**
 * What files say beyond single measures: sets of key players, core and periphery, the best modularity, two-mode values, and
 * robustness. Each entry is named `section|what`.
 */
export function verifySections(file: GoldenFile, network: Network): readonly Verdict[] {
  const graph = symmetrised(network.graph);
  return [
    ...section(file, 'modularityOptimum', modularityOptimum, ({ Q, proof }) => [
      // Never above a proven best one, and within 0.01 of it.
      within('modularityOptimum|Leiden, best of 50 runs', proof, bestModularity(graph), [Q - 0.01, Q + 1e-9]),
    ]),
    ...section(file, 'keyPlayer', keyPlayer, (expected) => keyPlayers(expected, graph, network.ids)),
    ...section(file, 'corePeriphery', corePeripheries, (expected) =>
      (['cp=1', 'cp=missing'] as const).map((between) => {
        const { fit, how } = expected[between];
        const ours = corePeriphery(graph, between === 'cp=1' ? 'tied' : 'missing')?.fit ?? NaN;
        // A fit found by climbing hills may be surpassed, a proven one not.
        const most = how.startsWith('exhaustive') ? fit + 1e-9 : 1;
        return within(`corePeriphery|${between}`, how, ours, [fit - 1e-9, most]);
      }),
    ),
    ...section(file, 'twoModeMeasures', twoModeValues, (expected) => twoModes(expected, file, network)),
    ...section(file, 'robustness', robustness, (expected) => robustnessOf(expected, network)),
  ];
}

const modularityOptimum = z.object({ Q: z.number(), proof: z.string().default('') });
const sets = z.array(z.array(z.coerce.string()));
const negative = z.object({ value: z.number(), sets });
const keyPlayer = z.object({
  neg: z.record(z.string(), z.object({ F: negative, DF: negative })),
  pos: z.record(
    z.string(),
    z.object({
      reach1: z.object({ nodes_reached_excluding_set: z.number(), sets }),
      reach2: z.object({ nodes_reached_excluding_set: z.number(), sets }),
      distance_weighted: z.object({ sum_reciprocal_min_distance: z.number(), sets }),
    }),
  ),
});
const fit = z.object({ fit: z.number(), how: z.string() });
const corePeripheries = z.object({ 'cp=1': fit, 'cp=missing': fit });
const twoModeValues = z.record(
  z.string(),
  z.union([z.number(), z.record(z.string(), z.number().nullable())]),
);
const drawn = z.object({ mean: z.number().nullable(), mc_se: z.number().nullable() });
const accuracy = z.object({ top1: drawn, top3: drawn, overlap_top10pct: drawn, r2: drawn });
const robustness = z.object({
  monte_carlo: z.record(z.string(), z.object({ degree: accuracy, betweenness: accuracy })),
  leave_one_edge_out_betweenness: z
    .object({ share_top1_unchanged: z.number(), jackknife_se_of_true_top: z.number() })
    .optional(),
});

/** The verdicts on a section, none where the file has none, and one that says so where its shape is not understood. */
function section<T>(
  { document }: GoldenFile,
  name: string,
  shape: z.ZodType<T>,
  verify: (expected: T) => readonly Verdict[],
): readonly Verdict[] {
  if (document[name] === undefined) return [];
  const read = shape.safeParse(document[name]);
  if (read.success) return verify(read.data);
  const { path, message } = read.error.issues[0]!;
  return [notCovered(name, '', `its shape is not understood: ${path.join('.')}: ${message}`)];
}

/** Whether a number lies within bounds; the difference is how far it lies outside. */
function within(id: string, reference: string, ours: number, [least, most]: [number, number]): Verdict {
  const difference = ours >= least && ours <= most ? 0 : ours < least ? least - ours : ours - most;
  const equal = difference === 0;
  return {
    id,
    reference,
    verdict: equal ? 'equal' : 'different',
    difference: Number.isNaN(difference) ? Infinity : difference,
    tolerance: (most - least) / 2,
    note: equal ? '' : `${ours} is not within ${least} and ${most}`,
  };
}

const near = (id: string, ours: number, expected: number, tolerance = 1e-9): Verdict => {
  const allowed = tolerance * Math.max(1, Math.abs(expected));
  return within(id, '', ours, [expected - allowed, expected + allowed]);
};

function bestModularity(graph: Graph): number {
  const unvalued = { ...graph, out: { ...graph.out, strengths: null } };
  return leidenRuns({ ...unvalued, in: unvalued.out }, { runs: 50, seed: 1, valued: false }).modularity;
}

/** The value must be the same, and the set, where all of the best are listed, one of them. */
function keyPlayers(
  { neg, pos }: z.infer<typeof keyPlayer>,
  graph: Graph,
  ids: readonly string[],
): readonly Verdict[] {
  const LISTED = 60;
  const held = (id: string, ours: KeyPlayerSet, value: number, listed: z.infer<typeof sets>): Verdict => {
    const verdict = near(`keyPlayer|${id}`, ours.value, value);
    const names = [...ours.actors].map((actor) => ids[actor]!).sort(byCodePoint);
    const isListed = listed.some((set) => [...set].sort(byCodePoint).join('\n') === names.join('\n'));
    if (verdict.verdict === 'different' || isListed || listed.length >= LISTED) return verdict;
    return { ...verdict, verdict: 'different', note: `${names.join(', ')} is not among the best sets` };
  };
  return [
    ...Object.entries(neg).flatMap(([size, { F, DF }]) => [
      held(`neg,k=${size},F`, fragmentingSet(graph, Number(size), 'F'), F.value, F.sets),
      held(`neg,k=${size},DF`, fragmentingSet(graph, Number(size), 'DF'), DF.value, DF.sets),
    ]),
    ...Object.entries(pos).flatMap(([size, { reach1, reach2, distance_weighted: far }]) => [
      held(
        `pos,k=${size},reach1`,
        reachingSet(graph, Number(size), 1),
        reach1.nodes_reached_excluding_set,
        reach1.sets,
      ),
      held(
        `pos,k=${size},reach2`,
        reachingSet(graph, Number(size), 2),
        reach2.nodes_reached_excluding_set,
        reach2.sets,
      ),
      held(
        `pos,k=${size},distance`,
        reachingSet(graph, Number(size), 'any distance'),
        far.sum_reciprocal_min_distance,
        far.sets,
      ),
    ]),
  ];
}

/** Actors are of mode 0, events of mode 1, by the order in which the modes come in the file. */
function twoModes(
  expected: z.infer<typeof twoModeValues>,
  { nodes }: GoldenFile,
  { graph, ids }: Network,
): readonly Verdict[] {
  const first = nodes[0]?.mode;
  const network = twoModeOf(
    graph,
    Uint8Array.from(nodes, ({ mode }) => (mode === first ? 0 : 1)),
  );
  return Object.entries(expected).map(([name, theirs]) => {
    const ours = twoModeValue(network, name, ids);
    if (ours === null) return notCovered(`twoMode|${name}`, '', 'no value of this name');
    if (typeof theirs === 'number') return near(`twoMode|${name}`, ours as number, theirs);
    const values = ours as Readonly<Record<string, number>>;
    const keys = Object.keys(theirs);
    // A pair that the projection does not tie has 0.
    const worst = Math.max(...keys.map((key) => distance(values[key] ?? 0, theirs[key] ?? NaN)));
    return near(`twoMode|${name}`, worst, 0);
  });
}

/** 0 for two undefined values. */
function distance(ours: number, theirs: number): number {
  return Object.is(ours, theirs) ? 0 : Math.abs(ours - theirs);
}

function twoModeValue(
  network: TwoMode,
  name: string,
  ids: readonly string[],
): number | Readonly<Record<string, number>> | null {
  const byNode = (values: Float64Array): Record<string, number> =>
    Object.fromEntries(ids.map((id, at) => [id, values[at]!]));
  const simple: Readonly<Record<string, () => number | Record<string, number>>> = {
    'twomode.density': () => twoModeDensity(network),
    'twomode.degree.normalized(Borgatti-Everett 1997)': () => byNode(normedDegree(network)),
    'twomode.betweenness.normalized(Borgatti-Everett 1997)': () => byNode(normedBetweenness(network)),
    'twomode.closeness.normalized(Borgatti-Everett 1997)': () => byNode(normedCloseness(network)),
    'twomode.clustering.latapy_dot': () => byNode(pairClustering(network)),
    'twomode.clustering.robins_alexander': () => fourCycleClosure(network),
    'twomode.redundancy(Latapy)': () => byNode(redundancy(network)),
  };
  if (simple[name]) return simple[name]();
  const [, mode, weight, rest = ''] =
    /^projection\.(actor|event)\.(count|newman|jaccard|binary)(?:\.(.*))?$/.exec(name) ?? [];
  if (!mode || !weight) return null;
  const { graph, nodes } = projection(
    network,
    mode === 'actor' ? 0 : 1,
    weight === 'binary' ? 'count' : (weight as ProjectionWeight),
  );
  const byActor = (values: Float64Array): Record<string, number> =>
    Object.fromEntries([...nodes].map((node, at) => [ids[node]!, values[at]!]));
  switch (rest) {
    case '':
      return pairValues(
        graph,
        [...nodes].map((node) => ids[node]!),
      );
    case 'strength':
    case 'strength.identity':
      return byActor(strengths(graph.out));
    case 'betweenness.raw':
      return byActor(betweenness(graph));
    case 'betweenness.raw(distance=1/w)':
      return byActor(weightedBetweenness(graph, 'reciprocal'));
    default:
      return null;
  }
}

function pairValues({ order, out }: Graph, ids: readonly string[]): Record<string, number> {
  const values: Record<string, number> = {};
  for (let v = 0; v < order; v++)
    for (let i = out.offsets[v]!; i < out.offsets[v + 1]!; i++) {
      const strength = out.strengths?.[i] ?? 1;
      values[[ids[v]!, ids[out.targets[i]!]!].join('--')] = strength;
    }
  return values;
}

/** Means of draws agree where they lie within four standard errors of both programs’ draws. */
function robustnessOf(
  { monte_carlo, leave_one_edge_out_betweenness: oneOut }: z.infer<typeof robustness>,
  { graph }: Network,
): readonly Verdict[] {
  const DRAWS = 4000;
  const ties = tiesOf(graph);
  const measures: Readonly<Record<'degree' | 'betweenness', ActorMeasure>> = {
    degree: ({ directed, out, in: into }) => {
      const all = degrees(out);
      return directed ? degrees(into).map((value, v) => value + all[v]!) : all;
    },
    betweenness,
  };
  const names = [
    ['top1', 'top1'],
    ['top3', 'top3'],
    ['overlap', 'overlap_top10pct'],
    ['r2', 'r2'],
  ] as const satisfies readonly (readonly [keyof Accuracy, string])[];
  const verdicts = Object.entries(monte_carlo).flatMap(([share, expected]) =>
    (['degree', 'betweenness'] as const).flatMap((measure) => {
      const missing = { kind: 'ties', share: Number(share) } as const;
      const draws = measureDraws(ties, missing, measures[measure], { seed: 1, first: 0, last: DRAWS });
      const ours = accuracyOf(measures[measure](graph), draws);
      return names.map(([name, theirName]) => {
        const id = `robustness|${share} of ties,${measure},${name}`;
        const { mean, mc_se: error } = expected[measure][theirName];
        if (mean === null) return notCovered(id, '', 'undefined in the file');
        const allowed = 4 * Math.hypot(error ?? 0, ours[name].standardError || 0) + 1e-9;
        return within(id, '', ours[name].mean, [mean - allowed, mean + allowed]);
      });
    }),
  );
  if (!oneOut) return verdicts;
  const whole = betweenness(graph);
  const top = whole.indexOf(Math.max(...whole));
  const { value, firstKept } = leaveTiesOut(ties, betweenness, {
    whole,
    actor: top,
    first: 0,
    last: graph.size,
  });
  const kept = firstKept.reduce((sum, share) => sum + share, 0) / graph.size;
  return [
    ...verdicts,
    near('robustness|each tie left out,first stays first', kept, oneOut.share_top1_unchanged),
    near(
      'robustness|each tie left out,jackknife error',
      jackknifeError(value),
      oneOut.jackknife_se_of_true_top,
    ),
  ];
}

import { computationsOn, type Computation } from '../analysis/computeMeasure.ts';
import { measures } from '../analysis/measures/catalogue.ts';
import { sourcesOf, type Graph } from '../analysis/kernels/csr.ts';
import { byCodePoint, graphIn, networkOf, partitionBy, type Network } from '../analysis/network.ts';
import { isColumns, type Partition } from '../analysis/measures/measure.ts';
import type { Expectation, GoldenFile } from '../importers/graphFile/allianceGolden.ts';
import { notCovered, type Verdict } from './verdict.ts';
import { verifySections } from './verifySections.ts';

/** What we do not compute on purpose, and why. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [
    /^centralization\.eigenvector\|.*sna theoretical max/,
    'sna sums from the smallest value wherever its eigenvector comes out negative; ours, “norm2”, from the largest',
  ],
  [/^centralization\.degree\|.*loops=TRUE/, 'counts self-ties as possible: not Freeman’s maximum'],
  [
    /^centralization\.eigenvector\|.*sna theoretical max/,
    'its maximum is reached by no network of more than two actors',
  ],
  [/^modularity\|.*fast-greedy/, 'the outcome of one algorithm; communities are found by Leiden’s'],
  [/sna as printed/, 'a deviation known to be too large; the exact one is covered'],
];

/** Relative differences allowed: iterated solutions less exact than counted ones. */
function toleranceOf(id: string): number {
  return /^(pagerank|eigenvector|katz|centralization\.eigenvector)\|/.test(id) ? 1e-7 : 1e-9;
}

/** Computes each entry of the file that some measure of ours covers, under the same id, and holds the two together. */
export function verifyFile(file: GoldenFile): readonly Verdict[] {
  const network = networkOf(file);
  const computations = new Map(
    computationsOn(network, measures, partitionsOf(file, network)).map((computation) => [
      computation.id,
      computation,
    ]),
  );
  const ofMeasures = file.expectations.map((expectation): Verdict => {
    const computation = computations.get(expectation.id);
    return computation
      ? compared(expectation, computation, network)
      : notCovered(expectation.id, expectation.reference, reasonFor(expectation.id));
  });
  const ofPublications = file.published.map(({ measure, published, tolerance, source }): Verdict => {
    const id = `published|${measure}`;
    const computation = computations.get(measure);
    if (!computation) return notCovered(id, source, reasonFor(measure));
    const ours = byKey(computation, network);
    // A publication may print some of the nodes only.
    const printed = Object.fromEntries(
      Object.keys(published).map((key) => [key === 'value' ? '' : key, published[key]!]),
    );
    const named = Object.fromEntries(Object.keys(printed).map((key) => [key, ours[key] ?? NaN]));
    return verdict(id, source, largestDifference(named, printed, 'absolute'), tolerance, [named, printed]);
  });
  return [...ofMeasures, ...ofPublications, ...verifySections(file, network)];
}

/** The partitions of a network by the attributes its file offers as groups. */
export function partitionsOf(
  { groupings }: Pick<GoldenFile, 'groupings'>,
  { attributes }: Network,
): readonly Partition[] {
  return groupings.flatMap((name) => {
    const values = attributes.get(name);
    return values ? [partitionBy(name, values)] : [];
  });
}

function compared(expectation: Expectation, computation: Computation, network: Network): Verdict {
  const ours = byKey(computation, network);
  const theirs = typeof expectation.values === 'number' ? { '': expectation.values } : expectation.values;
  const tolerance = toleranceOf(expectation.id);
  const { difference, at } =
    computation.convention.comparedAs === 'partition'
      ? partitionDifference(ours, theirs)
      : largestDifference(ours, expectation.kind === 'edge' ? { ...zeros(ours), ...theirs } : theirs);
  return verdict(expectation.id, expectation.reference, { difference, at }, tolerance, [ours, theirs]);
}

function verdict(
  id: string,
  reference: string,
  { difference, at }: { difference: number; at: string },
  tolerance: number,
  [ours, theirs]: readonly Readonly<Record<string, number>>[],
): Verdict {
  return {
    id,
    reference,
    verdict: difference <= tolerance ? 'equal' : 'different',
    difference,
    tolerance,
    note: difference > 0 && at ? `most at ${at}: ${ours![at]}, expected ${theirs![at]}` : '',
  };
}

function reasonFor(id: string): string {
  return LEFT_OUT.find(([pattern]) => pattern.test(id))?.[1] ?? 'no convention of this name';
}

/** A computation's values by the ids of nodes, by the ends of ties, or by name. */
export function byKey(computation: Computation, network: Network): Readonly<Record<string, number>> {
  const values = computation.compute();
  if (typeof values === 'number') return { '': values };
  if (isColumns(values))
    return Object.fromEntries(
      Object.entries(values.columns).flatMap(([name, column]) =>
        network.ids.map((id, at) => [`${id}|${name}`, column[at]!]),
      ),
    );
  if (!(values instanceof Float64Array)) return values;
  const keys =
    computation.measure.about === 'tie'
      ? tieKeys(graphIn(network.graph, computation.view), network.ids)
      : network.ids;
  return Object.fromEntries(keys.map((key, at) => [key, values[at]!]));
}

/** For each position of `out.targets`: `a->b`, or `a--b` with the smaller id first where there is no direction. */
function tieKeys(graph: Graph, ids: readonly string[]): readonly string[] {
  const sources = sourcesOf(graph.out);
  return Array.from(graph.out.targets, (target, at) => {
    const ends = [ids[sources[at]!]!, ids[target]!];
    return graph.directed ? ends.join('->') : ends.sort(byCodePoint).join('--');
  });
}

/** Files list ties where something holds; of a tie that they leave out they say 0. */
function zeros(values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.keys(values).map((key) => [key, 0]));
}

function largestDifference(
  ours: Readonly<Record<string, number>>,
  theirs: Readonly<Record<string, number>>,
  how: 'relative' | 'absolute' = 'relative',
): { difference: number; at: string } {
  let worst = { difference: 0, at: '' };
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const relative = differenceOf(ours[key], theirs[key]);
    const difference = how === 'relative' ? relative : relative * Math.max(1, Math.abs(theirs[key] ?? 1));
    if (difference > worst.difference) worst = { difference, at: key };
  }
  return worst;
}

/** Infinite where one is undefined, infinite or absent and the other is not. */
function differenceOf(ours: number | undefined, theirs: number | undefined): number {
  if (ours === undefined || theirs === undefined) return Infinity;
  if (Object.is(ours, theirs) || ours === theirs) return 0;
  if (!Number.isFinite(ours) || !Number.isFinite(theirs)) return Infinity;
  return Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
}

/** 0 where both put the same keys together, whatever they call the groups; else infinite. */
function partitionDifference(
  ours: Readonly<Record<string, number>>,
  theirs: Readonly<Record<string, number>>,
): { difference: number; at: string } {
  const [there, back] = [new Map<number, number>(), new Map<number, number>()];
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [a, b] = [ours[key], theirs[key]];
    if (a === undefined || b === undefined) return { difference: Infinity, at: key };
    if ((there.get(a) ?? b) !== b || (back.get(b) ?? a) !== a) return { difference: Infinity, at: key };
    there.set(a, b);
    back.set(b, a);
  }
  return { difference: 0, at: '' };
}

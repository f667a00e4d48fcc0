import { computationsOn } from '../analysis/computeMeasure.ts';
import { measures } from '../analysis/measures/catalogue.ts';
import { networkOf, partitionBy, type Network } from '../analysis/network.ts';
import type { GraphFileRecord } from '../importers/graphFile/graphFileRecord.ts';
import { byKey, partitionsOf } from './verifyFile.ts';

/** A measure by one convention, with the ids of the file: undefined is `null`. */
export interface FileMeasure {
  readonly measure: string;
  readonly convention: string;
  readonly values: Readonly<Record<string, number | null | 'Infinity' | '-Infinity'>>;
}

export interface AnalyzeOptions {
  /** Names of measures, or `measure|convention`; all for none. */
  readonly measures: readonly string[];
  /** The attribute to group by, for measures that need groups; those the file offers for none. */
  readonly partition: string | null;
}

export class UnknownName extends Error {}

/**
 * Computes measures on a network from a file, as stated and in their own order.
 * @throws UnknownName for a measure or an attribute that there is none of; NetworkError for a tie to nowhere.
 */
export function analyzeFile(
  file: GraphFileRecord,
  { measures: wanted, partition }: AnalyzeOptions,
): { network: Network; results: readonly FileMeasure[] } {
  const network = networkOf(file);
  const computations = computationsOn(network, measures, partitionsIn(file, network, partition));
  for (const name of wanted)
    if (!computations.some(({ id, measure }) => id === name || measure.name === name))
      throw new UnknownName(
        measures.some((measure) => measure.name === name.split('|')[0])
          ? `“${name}” cannot be computed on this network: it needs ties of another sort, or groups (--partition).`
          : `There is no measure named “${name}”. There are ${measures.map((measure) => measure.name).join(', ')}.`,
      );
  const results = computations
    .filter(({ id, measure }) => wanted.length === 0 || wanted.includes(id) || wanted.includes(measure.name))
    .map((computation) => ({
      measure: computation.measure.name,
      convention: computation.id.slice(computation.measure.name.length + 1),
      values: Object.fromEntries(
        Object.entries(byKey(computation, network)).map(([key, value]) => [key || 'value', written(value)]),
      ),
    }));
  return { network, results };
}

function partitionsIn(file: GraphFileRecord, network: Network, partition: string | null) {
  if (partition === null) return partitionsOf(file, network);
  const values = network.attributes.get(partition);
  if (!values)
    throw new UnknownName(
      `The nodes have no attribute “${partition}”; they have ${[...network.attributes.keys()].join(', ') || 'none'}.`,
    );
  return [partitionBy(partition, values)];
}

function written(value: number): FileMeasure['values'][string] {
  if (Number.isNaN(value)) return null;
  return Number.isFinite(value) ? value : value > 0 ? 'Infinity' : '-Infinity';
}

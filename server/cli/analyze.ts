import path from 'node:path';
import { Command, Option } from 'commander';
import { readAllianceGolden } from '../importers/graphFile/allianceGolden.ts';
import { readEdgeListCsv } from '../importers/graphFile/edgeListCsv.ts';
import { readText } from '../importers/text.ts';
import type { GraphFileRecord } from '../importers/graphFile/graphFileRecord.ts';
import { analyzeFile, type FileMeasure } from '../services/analyzeFile.ts';

interface Options {
  readonly measure: string[];
  readonly partition?: string;
  readonly directed?: boolean;
  readonly csv?: boolean;
}

export function analyzeCommand(): Command {
  return new Command('analyze')
    .description('Compute measures on the network in a file.')
    .argument(
      '<file>',
      'JSON in the format alliance-golden/1, or CSV with the columns source, target, strength',
    )
    .option('--measure <names...>', 'measures by name, or measure|convention; all when none is named', [])
    .option('--partition <attribute>', 'the attribute of nodes to group by')
    .option('--directed', 'ties of a CSV file have a direction')
    .addOption(
      new Option('--json', 'print [{measure, convention, values}], as without this').conflicts('csv'),
    )
    .option('--csv', 'print measure,convention,key,value')
    .action(async (file: string, { measure, partition, directed = false, csv }: Options) => {
      const { network, results } = analyzeFile(await readGraphFile(file, directed), {
        measures: measure,
        partition: partition ?? null,
      });
      const { selfTies, parallelTies } = network.hygiene;
      if (selfTies > 0) console.error(`Left out: ${selfTies} of a node to itself.`);
      if (parallelTies > 0)
        console.error(`Folded: ${parallelTies} beyond the first between the same nodes; strengths added.`);
      console.log(csv ? asCsv(results) : JSON.stringify(results, null, 1));
    });
}

/** @throws ImportError where there is no such file, or it cannot be read as a network. */
export async function readGraphFile(file: string, directed: boolean): Promise<GraphFileRecord> {
  const text = await readText(file);
  return path.extname(file).toLowerCase() === '.csv'
    ? readEdgeListCsv(text, file, directed)
    : readAllianceGolden(text, file);
}

function asCsv(results: readonly FileMeasure[]): string {
  const field = (value: string): string =>
    /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return [
    'measure,convention,key,value',
    ...results.flatMap(({ measure, convention, values }) =>
      Object.entries(values).map(([key, value]) =>
        [measure, convention, key, value === null ? '' : String(value)].map(field).join(','),
      ),
    ),
  ].join('\n');
}

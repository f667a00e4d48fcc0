import { Command, Option } from 'commander';
import { isAllianceGolden, readAllianceGolden } from '../importers/graphFile/allianceGolden.ts';
import type { GraphFileRecord } from '../importers/graphFile/graphFileRecord.ts';
import { graphFormatOf, graphFormats } from '../importers/graphFile/graphFormats.ts';
import { graphRecordOf } from '../importers/graphFile/graphRecord.ts';
import { openInputFile, wholeText } from '../importers/inputFile.ts';
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
      '<files...>',
      `${graphFormats.map(({ label }) => label).join(', ')}, or alliance-golden/1; a table of nodes may stand beside one of edges`,
    )
    .option('--measure <names...>', 'measures by name, or measure|convention; all when none is named', [])
    .option('--partition <attribute>', 'the attribute of nodes to group by')
    .option('--directed', 'ties of a file that does not say so have a direction')
    .addOption(
      new Option('--json', 'print [{measure, convention, values}], as without this').conflicts('csv'),
    )
    .option('--csv', 'print measure,convention,key,value')
    .action(async (files: string[], { measure, partition, directed, csv }: Options) => {
      const { network, results } = analyzeFile(await readGraphFiles(files, directed), {
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

/**
 * @param names several where they are one network together: a table of nodes and one of edges.
 * @throws ImportError where there is no such file, or it cannot be read as a network.
 */
export async function readGraphFiles(
  names: readonly string[],
  directed: boolean | undefined,
): Promise<GraphFileRecord> {
  const files = await Promise.all(names.map((name) => openInputFile(name)));
  const [first] = files;
  if (isAllianceGolden(first!)) return readAllianceGolden(await wholeText(first!), first!.name);
  const format = files.map(graphFormatOf)[0]!;
  return graphRecordOf(format, files, directed === undefined ? {} : { directed });
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

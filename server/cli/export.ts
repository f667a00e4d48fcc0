import { Command, Option } from 'commander';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportFormats } from '../exporters/formats.ts';
import { editorViewer, partnerViewer, publicViewer } from '../model/visibility.ts';
import { exportGraph } from '../services/exportGraph.ts';
import { readerFor } from '../services/reader.ts';
import { openStore } from './openStore.ts';

const viewers = { public: publicViewer, partner: partnerViewer, editor: editorViewer } as const;

interface Options {
  readonly format: string;
  readonly out?: string;
  readonly asOf?: string;
  readonly ties: 'alliance' | 'all';
  readonly for: keyof typeof viewers;
  readonly title: string;
  readonly json?: boolean;
}

export function exportCommand(env: NodeJS.ProcessEnv): Command {
  return new Command('export')
    .description('Write the store to a file, with the sources and their licences, as its readers may see it.')
    .addOption(
      new Option('--format <name>', 'the format')
        .choices(exportFormats.map(({ name }) => name))
        .makeOptionMandatory(),
    )
    .option('--out <file>', 'the file; standard output where none is named')
    .option('--as-of <date>', 'as of a date such as 2012 or 2012-06; all times where none is named')
    .addOption(new Option('--ties <which>', 'which ties').choices(['alliance', 'all']).default('all'))
    .addOption(
      new Option('--for <readers>', 'who is to see it: nothing else is in the file')
        .choices(Object.keys(viewers))
        .default('public'),
    )
    .option('--title <text>', 'its title', 'Crosstie')
    .option('--json', 'print what was written, and what was lost, as data on standard error')
    .addHelpText('after', '\nExample:\n  crosstie export --format gexf --out alliances.gexf --as-of 2012')
    .action(async (options: Options) => {
      const format = exportFormats.find(({ name }) => name === options.format)!;
      const { store, close } = await openStore(env, (message) => console.error(message));
      try {
        const graph = await exportGraph(readerFor(store, viewers[options.for]), {
          asOf: options.asOf ?? null,
          ids: null,
          ties: options.ties,
          title: options.title,
        });
        if (options.out === undefined)
          await pipeline(Readable.from(format.write(graph)), process.stdout, { end: false });
        else await writeWhole(options.out, format.write(graph));
        const losses = format.losses(graph);
        const written = { entities: graph.entities.length, ties: graph.ties.length, losses };
        if (options.json) console.error(JSON.stringify(written));
        else
          console.error(
            [
              `${written.entities} entities and ${written.ties} ties.`,
              ...losses.map((loss) => `Lost: ${loss}`),
            ].join('\n'),
          );
      } finally {
        await close();
      }
    });
}

/** The file is there when all of it is: one that was cut off does not take the place of an earlier one. */
async function writeWhole(
  file: string,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(partial));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

import { Command, Option } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { importFormats } from '../importers/formats.ts';
import { openInputFile } from '../importers/inputFile.ts';
import { textOf } from '../model/message.ts';
import { editorViewer } from '../model/visibility.ts';
import { chosenFormat, previewImport } from '../services/imports/imports.ts';
import { readerFor } from '../services/reader.ts';
import { sisterProposals } from '../services/sisterProposals.ts';
import { openStore } from './openStore.ts';

interface Options {
  readonly format?: string;
  readonly json?: boolean;
  readonly sisters?: boolean;
}

export function matchCommand(env: NodeJS.ProcessEnv): Command {
  return new Command('match')
    .description('Say which actors of a file are known already, how surely, and why. Nothing is written.')
    .argument('[file]', 'the file; none with --sisters')
    .addOption(new Option('--format <name>', 'the format').choices(importFormats.map(({ name }) => name)))
    .addOption(new Option('--json', 'print [{name, locator, band, candidates}]').conflicts('csv'))
    .option('--csv', 'print name,locator,band,id,score,why; as without this')
    .option(
      '--sisters',
      'instead, propose actors of the store that may be sister entities, as a table of ties to review: keep the rows you agree with, and import it',
    )
    .action(async (file: string | undefined, { format, json, sisters }: Options) => {
      if (sisters) return printSisters(env, json ?? false);
      if (file === undefined) throw new RangeError('Name a file, or say --sisters.');
      const input = await openInputFile(file);
      const { store, close } = await openStore(env, (message) => console.error(message));
      try {
        const { links, doubts } = await previewImport(
          store,
          {
            files: [input],
            format: await chosenFormat([input], format),
            viewer: editorViewer,
            by: null,
          },
          { mostShown: Infinity },
        );
        const matches = [
          ...links.map(({ name, locator, candidate }) => ({
            name,
            locator,
            band: 'link',
            candidates: [candidate],
          })),
          ...doubts.map(({ described, locator, candidates }) => ({
            name: described.name,
            locator,
            band: 'ask',
            candidates,
          })),
        ];
        if (json) console.log(JSON.stringify(matches, null, 1));
        else
          process.stdout.write(
            stringify(
              matches.flatMap(({ name, locator, band, candidates }) =>
                candidates.map(({ id, score, features }) => [
                  name,
                  locator,
                  band,
                  id,
                  score.toFixed(3),
                  textOf(features.map(({ words }) => words)),
                ]),
              ),
              {
                header: true,
                columns: ['name', 'locator', 'band', 'id', 'score', 'why'],
                escape_formulas: true,
              },
            ),
          );
      } finally {
        await close();
      }
    });
}

/** How sure a proposal is that nobody has looked at, as the claim it becomes when it is imported. */
const UNREVIEWED = 0.3;

async function printSisters(env: NodeJS.ProcessEnv, json: boolean): Promise<void> {
  const { store, close } = await openStore(env, (message) => console.error(message));
  try {
    const proposals = await sisterProposals(readerFor(store, editorViewer));
    if (json) console.log(JSON.stringify(proposals, null, 1));
    else
      process.stdout.write(
        stringify(
          proposals.map(({ a, b, names, score, features }) => [
            `crosstie:${a}`,
            'sister entity',
            `crosstie:${b}`,
            UNREVIEWED,
            ...names,
            score.toFixed(2),
            textOf(features.map(({ words }) => words)),
          ]),
          {
            header: true,
            columns: ['from', 'kind', 'to', 'confidence', 'name of from', 'name of to', 'score', 'why'],
            escape_formulas: true,
          },
        ),
      );
  } finally {
    await close();
  }
}

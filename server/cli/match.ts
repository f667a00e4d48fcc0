import { Command, Option } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { importFormats } from '../importers/formats.ts';
import { openInputFile } from '../importers/inputFile.ts';
import { editorViewer } from '../model/visibility.ts';
import { chosenFormat, previewImport } from '../services/imports/imports.ts';
import { openStore } from './openStore.ts';

export function matchCommand(env: NodeJS.ProcessEnv): Command {
  return new Command('match')
    .description('Say which actors of a file are known already, how surely, and why. Nothing is written.')
    .argument('<file>')
    .addOption(new Option('--format <name>', 'the format').choices(importFormats.map(({ name }) => name)))
    .addOption(new Option('--json', 'print [{name, locator, band, candidates}]').conflicts('csv'))
    .option('--csv', 'print name,locator,band,id,score,why; as without this')
    .action(async (file: string, { format, json }: { format?: string; json?: boolean }) => {
      const input = await openInputFile(file);
      const { store, close } = await openStore(env, (message) => console.error(message));
      try {
        const { links, doubts } = await previewImport(store, {
          files: [input],
          format: await chosenFormat([input], format),
          viewer: editorViewer,
          by: null,
        });
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
                  features.map(({ words }) => words).join(' '),
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

import { Command } from 'commander';
import { editorViewer } from '../model/visibility.ts';
import { datasetSummary } from '../services/dataset.ts';
import { batches } from '../services/imports/imports.ts';
import { readerFor } from '../services/reader.ts';
import { openStore } from './openStore.ts';

export function statusCommand(env: NodeJS.ProcessEnv): Command {
  return new Command('status')
    .description('Say which store is used, what it holds, and which imports made it.')
    .option('--json', 'print data instead of words')
    .action(async ({ json = false }: { json?: boolean }) => {
      const { store, description, close } = await openStore(env, (message) => console.error(message));
      try {
        const reader = readerFor(store, editorViewer);
        const [held, imports] = await Promise.all([
          datasetSummary(reader),
          batches(reader, { skip: 0, limit: 100 }),
        ]);
        if (json) {
          console.log(JSON.stringify({ store: description, ...held, batches: imports }));
          return;
        }
        console.log(
          `${description}\n${held.entities} entities, ${held.ties} ties, ${held.claims} claims from ${held.sources} sources; version ${held.version}`,
        );
        for (const { id, title, status, startedAt } of imports)
          console.log(`${id}  ${status.padEnd(9)}  ${startedAt.slice(0, 10)}  ${title}`);
      } finally {
        await close();
      }
    });
}

import { Command } from 'commander';
import { revertBatch } from '../services/imports/revertBatch.ts';
import { openStore } from './openStore.ts';

export function revertCommand(env: NodeJS.ProcessEnv): Command {
  return new Command('revert')
    .description('Take an import back: its claims, and all that nobody else claims.')
    .argument('<batch>', 'the id that import printed, or status lists')
    .option('--json', 'print data instead of words')
    .action(async (batch: string, { json = false }: { json?: boolean }) => {
      const { store, close } = await openStore(env, (message) => console.error(message));
      try {
        const reverted = await revertBatch(store, batch);
        if (!reverted) {
          console.error(`There is no import ${batch}. \`crosstie status\` lists them.`);
          process.exitCode = 2;
          return;
        }
        const { removed, restored, kept } = reverted;
        if (json) console.log(JSON.stringify(reverted));
        else
          console.log(
            `${removed} facts are gone, ${restored} show again what others say of them, ${kept} stay since others rest on them.`,
          );
      } finally {
        await close();
      }
    });
}

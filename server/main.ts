/** `pnpm start`: the only reader of the environment and of the command line of the server, and the one that ends its process. */
import { parseArgs } from 'node:util';
import { serve } from './cli/start.ts';
import { helpText } from './configuration.ts';
import { StartError } from './startError.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    process.stdout.write(helpText());
    return;
  }
  await serve(process.env);
}

/** One sentence for what a person can mend; the whole error only for what is ours. */
main().catch((error: unknown) => {
  if (error instanceof StartError) process.stderr.write(`${error.message}\n`);
  else if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    process.stderr.write(`${error.message}\nAsk for --help.\n`);
  else
    process.stderr.write(
      `Crosstie could not start because of an error of its own:\n${String((error as Error).stack ?? error)}\n`,
    );
  process.exit(1);
});

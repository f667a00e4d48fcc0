/** The composition root: the only reader of the environment and of the command line, and the only one that ends the process. */
import { parseArgs } from 'node:util';
import { helpText, readConfiguration } from './configuration.ts';
import { startCrosstie, type RunningCrosstie } from './crosstie.ts';
import { StartError } from './startError.ts';

const INTERRUPTED = 130;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    process.stdout.write(helpText());
    return;
  }
  let running: RunningCrosstie | null = null;
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    if (running) process.stdout.write('\nStopping; the data stays.\n');
    await running?.close();
    process.exit(code);
  };
  process.on('SIGINT', () => void stop(running ? 0 : INTERRUPTED));
  process.on('SIGTERM', () => void stop(0));
  running = await startCrosstie({
    configuration: readConfiguration(process.env),
    env: process.env,
    onProgress: (message) => process.stdout.write(`${message}\n`),
  });
  process.stdout.write(`\nCrosstie is at ${running.url}\n`);
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

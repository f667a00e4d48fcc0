import { Command } from 'commander';
import { helpText, readConfiguration } from '../configuration.ts';
import type { RunningCrosstie } from '../crosstie.ts';

const INTERRUPTED = 130;

export function startCommand(env: NodeJS.ProcessEnv): Command {
  return new Command('start')
    .description('Serve the page and the API.')
    .addHelpText('after', () => `\n${helpText()}`)
    .action(() => serve(env));
}

/** Serves until it is told to stop. Ends the process itself then. @throws StartError */
export async function serve(env: NodeJS.ProcessEnv): Promise<void> {
  // Loaded here, since no other command needs the server.
  const { startCrosstie } = await import('../crosstie.ts');
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
    configuration: readConfiguration(env),
    env,
    onProgress: (message) => process.stdout.write(`${message}\n`),
  });
  process.stdout.write(`\nCrosstie is at ${running.url}\n`);
}

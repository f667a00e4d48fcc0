/** `pnpm crosstie`: Crosstie from a terminal, one command a file. The reader of the environment for all of them. */
import tab from '@bomb.sh/tab/commander';
import { Command, CommanderError } from 'commander';
import { NetworkError } from '../analysis/network.ts';
import { ImportError } from '../importers/errors.ts';
import { ModelError } from '../model/errors.ts';
import { PartialDateError } from '../model/partialDate.ts';
import { UnknownName } from '../services/analyzeFile.ts';
import { StartError } from '../startError.ts';
import { StoreAccessDenied, StoreUnavailable } from '../store/errors.ts';
import { analyzeCommand } from './analyze.ts';
import { doctorCommand } from './doctor.ts';
import { exportCommand } from './export.ts';
import { Cancelled, importCommand } from './import.ts';
import { matchCommand } from './match.ts';
import { revertCommand } from './revert.ts';
import { seedCommand } from './seed.ts';
import { startCommand } from './start.ts';
import { statusCommand } from './status.ts';
import { verifyCommand } from './verify.ts';

/** What a person can mend, told in one sentence; whatever else is thrown is ours, and told whole. */
const expected = [
  ImportError,
  NetworkError,
  UnknownName,
  StartError,
  StoreUnavailable,
  StoreAccessDenied,
  ModelError,
  PartialDateError,
  RangeError,
] as const;

const env = { ...process.env };
const program = new Command('crosstie')
  .description('Explore, import, export and measure networks of alliances.')
  .option('--store <uri>', 'your own Neo4j, as NEO4J_URI says (with NEO4J_USER and NEO4J_PASSWORD)')
  .hook('preAction', (command) => {
    const { store } = command.opts<{ store?: string }>();
    if (store !== undefined) env['NEO4J_URI'] = store;
  })
  .addCommand(startCommand(env))
  .addCommand(importCommand(env))
  .addCommand(revertCommand(env))
  .addCommand(exportCommand(env))
  .addCommand(matchCommand(env))
  .addCommand(seedCommand(env))
  .addCommand(statusCommand(env))
  .addCommand(doctorCommand(env))
  .addCommand(analyzeCommand())
  .addCommand(verifyCommand());
tab(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof Cancelled) {
    console.error(error.message);
    process.exitCode = 130;
  } else if (error instanceof CommanderError || expected.some((kind) => error instanceof kind)) {
    console.error((error as Error).message);
    process.exitCode = 2;
  } else throw error;
}

/** `pnpm crosstie`: what Crosstie does without a database, from a terminal. One command a file. */
import { Command } from 'commander';
import { NetworkError } from '../analysis/network.ts';
import { ImportError } from '../importers/errors.ts';
import { UnknownName } from '../services/analyzeFile.ts';
import { analyzeCommand } from './analyze.ts';
import { verifyCommand } from './verify.ts';

const program = new Command('crosstie')
  .description('Measures networks of alliances, without a database.')
  .addCommand(analyzeCommand())
  .addCommand(verifyCommand());

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ImportError || error instanceof NetworkError || error instanceof UnknownName))
    throw error;
  console.error(error.message);
  process.exitCode = 2;
}

import { Command } from 'commander';
import { readText } from '../importers/text.ts';
import { readAllianceGolden } from '../importers/graphFile/allianceGolden.ts';
import { verifyFile, type Verdict } from '../services/verifyFile.ts';

export function verifyCommand(): Command {
  return new Command('verify')
    .description('Compute what a file in the format alliance-golden/1 expects, and hold the two together.')
    .argument('<file>')
    .option('--json', 'print data instead of a table')
    .addHelpText('after', '\nExit code 0: nothing differs. 1: something differs. 2: the file cannot be read.')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const verdicts = verifyFile(readAllianceGolden(await readText(file), file));
      console.log(json ? JSON.stringify(verdicts, null, 1) : table(verdicts));
      if (verdicts.some(({ verdict }) => verdict === 'different')) process.exitCode = 1;
    });
}

function table(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ id, verdict, difference, tolerance, note }) =>
    [
      verdict.padEnd(11),
      (difference === null ? '' : difference.toExponential(1)).padStart(9),
      (tolerance === null ? '' : String(tolerance)).padStart(9),
      ` ${id}`,
      note && `(${note})`,
    ].join(' '),
  );
  const count = (verdict: Verdict['verdict']): number =>
    verdicts.filter((one) => one.verdict === verdict).length;
  return [
    `${'verdict'.padEnd(11)} ${'largest'.padStart(9)} ${'allowed'.padStart(9)}  entry`,
    ...rows,
    '',
    `${count('equal')} equal, ${count('different')} different, ${count('not covered')} not covered`,
  ].join('\n');
}

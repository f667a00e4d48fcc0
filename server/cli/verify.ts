import { Command } from 'commander';
import { readAllianceGolden } from '../importers/graphFile/allianceGolden.ts';
import { readText } from '../importers/text.ts';
import type { Verdict } from '../services/verdict.ts';
import { verifyFile } from '../services/verifyFile.ts';

interface Verified {
  readonly network: string;
  readonly verdicts: readonly Verdict[];
}

export function verifyCommand(): Command {
  return new Command('verify')
    .description('Compute what files in the format alliance-golden/1 expect, and hold the two together.')
    .argument('<files...>')
    .option('--json', 'print data instead of a table')
    .option('--markdown', 'print a report of all files: every entry with its largest difference')
    .addHelpText('after', '\nExit code 0: nothing differs. 1: something differs. 2: a file cannot be read.')
    .action(async (files: string[], { json, markdown }: { json?: boolean; markdown?: boolean }) => {
      const verified: Verified[] = [];
      for (const file of files) {
        const golden = readAllianceGolden(await readText(file), file);
        verified.push({ network: golden.name, verdicts: verifyFile(golden) });
      }
      const all = verified.flatMap(({ verdicts }) => verdicts);
      if (json) console.log(JSON.stringify(files.length === 1 ? all : verified, null, 1));
      else if (markdown) console.log(report(verified));
      else for (const { network, verdicts } of verified) console.log(`${network}\n${table(verdicts)}\n`);
      if (all.some(({ verdict }) => verdict === 'different')) process.exitCode = 1;
    });
}

const count = (verdicts: readonly Verdict[], verdict: Verdict['verdict']): number =>
  verdicts.filter((one) => one.verdict === verdict).length;

const closing = (verdicts: readonly Verdict[]): string =>
  `${count(verdicts, 'equal')} equal, ${count(verdicts, 'different')} different, ${count(verdicts, 'not covered')} not covered`;

const figure = (difference: number | null): string =>
  difference === null ? '' : difference === 0 ? '0' : difference.toExponential(1);

function table(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ id, verdict, difference, tolerance, note }) =>
    [
      verdict.padEnd(11),
      figure(difference).padStart(9),
      (tolerance === null ? '' : String(Number(tolerance.toPrecision(3)))).padStart(9),
      ` ${id}`,
      note && `(${note})`,
    ].join(' '),
  );
  return [
    `${'verdict'.padEnd(11)} ${'largest'.padStart(9)} ${'allowed'.padStart(9)}  entry`,
    ...rows,
    '',
    closing(verdicts),
  ].join('\n');
}

/** One line an entry, whatever the attribute that groups: on how many networks, and the largest difference of them all. */
function report(verified: readonly Verified[]): string {
  const byEntry = new Map<string, { verdict: Verdict; network: string }[]>();
  for (const { network, verdicts } of verified)
    for (const verdict of verdicts) {
      const entry = verdict.id.replace(/group=[^,]*/g, 'group=…').replace(/partition=.*/, 'partition=…');
      byEntry.set(entry, [...(byEntry.get(entry) ?? []), { verdict, network }]);
    }
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = [...byEntry].map(([entry, all]) => {
    const verdicts = all.map(({ verdict }) => verdict);
    const worst = Math.max(...verdicts.map(({ difference }) => difference ?? 0));
    const [first] = verdicts.filter(({ verdict }) => verdict === 'not covered');
    return `| \`${cell(entry)}\` | ${new Set(all.map(({ network }) => network)).size} | ${first ? '' : figure(worst)} | ${first ? cell(first.note) : ''} |`;
  });
  return `# Conformance

Printed by \`crosstie verify FILE… --markdown\`: what other programs and publications give for these networks, entry by entry, beside
what Crosstie computes. A difference is relative where the expected value is beyond 1.

| network | entries |
|---|---|
${verified.map(({ network, verdicts }) => `| ${cell(network)} | ${closing(verdicts)} |`).join('\n')}

| entry | networks | largest difference | not covered because |
|---|---|---|---|
${rows.join('\n')}`;
}
